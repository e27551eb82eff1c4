"""Writes REFI-QDA packages (``.qdpx``), the same bytes every time, and reads them back.

The archive has the texts first, as they come, and the project last, since notes and links stand
behind all sources. Until then the project is kept compressed: a tenth of what it will be. GUIDs
are made of our ids, times are left out or are those of the spans.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from hashlib import sha1
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from uuid import NAMESPACE_URL, uuid5
from xml.sax.saxutils import escape, quoteattr

from declannot.domain.schema import Label
from declannot.domain.span import Range
from declannot.formats.dropped import note_dropped
from declannot.formats.format import Holds, Piece, Rendering
from declannot.formats.line_feeds import LfText
from declannot.formats.losses import Loss
from declannot.formats.pieces import arrows, single_pieces
from declannot.formats.proof import Found
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusSpan
from declannot.formats.refi_qda.xml import NAMESPACE

if TYPE_CHECKING:
    from lxml import etree

HOLDS = frozenset(
    {
        Holds.TEXT,
        Holds.NESTING,
        Holds.CROSSING,
        Holds.RELATIONS,
        Holds.NOTES,
        Holds.ANNOTATORS,
    }
)
PROJECT = "project.qde"
_OURS = uuid5(NAMESPACE_URL, "urn:declannot:refi-qda").bytes
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_SHOWN = 60
_BLOCK = 1 << 20


class RefiQdaRenderer:
    """Writes one package: documents are sources, labels codes, annotators and gold users.

    Attributes:
        ledger: takes the losses.
    """

    def __init__(self, rendering: Rendering) -> None:
        self._rendering = rendering
        self.ledger = rendering.ledger
        self._out = _Out()
        self._archive = zipfile.ZipFile(cast(Any, self._out), "w")
        self._sources, self._notes, self._links = _Kept(), _Kept(), _Kept()
        self._users: dict[str, str] = {}
        self._codes = {label.name: guid("label", label.id) for label in rendering.schema.labels}
        self._labels = {name: _xml_name(name) for name in self._codes}

    def survey(self, document: CorpusDocument) -> None:
        """Nothing has to be known beforehand."""

    def begin(self) -> Iterable[Piece]:
        """Nothing stands before the first text."""
        return ()

    def document(self, document: CorpusDocument) -> Iterable[Piece]:
        """Return the text of a document; what is said about it is kept for the project."""
        note_dropped(document, HOLDS, self.ledger, held=("title",))
        text = LfText(document.text)
        if text.shifts:
            detail = f"{text.shifts} line breaks written as LF, offsets shifted"
            self.lose(Loss.TEXT_REBUILT, document, None, detail)
        key = guid("document", document.id)
        name = f"Sources/{key}.txt"
        self._archive.writestr(_entry(name), text.text.encode())
        title = self.written(document, None, document.title, "the title")
        page = _Source(self, document, text)
        head = f'<TextSource guid="{key}" name={quoteattr(title)}'
        self._sources.add(f'{head} plainTextPath="internal://{key}.txt">\n{page.xml()}')
        self._notes.add("".join(page.notes))
        self._links.add("".join(page.links))
        self._rendering.promises.promise(name, len(page.spans), page.content(title))
        yield "", self._out.taken()

    def end(self) -> Iterable[Piece]:
        """Return the project and the end of the archive."""
        with self._archive.open(_entry(PROJECT), "w") as file:
            for block in self._project():
                file.write(block)
                yield "", self._out.taken()
        self._archive.close()
        yield "", self._out.taken()

    def user(self, layer: CorpusLayer) -> str:
        """Return the GUID of whose layer it is."""
        name = layer.annotator or ""
        if name not in self._users:
            self._users[name] = guid("user", layer.annotator_id or name)
        return self._users[name]

    def code(self, label: str) -> str:
        """Return the GUID of a label."""
        return self._codes[label]

    def label(self, label: str) -> str:
        """Return the name of a label as XML can hold it."""
        return self._labels[label]

    def written(
        self, document: CorpusDocument, span: CorpusSpan | None, text: str, what: str
    ) -> str:
        """Return text that XML can hold: control characters become U+FFFD, one for one.

        Args:
            what: what the text is, for the report.
        """
        written = _NO_XML.sub("\ufffd", text)
        if written != text:
            key = span.id if span is not None else None
            self.lose(Loss.CHAR_REPLACED, document, key, f"control characters in {what}")
        return written

    def lose(self, code: Loss, document: CorpusDocument, span: str | None, detail: str) -> None:
        """Note a loss."""
        self.ledger.lose(code, document=document.id, span=span, detail=detail)

    def _project(self) -> Iterator[bytes]:
        """Yield the XML of the project."""
        yield (
            '<?xml version="1.0" encoding="utf-8"?>\n'
            f'<Project xmlns="{NAMESPACE}" name="declannot" origin="declannot">\n'
        ).encode()
        for layer in self._rendering.layers:
            if layer not in self._users:
                self._users[layer] = guid("user", layer)
        if self._users:
            users = (
                f'<User guid="{key}" name={quoteattr(_xml_name(name))}/>\n'
                for name, key in self._users.items()
            )
            yield "".join(["<Users>\n", *users, "</Users>\n"]).encode()
        yield "".join(self._code_book()).encode()
        for element, kept in (
            ("Sources", self._sources),
            ("Notes", self._notes),
            ("Links", self._links),
        ):
            if kept.size:
                yield f"<{element}>\n".encode()
                yield from kept.blocks()
                yield f"</{element}>\n".encode()
        yield b"</Project>\n"

    def _code_book(self) -> Iterator[str]:
        """Yield the labels as codes, each below its family."""
        schema = self._rendering.schema
        if not schema.labels:
            return
        yield "<CodeBook>\n<Codes>\n"
        titles = {family.id: family.title("en") for family in schema.families}
        below: dict[str, list[Label]] = defaultdict(list)
        for label in schema.labels:
            below[label.family].append(label)
        for family, labels in below.items():
            if family in titles:
                key, name = guid("family", family), quoteattr(_xml_name(titles[family]))
                yield f'<Code guid="{key}" name={name} isCodable="false">\n'
            yield from map(self._label, labels)
            if family in titles:
                yield "</Code>\n"
        yield "</Codes>\n</CodeBook>\n"

    def _label(self, label: Label) -> str:
        words = "\n\n".join(each for each in (label.definition, label.rule) if each)
        light = label.colour.light
        colour = f' color="{light}"' if _COLOUR.fullmatch(light) else ""
        head = f'<Code guid="{self.code(label.name)}" name={quoteattr(_xml_name(label.name))}'
        head += f' isCodable="true"{colour}'
        if not words:
            return f"{head}/>\n"
        return f"{head}>\n<Description>{_escaped(_xml_name(words))}</Description>\n</Code>\n"


class _Source:
    """What the project says about a document."""

    def __init__(self, renderer: RefiQdaRenderer, document: CorpusDocument, text: LfText) -> None:
        self._renderer, self._document, self._text = renderer, document, text
        self.spans: list[tuple[object, ...]] = []
        self.notes: list[str] = []
        self.links: list[str] = []
        self._joined: list[tuple[str, str, str]] = []
        self._remarks: list[tuple[str, str]] = []
        self._lines: list[str] = []
        self._ends: list[str] = []
        for layer in document.layers:
            self._layer(layer)

    def xml(self) -> str:
        """Return the selections of the source, and its end."""
        return "".join([*self._lines, *self._ends, "</TextSource>\n"])

    def content(self, title: str) -> tuple[object, ...]:
        """Return what a reader must find."""
        joined, remarks = tuple(sorted(self._joined)), tuple(sorted(self._remarks))
        return title, self._text.text, tuple(self.spans), joined, remarks

    def _layer(self, layer: CorpusLayer) -> None:
        document, renderer = self._document, self._renderer
        user = renderer.user(layer)
        name = _xml_name(layer.annotator or "")
        keys: dict[str, str] = {}
        for number, (span, piece) in enumerate(single_pieces(document, layer, renderer.ledger)):
            own = span.id or f"{document.id} {layer.annotator}"
            key = guid("coding", own, str(number))
            if self._selection(span, piece, key, user, name):
                keys.setdefault(span.id, key)
        for number, (relation, first, last) in enumerate(
            arrows(document, layer, keys, renderer.ledger)
        ):
            kind = renderer.written(document, None, relation.type, "the type of a relation")
            key = guid("link", relation.id or f"{first} {last} {number}")
            self.links.append(
                f'<Link guid="{key}" name={quoteattr(kind)} direction="OneWay" '
                f'originGUID="{first}" targetGUID="{last}"/>\n'
            )
            self._joined.append((kind, first, last))
        if layer.notes:
            words = renderer.written(document, None, layer.notes, "remarks on the document")
            self._ends.append(self._note(guid("remarks", document.id, user), user, words))
            self._remarks.append((name, words))

    def _selection(self, span: CorpusSpan, piece: Range, key: str, user: str, name: str) -> bool:
        """Add a selection with its coding; none where nothing is left of the piece."""
        document, renderer, text = self._document, self._renderer, self._text
        start, end = text.offset(piece[0]), text.offset(piece[1])
        if start == end:
            renderer.lose(Loss.EMPTY_SPAN_DROPPED, document, span.id, "covers half a line break")
            return False
        made = f' creationDateTime="{span.created}"' if span.created else ""
        shown = " ".join(_xml_name(text.text[start : min(end, start + _SHOWN)]).split())
        self._lines.append(
            f'<PlainTextSelection guid="{guid("selection", key)}" name={quoteattr(shown)} '
            f'startPosition="{start}" endPosition="{end}" creatingUser="{user}">\n'
            f'<Coding guid="{key}" creatingUser="{user}"{made}>'
            f'<CodeRef targetGUID="{renderer.code(span.label)}"/>'
        )
        note = ""
        if span.note:
            note = renderer.written(document, span, span.note, "its note")
            self._lines.append(self._note(guid("note", key), user, note))
        self._lines.append("</Coding>\n</PlainTextSelection>\n")
        quote = _quoted(document.text, piece)
        label = renderer.label(span.label)
        self.spans.append((name, label, start, end, quote, note, span.created or ""))
        return True

    def _note(self, key: str, user: str, words: str) -> str:
        """Add a note and return what refers to it."""
        self.notes.append(
            f'<Note guid="{key}" creatingUser="{user}">'
            f"<PlainTextContent>{_escaped(words)}</PlainTextContent></Note>\n"
        )
        return f'<NoteRef targetGUID="{key}"/>'


class _Out:
    """Takes what zipfile writes, to be handed on in pieces; it cannot go back."""

    def __init__(self) -> None:
        self._written: list[bytes] = []

    def write(self, data: bytes) -> int:
        """Take bytes."""
        self._written.append(bytes(data))
        return len(data)

    def flush(self) -> None:
        """Nothing is kept elsewhere."""

    def taken(self) -> bytes:
        """Return what came since the last call."""
        data = b"".join(self._written)
        self._written.clear()
        return data


class _Kept:
    """Text kept compressed until its place in the file has come."""

    def __init__(self) -> None:
        self._packer = zlib.compressobj(1)
        self._packed: list[bytes] = []
        self.size = 0

    def add(self, text: str) -> None:
        """Add text to the end."""
        data = text.encode()
        self.size += len(data)
        self._packed.append(self._packer.compress(data))

    def blocks(self) -> Iterator[bytes]:
        """Yield all of it; nothing can be added any more."""
        self._packed.append(self._packer.flush())
        unpacker = zlib.decompressobj()
        for packed in self._packed:
            data = unpacker.decompress(packed, _BLOCK)
            while data:
                yield data
                data = unpacker.decompress(unpacker.unconsumed_tail, _BLOCK)
        rest = unpacker.flush()
        if rest:
            yield rest


def guid(*parts: str) -> str:
    """Return a GUID made of parts, of version 5 (RFC 9562): the same for the same parts, always."""
    made = sha1(_OURS + "\0".join(parts).encode(), usedforsecurity=False).hexdigest()
    variant = "89ab"[int(made[16], 16) & 3]
    return f"{made[:8]}-{made[8:12]}-5{made[13:16]}-{variant}{made[17:20]}-{made[20:32]}"


def _entry(name: str) -> zipfile.ZipInfo:
    """Return the head of a file in the archive, the same on every system and day."""
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3
    entry.external_attr = 0o644 << 16
    return entry


def _xml_name(text: str) -> str:
    return _NO_XML.sub("\ufffd", text)


def _escaped(text: str) -> str:
    """Return text for XML; a raw CR would be read as LF."""
    return escape(text).replace("\r", "&#13;")


def _quoted(text: str, piece: Range) -> str:
    """Return what a piece covers with LF for each line break; half a CRLF at its end is none."""
    start, end = piece
    if text[end - 1 : end + 1] == "\r\n":
        end -= 1
    return text[start:end].replace("\r\n", "\n").replace("\r", "\n")


def read_back(root: Path, rendering: Rendering) -> Iterator[Found]:
    """Read a finished package with lxml: every selection sliced out of its text."""
    with zipfile.ZipFile(root) as archive:
        try:
            back = _Back(archive)
            yield from back.sources()
        except (SyntaxError, KeyError, ValueError, AttributeError) as error:
            yield Found(PROJECT, 0, (), f"no project of REFI-QDA, {error!r}")


class _Back:
    """A package being read back."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._users: dict[str, str] = {}
        self._codes: dict[str, str] = {}
        self._notes: dict[str, tuple[str, str]] = {}
        self._links: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for element in self._elements("User", "Code", "Note", "Link", "TextSource"):
            key, kind = element.get("guid", ""), _local(element)
            if kind == "User":
                self._users[key] = element.attrib["name"]
            elif kind == "Code":
                self._codes[key] = element.attrib["name"]
            elif kind == "Note":
                words = element.findtext(f"{{{NAMESPACE}}}PlainTextContent") or ""
                self._notes[key] = (element.attrib["creatingUser"], words)
            elif kind == "Link":
                link = (element.attrib["name"], element.attrib["targetGUID"])
                self._links[element.attrib["originGUID"]].append(link)

    def sources(self) -> Iterator[Found]:
        """Yield what is found of each source."""
        for source in self._elements("TextSource"):
            link = source.attrib["plainTextPath"]
            name = f"Sources/{link.removeprefix('internal://')}"
            text = self._archive.read(name).decode()
            spans: list[tuple[object, ...]] = []
            joined: list[tuple[str, str, str]] = []
            for selection in source.iterchildren(f"{{{NAMESPACE}}}PlainTextSelection"):
                start, end = (int(selection.attrib[f"{edge}Position"]) for edge in ("start", "end"))
                for coding in selection.iterchildren(f"{{{NAMESPACE}}}Coding"):
                    spans.append(self._span(coding, start, end, text[start:end]))
                    key = coding.attrib["guid"]
                    joined += [(kind, key, last) for kind, last in self._links.pop(key, ())]
            notes = [self._notes[each] for each in _references(source, "NoteRef")]
            remarks = tuple(sorted((self._users[user], words) for user, words in notes))
            content = (source.attrib["name"], text, tuple(spans), tuple(sorted(joined)), remarks)
            yield Found(name, len(spans), content)

    def _span(self, coding: etree._Element, start: int, end: int, quote: str) -> tuple[object, ...]:
        (code,) = _references(coding, "CodeRef")
        note = "".join(self._notes[each][1] for each in _references(coding, "NoteRef"))
        user = self._users[coding.attrib["creatingUser"]]
        made = coding.get("creationDateTime", "")
        return user, self._codes[code], start, end, quote, note, made

    def _elements(self, *names: str) -> Iterator[etree._Element]:
        """Yield elements of the project when they end, and let go of them."""
        from lxml import etree  # late: it is needed for the proof alone

        tags = [f"{{{NAMESPACE}}}{name}" for name in names]
        with self._archive.open(PROJECT) as file:
            for _, element in etree.iterparse(
                file, tag=tags, resolve_entities=False, no_network=True, huge_tree=True
            ):
                yield element
                if _local(element) != "Code":  # which hold others
                    element.clear()
                    while element.getprevious() is not None:
                        del element.getparent()[0]


def _local(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _references(element: etree._Element, name: str) -> list[str]:
    return [each.attrib["targetGUID"] for each in element.iterchildren(f"{{{NAMESPACE}}}{name}")]
