"""Correcting the text of a document: what it does to the work on it, looked at and then done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from declannot.domain.carrying import Carried, CarriedLayer, Carrier, Fate, carry_layer, fates_of
from declannot.domain.change import Step
from declannot.domain.content import LayerContent
from declannot.domain.document import Document, Layer, Status
from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.moment import utc_now
from declannot.domain.operations.correcting import add_version, carry_work
from declannot.domain.operations.documents import add_documents, new_document
from declannot.domain.schema import Schema
from declannot.domain.text import StatementText
from declannot.domain.text_alignment import align
from declannot.domain.versions_of_text import newest_version
from declannot.exchange.choices import ImportChoices
from declannot.exchange.first_sent import freeze, sent_at, thaw
from declannot.exchange.sources import Sources
from declannot.formats.record import CorpusDocument
from declannot.formats.record_check import check_text

if TYPE_CHECKING:
    from declannot.store.queries import Reading

_AS_KEPT = Schema(name="")
"""A schema that renames and merges nothing: what was kept is read as it is."""

LITTLE = 0.5
"""Share of the text in common below which a correction is warned of."""


@dataclass(slots=True)
class Correction:
    """What correcting a text would do; nothing is written yet.

    Attributes:
        earlier: the document as it is.
        document, text: the new version.
        share: how much of the longer text, blanks left out, is the same: 0 to 1.
        layers: the work on it, carried over, gold last.
        fates: how many spans of all layers fared how.
        seen: revisions of the layers that were looked at.
    """

    earlier: Document
    document: Document
    text: str
    share: float
    layers: list[CarriedLayer] = field(default_factory=list)
    fates: Counter[Fate] = field(default_factory=Counter)
    seen: dict[str, int] = field(default_factory=dict)

    @property
    def unchanged(self) -> int:
        """How many spans are carried over as they were."""
        return self.fates[Fate.EXACT]

    @property
    def doubtful(self) -> int:
        """How many are carried over and should be looked at."""
        return self.fates[Fate.INSIDE] + self.fates[Fate.EDGES]

    @property
    def lost(self) -> int:
        """How many are not carried over."""
        return self.fates[Fate.LOST]

    @property
    def shares_little(self) -> bool:
        """Whether the texts have so little in common that this is hardly a correction."""
        return self.share < LITTLE

    def to_look_at(self) -> list[tuple[Layer, Carried]]:
        """Return the doubtful and the lost spans with their layers, in the order of the text."""
        found = [(layer.layer, each) for layer in self.layers for each in layer.doubtful]
        return sorted(found, key=lambda pair: (pair[1].place, pair[1].source.id))


@dataclass(frozen=True, slots=True)
class NewText:
    """A text from a file, and what is known of the file."""

    text: str
    bom: bool
    name: str
    sha256: str


def look(
    source: Reading, document_id: str, text: str, *, from_file: NewText | None = None
) -> Correction:
    """Return what correcting a document's text would do.

    Args:
        text: the corrected text, to the last character.
        from_file: the file it came from; else the original file stays what it was.

    Raises:
        UserError: the text is empty or as it was, cannot be stored, or the document is an
            earlier version itself.
    """
    earlier = source.document(document_id)
    newest = newest_version(earlier, source.documents())
    if newest.id != earlier.id:
        raise UserError(
            "This is an earlier version of “{title}”; its text stays as it is",
            where=earlier.title,
            remedy="Correct the text of the newest version.",
            title=newest.title,
        )
    check_text(CorpusDocument(text=text), earlier.title)
    old = source.text(document_id)
    if text == old.text:
        raise UserError("The text is as it was", where=earlier.title, remedy="Change it first.")
    fresh = new_document(earlier.title, text, at=utc_now())
    document = replace(
        earlier,
        id=fresh.id,
        sha256=fresh.sha256,
        length=fresh.length,
        version_of=earlier.id,
        created=fresh.created,
    )
    if from_file is not None:
        document = replace(
            document,
            bom=from_file.bom,
            original_name=from_file.name,
            original_sha256=from_file.sha256,
        )
    alignment = align(old.text, StatementText(text).text)
    correction = Correction(earlier, document, text, alignment.share)
    correction.seen = _revisions(source, earlier.id)
    carrier = Carrier(old.text, text, alignment)
    contents = [source.content(earlier.id, each.annotator_id) for each in source.layers(earlier.id)]
    correction.layers = _carried(carrier, document, contents)
    correction.fates = Counter(each.fate for layer in correction.layers for each in layer.spans)
    return correction


def corrected(source: Reading, correction: Correction) -> Step:
    """Return the step that adds the new version with all that was carried over.

    Raises:
        UserError: the work on the document is no longer what was looked at.
    """
    earlier = correction.earlier.id
    if _revisions(source, earlier) != correction.seen:
        raise UserError(
            "The work on “{title}” has changed meanwhile",
            remedy="Look at the correction again.",
            title=correction.earlier.title,
        )
    plans = source.plans()
    assignments = [
        each
        for plan in plans[-1:]
        for each in source.assignments(plan.id)
        if each.document_id == earlier
    ]
    return add_version(correction.document, correction.text, correction.layers, assignments)


def as_new_document(correction: Correction, title: str = "") -> Step:
    """Return the step that adds the text as a document of its own, without any work."""
    document = replace(
        correction.document, version_of=None, title=title or correction.document.title
    )
    return add_documents([(document, correction.text)])


def waiting_work(
    source: Reading, document_id: str, annotator_ids: Collection[str | None] | None = None
) -> list[LayerContent]:
    """Return layers of the version before this one that have work where this one has none.

    That is work that came back on the earlier version after the text was corrected, or, in an
    annotator's copy, one's own work on a text that the trainer has corrected.

    Args:
        annotator_ids: look at the layers of these only; None means all.
    """
    document = source.document(document_id)
    if not document.version_of:
        return []
    known = {each.id for each in source.documents()}
    if document.version_of not in known:
        return []
    here = {each.annotator_id for each in _with_work(source, document_id)}
    return [
        source.content(document.version_of, layer.annotator_id)
        for layer in _with_work(source, document.version_of)
        if layer.annotator_id not in here
        and (annotator_ids is None or layer.annotator_id in annotator_ids)
    ]


def carried_work(
    source: Reading, document_id: str, contents: Sequence[LayerContent]
) -> tuple[Step, Counter[Fate]]:
    """Return the step that carries work on the version before over to this one, and its figures.

    Args:
        contents: from ``waiting_work``.
    """
    document = source.document(document_id)
    old, new = contents[0].text.text, source.text(document_id).text
    carrier = Carrier(old, new, align(old, new))
    present = {each.annotator_id: each for each in source.layers(document_id)}
    layers = _carried(carrier, document, contents)
    fates = Counter(each.fate for layer in layers for each in layer.spans)
    for each in layers:
        there = present.get(each.layer.annotator_id)
        if there is not None:
            _put_into(each, there)
    return carry_work(document, layers, present.values()), fates


def text_of_file(path: Path, project: Path, *, encoding: str | None = None) -> NewText:
    """Return the text of a file, of any format that holds one document's text.

    Args:
        project: the project's own file, which is never read.
        encoding: of a plain text, where it is not UTF-8.

    Raises:
        UserError: the file is not there, cannot be read, or holds several documents.
    """
    choices = ImportChoices(encoding=encoding)
    sources = Sources([path], choices, project)
    try:
        found = []
        for incoming in sources.records():
            found.append(incoming.document)
            if len(found) > 1:
                break
    finally:
        sources.close()
    if len(found) != 1:
        raise UserError(
            "The file holds no text" if not found else "The file holds several documents",
            where=path.name,
            remedy="Choose a file with the text of this document alone.",
        )
    record = found[0]
    original = record.metadata.original
    return NewText(
        record.text,
        record.bom,
        original.name if original else path.name,
        original.sha256 if original else "",
    )


def _revisions(source: Reading, document_id: str) -> dict[str, int]:
    every = source.all_layer_revisions()
    return {each.id: every[each.id] for each in source.layers(document_id)}


def _carried(
    carrier: Carrier, document: Document, contents: Iterable[LayerContent]
) -> list[CarriedLayer]:
    """Carry layers over; gold comes last, because its decisions speak of the others."""
    layers: list[CarriedLayer] = []
    for content in sorted(contents, key=lambda each: each.layer.is_gold):
        layers.append(_carried_layer(carrier, document, content, layers))
    return layers


def _carried_layer(
    carrier: Carrier, document: Document, content: LayerContent, before: list[CarriedLayer]
) -> CarriedLayer:
    layer = replace(content.layer, id=new_id(), document_id=document.id, seconds=0)
    carried = carry_layer(
        carrier,
        layer,
        content.spans.values(),
        content.relations.values(),
        content.decisions.values(),
        fates_of(before),
    )
    if layer.first_sent:
        carried.layer = replace(
            carried.layer, first_sent=_carried_first(carrier, content.layer, layer.id)
        )
    return carried


def _carried_first(carrier: Carrier, layer: Layer, layer_id: str) -> str:
    """Return what was first sent, as it stands in the corrected text; sent when it was sent."""
    spans, relations = thaw(layer, (), (), _AS_KEPT)
    anew = replace(layer, first_sent="", read=())
    carried = carry_layer(carrier, replace(anew, id=layer_id), spans, relations, (), {})
    return freeze(anew, carried.kept, carried.relations, sent_at(layer)[0])


def _put_into(carried: CarriedLayer, there: Layer) -> None:
    """Let a carried layer be one that is there already and holds nothing."""
    first = carried.layer.first_sent or there.first_sent
    carried.layer = replace(carried.layer, id=there.id, seconds=there.seconds, first_sent=first)
    carried.spans = [
        replace(each, span=replace(each.span, layer_id=there.id)) if each.span else each
        for each in carried.spans
    ]
    carried.relations = [replace(each, layer_id=there.id) for each in carried.relations]
    carried.decisions = [replace(each, layer_id=there.id) for each in carried.decisions]


def _with_work(source: Reading, document_id: str) -> list[Layer]:
    """Return the layers of a document in which something was made, said, read or finished."""
    spans = source.spans_by_layer(document_id)
    return [
        each
        for each in source.layers(document_id)
        if spans.get(each.id) or each.read or each.notes or each.status is Status.DONE
    ]
