"""Token-per-line files of others: words and chunks counted from the rows, out and in again."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from declannot.domain.errors import UserError
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, preview_import, run_import
from declannot.exchange.starting import new_project
from declannot.formats.conll.records import read
from declannot.formats.conll.survey import survey
from declannot.formats.format import ReadOptions

FOLDER = Path(__file__).parents[3] / "shared" / "fixtures" / "conll"


class Expected(NamedTuple):
    """What SOURCES.md and the rows say of a file: columns from 0, and how many documents."""

    name: str
    word: int
    tag: int
    scheme: str = "IOB2"
    documents: int = 1


FILES = [
    Expected("broad-twitter-e.conll", 0, 1),
    Expected("doccano-example.conll", 0, 1),
    Expected("ner-token-per-line-conll2003.iob", 0, 3),
    Expected("ner-token-per-line.iob", 0, 1),
    Expected("seqeval-ground_truth.txt", 0, 2),
    Expected("uner-en_pud-excerpt.iob2", 1, 2, documents=50),
    Expected("wnut17-emerging.dev.conll", 0, 1),
]

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="the CoNLL files are not there")


def _sentences(file: Expected) -> list[list[tuple[str, str]]]:
    """Return (word, tag) of every sentence, by splitting lines alone."""
    content = (FOLDER / file.name).read_text(encoding="utf-8")
    parting = "\t" if "\t" in content else " +"
    sentences = []
    for block in re.split(r"\n[ \t]*\n", content):
        lines = [
            each
            for each in block.split("\n")
            if each.strip() and not re.match(r"-DOCSTART-|# \w+ ?\w* =", each)
        ]
        rows = [re.split(parting, line.strip()) for line in lines]
        if rows:
            sentences.append([(row[file.word], row[file.tag]) for row in rows])
    return sentences


def _chunks(sentence: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return label and words of the chunks of a sentence, by the two questions of conlleval."""
    found: list[tuple[str, list[str]]] = []
    before, label_before = "O", ""
    for word, tag in sentence:
        letter, _, label = tag.partition("-")
        if letter != "O":
            if letter in "BS" or before in "OES" or label != label_before:
                found.append((label, []))
            found[-1][1].append(word)
        before, label_before = letter, label
    return [(label, "".join("".join(words).split())) for label, words in found]


def _choices(file: Expected, **more: Any) -> ImportChoices:
    named = "conll" if file.name.endswith(".txt") else None
    column = str(file.tag + 1) if file.name.startswith("seqeval") else None
    return ImportChoices(format=named, column=column, annotator="Ana", unknown="add", **more)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_files_have_the_words_and_chunks_their_rows_say(file: Expected) -> None:
    path, options = FOLDER / file.name, _choices(file).read_options()
    sentences = _sentences(file)
    found = list(read(path, options))
    assert survey(path, options).scheme == file.scheme
    assert len(found) == file.documents
    documents = [each.document for each in found]
    quotes = Counter(
        (span.label, "".join(document.text[span.start : span.end].split()))
        for document in documents
        for span in document.spans()
    )
    assert quotes == Counter(chunk for each in sentences for chunk in _chunks(each))
    assert quotes.total() > 1
    text = "".join("".join(each.text.split()) for each in documents)
    assert text == "".join("".join(word.split()) for each in sentences for word, _ in each)
    assert sum(each.text.count("\n") + 1 for each in documents) == len(sentences)
    codes = Counter(loss.code for each in found for loss in each.losses)
    assert codes["TEXT_REBUILT"] == file.documents
    assert codes["SCHEME_REPAIRED"] == 0
    assert all(file.scheme in each.losses[0].detail for each in found)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_all_comes_in_and_out_and_in_again(file: Expected, tmp_path: Path) -> None:
    choices = ExportChoices(
        format="conll", status="all", overlap="longest", tokens="blanks", scheme="BIOES"
    )
    contents = []
    path = FOLDER / file.name
    for number in range(2):
        with new_project(tmp_path / f"{number}.declannot") as project:
            report = run_import(project, [path], _choices(file))
            assert report.documents_new == file.documents
            assert run_import(project, [path], _choices(file)).documents_new == 0
            path = tmp_path / f"out{number}"
            run_export(project, path, choices)
            contents.append((path / "spans.conll").read_bytes())
        file = file._replace(name=f"out{number}", tag=1)
    assert contents[0] == contents[1]
    assert contents[0].count(b"\tB-") + contents[0].count(b"\tS-") > 1


def test_the_text_of_uner_is_taken_as_its_remarks_give_it() -> None:
    path = FOLDER / "uner-en_pud-excerpt.iob2"
    given = re.findall(r"^# text = (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    found = list(read(path, ReadOptions()))
    assert [line for each in found for line in each.document.text.split("\n")] == given
    titles = re.findall(r"^# newdoc id = (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    assert [each.document.title for each in found] == titles


def test_the_prediction_of_seqeval_is_read_from_its_column_with_repairs() -> None:
    path = FOLDER / "seqeval-ground_truth.txt"
    file = Expected(path.name, 0, 3)
    (found,) = read(path, ReadOptions())  # the last column
    assert len(list(found.document.spans())) == sum(map(len, map(_chunks, _sentences(file))))
    inner = 0
    for sentence in _sentences(file):
        before = "O"
        for _, tag in sentence:
            inner += tag[0] == "I" and before[2:] != tag[2:]
            before = tag
    repairs = [each.detail for each in found.losses if each.code == "SCHEME_REPAIRED"]
    assert len(repairs) == inner > 0
    lines = path.read_text(encoding="utf-8").split("\n")
    for each in repairs:
        line = int(each.partition("line ")[2].partition(":")[0])
        assert lines[line - 1].split()[3] in each


def test_the_invalid_file_is_refused_with_its_line(tmp_path: Path) -> None:
    path = FOLDER / "doccano-labeling.invalid.conll"
    with new_project(tmp_path / "a.declannot") as project:
        for run in (preview_import, run_import):
            with pytest.raises(UserError, match="has 1 column, and most have 2") as caught:
                run(project, [path], ImportChoices(annotator="Ana", unknown="add"))
            assert str(caught.value.where).endswith("line 1")
        assert not list(project.documents())


def test_files_with_the_same_words_are_annotators_of_one_document(tmp_path: Path) -> None:
    files = [FOLDER / each.name for each in FILES if not each.name.endswith(".txt")]
    with new_project(tmp_path / "a.declannot") as project:
        report = run_import(project, files, ImportChoices(annotator="Ana", unknown="add"))
        assert {name for _, name, _ in report.formats} == {"conll"}
        assert report.documents_new == sum(
            each.documents for each in FILES if not each.name.endswith((".txt", "2003.iob"))
        )
        assert {each.name for each in project.annotators()} == {
            "Ana", "ner-token-per-line", "ner-token-per-line-conll2003",
        }  # fmt: skip
