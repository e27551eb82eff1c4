"""A project as plain objects, for notebooks and scripts; nothing of Qt is imported.

    import declannot

    with declannot.open_project("summits.declannot", read_only=True) as project:
        for document in project.documents:
            for layer in document.layers:
                for span in layer.spans:
                    print(document.title, layer.annotator, span.label, span.text)

Everything speaks names (labels, attributes, annotators), offsets are code points, and documents
are read one after the other, so that a large project fits into a small memory.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from declannot.formats.record import CorpusDocument as Document
from declannot.formats.record import CorpusLayer as Layer
from declannot.formats.record import CorpusRelation as Relation
from declannot.formats.record import CorpusSpan as Span

if TYPE_CHECKING:
    from declannot.domain.dataset import Dataset as FrozenDataset
    from declannot.domain.schema import Schema
    from declannot.store.project import Project

__all__ = [
    "Dataset",
    "Datasets",
    "Document",
    "Documents",
    "FrozenDocuments",
    "Layer",
    "OpenProject",
    "Relation",
    "Span",
    "open_project",
]


@dataclass(frozen=True, slots=True)
class Documents:
    """The documents of a project by title; each walk reads them anew.

    Where a text was corrected, its present version is among them. An earlier one is reached by its
    id, which ``version_of`` of the present one names. ``len`` counts documents without reading
    texts; ``documents[title_or_id]`` reads one.
    """

    _project: Project

    def __len__(self) -> int:
        return len(self._project.present_documents())

    def __iter__(self) -> Iterator[Document]:
        return self._read([each.id for each in self._project.present_documents()])

    def __getitem__(self, name: str) -> Document:
        """Return the document of this id, or the first of this title.

        Raises:
            KeyError: there is none.
        """
        found = [each for each in self._project.documents() if each.id == name] or [
            each for each in self._project.present_documents() if each.title == name
        ]
        if not found:
            raise KeyError(name)
        return next(self._read([found[0].id]))

    def _read(self, ids: list[str]) -> Iterator[Document]:
        from declannot.exchange.records import Namer
        from declannot.formats.losses import Ledger

        with closing(Ledger()) as ledger:
            namer = Namer(self._project.schema, self._project.annotators(), ledger)
            for record in self._project.iter_records(ids):
                text = record.text.text
                layers = [
                    namer.layer(each.layer, each.spans, each.relations, each.decisions, text)
                    for each in record.layers
                ]
                yield namer.document(record.document, text, layers)


@dataclass(frozen=True, slots=True)
class FrozenDocuments:
    """Documents of a dataset as they were frozen; each walk reads them anew."""

    _project: Project
    _dataset: FrozenDataset
    _part: str | None

    def __len__(self) -> int:
        parts = self._dataset.parts
        return self._dataset.documents if self._part is None else parts[self._part]

    def __iter__(self) -> Iterator[Document]:
        from declannot.exchange.dataset_export import frozen_records

        for selected in frozen_records(self._project, self._dataset):
            if self._part is None or selected.part == self._part:
                yield selected.record


@dataclass(frozen=True, slots=True)
class Dataset:
    """A dataset: a frozen version of the corpus.

    ``documents`` has all of it; ``dataset["train"]`` one part of its split.

    Attributes:
        name, created, sha256: what it is called, when it was frozen, and the hash of all of it.
        parts: how many documents each part of the split has; empty without a split.
        schema: the schema it was frozen with.
        guideline: the guideline it was frozen with.
    """

    _project: Project
    _frozen: FrozenDataset

    @property
    def name(self) -> str:
        """What it is called."""
        return self._frozen.name

    @property
    def created(self) -> str:
        """When it was frozen, ISO 8601 in UTC."""
        return self._frozen.created

    @property
    def sha256(self) -> str:
        """The hash of everything in it."""
        return self._frozen.sha256

    @property
    def parts(self) -> dict[str, int]:
        """Documents per part of the split, in the order train, dev, test."""
        return dict(self._frozen.parts)

    @property
    def schema(self) -> Schema:
        """The schema in force when it was frozen."""
        return self._frozen.schema

    @property
    def guideline(self) -> str:
        """The guideline in force when it was frozen."""
        return self._frozen.guideline

    @property
    def documents(self) -> FrozenDocuments:
        """All its documents, in the order of their titles then."""
        return FrozenDocuments(self._project, self._frozen, None)

    def __len__(self) -> int:
        return self._frozen.documents

    def __getitem__(self, part: str) -> FrozenDocuments:
        """Return the documents of one part.

        Raises:
            KeyError: it has no such part.
        """
        if part not in self._frozen.parts:
            raise KeyError(part)
        return FrozenDocuments(self._project, self._frozen, part)


@dataclass(frozen=True, slots=True)
class Datasets:
    """The datasets of a project, oldest first; ``datasets[name]`` is one."""

    _project: Project

    def __len__(self) -> int:
        return len(self._project.datasets())

    def __iter__(self) -> Iterator[Dataset]:
        for each in self._project.datasets():
            yield Dataset(self._project, each)

    def __getitem__(self, name: str) -> Dataset:
        """Return the dataset of this name, upper and lower case alike.

        Raises:
            KeyError: there is none.
        """
        from declannot.domain.dataset import dataset_named
        from declannot.domain.errors import UserError

        try:
            return Dataset(self._project, dataset_named(name, self._project.datasets()))
        except UserError:
            raise KeyError(name) from None


class OpenProject:
    """An open project; use it in a ``with`` statement, or call ``close``.

    Attributes:
        path: its file.
        title: what it is called.
        documents: its documents, with their layers, spans and relations.
        datasets: its frozen datasets.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self.path: Path = project.path
        self.title: str = project.info.title
        self.documents = Documents(project)
        self.datasets = Datasets(project)

    @property
    def schema(self) -> Schema:
        """The schema in force."""
        return self._project.schema

    @property
    def annotators(self) -> list[str]:
        """The annotators' names."""
        return [each.name for each in self._project.annotators()]

    def spans(self) -> Iterator[tuple[Document, Layer, Span]]:
        """Yield every span with its document and layer."""
        for document in self.documents:
            for layer in document.layers:
                for span in layer.spans:
                    yield document, layer, span

    def close(self) -> None:
        """Let go of the file."""
        self._project.close()

    def __enter__(self) -> OpenProject:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def open_project(path: str | os.PathLike[str], *, read_only: bool = True) -> OpenProject:
    """Open a project for reading in a notebook or script.

    Args:
        path: the ``.declannot`` file.
        read_only: leave the file to other writers; with False it is locked while open.

    Raises:
        UserError, DamagedProject, EnvironmentFault: it is missing, damaged, too new or locked.
    """
    from declannot.store.project import Project

    return OpenProject(Project.open(Path(path), read_only=read_only))
