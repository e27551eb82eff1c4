"""Files that hold one layer each: which belong to one document, and whose layer each is.

Formats that name no annotator leave that to the names of files and folders. What is known for
sure is taken: INCEpTION's ``annotation/DOCUMENT/ANNOTATOR``, its ``CURATION_USER`` for gold,
a folder whose files have the same text (its files are annotators), and folders side by side whose
files of one name have the same text (the folders are annotators). Anything else is nobody's. Files
that say which text beside they are about are of one document where they name the same one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from declannot.domain.document import GOLD
from declannot.domain.errors import UserError
from declannot.exchange.word_bundles import WordPlaces, joined_by_words
from declannot.formats.format import Contents, Format, Read
from declannot.formats.record import CorpusDocument, CorpusLayer

_GOLD_NAMES = frozenset({"curation_user", GOLD})
_NOBODY = "initial_cas"
_DOCUMENT_FOLDERS = frozenset({"annotation", "curation"})
_ENDINGS = frozenset({".txt", ".xmi", ".xml", ".json", ".tsv", ".html", ".htm", ".pdf", ".conllu"})


class Layered(Protocol):
    """A file and the format it is read as."""

    @property
    def path(self) -> Path:
        """Where it is."""

    @property
    def format(self) -> Format:
        """What it is read as."""


_Source = TypeVar("_Source", bound=Layered)


@dataclass
class Bundle(Generic[_Source]):
    """Files of the same documents, each with the annotator it belongs to (None for nobody)."""

    title: str
    parts: list[tuple[_Source, str | None]] = field(default_factory=list)


def bundles(
    files: Sequence[_Source],
    first_text: Callable[[_Source], str],
    contents: Callable[[_Source], Contents],
) -> list[Bundle[_Source]]:
    """Return the files by document, in the order in which their first files came.

    Args:
        first_text: reads the text of the first record of a file.
        contents: returns the documents and labels of a file known by its words.

    Raises:
        UserError: a file that has to be looked at is not good.
    """
    made: dict[object, Bundle[_Source]] = {}
    places = _Places(files, first_text)
    words = WordPlaces(files, contents)
    for source in files:
        known_by_words = source.format.contents is not None
        key, title, annotator = (words if known_by_words else places).of(source)
        if annotator is not None and annotator.casefold() in _GOLD_NAMES:
            annotator = GOLD
        bundle = made.setdefault(key, Bundle(title))
        bundle.parts.append((source, annotator))
    for bundle in made.values():
        known = [each for each in bundle.parts if (each[1] or "").casefold() != _NOBODY]
        bundle.parts = known or bundle.parts
    return list(made.values())


def joined(
    bundle: Bundle[_Source],
    read: Callable[[_Source], Iterator[Read]],
    contents: Callable[[_Source], Contents],
) -> Iterator[tuple[_Source, Read]]:
    """Yield the records of a bundle, each with the layers of all its files.

    Raises:
        UserError: files that belong together have different texts.
    """
    if bundle.parts[0][0].format.contents is not None:
        yield from joined_by_words(bundle.title, bundle.parts, read, contents)
        return
    (source, annotator), *rest = bundle.parts
    others = [(name, read(other)) for other, name in rest]
    for found in read(source):
        document, losses = found.document, list(found.losses)
        if not source.format.many:
            document.title = document.title or bundle.title
        _claim(document, annotator)
        for name, reader in others:
            more = next(reader, None)
            if more is None or more.document.text != document.text:
                raise _other_text((more or found).where, found.where)
            _claim(more.document, name)
            _add_layers(document, more.document.layers, join=source.format.sources is not None)
            losses += more.losses
        yield source, Read(document, found.where, tuple(losses))
    for _, reader in others:
        more = next(reader, None)
        if more is not None:
            raise _other_text(more.where, str(source.path))


def _add_layers(document: CorpusDocument, layers: list[CorpusLayer], *, join: bool) -> None:
    """Add layers of another file to a document.

    Args:
        join: whether one annotator's work may be spread over several files.
    """
    there = {layer.annotator: layer for layer in document.layers} if join else {}
    for layer in layers:
        known = there.get(layer.annotator)
        if known is None:
            document.layers.append(layer)
        else:
            known.spans += layer.spans
            known.relations += layer.relations


def _claim(document: CorpusDocument, annotator: str | None) -> None:
    """Give the layers that name nobody to an annotator."""
    if (annotator or "").casefold() == _NOBODY:
        document.layers = []
    for layer in document.layers:
        layer.annotator = layer.annotator or annotator


def _other_text(where: str, first: str) -> UserError:
    return UserError(
        "The text is not that of “{other}”, though both stand for one document",
        where=where,
        remedy="Import the files one by one, and name the annotator of each.",
        other=first,
    ).in_command("Import the files one by one, each with --annotator.")


class _Places(Generic[_Source]):
    """Where files of one layer lie, and what that says of them."""

    def __init__(self, files: Sequence[_Source], first_text: Callable[[_Source], str]) -> None:
        self._first_text = first_text
        self._folders: dict[tuple[str, Path], list[_Source]] = defaultdict(list)
        self._beside: dict[tuple[str, Path, str], list[_Source]] = defaultdict(list)
        for each in files:
            if each.format.layered:
                name, path = each.format.name, each.path
                self._folders[(name, path.parent)].append(each)
                self._beside[(name, path.parent.parent, _file_name(each))].append(each)
        self._several = Counter(each.format.name for each in files if each.format.sources)
        self._kinds: dict[tuple[str, Path], bool] = {}
        self._sides: dict[tuple[str, Path], bool] = {}

    def of(self, source: _Source) -> tuple[object, str, str | None]:
        """Return what makes out the document, its title, and the annotator."""
        path, name = source.path, source.format.name
        folder = path.parent
        if source.format.sources is not None and self._several[name] > 1:
            texts = list(source.format.sources(path))
            if len(texts) == 1:
                return ("text", texts[0].resolve()), texts[0].stem, None
        if not source.format.layered:
            return path, path.stem, None
        if self._holds_annotators(name, folder):
            root = folder.parent
            key = root.parent if root.name in _DOCUMENT_FOLDERS else root
            return (name, key, folder.name), _title(folder.name), path.stem
        if self._are_annotators(name, folder.parent):
            return (name, folder.parent, _file_name(source)), path.stem, folder.name
        return path, path.stem, None

    def _holds_annotators(self, name: str, folder: Path) -> bool:
        """Whether a folder is a document, its files being those of annotators."""
        known = self._kinds.get((name, folder))
        if known is None:
            inside = self._folders[(name, folder)]
            known = (
                folder.parent.name in _DOCUMENT_FOLDERS
                or any(each.path.stem.casefold() == "curation_user" for each in inside)
                or self._same(inside)
            )
            self._kinds[(name, folder)] = known
        return known

    def _are_annotators(self, name: str, root: Path) -> bool:
        """Whether the folders in another are annotators, each with files of the documents."""
        known = self._sides.get((name, root))
        if known is None:
            groups = (
                group
                for (format_name, folder, _), group in self._beside.items()
                if (format_name, folder) == (name, root) and len(group) > 1
            )
            known = self._same(next(groups, []))
            self._sides[(name, root)] = known
        return known

    def _same(self, files: Sequence[_Source]) -> bool:
        return len(files) > 1 and self._first_text(files[0]) == self._first_text(files[1])


def _file_name(source: Layered) -> str:
    """Return the name of a file; a text alone is called like the file that could be beside it."""
    path, chosen = source.path, source.format
    if chosen.text_beside and path.suffix.lower() == chosen.text_beside:
        return path.with_suffix(chosen.extensions[0]).name
    return path.name


def _title(folder: str) -> str:
    """Return what a document is called, without the ending of the file it came from."""
    path = Path(folder)
    return path.stem if path.suffix.lower() in _ENDINGS else folder
