"""What formats declare, in words: what they are for, what they hold, what one can choose."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from declannot.formats.format import Format, Holds

_tr = QCoreApplication.translate


def groups() -> tuple[str, str, str]:
    """Return what formats are for, in the order in which they are listed."""
    return (
        _tr("Export", "For training"),
        _tr("Export", "Between tools"),
        _tr("Export", "To keep and to read"),
    )


def group_of(chosen: Format) -> int:
    """Return the number of the group a format belongs to."""
    return 0 if chosen.training else 2 if chosen.archive else 1


def held(chosen: Format) -> str:
    """Return what a format can hold and what it cannot, as two sentences."""
    names = _held_names()
    has = [text for kind, text in names.items() if kind in chosen.holds]
    lacks = [text for kind, text in names.items() if kind not in chosen.holds]
    # The text and its spans are what every corpus format is about.
    first = _tr("Export", "Holds the text and its spans, with {things}.")
    if not has:
        first = _tr("Export", "Holds the text and its spans.")
    if chosen.holds == {Holds.TEXT}:
        first = _tr("Export", "Holds the text alone, without spans.")
    second = _tr("Export", "Not: {things}.") if lacks else ""
    where = (
        _tr("Export", "An export is a folder.")
        if chosen.folder
        else _tr("Export", "An export is one file.")
    )
    return " ".join(
        each
        for each in (
            first.replace("{things}", ", ".join(has)),
            second.replace("{things}", ", ".join(lacks)),
            where,
        )
        if each
    )


def _held_names() -> dict[Holds, str]:
    return {
        Holds.NESTING: _tr("Export", "nested spans"),
        Holds.CROSSING: _tr("Export", "crossing spans"),
        Holds.PIECES: _tr("Export", "spans of several pieces"),
        Holds.ATTRIBUTES: _tr("Export", "attributes"),
        Holds.RELATIONS: _tr("Export", "relations"),
        Holds.NOTES: _tr("Export", "notes"),
        Holds.ANNOTATORS: _tr("Export", "annotators"),
        Holds.METADATA: _tr("Export", "titles and dates"),
        Holds.DECISIONS: _tr("Export", "decisions"),
    }


def option_name(name: str) -> str:
    """Return what a choice is called that formats offer."""
    names = {
        "unit": _tr("Export", "&Offsets count"),
        "tokens": _tr("Export", "To&kens are"),
        "scheme": _tr("Export", "Ta&gs"),
        "overlap": _tr("Export", "O&verlaps"),
        "ending": _tr("Export", "Fi&les end in"),
    }
    return names.get(name, name)


def option_value(value: str) -> str:
    """Return what a value of the command line is called in the window."""
    names = {
        "codepoint": _tr("Export", "characters (code points)"),
        "utf16": _tr("Export", "UTF-16 units"),
        "byte": _tr("Export", "bytes in UTF-8"),
        "token": _tr("Export", "tokens"),
        "words": _tr("Export", "words and punctuation"),
        "blanks": _tr("Export", "what stands between blanks"),
        "characters": _tr("Export", "single characters"),
        "family": _tr("Export", "each family on its own"),
        "longest": _tr("Export", "keep the longest"),
        "innermost": _tr("Export", "keep the innermost"),
        "levels": _tr("Export", "each level on its own"),
    }
    return names.get(value, value)


def documents(count: int) -> str:
    """Return a number of documents in words."""
    many = _tr("Export", "{count} documents").replace("{count}", f"{count:,}")
    return _tr("Export", "1 document") if count == 1 else many


def spans(count: int) -> str:
    """Return a number of spans in words."""
    many = _tr("Export", "{count} spans").replace("{count}", f"{count:,}")
    return _tr("Export", "1 span") if count == 1 else many


def relations(count: int) -> str:
    """Return a number of relations in words."""
    many = _tr("Export", "{count} relations").replace("{count}", f"{count:,}")
    return _tr("Export", "1 relation") if count == 1 else many
