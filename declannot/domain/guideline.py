"""The guideline of a project: prose in Markdown, its headings, and what belongs to which label.

A heading belongs to a label if it is the label's name or title, in whatever case, or if it holds
the name as it is written: ``## COMMITMENT``, ``### Commitment``, ``## COMMITMENT and CALL``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from declannot.domain.errors import UserError
from declannot.domain.schema import Label

CHARACTERS_LIMIT = 400_000
"""Characters of a guideline; about 150 printed pages."""
WORD_LIMIT = 2_000
"""Characters without a blank: laying out one word of a million takes minutes."""
CELLS_LIMIT = 20_000
"""Cells of tables, counted by the bars between them."""

_WORD = re.compile(rf"\S{{{WORD_LIMIT + 1}}}")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_ATX = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_NO_PARAGRAPH = re.compile(r" {0,3}(#{1,6}([ \t]|$)|[-*+>|]|\d+[.)])|\t| {4}")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_MARKUP = re.compile(r"[*_`~\\]+(?=\S)|(?<=\S)[*_`~\\]+")
_INSIDE_WORD = re.compile(r"(?<=\w)_(?=\w)")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a guideline.

    Attributes:
        level: 1 to 6.
        title: its words without markup.
        line: number of its line, from 0.
        anchor: what a link to it names after ``#``, as GitHub makes it; unique in the text.
    """

    level: int
    title: str
    line: int
    anchor: str


def check_guideline(text: str, *, where: str = "") -> None:
    """Refuse a guideline that no window could lay out, or that is no text.

    Args:
        where: the file it is from, for the message.

    Raises:
        UserError: it is too long, holds a word or tables beyond any use, or control characters.
    """
    if len(text) > CHARACTERS_LIMIT:
        raise UserError(
            "The guideline has {count} characters; at most {limit} are taken",
            where=where,
            remedy="Shorten it, or keep parts of it in a file of their own.",
            count=len(text),
            limit=CHARACTERS_LIMIT,
        )
    long = _WORD.search(text)
    if long is not None:
        raise UserError(
            "Line {line} of the guideline holds more than {limit} characters without a blank",
            where=where,
            remedy="Take it out, or break it.",
            line=_line_of(text, long.start()),
            limit=WORD_LIMIT,
        )
    if text.count("|") > CELLS_LIMIT:
        raise UserError(
            "The tables of the guideline have more than {limit} cells",
            where=where,
            remedy="Shorten them.",
            limit=CELLS_LIMIT,
        )
    for place, character in enumerate(text):
        if character < " " and character not in "\n\t":
            raise UserError(
                "Line {line} of the guideline holds a control character",
                where=where,
                remedy="Save it as plain text (UTF-8).",
                line=_line_of(text, place),
            )


def headings(text: str) -> list[Heading]:
    """Return the headings of a guideline in order; code blocks have none."""
    found: list[Heading] = []
    anchors: Counter[str] = Counter()
    fence = ""
    before = ""
    for number, line in enumerate(text.split("\n")):
        mark = _FENCE.match(line)
        if fence:
            if mark is not None and mark[1].startswith(fence):
                fence = ""
            before = ""
            continue
        if mark is not None:
            fence, before = mark[1], ""
            continue
        atx = _ATX.match(line)
        under = _UNDERLINE.match(line) if before else None
        if atx is not None:
            title = _plain(atx[2] or "")
            found.append(Heading(len(atx[1]), title, number, _anchor(title, anchors)))
        elif under is not None:
            title = _plain(before)
            level = 1 if under[1].startswith("=") else 2
            found.append(Heading(level, title, number - 1, _anchor(title, anchors)))
        is_prose = atx is None and under is None and _NO_PARAGRAPH.match(line) is None
        before = line.strip() if is_prose else ""
    return found


def belongs_to(heading: Heading, label: Label) -> bool:
    """Whether a heading is about a label: see the convention at the top of this module."""
    title = heading.title.casefold()
    names = (label.name, *label.formerly)
    titles = {label.title("en"), *label.titles.values(), *names}
    if title in {each.casefold() for each in titles}:
        return True
    return any(re.search(rf"(?<!\w){re.escape(each)}(?!\w)", heading.title) for each in names)


def sections_of(text: str, label: Label, found: Sequence[Heading] | None = None) -> list[str]:
    """Return the sections of a guideline that belong to a label, as Markdown with their headings.

    A section reaches to the next heading of its own or a higher rank; one within another that is
    returned is not returned again.

    Args:
        found: the headings of the text, where they are known.
    """
    marks = headings(text) if found is None else found
    lines = text.split("\n")
    sections: list[str] = []
    reached = 0
    for number, heading in enumerate(marks):
        if heading.line < reached or not belongs_to(heading, label):
            continue
        after = (each.line for each in marks[number + 1 :] if each.level <= heading.level)
        reached = next(after, len(lines))
        sections.append("\n".join(lines[heading.line : reached]).strip())
    return sections


def _plain(title: str) -> str:
    """Return the words of a heading without links and marks of emphasis."""
    words = _LINK.sub(r"\1", title)
    kept = _INSIDE_WORD.sub("\0", words)
    return _MARKUP.sub("", kept).replace("\0", "_").strip()


def _anchor(title: str, taken: Counter[str]) -> str:
    """Return the anchor of a heading; one that is taken gets a number, as on GitHub."""
    plain = re.sub(r"[^\w\- ]", "", title.casefold()).replace(" ", "-")
    anchor = plain
    while anchor in taken:
        anchor = f"{plain}-{taken[plain]}"
        taken[plain] += 1
    taken[anchor] += 1
    return anchor


def _line_of(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1
