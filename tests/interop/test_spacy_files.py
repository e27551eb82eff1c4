"""Training files of spaCy: counts by spaCy itself, out and in again, and its own check of ours."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import new_project
from declannot.store.project import Project

spacy = pytest.importorskip("spacy")

FOLDER = Path(__file__).parents[3] / "shared" / "fixtures" / "spacy"
FILES = sorted(FOLDER.glob("*.*"))
pytestmark = pytest.mark.skipif(not FILES, reason="spaCy’s files are not there")

Contents = list[tuple[str, list[tuple[int, int, str]]]]


def _by_spacy(path: Path) -> Contents:
    """Return texts and spans as spaCy reads them."""
    from spacy.tokens import DocBin
    from spacy.training import Example, biluo_tags_to_spans

    nlp = spacy.blank("xx")
    if path.suffix == ".spacy":
        docs = list(DocBin().from_disk(path).get_docs(nlp.vocab))
        return sorted((doc.text, _marks(doc)) for doc in docs)
    content = json.loads(path.read_text(encoding="utf-8"))
    if isinstance(content[0], list):
        made = [Example.from_dict(nlp.make_doc(text), marks).reference for text, marks in content]
        return sorted((doc.text, _marks(doc)) for doc in made)
    found = []
    for each in content:
        for paragraph in each["paragraphs"]:
            tokens = [token for one in paragraph["sentences"] for token in one["tokens"]]
            doc = spacy.tokens.Doc(nlp.vocab, words=[token["orth"] for token in tokens])
            doc.set_ents(biluo_tags_to_spans(doc, [token["ner"] for token in tokens]))
            found.append((doc.text.rstrip(), _marks(doc)))
    return sorted(found)


def _marks(doc: Any) -> list[tuple[int, int, str]]:
    spans = [*doc.ents, *(each for group in doc.spans.values() for each in group)]
    return sorted({(each.start_char, each.end_char, each.label_) for each in spans})


def _contents(project: Project) -> Contents:
    names = project.schema.label_by_id
    return sorted(
        (
            project.text(record.document.id).text,
            sorted(
                (each.start, each.end, names[each.label_id].name)
                for page in record.layers
                for each in page.spans
            ),
        )
        for record in project.iter_records([each.id for each in project.documents()])
    )


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_files_have_what_spacy_finds_in_them_and_go_out_and_in(path: Path, tmp_path: Path) -> None:
    wanted = _by_spacy(path)
    assert sum(len(spans) for _, spans in wanted) > 0
    choices = ImportChoices(annotator="Ana", unknown="add")
    out = tmp_path / "out.spacy"
    with new_project(tmp_path / "a.declannot") as project:
        report = run_import(project, [path], choices)
        assert report.formats[0][1] == "spacy"
        assert _contents(project) == wanted
        done = run_export(project, out, ExportChoices(format="spacy", status="all"))
        moved = done.losses.get("BOUNDARY_SNAPPED", 0)
        assert done.spans == sum(len(spans) for _, spans in wanted)
    with new_project(tmp_path / "b.declannot") as project:
        again = run_import(project, [out], choices)
        assert again.losses == {}
        assert _contents(project) == wanted  # also where our tokens are not theirs
    written = _by_spacy(out)
    assert [text for text, _ in written] == [text for text, _ in wanted]
    changed = Counter(
        mark for (_, old), (_, new) in zip(wanted, written, strict=True) for mark in {*new} - {*old}
    )
    assert sum(changed.values()) <= moved


def test_spacy_debug_data_finds_no_fault_in_ours(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from spacy.cli.debug_data import debug_data
    from spacy.cli.init_config import init_config

    corpus = tmp_path / "c.jsonl"
    lines = []
    for number in range(40):
        text = f"Canada and Mexico call on state number {number} to act."
        spans = [
            {"start": 0, "end": 6, "label": "ACTOR"},
            {"start": 11, "end": 17, "label": "ACTOR"},
            {"start": 0, "end": len(text) - 1, "label": "CALL"},
        ]
        layers = [{"annotator": "gold", "spans": spans}]
        lines.append(json.dumps({"title": str(number), "text": text, "layers": layers}))
    corpus.write_text("\n".join(lines))
    with new_project(tmp_path / "p.declannot") as project:
        run_import(project, [corpus], ImportChoices())
        choices = ExportChoices(format="spacy", status="all", split="50/25/25", seed=0)
        run_export(project, tmp_path / "parts", choices)
    config = tmp_path / "config.cfg"
    made = init_config(lang="en", pipeline=["ner", "spancat"], silent=True)
    made["components"]["spancat"]["spans_key"] = "gold"
    made.to_disk(config)
    parts = tmp_path / "parts"
    paths = {f"paths.{name}": str(parts / f"{name}.spacy") for name in ("train", "dev")}
    with pytest.raises(SystemExit):  # so few documents are an error to it
        debug_data(config, config_overrides=paths, no_format=True, silent=False)
    told = capsys.readouterr().out
    for line in (
        "Corpus is loadable",
        "20 training docs",
        "0 missing value(s)",
        "Low number of examples for label 'ACTOR' in key 'gold' (40)",
        "No entities consisting of or starting/ending with whitespace",
        "1 error",  # how few they are
    ):
        assert line in told
