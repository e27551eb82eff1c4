"""The consistency check followed edit by edit finds what reading everything anew finds."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from declannot.domain.findings import Finding
from declannot.domain.schema import Schema
from declannot.domain.span import Relation, Span
from declannot.domain.text import StatementText
from declannot.exchange.consistency import Consistency
from declannot.exchange.consistency_reading import seek
from declannot.exchange.starting import default_schema
from declannot.store.view import ReadView

GUIDELINE = """
| Label | Leave out |
|---|---|
| ACTOR | "we" |
| INSTITUTION | "the Quad" |

Without "the" and a final "’s".
"""
WORDS = (
    "Rio",
    "rio’s",
    "Rio's",
    "pact",
    "the",
    "Quad",
    "we",
    "Bonn",
    "東京",
    "Quad-led",
    "a",
    "U.N.",
)
JOINTS = (" ", " ", " ", "\n", "  \n ", ", ", ". ", "\u2003")
LABELS = ("actor", "institution", "event", "place", "concern", "call", "nonsense")


@dataclass
class Made:
    """A layer that is edited at random."""

    text: StatementText
    spans: dict[str, Span] = field(default_factory=dict)
    relations: dict[str, Relation] = field(default_factory=dict)
    is_done: bool = False


class Corpus:
    """Documents of two annotators, and the check that follows them."""

    def __init__(self, chance: random.Random, schema: Schema) -> None:
        self.chance, self.schema = chance, schema
        self.made: dict[tuple[str, str | None], Made] = {}
        self.count = 0
        for _ in range(3):
            self.add_document()
        self.followed = self.read()

    def plain_texts(self, ids: Sequence[str]) -> dict[str, str]:
        """Return texts, as a project does."""
        return {key[0]: made.text.text for key, made in self.made.items() if key[0] in ids}

    def read(self) -> Consistency:
        """Read everything."""
        result = Consistency(self.schema, GUIDELINE)
        for key in self.made:
            self.take(result, key)
        result.choose_candidates()
        for key, made in self.made.items():
            result.read_text(key[0], made.text.text, [key[1]])
        result.judge_all()
        return result

    def take(
        self, result: Consistency, key: tuple[str, str | None], changed: set[str] | None = None
    ) -> None:
        """Let the check look at a layer."""
        made = self.made[key]
        result.take(
            *key,
            made.text,
            list(made.spans.values()),
            made.relations.values(),
            language="en",
            is_done=made.is_done,
            changed=changed,
        )

    def add_document(self) -> tuple[str, str | None]:
        """Add a document with a layer of one of the two, or gold."""
        self.count += 1
        pieces = [
            self.chance.choice(WORDS) + self.chance.choice(JOINTS)
            for _ in range(self.chance.randint(4, 14))
        ]
        key = (f"d{self.count}", self.chance.choice(("a", "a", "b", None)))
        self.made[key] = Made(StatementText("".join(pieces)))
        return key

    def edit(self) -> None:
        """Change something, and tell the check of just that."""
        chance = self.chance
        key = chance.choice(list(self.made))
        made = self.made[key]
        what = chance.choice(("add",) * 6 + ("move", "relabel", "value", "remove", "relate", "done",
                                             "new", "gone", "many"))  # fmt: skip
        changed: set[str] = set()
        span = chance.choice(list(made.spans.values())) if made.spans else None
        if what == "gone" and len(self.made) > 1:
            del self.made[key]
            self.followed.forget(key[0])
            return
        if what == "new":
            key = self.add_document()
        elif what == "many":
            for _ in range(3):
                changed.add(self.tag(made))
        elif what == "done":
            made.is_done = not made.is_done
        elif what == "add" or span is None:
            changed.add(self.tag(made))
        elif what == "relate":
            other = chance.choice(list(made.spans))
            made.relations["r"] = Relation(
                id="r", layer_id="l", type_id="by", from_id=span.id, to_id=other
            )
        else:
            changed.add(span.id)
            if what == "remove":
                del made.spans[span.id]
                made.relations.clear()
            elif what == "move":
                start, end = self.place(made)
                made.spans[span.id] = replace(span, start=start, end=end, fragments=None)
            elif what == "relabel":
                made.spans[span.id] = replace(span, label_id=chance.choice(LABELS))
            else:
                made.spans[span.id] = replace(span, attributes={"actor-type": "planet"})
        self.take(self.followed, key, changed if chance.random() < 0.8 else None)

    def tag(self, made: Made) -> str:
        """Add a span; return its id."""
        self.count += 1
        start, end = self.place(made)
        torn = ((start, start + 1), (end - 1, end)) if end - start > 3 else None
        span = Span(
            id=f"s{self.count}",
            layer_id="l",
            label_id=self.chance.choice(LABELS),
            start=start,
            end=end,
            fragments=torn if self.chance.random() < 0.1 else None,
        )
        made.spans[span.id] = span
        return span.id

    def place(self, made: Made) -> tuple[int, int]:
        """Return a place, mostly of a whole word."""
        text = made.text.text
        words = [each.span() for each in re.finditer(r"[\w’'-]+(?:\s+pact)?", text)]
        start, end = self.chance.choice(words)
        if self.chance.random() < 0.25:
            start, end = max(0, start - self.chance.randint(0, 6)), end + self.chance.randint(0, 3)
        return start, min(end, len(text))


def said(result: Consistency) -> Counter[tuple[str, str | None, str]]:
    """Return all that is found, in no order."""
    return Counter((each[0], each[1], _all_of(each.finding)) for each in result.findings())


def _all_of(finding: Finding) -> str:
    return f"{finding.message} {replace(finding, message=finding.message)!r}"


def test_after_any_edits_the_findings_are_those_of_a_fresh_reading() -> None:
    kinds: Counter[str] = Counter()
    for seed in range(12):
        corpus = Corpus(random.Random(seed), default_schema())
        for _ in range(40):
            corpus.edit()
            if corpus.followed.wanting:
                sightings = seek(corpus.followed.sought(), cast(ReadView, corpus))
                corpus.followed.take_sightings(sightings)
            fresh = corpus.read()
            assert said(corpus.followed) == said(fresh), seed
            assert corpus.followed.spans == fresh.spans
            assert corpus.followed.layers == fresh.layers
            kinds.update(each.finding.code for each in fresh.findings())
    assert kinds.keys() == {
        *("WORDING", "UNTAGGED", "NOT_TAGGED", "EDGE_WORD", "EDGE_BLANK", "EDGE_PUNCTUATION"),
        *("DUPLICATE", "IDENTICAL_RANGE", "CROSSING", "SAME_LABEL_NESTING"),
        *("ATTRIBUTE", "RELATION"),
    }
