"""What a merge does or would do, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject

from declannot.app.handover.conflict_panel import ConflictRow
from declannot.app.messages import text_of
from declannot.app.punctuation import in_quotes, labelled_quote, with_colon
from declannot.exchange.handover.report import (
    CHANGED,
    CONFLICTING,
    NEW,
    REFUSED,
    UNCHANGED,
    Conflict,
    DocumentOutcome,
    MergePreview,
    Side,
)


class MergeWords(QObject):
    """Puts reports into the language of the window."""

    def summary(self, report: MergePreview) -> str:
        """Return what a merge comes to, in a line."""
        if report.fatal is not None:
            return self.tr("Nothing can be taken in.")
        counts = ", ".join(self._counts(report.documents))
        parts = [self.tr("Documents: {counts}").format(counts=counts)] if counts else []
        if report.annotators_new:
            names = ", ".join(report.annotators_new)
            parts.append(self.tr("new annotators: {names}").format(names=names))
        if report.schema_adopted is not None:
            said = self.tr("version {number} of the schema")
            parts.append(said.format(number=report.schema_adopted))
        if report.answers_new:
            said = self.tr("new answers: {count}")
            parts.append(said.format(count=report.answers_new))
        if not report.changed and not report.conflicts:
            parts.insert(0, self.tr("Nothing new: all of this is here already"))
        return " · ".join(parts)

    def of_file(self, outcomes: Sequence[DocumentOutcome]) -> str:
        """Return what one file brings, in a line."""
        return ", ".join(self._counts(outcomes)) or self.tr("nothing")

    def of_document(self, each: DocumentOutcome) -> str:
        """Return what becomes of one layer, or of a document itself."""
        if each.outcome == REFUSED:
            reason = text_of(each.reason) if each.reason is not None else ""
            return self.tr("refused: {reason}").format(reason=reason)
        words = {
            NEW: self.tr("new"),
            CHANGED: self.tr("changed"),
            UNCHANGED: self.tr("unchanged"),
            CONFLICTING: self.tr("in conflict"),
        }
        parts = [words.get(each.outcome, each.outcome), *self._changes(each)]
        if each.stale:
            said = self.tr("decisions to look at again: {count}")
            parts.append(said.format(count=each.stale))
        return ", ".join(parts)

    def conflict(self, each: Conflict) -> ConflictRow:
        """Return a conflict as it is shown."""
        side = each.theirs if each.ours.deleted else each.ours
        both = each.what == "span" and not each.ours.deleted and not each.theirs.deleted
        return ConflictRow(
            id=each.id,
            document=each.document,
            place=self._place(each, side),
            ours=self._side(each.ours),
            theirs=self._side(each.theirs),
            both=both or each.what == "document",
        )

    def _counts(self, outcomes: Iterable[DocumentOutcome]) -> list[str]:
        counts = Counter(each.outcome for each in outcomes)
        words = (
            (NEW, self.tr("%n new", "", counts[NEW])),
            (CHANGED, self.tr("%n changed", "", counts[CHANGED])),
            (UNCHANGED, self.tr("%n unchanged", "", counts[UNCHANGED])),
            (CONFLICTING, self.tr("%n in conflict", "", counts[CONFLICTING])),
            (REFUSED, self.tr("%n refused", "", counts[REFUSED])),
        )
        return [word for kind, word in words if counts[kind]]

    def _changes(self, each: DocumentOutcome) -> list[str]:
        counted = (
            (each.spans_new, self.tr("spans added: {count}")),
            (each.spans_changed, self.tr("spans changed: {count}")),
            (each.spans_deleted, self.tr("spans removed: {count}")),
            (each.relations_new, self.tr("relations added: {count}")),
            (each.relations_changed, self.tr("relations changed: {count}")),
            (each.relations_deleted, self.tr("relations removed: {count}")),
        )
        return [word.format(count=count) for count, word in counted if count]

    def _place(self, each: Conflict, side: Side) -> str:
        if each.what == "document":
            return self.tr("remarks on the document")
        names = {
            "span": self.tr("a span"),
            "relation": self.tr("a relation"),
            "decision": self.tr("a decision"),
        }
        return _quoted(side) or names.get(each.what, each.what)

    def _side(self, side: Side) -> str:
        if side.deleted:
            return self.tr("(removed)")
        lines = [_quoted(side)]
        if side.start is not None and side.end is not None:
            lines.append(self.tr("from {start} to {end}").format(start=side.start, end=side.end))
        lines += [with_colon(name, value) for name, value in side.attributes.items()]
        if side.note:
            lines.append(side.note)
        return "\n".join(line for line in lines if line)


def _quoted(side: Side) -> str:
    """Return the label and the words of a span, as far as it has them."""
    if side.label and side.quote:
        return labelled_quote(side.label, side.quote)
    return in_quotes(side.quote) if side.quote else side.label
