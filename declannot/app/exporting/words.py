"""What formats declare, in words: what they are for, what they hold, what one can choose."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from declannot.formats.format import Format, Holds


def groups() -> tuple[str, str, str]:
    """Return what formats are for, in the order in which they are listed."""
    return (
        QCoreApplication.translate("Export", "For training"),
        QCoreApplication.translate("Export", "Between tools"),
        QCoreApplication.translate("Export", "To keep and to read"),
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
    first = QCoreApplication.translate("Export", "Holds the text and its spans, with {things}.")
    if not has:
        first = QCoreApplication.translate("Export", "Holds the text and its spans.")
    if chosen.holds == {Holds.TEXT}:
        first = QCoreApplication.translate("Export", "Holds the text alone, without spans.")
    second = QCoreApplication.translate("Export", "Not: {things}.") if lacks else ""
    where = (
        QCoreApplication.translate("Export", "An export is a folder.")
        if chosen.folder
        else QCoreApplication.translate("Export", "An export is one file.")
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
        Holds.NESTING: QCoreApplication.translate("Export", "nested spans"),
        Holds.CROSSING: QCoreApplication.translate("Export", "crossing spans"),
        Holds.PIECES: QCoreApplication.translate("Export", "spans of several pieces"),
        Holds.ATTRIBUTES: QCoreApplication.translate("Export", "attributes"),
        Holds.RELATIONS: QCoreApplication.translate("Export", "relations"),
        Holds.NOTES: QCoreApplication.translate("Export", "notes"),
        Holds.ANNOTATORS: QCoreApplication.translate("Export", "annotators"),
        Holds.METADATA: QCoreApplication.translate("Export", "titles and dates"),
        Holds.DECISIONS: QCoreApplication.translate("Export", "decisions"),
    }


def option_name(name: str) -> str:
    """Return what a choice is called that formats offer."""
    names = {
        "unit": QCoreApplication.translate("Export", "&Offsets count"),
        "tokens": QCoreApplication.translate("Export", "To&kens are"),
        "scheme": QCoreApplication.translate("Export", "Ta&gs"),
        "overlap": QCoreApplication.translate("Export", "O&verlaps"),
        "ending": QCoreApplication.translate("Export", "Fi&les end in"),
    }
    return names.get(name, name)


def option_value(value: str) -> str:
    """Return what a value of the command line is called in the window."""
    names = {
        "codepoint": QCoreApplication.translate("Export", "characters (code points)"),
        "utf16": QCoreApplication.translate("Export", "UTF-16 units"),
        "byte": QCoreApplication.translate("Export", "bytes in UTF-8"),
        "token": QCoreApplication.translate("Export", "tokens"),
        "words": QCoreApplication.translate("Export", "words and punctuation"),
        "blanks": QCoreApplication.translate("Export", "what stands between blanks"),
        "characters": QCoreApplication.translate("Export", "single characters"),
        "family": QCoreApplication.translate("Export", "each family on its own"),
        "longest": QCoreApplication.translate("Export", "keep the longest"),
        "innermost": QCoreApplication.translate("Export", "keep the innermost"),
        "levels": QCoreApplication.translate("Export", "each level on its own"),
    }
    return names.get(value, value)
