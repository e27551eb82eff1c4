"""What a newcomer sees after a practice document: agreement with gold, each difference explained.

A practice document comes with its gold; nothing of it counts as work. Agreement, strategies,
plans, feedback and exports leave such documents out.
"""

from __future__ import annotations

from dataclasses import dataclass

from declannot.domain.content import LayerContent
from declannot.domain.document import Document, Status
from declannot.domain.errors import UserError
from declannot.domain.message import Message, message
from declannot.domain.schema import Schema
from declannot.exchange.explaining import (
    Explained,
    Explanation,
    Figures,
    LabelGuide,
    concerned_labels,
    figures_of,
    guides_for,
)
from declannot.exchange.feedback_page import (
    Link,
    Say,
    differences_section,
    escaped,
    figures_section,
    guides_section,
    whole_page,
)
from declannot.exchange.patterns import Pattern, PatternCounter


@dataclass(frozen=True, slots=True)
class PracticeResult:
    """A newcomer's reading of one document beside gold.

    Attributes:
        figures: all labels first, then each that occurs.
        differences: in document order, with the reviewer's reason and comment where there is one.
        guides: what schema and guideline say of the labels in them, in the order of the schema.
        patterns: what comes again.
    """

    document: Document
    figures: list[Figures]
    differences: list[Explained]
    guides: list[LabelGuide]
    patterns: list[Pattern]

    @property
    def sentence(self) -> Message:
        """The result in a sentence."""
        total = self.figures[0]
        return message(
            "Your spans: {yours}. Spans of gold: {gold}. In both: {matched}",
            matched=total.matched,
            yours=total.yours,
            gold=total.gold,
        )

    def guide(self, difference: Explained) -> list[LabelGuide]:
        """Return what explains one difference: the rules of the labels in it."""
        return [each for each in self.guides if each.label in difference.labels]


def practice_result(
    own: LayerContent, gold: LayerContent, schema: Schema, guideline: str, *, language: str = "en"
) -> PracticeResult:
    """Return how a newcomer's reading compares with gold.

    Args:
        own: the newcomer's layer.
        gold: of the same document, with its decisions.
        guideline: the prose that goes with the schema (Markdown).
        language: of the labels' titles.

    Raises:
        UserError: the document is not for practice, or the newcomer has not marked it as done:
            whoever still reads must not see gold.
    """
    document = own.document
    if not document.practice:
        raise UserError(
            "This is not a document for practice",
            where=document.title,
            remedy="Its result comes with the feedback.",
        )
    if own.layer.status is not Status.DONE:
        raise UserError(
            "The result is shown when you have marked the document as done",
            where=document.title,
            remedy="Finish reading and mark it as done.",
        )
    one = Explanation(own, gold, schema)
    counter = PatternCounter(schema)
    counter.add(one.items, own.text.text, document.language, one.yours, one.gold)
    return PracticeResult(
        document,
        figures_of([one], schema),
        one.differences,
        guides_for(concerned_labels(one.differences), schema, guideline, language),
        counter.patterns(),
    )


def practice_page(
    result: PracticeResult, say: Say = str, language: str = "en", link: Link | None = None
) -> str:
    """Return the result as an HTML page, self-contained and without scripts.

    Args:
        say: puts sentences into words, in ``language`` (a BCP 47 tag).
        link: gives the address of the place of a difference.
    """
    title = say(message("Practice: {title}", title=result.document.title))
    return whole_page(
        title,
        [
            f"<h1>{escaped(title)}</h1>",
            f"<p>{escaped(say(result.sentence))}.</p>",
            figures_section(result.figures, say, is_practice=True),
            differences_section(result.differences, say, link),
            guides_section(result.guides, say),
        ],
        language,
    )
