"""What must be said with figures of agreement: that they are not independent, or incomplete."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from declannot.domain.document import Document
from declannot.domain.message import Message, message
from declannot.domain.span import Span
from declannot.exchange.agreement_report import Basis, Side

NO_COMMON = message("There is no document that both have finished and that could be compared")
NO_COMMON_BEGUN = message("There is no document that both have begun and that could be compared")


def cautions(basis: Basis, a: Side, b: Side, warnings: Iterable[Message]) -> Iterator[Message]:
    """Yield what a reader of the figures must know, a sentence each.

    Args:
        basis: on which state the comparison is made.
        a, b: who is compared.
        warnings: what the comparison itself found.
    """
    current = basis is Basis.CURRENT
    if None in (a.annotator_id, b.annotator_id):
        yield message(
            "Gold was made from the annotators’ own spans, so an annotator and gold are not "
            "independent: these figures tell how much of the work was kept"
        )
    elif current:
        yield message(
            "This is the present state. What was changed after the first hand-over, for "
            "example after feedback, is not independent"
        )
    for side in (a, b):
        if side.suggested:
            yield message(
                "Compared spans of {name} that began as suggestions: {count}; where both saw the "
                "same suggestions they are not independent",
                count=side.suggested,
                name=side.name,
            )
        if side.never_sent and not current:
            yield message(
                "Compared layers of {name} that were never sent, and so count as they are now: "
                "{count}",
                count=len(side.never_sent),
                name=side.name,
            )
    yield from warnings


def why_left_out(document: Document, a: Side, b: Side, *, only_finished: bool) -> Message | None:
    """Return why a document is not compared, or None where it is.

    Args:
        only_finished: whether both must have marked it as done.
    """
    if document.practice:
        return message("It is a document for practice")
    lacking = [
        side for side in (a, b) if document.id not in (side.done if only_finished else side.started)
    ]
    if not lacking:
        return None
    if len(lacking) == 2:
        if any(document.id in side.started for side in lacking):
            return message("Neither {a} nor {b} has marked it as done", a=a.name, b=b.name)
        return message("Neither {a} nor {b} has begun it", a=a.name, b=b.name)
    if document.id not in lacking[0].started:
        return message("{name} has not begun it", name=lacking[0].name)
    return message("{name} has not marked it as done", name=lacking[0].name)


def of_another_text(document: Document, side: Side, spans: Iterable[Span]) -> Message | None:
    """Return why spans cannot belong to the text of a document, or None where they can."""
    for span in spans:
        if span.end > document.length:
            return message(
                "A span of {name} ends at {end}, behind the end of the text at {length}: it was "
                "made on another text",
                name=side.name,
                end=span.end,
                length=document.length,
            )
    return None
