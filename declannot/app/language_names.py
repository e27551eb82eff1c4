"""Names of languages in the language of the window.

Qt knows each language's name in English and in itself only, so the names come from a table made
from the Unicode CLDR.
"""

from __future__ import annotations

from functools import cache

from declannot import resources
from declannot.app.titles import window_language

COMMON = ("en", "fr", "es", "ar", "zh", "ru", "pt", "de", "it", "ja", "ko", "uk", "tr", "he")
"""Languages offered first; any BCP 47 tag can be typed."""

_SPOKEN = ("en", "fr", "es")
"""The columns of the table after the tag."""


def language_name(tag: str) -> str:
    """Return the name of a language in the window's language, or the tag itself if it has none.

    Args:
        tag: a BCP 47 tag; one with more than a language is told beside the name, as in
            ``Portuguese (pt-BR)``.
    """
    name = _bare_name(tag)
    return f"{name} ({tag})" if name and _base(tag) != tag else name or tag


def language_and_tag(tag: str) -> str:
    """Return the name of a language with its tag, as where one can be typed."""
    name = _bare_name(tag)
    return f"{name} ({tag})" if name else tag


def _bare_name(tag: str) -> str:
    names = _table().get(_base(tag).lower())
    if names is None:
        return ""
    spoken = window_language()
    name = names.split("\t")[_SPOKEN.index(spoken) if spoken in _SPOKEN else 0]
    return name[:1].upper() + name[1:]


def _base(tag: str) -> str:
    return tag.replace("_", "-").partition("-")[0]


@cache
def _table() -> dict[str, str]:
    """Return the names of each language by its tag, with tabs between: most are never asked for."""
    lines = resources.read_bytes("languages.tsv").decode("utf-8").splitlines()
    pairs = (line.partition("\t") for line in lines if not line.startswith("#"))
    return {tag: names for tag, _, names in pairs}
