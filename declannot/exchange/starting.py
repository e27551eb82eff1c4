"""Making projects: an empty one, the one of the first start, and the demonstration.

A project appears under its name only when it is complete: it is made under another name in the
same folder first, so that a start that is cut off leaves nothing half-done.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from declannot import resources
from declannot.domain.change import Change, Step
from declannot.domain.content import LayerContent
from declannot.domain.document import Annotator, Document
from declannot.domain.identity import new_id
from declannot.domain.message import message
from declannot.domain.moment import Stamp, utc_now
from declannot.domain.operations.documents import add_documents, new_document
from declannot.domain.operations.relations import add_relation
from declannot.domain.operations.spans import add_span
from declannot.domain.schema import Schema
from declannot.exchange.faults import disk_faults
from declannot.exchange.schema_templates import Start, Template, template
from declannot.exchange.schemas import schema_from
from declannot.paths import PROJECT_SUFFIX
from declannot.store.project import Project

STATEMENT = "samples/la_joint_statement_2022.txt"
READINGS = "samples/seed_two_annotators.json"

STATEMENT_TITLE = (
    "Joint statement by the foreign ministers of Canada, Mexico and the United States, Los Angeles"
)
DEMO_READER = "A"


@cache
def default_schema() -> Schema:
    """Return the schema that comes with the program; reading it takes a fifth of a second."""
    return template(Template.STATEMENTS).schema


def default_guideline() -> str:
    """Return the guideline that goes with the default schema."""
    return template(Template.STATEMENTS).guideline


def new_project(path: Path, *, schema_file: Path | None = None, title: str = "") -> Project:
    """Make an empty project and return it open.

    Args:
        path: the file to make.
        schema_file: its schema: a file, or the name of a template where there is no such file;
            the default schema with its guideline where None.
        title: what it is called; the file's name where empty.

    Raises:
        UserError: the file exists, or the schema file is not valid.
        EnvironmentFault: the folder cannot be written to.
    """
    start = _start_from(schema_file)
    title = " ".join(title.split()) or path.name.removesuffix(PROJECT_SUFFIX)
    return Project.create(path, schema=start.schema, guideline=start.guideline, title=title)


def _start_from(schema_file: Path | None) -> Start:
    if schema_file is None:
        return template(Template.STATEMENTS)
    if not schema_file.exists() and str(schema_file) in list(Template):
        return template(Template(str(schema_file)))
    return Start(schema_from(schema_file))


def ensure_default_project(path: Path) -> Path:
    """Return ``path``, where the project of the first start is made if there is none.

    It holds the untagged LA statement, the default schema and its guideline.

    Raises:
        EnvironmentFault: the folder cannot be written to.
    """
    if not path.exists():
        _make_whole(path, _fill_with_statement)
    return path


@contextmanager
def demo_project() -> Iterator[Path]:
    """Make the demonstration in a temporary folder that goes when the block ends.

    It shows the LA statement as annotator A read it, with attributes and relations, so that a
    visitor sees what a tagged statement looks like; whatever is tried there, nothing is kept.

    Raises:
        EnvironmentFault: there is no room for it.
    """
    with disk_faults("The demonstration cannot be made", Path(tempfile.gettempdir())):
        folder = Path(tempfile.mkdtemp(prefix="declannot-demo-"))
    try:
        yield _make_whole(folder / f"demo{PROJECT_SUFFIX}", _fill_with_readings)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def sample_statement(at: str) -> tuple[Document, str]:
    """Return the LA statement: what is known about it, and its text."""
    text = resources.read_bytes(STATEMENT).decode("utf-8")
    document = new_document(
        STATEMENT_TITLE,
        text,
        at=at,
        language="en",
        date="2022-06",
        issuers=("Canada", "Mexico", "United States"),
        source="Meeting of North American foreign ministers in Los Angeles, June 2022",
        original_name=Path(STATEMENT).name,
    )
    return document, text


def add_readings(project: Project, document_id: str, reader: str = DEMO_READER) -> Step | None:
    """Add the spans and relations of one of the two sample readings of the LA statement.

    Args:
        reader: ``A`` or ``B``.

    Returns:
        The step that was applied.
    """
    seed = json.loads(resources.read_bytes(READINGS))
    annotator = Annotator(new_id(), reader)
    content = project.content(document_id, annotator.id)
    changes: list[Change] = [Change(None, annotator)]
    changes += _read_like(content, project.schema, seed, annotator)
    step = Step(
        "add_readings",
        message("Add the reading of annotator {name}", name=reader),
        tuple(changes),
        document_id,
    )
    project.apply(step, by=annotator.id)
    return step


def _read_like(
    content: LayerContent, schema: Schema, seed: dict[str, Any], who: Annotator
) -> Iterator[Change]:
    """Yield the changes that make the spans and relations of a sample reading."""
    stamp = Stamp(who.id, utc_now())
    made: dict[str, str] = {}
    for span in seed["annotators"][who.name]:
        label = schema.label_by_name[span["label"]]
        values = {
            kind.id: span["attributes"][kind.name]
            for kind in schema.attributes_of(label.id)
            if kind.name in span["attributes"]
        }
        where = [(span["start"], span["end"])]
        step = add_span(content, schema, label.id, where, stamp, attributes=values)
        if step is not None:
            content.apply(step.changes)
            made[span["id"]] = step.changes[-1].entity_id
            yield from step.changes
    for relation in seed["relations"][who.name]:
        kind = schema.relation_by_name[relation["type"]]
        step = add_relation(
            content, schema, kind.id, made[relation["from"]], made[relation["to"]], stamp
        )
        if step is not None:
            content.apply(step.changes)
            yield from step.changes


def _fill_with_statement(project: Project) -> str:
    document, text = sample_statement(utc_now())
    project.apply(add_documents([(document, text)]))
    return document.id


def _fill_with_readings(project: Project) -> None:
    add_readings(project, _fill_with_statement(project))


def _make_whole(path: Path, fill: Callable[[Project], object]) -> Path:
    """Make a project, fill it, and only then give it its name.

    Where another start of the program was faster, its project stays and this one goes.
    """
    with disk_faults("The first project cannot be made", path):
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=".new-") as folder:
            part = Path(folder) / path.name
            title = path.name.removesuffix(PROJECT_SUFFIX).capitalize()
            with new_project(part, title=title) as project:
                fill(project)
                project.forget_history()
            _name_unless_there(part, path)
    return path


def _name_unless_there(part: Path, path: Path) -> None:
    with contextlib.suppress(FileExistsError):
        try:
            os.link(part, path)
        except FileExistsError:
            raise
        except OSError:  # a file system without hard links
            if not path.exists():
                os.replace(part, path)
