"""Changing the properties of many documents as one step."""

from __future__ import annotations

from declannot.domain.document import Document, Status
from declannot.domain.operations.document_editing import (
    PropertyEdit,
    differences,
    edit_properties,
    edited,
)

ONE = Document(id="1", title="One", sha256="", length=1, language="en", tags=("un/ga", "b"))
TWO = Document(id="2", title="Two", sha256="", length=1, language="fr")


def test_only_what_is_named_changes_and_tags_keep_their_order() -> None:
    edit = PropertyEdit(language="fr", issuers=("Canada",), add_tags=("a", "b"))
    after = edited(ONE, edit)
    assert (after.language, after.issuers, after.tags) == ("fr", ("Canada",), ("un/ga", "b", "a"))
    assert edited(ONE, PropertyEdit()) is ONE
    assert edited(ONE, PropertyEdit(remove_tags=("un",))).tags == ("b",)
    assert edited(ONE, PropertyEdit(language="")).language == ""


def test_one_step_changes_all_and_leaves_out_what_is_so_already() -> None:
    step = edit_properties([ONE, TWO], PropertyEdit(language="fr"), {})
    assert step is not None
    assert [each.before for each in step.changes] == [ONE]
    assert edit_properties([TWO], PropertyEdit(language="fr"), {}) is None
    both = edit_properties([ONE, TWO], PropertyEdit(add_tags=("x",)), {})
    assert both is not None and str(both.name) == "Change the properties of 2 documents"


def test_nobody_practises_on_what_is_not_decided() -> None:
    edit = PropertyEdit(practice=True, group="g")
    found, refused = differences([ONE, TWO], edit, {"1": Status.DONE})
    assert refused == [TWO]
    told = [(each.document.id, each.property, each.before, each.after) for each in found]
    assert told == [
        ("1", "group", "", "g"),
        ("1", "practice", False, True),
        ("2", "group", "", "g"),
    ]
    step = edit_properties([ONE, TWO], edit, {"1": Status.DONE})
    assert step is not None
    assert [each.after.practice for each in step.changes] == [True, False]  # type: ignore[union-attr]
