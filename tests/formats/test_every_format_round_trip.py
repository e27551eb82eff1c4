"""The LA statement of annotators A and B through every format that goes both ways.

What comes back is what went out but for the losses that the reports name, span by span. A format
joins this test by being registered.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.moment import utc_now
from declannot.domain.operations.documents import add_documents
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import add_readings, new_project, sample_statement
from declannot.formats import extras
from declannot.formats.format import Format, Holds
from declannot.formats.registry import formats
from declannot.store.project import Project

BOTH_WAYS = [each for each in formats() if each.imports and each.exports]
PEOPLE = ("A", "B")

Span = dict[str, Any]
Record = dict[str, Any]
Lost = dict[str, list[tuple[str, str]]]
"""Codes and details of losses by the id of the span; those of no span are under ``""``."""


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """Both readings, with a note and a doubt in each, remarks, and a span of two pieces."""
    folder = tmp_path_factory.mktemp("source")
    with new_project(folder / "plain.declannot") as project:
        document, text = sample_statement(utc_now())
        project.apply(add_documents([(document, text)]))
        for reader in PEOPLE:
            add_readings(project, document.id, reader)
        record = _record(project, folder / "plain.jsonl")
    for layer in record["layers"]:
        layer["notes"] = f"{layer['annotator']} read it twice."
        layer["spans"][3] |= {"note": "Why?\nSo & “<so>”", "doubt": True}
        layer["spans"][8]["note"] = "a\ttab"
    longest = max(record["layers"][1]["spans"], key=lambda each: each["end"] - each["start"])
    start, end = longest["start"], longest["end"]
    first, second = text.index(" ", start), text.rindex(" ", start, end) + 1
    assert start < first < second < end
    longest |= {"fragments": [[start, first], [second, end]], "text": None}
    (folder / "rich.jsonl").write_text(json.dumps(record) + "\n", encoding="utf-8")
    with new_project(folder / "rich.declannot") as project:
        run_import(project, [folder / "rich.jsonl"], ImportChoices())
        yield project


@pytest.mark.parametrize("chosen", BOTH_WAYS, ids=lambda each: each.name)
def test_what_went_out_comes_back_but_for_the_losses_named(
    source: Project, tmp_path: Path, chosen: Format
) -> None:
    if not extras.is_ready(chosen):
        pytest.skip(f"needs the extra {chosen.extra}")
    together = Holds.ANNOTATORS in chosen.holds or chosen.layered
    lost: Lost = defaultdict(list)
    if Holds.TEXT not in chosen.holds:
        (document,) = source.documents()
        text = source.text(document.id).text
        (tmp_path / f"{document.id}.txt").write_text(text, encoding="utf-8", newline="")
    with new_project(tmp_path / "to.declannot", title="To") as target:
        for layers in [PEOPLE] if together else [(name,) for name in PEOPLE]:
            out = tmp_path / ("-".join(layers) + ("" if chosen.folder else chosen.extensions[0]))
            choices = ExportChoices(format=chosen.name, layers=layers, status="all")
            report = run_export(source, out, choices)
            for line in report.ledger.details():
                loss = json.loads(line)
                lost[loss["span"] or ""].append((loss["code"], loss["detail"]))
            taking = ImportChoices(annotator=None if together else layers[0], format=chosen.name)
            first = run_import(target, [out], taking)
            for line in first.ledger.details():
                loss = json.loads(line)
                lost[""].append((loss["code"], loss["detail"]))
            again = run_import(target, [out], taking)
            assert (again.documents_new, again.spans_new, again.relations_new) == (0, 0, 0)
        after = _record(target, tmp_path / "after.jsonl")
    assert _losses_of_what_is_held(chosen, lost) == []
    before = _record(source, tmp_path / "before.jsonl")
    faults = list(_Comparison(before, after, lost, chosen).faults())
    assert faults[:20] == []


def _record(project: Project, path: Path) -> Record:
    run_export(project, path, ExportChoices(format="jsonl"))
    (line,) = path.read_text(encoding="utf-8").splitlines()
    record: Record = json.loads(line)
    return record


def _losses_of_what_is_held(chosen: Format, lost: Lost) -> list[tuple[str, str]]:
    """Return losses of spans that a format has no reason for, by what it declares to hold."""
    if chosen.name == "spacy":  # names what it holds where pipelines do not look
        return []
    of_spans = [loss for key, losses in lost.items() if key for loss in losses]
    kept = {
        "RELATION_DROPPED": Holds.RELATIONS,
        "NOTE_DROPPED": Holds.NOTES,
        "ATTRIBUTE_DROPPED": Holds.ATTRIBUTES,
    }
    return [
        (code, detail)
        for code, detail in of_spans
        if kept.get(code) in chosen.holds and detail != "doubt"
    ]


class _Comparison:
    """Two records of a text, and what the second need not have."""

    def __init__(self, before: Record, after: Record, lost: Lost, chosen: Format) -> None:
        self._before, self._after, self._lost, self._chosen = before, after, lost, chosen
        everywhere = {code for code, _ in lost[""]}
        rebuilt = any(code == "TEXT_REBUILT" for losses in lost.values() for code, _ in losses)
        assert rebuilt or before["text"] == after["text"]
        assert _squeezed(before["text"]) == _squeezed(after["text"])
        self._places = [_places(record["text"], rebuilt) for record in (before, after)]
        self._remarks_lost = "NOTE_DROPPED" in everywhere or "METADATA_DROPPED" in everywhere

    def faults(self) -> Iterator[str]:
        """Yield in words what is missing, other or too much."""
        if self._chosen.bare:
            return  # the text is all there is, and nobody expects more of it
        layers = {layer["annotator"]: layer for layer in self._after["layers"]}
        for before in self._before["layers"]:
            name = before["annotator"]
            after = layers.pop(name, None)
            if after is None:
                yield f"{name} is missing"
                continue
            if not self._remarks_lost and before["notes"] != after["notes"]:
                yield f"{name}: remarks are {after['notes']!r}"
            yield from self._spans(name, before["spans"], after["spans"])
            yield from self._relations(name, before, after)
        yield from (f"{name} is too much" for name in layers)

    def _spans(self, name: str, before: list[Span], after: list[Span]) -> Iterator[str]:
        left = Counter(self._pieces(each, 1) for each in after)
        bearing: dict[Any, list[Span]] = defaultdict(list)
        for each in after:
            bearing[self._pieces(each, 1)].append(each)
        moved: list[Span] = []
        for each in before:
            codes, whole = self._codes(each), self._pieces(each, 0)
            if codes & {"OVERLAP_DROPPED", "EMPTY_SPAN_DROPPED"}:
                left[whole] -= left[whole] > 0  # a second column may hold what one does not
                continue
            if codes & {"BOUNDARY_SNAPPED", "BLOCK_SPLIT"}:
                moved.append(each)
                continue
            keys = [whole]
            if "DISCONTINUOUS_SPLIT" in codes and left[whole] == 0:
                keys = [(label, (piece,)) for label, pieces in keys for piece in pieces]
            for key in keys:
                if not left[key]:
                    yield f"{name}: {each['id']} {key} is missing"
                    continue
                left[key] -= 1
                if not any(self._bears(each, found) for found in bearing[key]):
                    yield f"{name}: {key} bears {bearing[key]}, not {each}"
        for each in moved:
            label, pieces = self._pieces(each, 0)
            near = [key for key in left if left[key] and _touches(key, label, pieces)]
            if not near:
                yield f"{name}: {each['id']} was moved and is missing"
            for key in near if "BLOCK_SPLIT" in self._codes(each) else near[:1]:
                left[key] -= 1
        yield from (f"{name}: {key} is too much" for key, count in left.items() if count > 0)

    def _relations(self, name: str, before: Record, after: Record) -> Iterator[str]:
        found: Counter[Any] = Counter()
        by_id = {each["id"]: each for each in after["spans"]}
        for each in after["relations"]:
            ends = (by_id[each["from"]], by_id[each["to"]])
            found[(each["type"], *(self._pieces(end, 1)[0] for end in ends))] += 1
        by_id = {each["id"]: each for each in before["spans"]}
        for each in before["relations"]:
            dropped = sum(
                code == "RELATION_DROPPED" and each["type"] in detail
                for code, detail in self._lost[each["from"]]
            )
            ends = (by_id[each["from"]], by_id[each["to"]])
            key = (each["type"], *(self._pieces(end, 0)[0] for end in ends))
            if found[key]:
                found[key] -= 1
            elif not dropped:
                yield f"{name}: the relation {key} is missing"
        yield from (f"{name}: the relation {key} is too much" for key in found if found[key] > 0)

    def _bears(self, before: Span, after: Span) -> bool:
        """Whether a span bears what the other did, but for what the report names."""
        lost = self._lost[before["id"]]
        dropped = [detail for code, detail in lost if code == "ATTRIBUTE_DROPPED"]
        values = {
            name: value
            for name, value in before["attributes"].items()
            if not any(detail.startswith(name) for detail in dropped)
        }
        kept = {name: after["attributes"].get(name) for name in values}
        codes = self._codes(before)
        note = bool(codes & {"NOTE_DROPPED", "CHAR_REPLACED"}) or before["note"] == after["note"]
        doubt = "doubt" in dropped or before["doubt"] == after["doubt"]
        return kept == values and note and doubt

    def _codes(self, span: Span) -> set[str]:
        return {code for code, _ in self._lost[span["id"]]}

    def _pieces(self, span: Span, side: int) -> tuple[str, tuple[tuple[int, int], ...]]:
        """Return label and pieces of a span as they are compared."""
        places = self._places[side]
        pieces = span["fragments"] or [[span["start"], span["end"]]]
        return span["label"], tuple((places[start], places[end]) for start, end in pieces)


def _touches(
    key: tuple[str, tuple[tuple[int, int], ...]], label: str, pieces: tuple[tuple[int, int], ...]
) -> bool:
    first, last = pieces[0][0], pieces[-1][1]
    return key[0] == label and key[1][0][0] < last and first < key[1][-1][1]


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _places(text: str, rebuilt: bool) -> list[int]:
    """Return each offset as it is compared: where blanks were put anew they do not count."""
    if not rebuilt:
        return list(range(len(text) + 1))
    places = [0]
    for character in text:
        places.append(places[-1] + (not character.isspace()))
    return places
