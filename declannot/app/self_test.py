"""The part of the self-test that needs Qt: platform, fonts, pictures, and a painted statement.

It runs without a screen, so that a build can be tried on a server: the platform is offscreen
unless the environment names another.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QElapsedTimer,
    QEventLoop,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QPainter

from declannot import log, resources
from declannot.exchange.self_test import Outcome, expect, outcomes

WORDS = "Déclaration Ελλάδα Украина"
"""What the bundled serif must be able to show: Latin, Greek, Cyrillic."""

PATIENCE_MS = 10_000


def run_checks() -> list[Outcome]:
    """Run the checks that need Qt and return the outcomes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from declannot.app.main import make_application

    silenced = qInstallMessageHandler(_to_log)
    make_application()
    results = outcomes(
        (
            (f"Qt {qVersion()} on the platform {QGuiApplication.platformName()}", _check_platform),
            ("fonts are found", _check_fonts),
            ("the bundled serif shows Latin, Greek and Cyrillic", _check_serif),
            ("icons are drawn from SVG", _check_icons),
            ("the window opens and paints the LA statement", _check_window),
        )
    )
    qInstallMessageHandler(silenced)
    return results


def _to_log(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Keep what Qt says of a platform without a screen away from the list of outcomes."""
    log.logger.info("Qt %s: %s", kind.name, text)


def _check_platform() -> None:
    expect(QCoreApplication.instance() is not None, "Qt did not start")


def _check_fonts() -> None:
    expect(len(QFontDatabase.families()) > 0, "there is no font at all")


def _check_serif() -> None:
    from PySide6.QtGui import QRawFont

    files = sorted(resources.path("fonts").glob("*.[ot]tf"))
    expect(bool(files), "no font is bundled")
    font = QRawFont(str(files[0]), 16.0)
    expect(font.isValid(), f"{files[0].name} cannot be read")
    missing = {letter for letter in WORDS if not font.supportsCharacter(ord(letter))}
    expect(not missing, f"{files[0].name} lacks {''.join(sorted(missing))}")


def _check_icons() -> None:
    from PySide6.QtSvg import QSvgRenderer

    files = sorted(resources.path("icons").rglob("*.svg"))
    expect(bool(files), "no icon is there")
    for file in files:
        drawing = QSvgRenderer(QByteArray(file.read_bytes()))
        expect(drawing.isValid(), f"{file.name} cannot be read")
        image = QImage(32, 32, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        expect(_inked(image), f"{file.name} draws nothing")


def _check_window() -> None:
    from declannot.app.main import Session, make_application
    from declannot.exchange.starting import ensure_default_project
    from declannot.paths import DataFolder

    with tempfile.TemporaryDirectory(prefix="declannot-self-test-") as name:
        folder = DataFolder(Path(name))
        path = ensure_default_project(folder.default_project)
        session = Session(make_application(), folder)
        try:
            session.begin(path)
            patience = QElapsedTimer()
            patience.start()
            while session.painted is None and patience.elapsed() < PATIENCE_MS:
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            expect(session.painted is not None, "no statement was painted")
            expect(_inked(session.window.view.grab().toImage()), "the statement is blank")
        finally:
            session.window.close()
            session.end()
            session.window.deleteLater()


def _inked(image: QImage) -> bool:
    """Whether more than one colour is in a picture."""
    first = image.pixel(0, 0)
    return any(
        image.pixel(x, y) != first
        for y in range(0, image.height(), 2)
        for x in range(0, image.width(), 2)
    )
