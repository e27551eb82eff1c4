"""What the dialogs of the hand-over stand on: work that can be stopped, keys that decide, names."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from declannot.app.forms.ui_send_back import Ui_SendBackForm
from declannot.app.forms.ui_take_in import Ui_TakeInForm
from declannot.app.handover.conflict_panel import BOTH, OURS, THEIRS, ConflictPanel, ConflictRow
from declannot.app.handover.file_names import fit_name, free_name, lasting_folder
from declannot.app.handover.worker_dialog import Standard, WorkerDialog
from declannot.domain.errors import EnvironmentFault
from declannot.exchange.progress import Cancelled


class Sample(WorkerDialog):
    """A dialog with the parts every one of them has."""

    def __init__(self) -> None:
        super().__init__()
        self.form = Ui_SendBackForm()
        self.form.setupUi(self)
        self.use(self.form)


@pytest.fixture
def dialog(qtbot: QtBot) -> Sample:
    """The sample, on the screen."""
    made = Sample()
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_escape_stops_the_work_first_and_closes_then(qtbot: QtBot, dialog: Sample) -> None:
    def work(_progress: Any, cancelled: Any) -> None:
        while not cancelled():
            time.sleep(0.001)
        raise Cancelled

    results: list[object] = []
    dialog.begin(work, results.append)
    assert dialog.busy and not dialog.form.buttons.button(Standard.Ok).isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.busy)
    assert dialog.isVisible() and results == []
    assert "nothing has changed" in dialog.form.problem.text()
    assert dialog.form.buttons.button(Standard.Ok).isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_fault_is_said_and_the_dialog_stays(qtbot: QtBot, dialog: Sample) -> None:
    def work(_progress: Any, _cancelled: Any) -> None:
        raise EnvironmentFault("The disk is full", remedy="Free some room.")

    dialog.begin(work, lambda _result: None)
    qtbot.waitUntil(lambda: not dialog.busy)
    assert dialog.form.problem.text() == "The disk is full. Free some room."
    dialog.begin(lambda _progress, _cancelled: None, lambda _result: None)
    qtbot.waitUntil(lambda: not dialog.busy)
    assert dialog.form.problem.text() == ""


def test_a_key_each_decides_conflict_after_conflict(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    form = Ui_TakeInForm()
    form.setupUi(dialog)
    panel = ConflictPanel(form, dialog)
    dialog.show()
    names = ("first", "second", "third")
    panel.show_rows(
        [
            ConflictRow(name, "Text", name, f"our {name}", f"their {name}", both=name != "second")
            for name in names
        ]
    )
    assert panel.undecided == 3 and form.ours.toPlainText() == "our first"
    QTest.keyClick(form.conflict_list, Qt.Key.Key_2)
    assert form.ours.toPlainText() == "our second"
    QTest.keyClick(form.conflict_list, Qt.Key.Key_3)  # both cannot be kept here
    assert panel.undecided == 2 and not form.take_both.isEnabled()
    QTest.keyClick(form.theirs, Qt.Key.Key_1)
    QTest.keyClick(form.conflict_list, Qt.Key.Key_3)
    assert panel.decisions == {"first": THEIRS, "second": OURS, "third": BOTH}
    assert form.conflicts_count.text() == "all are decided"
    QTest.keyClick(form.conflict_list, Qt.Key.Key_Up)
    assert form.take_ours.isChecked() and not form.take_both.isChecked()
    panel.show_rows([ConflictRow("third", "Text", "third", "our third", "", both=True)])
    assert panel.decisions == {"third": BOTH}


def test_a_name_fits_every_file_system() -> None:
    assert fit_name('A/B: "C"?', "Łukasz") == "A B C, Łukasz"
    assert fit_name("", "") == "declannot"
    assert len(fit_name("x" * 300, "Anna")) <= 80
    assert not fit_name("ends with a stop.", ".").endswith(".")


def test_a_taken_name_gets_a_number(tmp_path: Path) -> None:
    first = free_name(tmp_path, "work", ".declannot-work")
    first.touch()
    assert free_name(tmp_path, "work", ".declannot-work").name == "work 2.declannot-work"


def test_files_are_not_suggested_into_folders_that_are_swept(
    own_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    swept = tmp_path / "swept"
    (swept / "attachments").mkdir(parents=True)
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(swept))
    assert lasting_folder(str(tmp_path)) == tmp_path
    assert lasting_folder("") == own_home
    assert lasting_folder(str(own_home / "gone")) == own_home
    assert lasting_folder(str(swept / "attachments")) == own_home
    (own_home / "Documents").mkdir()
    assert lasting_folder(str(swept / "attachments")) == own_home / "Documents"
