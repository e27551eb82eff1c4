"""Writes TEI P5, a file a document with a group of spans a layer, and reads it back for the proof.

The text is one block with an anchor at each edge of a span; spans, their features and relations
stand off, so that they may cross.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

from declannot.domain.document import GOLD
from declannot.domain.span import AttributeValue, Range
from declannot.formats.dropped import note_dropped
from declannot.formats.file_names import UniqueNames, file_stem
from declannot.formats.format import Holds, Piece, Rendering
from declannot.formats.losses import Loss
from declannot.formats.pieces import arrows
from declannot.formats.proof import Found
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusSpan
from declannot.formats.xml_text import as_name, escaped, held

NAMESPACE = "http://www.tei-c.org/ns/1.0"
HOLDS = frozenset(
    {
        Holds.TEXT,
        Holds.NESTING,
        Holds.CROSSING,
        Holds.PIECES,
        Holds.ATTRIBUTES,
        Holds.RELATIONS,
        Holds.NOTES,
        Holds.ANNOTATORS,
    }
)
NOTE = "note"
_HELD = ("title", "language", "date", "issuers", "source", "licence", "tags")
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_LONGEST = 1 << 22
"""Characters after which an anchor stands at the latest: parsers bound the length of texts."""
_BEGIN = f'<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="{NAMESPACE}">\n'


class TeiRenderer:
    """Writes a file a document."""

    def __init__(self, rendering: Rendering) -> None:
        self._rendering = rendering
        self._ledger = rendering.ledger
        self._stems = UniqueNames()

    def survey(self, document: CorpusDocument) -> None:
        """Nothing has to be known beforehand."""

    def begin(self) -> Iterable[Piece]:
        """Nothing stands before the documents."""
        return ()

    def document(self, document: CorpusDocument) -> Iterable[Piece]:
        """Return the file of a document."""
        note_dropped(document, HOLDS, self._ledger, doubt_held=True, held=_HELD)
        name = self._stems.name(document.id, file_stem(document.title)) + ".xml"
        writing = _Writing(document, self._rendering)
        text = writing.held(document.text, None, "the text")
        layers = [writing.layer(layer, text) for layer in document.layers]
        parts = [_BEGIN, *writing.header(), "<text>\n<body>"]
        parts += ['<ab xml:space="preserve">', *_with_anchors(text, writing.edges), "</ab>"]
        parts += ["</body>\n</text>\n"]
        if layers:
            parts += ["<standOff>\n", *writing.groups, *writing.structures, "</standOff>\n"]
        parts.append("</TEI>\n")
        content = (text, writing.title, tuple(layers))
        self._rendering.promises.promise(name, writing.count, content)
        yield name, "".join(parts).encode()

    def end(self) -> Iterable[Piece]:
        """Nothing stands after the documents."""
        return ()


class _Writing:
    """The parts of one file as they grow."""

    def __init__(self, document: CorpusDocument, rendering: Rendering) -> None:
        self._document = document
        self._ledger = rendering.ledger
        self._people: list[str] = []
        self._features: dict[object, str] = {}
        self.edges = set(range(_LONGEST, len(document.text), _LONGEST))
        self.groups: list[str] = []
        self.structures: list[str] = []
        self.count = 0
        self.title = self.held(document.title, None, "the title")

    def held(self, text: str, span: CorpusSpan | None, what: str) -> str:
        """Return text that XML can hold, having noted what was replaced."""
        written = held(text)
        if written != text:
            key = span.id if span is not None else None
            self._lose(Loss.CHAR_REPLACED, key, f"control characters in {what}")
        return written

    def layer(self, layer: CorpusLayer, text: str) -> tuple[object, ...]:
        """Add the spans and relations of a layer, and return what a reader must find of them."""
        owner = self._person(layer.annotator)
        remarks = self.held(layer.notes, None, "the remarks")
        lines = [f'<spanGrp type="layer" resp="#{owner}">\n']
        if remarks:
            lines.append(f"<desc>{escaped(remarks)}</desc>\n")
        keys: dict[str, str] = {}
        labels: dict[str, tuple[str, str]] = {}
        spans = []
        for number, span in enumerate(layer.spans, self.count + 1):
            key = keys[span.id] = f"s{number}"
            if span.label not in labels:
                label = self.held(span.label, span, "the label")
                labels[span.label] = (label, escaped(label))
            label, inside = labels[span.label]
            pieces = tuple(span.ranges)
            for piece in pieces:
                self.edges.update(piece)
            features, borne = self._borne(span)
            doubt = ' cert="low"' if span.doubt else ""
            lines.append(
                f'<span xml:id="{key}"{_pointing(pieces)}{features}{doubt}>{inside}</span>\n'
            )
            quotes = tuple([text[start:end] for start, end in pieces])
            spans.append((label, pieces, quotes, borne, span.doubt))
        self.count += len(layer.spans)
        self.groups += [*lines, "</spanGrp>\n"]
        links = tuple(
            (as_name(self.held(relation.type, None, "a relation")), first, last)
            for relation, first, last in arrows(self._document, layer, keys, self._ledger)
        )
        if links:
            self.groups.append(f'<linkGrp type="relations" resp="#{owner}">\n')
            self.groups += [
                f'<link type="{kind}" target="#{first} #{last}"/>\n' for kind, first, last in links
            ]
            self.groups.append("</linkGrp>\n")
        return self._people[-1], remarks, tuple(spans), links

    def header(self) -> Iterator[str]:
        """Yield the header: who and what is known."""
        document, known = self._document, self._document.metadata
        yield "<teiHeader>\n<fileDesc>\n<titleStmt>\n"
        yield f"<title>{escaped(self.title)}</title>\n"
        for issuer in known.issuers:
            yield f"<author>{self._plain(issuer)}</author>\n"
        for number, name in enumerate(self._people, 1):
            key = GOLD if name == GOLD else f"annotator{number}"
            yield f'<respStmt xml:id="{key}"><resp>annotation</resp>'
            yield f"<name>{escaped(name)}</name></respStmt>\n"
        licence = "<p/>"
        if known.licence:
            inside = f"<licence>{self._plain(known.licence)}</licence>"
            licence = f"<authority/><availability>{inside}</availability>"
        yield f"</titleStmt>\n<publicationStmt>{licence}</publicationStmt>\n"
        source = f"<p>{self._plain(known.source)}</p>" if known.source else "<p/>"
        yield f"<sourceDesc>{source}</sourceDesc>\n</fileDesc>\n"
        profile = []
        if known.date:
            when = f' when="{known.date}"' if _DATE.fullmatch(known.date) else ""
            profile.append(f"<creation><date{when}>{self._plain(known.date)}</date></creation>\n")
        if document.language:
            ident = quoteattr(document.language)
            profile.append(f"<langUsage><language ident={ident}/></langUsage>\n")
        if document.tags:
            terms = "".join(f"<term>{self._plain(each)}</term>" for each in document.tags)
            profile.append(f"<textClass><keywords>{terms}</keywords></textClass>\n")
        if profile:
            yield "".join(["<profileDesc>\n", *profile, "</profileDesc>\n"])
        yield "</teiHeader>\n"

    def _plain(self, text: str) -> str:
        return escaped(self.held(text, None, "the particulars"))

    def _person(self, name: str | None) -> str:
        """Return the id of an annotator, who then stands in the header."""
        self._people.append(self.held(name or "", None, "a name"))
        return GOLD if name == GOLD else f"annotator{len(self._people)}"

    def _borne(self, span: CorpusSpan) -> tuple[str, tuple[object, ...]]:
        """Return what points to the features of a span, and what a reader must find in them."""
        if not span.attributes and not span.note:
            return "", ()
        keys: list[str] = []
        borne: list[object] = []
        if span.attributes:
            features = tuple(
                (as_name(self.held(name, span, name)), *self._value(value, span, name))
                for name, value in span.attributes.items()
            )
            keys.append(self._structure("attributes", features))
            borne += features
        if span.note:
            note = self.held(span.note, span, "its note")
            keys.append(self._structure(NOTE, ((NOTE, "string", note),)))
            borne.append((NOTE, "note", note))
        return f' ana="{" ".join(keys)}"', tuple(borne)

    def _structure(self, kind: str, features: tuple[tuple[Any, ...], ...]) -> str:
        """Return a pointer to features; what several spans bear alike is written once."""
        known = self._features.get((kind, features))
        if known is None:
            key = f"f{len(self._features) + 1}"
            known = self._features[(kind, features)] = f"#{key}"
            inside = "".join(
                f'<f name="{name}">{_feature(*value)}</f>' for name, *value in features
            )
            self.structures.append(f'<fs xml:id="{key}" type="{kind}">{inside}</fs>\n')
        return known

    def _value(self, value: AttributeValue, span: CorpusSpan, name: str) -> tuple[str, Any]:
        """Return the kind of a value and what is written of it."""
        if isinstance(value, list):
            return "list", tuple(self._value(each, span, name) for each in value)
        if isinstance(value, bool):
            return "binary", "true" if value else "false"
        if isinstance(value, int | float):
            return "numeric", repr(value)
        return "string", self.held(value, span, name)

    def _lose(self, code: Loss, span: str | None, detail: str) -> None:
        self._ledger.lose(code, document=self._document.id, span=span, detail=detail)


def _pointing(pieces: Sequence[Range]) -> str:
    if len(pieces) == 1:
        return f' from="#a{pieces[0][0]}" to="#a{pieces[0][1]}"'
    pointers = " ".join(f"#range(a{start},a{end})" for start, end in pieces)
    return f' target="{pointers}"'


def _feature(kind: str, value: Any) -> str:
    if kind == "list":
        return f'<vColl org="list">{"".join(_feature(*each) for each in value)}</vColl>'
    if kind == "string":
        return f"<string>{escaped(value)}</string>"
    return f'<{kind} value="{value}"/>'


def _with_anchors(text: str, edges: Iterable[int]) -> Iterator[str]:
    at = 0
    for edge in sorted(edges):
        if edge > at:
            yield escaped(text[at:edge])
        yield f'<anchor xml:id="a{edge}"/>'
        at = edge
    yield escaped(text[at:])


def read_back(root: Path, rendering: Rendering) -> Iterator[Found]:
    """Read a finished export event by event: every anchor on its place, every pointer followed."""
    for path in sorted(root.glob("*.xml")):
        try:
            yield _Events().found(path)
        except (expat.ExpatError, KeyError, IndexError, ValueError) as error:
            yield Found(path.name, 0, (), f"no TEI of ours, {error!r}")


class _Events:
    """What the events of a parser tell of a file."""

    def __init__(self) -> None:
        self._text: list[str] = []
        self._words: list[str] = []
        self._reads = False
        self._at = 0
        self._anchors: dict[str, int] = {}
        self._people: dict[str, str] = {}
        self._layers: dict[str, tuple[list[Any], list[Any]]] = {}
        self._remarks: dict[str, str] = {}
        self._features: dict[str, list[Any]] = {}
        self._title = ""
        self._open: list[dict[str, str]] = []
        self._values: list[Any] = []
        self._listed: list[Any] | None = None

    def found(self, path: Path) -> Found:
        """Return what stands in a file."""
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        with path.open("rb") as file:
            parser.ParseFile(file)
        text = "".join(self._text)
        wrong = [key for key, at in self._anchors.items() if key != f"a{at}"]
        fault = f"the anchor {wrong[0]} stands elsewhere" if wrong else ""
        layers = []
        count = 0
        for owner, (spans, links) in self._layers.items():
            found = tuple(self._span(label, marks, text) for label, marks in spans)
            count += len(found)
            name = self._people[owner]
            layers.append((name, self._remarks.get(owner, ""), found, tuple(links)))
        return Found(path.name, count, (text, self._title, tuple(layers)), fault)

    def _begin(self, name: str, marks: dict[str, str]) -> None:
        if name == "anchor":
            self._anchors[marks["xml:id"]] = self._at
            return
        self._open.append(marks)
        self._words.clear()
        if name == "ab":
            self._reads = True
        elif name == "spanGrp":
            self._layers[marks["resp"][1:]] = ([], [])
        elif name == "link":
            first, last = marks["target"].split()
            owner = self._open[-2]["resp"][1:]
            self._layers[owner][1].append((marks["type"], first[1:], last[1:]))
        elif name == "fs":
            self._features[marks["xml:id"]] = self._values = []
        elif name == "vColl":
            self._listed = []

    def _end(self, name: str) -> None:
        if name == "anchor":
            return
        marks = self._open.pop()
        words = "".join(self._words)
        if name == "ab":
            self._reads = False
        elif name == "title":
            self._title = words
        elif name == "name":
            self._people[self._open[-1]["xml:id"]] = words
        elif name == "desc":
            self._remarks[self._open[-1]["resp"][1:]] = words
        elif name == "span":
            self._layers[self._open[-1]["resp"][1:]][0].append((words, marks))
        elif name in ("string", "numeric", "binary"):
            value = (name, words if name == "string" else marks["value"])
            if self._listed is not None:
                self._listed.append(value)
            else:
                kind = "note" if self._open[-2]["type"] == NOTE else name
                self._values.append((self._open[-1]["name"], kind, value[1]))
        elif name == "vColl":
            self._values.append((self._open[-1]["name"], "list", tuple(self._listed or ())))
            self._listed = None
        self._words.clear()

    def _data(self, data: str) -> None:
        if self._reads:
            self._text.append(data)
            self._at += len(data)
        else:
            self._words.append(data)

    def _span(self, label: str, marks: dict[str, str], text: str) -> tuple[object, ...]:
        if "from" in marks:
            edges = [(marks["from"][1:], marks["to"][1:])]
        else:
            pairs = (each[7:-1].split(",") for each in marks["target"].split())
            edges = [(first, last) for first, last in pairs]
        pieces = tuple((self._anchors[first], self._anchors[last]) for first, last in edges)
        quotes = tuple(text[start:end] for start, end in pieces)
        borne = tuple(
            each for key in marks.get("ana", "").split() for each in self._features[key[1:]]
        )
        return label, pieces, quotes, borne, "cert" in marks
