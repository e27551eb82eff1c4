"""REFI-QDA packages made by hand, and what is read of them."""

from __future__ import annotations

import zipfile
from pathlib import Path

from declannot.formats.format import Read, ReadOptions
from declannot.formats.registry import format_named

TEXT = "👍 Canada &\r\nMexico <act>."

SPACE = {"q": "urn:QDA-XML:project:1.0"}
ANA, BO = (f"10000000-0000-0000-0000-00000000000{n}" for n in (1, 2))

PROJECT = f"""<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="Some QDA 1">
<Users><User guid="{ANA}" name="Ana"/><User guid="{BO}" name="Bo"/></Users>
<CodeBook><Codes>
<Code guid="20000000-0000-0000-0000-000000000001" name="Acts" isCodable="false">
<Code guid="20000000-0000-0000-0000-000000000002" name="CALL" isCodable="true" color="#3c3">
<Description>Asks others.</Description></Code>
<Code guid="20000000-0000-0000-0000-000000000003" name="ACTOR" isCodable="true"/></Code>
<Code guid="20000000-0000-0000-0000-000000000004" name="Who" isCodable="true">
<Code guid="20000000-0000-0000-0000-000000000005" name="ACTOR" isCodable="true"/></Code>
<Code guid="20000000-0000-0000-0000-000000000006" name="PLACE" isCodable="true"/>
</Codes></CodeBook>
<Cases><Case guid="30000000-0000-0000-0000-000000000001" name="C"/></Cases>
<Sources><TextSource guid="40000000-0000-0000-0000-000000000001" name="One"
 plainTextPath="internal://One.TXT">
SELECTIONS</TextSource>
<PictureSource guid="40000000-0000-0000-0000-000000000002" name="photo.jpg"/></Sources>
TAIL</Project>
"""


def selection_of(
    start: int, end: int, *codes: int, number: int = 1, user: str = ANA, more: str = ""
) -> str:
    """Return a selection of the text with a coding for each number of a code."""
    codings = "".join(
        f'<Coding guid="6000000{n}-0000-0000-0000-00000000000{number}" creatingUser="{user}">'
        f'<CodeRef targetGUID="20000000-0000-0000-0000-00000000000{code}"/>{more}</Coding>'
        for n, code in enumerate(codes)
    )
    return (
        f'<PlainTextSelection guid="50000000-0000-0000-0000-00000000000{number}" '
        f'startPosition="{start}" endPosition="{end}">{codings}</PlainTextSelection>\n'
    )


def package_of(
    path: Path,
    selections: str = "",
    tail: str = "",
    text: bytes = TEXT.encode(),
    changes: dict[str, str] | None = None,
) -> Path:
    """Write a package with one text; ``changes`` are made in its project."""
    project = PROJECT.replace("SELECTIONS", selections).replace("TAIL", tail)
    for old, new in (changes or {}).items():
        project = project.replace(old, new)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Something.QDE", project)
        archive.writestr("SOURCES/one.txt", text)
    return path


def reads_of(path: Path, unit: str | None = None) -> list[Read]:
    """Read a package, with a unit that is named or found out."""
    reader = format_named("refi-qda").read
    assert reader is not None
    return list(reader(path, ReadOptions(unit=unit or "codepoint", unit_named=unit is not None)))


def spans_of(read: Read) -> list[tuple[str | None, str, str]]:
    """Return annotator, label and text of every span."""
    text = read.document.text
    return [
        (layer.annotator, each.label, text[each.start : each.end])
        for layer in read.document.layers
        for each in layer.spans
    ]


def losses_of(*reads: Read) -> list[tuple[str, str]]:
    """Return codes and details of what was lost."""
    return [(each.code, each.detail) for read in reads for each in read.losses]
