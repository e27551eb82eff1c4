"""A dataset of the 25 samples goes out the same before and after edits, in every format."""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from shutil import which

import pytest

from declannot.domain.change import Change, Step
from declannot.domain.message import message
from declannot.domain.moment import Stamp, utc_now
from declannot.domain.operations.documents import add_documents, delete_documents
from declannot.domain.operations.project import add_annotator
from declannot.domain.operations.spans import add_span
from declannot.exchange.dataset_export import dataset_choices, run_dataset_export
from declannot.exchange.exporting import ExportChoices
from declannot.exchange.freezing import freeze
from declannot.exchange.grouping import apply_groups, suggest_groups
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import add_readings, new_project, sample_statement
from declannot.formats.registry import formats
from declannot.store.project import Project

SHARED = Path(__file__).parents[3] / "shared"
STATEMENTS = sorted((SHARED / "samples" / "statements").glob("*.txt"))
EXPORTED = [each.name for each in formats() if each.exports]

pytestmark = pytest.mark.skipif(not STATEMENTS, reason="the sample statements are not there")


@pytest.fixture(scope="module")
def projects(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Project, Project]]:
    """A project with the samples and a dataset, and a copy of it that was edited throughout."""
    folder = tmp_path_factory.mktemp("frozen")
    with new_project(folder / "first.declannot") as first:
        run_import(first, STATEMENTS, ImportChoices())
        document, text = sample_statement(utc_now())
        first.apply(add_documents([(document, text)]))
        for reader in ("A", "B"):
            add_readings(first, document.id, reader)
        person, step = add_annotator("Ana", first.annotators())
        first.apply(step)
        for number, document in enumerate(first.documents()):
            _tag(first, document.id, person.id, number)
        apply_groups(first, suggest_groups(first))
        freeze(first, "samples", ExportChoices(format="jsonl", split="80/10/10", seed=25))
        first.save_copy(folder / "second.declannot")
        with Project.open(folder / "second.declannot") as second:
            _edit(second)
            yield first, second


def _tag(project: Project, document_id: str, person: str, number: int) -> None:
    """Tag the first words of some paragraphs."""
    labels = [each.id for each in project.schema.labels if not each.retired]
    text = project.text(document_id).text
    place = 0
    for count in range(3):
        while place < len(text) and text[place].isspace():
            place += 1
        end = place
        while end < len(text) and not text[end].isspace():
            end += 1
        if end - place:
            content = project.content(document_id, person)
            label = labels[(number + count) % len(labels)]
            stamp = Stamp(by=person, at=utc_now())
            step = add_span(content, project.schema, label, [(place, end)], stamp)
            if step is not None:
                project.apply(step)
        place = text.find("\n", end)
        if place < 0:
            return


def _edit(project: Project) -> None:
    for number, document in enumerate(project.documents()):
        if number % 2:
            people = [None, *(each.id for each in project.annotators())]
            contents = [project.content(document.id, each) for each in people]
            text = project.text(document.id).text
            project.apply(delete_documents([(document, text, contents)]))
        else:
            renamed = replace(document, title=f"Z {document.title}", group="", language="xx")
            project.apply(Step("rename", message("R"), (Change(document, renamed),)))
            _tag(project, document.id, project.annotators()[0].id, number)


def _sums(out: Path) -> dict[str, str]:
    files = [each for each in out.parent.rglob("*") if each.is_file()]
    return {
        each.relative_to(out.parent).as_posix(): hashlib.sha256(each.read_bytes()).hexdigest()
        for each in files
    }


@pytest.mark.parametrize("name", EXPORTED)
def test_the_samples_have_the_same_checksums_before_and_after_edits(
    projects: tuple[Project, Project], tmp_path: Path, name: str
) -> None:
    sums = []
    for number, project in enumerate(projects):
        (dataset,) = project.datasets()
        out = tmp_path / str(number) / "out"
        out.parent.mkdir()
        report = run_dataset_export(project, "samples", out, dataset_choices(dataset, name))
        assert report.documents == len(STATEMENTS) + 1
        report.ledger.close()
        sums.append(_sums(out))
    assert sums[0] == sums[1]
    assert {"out/README.md", "out/checksums.sha256", "out.report.json"} <= sums[0].keys()
    if which("sha256sum"):
        check = ["sha256sum", "--check", "--strict", "--quiet", "checksums.sha256"]
        subprocess.run(check, cwd=tmp_path / "0" / "out", check=True)


def test_translations_of_the_samples_are_on_one_side(projects: tuple[Project, Project]) -> None:
    (dataset,) = projects[0].datasets()
    from declannot.exchange.dataset_export import frozen_records

    sides: dict[str, set[str]] = {}
    groups = 0
    for selected in frozen_records(projects[0], dataset):
        if group := selected.record.metadata.group:
            sides.setdefault(group, set()).add(selected.part)
            groups += 1
    assert groups >= 6
    assert all(len(each) == 1 for each in sides.values())
