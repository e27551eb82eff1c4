"""Opens projects for commands, and finds documents and layers by the names people type."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from declannot.domain.document import GOLD, Annotator, Document, folded_name
from declannot.domain.errors import UserError
from declannot.domain.schema import Schema
from declannot.domain.versions_of_text import earlier_versions
from declannot.paths import data_folder

if TYPE_CHECKING:
    from declannot.store.project import Project


@contextmanager
def opened(path: Path, data_dir: Path | None, *, writing: bool = False) -> Iterator[Project]:
    """Open a project while the block runs; for reading only unless ``writing``.

    A project of an older version is backed up in the data folder and brought up to date first,
    for reading too.

    Raises:
        DeclannotError: it is missing, damaged, too new, or somebody else is writing to it.
    """
    from declannot.store.header import SCHEMA_NUMBER, read_header
    from declannot.store.project import Project

    backups = data_folder(data_dir).backups
    if not writing and read_header(path).schema_number < SCHEMA_NUMBER:
        Project.open(path, backups=backups).close()
    project = Project.open(path, read_only=not writing, backups=backups)
    try:
        yield project
    finally:
        project.close()


def documents_named(project: Project, names: Iterable[str] | None) -> list[Document]:
    """Return the documents of these titles or ids in project order; all where none is named.

    A title means the present version of a text; an earlier one is named by its id.

    Raises:
        UserError: a name fits no document.
    """
    documents = project.documents()
    if not names:
        return documents
    chosen: set[str] = set()
    earlier = earlier_versions(documents)
    for name in names:
        fitting = {
            each.id
            for each in documents
            if name == each.id or (name == each.title and each.id not in earlier)
        }
        if not fitting:
            raise _unknown("document", name, [each.title for each in documents], project.path)
        chosen |= fitting
    return [each for each in documents if each.id in chosen]


def layers_named(project: Project, names: Iterable[str] | None) -> set[str | None] | None:
    """Return annotator ids, None for gold; None in place of the set where none is named.

    Raises:
        UserError: a name fits no annotator.
    """
    if not names:
        return None
    annotators = project.annotators()
    return {_annotator_id(name, annotators, project.path) for name in names}


def annotators_named(project: Project, names: Iterable[str]) -> list[Annotator]:
    """Return annotators by the names or ids typed, in that order.

    Raises:
        UserError: a name fits no annotator.
    """
    annotators = project.annotators()
    found: list[Annotator] = []
    for name in names:
        fitting = [each for each in annotators if name == each.id or _is_called(each, name)]
        if not fitting:
            raise _unknown("annotator", name, [each.name for each in annotators], project.path)
        found.append(fitting[0])
    return found


def labels_named(schema: Schema, names: Iterable[str] | None, where: Path) -> set[str] | None:
    """Return label ids; None where no label is named.

    Raises:
        UserError: a name fits no label.
    """
    if not names:
        return None
    chosen: set[str] = set()
    for name in names:
        label = schema.label_by_name.get(name) or schema.label_by_id.get(name)
        if label is None:
            raise _unknown("label", name, [each.name for each in schema.labels], where)
        chosen.add(label.id)
    return chosen


def _annotator_id(name: str, annotators: list[Annotator], where: Path) -> str | None:
    if folded_name(name) == GOLD:
        return None
    for annotator in annotators:
        if name == annotator.id or _is_called(annotator, name):
            return annotator.id
    raise _unknown("annotator", name, [*(each.name for each in annotators), GOLD], where)


def _is_called(annotator: Annotator, name: str) -> bool:
    return folded_name(annotator.name) == folded_name(name)


def _unknown(kind: str, name: str, known: list[str], where: Path) -> UserError:
    from difflib import get_close_matches

    near = get_close_matches(name, known, n=1, cutoff=0.6)
    listed = ", ".join(known[:12]) + (", …" if len(known) > 12 else "")
    return UserError(
        "There is no {kind} “{name}”",
        where=str(where),
        remedy=(
            "Did you mean “{near}”?" if near else "There are: {known}." if known else "None yet."
        ),
        kind=kind,
        name=name,
        near=near[0] if near else "",
        known=listed,
    )
