"""What a statement is painted on: a PDF file, written beside its place and moved when whole."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtGui import QPagedPaintDevice, QPdfWriter

from declannot.app.printing.statement_on_paper import (
    DPI,
    Printed,
    StatementOnPaper,
    paper_layout,
)
from declannot.domain.errors import EnvironmentFault
from declannot.exchange.delivery import check_written, workshop
from declannot.exchange.faults import disk_faults
from declannot.exchange.progress import Cancel, Progress


def save_as_pdf(printed: Printed, out: Path, progress: Progress, cancelled: Cancel) -> int:
    """Write a statement as PDF, with its fonts in it; return the number of sheets.

    What was there stays until the new file is complete.

    Raises:
        UserError: the place is a folder or a project.
        EnvironmentFault: it cannot be written; then nothing has changed.
        Cancelled: stopping was wished.
    """
    check_written(out)
    with disk_faults("The file cannot be written", out), workshop(out) as folder:
        part = folder / out.name
        writer = QPdfWriter(str(part))
        writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_1_6)
        writer.setResolution(DPI)
        writer.setTitle(printed.content.document.title)
        writer.setCreator("declannot")
        writer.setPageLayout(paper_layout())
        number = _painted(printed, writer, out, progress, cancelled)
        del writer
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(part, out)
    return number


def print_on(
    printed: Printed, device: QPagedPaintDevice, progress: Progress, cancelled: Cancel
) -> int:
    """Print a statement; return the number of sheets.

    Raises:
        EnvironmentFault: the printer does not take it.
        Cancelled: stopping was wished.
    """
    return _painted(printed, device, None, progress, cancelled)


def _painted(
    printed: Printed,
    device: QPagedPaintDevice,
    out: Path | None,
    progress: Progress,
    cancelled: Cancel,
) -> int:
    try:
        return StatementOnPaper(printed).write(device, progress, cancelled)
    except OSError as error:
        raise EnvironmentFault(
            "The statement cannot be printed",
            where=str(out) if out is not None else "",
            remedy="Look whether the printer or the disk is ready, then try again.",
        ) from error
