"""Names of languages for people, from the system's data that Qt brings along."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLocale

COMMON = ("en", "fr", "es", "ar", "zh", "ru", "pt", "de", "it", "ja", "ko", "uk", "tr", "he")
"""Languages offered first; any BCP 47 tag can be typed."""


@lru_cache(maxsize=64)
def language_name(tag: str) -> str:
    """Return the name of a language in the window's language, or the tag itself."""
    locale = QLocale(tag.replace("-", "_"))
    if locale.language() == QLocale.Language.C:
        return tag
    return QLocale.languageToString(locale.language())
