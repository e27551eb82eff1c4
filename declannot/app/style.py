"""The look of the window: Qt's Fusion style with our palette and a short style sheet.

The same on every system, light or dark, changed at run time. Panels mark their parts by the
dynamic property ``role`` (heading, count, muted, title, key, flat) and get their look from here.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from declannot import resources
from declannot.app.settings import Settings
from declannot.app.theme import DARK, LIGHT, Theme


class Appearance(QObject):
    """Keeps the theme in force: the one chosen in the settings, or the system's.

    Attributes:
        changed: carries the new Theme.
        theme: the theme in force.
    """

    changed = Signal(object)

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(settings)
        self._app = app
        self._settings = settings
        app.setStyle("Fusion")
        self._tell_system()
        self.theme = self._wanted()
        self._apply()
        settings.changed.connect(self._setting_changed)
        app.styleHints().colorSchemeChanged.connect(self._follow)

    def _wanted(self) -> Theme:
        chosen = self._settings.values.theme
        if chosen == "system":
            scheme = self._app.styleHints().colorScheme()
            return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        return DARK if chosen == "dark" else LIGHT

    def _tell_system(self) -> None:
        """Let the window's frame, where the system draws it, take the same scheme."""
        scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(
            self._settings.values.theme, Qt.ColorScheme.Unknown
        )
        self._app.styleHints().setColorScheme(scheme)

    def _setting_changed(self, name: str) -> None:
        if name == "theme":
            self._tell_system()
            self._follow()

    def _follow(self) -> None:
        theme = self._wanted()
        if theme is self.theme:
            return
        self.theme = theme
        self._apply()
        self.changed.emit(theme)

    def _apply(self) -> None:
        self._app.setPalette(palette(self.theme))
        self._app.setStyleSheet(style_sheet(self.theme))


def palette(theme: Theme) -> QPalette:
    """Return the palette of a theme."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: theme.chrome,
        roles.WindowText: theme.ink,
        roles.Base: theme.page,
        roles.AlternateBase: theme.raised,
        roles.Text: theme.ink,
        roles.Button: theme.raised,
        roles.ButtonText: theme.ink,
        roles.BrightText: theme.on_accent,
        roles.ToolTipBase: theme.raised,
        roles.ToolTipText: theme.ink,
        roles.PlaceholderText: theme.muted,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.on_accent,
        roles.Link: theme.accent,
        roles.LinkVisited: theme.accent,
        roles.Accent: theme.accent,
        roles.Light: theme.raised,
        roles.Midlight: theme.hover,
        roles.Mid: theme.edge,
        roles.Dark: theme.edge,
        roles.Shadow: theme.rule,
    }
    made = QPalette()
    for role, colour in colours.items():
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, _between(theme.muted, theme.chrome))
    made.setColor(QPalette.ColorGroup.Inactive, roles.Highlight, QColor(theme.highlight))
    made.setColor(QPalette.ColorGroup.Inactive, roles.HighlightedText, QColor(theme.on_highlight))
    return made


def _between(one: str, other: str) -> QColor:
    """Return the colour two thirds of the way from ``other`` to ``one``."""
    first, second = QColor(one), QColor(other)
    return QColor(
        (2 * first.red() + second.red()) // 3,
        (2 * first.green() + second.green()) // 3,
        (2 * first.blue() + second.blue()) // 3,
    )


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of a theme; sizes are in device-independent pixels."""
    colours = {name: getattr(theme, name) for name in Theme.__slots__}
    colours["disabled"] = _between(theme.muted, theme.chrome).name()
    colours["controls"] = resources.path("icons/controls").as_posix()
    sheet = _SHEET
    for name in sorted(colours, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", colours[name])
    return sheet


_SHEET = """
QMainWindow, QDialog { background: @chrome; }
QMainWindow::separator { background: @rule; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QDockWidget { border: none; }
QToolBar#workspaceBar { background: @chrome; border: none; border-right: 1px solid @rule;
  padding: 0; spacing: 0; }

QMenuBar { background: @chrome; border-bottom: 1px solid @rule; padding: 2px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @chrome; border: 1px solid @edge; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 26px; border-radius: 4px; }
QMenu::item:selected { background: @current; color: @ink; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @rule; margin: 4px 8px; }
QMenu::icon { padding-left: 6px; }

QStatusBar { background: @chrome; border-top: 1px solid @rule; color: @muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel, QStatusBar QToolButton { color: @muted; padding: 2px 6px; }
QStatusBar QToolButton { border: 1px solid transparent; border-radius: 4px; }
QStatusBar QToolButton:hover { background: @hover; color: @ink; }
QStatusBar QToolButton:focus { border-color: @accent; }
QStatusBar *[state="saved"] { color: @good; }
QStatusBar *[state="unsaved"] { color: @bad; font-weight: bold; }
QStatusBar *[state="refused"] { color: @warning; }
QStatusBar *[state="fault"] { color: @bad; }

*[role="heading"] { color: @muted; font-weight: bold; }
*[role="count"], *[role="muted"] { color: @muted; }
*[role="title"] { color: @ink; font-weight: bold; }
*[role="warning"] { color: @warning; }
*[role="bad"] { color: @bad; }
*[role="good"] { color: @good; }

QFrame#banner { background: @raised; border: none; border-bottom: 1px solid @rule; }
QFrame#banner[state="fault"] { border-left: 4px solid @bad; }
QFrame#banner[state="warning"] { border-left: 4px solid @warning; }
QFrame#banner[state="hint"] { border-left: 4px solid @accent; }
QWidget#statementHeader { background: @page; border-bottom: 1px solid @rule; }
QWidget#reviewStrip { background: @page; border-bottom: 1px solid @rule; }
QWidget#reviewStrip[state="editing"] { background: @current; border-bottom: 2px solid @accent; }
QWidget#findBar { background: @chrome; border-bottom: 1px solid @rule; }
QFrame#ruleCard { background: @raised; border: 1px solid @edge; border-radius: 6px; }
QWidget#emptyStatement { background: @page; }

QLineEdit, QPlainTextEdit, QTextEdit {
  background: @page; color: @ink; border: 1px solid @outline; border-radius: 5px; padding: 4px 6px;
  selection-background-color: @highlight; selection-color: @on_highlight; }
QPlainTextEdit[readOnly="true"], QTextEdit[readOnly="true"] { border-color: @edge; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 1px solid @accent; }
QLineEdit:disabled, QPlainTextEdit:disabled {
  color: @disabled; background: @raised; border-color: @edge; }

QComboBox, QAbstractSpinBox { background: @raised; color: @ink; border: 1px solid @outline;
  border-radius: 5px; min-height: 20px; padding: 3px 0 3px 7px;
  selection-background-color: @highlight; selection-color: @on_highlight; }
QComboBox:editable, QAbstractSpinBox { background: @page; }
QComboBox:hover:!editable { background: @hover; }
QComboBox:focus, QAbstractSpinBox:focus { border-color: @accent; }
QComboBox:disabled, QAbstractSpinBox:disabled {
  color: @disabled; background: @raised; border-color: @edge; }
QComboBox::drop-down { subcontrol-origin: padding; subcontrol-position: center right;
  width: 24px; border: none; }
QComboBox::down-arrow { image: url(@controls/down-@name.svg); width: 12px; height: 12px; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit {
  border: none; padding: 0; background: transparent; }
QAbstractSpinBox { padding: 3px 20px 3px 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  subcontrol-origin: border; width: 20px; border: none; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 1px 1px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 1px 1px 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @hover; }
QAbstractSpinBox::up-arrow { image: url(@controls/up-@name.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(@controls/down-@name.svg); width: 10px; height: 10px; }
QAbstractSpinBox::up-arrow:off { image: url(@controls/up-off.svg); }
QAbstractSpinBox::down-arrow:off, QComboBox::down-arrow:off { image: url(@controls/down-off.svg); }

QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
  border: 1px solid @outline; background: @page; width: 12px; height: 12px; border-radius: 3px; }
QRadioButton::indicator { border-radius: 7px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
  border-color: @accent; background: @accent; image: url(@controls/tick-@name.svg); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
  border-color: @accent; background: @accent; image: url(@controls/dash-@name.svg); }
QRadioButton::indicator:checked { border: 4px solid @accent; background: @on_accent;
  width: 6px; height: 6px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled,
QAbstractItemView::indicator:disabled { border-color: @disabled; background: @raised; }
QCheckBox::indicator:checked:disabled, QCheckBox::indicator:indeterminate:disabled,
QAbstractItemView::indicator:checked:disabled,
QAbstractItemView::indicator:indeterminate:disabled { background: @disabled; }

QPushButton { background: @raised; color: @ink; border: 1px solid @outline; border-radius: 5px;
  padding: 5px 14px; min-width: 56px; }
QPushButton:hover { background: @hover; }
QPushButton:checked { background: @current; border-color: @accent; }
QPushButton:focus { border-color: @accent; }
QPushButton:default { background: @accent; color: @on_accent; border-color: @accent; }
QPushButton:default:focus { border: 2px solid @ink; padding: 4px 13px; }
QPushButton:disabled { color: @disabled; background: @raised; border-color: @edge; }
QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 3px 6px; }
QToolButton:hover { background: @hover; }
QToolButton:checked { background: @current; border-color: @accent; }
QToolButton:focus { border-color: @accent; }
QToolButton[role="chip"] { background: @raised; border: 1px solid @outline; }
QToolButton[role="chip"]:focus { border-color: @accent; }

QListView, QTreeView, QTableView { background: @chrome; border: 1px solid @chrome; outline: none;
  selection-background-color: @current; selection-color: @ink; }
QDialog QListView, QDialog QTreeView, QDialog QTableView {
  background: @page; border: 1px solid @edge; border-radius: 5px; }
QDialog QListView::item, QDialog QTreeView::item { padding: 3px 6px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QListView:focus, QTreeView:focus, QTableView:focus { border: 1px solid @accent; }
QHeaderView::section { background: @chrome; color: @muted; border: none;
  border-bottom: 1px solid @rule; padding: 4px 6px; }
QTableView { gridline-color: @rule; }

QScrollArea, QScrollArea > QWidget, QScrollArea > QWidget > QWidget {
  background: transparent; border: none; }

QInputDialog QLineEdit { min-width: 380px; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: @raised; border: 1px solid @edge; border-radius: 4px; height: 10px;
  text-align: center; color: @ink; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QToolTip { background: @raised; color: @ink; border: 1px solid @edge; padding: 4px 6px; }
QGroupBox { border: none; margin-top: 20px; font-weight: bold; }
QGroupBox::title { subcontrol-origin: margin; left: 0; color: @muted; }
QTabBar#corpusStrip { background: @chrome; border-bottom: 1px solid @rule; padding-left: 8px; }
QTabBar::tab { padding: 5px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { border-bottom-color: @accent; color: @ink; }
QTabWidget::pane { border: none; border-top: 1px solid @rule; }
"""
