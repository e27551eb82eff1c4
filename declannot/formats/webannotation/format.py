"""W3C Web Annotation (JSON-LD): a selector by position and by quote, a tag, a comment, a creator.

Positions are code points by the recommendation; tools in browsers write UTF-16 units, so the quotes
decide. The model leaves the text where it is: a page of declannot's carries it, otherwise it is a
file beside the annotations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote

import msgspec

from declannot.domain.errors import UserError
from declannot.formats.format import Format, Read, ReadOptions, Unit
from declannot.formats.gathering import Gathered, Joined, Marked
from declannot.formats.json_values import decoded, first_keys, values
from declannot.formats.losses import Loss
from declannot.formats.plain_text.format import decoded as decoded_text
from declannot.formats.readings import Place
from declannot.formats.record import MAX_TEXT_BYTES, CorpusDocument
from declannot.formats.webannotation.writing import CONTEXT, HOLDS, WebAnnotationRenderer, read_back

TITLE = "W3C Web Annotation (JSON-LD)"
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z")
_KEYS = frozenset({"target", "items", "first", "document"})
_DEEPEST = 4
_TEXT = ".txt"

_decode = msgspec.json.Decoder(dict[str, Any]).decode


def read(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the texts that are annotated as documents.

    Raises:
        UserError: an entry is no annotation, its text is not there, or it does not select what it
            quotes.
    """
    loose: dict[str, _Document] = {}
    for value, where in values(path):
        entry = decoded(_decode, value, where, TITLE)
        text = _text_within(entry)
        if text is not None:
            document = _Document(where)
            _collect(entry, {"": document}, where, whole=True)
            yield document.read(text, _title(entry) or path.stem, options)
        else:
            _collect(entry, loose, where, whole=False)
    for source, document in loose.items():
        text, title = _text_beside(path, source, document)
        yield document.read(text, title, options)


def sources(path: Path) -> Iterator[Path]:
    """Yield the files beside that hold the texts of loose annotations; none where they are bad."""
    if not any(each.suffix.lower() == _TEXT for each in path.parent.iterdir()):
        return
    loose: dict[str, _Document] = {}
    try:
        for value, where in values(path):
            entry = decoded(_decode, value, where, TITLE)
            if _text_within(entry) is None:
                _collect(entry, loose, where, whole=False)
    except UserError:
        return  # reading says what is wrong
    for source in loose:
        beside = _beside(path, source)
        if beside.is_file():
            yield beside


def recognises(head: bytes) -> bool:
    """Whether a file begins like annotations of the W3C's model."""
    keys = first_keys(head)
    return CONTEXT.encode() in head and ("@context" in keys or bool(keys & _KEYS))


class _Document:
    """A text with the annotations that select parts of it."""

    def __init__(self, where: str) -> None:
        self.gathered = Gathered(where)
        self._owners: dict[str, str | None] = {}
        self._links: list[tuple[str, list[str]]] = []

    def add(self, annotation: dict[str, Any]) -> None:
        """Take in an annotation."""
        tags, notes = _bodies(annotation)
        targets = _listed(annotation.get("target"))
        key = annotation.get("id")
        if len(targets) == 2 and _is(annotation.get("motivation"), "linking"):
            ends = [_id(each) for each in targets]
            if all(ends):
                self._links += [(tag, [str(end) for end in ends]) for tag in tags or ["linking"]]
                return
        places = list(chain.from_iterable(map(_places, targets)))
        if not tags or not places:
            what = "a tag" if places else "a position in a text"
            self.gathered.lose(Loss.UNKNOWN_IGNORED, f"the annotation {key}: it has not {what}")
            return
        owner = _creator(annotation.get("creator"))
        created = annotation.get("created")
        time = created if isinstance(created, str) and _TIME.fullmatch(created) else None
        layer, note = self.gathered.layer(owner), "\n".join(notes)
        for nth, tag in enumerate(tags):
            marked = Marked(tag, places, note=note, created=time)
            if isinstance(key, str) and not nth:
                marked.key = key
                self._owners[key] = owner
            layer.append(marked)

    def read(self, text: str, title: str, options: ReadOptions) -> Read:
        """Return the document; links join spans that may stand behind them."""
        for tag, (first, last) in self._links:
            owner = self._owners.get(first, "")
            if owner == "" or owner != self._owners.get(last, ""):
                self.gathered.lose(Loss.RELATION_DROPPED, f"{tag}: an end of it is not a span here")
            else:
                self.gathered.join(owner, Joined(tag, first, last))
        return self.gathered.read(CorpusDocument(title=title, text=text), options, other=True)


def _collect(
    entry: dict[str, Any],
    documents: dict[str, _Document],
    where: str,
    *,
    whole: bool,
    deep: int = 0,
) -> None:
    """Give each annotation of a collection, a page or a single one to the text it is about."""
    if "target" not in entry:
        inside = entry.get("first") if "items" not in entry else entry["items"]
        if inside is None or deep > _DEEPEST:
            raise UserError(
                "The entry is neither an annotation nor a page of them",
                where=where,
                remedy="An annotation has a “target”, a page has “items”.",
            )
        for each in _listed(inside):
            if isinstance(each, dict):
                _collect(each, documents, where, whole=whole, deep=deep + 1)
        return
    source = "" if whole else _source(entry)
    if source is None:
        source = next(iter(documents), "")  # a link has no text of its own
    if source not in documents:
        documents[source] = _Document(where)
    documents[source].add(entry)


def _text_within(entry: dict[str, Any]) -> str | None:
    document = entry.get("document")
    text = document.get("value") if isinstance(document, dict) else None
    return text if isinstance(text, str) else None


def _title(entry: dict[str, Any]) -> str:
    title = entry["document"].get("title")
    return title if isinstance(title, str) else ""


def _text_beside(path: Path, source: str, document: _Document) -> tuple[str, str]:
    """Return the text of a source and its title, from a file beside the annotations.

    Raises:
        UserError: there is none; nothing is fetched from elsewhere.
    """
    beside = _beside(path, source)
    if not beside.is_file():
        raise UserError(
            "The annotations do not hold their text “{name}”",
            where=document.gathered.where,
            remedy="Put the text beside the file as “{wanted}”, in UTF-8.",
            name=source[:80] or path.stem,
            wanted=beside.name,
        )
    if beside.stat().st_size > MAX_TEXT_BYTES:
        raise UserError("The text is too large", where=str(beside), remedy="Split it.")
    return decoded_text(beside.read_bytes(), beside, None)[0], beside.stem


def _beside(path: Path, source: str) -> Path:
    """Return where a text would lie: beside the annotations, called like the end of its address."""
    name = PurePosixPath(unquote(source.split("#")[0].split("?")[0]).replace("\0", "")).name
    stem = PurePosixPath(name).stem[:80]
    return path.with_name(f"{path.stem if stem in ('', '..') else stem}{_TEXT}")


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _is(value: Any, wanted: str) -> bool:
    """Whether a value is a word, or a list that holds it."""
    return wanted in value if isinstance(value, list) else value == wanted


def _id(value: Any) -> str | None:
    """Return the id of a target that is a whole thing, not a part of a text."""
    if isinstance(value, dict):
        return None if "selector" in value or "source" in value else _id(value.get("id"))
    return value if isinstance(value, str) else None


def _source(annotation: dict[str, Any]) -> str | None:
    for target in _listed(annotation.get("target")):
        if isinstance(target, dict) and "selector" in target:
            source = target.get("source")
            source = source.get("id") if isinstance(source, dict) else source
            return source if isinstance(source, str) else ""
    return None


def _bodies(annotation: dict[str, Any]) -> tuple[list[str], list[str]]:
    """Return the tags and the comments of an annotation."""
    tags: list[str] = []
    notes: list[str] = []
    for body in _listed(annotation.get("body")):
        value = body.get("value") if isinstance(body, dict) else None
        if isinstance(value, str) and value:
            tagging = _is(body.get("purpose", annotation.get("motivation")), "tagging")
            (tags if tagging else notes).append(value)
    if isinstance(annotation.get("bodyValue"), str):
        notes.append(annotation["bodyValue"])
    return tags, notes


def _places(target: Any) -> list[Place]:
    """Return the positions a target selects, each with its quote where there are as many."""
    selectors = _listed(target.get("selector")) if isinstance(target, dict) else []
    edges: list[tuple[int, int]] = []
    quotes: list[Any] = []
    for each in selectors:
        kind = each.get("type") if isinstance(each, dict) else None
        if kind == "TextPositionSelector":
            start, end = each.get("start"), each.get("end")
            if type(start) is not int or type(end) is not int:
                return []
            edges.append((start, end))
        elif kind == "TextQuoteSelector":
            exact = each.get("exact")
            quotes.append(exact if isinstance(exact, str) else None)
    if len(quotes) != len(edges):
        quotes = [None] * len(edges)
    return [Place(start, end, quote) for (start, end), quote in zip(edges, quotes, strict=True)]


def _creator(given: Any) -> str | None:
    for each in _listed(given):
        if isinstance(each, dict):
            for key in ("name", "nickname", "id"):
                if isinstance(each.get(key), str) and each[key].strip():
                    return str(each[key])
        elif isinstance(each, str) and each.strip():
            return each
    return None


FORMAT = Format(
    name="webannotation",
    title=TITLE,
    extensions=(".jsonld", ".json"),
    unit=Unit.CODE_POINT,
    holds=HOLDS,
    many=True,
    proves=True,
    read=read,
    recognises=recognises,
    sources=sources,
    write=WebAnnotationRenderer,
    read_back=read_back,
    proved_by="Python's json module",
)
