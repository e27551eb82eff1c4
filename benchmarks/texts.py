"""Statements of any size, made by repeating and varying the LA statement with its spans.

The same arguments always give the same statement, so figures of different days compare.
"""

from __future__ import annotations

import json
import random
import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from declannot.domain.identity import new_id
from declannot.domain.schema import Schema
from declannot.domain.span import Span

SAMPLES = Path(__file__).resolve().parent.parent / "resources" / "samples"
CREATED = "2026-01-01T00:00:00Z"

_NAMES = {
    "Canada": ("Chile", "Japan", "Norway", "New Zealand", "Kenya"),
    "Mexico": ("Peru", "Brazil", "Türkiye", "Côte d’Ivoire", "Malta"),
    "Ukraine": ("Georgia", "Moldova", "Armenia", "Lebanon"),
    "Haiti": ("Sudan", "Yemen", "Honduras", "Mali"),
    "Americas": ("Balkans", "Sahel", "Pacific"),
    "foreign ministers": ("leaders", "heads of state and government", "ministers"),
}
_NAME = re.compile("|".join(map(re.escape, _NAMES)))
_WORD = re.compile(r"[A-Za-z]{4,}")
_EXTRA_LABELS = ("ACTOR", "INSTITUTION", "EVENT", "INSTRUMENT")


@dataclass(frozen=True)
class Made:
    """A made-up statement: its text and spans as start, end and label name, in order."""

    text: str
    spans: list[tuple[int, int, str]] = field(default_factory=list)

    def domain_spans(self, schema: Schema, layer_id: str, by: str = "") -> list[Span]:
        """Return the spans as the program holds them, with fresh ids."""
        ids = {label.name: label.id for label in schema.labels}
        return [
            Span(
                id=new_id(),
                layer_id=layer_id,
                label_id=ids[label],
                start=start,
                end=end,
                by=by,
                created=CREATED,
                changed=CREATED,
            )
            for start, end, label in self.spans
        ]


@cache
def la_statement() -> Made:
    """Return the LA statement with every different span that annotators A and B made: 161."""
    text = (SAMPLES / "la_joint_statement_2022.txt").read_text(encoding="utf-8")
    seed = json.loads((SAMPLES / "seed_two_annotators.json").read_text(encoding="utf-8"))
    spans = {
        (span["start"], span["end"], span["label"])
        for layer in seed["annotators"].values()
        for span in layer
    }
    return Made(text, sorted(spans, key=_in_order))


@cache
def made_statement(characters: int, spans: int, seed: int = 0, *, joint: str = "\n\n") -> Made:
    """Return a statement of exactly so many code points and spans.

    Args:
        characters: length of the text.
        spans: how many; at most about one for every 25 characters.
        seed: another number gives another statement.
        joint: what stands between repetitions; a blank together with
            ``one_paragraph`` gives a text without a line break.
    """
    chance = random.Random(f"{characters}/{spans}/{seed}")
    pieces: list[str] = []
    found: list[tuple[int, int, str]] = []
    length = 0
    while length < characters:
        block = varied(la_statement(), chance)
        found += [(length + start, length + end, label) for start, end, label in block.spans]
        pieces += [block.text, joint]
        length += len(block.text) + len(joint)
    text = "".join(pieces)[:characters]
    found = [span for span in found if span[1] <= characters]
    if len(found) > spans:
        found = chance.sample(found, spans)
    else:
        found += _extra(text, set(found), spans - len(found), chance)
    return Made(text, sorted(found, key=_in_order))


@cache
def one_paragraph(characters: int, spans: int, seed: int = 0) -> Made:
    """Return such a statement as one single paragraph."""
    made = made_statement(characters, spans, seed, joint=" ")
    return Made(made.text.replace("\n", " "), made.spans)


def native_record(made: Made, title: str, annotator: str = "A", *, layer: bool = True) -> str:
    """Return the statement as a line of the native corpus format, without ids."""
    layers = [
        {
            "annotator": annotator,
            "status": "started",
            "spans": [
                {"start": start, "end": end, "label": label, "text": made.text[start:end]}
                for start, end, label in made.spans
            ],
        }
    ]
    record = {"declannot": 1, "title": title, "text": made.text, "language": "en"}
    if layer:
        record["layers"] = layers
    return json.dumps(record, ensure_ascii=False)


def write_corpus(path: Path, documents: int, characters: int, spans: int) -> Path:
    """Write a native corpus file of varied statements with the given size and spans each."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for number in range(documents):
            made = made_statement(characters, spans, number)
            made_statement.cache_clear()
            file.write(native_record(made, f"Statement {number + 1:05d}") + "\n")
    return path


def varied(made: Made, chance: random.Random) -> Made:
    """Return the statement with other names in it, the spans moved accordingly."""
    chosen = {name: chance.choice((name, *others)) for name, others in _NAMES.items()}
    pieces: list[str] = []
    ends, shifts = [0], [0]
    done = 0
    for hit in _NAME.finditer(made.text):
        name = chosen[hit.group()]
        pieces += [made.text[done : hit.start()], name]
        done = hit.end()
        ends.append(done)
        shifts.append(shifts[-1] + len(name) - len(hit.group()))
    pieces.append(made.text[done:])

    def moved(offset: int) -> int:
        return offset + shifts[bisect_right(ends, offset) - 1]

    spans = [(moved(start), moved(end), label) for start, end, label in made.spans]
    return Made("".join(pieces), [span for span in spans if span[0] < span[1]])


def _extra(
    text: str, taken: set[tuple[int, int, str]], count: int, chance: random.Random
) -> list[tuple[int, int, str]]:
    """Return spans on single words, where the repeated ones do not suffice."""
    if count <= 0:
        return []
    words = [hit.span() for hit in _WORD.finditer(text)]
    free = [
        (start, end, label)
        for start, end in words
        for label in _EXTRA_LABELS
        if (start, end, label) not in taken
    ]
    return chance.sample(free, count)


def _in_order(span: tuple[int, int, str]) -> tuple[int, int, str]:
    return (span[0], -span[1], span[2])
