"""Frozen datasets: the same bytes whatever happens to the project, and nothing of it vanishes."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.change import Change, SchemaVersion, Step
from declannot.domain.dataset import dataset_named
from declannot.domain.document import Document
from declannot.domain.errors import DamagedProject, EnvironmentFault, UsageError, UserError
from declannot.domain.message import message
from declannot.domain.moment import Stamp, utc_now
from declannot.domain.operations.documents import add_documents, delete_documents, new_document
from declannot.domain.operations.spans import add_span
from declannot.exchange.agreeing import AgreementChoices, agreement_report
from declannot.exchange.checking import check_project
from declannot.exchange.dataset_export import (
    dataset_choices,
    frozen_record,
    frozen_records,
    preview_dataset_export,
    run_dataset_export,
)
from declannot.exchange.dataset_facts import facts_of
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.freezing import freeze, preview_freeze, remove_dataset, rename_dataset
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.progress import Cancelled
from declannot.exchange.starting import new_project
from declannot.store.project import Project

PLAIN = ExportChoices(format="jsonl")
SPLIT = ExportChoices(format="jsonl", split="50/25/25", seed=4)


def _tree(out: Path) -> dict[str, bytes]:
    """Return every file of an export and of what stands beside it."""
    files = [each for each in out.parent.glob(out.name + "*") if each.is_file()]
    files += [each for each in out.rglob("*") if each.is_file()] if out.is_dir() else []
    return {each.relative_to(out.parent).as_posix(): each.read_bytes() for each in files}


def _more(project: Project, count: int = 7) -> list[Document]:
    """Add statements, each with spans of B."""
    made = []
    labels = [each.id for each in project.schema.labels]
    person = next(each for each in project.annotators() if each.name == "B")
    for number in range(count):
        text = f"Statement {number}. Canada supports Mexico, number {number}."
        document = new_document(f"Statement {number}", text, at=utc_now(), licence="CC BY 4.0")
        project.apply(add_documents([(document, text)]))
        for place in range(2):
            content = project.content(document.id, person.id)
            start = 13 + place * 7
            label = labels[(number + place) % 4]
            stamp = Stamp(by=person.id, at=utc_now())
            project.apply(add_span(content, project.schema, label, [(start, start + 6)], stamp))
        made.append(document)
    return made


@pytest.fixture
def filled(pair: Project) -> Project:
    """The LA statement of A and B, done, and seven more documents with spans."""
    _more(pair)
    return pair


def _ruin(project: Project) -> None:
    """Edit, rename and delete whatever a dataset might lean on."""
    schema = project.schema
    labels = tuple(replace(each, name=f"X{each.name}") for each in schema.labels)
    version = project.schema_version
    newer = SchemaVersion(
        version.number + 1,
        replace(schema, version=version.number + 1, labels=labels),
        "Another guideline",
        utc_now(),
    )
    project.apply(Step("schema", message("Change"), (Change(None, newer),)))
    person = project.annotators()[0]
    named = replace(person, name="Somebody else")
    project.apply(Step("rename", message("Rename"), (Change(person, named),)))
    for document in project.documents():
        text = project.text(document.id).text
        people = [None, *(each.id for each in project.annotators())]
        contents = [project.content(document.id, each) for each in people]
        project.apply(delete_documents([(document, text, contents)]))


@pytest.mark.parametrize("choices", [PLAIN, SPLIT], ids=["whole", "split"])
@pytest.mark.parametrize("name", ["jsonl", "csv", "brat", "conll", "doccano"])
def test_a_dataset_goes_out_byte_for_byte_the_same_after_edits(
    filled: Project, tmp_path: Path, name: str, choices: ExportChoices
) -> None:
    dataset = freeze(filled, "1.0", choices).dataset
    trees = []
    for turn in range(2):
        out = tmp_path / f"turn{turn}" / "out"
        out.parent.mkdir()
        run_dataset_export(filled, "1.0", out, dataset_choices(dataset, name))
        trees.append(_tree(out))
        if not turn:
            _ruin(filled)
            assert filled.documents() == []
    assert trees[0] == trees[1]
    assert len(trees[0]) >= 4


@pytest.mark.parametrize("name", ["jsonl", "brat", "webanno-tsv"])
def test_a_dataset_is_what_an_export_of_that_moment_writes(
    filled: Project, tmp_path: Path, name: str
) -> None:
    narrow: dict[str, Any] = {"labels": ("ACTOR", "SUPPORT"), "split": "50/25/25", "seed": 2}
    dataset = freeze(filled, "narrow", ExportChoices(format="jsonl", **narrow)).dataset
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    run_export(filled, tmp_path / "a" / "out", ExportChoices(format=name, **narrow))
    run_dataset_export(filled, "narrow", tmp_path / "b" / "out", dataset_choices(dataset, name))
    plain, frozen = _tree(tmp_path / "a" / "out"), _tree(tmp_path / "b" / "out")
    assert {key: frozen[key] for key in plain} == plain
    assert frozen.keys() - plain.keys() == {"out/README.md", "out/checksums.sha256"}


@pytest.mark.parametrize("choices", [PLAIN, SPLIT], ids=["whole", "split"])
@pytest.mark.parametrize("name", ["jsonl", "conll", "refi-qda"])
def test_the_preview_of_an_export_shows_what_is_written(
    filled: Project, tmp_path: Path, name: str, choices: ExportChoices
) -> None:
    dataset = freeze(filled, "1.0", choices).dataset
    _ruin(filled)
    out, chosen = tmp_path / "out", dataset_choices(dataset, name)
    begun: list[Any] = []
    seen = preview_dataset_export(filled, "1.0", out, chosen, begun=begun.append)
    assert list(tmp_path.glob("out*")) == []
    assert len(begun) == 1
    made = run_dataset_export(filled, "1.0", out, chosen)
    told = ("documents", "spans", "relations", "losses", "parts", "document_ids", "files")
    for each in told:
        assert getattr(seen, each) == getattr(made, each), each
    assert list(seen.ledger.details()) == list(made.ledger.details())
    assert seen.verified is None
    for file, lines in seen.beginnings.items():
        data = (tmp_path / file).read_bytes()
        if lines is None:
            assert data.startswith(b"PK")
        else:
            first = next(iter(data.decode().splitlines()), "")
            assert first.startswith(lines[0].removesuffix("…"))
    files = {each for each in _tree(out) if each != "out.jsonl"}
    assert files == {*made.files, *made.beside}


def test_the_preview_of_an_export_can_be_stopped_and_names_what_is_wrong(
    filled: Project, tmp_path: Path
) -> None:
    dataset = freeze(filled, "1.0", PLAIN).dataset
    chosen = dataset_choices(dataset, "csv")
    with pytest.raises(Cancelled):
        preview_dataset_export(filled, "1.0", tmp_path / "out", chosen, cancelled=lambda: True)
    with pytest.raises(UserError, match="no dataset “2.0”"):
        preview_dataset_export(filled, "2.0", tmp_path / "out", chosen)
    narrow = ExportChoices(format="csv", labels=("ACTOR",))
    with pytest.raises(UsageError, match="chosen when it was frozen"):
        preview_dataset_export(filled, "1.0", tmp_path / "out", narrow)


def test_one_document_of_a_dataset_is_read_alone(filled: Project) -> None:
    dataset = freeze(filled, "1.0", SPLIT).dataset
    every = [each.record for each in frozen_records(filled, dataset)]
    assert [frozen_record(filled, dataset, number) for number in range(8)] == every


@pytest.mark.parametrize(
    ("labels", "said"),
    [
        (1, "there is only one to deal out, groups counted as one"),
        (2, "there are only 2 to deal out, groups counted as one"),
    ],
)
def test_too_few_documents_to_part_are_said_in_words(pair: Project, labels: int, said: str) -> None:
    _more(pair, labels - 1)
    seen = preview_freeze(pair, SPLIT)
    assert f"No document is left for test: {said}" in [str(each) for each in seen.warnings]


def test_checksums_are_of_every_file(filled: Project, tmp_path: Path) -> None:
    dataset = freeze(filled, "1.0", PLAIN).dataset
    run_dataset_export(filled, "1.0", tmp_path / "o.jsonl", dataset_choices(dataset, "jsonl"))
    run_dataset_export(filled, "1.0", tmp_path / "brat", dataset_choices(dataset, "brat"))
    for sums, root, left_out in (
        (tmp_path / "o.jsonl.sha256", tmp_path, ("o.jsonl.sha256",)),
        (tmp_path / "brat" / "checksums.sha256", tmp_path / "brat", ("checksums.sha256",)),
    ):
        told = dict(reversed(line.split("  ", 1)) for line in sums.read_text("utf-8").splitlines())
        there = {
            each.relative_to(root).as_posix(): hashlib.sha256(each.read_bytes()).hexdigest()
            for each in root.rglob("*")
            if each.is_file() and (root != tmp_path or each.name.startswith("o.jsonl"))
        }
        assert told == {name: sum_ for name, sum_ in there.items() if name not in left_out}
        assert len(told) >= 4


def test_names_are_unique_and_equal_content_has_one_hash(filled: Project) -> None:
    first = freeze(filled, " Straße  1 ", SPLIT).dataset
    assert first.name == "Straße 1"
    for taken in ("STRASSE 1", "straße 1"):
        with pytest.raises(UserError, match="already"):
            freeze(filled, taken, PLAIN)
    with pytest.raises(UserError, match="needs a name"):
        freeze(filled, "  ", PLAIN)
    second = freeze(filled, "again", SPLIT).dataset
    assert second.sha256 == first.sha256
    assert freeze(filled, "other", PLAIN).dataset.sha256 != first.sha256
    assert [each.name for each in filled.datasets()] == ["Straße 1", "again", "other"]


def test_records_are_kept_once_and_go_with_the_last_dataset(filled: Project, rows: Any) -> None:
    freeze(filled, "one", PLAIN)
    freeze(filled, "two", SPLIT)
    assert (rows("frozen_record"), rows("dataset_document")) == (8, 16)
    remove_dataset(filled, "ONE")
    assert (rows("frozen_record"), rows("dataset_document"), rows("dataset")) == (8, 8, 1)
    assert check_project(filled).sound
    remove_dataset(filled, "two")
    assert (rows("frozen_record"), rows("dataset_document"), rows("dataset")) == (0, 0, 0)
    with pytest.raises(UserError, match="no dataset"):
        remove_dataset(filled, "two")


def test_undo_passes_over_a_dataset(filled: Project) -> None:
    name = filled.history.to_undo
    freeze(filled, "kept", PLAIN)
    assert filled.history.to_undo == name
    while filled.history.to_undo is not None:
        filled.undo()
    assert filled.documents() == []
    (dataset,) = filled.datasets()
    assert sum(1 for _ in filled.dataset_documents(dataset.id)) == 8
    filled.redo()
    assert filled.datasets() == [dataset]


def test_it_survives_a_copy_and_renaming_changes_no_hash(filled: Project, tmp_path: Path) -> None:
    dataset = freeze(filled, "one", SPLIT).dataset
    rename_dataset(filled, dataset, "ONE")
    freeze(filled, "two", PLAIN)
    with pytest.raises(UserError, match="already"):
        rename_dataset(filled, dataset, "Two")
    filled.save_copy(tmp_path / "copy.declannot")
    with Project.open(tmp_path / "copy.declannot", read_only=True) as copy:
        assert [(each.name, each.sha256) for each in copy.datasets()][0] == ("ONE", dataset.sha256)
        assert check_project(copy).sound
        with pytest.raises(EnvironmentFault, match="reading only"):
            freeze(copy, "three", PLAIN)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE frozen_record SET packed = substr(packed, 1, 20) WHERE rowid = 3",
        "UPDATE dataset_document SET part = 'dev' WHERE number = 0",
        "UPDATE dataset SET guideline = 'x'",
        "UPDATE dataset SET schema = replace(schema, 'ACTOR', 'AKTOR')",
        "UPDATE dataset SET schema = '{'",
        "DELETE FROM dataset_document WHERE number = 7",
    ],
)
def test_the_check_finds_whatever_was_altered(filled: Project, statement: str) -> None:
    freeze(filled, "one", PLAIN)
    assert check_project(filled).sound
    with closing(sqlite3.connect(filled.path)) as connection, connection:
        connection.execute(statement)
    report = check_project(filled)
    assert [each.code for each in report.damages] == ["DATASET"]
    assert "one" in str(report.damages[0].detail)


def test_a_damaged_record_does_not_go_out(filled: Project, tmp_path: Path) -> None:
    dataset = freeze(filled, "one", PLAIN).dataset
    with closing(sqlite3.connect(filled.path)) as connection, connection:
        connection.execute("UPDATE frozen_record SET packed = x'00' WHERE rowid = 2")
    with pytest.raises(DamagedProject, match="SHA-256"):
        run_dataset_export(filled, "one", tmp_path / "o", dataset_choices(dataset, "jsonl"))
    assert not [each for each in tmp_path.iterdir() if each.name.startswith("o")]


def test_a_freeze_that_is_stopped_leaves_nothing(filled: Project, rows: Any) -> None:
    with pytest.raises(Cancelled):
        freeze(filled, "one", PLAIN, cancelled=lambda: True)
    assert (rows("frozen_record"), rows("dataset_document"), rows("dataset")) == (0, 0, 0)
    freeze(filled, "one", PLAIN)


def test_what_a_dataset_holds_cannot_be_narrowed_at_export(filled: Project, tmp_path: Path) -> None:
    freeze(filled, "one", PLAIN)
    for narrowed in ({"labels": ("ACTOR",)}, {"split": "80/10/10"}, {"status": "done"}):
        with pytest.raises(UsageError, match="frozen"):
            run_dataset_export(
                filled, "one", tmp_path / "o", ExportChoices(format="jsonl", **narrowed)
            )


def test_options_of_a_format_are_frozen_and_may_be_chosen_anew(filled: Project) -> None:
    choices = ExportChoices(format="jsonl", scheme="BIOES", overlap="longest")
    dataset = freeze(filled, "one", choices).dataset
    kept = dataset_choices(dataset, "conll")
    assert (kept.scheme, kept.overlap, kept.tokens) == ("BIOES", "longest", "words")
    assert dataset_choices(dataset, "conll", scheme="IOB2").scheme == "IOB2"


def test_a_dataset_is_one_set_of_documents_in_every_format(filled: Project, tmp_path: Path) -> None:
    made = freeze(filled, "one", PLAIN)
    assert any("not done" in str(each) for each in made.warnings)
    for name in ("jsonl", "conll"):
        report = run_dataset_export(
            filled, "one", tmp_path / name, dataset_choices(made.dataset, name)
        )
        assert report.documents == 8
    done = freeze(filled, "done", ExportChoices(format="jsonl", status="done"))
    assert done.dataset.documents == 1
    facts = facts_of(done.dataset)
    assert len(facts.left_out) == 7
    assert {each.reason for each in facts.left_out} == {"it is not done in the layers chosen"}


def test_a_dataset_without_spans_is_said_to_have_none(filled: Project) -> None:
    made = freeze(filled, "gold", ExportChoices(format="jsonl", layers=("gold",)))
    assert made.dataset.spans == 0
    assert [str(each) for each in made.warnings] == ["There is no span in it"]


def test_the_preview_tells_what_is_frozen(filled: Project) -> None:
    seen = preview_freeze(filled, SPLIT)
    made = freeze(filled, "one", SPLIT)
    assert seen.documents == made.dataset.documents == 8
    assert seen.split is not None
    assert dict(seen.split.reached) == dict(made.dataset.parts)
    assert [str(each) for each in seen.warnings] == [
        str(each) for each in made.warnings if "done" not in str(each)
    ]
    spans = sum(sum(counts.values()) for counts in seen.split.labels.values())
    assert spans == made.dataset.spans


def test_the_card_tells_counts_labels_sources_and_agreement(
    filled: Project, tmp_path: Path
) -> None:
    dataset = freeze(filled, "Paper | v1", SPLIT).dataset
    report = run_dataset_export(
        filled, "Paper | v1", tmp_path / "out", dataset_choices(dataset, "conll")
    )
    card = (tmp_path / "out" / "README.md").read_text("utf-8")
    assert card.startswith('---\npretty_name: "Paper | v1"\nlanguage:\n- "en"\nlicense: other\n')
    assert "# Paper \\| v1" in card
    parts = dataset.parts
    for part in ("train", "dev", "test"):
        assert f"\n| {part} | {parts[part]} |" in card
    assert "CC BY 4.0" in card
    assert "- **COMMITMENT** (act): The issuers" in card
    assert hashlib.sha256(dataset.guideline.encode()).hexdigest() in card
    assert dataset.sha256 in card
    for code in report.losses:
        assert f"(`{code}`)" in card
    people = {each.name: each.id for each in filled.annotators()}
    figures = agreement_report(filled, AgreementChoices(a=people["A"], b=people["B"]))
    strict, gamma = figures.comparison.strict.f1, figures.gamma.value
    assert strict is not None
    assert gamma is not None
    matched = f"{figures.comparison.strict.matched:.0f}"
    assert f"both {matched} | {strict:.3f} | – | {gamma:.3f} |" in card
    assert "statistical sampler" in card


def test_the_agreement_is_of_the_labels_that_were_frozen(pair: Project) -> None:
    dataset = freeze(pair, "acts", ExportChoices(format="jsonl", labels=("COMMITMENT",))).dataset
    (figures,) = facts_of(dataset).agreement
    assert figures.a_spans + figures.b_spans == dataset.spans
    assert figures.finished


def test_an_exported_dataset_comes_back_without_its_card(filled: Project, tmp_path: Path) -> None:
    dataset = freeze(filled, "one", SPLIT).dataset
    run_dataset_export(filled, "one", tmp_path / "out", dataset_choices(dataset, "jsonl"))
    with new_project(tmp_path / "back.declannot") as back:
        report = run_import(back, [tmp_path / "out"], ImportChoices())
        assert report.documents_new == 8
        assert report.warnings == []


def test_documents_for_practice_are_left_out_and_named(filled: Project) -> None:
    document = next(each for each in filled.documents() if each.title.startswith("Joint"))
    practice = replace(document, practice=True)
    filled.apply(Step("practice", message("P"), (Change(document, practice),)))
    made = freeze(filled, "one", PLAIN)
    assert made.dataset.documents == 7
    assert [each.reason for each in facts_of(made.dataset).left_out] == ["it is for practice"]
    assert any("practice" in str(each) for each in made.warnings)


def test_a_name_that_fits_none_is_told_with_those_there_are(filled: Project) -> None:
    freeze(filled, "one", PLAIN)
    with pytest.raises(UserError, match="one of: one"):
        dataset_named("two", filled.datasets())
