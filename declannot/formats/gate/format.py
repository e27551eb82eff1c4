"""GATE documents: its XML, where a node stands at each offset, and bdocjs, its JSON.

A node of the XML stands where its id says, counted in UTF-16 units, so that the offsets prove
themselves. Annotation sets are annotators; the set without a name is nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from declannot.domain.document import GOLD
from declannot.domain.errors import UserError
from declannot.domain.span import AttributeValue
from declannot.domain.text import StatementText
from declannot.formats.format import Format, Read, ReadOptions, Renderer, Rendering, Unit
from declannot.formats.gate import json_writing as gate_json_writing
from declannot.formats.gate import writing as gate_writing
from declannot.formats.gate.writing import DOUBT, HOLDS, NOTE, RELATION
from declannot.formats.gathering import Gathered, Joined, Marked, text_of_value
from declannot.formats.json_values import decoded, first_keys
from declannot.formats.losses import Loss
from declannot.formats.proof import Found
from declannot.formats.readings import Place
from declannot.formats.record import CorpusDocument
from declannot.formats.units import CODE_POINT, UTF16
from declannot.formats.value_types import one_type
from declannot.formats.xml_limits import check_whole

if TYPE_CHECKING:
    from lxml import etree

TITLE = "GATE document (XML, bdocjs)"
_MAX_BYTES = 1 << 28
_OFFSET = re.compile("[0-9]{1,12}").fullmatch
_ROOT = b"<GateDocument"
_WHOLE = frozenset({"java.lang.Integer", "java.lang.Long", "java.lang.Short"})
_BROKEN = frozenset({"java.lang.Double", "java.lang.Float", "java.math.BigDecimal"})
_UNITS = {"j": UTF16, "p": CODE_POINT}


class _Annotation(msgspec.Struct):
    type: str
    start: int
    end: int
    id: int | str | None = None
    features: dict[str, Any] | None = None


class _Set(msgspec.Struct):
    annotations: list[_Annotation] | None = None


class _Document(msgspec.Struct):
    text: str
    annotation_sets: dict[str, _Set] | None = None
    offset_type: str | None = None
    features: dict[str, Any] | None = None
    name: str | None = None


_decode = msgspec.json.Decoder(_Document).decode


def read(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the one document a file is.

    Raises:
        UserError: it is no document of GATE, or its offsets are not where they say.
    """
    where = path.name
    if path.stat().st_size > _MAX_BYTES:
        raise UserError(
            "The file is larger than {limit} MB",
            where=where,
            remedy="Split the document.",
            limit=_MAX_BYTES >> 20,
        )
    data = path.read_bytes().removeprefix(b"\xef\xbb\xbf")
    if data.lstrip()[:1] == b"{":
        yield _read_json(data, path, options)
    else:
        yield _XmlDocument(_parsed(data, where), path).read()


def recognises(head: bytes) -> bool:
    """Whether a file begins like a document of GATE."""
    return _ROOT in head or {"annotation_sets", "text"} <= first_keys(head)


def _read_json(data: bytes, path: Path, options: ReadOptions) -> Read:
    document = decoded(_decode, data, path.name, TITLE)
    unit = _UNITS.get(document.offset_type or "")
    if unit is None and not options.unit_named:
        raise UserError(
            "The file does not say what its offsets count (“offset_type”)",
            where=path.name,
            remedy="Say it: UTF-16 units where Java made them, characters where Python did.",
        ).in_command(
            "Name it: --unit utf16 where Java made them, --unit codepoint where Python did."
        )
    gathered = Gathered(path.name)
    for name, named_set in (document.annotation_sets or {}).items():
        for each in named_set.annotations or ():
            marked = Marked(each.type, [Place(each.start, each.end)])
            _add(gathered, name, each.id, marked, each.features or {})
    title = (document.features or {}).get("title") or document.name or path.stem
    record = CorpusDocument(title=str(title), text=document.text)
    one_type(gathered)
    return gathered.read(record, options, usual=unit or CODE_POINT)


def _parsed(data: bytes, where: str) -> etree._Element:
    """Return the root of the XML; entities and document types are refused, not resolved."""
    from lxml import etree  # late: it is needed for this format alone

    check_whole(data, where)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UserError(
            "The file is not XML: {reason}",
            where=where,
            remedy="Take the original file.",
            reason=str(error).split("\n")[0][:200],
        ) from None
    if root.getroottree().docinfo.doctype:
        raise UserError(
            "The file has a document type, which no document of GATE has",
            where=where,
            remedy="Remove the DOCTYPE if you know where the file comes from.",
        )
    if root.tag != "GateDocument" or root.find("TextWithNodes") is None:
        raise UserError(
            "The file is XML but no document of GATE",
            where=where,
            remedy="Save the document from GATE as “GATE XML”.",
        )
    return root


class _XmlDocument:
    """The XML of a document, its nodes on their places."""

    def __init__(self, root: etree._Element, path: Path) -> None:
        self._root, self._path = root, path
        self._gathered = Gathered(path.name)
        self._nodes: dict[str, int] = {}

    def read(self) -> Read:
        """Return the document.

        Raises:
            UserError: a node does not stand where its id says, or an annotation names none.
        """
        text = self._text()
        at = self._nodes.get
        for named_set in self._root.iterchildren("AnnotationSet"):
            name = named_set.get("Name", "")
            for each in named_set.iterchildren("Annotation"):
                marks = dict(each.items())  # quicker than to ask lxml for each of them
                start, end = at(marks.get("StartNode", "")), at(marks.get("EndNode", ""))
                if start is None or end is None:
                    raise self._unknown_node(each, marks)
                marked = Marked(marks.get("Type", ""), [Place(start, end)])
                _add(self._gathered, name, marks.get("Id"), marked, _features(each))
        header = self._root.find("GateDocumentFeatures")
        title = _features(header).get("title") if header is not None else None
        record = CorpusDocument(title=str(title or self._path.stem), text=text)
        one_type(self._gathered)
        return self._gathered.read(record, ReadOptions())

    def _text(self) -> str:
        """Return the text, having put each node on its place."""
        content = self._root.find("TextWithNodes")
        assert content is not None
        nodes = list(content)
        keys = [node.get("id", "") for node in nodes]
        if any(node.tag != "Node" for node in nodes) or not all(map(_OFFSET, keys)):
            raise self._no_node(nodes)
        parts = [content.text or "", *(node.tail or "" for node in nodes)]
        *offsets, _length = accumulate(map(len, parts))
        self._nodes = dict(zip(keys, offsets, strict=True))
        text = "".join(parts)
        alike = len(text.encode("utf-16-le")) == 2 * len(text)  # most texts
        wide_offsets = offsets if alike else list(map(StatementText(text).to_utf16, offsets))
        self._prove(list(map(int, keys)), offsets, wide_offsets)
        return text

    def _prove(self, ids: list[int], offsets: list[int], wide_offsets: list[int]) -> None:
        """Find out how the ids of the nodes count; every one must agree."""
        if ids == wide_offsets:
            return
        if ids == offsets:
            self._gathered.lose(Loss.UNIT_ASSUMED, f"{CODE_POINT}: all {len(ids)} nodes agree")
            return
        wrong = next(nth for nth, key in enumerate(ids) if key != wide_offsets[nth])
        raise UserError(
            "The node {id} stands at offset {offset} of the text, {units} in UTF-16 units",
            where=self._path.name,
            remedy="The text was changed after its annotations were made; take the original file.",
            id=ids[wrong],
            offset=offsets[wrong],
            units=wide_offsets[wrong],
        )

    def _no_node(self, nodes: list[etree._Element]) -> UserError:
        """Return the error for the first thing among the nodes that has no offset for an id."""
        wrong = next(
            node for node in nodes if node.tag != "Node" or not _OFFSET(node.get("id", ""))
        )
        return UserError(
            "The text holds something that is no node with an offset",
            where=f"{self._path.name}, line {wrong.sourceline}",
            remedy="Take the original file.",
        )

    def _unknown_node(self, annotation: etree._Element, marks: dict[str, str]) -> UserError:
        """Return the error for an annotation with an edge that no node is."""
        edges = (marks.get("StartNode", ""), marks.get("EndNode", ""))
        return UserError(
            "The annotation {id} names a node “{node}” that is not in the text",
            where=f"{self._path.name}, line {annotation.sourceline}",
            remedy="Take the original file.",
            id=marks.get("Id", "")[:80],
            node=next(each for each in edges if each not in self._nodes)[:80],
        )


def _features(element: etree._Element) -> dict[str, Any]:
    """Return features by name, read as their Java classes say; other objects are None."""
    features: dict[str, Any] = {}
    for feature in element:
        if feature.tag != "Feature":
            continue
        name, value, kind = "", None, ""
        for part in feature:
            if part.tag == "Name":
                name = part.text or ""
            elif part.tag == "Value":
                value, kind = part.text or "", part.get("className", "java.lang.String")
        if name and value is not None:
            features[name] = _value(value, kind)
    return features


def _value(text: str, kind: str) -> AttributeValue | None:
    if kind == "java.lang.String":
        return text
    if kind == "java.lang.Boolean":
        return {"true": True, "false": False}.get(text.strip().lower())
    if kind in _WHOLE or kind in _BROKEN:
        try:
            return int(text) if kind in _WHOLE else float(text)
        except ValueError:
            return None
    return None


def _add(
    gathered: Gathered, name: str, key: object, marked: Marked, features: dict[str, Any]
) -> None:
    """Give an annotation to the layer of its set; features are what it bears and where it leads."""
    owner = GOLD if name.casefold() == GOLD else name or None
    marked.key = None if key is None else str(key)
    for feature, value in features.items():
        if feature == NOTE:
            marked.note = str(value)
        elif feature == DOUBT:
            marked.doubt = value is True
        elif feature.startswith(RELATION) and isinstance(value, str):
            for end in value.split():
                gathered.join(owner, Joined(feature.removeprefix(RELATION), marked.key, end))
        elif isinstance(value, str | bool | int | float):
            marked.attributes[feature] = value
        elif _plain_list(value):
            alike = len({type(each) for each in value}) == 1
            marked.attributes[feature] = value if alike else list(map(text_of_value, value))
        else:
            gathered.lose(Loss.UNKNOWN_IGNORED, f"the feature {feature} of {marked.label} {key}")
    gathered.layer(owner).append(marked)


def _plain_list(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str | int | float) for each in value)


def _write(rendering: Rendering) -> Renderer:
    """Return what writes the XML, or bdocjs where OUT ends so."""
    if rendering.options.ending == gate_json_writing.ENDING:
        return gate_json_writing.BdocRenderer(rendering)
    return gate_writing.GateRenderer(rendering)


def _read_back(root: Path, rendering: Rendering) -> Iterator[Found]:
    """Read a finished export with what Python has itself."""
    if rendering.options.ending == gate_json_writing.ENDING:
        return gate_json_writing.read_back(root, rendering)
    return gate_writing.read_back(root, rendering)


FORMAT = Format(
    name="gate",
    title=TITLE,
    extensions=(".xml", ".bdocjs"),
    unit=Unit.UTF16,
    holds=HOLDS,
    folder=True,
    textual=True,
    proves=True,
    options=("ending",),
    read=read,
    recognises=recognises,
    write=_write,
    read_back=_read_back,
    proved_by="Python's own readers of XML and JSON",
)
