"""TEI P5: the text of the body, elements that name, and annotations that point to ids.

Offsets are none in TEI: what is annotated is pointed to, so that nothing has to be counted and
nothing can be off by one.
"""

from __future__ import annotations

import os
import re
from collections.abc import Hashable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from declannot.domain.errors import UserError
from declannot.domain.span import Range
from declannot.formats.format import Format, Read, ReadOptions, Unit
from declannot.formats.gathering import Gathered, Joined, Marked
from declannot.formats.losses import Loss
from declannot.formats.readings import Place
from declannot.formats.record import CorpusDocument
from declannot.formats.tei.features import analyses
from declannot.formats.tei.header import Header
from declannot.formats.tei.text import TEI, XML_ID, TeiText, id_twice, local
from declannot.formats.tei.writing import HOLDS, NAMESPACE, NOTE, TeiRenderer, read_back
from declannot.formats.value_types import one_type
from declannot.formats.xml_limits import check_parts, is_small, parts_of
from declannot.formats.xml_text import from_name

if TYPE_CHECKING:
    from lxml import etree

TITLE = "TEI P5"
_MAX_BYTES, _BLOCK = 1 << 28, 1 << 20
_ROOT = re.compile(rb"<(?:[\w.-]+:)?(?:TEI|teiCorpus)[\s>]")
_POINTER = re.compile(
    r"[\s,]*+(?:#range\(\s*+#?([^\s,()#]++)\s*+,\s*+#?([^\s,()#]++)\s*+\)|#([^\s,()#]++))[\s,]*+"
)
_ON_SPANS = frozenset({XML_ID, "from", "to", "target", "resp", "ana", "type", "motivation"})
_ON_ELEMENTS = frozenset({XML_ID, "resp", "ana"})
_NO_ATTRIBUTES = frozenset({"space", "base"})
_BESIDE = ("front", "back")
_ABOUT = ("spanGrp", "span", "annotation", "link", "fs", "interp")


def read(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the documents of a file: one, or those of a corpus.

    Raises:
        UserError: it is no TEI, holds no text, or an id occurs twice.
    """
    from lxml import etree  # late: it is needed for formats of XML alone

    if path.stat().st_size > _MAX_BYTES:
        raise UserError(
            "The file is larger than {limit} MB",
            where=path.name,
            remedy="Split the corpus into a file a document.",
            limit=_MAX_BYTES >> 20,
        )
    count = 0
    with path.open("rb") as file:
        try:
            for root in _documents(file, path.name):
                where = path.name if not count else f"{path.name}, line {root.sourceline}"
                found = _Document(root, where, path).read(options)
                if found is not None:
                    count += 1
                    yield found
        except etree.LxmlError as error:
            raise UserError(
                "The file is not XML: {reason}",
                where=path.name,
                remedy="Take the original file.",
                reason=str(error).split("\n")[0][:200],
            ) from None
    if not count:
        raise UserError(
            "The file is no TEI with a text",
            where=path.name,
            remedy="TEI P5 has a <TEI> with a <text> and a <body>, in the namespace {namespace}.",
            namespace=NAMESPACE,
        )


def recognises(head: bytes) -> bool:
    """Whether a file begins like TEI."""
    return NAMESPACE.encode() in head and _ROOT.search(head) is not None


def _documents(file: BinaryIO, where: str) -> Iterator[etree._Element]:
    """Yield each TEI element once it is whole; those that were yielded are let go.

    Raises:
        UserError: one of them has too many elements.
    """
    from lxml import etree

    parser = etree.XMLPullParser(
        events=("end",),
        tag=TEI + "TEI",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        collect_ids=False,  # libxml2's own would hold for all documents of a corpus together
    )

    class Nothing(etree.Resolver):  # type: ignore[misc]
        """Stands for the files that a document type names: without ids, libxml2 opens them."""

        def resolve(self, url: str, public_id: str, context: Any) -> Any:
            return self.resolve_string("", context)  # resolve_empty opens the file all the same

    parser.resolvers.add(Nothing())
    parts = 0
    counted = not is_small(os.fstat(file.fileno()).st_size)
    while block := file.read(_BLOCK):
        if counted:
            parts += parts_of(block)
            check_parts(parts, where)
        parser.feed(block)
        for _, root in parser.read_events():
            yield root
            root.clear(keep_tail=False)
            parts = 0
    parser.close()


class _Document:
    """One document with its text, what is marked in it, and what points to it."""

    def __init__(self, root: etree._Element, where: str, path: Path) -> None:
        parent = root.getparent()
        self._root, self._path = root, path
        self._header = Header(root, parent)
        self._gathered = Gathered(where)

    def read(self, options: ReadOptions) -> Read | None:
        """Return the document, or None where it has no text of its own.

        Raises:
            UserError: an id occurs twice, or the text is empty.
        """
        texts = self._root.findall(TEI + "text")
        bodies = [body for text in texts for body in _bodies(text)]
        if not bodies:
            return None
        self._text = TeiText(bodies, self._gathered.where)
        if options.blanks == "normalise":
            self._text.normalise()
            self._gathered.lose(Loss.TEXT_REBUILT, "blocks are lines, blanks are single")
        self._note_left_out(texts)
        found = _annotations(self._root)
        self._analyses = analyses(found["fs"], found["interp"])
        for element, name, place in self._text.marked:
            self._inline(element, name, place)
        remarks: dict[str | None, str] = {}
        for group in found["spanGrp"]:
            self._group(group, remarks)
        for each in found["span"]:
            self._span(each, None, "span")
        for each in found["annotation"]:
            self._annotation(each)
        self._links(found["link"])
        one_type(self._gathered)
        record = CorpusDocument(
            title=self._header.title() or self._path.stem,
            text=self._text.text,
            language=self._header.language(),
            metadata=self._header.metadata(),
            tags=self._header.tags(),
        )
        result = self._gathered.read(record, ReadOptions())
        for layer in result.document.layers:
            layer.notes = remarks.get(layer.annotator, "")
        return result

    def _note_left_out(self, texts: list[etree._Element]) -> None:
        """Note what the file says and the record cannot."""
        found = self._text
        if found.structure:
            counts = ", ".join(f"{name} {count}" for name, count in sorted(found.structure.items()))
            self._gathered.lose(
                Loss.METADATA_DROPPED, f"elements that mark no words: {counts}"[:2000]
            )
        for what, count in found.left_out.items():
            entity = what.startswith("the entity")
            code = Loss.CHAR_REPLACED if entity else Loss.UNKNOWN_IGNORED
            self._gathered.lose(code, f"{what}: {count}")
        for text in texts:
            for name in _BESIDE:
                for each in text.iter(TEI + name):
                    size = len("".join(each.itertext()).strip())
                    self._gathered.lose(Loss.UNKNOWN_IGNORED, f"{name} matter: {size} characters")
        names = self._header.left_out()
        if names:
            self._gathered.lose(Loss.METADATA_DROPPED, f"of the header: {', '.join(names)}"[:2000])

    def _inline(self, element: etree._Element, name: str, place: Range) -> None:
        """Take an element that names the words in it."""
        owner = self._header.person(element.get("resp"))
        marked = Marked(name, [Place(*self._text.moved(place))], key=element.get(XML_ID))
        for key, value in element.attrib.items():
            if key not in _ON_ELEMENTS and (plain := local(key)) not in _NO_ATTRIBUTES:
                marked.attributes[plain] = value
        if element.get("ana") is not None:
            self._bear(element.get("ana"), marked)
        self._gathered.layer(owner).append(marked)

    def _group(self, group: etree._Element, remarks: dict[str | None, str]) -> None:
        """Take a group of spans, and what is remarked on it."""
        resp, kind = group.get("resp"), group.get("type")
        owner = self._header.person(resp)
        if kind == "layer":
            self._gathered.layer(owner)
        remark = group.findtext(TEI + "desc")
        if remark:
            remarks[owner] = "\n".join(filter(None, (remarks.get(owner), remark)))
            self._gathered.layer(owner)
        for each in group.iterchildren(TEI + "span"):
            self._span(each, resp, kind or "span")

    def _span(self, element: etree._Element, resp: str | None, usual: str) -> None:
        """Take a span that points to what it is about."""
        marks = dict(element.items())
        words = (element.text or "") if not len(element) else "".join(element.itertext())
        if not words.strip():
            words = ""
        kind = marks.get("type")
        if kind is None:
            marked = Marked(words or usual, [])
        else:
            marked = Marked(kind, [], note=words)
        self._pointing(element, marks, marked, marks.get("resp") or resp)

    def _annotation(self, element: etree._Element) -> None:
        """Take an annotation of a list of them."""
        label = element.get("type") or element.get("motivation") or "annotation"
        notes = ("".join(each.itertext()) for each in element.iter(TEI + NOTE))
        marked = Marked(label, [], note="\n".join(" ".join(each.split()) for each in notes))
        for name in ("ptr", "ref"):
            for each in element.iter(TEI + name):
                if each.get("target"):
                    marked.attributes.setdefault(name, each.get("target"))
        resp = element.get("resp")
        for name in ("persName", "orgName", "name"):
            found = element.find(f"{TEI}respStmt/{TEI}{name}")
            if found is not None and resp is None:
                owner = " ".join("".join(found.itertext()).split())
                self._pointing(element, dict(element.items()), marked, None, owner or None)
                return
        self._pointing(element, dict(element.items()), marked, resp)

    def _pointing(
        self,
        element: etree._Element,
        marks: dict[str, str],
        marked: Marked,
        resp: str | None,
        owner: str | None = None,
    ) -> None:
        """Put a span on the places it points to; one that is not in the text is left out.

        Args:
            marks: the attributes of the element.
            resp: a pointer to whose it is, where ``owner`` does not name them.
        """
        places = self._places(marks)
        if places is None:
            what = f"{local(element.tag)} {marks.get(XML_ID, '')}"
            detail = f"{what}: what it points to is not in the text, line {element.sourceline}"
            self._gathered.lose(Loss.UNKNOWN_IGNORED, detail)
            return
        marked.places = [Place(*place) for place in map(self._text.moved, places)]
        marked.key = marks.get(XML_ID)
        if not marks.keys() <= _ON_SPANS:
            self._more(marks, marked)
        if "ana" in marks:
            self._bear(marks["ana"], marked)
        self._gathered.layer(owner or self._header.person(resp)).append(marked)

    def _more(self, marks: dict[str, str], marked: Marked) -> None:
        """Give a span the attributes of its element that mean nothing else."""
        for key, value in marks.items():
            if key in _ON_SPANS:
                continue
            if key == "cert" and value == "low":
                marked.doubt = True
            elif (plain := local(key)) not in _NO_ATTRIBUTES:
                marked.attributes[plain] = value

    def _places(self, marks: dict[str, str]) -> list[Range] | None:
        """Return the pieces of text an annotation points to, or None where one is not there."""
        known = self._text.places
        first = marks.get("from")
        if first is not None:
            last = marks.get("to", first)
            start, end = known.get(first.strip()[1:]), known.get(last.strip()[1:])
            if start is None or end is None or start[0] > end[1]:
                return None
            return [(start[0], end[1])]
        target = marks.get("target", "")
        at = 0
        pieces: list[Range] = []
        ranges = False
        while found := _POINTER.match(target, at):
            at = found.end()
            start, end = known.get(found[1] or found[3]), known.get(found[2] or found[3])
            if start is None or end is None or start[0] > end[1]:
                return None
            pieces.append((start[0], end[1]))
            ranges = ranges or found[1] is not None
        if at < len(target) or not pieces:
            return None
        return pieces if ranges else self._close(pieces)

    def _close(self, pieces: list[Range]) -> list[Range]:
        """Return pieces in order; those with nothing but blanks between them are one."""
        text = self._text.plain
        made: list[Range] = []
        for start, end in sorted(pieces):
            if made and (start <= made[-1][1] or not text[made[-1][1] : start].strip()):
                made[-1] = (made[-1][0], max(end, made[-1][1]))
            else:
                made.append((start, end))
        return made

    def _bear(self, pointers: str, marked: Marked) -> None:
        """Give a span the features that ``ana`` points to."""
        loose = []
        for pointer in pointers.split():
            found = self._analyses.get(pointer.removeprefix("#"))
            if found is None:
                loose.append(pointer)
            elif isinstance(found, str):
                loose.append(found or pointer)
            else:
                for name in found.lost:
                    self._gathered.lose(
                        Loss.UNKNOWN_IGNORED, f"the feature {name} of {marked.label}"
                    )
                marked.attributes.update(found.attributes)
                marked.note = found.note or marked.note
        if loose:
            marked.attributes.setdefault("ana", " ".join(loose))

    def _links(self, links: list[etree._Element]) -> None:
        """Take each link as relations from a span it names to the next."""
        owners: dict[Hashable, str | None] = {}
        for owner, layer in self._gathered.spans.items():
            for marked in layer:
                if marked.key in owners:
                    raise id_twice(str(marked.key), self._gathered.where)
                if marked.key is not None:
                    owners[marked.key] = owner
        for element in links:
            group = element.getparent()
            kind = element.get("type") or (group.get("type") if group is not None else None)
            ends = [each.removeprefix("#") for each in element.get("target", "").split()]
            for first, last in zip(ends, ends[1:], strict=False):
                owner = owners.get(first, "")
                if owner == "" or owner != owners.get(last, ""):
                    detail = f"{kind or 'link'}: an end of it is not a span of one layer"
                    self._gathered.lose(Loss.RELATION_DROPPED, detail)
                else:
                    self._gathered.join(owner, Joined(from_name(kind or "link"), first, last))


def _annotations(root: etree._Element) -> dict[str, list[etree._Element]]:
    """Return the elements that say something about the text, by name, found in one walk.

    Spans of a group are left out; the group has them.
    """
    found: dict[str, list[etree._Element]] = {TEI + name: [] for name in _ABOUT}
    for each in root.iter(*found):
        found[each.tag].append(each)
    group = TEI + "spanGrp"
    spans = found[TEI + "span"]
    if found[group]:
        found[TEI + "span"] = [each for each in spans if each.getparent().tag != group]
    return {local(tag): elements for tag, elements in found.items()}


def _bodies(text: etree._Element) -> list[etree._Element]:
    """Return the bodies of a text, or of the texts of a group; those within others are theirs."""
    found = []
    for each in text:
        if each.tag == TEI + "body":
            found.append(each)
        elif each.tag in (TEI + "group", TEI + "text"):
            found += _bodies(each)
    return found


FORMAT = Format(
    name="tei",
    title=TITLE,
    extensions=(".xml", ".tei"),
    unit=Unit.CODE_POINT,
    holds=HOLDS,
    folder=True,
    textual=True,
    proves=True,
    asks=("blanks",),
    read=read,
    recognises=recognises,
    write=TeiRenderer,
    read_back=read_back,
    proved_by="Python's expat parser",
)
