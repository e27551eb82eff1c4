"""The first hints over the statement: what to do, with the keys as they are now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow


class FirstHints(QObject):
    """Three lines for whoever is new here, until they are closed for good."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._banner = window.page.hint
        self._said = ""
        window.actions_by_id.keys_changed.connect(self._name_keys_anew)

    def show(self) -> None:
        """Show the hints, unless somebody closed them for good."""
        if self._window.settings.values.hint_dismissed:
            return
        self._said = self._hints()
        buttons = [(self.tr("Got it"), self._dismiss)]
        self._banner.say(self._said, "hint", buttons, brief=self._brief())

    def _name_keys_anew(self) -> None:
        if self._said and self._banner.text == self._said:
            self._said = self._hints()
            self._banner.reword(self._said, self._brief())

    def _dismiss(self) -> None:
        self._banner.hide()
        self._window.settings.put(hint_dismissed=True)
        self._window.view.setFocus()

    def _brief(self) -> str:
        return self.tr(
            "Select a word and press a label's key: it is tagged and saved. {help}: help"
        ).format(help=self._key("handbook"))

    def _hints(self) -> str:
        return "\n".join((*self._tagging(), self._going_on()))

    def _tagging(self) -> tuple[str, str]:
        undo = self._key("undo")
        if self._on_sample():
            return (
                self.tr(
                    "Double-click Canada and press A: the name is tagged. What you see is saved; "
                    "there is no Save button."
                ),
                self.tr(
                    "Drag over a clause and press C: a commitment. Another label's key corrects "
                    "it, {undo} takes back anything."
                ).format(undo=undo),
            )
        return (
            self.tr(
                "Double-click a word and press the key of a label: it is tagged. What you see is "
                "saved; there is no Save button."
            ),
            self.tr(
                "Drag over a clause and press a key. Another label's key corrects it, {undo} "
                "takes back anything."
            ).format(undo=undo),
        )

    def _going_on(self) -> str:
        following, handbook = self._key("next_span"), self._key("handbook")
        if self._window.workspace.is_task:
            return self.tr(
                "{next} goes from span to span. {done} marks a document as done, {send} sends "
                "your work back; {handbook} opens the handbook."
            ).format(
                next=following,
                done=self._key("mark_done"),
                send=self._key("send_back"),
                handbook=handbook,
            )
        return self.tr(
            "{next} goes from span to span. Drop your own files on this window; {handbook} opens "
            "the handbook."
        ).format(next=following, handbook=handbook)

    def _key(self, action_id: str) -> str:
        return self._window.actions_by_id.key_or_name(action_id)

    def _on_sample(self) -> bool:
        """Whether what the hints name is there: Canada first, and keys A and C for it."""
        text, schema = self._window.workspace.text, self._window.workspace.schema
        keys = {label.key: label.name for label in schema.labels if not label.retired}
        return (
            text is not None
            and text.text.startswith("Canada")
            and (keys.get("a"), keys.get("c")) == ("ACTOR", "COMMITMENT")
        )
