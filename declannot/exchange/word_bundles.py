"""Files of a token a line: which hold the same documents, and how their layers are joined.

Such files give neither ids nor the blanks of the text, and where a block ends depends on the spans
in the file. So documents are the same when their words are. Files of one folder that share most of
their documents are one layer if no label stands in two of them (a file a family of labels), else
annotators; folders side by side that share documents are annotators.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from declannot.domain.errors import UserError
from declannot.formats.format import Contents, Format, Read
from declannot.formats.losses import LossDetail
from declannot.formats.record import CorpusDocument, CorpusLayer


class Worded(Protocol):
    """A file and the format it is read as."""

    @property
    def path(self) -> Path:
        """Where it is."""

    @property
    def format(self) -> Format:
        """What it is read as."""


_Source = TypeVar("_Source", bound=Worded)
_Key = tuple[bytes, int]


class WordPlaces(Generic[_Source]):
    """Where files of words and tags lie, and what that and their words say of them."""

    def __init__(self, files: Sequence[_Source], contents: Callable[[_Source], Contents]) -> None:
        """Prepare for the files of an import; they are looked at when first asked about.

        Args:
            contents: returns the documents and labels of a file.
        """
        self._contents = contents
        self._roots: dict[tuple[str, Path], list[_Source]] = defaultdict(list)
        for each in files:
            if each.format.contents is not None:
                self._roots[_root(each)].append(each)
        self._found: dict[tuple[str, Path], dict[Path, tuple[object, str, str | None]]] = {}

    def of(self, source: _Source) -> tuple[object, str, str | None]:
        """Return what makes out the documents of a file, their title, and the annotator."""
        root = _root(source)
        if root not in self._found:
            self._found[root] = {}
            for group in self._groups(self._roots[root]):
                self._found[root].update(self._placed(group))
        return self._found[root][source.path]

    def _groups(self, files: list[_Source]) -> list[list[_Source]]:
        """Return the files in groups that share most of their documents."""
        holder: dict[bytes, int] = {}
        groups: list[list[_Source]] = []
        sizes: list[int] = []
        for source in files:
            keys = set(self._contents(source).documents)
            shared = Counter(holder[key] for key in keys if key in holder)
            group, count = shared.most_common(1)[0] if shared else (-1, 0)
            if 2 * count <= min(len(keys), sizes[group] if group >= 0 else 0):
                group = len(groups)
                groups.append([])
                sizes.append(0)
            groups[group].append(source)
            sizes[group] = max(sizes[group], len(keys))
            for key in keys:
                holder.setdefault(key, group)
        return groups

    def _placed(self, group: list[_Source]) -> dict[Path, tuple[object, str, str | None]]:
        """Return for each file of a group what ``of`` returns."""
        first = group[0].path
        folders = {each.path.parent for each in group}
        if len(group) == 1:
            return {first: (first, first.stem, None)}
        if len(folders) > 1:
            title = first.parent.parent.name
            return {each.path: (first, title, each.path.parent.name) for each in group}
        people = not self._share_labels_out(group)
        title = first.parent.name
        return {each.path: (first, title, each.path.stem if people else None) for each in group}

    def _share_labels_out(self, group: list[_Source]) -> bool:
        """Whether no label stands in two files."""
        counted = Counter(label for each in group for label in self._contents(each).labels)
        return max(counted.values(), default=1) == 1


class _Stream(Generic[_Source]):
    """The documents of one file, one after the other.

    Attributes:
        keys: of those that are left, the next one last.
    """

    def __init__(
        self, source: _Source, annotator: str | None, reads: Iterator[Read], contents: Contents
    ) -> None:
        self.source = source
        self.annotator = annotator
        self._reads = reads
        seen: Counter[bytes] = Counter()
        self.keys: list[_Key] = []
        for key in contents.documents:
            seen[key] += 1
            self.keys.append((key, seen[key]))
        self.keys.reverse()
        self._left = set(self.keys)

    @property
    def head(self) -> _Key | None:
        """The next document, or None where there is none."""
        return self.keys[-1] if self.keys else None

    def waits_for(self, key: _Key | None) -> bool:
        """Whether a document comes later than next."""
        return key in self._left and key != self.head

    def take(self) -> Read:
        """Return the next document."""
        self._left.discard(self.keys.pop())
        return next(self._reads)


def joined_by_words(
    title: str,
    parts: Sequence[tuple[_Source, str | None]],
    read: Callable[[_Source], Iterator[Read]],
    contents: Callable[[_Source], Contents],
) -> Iterator[tuple[_Source, Read]]:
    """Yield the documents of files that belong together, each with the layers of all of them.

    Documents without a title are numbered, so that they stay in their order.

    A document may be missing in some of the files.

    Raises:
        UserError: the files have their documents in different orders.
    """
    streams = [_Stream(each, name, read(each), contents(each)) for each, name in parts]
    total = len({key for each in streams for key in each.keys})
    count = 0
    while heads := [each for each in streams if each.head is not None]:
        first = next(
            (each for each in heads if not any(other.waits_for(each.head) for other in heads)),
            None,
        )
        if first is None:
            raise UserError(
                "The documents stand in another order than in “{other}”",
                where=str(heads[1].source.path),
                remedy="Import the files one by one, and name the annotator of each.",
                other=str(heads[0].source.path),
            ).in_command("Import the files one by one, each with --annotator.")
        count += 1
        key = first.head
        found = [(each.take(), each.annotator) for each in heads if each.head == key]
        numbered = f"{title} {count:0{len(str(total))}}" if total > 1 else title
        yield first.source, _merged(found, numbered)


def _merged(found: list[tuple[Read, str | None]], title: str) -> Read:
    """Return one document with the layers of all that were read of it."""
    first = found[0][0]
    document = CorpusDocument(
        title=first.document.title or title,
        text=_text([each.document.text for each, _ in found]),
    )
    layers: dict[str | None, CorpusLayer] = {}
    losses: dict[LossDetail, None] = {}
    for each, annotator in found:
        losses.update(dict.fromkeys(each.losses))
        layer = layers.setdefault(annotator, CorpusLayer(annotator=annotator))
        layer.spans += each.document.spans()
    for layer in layers.values():
        layer.spans.sort(key=lambda span: (span.start, -span.end, span.label))
    document.layers = list(layers.values())
    return Read(document, first.where, tuple(losses))


def _text(texts: list[str]) -> str:
    """Return the text with a line break wherever one of equal texts has it instead of a blank."""
    text = texts[0]
    for other in texts[1:]:
        if other == text:
            continue
        lines, at = [], 0
        for line in other.split("\n"):
            lines.append(text[at : at + len(line)])
            at += len(line) + 1
        text = "\n".join(lines)
    return text


def _root(source: Worded) -> tuple[str, Path]:
    return source.format.name, source.path.parent.parent
