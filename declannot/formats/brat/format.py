"""brat standoff: a text and an ``.ann`` file a document, with an ``annotation.conf``.

Source: brat's own documentation of standoff and configuration. Offsets are code points of the
text read with universal newlines, so the text goes out with LF and the offsets go with it. A
quote cannot hold a line break: a span is cut into one fragment a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from declannot.domain.span import AttributeValue, Range, joined_ranges
from declannot.formats.brat.config import CONFIGURATION, LOOKS, BratConfiguration
from declannot.formats.brat.importing import TEXT, read, recognises
from declannot.formats.brat.names import DOUBT, MAP_FILE, brat_renamer
from declannot.formats.brat.proof import read_back
from declannot.formats.brat.schema import proposes
from declannot.formats.dropped import note_dropped, note_flattened
from declannot.formats.file_names import UniqueNames, ascii_name, file_stem
from declannot.formats.format import Format, Holds, Piece, Rendering, Unit
from declannot.formats.line_feeds import LfText
from declannot.formats.losses import Loss
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusRelation, CorpusSpan

HOLDS = frozenset(
    {
        Holds.TEXT,
        Holds.NESTING,
        Holds.CROSSING,
        Holds.PIECES,
        Holds.ATTRIBUTES,
        Holds.RELATIONS,
        Holds.NOTES,
    }
)


class BratRenderer:
    """Writes a folder a layer where there are several, else everything into one."""

    def __init__(self, rendering: Rendering) -> None:
        self._rendering = rendering
        self._ledger = rendering.ledger
        self._stems = UniqueNames()
        self._names = brat_renamer()
        self._written: dict[str, str] = {}
        self._config = BratConfiguration(rendering.schema, self.written_name)
        folders = UniqueNames()
        several = len(rendering.layers) > 1
        self._folders = {
            layer: f"{folders.name(layer, file_stem(layer))}/" if several else ""
            for layer in rendering.layers
        } or {"": ""}

    def survey(self, document: CorpusDocument) -> None:
        """Nothing has to be known beforehand."""

    def begin(self) -> Iterable[Piece]:
        """Nothing stands before the documents."""
        note_flattened(self._rendering)
        return ()

    def document(self, document: CorpusDocument) -> Iterable[Piece]:
        """Return the text and the annotations of a document, once for each folder."""
        note_dropped(document, HOLDS, self._ledger, doubt_held=True)
        stem = self._stems.name(document.id, file_stem(document.title))
        text = LfText(document.text)
        if text.shifts:
            detail = f"{text.shifts} line breaks written as LF, offsets shifted"
            self._ledger.lose(Loss.TEXT_REBUILT, document=document.id, detail=detail)
        layers = {layer.annotator: layer for layer in document.layers}
        for name, folder in self._folders.items():
            yield f"{folder}{stem}.txt", text.text.encode()
            layer = layers.get(name)
            if layer is None:  # an absent .ann says that nobody has worked on it
                self._rendering.promises.promise(f"{folder}{stem}", 0, (text.text, None))
                continue
            page = _Page(self, document, layer, text)
            yield f"{folder}{stem}.ann", page.lines()
            self._rendering.promises.promise(f"{folder}{stem}", len(page.spans), page.content())

    def end(self) -> Iterable[Piece]:
        """Return the configuration, and the map of names where some had to be changed."""
        config, looks = self._config.text().encode(), self._config.looks().encode()
        for folder in self._folders.values():
            yield f"{folder}{CONFIGURATION}", config
            yield f"{folder}{LOOKS}", looks
            if self._names.renamed:
                yield f"{folder}{MAP_FILE}", self._names.table()

    def written_name(self, original: str) -> str:
        """Return how a label, attribute or relation is written, having noted a change."""
        known = self._written.get(original)
        if known is not None:
            return known
        written = self._written[original] = self._names.name(original, ascii_name(original))
        if written != original:
            self._ledger.lose(Loss.LABEL_RENAMED, detail=f"{original} is written {written}")
        return written

    def lose(self, code: Loss, document: CorpusDocument, span: str, detail: str) -> None:
        """Note a loss of one span."""
        self._ledger.lose(code, document=document.id, span=span, detail=detail)

    def used(self, label: str, values: dict[str, str]) -> None:
        """Let the configuration know what occurs."""
        self._config.used(label, values)


@dataclass(frozen=True, slots=True)
class _Written:
    """A span as it is written: name, pieces and quote, and attributes as text."""

    label: str
    pieces: tuple[Range, ...]
    quote: str
    values: dict[str, str]
    note: str


@dataclass(slots=True)
class _Page:
    """The ``.ann`` file of one layer of one document."""

    renderer: BratRenderer
    document: CorpusDocument
    layer: CorpusLayer
    text: LfText
    spans: list[_Written] = field(default_factory=list)
    arrows: list[tuple[str, int, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        numbers: dict[str, int] = {}
        for span in self.layer.spans:
            written = self._written(span)
            if written is not None:
                self.spans.append(written)
                numbers[span.id] = len(self.spans)
        for relation in self.layer.relations:
            self._add_relation(relation, numbers)
        if self.layer.notes:
            self.renderer.lose(Loss.NOTE_DROPPED, self.document, "", "remarks on the document")

    def lines(self) -> bytes:
        """Return the file: spans, relations, attributes, notes, each numbered from 1."""
        lines: list[str] = []
        for number, span in enumerate(self.spans, 1):
            places = ";".join(f"{start} {end}" for start, end in span.pieces)
            lines.append(f"T{number}\t{span.label} {places}\t{span.quote}\n")
        for number, (kind, first, second) in enumerate(self.arrows, 1):
            lines.append(f"R{number}\t{kind} Arg1:T{first} Arg2:T{second}\n")
        attributes = (
            (place, name, value)
            for place, span in enumerate(self.spans, 1)
            for name, value in span.values.items()
        )
        for number, (place, name, value) in enumerate(attributes, 1):
            lines.append(f"A{number}\t{name} T{place} {value}\n")
        notes = [(place, span.note) for place, span in enumerate(self.spans, 1) if span.note]
        for number, (place, note) in enumerate(notes, 1):
            lines.append(f"#{number}\tAnnotatorNotes T{place}\t{note}\n")
        return "".join(lines).encode()

    def content(self) -> tuple[object, ...]:
        """Return what a reader must find: text, spans with all they bear, and relations."""
        spans = tuple(
            (each.label, each.pieces, each.quote, frozenset(each.values.items()), each.note)
            for each in self.spans
        )
        return self.text.text, (spans, tuple(self.arrows))

    def _written(self, span: CorpusSpan) -> _Written | None:
        """Return the span as brat has it, having noted what changes; None where nothing is left."""
        pieces = self.text.lines_of(joined_ranges(span.ranges))
        if not pieces:
            self._lose(Loss.EMPTY_SPAN_DROPPED, span, "covers a line break only")
            return None
        if any("\n" in self.text.edges(each) for each in span.ranges):
            self._lose(Loss.BOUNDARY_SNAPPED, span, "line breaks at its edges are left out")
        if len(pieces) > len(span.ranges):
            self._lose(Loss.BLOCK_SPLIT, span, f"{len(pieces)} fragments, one a line")
        label = self.renderer.written_name(span.label)
        values = {
            self.renderer.written_name(name): self._value(span, name, value)
            for name, value in span.attributes.items()
        }
        if span.doubt:
            values[DOUBT] = "true"
        self.renderer.used(label, values)
        quote = " ".join(self.text.text[start:end] for start, end in pieces)
        return _Written(
            label,
            tuple(pieces),
            self._one_line(span, quote, "text"),
            values,
            self._one_line(span, span.note, "note"),
        )

    def _value(self, span: CorpusSpan, name: str, value: AttributeValue) -> str:
        if isinstance(value, bool):
            return "true" if value else "false"
        if not isinstance(value, str):
            kind = "several values" if isinstance(value, list) else "a number"
            self._lose(Loss.ATTRIBUTE_DROPPED, span, f"{name}: {kind} written as text")
        text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
        return self._one_line(span, text, name)

    def _one_line(self, span: CorpusSpan, text: str, what: str) -> str:
        """Return text that fits a column: tabs and line breaks become blanks."""
        if text.isprintable():  # the usual case, seen fast
            return text
        flat = re.sub(r"\r\n|[\t\r\n]", " ", text)
        if flat != text:
            self._lose(Loss.CHAR_REPLACED, span, f"tab or line break in its {what}")
        return flat

    def _add_relation(self, relation: CorpusRelation, numbers: dict[str, int]) -> None:
        first, second = numbers.get(relation.from_id), numbers.get(relation.to_id)
        if first is None or second is None:
            self.renderer.lose(
                Loss.RELATION_DROPPED, self.document, relation.from_id, f"{relation.type}: no end"
            )
            return
        for name in relation.attributes:
            detail = f"{name} of the relation {relation.type}"
            self.renderer.lose(Loss.ATTRIBUTE_DROPPED, self.document, relation.from_id, detail)
        self.arrows.append((self.renderer.written_name(relation.type), first, second))

    def _lose(self, code: Loss, span: CorpusSpan, detail: str) -> None:
        self.renderer.lose(code, self.document, span.id, detail)


FORMAT = Format(
    name="brat",
    title="brat standoff",
    extensions=(".ann",),
    unit=Unit.CODE_POINT,
    holds=HOLDS,
    folder=True,
    layered=True,
    textual=True,
    proves=True,
    text_beside=TEXT,
    helpers=(CONFIGURATION, LOOKS, MAP_FILE),
    read=read,
    recognises=recognises,
    proposes=proposes,
    write=BratRenderer,
    read_back=read_back,
    proved_by="declannot, standoff reader",
)
