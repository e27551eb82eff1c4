"""Every name that files bring, with how often, and what becomes of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from declannot.domain.attribute_values import fits, read_value
from declannot.domain.document import GOLD, Annotator, folded_name
from declannot.domain.message import Message, message
from declannot.domain.schema import AttributeKind, AttributeType, Schema
from declannot.domain.span import AttributeValue
from declannot.exchange.decisions import NOBODY, Decision, Decisions, Deed, Kind, mapped
from declannot.exchange.renaming import value_text
from declannot.exchange.sources import Incoming
from declannot.exchange.suggesting import (
    Suggestion,
    suggested,
    suggested_annotator,
    suggested_value,
)

_EXAMPLES, _EXAMPLE_LENGTH = 3, 80
_VALUES_KEPT = 500
"""Different values of one attribute that are told apart; more are no choice but free text."""


class Fate(StrEnum):
    """What becomes of a name; an attribute waits until its labels are decided on."""

    KNOWN = "known"
    MAPPED = "mapped"
    ADDED = "added"
    PARTLY = "partly"
    LEFT_OUT = "left out"
    UNDECIDED = "undecided"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True, kw_only=True)
class NameFound:
    """A name of the files and what becomes of it.

    Attributes:
        attribute: the attribute a value belongs to, as the files call it; else empty.
        count: how many spans, relations or layers bear it.
        misfits: how many of them the schema has no room for, for attributes.
        fate: what becomes of it; ``PARTLY`` where only what fits is kept.
        to: the name it comes in under, or None.
        why: the reason, for people.
        decision: what was decided about it, or None.
        suggestion: what could be meant, where nothing is decided.
        examples: texts of the first spans that bear it.
    """

    kind: Kind
    name: str
    attribute: str = ""
    count: int
    misfits: int = 0
    fate: Fate
    to: str | None = None
    why: Message
    decision: Decision | None = None
    suggestion: Suggestion | None = None
    examples: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[Kind, str, str]:
        """What tells it from the others."""
        return self.kind, self.name, self.attribute

    def to_dict(self) -> dict[str, Any]:
        """Return it for ``--json``."""
        return {
            "kind": self.kind.value,
            "name": self.name,
            "attribute": self.attribute or None,
            "count": self.count,
            "fate": self.fate.value,
            "to": self.to,
            "why": str(self.why),
            "suggestion": self.suggestion.to if self.suggestion else None,
            "examples": list(self.examples),
        }


@dataclass
class NamesFound:
    """The names in the records seen, as the files have them.

    Attributes:
        labels, relations: how often.
        attributes: by name, on spans of which label, how often.
        values: by attribute, on spans of which label and with which value, how often.
        layers: by annotator's name, ``gold`` or an empty one for nobody, how many.
        spans: likewise, how many spans.
        ids: ids that annotators have in the files.
        examples: the first texts under each label.
        textual: attributes whose values came as text.
        crowded: attributes with too many values to be told apart.
    """

    labels: Counter[str] = field(default_factory=Counter)
    relations: Counter[str] = field(default_factory=Counter)
    attributes: dict[str, Counter[str]] = field(default_factory=dict)
    values: dict[str, Counter[tuple[str, AttributeValue | tuple[str, ...]]]] = field(
        default_factory=dict
    )
    layers: Counter[str] = field(default_factory=Counter)
    spans: Counter[str] = field(default_factory=Counter)
    ids: dict[str, str] = field(default_factory=dict)
    examples: dict[str, list[str]] = field(default_factory=dict)
    textual: set[str] = field(default_factory=set)
    crowded: set[str] = field(default_factory=set)

    def see(self, incoming: Incoming) -> None:
        """Count the names of a record."""
        document, textual = incoming.document, incoming.source.format.textual
        for layer in document.layers:
            name = layer.annotator or NOBODY
            self.layers[name] += 1
            self.spans[name] += len(layer.spans)
            if layer.annotator_id and name:
                self.ids[name] = layer.annotator_id
            for span in layer.spans:
                self.labels[span.label] += 1
                shown = self.examples.setdefault(span.label, [])
                if len(shown) < _EXAMPLES:
                    _show(shown, document.text[span.start : span.end])
                for attribute, value in span.attributes.items():
                    self._see_value(attribute, span.label, value, textual=textual)
            for relation in layer.relations:
                self.relations[relation.type] += 1

    def has_value(self, attribute: str, name: str) -> bool:
        """Whether an attribute came with a value, as decisions name it, whole or in a list."""
        return any(
            name in value or name == ", ".join(value)
            if isinstance(value, tuple)
            else name == value_text(value)
            for _label, value in self.values.get(attribute, ())
        )

    def _see_value(self, name: str, label: str, value: AttributeValue, *, textual: bool) -> None:
        self.attributes.setdefault(name, Counter())[label] += 1
        if textual:
            self.textual.add(name)
        values = self.values.setdefault(name, Counter())
        key = (label, tuple(map(str, value)) if isinstance(value, list) else value)
        if key in values or len(values) < _VALUES_KEPT:
            values[key] += 1
        else:
            self.crowded.add(name)


def _show(shown: list[str], text: str) -> None:
    flat = " ".join(text[: 4 * _EXAMPLE_LENGTH].split())
    if len(flat) > _EXAMPLE_LENGTH:
        flat = f"{flat[: _EXAMPLE_LENGTH - 1]}…"
    if flat and flat not in shown:
        shown.append(flat)


@dataclass(frozen=True, kw_only=True)
class Standing:
    """What names are held against.

    Attributes:
        schema: the schema before the import.
        annotators: those of the project.
        decisions: what was decided.
        mapping: labels that were mapped by ``--map``.
        unknown: what becomes of names nobody decided about.
        nobody: whose work layers are that name nobody, or None.
    """

    schema: Schema
    annotators: tuple[Annotator, ...] = ()
    decisions: Decisions = field(default_factory=Decisions)
    mapping: Mapping[str, str] = field(default_factory=dict)
    unknown: str = "refuse"
    nobody: str | None = None

    def rows(self, found: NamesFound) -> list[NameFound]:
        """Return what becomes of every name, in the order of kinds and names."""
        return [
            *self._annotators(found),
            *self._labels(found),
            *self._attributes(found),
            *self._relations(found),
        ]

    # Labels and relations

    def _labels(self, found: NamesFound) -> Iterator[NameFound]:
        known = {name: each.name for name, each in self.schema.label_by_name.items()}
        for name, count in sorted(found.labels.items()):
            decision = self.decisions.labels.get(name)
            if decision is None and name in self.mapping:
                decision = mapped(self.mapping[name])
            yield self._plain(
                Kind.LABEL, name, count, decision, known,
                suggested(name, self.schema.labels) if decision is None else None,
                tuple(found.examples.get(name, ())),
            )  # fmt: skip

    def _relations(self, found: NamesFound) -> Iterator[NameFound]:
        known = {name: each.name for name, each in self.schema.relation_by_name.items()}
        for name, count in sorted(found.relations.items()):
            decision = self.decisions.relations.get(name)
            guess = suggested(name, self.schema.relations) if decision is None else None
            yield self._plain(Kind.RELATION, name, count, decision, known, guess)

    def _plain(
        self,
        kind: Kind,
        name: str,
        count: int,
        decision: Decision | None,
        known: Mapping[str, str],
        suggestion: Suggestion | None,
        examples: tuple[str, ...] = (),
    ) -> NameFound:
        fate, to, why = self._fate(name, decision, known)
        return NameFound(
            kind=kind,
            name=name,
            count=count,
            fate=fate,
            to=to,
            why=why,
            decision=decision,
            suggestion=suggestion if fate is Fate.UNDECIDED else None,
            examples=examples,
        )

    def _fate(
        self, name: str, decision: Decision | None, known: Mapping[str, str]
    ) -> tuple[Fate, str | None, Message]:
        if decision is not None and decision.deed is Deed.MAP:
            return Fate.MAPPED, known.get(decision.to, decision.to), _because(decision)
        if decision is not None and decision.deed is not Deed.ADD:
            return Fate.LEFT_OUT, None, _because(decision)
        if name in known:
            same = known[name] == name
            return Fate.KNOWN, known[name], _SAME if same else message("a former name")
        if decision is not None:
            return Fate.ADDED, name, _because(decision)
        return self._unknown(name)

    def _unknown(self, name: str) -> tuple[Fate, str | None, Message]:
        if self.unknown == "add":
            return Fate.ADDED, name, message("unknown names are added")
        if self.unknown == "ignore":
            return Fate.LEFT_OUT, None, message("unknown names are left out")
        return Fate.UNDECIDED, None, message("the schema does not know it")

    # Attributes and their values

    def _attributes(self, found: NamesFound) -> Iterator[NameFound]:
        labels = {row.name: row for row in self._labels(found)}
        for name, counts in sorted(found.attributes.items()):
            decision = self.decisions.attributes.get(name)
            to = decision.to if decision is not None and decision.to else name
            kinds = {label: self._kind(labels[label], to) for label in counts}
            here = [label for label in counts if labels[label].to is not None]
            misfits = sum(counts[label] for label in here if kinds[label] is None)
            if not here and decision is None:
                yield self._hanging(name, counts, [labels[label] for label in counts])
                continue
            yield self._attribute(name, counts, decision, to, misfits)
            if decision is None or decision.deed is Deed.MAP:
                yield from self._values(found, name, {each: kinds[each] for each in here})

    def _hanging(self, name: str, counts: Counter[str], labels: list[NameFound]) -> NameFound:
        """Return an attribute whose labels do not come in, or not yet."""
        waits = any(each.fate is Fate.UNDECIDED for each in labels)
        gone = message("its labels are left out")
        return NameFound(
            kind=Kind.ATTRIBUTE,
            name=name,
            count=sum(counts.values()),
            fate=Fate.WAITING if waits else Fate.LEFT_OUT,
            why=message("its labels are decided on first") if waits else gone,
            examples=tuple(sorted(counts))[:_EXAMPLES],
        )

    def _kind(self, label: NameFound, name: str) -> AttributeType | None:
        known = self.schema.label_by_name.get(label.to or "")
        return self.schema.attribute_named(known.id, name) if known else None

    def _attribute(
        self,
        name: str,
        counts: Counter[str],
        decision: Decision | None,
        to: str,
        misfits: int,
    ) -> NameFound:
        fate: Fate
        shown: str | None = to
        if decision is not None and decision.deed is Deed.MAP:
            fate, why = (Fate.PARTLY if misfits else Fate.MAPPED), _because(decision)
        elif decision is not None and decision.deed is Deed.IGNORE:
            fate, shown, why = Fate.LEFT_OUT, None, _because(decision)
        elif not misfits:
            fate, why = Fate.KNOWN, _SAME
        elif decision is not None:
            fate = Fate.ADDED if decision.deed is Deed.ADD else Fate.PARTLY
            why = _because(decision)
        else:
            fate, shown, why = self._unknown(name)
            if fate is Fate.LEFT_OUT and misfits < sum(counts.values()):
                fate, shown = Fate.PARTLY, name
        guess = suggested(name, self.schema.attributes) if fate is Fate.UNDECIDED else None
        if guess is not None and guess.to == name:
            guess = None
        return NameFound(
            kind=Kind.ATTRIBUTE,
            name=name,
            count=sum(counts.values()),
            misfits=misfits,
            fate=fate,
            to=shown,
            why=why,
            decision=decision,
            suggestion=guess,
            examples=tuple(sorted(counts))[:_EXAMPLES],
        )

    def _values(
        self, found: NamesFound, name: str, kinds: Mapping[str, AttributeType | None]
    ) -> Iterator[NameFound]:
        """Yield the values for which their attribute has no room, or that are decided on."""
        textual = name in found.textual
        counts: Counter[str] = Counter()
        choices: dict[str, None] = {}
        for (label, value), count in found.values.get(name, Counter()).items():
            kind = kinds.get(label)
            if kind is None:
                continue
            for each in _misfits(kind, value, textual=textual):
                counts[each] += count
                choices.update(dict.fromkeys(_choices(kind)))
        for value, count in sorted(counts.items()):
            decision = self.decisions.values.get((name, value))
            fate, to, why = self._fate(value, decision, {each: each for each in choices})
            guess = suggested_value(value, list(choices)) if fate is Fate.UNDECIDED else None
            yield NameFound(
                kind=Kind.VALUE,
                name=value,
                attribute=name,
                count=count,
                fate=fate,
                to=to,
                why=why,
                decision=decision,
                suggestion=guess,
            )

    # People

    def _annotators(self, found: NamesFound) -> Iterator[NameFound]:
        by_name = {folded_name(each.name): each.name for each in self.annotators}
        by_id = {each.id: each.name for each in self.annotators}
        for name, count in sorted(found.layers.items()):
            decision = self.decisions.annotators.get(name)
            known = by_id.get(found.ids.get(name, "")) or by_name.get(folded_name(name))
            fate, to, why = self._person(name, decision, known)
            guess = None
            if fate is Fate.ADDED and decision is None:
                guess = suggested_annotator(name, list(by_name.values()))
            yield NameFound(
                kind=Kind.ANNOTATOR,
                name=name,
                count=count,
                fate=fate,
                to=to,
                why=why,
                decision=decision,
                suggestion=guess,
            )

    def _person(
        self, name: str, decision: Decision | None, known: str | None
    ) -> tuple[Fate, str | None, Message]:
        if decision is not None and decision.deed is Deed.MAP:
            return Fate.MAPPED, decision.to, _because(decision)
        if decision is not None and decision.deed is Deed.IGNORE:
            return Fate.LEFT_OUT, None, _because(decision)
        if name == GOLD:
            return Fate.KNOWN, GOLD, _SAME
        if name == NOBODY:
            if self.nobody:
                return Fate.MAPPED, self.nobody, message("the files name nobody")
            return Fate.UNDECIDED, None, message("the files name nobody")
        if known is not None:
            return Fate.KNOWN, known, _SAME
        return Fate.ADDED, name, message("a new annotator")


_SAME = message("the same name")


def _because(decision: Decision) -> Message:
    return message("remembered") if decision.remembered else message("as decided")


def _choices(kind: AttributeType) -> tuple[str, ...]:
    return ("true", "false") if kind.kind is AttributeKind.BOOLEAN else kind.values


def _misfits(
    kind: AttributeType, value: AttributeValue | tuple[str, ...], *, textual: bool
) -> Iterator[str]:
    """Yield, as text, what of a value the attribute cannot hold."""
    whole: AttributeValue = list(value) if isinstance(value, tuple) else value
    if textual and isinstance(whole, str):
        whole = read_value(kind, whole)
    if fits(kind, whole):
        return
    if kind.multiple and isinstance(whole, list):
        yield from (value_text(each) for each in whole if not fits(kind, [each]))
    else:
        yield value_text(whole)
