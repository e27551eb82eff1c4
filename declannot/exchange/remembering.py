"""Decisions of earlier imports, found again by the kind of files they were made for.

Files are of one kind if they are of the same formats and most of the labels they bring are the
same. What was decided stays in the project, so that it travels with it, and is written in the
same step as the import that used it.
"""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace

from declannot.domain.change import Change
from declannot.domain.identity import new_id
from declannot.domain.schema import Schema
from declannot.domain.source_memory import SourceMemory
from declannot.exchange.decisions import Decision, Decisions, Deed, from_json, to_json
from declannot.exchange.names_found import NamesFound

_ALIKE = 0.5
"""Least share of the smaller set of labels that two files of one kind have in common."""
_NAMES_KEPT = 2_000


def recalled(
    memories: Sequence[SourceMemory], formats: Iterable[str], found: NamesFound, schema: Schema
) -> Decisions:
    """Return what was decided about such names in files of such a kind, marked as remembered.

    Only names the files bring, and targets that are still in the schema, are taken.
    """
    memory = _alike(memories, formats, found)
    if memory is None:
        return Decisions()
    known = from_json(memory.decisions)
    labels = {name: each.name for name, each in schema.label_by_name.items()}
    relations = {name: each.name for name, each in schema.relation_by_name.items()}
    attributes = {
        name: each.name for each in schema.attributes for name in (*each.formerly, each.name)
    }
    return Decisions(
        labels=_standing(known.labels, found.labels, labels),
        attributes=_standing(known.attributes, found.attributes, attributes),
        values={key: each for key, each in known.values.items() if found.has_value(*key)},
        relations=_standing(known.relations, found.relations, relations),
        annotators={name: each for name, each in known.annotators.items() if name in found.layers},
    )


def remembered(
    memories: Sequence[SourceMemory],
    formats: Iterable[str],
    found: NamesFound,
    decisions: Decisions,
    at: str,
) -> list[Change]:
    """Return the change that keeps what was decided, or none where nothing new was.

    Names that came without a decision this time are forgotten.
    """
    kinds = list(formats)
    memory = _alike(memories, kinds, found)
    names = sorted(found.labels)[:_NAMES_KEPT]
    if memory is None:
        if not decisions:
            return []
        made = SourceMemory(
            id=new_id(),
            format=_format(kinds),
            names=json.dumps(names, ensure_ascii=False),
            decisions=to_json(decisions),
            at=at,
        )
        return [Change(None, made)]
    joined = sorted({*_names(memory), *names})[:_NAMES_KEPT]
    after = replace(
        memory,
        names=json.dumps(joined, ensure_ascii=False),
        decisions=to_json(decisions.over(_others(from_json(memory.decisions), found))),
    )
    return [] if after == memory else [Change(memory, replace(after, at=at))]


def _others(earlier: Decisions, found: NamesFound) -> Decisions:
    """Return the decisions about names that did not come this time."""

    def absent(known: Mapping[str, Decision], there: Container[str]) -> dict[str, Decision]:
        return {name: each for name, each in known.items() if name not in there}

    return Decisions(
        labels=absent(earlier.labels, found.labels),
        attributes=absent(earlier.attributes, found.attributes),
        values={key: each for key, each in earlier.values.items() if not found.has_value(*key)},
        relations=absent(earlier.relations, found.relations),
        annotators=absent(earlier.annotators, found.layers),
    )


def _alike(
    memories: Sequence[SourceMemory], formats: Iterable[str], found: NamesFound
) -> SourceMemory | None:
    """Return the memory of files most like these, the newest of equals, or None."""
    wanted, names = _format(formats), set(found.labels)
    best: tuple[float, SourceMemory] | None = None
    for each in memories:
        if each.format != wanted:
            continue
        known = set(_names(each))
        share = _share(known, names)
        if share >= _ALIKE and (best is None or share >= best[0]):
            best = (share, each)
    return None if best is None else best[1]


def _share(one: set[str], other: set[str]) -> float:
    smaller = min(len(one), len(other))
    if smaller == 0:
        return float(one == other)
    return len(one & other) / smaller


def _names(memory: SourceMemory) -> list[str]:
    try:
        names = json.loads(memory.names)
    except ValueError:
        return []
    return [str(each) for each in names] if isinstance(names, list) else []


def _format(formats: Iterable[str]) -> str:
    return "+".join(sorted(set(formats)))


def _standing(
    known: Mapping[str, Decision], found: Container[str], targets: Mapping[str, str]
) -> dict[str, Decision]:
    """Return the decisions about names that came, under the present names of their targets."""
    kept: dict[str, Decision] = {}
    for name, each in known.items():
        if name not in found:
            continue
        if each.deed is not Deed.MAP:
            kept[name] = each
        elif each.to in targets:
            kept[name] = replace(each, to=targets[each.to])
    return kept
