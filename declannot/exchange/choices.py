"""What one can choose when a corpus comes in or goes out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from declannot.domain.errors import UsageError
from declannot.exchange.decisions import Decisions
from declannot.formats.conll.schemes import OVERLAPS, SCHEMES
from declannot.formats.conll.tokens import TOKENIZERS
from declannot.formats.format import Format, ReadOptions, WriteOptions
from declannot.formats.units import CODE_POINT, UNITS

BLANKS = ("keep", "normalise")
_SPLIT = re.compile(r"\d{1,3}(?:/\d{1,3}){2}")


@dataclass(kw_only=True)
class ImportChoices:
    """How files are taken in.

    Attributes:
        format: name of a format, or None to detect it.
        annotator: whose work a layer is that names nobody.
        encoding: of texts that are not UTF-8.
        unit: what offsets count, or None for the format's own.
        mapping: label names of the files to names of the schema.
        unknown: what happens to labels, attributes and relations the schema does not know.
        scheme, column, blanks: how to read, for the formats that ask (see ``ReadOptions``).
        decisions: what becomes of names of the files.
        remembered: whether decisions of an earlier import of such files are taken where there are
            none here.
        remember: whether the decisions are kept for the next such import.
        left_out: files that are not read, by the names reports give them.
        formats: names of formats of single files, likewise; the others follow ``format``.
        sparing: whether ``encoding`` is for those texts alone that are neither UTF-8 nor marked.
    """

    format: str | None = None
    annotator: str | None = None
    encoding: str | None = None
    unit: str | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)
    unknown: Literal["refuse", "add", "ignore"] = "refuse"
    scheme: str | None = None
    column: str | None = None
    blanks: str = "keep"
    decisions: Decisions = field(default_factory=Decisions)
    remembered: bool = False
    remember: bool = False
    left_out: frozenset[Path] = frozenset()
    formats: Mapping[Path, str] = field(default_factory=dict)
    sparing: bool = False

    def __post_init__(self) -> None:
        _one_of("--unknown", self.unknown, ("refuse", "add", "ignore"))
        _one_of("--blanks", self.blanks, BLANKS)
        if self.scheme is not None:
            _one_of("--scheme", self.scheme, SCHEMES)
        if self.unit is not None:
            _one_of("--unit", self.unit, UNITS)

    def read_options(self, *, spare: bool = False) -> ReadOptions:
        """Return the choices that readers of formats look at.

        Args:
            spare: whether the encoding is left out.
        """
        return ReadOptions(
            encoding=None if spare else self.encoding,
            unit=self.unit or CODE_POINT,
            unit_named=self.unit is not None,
            scheme=self.scheme,
            column=self.column,
            blanks=self.blanks,
        )


@dataclass(kw_only=True)
class ExportChoices:
    """What goes out, and how.

    Attributes:
        format: name of the format.
        layers: annotators' names and ``gold``; empty for all.
        documents: titles or ids; tags, labels: names; empty for all.
        search: only documents with these words in their text, as Find reads them; empty for all.
        attributes: names of those that stay on spans and relations; None for all, empty for none.
        status: ``all`` or ``done``; None for what suits the format.
        unit: what offsets count, or None for what the format counts.
        tokens, scheme, overlap: for the formats that offer them.
        split: shares of training, development and test documents such as ``80/10/10``, or None.
        seed: of the draw of the split.
        practice: whether documents for practice go out too; the native format always takes them,
            and so does naming them in ``documents``.
        force: whether an earlier export may be replaced.
    """

    format: str
    layers: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    search: str = ""
    attributes: tuple[str, ...] | None = None
    status: str | None = None
    unit: str | None = None
    tokens: str = "words"
    scheme: str = "IOB2"
    overlap: str = "family"
    split: str | None = None
    seed: int | None = None
    force: bool = False
    practice: bool = False

    def __post_init__(self) -> None:
        if self.unit is not None:
            _one_of("--unit", self.unit, UNITS)
        _one_of("--scheme", self.scheme, SCHEMES)
        _one_of("--overlap", self.overlap, OVERLAPS)
        _one_of("--tokens", self.tokens, tuple(TOKENIZERS))
        if self.status is not None:
            _one_of("--status", self.status, ("all", "done"))
        self.shares()

    def shares(self) -> tuple[int, ...] | None:
        """Return the shares of the split in percent, or None.

        Raises:
            UsageError: they are not three numbers that make 100.
        """
        if self.split is None:
            return None
        if _SPLIT.fullmatch(self.split):
            shares = tuple(map(int, self.split.split("/")))
            if sum(shares) == 100:
                return shares
        raise UsageError(
            "The split “{split}” is not three shares that make 100",
            remedy="Write it like 80/10/10.",
            split=self.split,
        )

    def only_done(self, chosen: Format | None) -> bool:
        """Whether documents that are not done stay behind; None for a dataset of no format."""
        if self.status is None:
            return chosen is not None and chosen.training
        return self.status == "done"

    def unit_of(self, chosen: Format) -> str:
        """Return what offsets count in the format: as chosen where it leaves that open.

        Raises:
            UsageError: the format does not count in the unit that was chosen.
        """
        if "unit" not in chosen.options or self.unit is None:
            return str(chosen.unit)
        if self.unit not in chosen.units:
            raise UsageError(
                "{format} does not count in the unit “{unit}”",
                remedy="Choose one of: {known}.",
                format=chosen.called,
                unit=self.unit,
                known=", ".join(chosen.units),
            )
        return self.unit

    def ending_of(self, chosen: Format, out: Path) -> str:
        """Return how the files of a format end: as OUT does, where the format offers that."""
        own = out.suffix.lower()
        offered = "ending" in chosen.options and own in chosen.extensions
        return own if offered else chosen.extensions[0]

    def write_options(self, chosen: Format) -> WriteOptions:
        """Return the choices that formats look at."""
        unit = self.unit_of(chosen)
        return WriteOptions(unit=unit, tokens=self.tokens, scheme=self.scheme, overlap=self.overlap)


def option_values(chosen: Format, name: str) -> tuple[str, ...]:
    """Return what one can choose of an option that a format declares, the usual order kept."""
    values: dict[str, tuple[str, ...]] = {
        "unit": tuple(map(str, chosen.units)),
        "tokens": tuple(TOKENIZERS),
        "scheme": SCHEMES,
        "overlap": OVERLAPS,
        "ending": chosen.extensions,
    }
    return values.get(name, ()) if name in chosen.options else ()


def option_default(chosen: Format, name: str) -> str:
    """Return the value of an option that holds where nothing is chosen."""
    if name == "ending":
        return chosen.extensions[0]
    return str(chosen.unit if name == "unit" else getattr(WriteOptions(), name))


def _one_of(option: str, value: str, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        raise UsageError(
            "{option} does not know “{value}”",
            remedy="Choose one of: {allowed}.",
            option=option,
            value=value,
            allowed=", ".join(allowed),
        )
