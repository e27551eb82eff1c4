"""Which documents, layers and spans of a project go out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict, TypeVar

from declannot.domain.document import GOLD, Document, Status, folded_name
from declannot.domain.errors import UserError
from declannot.domain.message import Message, message
from declannot.domain.schema import Schema
from declannot.domain.splitting import PARTS, Split
from declannot.domain.text_search import Query, contains
from declannot.domain.versions_of_text import earlier_versions, present_versions
from declannot.exchange.choices import ExportChoices
from declannot.exchange.progress import Cancel, step
from declannot.exchange.records import Namer
from declannot.exchange.splits import spans_by_label, split_of, split_warnings
from declannot.formats.format import Format
from declannot.formats.losses import Ledger, Loss
from declannot.formats.record import (
    CorpusDocument,
    CorpusLayer,
    CorpusRelation,
    CorpusSpan,
    FirstSent,
)

if TYPE_CHECKING:
    from declannot.store.queries import Reading

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Selected:
    """A record that goes out, and the part of the split it belongs to (empty without one)."""

    record: CorpusDocument
    part: str


class _Narrowing(TypedDict):
    annotators: set[str | None] | None
    labels: set[str]
    only_done: bool


class Selection:
    """What the choices leave of a project.

    Attributes:
        layers: names of the layers that go out, gold last.
        label_names: names of the labels by id.
        documents: the documents that may go out; those without finished layers fall away where
            only finished ones are wanted.
        parts: names of the parts of the split, or one empty name.
        split: how the documents were dealt, or None.
        left_out: documents of the project that stay behind, with the reason.
        relations_left_out: how many fell away with the labels that were not chosen.
        practice_left_out: how many documents stay behind because they are for practice.
        spans_not_chosen: spans of labels that were not chosen; no loss, since it was asked for.
        values_not_chosen: likewise values of attributes.
    """

    def __init__(
        self,
        source: Reading,
        chosen: Format | None,
        choices: ExportChoices,
        ledger: Ledger,
        cancelled: Cancel | None = None,
    ) -> None:
        """Look the names up.

        Args:
            chosen: the format, which may mean what is not said; None for a dataset.

        Raises:
            UserError: a layer, document, tag, label or attribute is not there, or nothing is
                left.
            Cancelled: it was stopped while texts were searched.
        """
        self._source = source
        self._ledger = ledger
        schema = source.schema
        annotators = source.annotators()
        self.label_names = {label.id: label.name for label in schema.labels}
        self._namer = Namer(schema, annotators, ledger)
        self._only_done = choices.only_done(chosen)
        self._labels = {_known(name, schema.label_by_name, "label").name for name in choices.labels}
        self._attributes = _attribute_names(schema, choices)
        by_name = {folded_name(each.name): each.id for each in annotators}
        layer_ids: dict[str, str | None] = {GOLD: None, **by_name}
        self._annotators: set[str | None] | None = {
            _known(folded_name(name), layer_ids, "layer", name) for name in choices.layers
        } or None
        every = source.documents()
        if not (choices.documents or (chosen and chosen.name == "jsonl")):
            every = present_versions(every)
        chosen_documents = by_name_and_tag = _chosen(every, choices)
        if choices.search:
            chosen_documents = _with_words(source, chosen_documents, choices.search, cancelled)
        takes_practice = (
            choices.practice or choices.documents or (chosen and chosen.name == "jsonl")
        )
        self.documents = [each for each in chosen_documents if takes_practice or not each.practice]
        self.practice_left_out = len(chosen_documents) - len(self.documents)
        self._wanted = self._with_layers()
        self.layers = self._layer_names([each.id for each in annotators])
        if not self._wanted:
            raise _nothing(self._only_done, self.practice_left_out) if every else no_documents()
        self.left_out = list(
            _left_out(every, by_name_and_tag, chosen_documents, self.documents, self._wanted)
        )
        self.split = self._drawn(choices)
        self.parts: tuple[str, ...] = PARTS if self.split else ("",)
        self.relations_left_out = self.spans_not_chosen = self.values_not_chosen = 0

    def __len__(self) -> int:
        return len(self._wanted)

    @property
    def document_ids(self) -> tuple[str, ...]:
        """The ids of the documents that go out, in the order of the project."""
        return tuple(each.id for each in self._going)

    def records(self) -> Iterator[Selected]:
        """Yield what goes out, in the order of the record."""
        self.relations_left_out = self.spans_not_chosen = self.values_not_chosen = 0
        for each in self._source.iter_records(self._wanted, self._annotators):
            text = each.text.text
            layers = [
                self._namer.layer(
                    inside.layer, inside.spans, inside.relations, inside.decisions, text
                )
                for inside in each.layers
                if not self._only_done or inside.layer.status is Status.DONE
            ]
            if self._labels:
                layers = [self._narrowed(layer, each.document.id) for layer in layers]
            if self._attributes is not None:
                for layer in layers:
                    self._strip(layer, self._attributes)
            record = self._namer.document(each.document, text, layers)
            yield Selected(record, self.split.part_of[each.document.id] if self.split else "")

    def warnings(self) -> list[Message]:
        """Return what is to be known before anything is written."""
        told = []
        if self.practice_left_out:
            told.append(
                message(
                    "{count} documents for practice are left out; name them to export them"
                    if self.practice_left_out > 1
                    else "A document for practice is left out; name it to export it",
                    count=self.practice_left_out,
                )
            )
        if self.split is not None:
            told += split_warnings(self.split, self.label_names)
        return told

    def _drawn(self, choices: ExportChoices) -> Split | None:
        """Draw the split, where one is wanted."""
        shares = choices.shares()
        if shares is None:
            return None
        return split_of(self._source, self._going, shares, choices.seed or 0, **self._narrowing)

    def spans_by_label(self) -> Counter[str]:
        """Return how many spans of each label go out, by label id; no layer is read for it."""
        by_document = spans_by_label(self._source, self._going, **self._narrowing)
        counts: Counter[str] = Counter()
        for each in by_document.values():
            counts.update(each)
        return counts

    @property
    def _going(self) -> list[Document]:
        return [each for each in self.documents if each.id in self._wanted]

    @property
    def _narrowing(self) -> _Narrowing:
        ids = {name: key for key, name in self.label_names.items()}
        return {
            "annotators": self._annotators,
            "labels": {ids[name] for name in self._labels},
            "only_done": self._only_done,
        }

    def _with_layers(self) -> set[str]:
        """Return the documents that go out: all, or those with a finished layer."""
        ids = {each.id for each in self.documents}
        if not self._only_done:
            return ids
        people = self._annotators
        if people is None:
            people = {None, *(each.id for each in self._source.annotators())}
        done: set[str] = set()
        for annotator_id in people:
            for document_id, summary in self._source.summaries(annotator_id).items():
                if summary.status is Status.DONE:
                    done.add(document_id)
        return ids & done

    def _layer_names(self, annotator_ids: list[str]) -> tuple[str, ...]:
        """Return the names of the layers there are among the documents, or those chosen."""
        ids: Collection[str | None]
        if self._annotators is not None:
            ids = self._annotators
        else:
            ids = [each for each in (*annotator_ids, None) if self._has_layer(each)]
        names = sorted(self._namer.layer_name(each) for each in ids if each is not None)
        return (*names, GOLD) if None in ids else tuple(names)

    def _has_layer(self, annotator_id: str | None) -> bool:
        """Whether a layer was worked on in any of the documents that go out."""
        summaries = self._source.summaries(annotator_id)
        return any(
            summary.changed or summary.status is not Status.NEW
            for document_id, summary in summaries.items()
            if document_id in self._wanted
        )

    def _narrowed(self, layer: CorpusLayer, document_id: str) -> CorpusLayer:
        """Leave only spans of the labels that were chosen, and relations between them."""
        before = len(layer.spans)
        layer.spans = [span for span in layer.spans if span.label in self._labels]
        self.spans_not_chosen += before - len(layer.spans)
        left = {span.id for span in layer.spans}
        kept = []
        for relation in layer.relations:
            if relation.from_id in left and relation.to_id in left:
                kept.append(relation)
            else:
                self.relations_left_out += 1
                self._ledger.lose(
                    Loss.RELATION_DROPPED,
                    document=document_id,
                    span=relation.from_id,
                    detail=f"{relation.type}: an end has a label that was not chosen",
                )
        layer.relations = kept
        if layer.first_sent is not None:
            _narrow_first_sent(layer.first_sent, self._labels, left)
        return layer

    def _strip(self, layer: CorpusLayer, names: Collection[str]) -> None:
        """Take off the values of attributes that were not chosen."""
        bearers: list[CorpusSpan | CorpusRelation] = [*layer.spans, *layer.relations]
        for bearer in bearers:
            kept = {name: value for name, value in bearer.attributes.items() if name in names}
            self.values_not_chosen += len(bearer.attributes) - len(kept)
            bearer.attributes = kept
        if (first := layer.first_sent) is not None:
            at_first: list[CorpusSpan | CorpusRelation] = [*(first.spans or ())]
            at_first += first.relations or ()
            for then in at_first:
                then.attributes = {
                    name: value for name, value in then.attributes.items() if name in names
                }


def _narrow_first_sent(first: FirstSent, labels: Collection[str], present: set[str]) -> None:
    """Leave only spans of these labels also in what was first sent, and relations of them.

    Args:
        present: ids of the spans left in the layer, which count where the first ones are the same.
    """
    left = present
    if first.spans is not None:
        first.spans = [span for span in first.spans if span.label in labels]
        left = {span.id for span in first.spans}
    if first.relations is not None:
        first.relations = [
            each for each in first.relations if each.from_id in left and each.to_id in left
        ]


def _chosen(documents: Sequence[Document], choices: ExportChoices) -> list[Document]:
    """Return the documents that bear one of the titles or ids, and one of the tags."""
    if choices.documents:
        known = {each.id for each in documents} | {each.title for each in documents}
        for name in choices.documents:
            _known(name, {each: each for each in known}, "document")
        wanted, earlier = set(choices.documents), earlier_versions(documents)
        documents = [
            each
            for each in documents
            if each.id in wanted or (each.title in wanted and each.id not in earlier)
        ]
    if choices.tags:
        known = {tag for each in documents for tag in each.tags}
        tags = {_known(tag, {each: each for each in known}, "tag") for tag in choices.tags}
        documents = [each for each in documents if tags & set(each.tags)]
    return list(documents)


def _with_words(
    source: Reading, documents: Sequence[Document], words: str, cancelled: Cancel | None
) -> list[Document]:
    """Return the documents with the words in their texts; no layer is read for it.

    Raises:
        UserError: there is none.
    """
    query, found = Query(words), set()
    for each in source.iter_records({each.id for each in documents}, ()):
        step(None, cancelled, 0, 0)
        if contains(each.text.text, query):
            found.add(each.document.id)
    if not found:
        raise UserError(
            "“{words}” is found in none of these documents",
            remedy="Search for other words, or choose other documents.",
            words=words,
        )
    return [each for each in documents if each.id in found]


def _attribute_names(schema: Schema, choices: ExportChoices) -> set[str] | None:
    """Return the names of the attributes that stay, or None where all do."""
    if choices.attributes is None:
        return None
    known = {kind.name: kind.name for kind in schema.attributes}
    return {_known(name, known, "attribute") for name in choices.attributes}


def _left_out(
    every: Sequence[Document],
    named: Sequence[Document],
    searched: Sequence[Document],
    unpractised: Sequence[Document],
    wanted: Collection[str],
) -> Iterator[tuple[Document, Message]]:
    """Yield the documents that fell away at each step, with the reason."""
    after = [
        ({each.id for each in named}, message("other documents or tags were chosen")),
        ({each.id for each in searched}, message("the words searched for are not in it")),
        ({each.id for each in unpractised}, message("it is for practice")),
        (set(wanted), message("it is not done in the layers chosen")),
    ]
    for document in every:
        for ids, reason in after:
            if document.id not in ids:
                yield document, reason
                break


def no_documents() -> UserError:
    """Return what is said of a project without documents where some are needed."""
    return UserError("The project holds no documents yet", remedy="Import some first.")


def _nothing(only_done: bool, practice: int) -> UserError:
    if practice:
        return UserError(
            "There is no document to export but those for practice",
            remedy="Choose other documents, or name these.",
        )
    if only_done:
        return UserError(
            "No document is marked as done in the layers chosen",
            remedy="Mark documents as done, or choose another status of documents.",
        ).in_command("Mark documents as done, or export all of them with --status all.")
    return UserError(
        "There is no document to export", remedy="Import some, or choose other documents."
    )


def _known(name: str, table: Mapping[str, _Value], what: str, shown: str = "") -> _Value:
    """Return what a name stands for.

    Raises:
        UserError: it stands for nothing here.
    """
    if name in table:
        return table[name]
    templates = {
        "label": "There is no label “{name}” in the schema",
        "attribute": "There is no attribute “{name}” in the schema",
        "layer": "There is no annotator “{name}” in the project",
        "document": "There is no document “{name}” in the project",
        "tag": "No document has the tag “{name}”",
    }
    known = sorted(table)[:20]
    raise UserError(
        templates[what],
        remedy="Choose one of: {known}." if known else "There is none yet.",
        name=shown or name,
        known=", ".join(known),
    )
