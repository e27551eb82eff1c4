"""A language for trying the layout: English, each text 40 % longer."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import QObject, QTranslator

from declannot import resources

_SHARE = 0.4
_KEPT = re.compile(r"\{[^}]*\}|%n|&|[…:.?!]+$|\t.*$|\n|<[^>]*>")


class Longer(QTranslator):
    """Repeats the beginning of each text behind it, in brackets that show where it is cut."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._english = QTranslator(self)
        self._english.load(str(resources.path("i18n/declannot_en.qm")))

    def translate(self, context: str, source: str, about: str | None = None, n: int = -1) -> str:
        """Return the text longer; names of keys and what is read by Qt itself stay."""
        english = self._english.translate(context, source, about, n) or source
        if context in ("QShortcut", "QGuiApplication", "QLocale") or len(english) < 2:
            return english
        return lengthened(english)

    def isEmpty(self) -> bool:
        """There is a text for everything."""
        return False


def lengthened(text: str) -> str:
    """Return a text 40 % longer, its gaps, its mnemonic and its last stop kept."""
    words = " ".join(_KEPT.sub(" ", text).split())
    more = words[: max(1, math.ceil(len(words) * _SHARE) - 3)].strip().lower()
    stop = re.search(r"([…:.?!]*(\t.*)?)$", text)
    cut = stop.start() if stop else len(text)
    return f"{text[:cut]} [{more}]{text[cut:]}" if more else text
