"""Hears every sentence from below the window that tests bring about, and knows which are collected.

Translators get what devtools/spoken.py finds in the sources. A sentence that comes to be shown
otherwise would stay English in every language; here it fails the test that brought it about.
"""

from __future__ import annotations

import linecache
import sys
from pathlib import Path
from types import FrameType
from typing import Any
from xml.etree import ElementTree

from declannot.domain import errors, message

_PACKAGE = Path(message.__file__).parents[1]
_MAKERS = {message.__file__, errors.__file__, "<string>", __file__}
_COLLECTED = _PACKAGE.parent / "resources" / "i18n" / "declannot_fr.ts"
_OTHERS = (
    str(_PACKAGE / "cli"),  # commands speak English
    str(_PACKAGE / "__main__.py"),
    str(_PACKAGE / "exchange" / "self_test.py"),  # so does what checks a build
)


class Ear:
    """Notes texts that no translator is given."""

    def __init__(self) -> None:
        self._known: set[str] = {""}
        self._sources_read = False
        self._stray: dict[str, str] = {}

    def listen(self) -> None:
        """Hear every message from now on."""
        for context in ElementTree.parse(_COLLECTED).getroot().iter("context"):
            if context.findtext("name") == "messages":
                self._known.update(
                    each.findtext("source") or "" for each in context.iter("message")
                )
        make, known, note = message.Message.__init__, self._known, self._note

        def heard(this: message.Message, template: str, *rest: Any, **named: Any) -> None:
            make(this, template, *rest, **named)
            if template not in known:
                note(template, sys._getframe(1))

        setattr(message.Message, "__init__", heard)  # noqa: B010 (mypy allows no assignment)

    def _note(self, template: str, frame: FrameType | None) -> None:
        while frame is not None and frame.f_code.co_filename in _MAKERS:
            if frame.f_code.co_name == "in_command":
                return
            frame = frame.f_back
        if frame is None:
            return
        file, number = frame.f_code.co_filename, frame.f_lineno
        # ``Spoken(value)`` says that it comes from elsewhere: from a file, or a plug-in.
        claimed = "Spoken(" in linecache.getline(file, number)
        if claimed or not file.startswith(str(_PACKAGE)) or file.startswith(_OTHERS):
            self._known.add(template)
        else:
            self._stray[template] = f"{file}:{number}"

    def stray(self) -> list[str]:
        """Return what was heard since the last time and is not collected, each with its place."""
        if not self._stray:
            return []
        if not self._sources_read:  # the .ts may be older than the sources
            from devtools import spoken

            self._known.update(spoken.texts())
            self._sources_read = True
        found = [f"{at}: {text}" for text, at in self._stray.items() if text not in self._known]
        self._stray.clear()
        return found


EAR = Ear()
"""The one that listens while tests run."""
