"""What the inspector says of a selected range of text."""

from __future__ import annotations

from PySide6.QtCore import QObject

from declannot.app import counts
from declannot.app.statement.hand import Hand
from declannot.app.workspace import Workspace
from declannot.domain.content import LayerContent
from declannot.domain.span import Span

_NAMED = 3


class RangeWords(QObject):
    """Words on the selected range: its text, its place, and what a label's key would do."""

    def __init__(self, workspace: Workspace, hand: Hand) -> None:
        super().__init__(hand)
        self._workspace, self._hand = workspace, hand

    def text(self, content: LayerContent, longest: int) -> str:
        """Return the beginning of the selected text on one line."""
        text = content.text.text
        pieces = []
        for start, end in self._workspace.selection.ranges:
            pieces.append(" ".join(text[start : min(end, start + 2 * longest)].split()))
        shown = " … ".join(pieces)
        return shown if len(shown) <= longest else shown[: longest - 1] + "…"

    def length(self) -> str:
        """Return how many characters are selected, and in how many parts."""
        ranges = self._workspace.selection.ranges
        count = sum(end - start for start, end in ranges)
        text = counts.characters(count)
        if len(ranges) > 1:
            parts = self.tr("{count} parts").format(count=len(ranges))
            return f"{parts}, {text}"
        return text

    def place(self, content: LayerContent) -> str:
        """Return paragraph and offsets, as they stand in exports."""
        ranges = self._workspace.selection.ranges
        start, end = ranges[0][0], ranges[-1][1]
        number = content.text.paragraph_index(start) + 1
        return f"¶{number} · {start}–{end}"

    def hint(self, content: LayerContent, *, writable: bool) -> str:
        """Return what lies here already and what a key would do."""
        said = [self._around(content)]
        armed = self._hand.sticky
        if not writable:
            said.append(self.tr("This project is open for reading only."))
        elif armed is not None:
            name = self._names([armed])
            said.append(self.tr("{label} is armed; Esc ends this.").format(label=name))
        elif self._hand.label_keys:
            said.append(self.tr("A label's key adds a span here; Enter lists the labels."))
        else:
            said.append(self.tr("Enter lists the labels."))
        return " ".join(each for each in said if each)

    def _around(self, content: LayerContent) -> str:
        ranges = self._workspace.selection.ranges
        start, end = ranges[0][0], ranges[-1][1]
        same = [span for span in content.index.with_range(start, end) if span.ranges == ranges]
        if same:
            labels = self._names_of(same)
            return self.tr("Tagged already as {labels}.").format(labels=labels)
        around = [
            span for span in content.index.at(start) if span.start <= start and span.end >= end
        ]
        if around:
            return self.tr("Inside {labels}.").format(labels=self._names_of(around))
        return ""

    def _names_of(self, spans: list[Span]) -> str:
        return self._names([span.label_id for span in spans])

    def _names(self, label_ids: list[str]) -> str:
        labels = self._workspace.schema.label_by_id
        names = [labels[each].name if each in labels else each for each in label_ids]
        shown = list(dict.fromkeys(names))
        return ", ".join(shown[:_NAMED]) + ("…" if len(shown) > _NAMED else "")
