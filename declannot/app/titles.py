"""Titles of labels and families, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from declannot.domain.schema import Family, Label


def window_language() -> str:
    """Return the language of the window as a tag of two letters, such as ``fr``.

    A system without a language speaks English, as the window does there.
    """
    locale = QLocale()
    return "en" if locale.language() is QLocale.Language.C else locale.name()[:2]


def title_of(thing: Label | Family) -> str:
    """Return the title in the language of the window, else the name in sentence case."""
    return thing.title(window_language())
