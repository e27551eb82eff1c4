"""How the statement is shown, and finding words in it."""

from __future__ import annotations

import bisect
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFontDatabase

from declannot.app.messages import error_text
from declannot.app.notices import Kind
from declannot.app.settings import MEASURE_RANGE, Values
from declannot.app.workspaces import CORPUS
from declannot.domain.errors import UserError
from declannot.domain.message import message
from declannot.domain.snapping import SnapLevel
from declannot.domain.span import Range
from declannot.domain.text_search import FOUND_LIMIT, Query, find_all

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow

_MEASURE_STEP = 5
POINT_SIZE = 13.0
"""Size of the statement's text at 100 %, in points."""


class ReadingCommands(QObject):
    """Theme, zoom, measure, tags and calm, kept in the settings; the find bar."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._settings = window.settings
        self._view = window.view
        self._found: list[Range] = []
        self._starts: list[int] = []
        self._followers: dict[str, Callable[[], None]] = {
            "theme": lambda: actions.choose("theme", self._values.theme),
            "zoom": self._follow_zoom,
            "font": self._follow_font,
            "line_height": lambda: self._view.set_line_height(self._values.line_height),
            "measure": lambda: self._view.set_measure(self._values.measure),
            "tags": self._follow_tags,
            "calm": self._follow_calm,
            "margin_numbers": self._follow_numbers,
            "snap": self._follow_snap,
            "label_keys": self._follow_label_keys,
        }
        actions = window.actions_by_id
        self._bind_view()
        self._bind_finding()
        self._name_keys()
        for follow in self._followers.values():
            follow()
        self._settings.changed.connect(self._setting_changed)
        self._view.zoom_changed.connect(lambda percent: self._settings.put(zoom=percent))
        window.workspace.document_changed.connect(self._look_again)

    def _bind_view(self) -> None:
        actions, put = self._window.actions_by_id, self._settings.put
        actions.bind_group("theme", lambda value: put(theme=value))
        actions.bind_group("tags", lambda value: put(tags=value))
        actions.bind_group("snap", lambda value: put(snap=value))
        actions.bind("zoom_in", self._view.zoom_in)
        actions.bind("zoom_out", self._view.zoom_out)
        actions.bind("zoom_reset", self._view.zoom_reset)
        actions.bind("wider", lambda: self._change_measure(_MEASURE_STEP))
        actions.bind("narrower", lambda: self._change_measure(-_MEASURE_STEP))
        actions.bind_toggle("calm", lambda on: put(calm=on))
        actions.bind_toggle("margin_numbers", lambda on: put(margin_numbers=on))
        actions.bind_toggle("label_keys", lambda on: put(label_keys=on))

    # Following the settings

    @property
    def _values(self) -> Values:
        return self._settings.values

    def _setting_changed(self, name: str) -> None:
        if name in self._followers:
            self._followers[name]()

    def _follow_zoom(self) -> None:
        self._view.set_zoom(self._values.zoom)
        self._window.status.show_zoom(self._values.zoom)

    def _follow_font(self) -> None:
        """Take the font chosen; one that is not installed here is told, and the usual one used."""
        family = self._values.font
        if family and not QFontDatabase.hasFamily(family):
            # Later, so that at the start it is said once somebody can see it.
            QTimer.singleShot(0, self, self._tell_missing_font)
            family = ""
        self._view.set_font(family, POINT_SIZE)

    def _tell_missing_font(self) -> None:
        said = message(
            "The font {font} is not installed here: the usual serif is used",
            font=self._values.font,
        )
        self._window.workspace.notice(said, Kind.HINT)

    def _follow_tags(self) -> None:
        from declannot.app.statement.metrics import TagDensity

        self._view.set_density(TagDensity(self._values.tags))
        self._window.actions_by_id.choose("tags", self._values.tags)

    def _follow_calm(self) -> None:
        self._view.set_calm(self._values.calm)
        self._window.actions_by_id.check("calm", self._values.calm)

    def _follow_numbers(self) -> None:
        self._view.set_margin_numbers(self._values.margin_numbers)
        self._window.actions_by_id.check("margin_numbers", self._values.margin_numbers)

    def _follow_snap(self) -> None:
        self._window.hand.snap_level = SnapLevel(self._values.snap)
        self._window.actions_by_id.choose("snap", self._values.snap)

    def _follow_label_keys(self) -> None:
        on = self._values.label_keys
        self._window.actions_by_id.check("label_keys", on)
        if self._window.hand.label_keys != on:
            self._window.hand.label_keys = on
            said = (
                message("Letters apply labels")
                if on
                else message(
                    "Letters do nothing now; Enter on a selection opens the list of labels"
                )
            )
            self._window.workspace.notice(said, Kind.HINT)

    def _change_measure(self, by: int) -> None:
        low, high = MEASURE_RANGE
        wanted = min(max(self._values.measure + by, low), high)
        self._settings.put(measure=wanted)
        self._window.workspace.notice(message("Lines of {count} characters", count=wanted))

    def _name_keys(self) -> None:
        """Let buttons and the title name the keys that do the same."""
        window, actions = self._window, self._window.actions_by_id
        bar, zoom, header = window.page.find_bar, window.status.zoom, window.page.header
        for button, action_id in (
            (bar.previous, "find_previous"),
            (bar.next, "find_next"),
            (zoom, "zoom_reset"),
        ):
            actions.name_key(button, action_id, button.toolTip())

        def name_in_header() -> None:
            header.name_key(actions.key_text("document_properties"))

        name_in_header()
        actions.keys_changed.connect(name_in_header)

    # Finding

    def _bind_finding(self) -> None:
        actions, bar = self._window.actions_by_id, self._window.page.find_bar
        actions.bind("find", self.open_find)
        actions.bind("find_next", lambda: self.go(1))
        actions.bind("find_previous", lambda: self.go(-1))
        bar.query_changed.connect(self._look)
        bar.moved.connect(self.go)
        bar.closed.connect(self.close_find)

    def open_find(self) -> None:
        """Open the find bar with what is selected, or go to where the corpus looks for words."""
        workspace = self._window.workspace
        if self._window.workspaces.current == CORPUS:
            self._window.corpus.room.focus_words()
            return
        if not self._window.actions_by_id.allows("find_next"):
            return
        if workspace.text is None:
            workspace.notice(message("No document is open"), Kind.REFUSED)
            return
        chosen = workspace.selection.range
        words = ""
        if chosen is not None and chosen[1] - chosen[0] <= 200:
            words = " ".join(workspace.text.text[chosen[0] : chosen[1]].split())
        self._window.page.find_bar.open(words)

    def close_find(self) -> None:
        """Close the find bar and go back to the statement."""
        self._window.page.find_bar.hide()
        self._view.setFocus()

    def go(self, direction: int) -> None:
        """Select the next place found (1) or the one before (-1), round the end."""
        bar, selection = self._window.page.find_bar, self._window.workspace.selection
        if bar.isHidden() and not bar.field.text():
            self.open_find()
            return
        if not self._found:
            self._look(bar.query)
        if not self._found:
            return
        chosen = selection.range
        if direction > 0:
            after = chosen[0] + 1 if chosen in self._found else selection.caret
            index = bisect.bisect_left(self._starts, after) % len(self._found)
        else:
            before = chosen[0] if chosen is not None else selection.caret
            index = (bisect.bisect_left(self._starts, before) - 1) % len(self._found)
        self._show(index)

    def _look(self, query: Query) -> None:
        """Find all places and show the first from the caret on."""
        self._search(query)
        if not self._found:
            return
        chosen = self._window.workspace.selection.range
        start = chosen[0] if chosen is not None else self._window.workspace.selection.caret
        self._show(bisect.bisect_left(self._starts, start) % len(self._found))

    def _look_again(self) -> None:
        """Another document: count anew, but leave the caret where it is."""
        self._found = []
        bar = self._window.page.find_bar
        if not bar.isHidden():
            self._search(bar.query)

    def _search(self, query: Query) -> None:
        bar, text = self._window.page.find_bar, self._window.workspace.text
        self._found = []
        if text is None:
            return
        try:
            self._found = find_all(text.text, query)
        except UserError as error:
            bar.say(error_text(error), bad=True)
            return
        self._starts = [start for start, _end in self._found]
        if self._found:
            bar.say(self._count_text(None))
        else:
            bar.say(self.tr("Not found") if query.words else "", bad=bool(query.words))

    def _show(self, index: int) -> None:
        start, end = self._found[index]
        self._window.workspace.selection.set_range(start, end)
        self._view.ensure_visible(start, end)
        self._window.page.find_bar.say(self._count_text(index))

    def _count_text(self, index: int | None) -> str:
        count = len(self._found)
        total = f"{count}+" if count >= FOUND_LIMIT else str(count)
        if index is None:
            return self.tr("{total} found").format(total=total)
        return self.tr("{number} of {total}").format(number=index + 1, total=total)
