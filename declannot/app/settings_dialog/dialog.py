"""The settings: changed at once, found by words, put back as they were at first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QLabel,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from declannot.app.banner import announce
from declannot.app.dialogs.fields import indent_numbers
from declannot.app.forms.ui_settings import Ui_SettingsForm
from declannot.app.keys.page import KeysPage
from declannot.app.messages import ask
from declannot.app.panels.plain_tips import plain
from declannot.app.settings import Values
from declannot.app.settings_dialog.declared import Control, Page, Row, setting_pages
from declannot.app.settings_dialog.rows import (
    MAKERS,
    ArmedControl,
    LanguageControl,
    RowControl,
    differ,
)

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow

KEYS = "keys"
_WIDEST = 420
"""Width in logical pixels beyond which a control is no easier to use."""


class SettingsDialog(QDialog):
    """Pages of settings and, as the last page, the keys.

    Attributes:
        restart_wanted: the program should start again, to speak another language.
    """

    restart_wanted = Signal()

    def __init__(self, window: MainWindow, spoken: str) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window, self._settings, self._spoken = window, window.settings, spoken
        self.form = Ui_SettingsForm()
        self.form.setupUi(self)
        self.controls: dict[str, RowControl] = {}
        self._pages = setting_pages()
        self._sections: list[_Section] = []
        self._make_rows()
        indent_numbers(self)
        self.keys = KeysPage(
            window.actions_by_id, self._settings, window.workspace, self.form.stack
        )
        self.form.stack.addWidget(self.keys)
        self._fill_pages()
        self._connect()
        self._show_restart(differ(self._settings.values.language, spoken))
        self._show_page(0)
        self.form.filter.setFocus()

    def _fill_pages(self) -> None:
        pages = self.form.pages
        pages.addItems([*(each.title for each in self._pages), self.tr("Keys")])
        pages.setCurrentRow(0)
        pages.setFixedWidth(pages.sizeHintForColumn(0) + 40)

    def _connect(self) -> None:
        form = self.form
        form.pages.currentRowChanged.connect(self._page_chosen)
        form.filter.textChanged.connect(self._look_for)
        form.reset_button.clicked.connect(self._ask_reset)
        form.restart_button.clicked.connect(self.restart_wanted)
        form.close_button.clicked.connect(self.close)
        self.keys.list_wanted.connect(self._window.help.keys)
        self._settings.changed.connect(self._follow)

    # Rows

    def _make_rows(self) -> None:
        column = QVBoxLayout(self.form.rows)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(18)
        for page in self._pages:
            section = _Section(page, [self._control(row) for row in page.rows], self.form.rows)
            self._sections.append(section)
            column.addWidget(section)
        column.addStretch(1)

    def _control(self, row: Row) -> RowControl:
        parent = self.form.rows
        control: RowControl
        if row.control is Control.LANGUAGE:
            language = LanguageControl(row, self._settings, parent, self._spoken)
            language.restart_needed.connect(self._show_restart)
            control = language
        elif row.control is Control.ARMED:
            control = ArmedControl(row, self._settings, parent, self._window.hand)
        else:
            control = MAKERS[row.control](row, self._settings, parent)
        self.controls[row.name] = control
        return control

    def _follow(self, name: str) -> None:
        if name in self.controls:
            self.controls[name].follow()

    # What is shown

    def show_setting(self, name: str) -> None:
        """Go to a setting, or to the keys."""
        self.form.filter.clear()
        if name == KEYS:
            self.form.pages.setCurrentRow(len(self._pages))
            self.keys.form.table.setFocus()
            return
        for number, section in enumerate(self._sections):
            if any(row.name == name for row in section.page.rows):
                self.form.pages.setCurrentRow(number)
                self._show_page(number)
        control = self.controls[name]
        # Once the rows are laid out.
        QTimer.singleShot(0, control, lambda: self.form.scroll.ensureWidgetVisible(control.focus))
        control.focus.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _page_chosen(self, row: int) -> None:
        if row >= 0:
            self.form.filter.clear()
            self._show_page(row)

    def _show_page(self, row: int) -> None:
        on_keys = row == len(self._pages)
        hint = self.tr("Find an action or a key…") if on_keys else self.tr("Find a setting…")
        self.form.filter.setPlaceholderText(hint)
        if on_keys:
            self.form.stack.setCurrentWidget(self.keys)
            self.form.reset_button.hide()
            self.keys.look_for("")
            return
        self.form.reset_button.show()
        self.form.stack.setCurrentWidget(self.form.scroll)
        for number, section in enumerate(self._sections):
            section.show_found(() if number == row else None)
        self.form.scroll.verticalScrollBar().setValue(0)

    def _look_for(self, text: str) -> None:
        words = text.casefold().split()
        row = self.form.pages.currentRow()
        if row == len(self._pages):
            self.keys.look_for(text)
            return
        if not words:
            self._show_page(max(row, 0))
            return
        found = sum(section.show_found(words) for section in self._sections)
        said = self.tr("%n setting(s) found", "", found) if found else self.tr("Nothing fits.")
        announce(self.form.filter, said)
        self.form.said.setText(said if not found else self._restart_text())
        self.form.said.setVisible(bool(self.form.said.text()))

    # Another language, and back to the beginning

    def _show_restart(self, needed: bool) -> None:
        self.form.restart_button.setVisible(needed)
        self._needs_restart = needed
        self.form.said.setText(self._restart_text())
        self.form.said.setVisible(needed)
        if needed:
            announce(self.form.said, self.form.said.text())

    def _restart_text(self) -> str:
        if not self._needs_restart:
            return ""
        return self.tr("declannot speaks the other language after a restart.")

    def _ask_reset(self) -> None:
        ask(
            self,
            self.tr("Usual settings"),
            self.tr("Put every setting on these pages back as it was at first?"),
            self.tr("Your keys, recent projects and the places of docks stay as they are."),
            [
                (self.tr("&Usual settings"), QMessageBox.ButtonRole.AcceptRole, self.reset),
                (self.tr("&Cancel"), QMessageBox.ButtonRole.RejectRole, None),
            ],
        )

    def reset(self) -> None:
        """Give every setting of the pages its first value."""
        usual = Values()
        names = [name for name, each in self.controls.items() if hasattr(usual, name)]
        self._settings.put(**{name: getattr(usual, name) for name in names})
        self._window.hand.set_sticky(None)


class _Section(QWidget):
    """The rows of one page under its title."""

    def __init__(self, page: Page, controls: list[RowControl], parent: QWidget) -> None:
        super().__init__(parent)
        self.page = page
        self._controls = controls
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._title = plain(QLabel(page.title, self))
        self._title.setProperty("role", "title")
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setVerticalSpacing(12)
        self._form.setHorizontalSpacing(18)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for number, control in enumerate(controls):
            self._form.insertRow(number, self._label(control), self._field(control))
        column.addWidget(self._title)
        column.addLayout(self._form)

    def _label(self, control: RowControl) -> QLabel:
        text = "" if control.row.control is Control.SWITCH else control.row.text
        label = plain(QLabel(text, self))
        label.setBuddy(control.focus)
        return label

    def _field(self, control: RowControl) -> QWidget:
        field = QWidget(self)
        column = QVBoxLayout(field)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        control.widget.setMaximumWidth(_WIDEST)
        column.addWidget(control.widget)
        about = plain(QLabel(control.row.about, field))
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        column.addWidget(about)
        return field

    def show_found(self, words: Any) -> int:
        """Show the rows that hold every word; None hides all; return how many are shown."""
        shown = 0
        for number, control in enumerate(self._controls):
            fits = words is not None and all(word in self._searched(control) for word in words)
            self._form.setRowVisible(number, fits)
            shown += fits
        self.setVisible(bool(shown))
        return shown

    def _searched(self, control: RowControl) -> str:
        row = control.row
        named = (text for _value, text in row.choices)
        return " ".join((self.page.title, row.text, row.about, row.name, *named)).casefold()
