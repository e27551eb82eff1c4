"""What narrows a search: properties of spans and of documents."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from declannot.app.corpus.choices_button import ChoicesButton
from declannot.app.language_names import language_name
from declannot.app.panels.flow_layout import FlowLayout
from declannot.app.panels.later import Later
from declannot.app.review.filter_button import FilterButton
from declannot.app.titles import window_language
from declannot.domain.corpus_query import (
    CorpusQuery,
    DocumentFilter,
    LengthUnit,
    SpanFilter,
    Target,
)
from declannot.domain.document import Status
from declannot.domain.schema import AttributeKind, Schema
from declannot.domain.span import MANUAL, AttributeValue, Scalar

if TYPE_CHECKING:
    from declannot.store.project import Project

GOLD = "gold"
_REST_MS = 350
_LONGEST = 1_000_000


class Filters(QWidget):
    """Choices that all must hold; those of spans are there where spans are looked for.

    Attributes:
        changed: something else is chosen now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rest = Later(self.changed.emit, self, _REST_MS)
        self.labels = self._choices(self.tr("Label"))
        self.within = self._choices(self.tr("Inside a span"))
        self.outside = self._choices(self.tr("Outside spans"))
        self.layers = self._choices(self.tr("Annotator"))
        of_spans, of_documents = self._make_of_spans(), self._make_of_documents()
        self.clear_button = QPushButton(self.tr("Clear filters"), self)
        self.clear_button.clicked.connect(self.clear)
        self._of_text = (self.within, self.outside)
        self._of_spans = (self.labels, *of_spans)
        flow = FlowLayout(self, 6)
        for each in (self.labels, *self._of_text, self.layers, *of_spans, *of_documents):
            flow.addWidget(each)
        flow.addWidget(self.clear_button)

    # Making

    def _make_of_spans(self) -> tuple[QWidget, ...]:
        """Return the filters of spans but for their label, in their order."""
        self.attributes = self._choices(self.tr("Attribute"))
        self.doubt = self._choice(
            self.tr("Doubt"),
            (self.tr("Doubt: any"), ""),
            (self.tr("In doubt"), "yes"),
            (self.tr("Not in doubt"), "no"),
        )
        self.origin = self._choice(
            self.tr("Origin"),
            (self.tr("Origin: any"), ""),
            (self.tr("Made one by one"), MANUAL),
            (self.tr("Made in many places at once"), "bulk:"),
            (self.tr("Suggested"), "suggestion:"),
            (self.tr("Imported"), "import:"),
        )
        self.note = self._field(self.tr("Note holds…"), 130)
        self.note.setToolTip(self.tr("Words of the note; * for any note"))
        self.shortest = self._field(self.tr("from"), 62, self.tr("Length from"))
        self.longest = self._field(self.tr("to"), 62, self.tr("Length to"))
        for each in (self.shortest, self.longest):
            each.setValidator(QIntValidator(0, _LONGEST, each))
        self.unit = self._choice(
            self.tr("What lengths are counted in"),
            (self.tr("characters"), LengthUnit.CHARACTERS),
            (self.tr("words"), LengthUnit.WORDS),
        )
        since, until = self.tr("Spans made since, by UTC"), self.tr("Spans made until, by UTC")
        self.made_since = self._field(self.tr("since 2026-03"), 110, since)
        self.made_until = self._field(self.tr("until 2026"), 110, until)
        return (
            self.attributes,
            self.doubt,
            self.origin,
            self.note,
            self._name(self.tr("Length:")),
            self.shortest,
            self.longest,
            self.unit,
            self._name(self.tr("Made:")),
            self.made_since,
            self.made_until,
        )

    def _make_of_documents(self) -> tuple[QWidget, ...]:
        """Return the filters of documents, in their order."""
        self.tags = self._choices(self.tr("Tag"))
        self.languages = self._choices(self.tr("Language"))
        self.statuses = self._choices(self.tr("Status"))
        self.statuses.fill(
            [
                (self.tr("new"), Status.NEW),
                (self.tr("started"), Status.STARTED),
                (self.tr("done"), Status.DONE),
            ]
        )
        self.since = self._field(self.tr("since 2022-06"), 110, self.tr("Dated since"))
        self.until = self._field(self.tr("until 2023"), 110, self.tr("Dated until"))
        dated = self._name(self.tr("Dated:"))
        return self.tags, self.languages, self.statuses, dated, self.since, self.until

    def _choices(self, name: str) -> ChoicesButton:
        button = ChoicesButton(name, self)
        button.changed.connect(self.changed)
        return button

    def _choice(self, name: str, *entries: tuple[str, str]) -> FilterButton:
        """Return a button of whose entries the first is chosen."""
        button = FilterButton(name, self)
        button.fill(entries, entries[0][1])
        button.chosen.connect(lambda _value: self.changed.emit())
        return button

    def _name(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "muted")
        return label

    def _field(self, hint: str, width: int, name: str = "") -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(hint)
        field.setAccessibleName(name or hint)
        field.setToolTip(name)
        metrics = field.fontMetrics()
        field.setFixedWidth(max(width, metrics.horizontalAdvance(hint) + 26))
        field.textChanged.connect(lambda _text: self._rest.call())
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return field

    # What is offered and chosen

    def offer(self, project: Project, schema: Schema) -> None:
        """Offer what there is in a project; what is chosen stays chosen."""
        language = window_language()
        labels = [(label.title(language), label.id) for label in schema.labels]
        for button in (self.labels, self.within, self.outside):
            button.fill(labels)
        people = [(each.name, each.id) for each in project.annotators()]
        self.layers.fill([*people, (self.tr("Gold"), GOLD)])
        self.attributes.fill(self._attribute_entries(schema))
        heads = project.document_heads()
        tags = sorted({tag for each in heads for tag in each.tag_words}, key=str.casefold)
        self.tags.fill([(tag, tag) for tag in tags])
        spoken = sorted({each.language for each in heads})
        none = self.tr("not given")
        self.languages.fill([(language_name(each) if each else none, each) for each in spoken])

    def show_target(self, target: Target) -> None:
        """Show what makes sense for texts, or for spans."""
        for each in self._of_spans:
            each.setVisible(target is Target.SPANS)
        for each in self._of_text:
            each.setVisible(target is Target.TEXT)

    def spans(self) -> SpanFilter:
        """Return which spans are looked for."""
        values: dict[str, AttributeValue | None] = {}
        for each in self.attributes.values:
            key, value = json.loads(each)
            values[key] = value
        return SpanFilter(
            labels=self.labels.values,
            attributes=values,
            doubt={"yes": True, "no": False}.get(self.doubt.value),
            note=self.note.text().strip(),
            shortest=int(self.shortest.text() or 0),
            longest=int(self.longest.text()) if self.longest.text() else None,
            unit=LengthUnit(self.unit.value),
            made_since=self.made_since.text().strip(),
            made_until=self.made_until.text().strip(),
            origin=self.origin.value,
        )

    def show_choice(self, query: CorpusQuery, schema: Schema) -> None:
        """Choose what a search for spans asks for, and nothing else, without a signal.

        Words, statuses and dates of documents are not among it: figures do not ask for them.
        """
        blocked = self.blockSignals(True)
        self.clear()
        spans, layers = query.spans, query.layers or frozenset()
        self.labels.choose(spans.labels, {each: each for each in spans.labels})
        self.layers.choose(frozenset(GOLD if each is None else each for each in layers))
        values = {json.dumps([key, value]): (key, value) for key, value in spans.attributes.items()}
        kinds = schema.attribute_by_id
        self.attributes.choose(
            frozenset(values),
            {
                each: f"{kinds[key].name if key in kinds else key} = {value}"
                for each, (key, value) in values.items()
            },
        )
        self.tags.choose(query.documents.tags)
        self.languages.choose(query.documents.languages)
        self.unit.choose(spans.unit)
        for field, text in (
            (self.shortest, str(spans.shortest or "")),
            (self.longest, "" if spans.longest is None else str(spans.longest)),
            (self.made_since, spans.made_since),
            (self.made_until, spans.made_until),
        ):
            was = field.blockSignals(True)
            field.setText(text)
            field.blockSignals(was)
        self.blockSignals(blocked)

    def documents(self) -> DocumentFilter:
        """Return in which documents one looks."""
        return DocumentFilter(
            tags=self.tags.values,
            languages=self.languages.values,
            since=self.since.text().strip(),
            until=self.until.text().strip(),
            statuses=frozenset(Status(each) for each in self.statuses.values),
        )

    def whose(self) -> frozenset[str | None] | None:
        """Return whose layers count, None in it for gold; None for all."""
        chosen = self.layers.values
        return frozenset(None if each == GOLD else each for each in chosen) if chosen else None

    def count(self, target: Target) -> int:
        """Return how many of the filters that apply are in use."""
        spans = target is Target.SPANS
        of_spans = (self.labels, self.attributes) if spans else (self.within, self.outside)
        buttons = (*of_spans, self.layers, self.tags, self.languages, self.statuses)
        fields = [self.since, self.until]
        if spans:
            fields += [self.note, self.shortest, self.longest, self.made_since, self.made_until]
        used = sum(bool(each.values) for each in buttons)
        used += sum(bool(each.text().strip()) for each in fields)
        return used + (spans and sum(bool(each.value) for each in (self.doubt, self.origin)))

    def clear(self) -> None:
        """Choose nothing."""
        for button in self.findChildren(ChoicesButton):
            button.choose(frozenset())
        for field in self.findChildren(QLineEdit):
            blocked = field.blockSignals(True)
            field.clear()
            field.blockSignals(blocked)
        for choice, usual in (
            (self.doubt, ""),
            (self.origin, ""),
            (self.unit, LengthUnit.CHARACTERS),
        ):
            blocked = choice.blockSignals(True)
            choice.choose(usual)
            choice.blockSignals(blocked)
        self.changed.emit()

    def _attribute_entries(self, schema: Schema) -> list[tuple[str, str]]:
        """Return that an attribute is given at all, and each value it can have, as far as known."""
        entries = []
        given = self.tr("{attribute} given")
        for kind in schema.attributes:
            entries.append((given.format(attribute=kind.name), json.dumps([kind.id, None])))
            values: list[tuple[str, Scalar]] = [(value, value) for value in kind.values]
            if kind.kind is AttributeKind.BOOLEAN:
                values = [(self.tr("yes"), True), (self.tr("no"), False)]
            entries += [
                (f"{kind.name} = {text}", json.dumps([kind.id, value])) for text, value in values
            ]
        return entries
