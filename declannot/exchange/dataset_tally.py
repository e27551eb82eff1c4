"""Counts of a dataset, gathered while its documents go by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from declannot.formats.record import CorpusDocument


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a document comes from, for the table of sources."""

    title: str
    part: str
    language: str
    date: str
    source: str
    licence: str
    group: str
    sha256: str


class Tally:
    """What the card counts.

    Attributes:
        documents, characters, spans, relations: per part.
        labels: spans per part and label name.
        layers: per name, documents and spans.
        languages, licences: documents per value, the empty one included.
        sources: of each document, in their order.
    """

    def __init__(self, parts: Sequence[str]) -> None:
        self.parts = tuple(parts)
        self.documents: Counter[str] = Counter()
        self.characters: Counter[str] = Counter()
        self.spans: Counter[str] = Counter()
        self.relations: Counter[str] = Counter()
        self.labels: dict[str, Counter[str]] = {part: Counter() for part in parts}
        self.layers: dict[str, Counter[str]] = {}
        self.languages: Counter[str] = Counter()
        self.licences: Counter[str] = Counter()
        self.sources: list[Provenance] = []

    def add(self, record: CorpusDocument, part: str) -> None:
        """Count a document."""
        known = record.metadata
        self.documents[part] += 1
        self.characters[part] += len(record.text)
        for layer in record.layers:
            self.spans[part] += len(layer.spans)
            self.relations[part] += len(layer.relations)
            self.labels[part].update(span.label for span in layer.spans)
            counted = self.layers.setdefault(layer.annotator or "", Counter())
            counted["documents"] += 1
            counted["spans"] += len(layer.spans)
            counted["done"] += layer.status == "done"
        self.languages[record.language] += 1
        self.licences[known.licence.strip()] += 1
        self.sources.append(
            Provenance(
                record.title,
                part,
                record.language,
                known.date,
                known.source,
                known.licence,
                known.group,
                record.sha256,
            )
        )

    @property
    def all_labels(self) -> list[str]:
        """All labels that occur, by name."""
        return sorted({label for counts in self.labels.values() for label in counts})
