"""What the menus do with relations: drawing one, and whose arcs are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from declannot.app.statement.arc_view import ArcMode

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow
    from declannot.app.statement.relating import Joining


class RelationCommands(QObject):
    """Binds the menus to the hand, and asks for the type where the schema permits several."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._settings = window.settings
        actions = window.actions_by_id
        actions.bind("relate", self._relate)
        actions.bind_group("arcs", lambda value: self._settings.put(arcs=value))
        window.hand.relation_type_wanted.connect(self.choose_type)
        self._settings.changed.connect(self._setting_changed)
        self._follow()

    def choose_type(self, joining: Joining) -> None:
        """Open the list of types where the target was dropped on, else below the target."""
        from declannot.app.panels.relation_type_chooser import RelationTypeChooser

        window = self._window
        theme = window.appearance.theme
        chooser = RelationTypeChooser(joining, window.workspace.schema, theme, window)
        chooser.chosen.connect(window.hand.add_between)
        chooser.open_at(self._place(joining))

    def _place(self, joining: Joining) -> QPoint:
        view = self._window.view
        point = joining.place
        if point is None:
            rectangle = view.caret_rect(joining.target.start)
            point = rectangle.bottomLeft()
        top = min(max(round(point.y()) + 6, 0), view.viewport().height() - 40)
        return view.viewport().mapToGlobal(QPoint(round(point.x()), top))

    def _relate(self) -> None:
        self._window.view.setFocus()
        self._window.hand.relate()

    def _setting_changed(self, name: str) -> None:
        if name == "arcs":
            self._follow()

    def _follow(self) -> None:
        mode = self._settings.values.arcs
        self._window.view.set_arc_mode(ArcMode(mode))
        self._window.actions_by_id.choose("arcs", mode)
