"""The command that searches: a record a hit, or lines with the words around it."""

from __future__ import annotations

import json
from pathlib import Path

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"
TEXT = (SAMPLES / "la_joint_statement_2022.txt").read_text(encoding="utf-8")
SEED = json.loads((SAMPLES / "seed_two_annotators.json").read_text(encoding="utf-8"))


def test_hits_in_texts_are_exact_and_in_order(call, tagged) -> None:
    hits = call("search", tagged, '"united states"', "--json").json
    low = TEXT.lower()
    wanted = [at for at in range(len(low)) if low.startswith("united states", at)]
    assert [each["start"] for each in hits] == wanted
    for each in hits:
        assert each["text"] == TEXT[each["start"] : each["end"]]
        assert set(each) == {"document", "title", "start", "end", "text", "left", "right"}
        assert " ".join(TEXT[: each["start"]].split()).endswith(each["left"].strip())


def test_a_regular_expression_case_and_whole_words(call, tagged) -> None:
    names = call("search", tagged, r"\bU\w+ne\b", "--regex", "--json").json
    assert names
    assert {each["text"] for each in names} == {"Ukraine", "underline"}
    assert len(call("search", tagged, "we", "--whole-word", "--json").json) < len(
        call("search", tagged, "we", "--json").json
    )
    assert {each["text"] for each in call("search", tagged, "We", "--case", "--json").json} == {
        "We"
    }


def test_spans_are_found_by_label_annotator_and_text(call, tagged) -> None:
    hits = call("search", tagged, "canada", "--label", "ACTOR", "--json").json
    wanted = sorted(
        (each["start"], each["end"])
        for each in SEED["annotators"]["A"]
        if each["label"] == "ACTOR" and "canada" in TEXT[each["start"] : each["end"]].lower()
    )
    assert sorted((each["start"], each["end"]) for each in hits) == wanted
    assert {(each["label"], each["annotator"]) for each in hits} == {("ACTOR", "A")}
    ids = {each["id"] for each in call("spans", tagged, "--json").json}
    assert {each["span"] for each in hits} <= ids
    everything = call("search", tagged, "", "--annotator", "A", "--json").json
    assert len(everything) == len(SEED["annotators"]["A"])
    strong = call("search", tagged, "", "--attribute", "strength=strong", "--json").json
    some = call("search", tagged, "", "--attribute", "strength", "--json").json
    assert 0 < len(strong) < len(some)


def test_places_within_and_outside_of_spans_and_in_some_documents(call, tagged) -> None:
    every = call("search", tagged, "canada", "--json").json
    inside = call(
        "search", tagged, "canada", "--within", "ACTOR", "--annotator", "A", "--json"
    ).json
    outside = call("search", tagged, "canada", "--outside", "ACTOR", "--json").json
    assert len(inside) + len(outside) == len(every)
    assert call("search", tagged, "canada", "--language", "fr", "--json").json == []


def test_people_see_lines_and_counts(call, tagged) -> None:
    answer = call("search", tagged, "haiti")
    assert answer.code == 0
    assert "Haiti" in answer.out
    assert "hits in 1 document" in answer.out
    assert call("search", tagged, "zebra").out == "Nothing was found.\n"


def test_bad_queries_name_the_place(refused, tagged) -> None:
    assert "character 1" in refused("search", tagged, '"open').err
    assert "cannot be read at character" in refused("search", tagged, "a(", "--regex").err
    assert "nothing to look for" in refused("search", tagged, "").err
    assert "no attribute" in refused("search", tagged, "", "--attribute", "nope").err
    assert "no label" in refused("search", tagged, "a", "--label", "NOPE").err


def test_an_index_made_by_the_window_is_used(call, tagged, tmp_path) -> None:
    from declannot.store.project import Project
    from declannot.store.search import WordIndex

    before = call("search", tagged, "ukrain*", "--json").json
    with Project.open(tagged, read_only=True) as project:
        index = WordIndex.of(project.info, tmp_path / "data" / "indexes")
        assert index.update(project) == 1
        index.close()
    assert call("search", tagged, "ukrain*", "--json").json == before
    assert call("search", tagged, "zebra", "--json").json == []
