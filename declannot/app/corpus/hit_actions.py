"""What one does with hits: label ticked ones, copy rows, save them as a table."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMenu

from declannot.app.notices import Kind
from declannot.app.tasks import Cancelled, Progress
from declannot.domain.message import message
from declannot.domain.operations.bulk_spans import Deed
from declannot.exchange.hit_list import RowReader

if TYPE_CHECKING:
    from array import array

    from declannot.app.corpus.search_page import SearchPage
    from declannot.app.main_window import MainWindow
    from declannot.exchange.hit_list import HitList
    from declannot.store.project import Project

LABELLING = {
    "corpus_apply": Deed.APPLY,
    "corpus_change": Deed.CHANGE,
    "corpus_remove": Deed.REMOVE,
    "corpus_set": Deed.SET,
}
"""Actions of the Corpus menu, and what they do to ticked hits."""


class HitActions(QObject):
    """Does it, after a look; the menu holds the actions of the Corpus menu.

    Attributes:
        menu: beside the hits.
    """

    def __init__(self, window: MainWindow, page: SearchPage) -> None:
        super().__init__(page)
        self._window = window
        self._page = page
        self.menu = QMenu(page)
        for name in LABELLING:
            self.menu.addAction(window.actions_by_id[name])
        self.menu.addSeparator()
        for name in ("corpus_copy", "corpus_save"):
            self.menu.addAction(window.actions_by_id[name])

    def label(self, deed: Deed) -> None:
        """Open the dialog that does something to the ticked hits."""
        from declannot.app.corpus.ticked_dialog import TickedDialog

        workspace, model = self._window.workspace, self._page.model
        if workspace.read_only:
            workspace.notice(message("The project is open for reading only"), Kind.REFUSED)
        elif not model.ticked:
            workspace.notice(
                message("Nothing is ticked: Space ticks a hit, Ctrl+A all of them"), Kind.REFUSED
            )
        else:
            TickedDialog(self._window, deed, model.hits, model.ticked_numbers()).open()

    def copy(self) -> None:
        """Copy the ticked rows as text, or the present one."""
        self._page.table.copy()
        self._window.workspace.notice(message("Copied as text, one line a hit"))

    def save(self) -> None:
        """Let a file be named and write all hits, or the ticked ones, to it."""
        window, model = self._window, self._page.model
        project = window.workspace.project
        if project is None or not model.rowCount():
            window.workspace.notice(message("There are no hits to save"), Kind.REFUSED)
            return
        folder = window.settings.values.last_folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        name, _kind = QFileDialog.getSaveFileName(
            window,
            self.tr("Save hits"),
            str(Path(folder) / f"{project.path.stem}-hits.csv"),
            self.tr("Tables (*.csv)"),
        )
        if name:
            self.write(Path(name))

    def write(self, path: Path) -> None:
        """Write hits to a file, in the order they are shown; the ticked ones if there are any."""
        from declannot.app.dialogs.working import Working
        from declannot.exchange.delivery import write_whole

        window, model = self._window, self._page.model
        project = window.workspace.project
        assert project is not None
        numbers = model.ticked_numbers() if model.ticked else list(model.order)
        hits, names, gold = model.hits, dict(model.names), model.whose(None)

        def work(progress: Progress, cancelled: Cancelled) -> None:
            text = _table(project, hits, numbers, names, gold, progress)
            write_whole(path, text.encode("utf-8-sig"))  # with the mark spreadsheets look for

        working = Working(self.tr("Saving…"), work, window)
        working.succeeded.connect(lambda _nothing: self._written(path))
        working.start()

    def show_possible(self) -> None:
        """Nothing is greyed: what cannot be done is refused aloud."""

    def _written(self, path: Path) -> None:
        self._window.settings.put(last_folder=str(path.resolve().parent))
        self._window.workspace.notice(message("Wrote {place}", place=str(path)))


def _table(
    project: Project,
    hits: HitList,
    numbers: list[int] | array[int],
    names: dict[str, str],
    gold: str,
    progress: Progress,
) -> str:
    """Return hits as CSV; offsets are code points."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(
        ("document", "document_id", "date", "start", "end", "label", "annotator", "before", "hit")
        + ("after",)
    )
    with project.reader() as view:
        reader = RowReader(view, hits)
        for done in range(0, len(numbers), 200):
            progress(done, len(numbers))
            part = list(numbers[done : done + 200])
            for number, row in zip(part, reader.rows(part), strict=True):
                hit = hits[number]
                label = annotator = ""
                if hit.span is not None:
                    label = names.get(hit.span.label_id, hit.span.label_id)
                    whose = hit.span.annotator_id
                    annotator = gold if whose is None else names.get(whose, whose)
                cells = [hit.document.title, hit.document.id, hit.document.date]
                cells += [str(hit.start), str(hit.end), label, annotator, *row]
                writer.writerow(_safe(cell) for cell in cells)
    return out.getvalue()


def _safe(cell: str) -> str:
    """Return a cell no spreadsheet takes for a formula (OWASP: CSV injection)."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell
