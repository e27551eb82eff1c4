"""What a CAS says, as a record: spans, relations, chains and slots of any types.

dkpro-cassis has read the file and turned UTF-16 offsets into code points. Tokens and sentences of
DKPro and descriptions of the document are no annotations of people and are passed over.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from math import isfinite
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.span import AttributeValue
from declannot.formats.inception import DOUBT, NOTE, OWN_SPAN, label_feature
from declannot.formats.losses import Loss, LossDetail
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusRelation, CorpusSpan

if TYPE_CHECKING:
    from cassis import Cas

_ANNOTATION = "uima.tcas.Annotation"
_DOCUMENT = "uima.tcas.DocumentAnnotation"
_DKPRO = "de.tudarmstadt.ukp.dkpro.core.api."
_SEGMENTS = (f"{_DKPRO}segmentation.type.Token", f"{_DKPRO}segmentation.type.Sentence")
_METADATA = f"{_DKPRO}metadata.type."
_GIVEN = frozenset({"begin", "end", "sofa"})
_NO_LANGUAGE = frozenset({"x-unspecified", "", None})
_TEXT_ENDINGS = frozenset({".txt", ".text", ".xmi", ".json", ".tsv"})


@dataclass(slots=True)
class _Plan:
    """How the annotations of a type are read: worked out once a type."""

    name: str
    type: str
    skip: bool = False
    relation: bool = False
    link: bool = False
    label: str = ""
    plain: list[tuple[str, str]] = field(default_factory=list)
    slots: list[tuple[str, str]] = field(default_factory=list)
    other: list[tuple[str, str]] = field(default_factory=list)


def record_of(cas: Cas, where: str) -> tuple[CorpusDocument, tuple[LossDetail, ...]]:
    """Return the record of a CAS, and what of it the record does not hold.

    Raises:
        UserError: it has no text, or an annotation has no place in it.
    """
    text = cas.sofa_string
    if not text:
        raise UserError(
            "The file has no text",
            where=where,
            remedy="A CAS whose text is kept as bytes or elsewhere cannot be read; export it "
            "with its text.",
        )
    return _Reading(cas, text, where).record()


class _Reading:
    def __init__(self, cas: Cas, text: str, where: str) -> None:
        self._cas = cas
        self._text = text
        self._where = where
        self._plans: dict[str, _Plan] = {}
        self._spans: dict[int, tuple[Any, _Plan, str]] = {}
        self._ignored: Counter[str] = Counter()
        self._losses: list[LossDetail] = []

    def record(self) -> tuple[CorpusDocument, tuple[LossDetail, ...]]:
        document = CorpusDocument(text=self._text)
        relations = []
        for each in self._cas.select_all_annotations():
            plan = self._plan(each.type)
            if plan.skip:
                self._skip(each, plan, document)
            elif plan.relation:
                relations.append((each, plan))
            else:
                self._spans[id(each)] = (each, plan, new_id())
        layer = CorpusLayer()
        for each, plan in relations:
            self._add_relation(layer, each, plan)
        for each, plan, _ in list(self._spans.values()):
            self._add_links(layer, each, plan)
        for each, plan, span_id in self._spans.values():
            self._add_span(layer, each, plan, span_id)
        self._drop_ends(layer)
        layer.spans.sort(key=lambda each: each.order[:3])
        document.layers = [layer]
        for what, count in self._ignored.items():
            self._lose(Loss.UNKNOWN_IGNORED, f"{what}: {count}")
        return document, tuple(self._losses)

    def _plan(self, kind: Any) -> _Plan:
        plan = self._plans.get(kind.name)
        if plan is None:
            plan = self._plans[kind.name] = self._made_plan(kind)
        return plan

    def _made_plan(self, kind: Any) -> _Plan:
        system = self._cas.typesystem
        plan = _Plan(kind.name.rpartition(".")[2], kind.name)
        plan.skip = (
            system.is_instance_of(kind.name, _DOCUMENT)
            or kind.name in _SEGMENTS
            or kind.name.startswith(_METADATA)
        )
        words = []
        for feature in kind.all_features:
            name = feature.name[:-1] if feature._has_reserved_name else feature.name
            pair = (feature.name, name)
            if name in _GIVEN:
                continue
            if system.is_primitive(feature.rangeType):
                plan.plain.append(pair)
                if feature.rangeType.name not in _NUMBERS:
                    words.append(name)
            elif feature.rangeType.name == "uima.cas.StringArray":
                plan.plain.append(pair)
            elif feature.rangeType.name == "uima.cas.FSArray":
                plan.slots.append(pair)
            else:
                plan.other.append(pair)
        names = {name for _, name in plan.other}
        plan.relation = {"Governor", "Dependent"} <= names
        plan.link = "next" in names
        plan.label = label_feature(words)
        return plan

    def _skip(self, found: Any, plan: _Plan, document: CorpusDocument) -> None:
        """Take title and language of the document; count tokens and sentences."""
        if plan.type in _SEGMENTS or not self._cas.typesystem.is_instance_of(plan.type, _DOCUMENT):
            self._ignored[plan.name] += 1
            return
        values = {name: getattr(found, key) for key, name in plan.plain}
        if values.get("language") not in _NO_LANGUAGE:
            document.language = str(values["language"])
        title = str(values.get("documentTitle") or values.get("documentId") or "").strip()
        path = PurePath(title)
        document.title = path.stem if path.suffix.lower() in _TEXT_ENDINGS else title

    def _add_span(self, layer: CorpusLayer, found: Any, plan: _Plan, span_id: str) -> None:
        start, end = self._place(found, plan)
        label, values = self._values(found, plan)
        if start == end:
            self._lose(Loss.EMPTY_SPAN_DROPPED, f"{label} at {start}")
            return
        note, doubt = "", False
        if plan.type == OWN_SPAN:
            note, doubt = str(values.pop(NOTE, "")), values.pop(DOUBT, False) is True
        layer.spans.append(
            CorpusSpan(
                id=span_id,
                start=start,
                end=end,
                label=label,
                attributes=values,
                note=note,
                doubt=doubt,
            )
        )
        for key, name in plan.other:
            if not (plan.link and name == "next") and getattr(found, key) is not None:
                self._ignored[f"{plan.name}.{name}"] += 1

    def _values(self, found: Any, plan: _Plan) -> tuple[str, dict[str, AttributeValue]]:
        """Return the label of an annotation, and its other values by the names of features."""
        label = plan.name
        values: dict[str, AttributeValue] = {}
        for key, name in plan.plain:
            value = getattr(found, key)
            if value is None:
                continue
            if name == plan.label and plan.type not in _SEGMENTS:
                label = str(value) or plan.name
            elif isinstance(value, str | bool | int):
                values[name] = value
            elif isinstance(value, float):
                values[name] = _number(value)
            elif value.elements:
                values[name] = [str(each) for each in value.elements]
        return label, values

    def _place(self, found: Any, plan: _Plan) -> tuple[int, int]:
        start, end = found.begin, found.end
        if isinstance(start, int) and isinstance(end, int) and 0 <= start <= end <= len(self._text):
            return start, end
        raise UserError(
            "The annotation {name} from {start} to {end} is not in the text",
            where=self._where,
            remedy="Offsets count UTF-16 units of the text of the document; export it again.",
            name=plan.name,
            start=start,
            end=end,
        )

    def _add_relation(self, layer: CorpusLayer, found: Any, plan: _Plan) -> None:
        source, target = found.Governor, found.Dependent
        label, values = self._values(found, plan)
        if source is None or target is None:
            self._lose(Loss.RELATION_DROPPED, f"{label}: an end is missing")
            return
        self._join(layer, label, source, target, values)

    def _add_links(self, layer: CorpusLayer, found: Any, plan: _Plan) -> None:
        """Add the next element of a chain, and the fillers of slots."""
        if plan.link and found.next is not None:
            kind = getattr(found, "referenceRelation", None) or plan.name
            self._join(layer, str(kind), found, found.next, {})
        for key, name in plan.slots:
            array = getattr(found, key)
            for filler in (array.elements or ()) if array is not None else ():
                target = getattr(filler, "target", None)
                if target is None:
                    self._ignored[f"{plan.name}.{name}"] += 1
                    continue
                role = getattr(filler, "role", None)
                self._join(layer, str(role or name), found, target, {})

    def _join(
        self,
        layer: CorpusLayer,
        kind: str,
        source: Any,
        target: Any,
        values: dict[str, AttributeValue],
    ) -> None:
        ends = [self._end(each) for each in (source, target)]
        if None in ends:
            self._lose(Loss.RELATION_DROPPED, f"{kind}: an end is no annotation")
            return
        layer.relations.append(
            CorpusRelation(type=kind, from_id=ends[0] or "", to_id=ends[1] or "", attributes=values)
        )

    def _end(self, found: Any) -> str | None:
        """Return the id of a span; what a relation joins is one, be it a token."""
        known = self._spans.get(id(found))
        if known is None:
            if not self._cas.typesystem.is_instance_of(found.type.name, _ANNOTATION):
                return None
            plan = self._plan(found.type)
            if plan.relation:
                return None
            known = self._spans[id(found)] = (found, plan, new_id())
        return known[2]

    def _drop_ends(self, layer: CorpusLayer) -> None:
        """Leave out relations whose ends were left out."""
        left = {each.id for each in layer.spans}
        kept = []
        for each in layer.relations:
            if each.from_id in left and each.to_id in left:
                kept.append(each)
            else:
                self._lose(Loss.RELATION_DROPPED, f"{each.type}: it joins a span without text")
        layer.relations = kept

    def _lose(self, code: Loss, detail: str) -> None:
        self._losses.append(LossDetail(code=code, detail=detail))


_NUMBERS = frozenset(
    f"uima.cas.{name}" for name in "Boolean Byte Short Integer Long Float Double".split()
)


def _number(value: float) -> AttributeValue:
    if not isfinite(value):
        return str(value)
    return int(value) if value.is_integer() and abs(value) < 1 << 53 else value
