"""The colours of the window, light and dark."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """Named colours as ``#RRGGBB``.

    Attributes:
        name: ``light`` or ``dark``.
        page: behind the statement.
        chrome: behind docks, bars and dialogs.
        raised: fields and buttons that stand out from the chrome.
        hover: a row or button under the pointer.
        current: the current row.
        ink: text; muted: second-rank text (at least 4.5:1 on chrome and page).
        rule: hairlines between regions; edge: edges of lists, cards and keys, which only adorn.
        outline: edges of what one types in, chooses from, ticks or presses: 3:1 on every ground.
        accent: focus, choice and the selected span's outline; on_accent: text on it.
        highlight: a selected range of text; on_highlight: text on it.
        good, warning, bad: states, as text on chrome.
    """

    name: str
    page: str
    chrome: str
    raised: str
    hover: str
    current: str
    ink: str
    muted: str
    rule: str
    edge: str
    outline: str
    accent: str
    on_accent: str
    highlight: str
    on_highlight: str
    good: str
    warning: str
    bad: str

    @property
    def is_dark(self) -> bool:
        """Whether labels take their dark colours."""
        return self.name == "dark"


LIGHT = Theme(
    name="light",
    page="#FFFFFF",
    chrome="#FFFFFF",
    raised="#F5F7FA",
    hover="#F1F4F9",
    current="#EAF0FD",
    ink="#1B1C20",
    muted="#5A6478",
    rule="#E1E4EB",
    edge="#C9CFDA",
    outline="#7C8699",
    accent="#1F54D6",
    on_accent="#FFFFFF",
    highlight="#B5D0FF",
    on_highlight="#0B1020",
    good="#0B7A1E",
    warning="#8A5300",
    bad="#B3261E",
)

DARK = Theme(
    name="dark",
    page="#1A1B20",
    chrome="#202227",
    raised="#2A2D34",
    hover="#282B32",
    current="#272D3A",
    ink="#ECEDF1",
    muted="#A3AAB9",
    rule="#34373F",
    edge="#4A4F5A",
    outline="#767D8C",
    accent="#7EA2FF",
    on_accent="#10131A",
    highlight="#3A5A9E",
    on_highlight="#FFFFFF",
    good="#5FD07A",
    warning="#F0B35A",
    bad="#FF8A80",
)
