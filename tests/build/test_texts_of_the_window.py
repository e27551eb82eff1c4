"""What the window says is meant for people with a window: no options of commands."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

OPTION = re.compile(r"(?:^|[\s(“\"'])--[a-z]|\bdeclannot [a-z]+ [A-Z]{2,}")


def test_no_text_of_the_window_names_an_option(root: Path) -> None:
    """An error says the option by ``in_command``, and what a window offers as its remedy.

    Every text of the window is in the file for translators, which a gate keeps fresh.
    """
    collected = ElementTree.parse(root / "resources" / "i18n" / "declannot_fr.ts").getroot()
    texts = [each.text or "" for each in collected.iter("source")]
    assert "No project is open" in texts
    assert [text for text in texts if OPTION.search(text)] == []
