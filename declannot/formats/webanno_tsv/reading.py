"""Reads WebAnno TSV 3: rows into annotations, annotations into a record.

It reads what INCEpTION and other programs write, and proves exports: the text is rebuilt from the
sentences, and every row must quote what its offsets cover. Offsets count UTF-16 units; where
these contradict the rows and code points fit all of them, code points are taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from declannot.domain.errors import UserError
from declannot.domain.span import Range
from declannot.formats.format import Read, ReadOptions, Rendering
from declannot.formats.inception import proven
from declannot.formats.losses import LossDetail
from declannot.formats.proof import Found
from declannot.formats.record import CorpusDocument, CorpusLayer
from declannot.formats.webanno_tsv.annotations import Annotations, Row
from declannot.formats.webanno_tsv.header import TsvLayer, read_layers
from declannot.formats.webanno_tsv.text import Sentence, Unfit, fitted, row_pattern

MAX_FILE_BYTES = 256 * 1024 * 1024
_FORMAT = "#FORMAT="
_KNOWN = "#FORMAT=WebAnno TSV 3"
_TEXT = "#Text="
_NO_ROW = ("", "#")
"""What lines begin with that are no rows: blank ones, remarks and the texts of sentences."""


def read(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the one document of a file, its layer nobody's.

    Raises:
        UserError: it is not WebAnno TSV 3, or contradicts itself, with the line.
    """
    document, losses = read_file(path)
    yield Read(document, str(path), losses)


def read_file(path: Path) -> tuple[CorpusDocument, tuple[LossDetail, ...]]:
    """Return the document of a file and what of it the record does not hold.

    Raises:
        UserError: as in ``read``.
    """
    lines = _lines(path)
    layers, at = _header(lines, path)
    width = sum(layer.width for layer in layers)
    sentences = _sentences(lines, at, width, path)
    try:
        text, from_file, losses = fitted(sentences)
    except Unfit as error:
        raise error.at(path) from None
    rows: dict[str, Range] = {}

    def range_of(unit: str) -> Range | None:
        if not rows:
            for each in sentences:
                ranges = zip(map(from_file, each.begins), map(from_file, each.ends), strict=True)
                rows.update(zip(each.units, ranges, strict=True))
        return rows.get(unit)

    annotations = Annotations(layers, range_of, path)
    blank = "\t".join("_" * width)
    for each in sentences:
        ranges = zip(map(from_file, each.begins), map(from_file, each.ends), strict=True)
        found = zip(each.numbers, each.units, each.rests, ranges, strict=True)
        for number, unit, rest, (begin, end) in found:
            if rest != blank and not annotations.repeats(unit, rest, begin, end):
                annotations.add(Row(number, unit, rest), begin, end)
    layer = CorpusLayer()
    layer.spans, layer.relations, lost = annotations.record()
    return CorpusDocument(text=text, layers=[layer]), (*losses, *lost)


def read_back(root: Path, rendering: Rendering) -> Iterator[Found]:
    """Read a finished export: every file with its text, spans and relations."""
    for path in sorted(root.rglob("*.tsv")):
        place = path.relative_to(root).as_posix()
        if place == "names.tsv":
            continue
        try:
            document, losses = read_file(path)
        except UserError as error:
            yield Found(place, 0, (), f"it cannot be read: {error}")
            continue
        fault = "it was not read without losses" if losses else ""
        yield Found(place, len(document.layers[0].spans), proven(document), fault)


def _lines(path: Path) -> list[str]:
    size = path.stat().st_size
    if size > MAX_FILE_BYTES:
        raise UserError(
            "The file has {size} MB",
            where=str(path),
            remedy="Split it; files of up to {limit} MB are taken in.",
            size=size >> 20,
            limit=MAX_FILE_BYTES >> 20,
        )
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(
            "The file is not UTF-8",
            where=f"{path}, line {data.count(10, 0, error.start) + 1}",
            remedy="WebAnno TSV is always UTF-8; export it again.",
        ) from None
    if "\r\n" in text:
        text = text.replace("\r\n", "\n")  # a CR of the text itself is written as an escape
    return text.split("\n")


def _header(lines: list[str], path: Path) -> tuple[list[TsvLayer], int]:
    """Return the layers, and the index of the line after them."""
    if not lines[0].startswith(_KNOWN):
        known = lines[0].startswith(_FORMAT)
        raise UserError(
            "The file is “{name}”, and only version 3 is read"
            if known
            else "The file does not begin like WebAnno TSV 3",
            where=f"{path}, line 1",
            remedy="Export it again as WebAnno TSV 3.3.",
            name=lines[0].removeprefix(_FORMAT)[:40],
        )
    at = 1
    while at < len(lines) and lines[at].startswith("#T_"):
        at += 1
    return read_layers(lines[1:at], path), at


def _sentences(lines: list[str], at: int, width: int, path: Path) -> list[Sentence]:
    """Return the sentences; a blank line ends one, and so does the text of the next."""
    sentences: list[Sentence] = []
    sentence: Sentence | None = None
    others = [place for place in range(at, len(lines)) if lines[place][:1] in _NO_ROW]
    for place in (*others, len(lines)):
        rows = lines[at:place]
        if rows:
            if sentence is None:
                raise UserError(
                    "A row stands outside of a sentence",
                    where=f"{path}, line {at + 1}",
                    remedy="Each sentence begins with “#Text=”; export the file again.",
                )
            sentence.raw += rows
            sentence.numbers += range(at + 1, place + 1)
        at = place + 1
        line = lines[place] if place < len(lines) else ""
        if not line:
            sentence = None
        elif line.startswith(_TEXT):
            if sentence is None or sentence.raw:
                sentence = Sentence(at)
                sentences.append(sentence)
            sentence.lines.append(line[len(_TEXT) :])
        # else a remark, such as the name of the sentence in later versions
    pattern = row_pattern(width)
    for each in sentences:
        each.read_rows(pattern, width, path)
    _check_names(sentences, path)
    return sentences


def _check_names(sentences: list[Sentence], path: Path) -> None:
    """Refuse a name that two rows have."""
    seen: set[str] = set()
    for sentence in sentences:
        before = len(seen)
        seen.update(sentence.units)
        if len(seen) - before == len(sentence.units):
            continue
        earlier = {unit for each in sentences[: sentences.index(sentence)] for unit in each.units}
        for unit, number in zip(sentence.units, sentence.numbers, strict=True):
            if unit in earlier:
                raise UserError(
                    "The row {unit} occurs twice",
                    where=f"{path}, line {number}",
                    remedy="The file is damaged or was put together; export it again.",
                    unit=unit[:40],
                )
            earlier.add(unit)


def recognises(head: bytes) -> bool:
    """Whether a file begins with the name of the format."""
    return head.removeprefix(b"\xef\xbb\xbf").startswith(b"#FORMAT=WebAnno TSV")
