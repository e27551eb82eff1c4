"""Narrowing a list of documents by what one types."""

from __future__ import annotations

import pytest

from declannot.domain.document import Document, Status
from declannot.domain.document_filter import (
    DocumentFacts,
    DocumentFilter,
    folders_of,
    searched_words,
)


def facts(title: str, status: Status = Status.NEW, **known) -> DocumentFacts:
    work = {key: known.pop(key) for key in ("spans", "read_share", "waiting") if key in known}
    document = Document(id=title, title=title, sha256="", length=1, **known)
    return DocumentFacts(document, searched_words(document), status, **work)


ALL = [
    facts("Los Angeles", Status.DONE, language="en", date="2022-06-10", read_share=1.0, spans=9),
    facts("Bridgetown", Status.STARTED, language="en-GB", date="2022", tags=("un/ga", "draft")),
    facts("Brasília", language="pt-BR", date="2019-12-31", issuers=("Brasil", "European Union")),
    facts("Genève", tags=("un",), group="G 7", read_share=0.004, waiting=2, practice=True),
]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("", "Los Angeles,Bridgetown,Brasília,Genève"),
        ("br", "Bridgetown,Brasília"),
        ("br status:started", "Bridgetown"),
        ("status:new,done", "Los Angeles,Brasília,Genève"),
        ("-status:new", "Los Angeles,Bridgetown"),
        ("lang:en", "Los Angeles,Bridgetown"),
        ("lang:none", "Genève"),
        ("date:2022", "Los Angeles,Bridgetown"),
        ("date:2019..2021", "Brasília"),
        ("date:2022-06..", "Los Angeles,Bridgetown"),
        ("date:..2019", "Brasília"),
        ('issuer:"european union"', "Brasília"),
        ("tag:un", "Bridgetown,Genève"),
        ("tag:un/ga", "Bridgetown"),
        ("tag:UN/ -tag:draft", "Genève"),
        ("tag:none", "Los Angeles,Brasília"),
        ('group:"g 7"', "Genève"),
        ("read:100", "Los Angeles"),
        ("read:1..99", "Genève"),
        ("spans:1..", "Los Angeles"),
        ("look:yes", "Genève"),
        ("practice:no", "Los Angeles,Bridgetown,Brasília"),
        ('"los ang"', "Los Angeles"),
    ],
)
def test_what_is_typed_narrows_the_list(text: str, titles: str) -> None:
    wanted = DocumentFilter(text)
    assert ",".join(each.document.title for each in ALL if wanted.matches(each)) == titles
    assert not wanted.unknown


@pytest.mark.parametrize("text", ["status:odd", "date:yesterday", "spans:many", "colour:red"])
def test_what_makes_no_sense_is_named_and_sought_as_a_word(text: str) -> None:
    wanted = DocumentFilter(text)
    assert wanted.unknown == [text]
    assert not any(map(wanted.matches, ALL))


def test_menus_put_values_in_and_take_them_out_again() -> None:
    text = DocumentFilter("br").with_toggled("status", "new")
    assert text == "br status:new"
    text = DocumentFilter(text).with_toggled("status", "done")
    assert text == "br status:new,done"
    assert DocumentFilter(text).values_of("status") == ("new", "done")
    assert DocumentFilter(text).with_toggled("status", "new") == "br status:done"
    assert DocumentFilter("a tag:x b").with_value("tag", "y z") == 'a b tag:"y z"'
    assert DocumentFilter('a tag:"y z"').with_value("tag", None) == "a"


def test_tags_with_slashes_lie_in_folders() -> None:
    assert folders_of(["un/ga/1", "un", "/x"]) == ["un", "un/ga", "un/ga/1", "/x"]
