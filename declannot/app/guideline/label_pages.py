"""What schema and guideline say of a label, written on a page of the guideline."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextListFormat,
)

from declannot.app.guideline.document import FEATURES, GuidelineDocument, heading_size
from declannot.app.punctuation import in_quotes
from declannot.app.theme import Theme
from declannot.app.titles import window_language
from declannot.domain.errors import UserError
from declannot.domain.guideline import check_guideline, sections_of
from declannot.domain.schema import Example, Label, Schema
from declannot.exchange.explaining import guides_for

_ROOM_ABOVE, _ROOM_BELOW = 10, 3


class LabelWriter(QObject):
    """Writes parts about labels; their words stand as they are, whatever they look like."""

    def __init__(self, document: GuidelineDocument, theme: Theme) -> None:
        super().__init__(document)
        self._document = document
        self._muted = QTextCharFormat()
        self._muted.setForeground(QBrush(QColor(theme.muted)))
        self._bold = QTextCharFormat()
        self._bold.setFontWeight(QFont.Weight.Bold)
        self._cursor = QTextCursor(document)
        self._is_first = True

    def write_label(self, schema: Schema, label: Label, guideline: str) -> None:
        """Write one label's page: what the schema says, then what the guideline says."""
        self.write_part(schema, label, level=2)
        try:
            check_guideline(guideline)
        except UserError:
            return
        sections = sections_of(guideline, label)
        if sections:
            self._heading(self.tr("In the guideline"), 3)
            self._markdown("\n\n".join(sections))
            return
        guides = guides_for([label.name], schema, guideline)
        passages = [each for guide in guides for each in guide.passages]
        if passages:
            self._heading(self.tr("In the guideline"), 3)
            self._markdown("\n\n".join(f"- {_one_line(each)}" for each in passages))

    def write_part(self, schema: Schema, label: Label, *, level: int) -> None:
        """Write definition, rule and examples of a label under a heading."""
        language = window_language()
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        place = self._heading(label.title(language), level)
        self._document.places.setdefault(label.name.casefold(), place)
        family = schema.family_by_id.get(label.family)
        facts = [label.name]
        if family is not None:
            facts.append(family.title(language))
        if label.key:
            facts.append(self.tr("key {key}").format(key=label.key.upper()))
        if label.retired:
            facts.append(self.tr("no longer in use"))
        self._paragraph(" · ".join(facts), self._muted)
        if label.definition.strip():
            self._paragraph(_one_line(label.definition))
        if label.rule.strip():
            self._titled(self.tr("Rule:"), _one_line(label.rule))
        self._examples(self.tr("Mark"), label.positive)
        self._examples(self.tr("Do not mark"), label.negative)
        if not (label.definition.strip() or label.rule.strip() or label.positive):
            self._paragraph(self.tr("The schema says nothing more of this label."), self._muted)

    def write_all(self, schema: Schema) -> None:
        """Write the parts of all labels under one heading, retired ones last."""
        if not schema.labels:
            return
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._is_first = not self._document.characterCount() > 1
        self._heading(self.tr("Labels"), 1)
        for label in sorted(schema.labels, key=lambda each: each.retired):
            self.write_part(schema, label, level=2)

    # Pieces

    def _heading(self, words: str, level: int) -> int:
        block = QTextBlockFormat()
        block.setHeadingLevel(level)
        block.setTopMargin(0 if self._is_first else _ROOM_ABOVE)
        block.setBottomMargin(_ROOM_BELOW)
        look = QTextCharFormat(self._bold)
        look.setProperty(QTextCharFormat.Property.FontSizeAdjustment, heading_size(level))
        self._block(block, look)
        place = self._cursor.position()
        self._cursor.insertText(words, look)
        return place

    def _paragraph(self, words: str, look: QTextCharFormat | None = None) -> None:
        self._block(_spaced(), look or QTextCharFormat())
        self._cursor.insertText(words, look or QTextCharFormat())

    def _titled(self, title: str, words: str) -> None:
        self._block(_spaced(), QTextCharFormat())
        self._cursor.insertText(title, self._bold)
        self._cursor.insertText(f" {words}", QTextCharFormat())

    def _examples(self, title: str, examples: Sequence[Example]) -> None:
        if not examples:
            return
        self._block(_spaced(below=0), self._bold)
        self._cursor.insertText(title, self._bold)
        style = QTextListFormat()
        style.setStyle(QTextListFormat.Style.ListDisc)
        self._block(_spaced(), QTextCharFormat())
        points = self._cursor.createList(style)
        for number, example in enumerate(examples):
            if number:
                self._block(_spaced(), QTextCharFormat())
                points.add(self._cursor.block())
            self._cursor.insertText(in_quotes(_one_line(example.text)), QTextCharFormat())
            if example.why:
                self._cursor.insertText(f" {_one_line(example.why)}", self._muted)

    def _markdown(self, text: str) -> None:
        self._block(QTextBlockFormat(), QTextCharFormat())
        begun = self._cursor.position()
        self._cursor.insertMarkdown(text, FEATURES)
        self._document.make_harmless()
        first = self._document.findBlock(begun)
        if not first.text() and first.next().isValid():  # a list begins a block of its own
            self._cursor.setPosition(begun)
            self._cursor.deleteChar()
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _block(self, block: QTextBlockFormat, look: QTextCharFormat) -> None:
        if self._is_first:
            self._is_first = False
            self._cursor.setBlockFormat(block)
            self._cursor.setBlockCharFormat(look)
        else:
            self._cursor.insertBlock(block, look)


def _spaced(below: int = _ROOM_BELOW) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setTopMargin(_ROOM_BELOW)
    block.setBottomMargin(below)
    return block


def _one_line(words: str) -> str:
    return " ".join(words.split())
