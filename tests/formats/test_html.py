"""Pages as text: blocks, blanks, encodings, and what damaged ones do."""

from __future__ import annotations

from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from declannot.domain.errors import UserError
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import new_project
from declannot.formats.documents.html import read
from declannot.formats.format import ReadOptions
from declannot.formats.registry import detect
from tests.thoroughness import examples

PAGE = """<!DOCTYPE html><html><head><title> A
page</title><meta charset="utf-8"><style>p {}</style></head><body><h1>Head</h1>
<p>One <b>bold</b>
word &amp; 👍.<br>Next<!-- no --> line</p><script>alert("x")</script>after
<table><tr><td>a</td><td> b </td></tr></table><pre>x  y
 z</pre></body></html>"""
TEXT = "Head\nOne bold word & 👍.\nNext line\nafter\na\tb\nx  y\n z\n"


def _read(path: Path, data: bytes) -> tuple[str, str]:
    path.write_bytes(data)
    (found,) = read(path, ReadOptions())
    return found.document.title, found.document.text


def test_blocks_are_paragraphs_and_scripts_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    assert _read(path, PAGE.encode()) == ("A page", TEXT)
    assert detect(path)[0].name == "html"
    with new_project(tmp_path / "p.declannot") as project:
        report = run_import(project, [path], ImportChoices())
        assert (report.documents_new, report.losses["TEXT_REBUILT"]) == (1, 1)
        (document,) = project.documents()
        assert project.text(document.id).text == TEXT


def test_a_page_names_its_encoding_or_is_asked_about(tmp_path: Path) -> None:
    named = b'<html><meta charset="iso-8859-1"><p>caf\xe9</p></html>'
    assert _read(tmp_path / "a.html", named)[1] == "caf\xe9\n"
    with pytest.raises(UserError, match="not UTF-8"):
        _read(tmp_path / "b.html", b"<html><p>caf\xe9</p></html>")


def test_entities_of_the_page_and_depth_bring_nothing_in(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("hidden")
    page = f'<!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}">]><p>a &x; b</p>'
    assert "hidden" not in _read(tmp_path / "a.html", page.encode())[1]
    deep = b"<p>a</p>" + b"<div>" * 50_000 + b"b"
    with pytest.raises(UserError, match="cannot be read"):
        _read(tmp_path / "b.html", deep)


@given(data=st.data())
@settings(max_examples=examples(150), deadline=None,
          suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip
def test_damaged_pages_give_text_or_an_error_for_people(
    tmp_path: Path, data: st.DataObject
) -> None:
    page = bytearray(PAGE.encode())
    for _ in range(data.draw(st.integers(1, 4))):
        page[data.draw(st.integers(0, len(page) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(page)))
    try:
        assert _read(tmp_path / "d.html", bytes(page[:cut]))[1] is not None
    except UserError as error:
        assert str(error)


@pytest.mark.parametrize("data", [b"", b"<html></html>", b"<p>a\0b</p>", b"PK\x03\x04<p>a</p>"])
def test_what_has_no_text_leaves_the_project_as_it_was(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(data)
    with new_project(tmp_path / "p.declannot") as project:
        before = project.path.read_bytes()
        with pytest.raises(UserError):
            run_import(project, [path], ImportChoices())
        assert list(project.documents()) == []
        assert project.path.read_bytes() == before
