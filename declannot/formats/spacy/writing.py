"""Writes a DocBin with spaCy, and reads it back with spaCy's own reader.

Every layer is a group of spans of its name. ``doc.ents``, which may not overlap, holds a choice
from one layer. What pipelines do not look at stands in ``doc.user_data["declannot"]``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from declannot.domain.document import GOLD
from declannot.domain.span import Range
from declannot.formats.dropped import note_dropped
from declannot.formats.format import Holds, Piece, Rendering, WriteOptions
from declannot.formats.losses import Loss
from declannot.formats.proof import Found
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusSpan
from declannot.formats.spacy.docbin import ENT_ID, ENT_IOB, ENT_TYPE, ORTH, DocBinWriter
from declannot.formats.tag_choice import OnTokens, covering, naming_family, without_overlap

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Span

HOLDS = frozenset(
    {
        *(Holds.TEXT, Holds.NESTING, Holds.CROSSING, Holds.PIECES, Holds.ANNOTATORS),
        *(Holds.ATTRIBUTES, Holds.RELATIONS, Holds.NOTES),
    }
)
OWN = "declannot"
_ANY = "xx"
_ATTRS: list[int | str] = [ORTH, ENT_IOB, ENT_TYPE, ENT_ID]
_UNSEEN = "in user_data, which pipelines do not see"
_HELD = ("title", "language")


class SpacyRenderer:
    """Writes one DocBin of all documents."""

    def __init__(self, rendering: Rendering) -> None:
        self._rendering = rendering
        self._ledger = rendering.ledger
        self._overlap = rendering.options.overlap
        self._pipelines = _Pipelines()
        self._bin = DocBinWriter(_ATTRS)
        self._number = 0
        layers = rendering.layers
        self._main = GOLD if GOLD in layers else layers[0] if len(layers) == 1 else None
        family = naming_family(rendering.schema) if self._overlap == "family" else None
        self._labels = {
            label.name for label in rendering.schema.labels if family in (None, label.family)
        }
        self._any_label = self._overlap != "family"

    def survey(self, document: CorpusDocument) -> None:
        """Nothing has to be known beforehand."""

    def begin(self) -> Iterable[Piece]:
        """Nothing stands before the documents; say where entities cannot be chosen."""
        if self._main is None and self._rendering.layers:
            detail = "doc.ents is left empty: it holds one layer, and none of these is gold"
            self._ledger.lose(Loss.ANNOTATOR_FLATTENED, detail=detail)
        return ()

    def document(self, document: CorpusDocument) -> Iterable[Piece]:
        """Take a document in; the file is written when all are known."""
        note_dropped(document, HOLDS, self._ledger, doubt_held=True, held=_HELD)
        doc = self._pipelines.of(document.language).make_doc(document.text)
        told: list[dict[str, Any]] = []
        edges = _edges_of_tokens(doc)
        for layer in document.layers:
            made = self._layer(document, layer, doc, edges, told)
            if layer.annotator == self._main:
                self._fill_entities(document, doc, made)
        particulars = {"id": document.id, "title": document.title, "language": document.language}
        self._keep(doc, {OWN: {"version": 1, **particulars, "layers": told}})
        self._number += 1
        self._promise(document, doc, told)
        return ()

    def end(self) -> Iterable[Piece]:
        """Return the file."""
        for part in self._bin.pieces():
            yield "", part

    def _layer(
        self,
        document: CorpusDocument,
        layer: CorpusLayer,
        doc: Doc,
        edges: tuple[list[int], list[int]],
        told: list[dict[str, Any]],
    ) -> list[tuple[OnTokens, Span]]:
        """Put a layer into a group; tell what spans cannot bear."""
        from spacy.tokens import Span

        made: list[tuple[OnTokens, Span]] = []
        bearing: dict[str, dict[str, Any]] = {}
        for span in layer.spans:
            places = [covering(*edges, each) for each in span.ranges]
            found = [
                Span(doc, *place, label=span.label, span_id=span.id)
                for place in places
                if place is not None
            ]
            if not found:
                self._lose(Loss.EMPTY_SPAN_DROPPED, document, span, "covers no token")
                continue
            exact = [(each.start_char, each.end_char) for each in found] == span.ranges
            if not exact:
                covered = document.text[found[0].start_char : found[-1].end_char]
                self._lose(Loss.BOUNDARY_SNAPPED, document, span, f"now “{covered[:80]}”")
            if span.fragments is not None:
                detail = f"{len(found)} pieces of one id"
                self._lose(Loss.DISCONTINUOUS_SPLIT, document, span, detail)
            borne = self._borne(document, span)
            if not exact:
                borne["ranges"] = span.ranges
            if borne:
                bearing[span.id] = borne
            made += [(OnTokens(span, (each.start, each.end)), each) for each in found]
        doc.spans[layer.annotator or ""] = [each for _, each in made]
        relations = self._relations(document, layer, {each.span.id for each, _ in made})
        told.append(
            {
                "annotator": layer.annotator,
                "spans": bearing,
                "relations": relations,
                "notes": layer.notes,
            }
        )
        return made

    def _borne(self, document: CorpusDocument, span: CorpusSpan) -> dict[str, Any]:
        """Return what a span of spaCy cannot bear, having noted it."""
        borne: dict[str, Any] = {}
        for name, value in span.attributes.items():
            self._set_aside(Loss.ATTRIBUTE_DROPPED, document, span.id, f"{name}={value}")
        if span.attributes:
            borne["attributes"] = span.attributes
        if span.note:
            self._set_aside(Loss.NOTE_DROPPED, document, span.id, span.note[:80])
            borne["note"] = span.note
        if span.doubt:
            self._set_aside(Loss.ATTRIBUTE_DROPPED, document, span.id, "doubt")
            borne["doubt"] = True
        return borne

    def _relations(
        self, document: CorpusDocument, layer: CorpusLayer, there: set[str]
    ) -> list[dict[str, Any]]:
        told = []
        for each in layer.relations:
            detail = f"{each.type} to {each.to_id}"
            if each.from_id not in there or each.to_id not in there:
                self._ledger.lose(
                    Loss.RELATION_DROPPED,
                    document=document.id,
                    span=each.from_id,
                    detail=f"{detail}: no end",
                )
                continue
            self._set_aside(Loss.RELATION_DROPPED, document, each.from_id, detail)
            told.append(
                {"id": each.id, "type": each.type, "from": each.from_id, "to": each.to_id}
                | {"attributes": each.attributes}
            )
        return told

    def _fill_entities(
        self, document: CorpusDocument, doc: Doc, made: list[tuple[OnTokens, Span]]
    ) -> None:
        """Fill ``doc.ents`` with spans that do not overlap; tokens outside of them are none."""
        wanted = [each for each, _ in made if self._any_label or each.span.label in self._labels]
        kept, left = without_overlap(wanted, innermost=self._overlap == "innermost")
        for each in left:
            detail = f"{each.span.label} overlaps another span: not in doc.ents, but in doc.spans"
            self._set_aside(Loss.OVERLAP_DROPPED, document, each.span.id, detail)
        chosen = {id(each) for each in kept}
        doc.set_ents([span for each, span in made if id(each) in chosen], default="outside")

    def _keep(self, doc: Doc, user_data: dict[str, Any]) -> None:
        """Add a document to the file, with every string behind its numbers."""
        import numpy

        strings, known = self._bin.strings, doc.vocab.strings
        tokens = doc.to_array(_ATTRS).reshape(len(doc), len(_ATTRS))
        for column in (0, 2, 3):
            strings.update(known[int(each)] for each in numpy.unique(tokens[:, column]) if each)
        for group in doc.spans.values():
            for span in group:
                strings.update((span.label_, span.id_))
        self._bin.add(tokens, doc.to_array("SPACY"), doc.spans.to_bytes(), user_data)

    def _promise(self, document: CorpusDocument, doc: Doc, told: list[dict[str, Any]]) -> None:
        content = []
        for layer in document.layers:
            by_id = {span.id: span for span in layer.spans}
            for made in doc.spans[layer.annotator or ""]:
                span = by_id[made.id_]
                content.append((layer.annotator or "", span.label, span.id, *_edges(made)))
        entities = tuple((*_edges(each), each.label_, each.id_) for each in doc.ents)
        ours = _plain({"id": document.id, "title": document.title, "layers": told})
        promised = (document.text, tuple(sorted(content)), entities, ours)
        self._rendering.promises.promise(f"document {self._number}", len(content), promised)

    def _set_aside(self, code: Loss, document: CorpusDocument, span: str, detail: str) -> None:
        """Note what the file holds where pipelines do not look for it."""
        if code is not Loss.OVERLAP_DROPPED:
            detail = f"{detail}: {_UNSEEN}"
        self._rendering.kept[code] += 1
        self._ledger.lose(code, document=document.id, span=span, detail=detail)

    def _lose(self, code: Loss, document: CorpusDocument, span: CorpusSpan, detail: str) -> None:
        self._ledger.lose(code, document=document.id, span=span.id, detail=detail)


class _Pipelines:
    """Blank pipelines, one a language; the one of no language where spaCy lacks another."""

    def __init__(self) -> None:
        self._known: dict[str, Language] = {}

    def of(self, language: str) -> Language:
        """Return the pipeline for a language tag, such as ``pt-BR``."""
        code = language.replace("_", "-").partition("-")[0].lower() or _ANY
        if code not in self._known:
            self._known[code] = self._blank(code)
        return self._known[code]

    def _blank(self, code: str) -> Language:
        import spacy

        try:
            nlp = spacy.blank(code)
        except ImportError:  # unknown, or a segmenter of its own is not installed
            return self.of(_ANY)
        nlp.max_length = 1 << 31  # a limit for parsers; none runs here
        return nlp


def tokenizer(options: WriteOptions) -> str:
    """Return what tokens are, for the report."""
    from importlib.metadata import version

    return f"spaCy {version('spacy')}, the blank pipeline of each language"


def read_back(path: Path, rendering: Rendering) -> Iterator[Found]:
    """Read a finished export with spaCy."""
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    for number, doc in enumerate(DocBin().from_disk(path).get_docs(Vocab()), 1):
        content = [
            (key, each.label_, each.id_, *_edges(each))
            for key, group in doc.spans.items()
            for each in group
        ]
        entities = tuple((*_edges(each), each.label_, each.id_) for each in doc.ents)
        ours = doc.user_data[OWN]
        kept = _plain({name: ours[name] for name in ("id", "title", "layers")})
        found = (doc.text, tuple(sorted(content)), entities, kept)
        yield Found(f"document {number}", len(content), found)


def _edges_of_tokens(doc: Doc) -> tuple[list[int], list[int]]:
    """Return where tokens begin and end; asking each of them takes far longer."""
    lengths, blanks = doc.to_array(["LENGTH", "SPACY"]).reshape(-1, 2).astype(int).T
    ends = (lengths + blanks).cumsum() - blanks
    return (ends - lengths).tolist(), ends.tolist()


def _edges(span: Span) -> Range:
    return span.start_char, span.end_char


def _plain(value: Any) -> Any:
    """Return a value of lists and maps as tuples, which can be compared and hashed."""
    if isinstance(value, dict):
        return tuple((name, _plain(each)) for name, each in value.items())
    if isinstance(value, list | tuple):
        return tuple(map(_plain, value))
    return value
