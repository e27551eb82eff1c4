"""An edited schema put in force: what becomes of spans, relations, decisions, and undo of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from declannot.domain.change import Change, Step
from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.message import message
from declannot.domain.moment import Stamp
from declannot.domain.operations import schema_draft as drafts
from declannot.domain.operations.spans import add_span
from declannot.domain.schema_deeds import ByAttribute, ByWording
from declannot.domain.schema_preview import Fate
from declannot.domain.span import Decision
from declannot.domain.text_search import Query
from declannot.exchange.choices import ExportChoices, ImportChoices
from declannot.exchange.exporting import run_export
from declannot.exchange.first_sent import freeze, thaw
from declannot.exchange.importing import run_import
from declannot.exchange.schema_drafts import drop_draft, keep_draft, kept_draft
from declannot.exchange.schema_editing import preview_draft, put_in_force
from declannot.exchange.schema_templates import Template, template
from declannot.exchange.schemas import replace_schema, write_schema_file
from declannot.exchange.starting import add_readings, ensure_default_project
from declannot.store.project import Project
from tests.thoroughness import examples

STAMP = Stamp("", "2026-11-30T10:00:00Z")
NATIVE = ExportChoices(format="jsonl")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """The LA statement with both readings."""
    with Project.open(ensure_default_project(tmp_path / "p.declannot")) as project:
        document_id = project.documents()[0].id
        for reader in "AB":
            add_readings(project, document_id, reader)
        yield project


def _draft(project: Project) -> drafts.SchemaDraft:
    return drafts.SchemaDraft.of(project.schema)


def _exported(project: Project, path: Path) -> bytes:
    run_export(project, path, NATIVE)
    return path.read_bytes()


def _labels(project: Project) -> dict[str, int]:
    return project.label_counts()


def test_a_rename_changes_nothing_but_the_name(project: Project) -> None:
    before = _labels(project)
    label = project.schema.label_by_id["call"]
    draft = drafts.put_label(_draft(project), replace(label, name="APPEAL"))
    assert preview_draft(project, draft).is_empty
    put_in_force(project, draft)
    assert _labels(project) == before
    renamed = project.schema.label_by_id["call"]
    assert (renamed.name, renamed.formerly) == ("APPEAL", ("CALL",))
    assert project.schema.label_by_name["CALL"] is renamed


def test_a_merge_takes_all_layers_and_one_undo_takes_it_back(
    project: Project, tmp_path: Path
) -> None:
    before, counts = _exported(project, tmp_path / "before.jsonl"), _labels(project)
    draft = drafts.merge_labels(_draft(project), "call", "commitment")
    seen = preview_draft(project, draft)
    assert seen.by_fate() == {Fate.RELABELLED: counts["call"]}
    assert len(seen.by_place()) == 2
    applied = put_in_force(project, draft)
    assert applied is not None and str(applied.entry.name) == "Merge CALL into COMMITMENT"
    after = _labels(project)
    assert "call" not in after
    assert after["commitment"] == counts["commitment"] + counts["call"]
    assert project.schema_version.number == 2
    done = _exported(project, tmp_path / "done.jsonl")
    project.undo()
    assert _exported(project, tmp_path / "undone.jsonl") == before
    assert project.schema_version.number == 1
    project.redo()
    assert _exported(project, tmp_path / "redone.jsonl") == done


def _with_twins(project: Project) -> str:
    """Give annotator A a CALL where a COMMITMENT stands, with another strength and a note."""
    document = project.documents()[0]
    who = next(each for each in project.annotators() if each.name == "A")
    content = project.content(document.id, who.id)
    span = next(each for each in content.index if each.label_id == "commitment")
    step = add_span(
        content,
        project.schema,
        "call",
        span.ranges,
        Stamp(who.id, STAMP.at),
        attributes={"strength": "weak" if span.attributes.get("strength") != "weak" else "strong"},
        note="a call?",
    )
    assert step is not None
    project.apply(step)
    return span.id


def test_spans_that_then_say_the_same_are_joined_and_listed(project: Project) -> None:
    kept_id = _with_twins(project)
    document = project.documents()[0]
    who = next(each for each in project.annotators() if each.name == "A")
    before = project.content(document.id, who.id).spans[kept_id]
    draft = drafts.merge_labels(_draft(project), "call", "commitment")
    seen = preview_draft(project, draft)
    assert seen.joined == 1
    assert (seen.twins[0].start, seen.twins[0].end) == (before.start, before.end)
    put_in_force(project, draft)
    content = project.content(document.id, who.id)
    after = content.spans[kept_id]
    assert [each.id for each in content.index.with_range(after.start, after.end)
            if each.label_id == "commitment"] == [kept_id]  # fmt: skip
    assert after.note.endswith("a call?")
    contradicts = "strength" in before.attributes
    assert after.doubt is contradicts and seen.contradicting == contradicts
    if contradicts:
        assert after.attributes["strength"] == before.attributes["strength"]


def test_both_stay_where_that_is_wished(project: Project) -> None:
    _with_twins(project)
    total = sum(_labels(project).values())
    draft = drafts.merge_labels(_draft(project), "call", "commitment", keep_twins=True)
    assert preview_draft(project, draft).joined == 0
    put_in_force(project, draft)
    assert sum(_labels(project).values()) == total


def test_what_the_other_label_does_not_know_is_named_before_it_drops(project: Project) -> None:
    draft = drafts.merge_labels(_draft(project), "commitment", "recognition", take_over=False)
    seen = preview_draft(project, draft)
    assert {each.attribute_id for each in seen.dropped} >= {"status"}
    assert all(each.label_id == "commitment" for each in seen.dropped)
    put_in_force(project, draft)
    for record in project.iter_records():
        for layer in record.layers:
            for span in layer.spans:
                known = {kind.id for kind in project.schema.attributes_of(span.label_id)}
                assert known.issuperset(span.attributes)


def test_relations_whose_ends_would_be_forbidden_are_named_and_go(project: Project) -> None:
    draft = drafts.merge_labels(_draft(project), "institution", "place", take_over=False)
    seen = preview_draft(project, draft)
    assert seen.untied and all("institution" in each for each in seen.untied)
    assert preview_draft(
        project, drafts.merge_labels(_draft(project), "institution", "place")
    ).untied == {}  # fmt: skip
    count = sum(len(layer.relations) for r in project.iter_records() for layer in r.layers)
    put_in_force(project, draft)
    left = sum(len(layer.relations) for r in project.iter_records() for layer in r.layers)
    assert left == count - seen.untied.total()


def test_a_split_by_value_and_one_by_wording(project: Project) -> None:
    counts = _labels(project)
    draft, weak = drafts.copy_label(_draft(project), "commitment", "INTENTION")
    draft = drafts.split_label(draft, "commitment", weak.id, ByAttribute("strength", "weak"))
    draft, un = drafts.copy_label(draft, "institution", "UN_BODY")
    words = Query("United Nations", whole_word=True)
    draft = drafts.split_label(draft, "institution", un.id, ByWording(words), doubt_moved=True)
    seen = preview_draft(project, draft)
    put_in_force(project, draft)
    after = _labels(project)
    assert after["commitment"] + after[weak.id] == counts["commitment"]
    assert 0 < after[weak.id] < counts["commitment"]
    assert seen.by_label()[Fate.RELABELLED, "institution", un.id] == after[un.id] > 0
    for record in project.iter_records():
        for layer in record.layers:
            for span in layer.spans:
                if span.label_id == un.id:
                    assert (
                        span.doubt and "United Nations" in record.text.text[span.start : span.end]
                    )
                if span.label_id == weak.id:
                    assert span.attributes["strength"] == "weak"


def test_a_split_by_hand_moves_nothing_and_marks_all_as_doubtful(project: Project) -> None:
    counts = _labels(project)
    draft, other = drafts.copy_label(_draft(project), "actor", "PERSON")
    draft = drafts.split_label(draft, "actor", other.id, None, doubt_left=True)
    assert preview_draft(project, draft).by_fate() == {Fate.DOUBTED: counts["actor"]}
    put_in_force(project, draft)
    assert _labels(project) == counts


def test_a_retired_label_keeps_its_spans_and_gives_its_key_away(project: Project) -> None:
    counts = _labels(project)
    draft = drafts.retire_label(_draft(project), "call")
    draft = drafts.put_label(draft, replace(draft.schema.label_by_id["event"], key="u"))
    put_in_force(project, draft)
    assert _labels(project) == counts
    assert project.schema.label_by_key["u"].id == "event"
    document, who = project.documents()[0], project.annotators()[0]
    with pytest.raises(UserError, match="retired"):
        add_span(project.content(document.id, who.id), project.schema, "call", [(0, 5)], STAMP)


def test_a_removed_label_goes_with_its_spans_and_relations(project: Project) -> None:
    counts = _labels(project)
    draft = drafts.remove_label(_draft(project), "institution")
    seen = preview_draft(project, draft)
    assert seen.by_fate()[Fate.REMOVED] == counts["institution"] and seen.arrows
    put_in_force(project, draft)
    assert "institution" not in _labels(project)
    assert "institution" not in project.schema.label_by_id


def test_a_schema_that_drops_a_label_in_use_is_refused_and_nothing_is_done(
    project: Project,
) -> None:
    counts = _labels(project)
    without = replace(
        project.schema,
        labels=tuple(each for each in project.schema.labels if each.id != "event"),
        relations=(),
    )
    draft = drafts.SchemaDraft(project.schema, without)
    assert preview_draft(project, draft).refused["event"] == counts["event"]
    with pytest.raises(UserError, match="EVENT"):
        put_in_force(project, draft)
    assert project.schema_version.number == 1 and _labels(project) == counts


def test_values_are_renamed_and_removed_in_spans_too(project: Project) -> None:
    draft = drafts.rename_value(_draft(project), "strength", "strong", "firm")
    draft = drafts.remove_value(draft, "strength", "weak", "medium")
    assert "strong" not in draft.schema.attribute_by_id["strength"].values
    seen = preview_draft(project, draft)
    assert seen.by_fate()[Fate.OTHER_VALUES] and not seen.dropped
    put_in_force(project, draft)
    said = {
        span.attributes["strength"]
        for record in project.iter_records()
        for layer in record.layers
        for span in layer.spans
        if "strength" in span.attributes
    }
    assert "firm" in said and said <= {"firm", "medium"}
    assert project.schema.attribute_by_id["strength"].former_values == {
        "strong": "firm",
        "weak": "medium",
    }


def test_decisions_follow_spans_that_were_joined(project: Project) -> None:
    document = project.documents()[0]
    kept_id = _with_twins(project)
    who = next(each for each in project.annotators() if each.name == "A")
    content = project.content(document.id, who.id)
    twin = next(each for each in content.index.with_range(*content.spans[kept_id].ranges[0])
                if each.label_id == "call")  # fmt: skip
    gold = project.content(document.id, None)
    decision = Decision(
        id=new_id(), layer_id=gold.layer.id, difference="only A", sources=(twin.id,), result=(),
        choice="neither", at=STAMP.at,
    )  # fmt: skip
    step = Step("x", message("x"), (Change(None, gold.layer), Change(None, decision)), document.id)
    project.apply(step)
    put_in_force(project, drafts.merge_labels(_draft(project), "call", "commitment"))
    after = project.content(document.id, None).decisions[decision.id]
    assert after.sources == (kept_id,) and not after.stale


def test_what_was_first_sent_stays_and_agreement_tells_it_by_the_labels_of_now(
    project: Project, tmp_path: Path
) -> None:
    document = project.documents()[0]
    changes = []
    for layer in project.layers(document.id):
        content = project.content(document.id, layer.annotator_id)
        first = freeze(content.layer, content.spans.values(), content.relations.values(), STAMP.at)
        changes.append(Change(content.layer, replace(content.layer, first_sent=first)))
    project.apply(Step("send", message("Send"), tuple(changes)))
    put_in_force(project, drafts.merge_labels(_draft(project), "call", "commitment"))
    for layer in project.layers(document.id):
        assert '"call"' in layer.first_sent
        spans, _relations = thaw(layer, [], [], project.schema)
        assert {each.label_id for each in spans} <= set(project.schema.label_by_id)
    out, again = tmp_path / "out.jsonl", tmp_path / "again.jsonl"
    run_export(project, out, NATIVE)
    with Project.create(tmp_path / "other.declannot", schema=project.schema) as other:
        run_import(other, [out], ImportChoices())
        assert set(other.schema.label_by_id) == set(project.schema.label_by_id)
        run_export(other, again, NATIVE)
    assert again.read_bytes() == out.read_bytes()


def test_a_schema_file_that_merged_labels_merges_them_wherever_it_is_taken_in(
    project: Project, tmp_path: Path
) -> None:
    counts = _labels(project)
    merged = drafts.merge_labels(_draft(project), "call", "commitment")
    path = tmp_path / "merged.yaml"
    write_schema_file(merged.schema, path)
    assert replace_schema(project, path)
    assert _labels(project)["commitment"] == counts["commitment"] + counts["call"]


def test_an_earlier_version_comes_back_with_labels_in_use_retired(project: Project) -> None:
    first = project.schema
    draft = drafts.copy_label(_draft(project), "event", "SUMMIT")[0]
    summit = draft.schema.label_by_name["SUMMIT"]
    draft = drafts.split_label(draft, "event", summit.id, ByWording(Query("Summit")))
    put_in_force(project, draft)
    used = {key for key, count in _labels(project).items() if count}
    assert summit.id in used
    back = drafts.start_from(_draft(project), first, used)
    put_in_force(project, back)
    assert project.schema.label_by_id[summit.id].retired
    others = [label for label in project.schema.labels if label.id != summit.id]
    assert others == list(first.labels)
    assert (
        set(template(Template.ENTITIES).schema.label_by_id).isdisjoint(first.label_by_id) is False
    )


def test_a_draft_that_is_kept_comes_back_whole_as_long_as_its_schema_is_in_force(
    project: Project, tmp_path: Path
) -> None:
    draft = drafts.merge_labels(_draft(project), "call", "commitment")
    draft = drafts.split_label(draft, "actor", "place", ByWording(Query("Ukraine")))
    draft = drafts.split_label(draft, "event", "place", ByAttribute("strength", "weak"))
    draft = drafts.rename_value(draft, "strength", "strong", "firm")
    draft = drafts.remove_relation_type(drafts.remove_label(draft, "support"), "by", "target")
    folder = tmp_path / "drafts"
    keep_draft(folder, project.info.id, draft)
    assert kept_draft(folder, project.info.id, project.schema) == draft
    other = drafts.retire_label(_draft(project), "call").schema
    assert kept_draft(folder, project.info.id, other) is None
    (path,) = folder.iterdir()
    path.write_text(path.read_text("utf-8")[:-40], encoding="utf-8")
    assert kept_draft(folder, project.info.id, project.schema) is None
    drop_draft(folder, project.info.id)
    assert not list(folder.iterdir())


def test_relations_of_a_removed_type_become_others_where_permitted(project: Project) -> None:
    def of(kind: str) -> int:
        return sum(
            each.type_id == kind
            for record in project.iter_records()
            for layer in record.layers
            for each in layer.relations
        )

    before = of("target"), of("beneficiary")
    draft = drafts.remove_relation_type(_draft(project), "target", "beneficiary")
    seen = preview_draft(project, draft)
    put_in_force(project, draft)
    assert of("target") == 0
    assert before[1] <= of("beneficiary") <= sum(before) - seen.untied.total()


LABEL_IDS = [label.id for label in template(Template.STATEMENTS).schema.labels]


@settings(
    max_examples=examples(6),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["merge", "remove", "split", "rename", "value", "attribute"]),
            st.sampled_from(LABEL_IDS),
            st.sampled_from(LABEL_IDS),
            st.booleans(),
        ),
        min_size=1,
        max_size=4,
    )
)
def test_any_edits_are_undone_to_the_same_bytes(
    project: Project, tmp_path: Path, edits: list[tuple[str, str, str, bool]]
) -> None:
    before = _exported(project, tmp_path / f"{new_id()}.jsonl")
    draft = _draft(project)
    for kind, one, other, flag in edits:
        known = draft.schema.label_by_id
        if one not in known or other not in known or one == other:
            continue
        if kind == "merge":
            draft = drafts.merge_labels(draft, one, other, take_over=flag, keep_twins=not flag)
        elif kind == "remove":
            draft = drafts.remove_label(draft, one)
        elif kind == "split":
            draft = drafts.split_label(draft, one, other, ByWording(Query("a")), doubt_left=flag)
        elif kind == "rename":
            name = drafts.free_name(draft.schema.label_by_name, f"{known[one].name}_X")
            draft = drafts.put_label(draft, replace(known[one], name=name))
        elif kind == "value" and "strength" in draft.schema.attribute_by_id and flag:
            value = draft.schema.attribute_by_id["strength"].values[0]
            if len(draft.schema.attribute_by_id["strength"].values) > 1:
                draft = drafts.remove_value(draft, "strength", value)
        elif kind == "attribute" and draft.schema.attributes:
            draft = drafts.remove_attribute(draft, draft.schema.attributes[0].id)
    seen = preview_draft(project, draft)
    if put_in_force(project, draft) is None:
        return
    assert sum(_labels(project).values()) == sum(
        len(layer.spans) for record in project.iter_records() for layer in record.layers
    )
    assert set(_labels(project)) <= set(project.schema.label_by_id)
    assert not seen.refused
    project.undo()
    assert _exported(project, tmp_path / f"{new_id()}.jsonl") == before
