"""Writes CAS files as INCEpTION exchanges them: one a document and annotator.

Spans are one type with the label and the attributes as features, relations another. dkpro-cassis
turns code points into UTF-16 units while it writes.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeGuard

from declannot.domain.errors import UserError
from declannot.domain.schema import AttributeKind, Schema
from declannot.domain.span import AttributeValue, joined_ranges
from declannot.formats.dropped import note_dropped, note_flattened
from declannot.formats.format import Holds, Piece, Read, ReadOptions, Rendering
from declannot.formats.inception import (
    DOUBT,
    LABEL,
    NOTE,
    OWN_RELATION,
    OWN_SPAN,
    FeatureNames,
    LayerFiles,
    comparable,
    frozen,
    proven,
)
from declannot.formats.losses import Loss
from declannot.formats.proof import Found
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusRelation, CorpusSpan

if TYPE_CHECKING:
    from cassis import Cas, TypeSystem

HOLDS = frozenset(
    {
        Holds.TEXT,
        Holds.NESTING,
        Holds.CROSSING,
        Holds.ATTRIBUTES,
        Holds.RELATIONS,
        Holds.NOTES,
    }
)
_METADATA = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
_STRING, _BOOLEAN, _DOUBLE = "uima.cas.String", "uima.cas.Boolean", "uima.cas.Double"
_STRINGS = "uima.cas.StringArray"
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MOST_SAFE = 1 << 53


class CasTypes:
    """The type system of an export, made from the schema; features come up as they are needed."""

    def __init__(self, schema: Schema, names: FeatureNames) -> None:
        import cassis

        self.system: TypeSystem = cassis.TypeSystem()
        self._names = names
        self._ranges: dict[tuple[str, str], str] = {}
        self._kinds: dict[str, str] = {}
        create = self.system.create_type
        self._types = {
            OWN_SPAN: create(OWN_SPAN, "uima.tcas.Annotation"),
            OWN_RELATION: create(OWN_RELATION, "uima.tcas.Annotation"),
            _METADATA: create(_METADATA, "uima.tcas.DocumentAnnotation"),
        }
        for name, kind in (("documentTitle", _STRING), ("documentId", _STRING)):
            self._add(_METADATA, name, kind)
        for name, kind in ((LABEL, _STRING), (NOTE, _STRING), (DOUBT, _BOOLEAN)):
            self._add(OWN_SPAN, name, kind)
        self._add(OWN_RELATION, LABEL, _STRING)
        for name in ("Governor", "Dependent"):
            self._add(OWN_RELATION, name, OWN_SPAN)
        for attribute in schema.attributes:
            kind = _STRINGS if attribute.multiple else _KINDS[attribute.kind]
            known = self._kinds.setdefault(attribute.name, kind)
            if known != kind:
                self._kinds[attribute.name] = _STRING
        for name in self._kinds:
            self.feature(OWN_SPAN, name)

    def feature(self, kind: str, attribute: str) -> tuple[str, str]:
        """Return name and range of the feature that holds an attribute, made where it is new."""
        name = self._names.name(attribute)
        known = self._ranges.get((kind, name))
        if known is None:
            known = self._kinds.get(attribute, _STRING) if kind == OWN_SPAN else _STRING
            self._add(kind, name, known)
        return name, known

    def make(self, kind: str, /, **values: Any) -> Any:
        """Return an annotation of a type."""
        return self._types[kind](**{_KEYS.get(name, name): each for name, each in values.items()})

    def strings(self, values: list[str]) -> Any:
        """Return a list of texts as UIMA has it."""
        return self.system.get_type(_STRINGS)(elements=values)

    def _add(self, kind: str, name: str, range_name: str) -> None:
        self._ranges[(kind, name)] = range_name
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # cassis tells of names it calls otherwise itself
            self.system.create_feature(self._types[kind], name, range_name)


_KINDS: Mapping[AttributeKind, str] = {
    AttributeKind.CHOICE: _STRING,
    AttributeKind.TEXT: _STRING,
    AttributeKind.BOOLEAN: _BOOLEAN,
    AttributeKind.NUMBER: _DOUBLE,
}
_KEYS = {"type": "type_", "self": "self_"}
"""How cassis calls features whose names it needs itself."""


class UimaRenderer:
    """Writes a file a document and layer."""

    def __init__(
        self,
        rendering: Rendering,
        ending: str,
        serialize: Callable[[Cas], bytes],
        *,
        types_file: str = "",
        xml: bool = False,
    ) -> None:
        """Prepare for an export.

        Args:
            serialize: turns a CAS into the bytes of a file.
            types_file: where the type system goes; empty where each file holds it.
            xml: whether characters that XML cannot hold are replaced.
        """
        self.rendering = rendering
        self.types = CasTypes(rendering.schema, FeatureNames(rendering.ledger))
        self._xml = xml
        self._types_file = types_file
        self._serialize = serialize
        self._files = LayerFiles(rendering, ending)

    def survey(self, document: CorpusDocument) -> None:
        """Nothing has to be known beforehand."""

    def begin(self) -> Iterable[Piece]:
        """Nothing stands before the documents."""
        note_flattened(self.rendering)
        return ()

    def document(self, document: CorpusDocument) -> Iterable[Piece]:
        """Return a file for each layer, or one without annotations where there is none."""
        note_dropped(document, HOLDS, self.rendering.ledger, doubt_held=True)
        layers = [each for each in document.layers if each.annotator in self.rendering.layers]
        for layer in layers or [CorpusLayer()]:
            path = self._files.path(document, layer.annotator)
            page = _Page(self, document, layer)
            yield path, self._serialize(page.cas())
            self.rendering.promises.promise(path, len(page.spans), page.content())

    def end(self) -> Iterable[Piece]:
        """Return the type system."""
        if self._types_file:
            yield self._types_file, self.types.system.to_xml().encode()

    def lose(self, code: Loss, document: CorpusDocument, span: str, detail: str) -> None:
        """Note a loss of one span."""
        self.rendering.ledger.lose(code, document=document.id, span=span, detail=detail)

    def writable(self, text: str, document: CorpusDocument, what: str) -> str:
        """Return text with what XML cannot hold replaced one for one, having noted it."""
        if not self._xml or text.isprintable():
            return text
        written, count = _NO_XML.subn("\ufffd", text)
        if count:
            detail = f"{count} characters of {what} that XML cannot hold"
            self.lose(Loss.CHAR_REPLACED, document, "", detail)
        return written


@dataclass(slots=True)
class _Written:
    """A span, or a piece of one: its values by feature, and what a reader must find."""

    start: int
    end: int
    values: dict[str, Any]
    content: tuple[object, ...]
    made: Any = None


class _Page:
    """The CAS of one layer of one document."""

    def __init__(
        self, renderer: UimaRenderer, document: CorpusDocument, layer: CorpusLayer
    ) -> None:
        self._renderer = renderer
        self._document = document
        self._text = renderer.writable(document.text, document, "the text")
        self.spans: list[_Written] = []
        self._arrows: list[tuple[dict[str, Any], _Written, _Written, tuple[object, ...]]] = []
        by_id: dict[str, _Written] = {}
        for span in layer.spans:
            pieces = self._pieces(span)
            self.spans += pieces
            by_id[span.id] = pieces[0]
        for relation in layer.relations:
            self._add_relation(relation, by_id)
        if layer.notes:
            self._lose(Loss.NOTE_DROPPED, "", "remarks on the document")

    def cas(self) -> Cas:
        """Return the CAS."""
        import cassis

        types, document = self._renderer.types, self._document
        cas = cassis.Cas(typesystem=types.system)
        cas.sofa_string = self._text
        cas.sofa_mime = "text/plain"
        title = self._renderer.writable(document.title, document, "the title")
        metadata = types.make(
            _METADATA,
            begin=0,
            end=len(self._text),
            language=document.language or "x-unspecified",
            documentTitle=title,
            documentId=title,
        )
        cas.add(metadata)
        for each in self.spans:
            each.made = types.make(OWN_SPAN, begin=each.start, end=each.end, **each.values)
            cas.add(each.made)
        for values, source, target, _ in self._arrows:
            relation = types.make(
                OWN_RELATION,
                begin=target.start,
                end=target.end,
                Governor=source.made,
                Dependent=target.made,
                **values,
            )
            cas.add(relation)
        return cas

    def content(self) -> tuple[object, ...]:
        """Return what a reader must find."""
        relations = [
            (values[LABEL], source.content, target.content, attributes)
            for values, source, target, attributes in self._arrows
        ]
        return comparable(self._text, [each.content for each in self.spans], relations)

    def _pieces(self, span: CorpusSpan) -> list[_Written]:
        """Return the span as one annotation, or one for each of its pieces."""
        ranges = joined_ranges(span.ranges)
        if span.fragments is not None:
            self._lose(Loss.DISCONTINUOUS_SPLIT, span.id, f"{len(ranges)} spans")
        label = self._writable(span.label)
        note = self._writable(span.note)
        features, read = self._values(OWN_SPAN, span.id, span.attributes)
        values: dict[str, Any] = {LABEL: label, **features}
        if note:
            values[NOTE] = note
        if span.doubt:
            values[DOUBT] = True
        bears = (label, frozen(read), note, span.doubt)
        return [_Written(start, end, values, (start, end, *bears)) for start, end in ranges]

    def _values(
        self, kind: str, span_id: str, attributes: Mapping[str, AttributeValue]
    ) -> tuple[dict[str, Any], dict[str, AttributeValue]]:
        """Return values by feature as cassis takes them, and as a reader must find them."""
        types = self._renderer.types
        made: dict[str, Any] = {}
        read: dict[str, AttributeValue] = {}
        for attribute, value in attributes.items():
            name, range_name = types.feature(kind, attribute)
            if range_name == _STRINGS and isinstance(value, list):
                if not value:
                    self._lose(Loss.ATTRIBUTE_DROPPED, span_id, f"{attribute}: an empty list")
                    continue
                if not all(isinstance(each, str) for each in value):
                    detail = f"{attribute}: numbers written as texts"
                    self._lose(Loss.ATTRIBUTE_DROPPED, span_id, detail)
                texts: list[Any] = [self._writable(_text(each)) for each in value]
                made[name], read[name] = types.strings(texts), texts
            elif range_name == _BOOLEAN and isinstance(value, bool):
                made[name] = read[name] = value
            elif range_name == _DOUBLE and _is_safe(value):
                made[name] = read[name] = float(value)
            elif range_name == _STRING:
                made[name] = read[name] = self._writable(self._as_text(span_id, attribute, value))
            else:
                detail = f"{attribute}: “{value}” is not of its type"
                self._lose(Loss.ATTRIBUTE_DROPPED, span_id, detail)
        return made, read

    def _as_text(self, span_id: str, attribute: str, value: AttributeValue) -> str:
        if isinstance(value, list):
            detail = f"{attribute}: several values written as one text"
            self._lose(Loss.ATTRIBUTE_DROPPED, span_id, detail)
            return ", ".join(map(_text, value))
        return _text(value)

    def _add_relation(self, relation: CorpusRelation, by_id: dict[str, _Written]) -> None:
        features, read = self._values(OWN_RELATION, relation.from_id, relation.attributes)
        values = {LABEL: self._writable(relation.type), **features}
        source, target = by_id[relation.from_id], by_id[relation.to_id]
        self._arrows.append((values, source, target, frozen(read)))

    def _writable(self, text: str) -> str:
        return self._renderer.writable(text, self._document, "a value")

    def _lose(self, code: Loss, span_id: str, detail: str) -> None:
        self._renderer.lose(code, self._document, span_id, detail)


def read_back(
    root: Path, ending: str, read: Callable[[Path, ReadOptions], Iterator[Read]]
) -> Iterator[Found]:
    """Read a finished export: every file anew, with text, spans and relations."""
    for path in sorted(root.rglob(f"*{ending}")):
        place = path.relative_to(root).as_posix()
        try:
            found = next(read(path, ReadOptions()))
        except UserError as error:
            yield Found(place, 0, (), f"it cannot be read: {error}")
            continue
        document = found.document
        fault = "it was not read without losses" if found.losses else ""
        yield Found(place, len(document.layers[0].spans), proven(document), fault)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _is_safe(value: AttributeValue) -> TypeGuard[float]:
    """Whether a value is a number that floating point holds exactly."""
    return (
        isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < _MOST_SAFE
    )
