"""How INCEpTION lays out the files of layers, and how it names features.

Several layers stand in ``annotation/DOCUMENT/ANNOTATOR`` and ``curation/DOCUMENT/CURATION_USER``;
a document nobody has worked on is there as that of ``INITIAL_CAS``. A single layer needs no
folders, and then no file says whose it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from declannot.domain.document import GOLD
from declannot.domain.span import AttributeValue
from declannot.formats.file_names import UniqueNames, ascii_name, file_stem
from declannot.formats.format import Rendering
from declannot.formats.losses import Ledger, Loss
from declannot.formats.record import CorpusDocument, CorpusSpan

CURATOR, NOBODY = "CURATION_USER", "INITIAL_CAS"
LABEL, NOTE, DOUBT = "label", "note", "doubt"
"""The features of a span that are no attributes."""
LABELS = (LABEL, "value", "PosValue", "DependencyType", "referenceType", "chunkValue")
"""Features that hold the label of a layer; where there is none of them, its first one does."""
OWN_SPAN = "webanno.custom.DeclannotSpan"
OWN_RELATION = "webanno.custom.DeclannotRelation"
_RESERVED = (LABEL, NOTE, DOUBT, "begin", "end", "sofa", "xmiID", "self", "Governor", "Dependent")


class LayerFiles:
    """The paths of the files of an export."""

    def __init__(self, rendering: Rendering, ending: str) -> None:
        self._ending = ending
        self._ledger = rendering.ledger
        self._flat = len(rendering.layers) <= 1
        self._stems = UniqueNames()
        self._people = UniqueNames()
        for name in (CURATOR, NOBODY):
            self._people.name(f"\0{name}", name)

    def path(self, document: CorpusDocument, annotator: str | None) -> str:
        """Return where a layer of a document goes.

        Args:
            annotator: whose layer it is; None where nobody has worked on the document.
        """
        stem = self._stems.name(document.id, file_stem(document.title))
        if self._flat:
            return stem + self._ending
        if annotator == GOLD:
            return f"curation/{stem}/{CURATOR}{self._ending}"
        return f"annotation/{stem}/{self._person(annotator)}{self._ending}"

    def _person(self, annotator: str | None) -> str:
        if annotator is None:
            return NOBODY
        known = self._people.given(annotator)
        if known is not None:
            return known
        written = self._people.name(annotator, file_stem(annotator))
        if written != annotator:
            self._ledger.lose(Loss.LABEL_RENAMED, detail=f"{annotator} is written {written}")
        return written


class FeatureNames:
    """Names of attributes as names of features: letters, digits and ``_``."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._taken = set(_RESERVED)
        self._known: dict[str, str] = {}

    def name(self, attribute: str) -> str:
        """Return the name of the feature, having noted a change."""
        known = self._known.get(attribute)
        if known is None:
            known = wanted = _identifier(attribute)
            number = 1
            while known in self._taken:
                number += 1
                known = f"{wanted}_{number}"
            self._taken.add(known)
            self._known[attribute] = known
            if known != attribute:
                self._ledger.lose(Loss.LABEL_RENAMED, detail=f"{attribute} is written {known}")
        return known


def _identifier(name: str) -> str:
    plain = re.sub(r"[^A-Za-z0-9_]+", "_", ascii_name(name))
    return f"_{plain}" if plain[0].isdigit() else plain


def label_feature(names: Sequence[str]) -> str:
    """Return the feature that is taken as the label of a layer; empty where it has none."""
    return next((name for name in LABELS if name in names), names[0] if names else "")


def proven(document: CorpusDocument) -> tuple[object, ...]:
    """Return what a proof compares: text, spans with all they bear, relations by what they join."""
    layer = document.layers[0]
    spans = {span.id: content(span, span.attributes) for span in layer.spans}
    relations = [
        (each.type, spans[each.from_id], spans[each.to_id], frozen(each.attributes))
        for each in layer.relations
    ]
    return comparable(document.text, spans.values(), relations)


def content(span: CorpusSpan, values: Mapping[str, AttributeValue]) -> tuple[object, ...]:
    """Return what a proof compares of a span with these attributes."""
    return (span.start, span.end, span.label, frozen(values), span.note, span.doubt)


def frozen(values: Mapping[str, AttributeValue]) -> tuple[object, ...]:
    """Return attributes as something that can be compared and hashed."""
    return tuple(
        (name, tuple(value) if isinstance(value, list) else value)
        for name, value in sorted(values.items())
    )


def comparable(
    text: str, spans: Iterable[tuple[object, ...]], relations: Iterable[tuple[object, ...]]
) -> tuple[object, ...]:
    """Return the contents of a document in an order that does not depend on that of the file."""
    return text, tuple(sorted(spans, key=repr)), tuple(sorted(relations, key=repr))
