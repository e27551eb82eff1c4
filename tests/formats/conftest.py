"""A small schema, and a way to write records in a format and read them back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import pytest

from declannot.domain.schema import (
    AttributeKind,
    AttributeType,
    Family,
    Label,
    RelationType,
    Schema,
)
from declannot.exchange.delivery import Files
from declannot.formats.format import Rendering, WriteOptions
from declannot.formats.losses import Ledger
from declannot.formats.proof import Mismatch
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusRelation, CorpusSpan
from declannot.formats.registry import format_named

SCHEMA = Schema(
    name="test",
    families=(Family("act"), Family("entity")),
    labels=(
        Label(id="l1", name="COMMITMENT", family="act"),
        Label(id="l2", name="CALL", family="act"),
        Label(id="l3", name="ACTOR", family="entity"),
        Label(id="l4", name="Événement spécial", family="entity"),
    ),
    attributes=(
        AttributeType(id="a1", name="strength", values=("strong", "weak"), applies_to=("l1",)),
        AttributeType(id="a2", name="reported", kind=AttributeKind.BOOLEAN),
        AttributeType(id="a3", name="count", kind=AttributeKind.NUMBER),
        AttributeType(id="a4", name="words", kind=AttributeKind.TEXT, multiple=True),
    ),
    relations=(RelationType(id="r1", name="by", from_labels=("l1", "l2"), to_labels=("l3",)),),
)

Written = tuple[Path, Ledger, list[Mismatch], int]
Write = Callable[..., Written]


def span(text: str, start: int, end: int, label: str = "ACTOR", **more: object) -> CorpusSpan:
    """Return a span with its quote, its id made of its place."""
    pieces = more.get("fragments") or [(start, end)]
    quote = " ".join(text[first:last] for first, last in pieces)  # type: ignore[attr-defined]
    more.setdefault("id", f"s{start}-{end}-{label[:2]}")
    return CorpusSpan(start=start, end=end, label=label, text=quote, **more)  # type: ignore[arg-type]


def document(
    text: str,
    spans: Iterable[CorpusSpan] = (),
    relations: Iterable[CorpusRelation] = (),
    annotator: str = "A",
    **more: object,
) -> CorpusDocument:
    """Return a record with one layer."""
    layer = CorpusLayer(
        annotator=annotator,
        annotator_id=f"id-{annotator}",
        status="done",
        spans=sorted(spans, key=lambda each: each.order),
        relations=list(relations),
    )
    more.setdefault("id", f"d{hashlib.sha256(text.encode()).hexdigest()[:8]}")
    more.setdefault("title", "A title")
    return CorpusDocument(
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        layers=[layer],
        **more,  # type: ignore[arg-type]
    )


@pytest.fixture
def schema() -> Schema:
    """The small schema."""
    return SCHEMA


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write records in a format: the place, the losses, what the proof found, spans read."""
    count = 0

    def run(
        name: str,
        documents: Sequence[CorpusDocument],
        layers: tuple[str, ...] = ("A",),
        **options: str,
    ) -> Written:
        nonlocal count
        count += 1
        chosen = format_named(name)
        rendering = Rendering(schema=SCHEMA, layers=layers, options=WriteOptions(**options))
        assert chosen.write is not None
        assert chosen.read_back is not None
        renderer = chosen.write(rendering)
        root = tmp_path / f"{name}{count}"
        files = Files(root)
        if chosen.surveys and chosen.surveys(rendering.options):
            for each in documents:
                renderer.survey(each)
            rendering.ledger.restart()
        files.add(renderer.begin())
        for each in documents:
            files.add(renderer.document(each))
        files.add(renderer.end())
        files.close()
        spans, mismatches = rendering.promises.compare(chosen.read_back(root, rendering))
        return root, rendering.ledger, mismatches, spans

    return run
