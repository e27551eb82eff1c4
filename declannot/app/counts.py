"""Numbers of things in words, as the language of the window counts them."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from declannot.app.messages import text_of
from declannot.domain.message import counted


def number(count: int) -> str:
    """Return a whole number with its thousands apart as the language sets them."""
    return QLocale().toString(count)


def spans(count: int) -> str:
    """Return a number of spans in words."""
    return text_of(counted(count, "{count} span", "{count} spans"))


def relations(count: int) -> str:
    """Return a number of relations in words."""
    return text_of(counted(count, "{count} relation", "{count} relations"))


def documents(count: int) -> str:
    """Return a number of documents in words."""
    return text_of(counted(count, "{count} document", "{count} documents"))


def characters(count: int) -> str:
    """Return a length in code points in words."""
    return text_of(counted(count, "{count} character", "{count} characters"))


def words(count: int) -> str:
    """Return a number of words in words."""
    return text_of(counted(count, "{count} word", "{count} words"))


def decisions(count: int) -> str:
    """Return a number of decisions of a review in words."""
    return text_of(counted(count, "{count} decision", "{count} decisions"))
