"""Formats whose library is not installed: listed so, and refused with the command that helps."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from declannot.formats import extras

Call = Callable[..., Any]


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave spaCy and pyarrow out."""
    known = extras.find_spec
    gone = {"spacy", "pyarrow"}
    monkeypatch.setattr(extras, "find_spec", lambda name: None if name in gone else known(name))


@pytest.mark.usefixtures("without")
def test_the_list_of_formats_says_what_is_lacking(call: Call) -> None:
    listed = {each["format"]: each for each in call("formats", "--json").json}
    assert listed["spacy"]["extra"] == "spacy"
    assert listed["spacy"]["lacking"] == "needs the extra spacy"
    assert listed["huggingface"]["lacking"] == "needs the extra huggingface"
    assert (listed["brat"]["extra"], listed["brat"]["lacking"]) == (None, None)
    assert "(needs the extra spacy)" in call("formats").out


def test_nothing_is_lacking_where_the_extras_are_installed(call: Call) -> None:
    pytest.importorskip("spacy")
    pytest.importorskip("pyarrow")
    assert all(each["lacking"] is None for each in call("formats", "--json").json)
    assert "needs the extra" not in call("formats").out


@pytest.mark.usefixtures("without")
@pytest.mark.parametrize(("name", "ending"), [("spacy", ".spacy"), ("huggingface", ".parquet")])
def test_import_and_export_name_the_extra_and_the_command(
    call: Call, refused: Call, tmp_path: Path, name: str, ending: str
) -> None:
    project, text = tmp_path / "p.declannot", tmp_path / "a.txt"
    text.write_text("Canada acts.")
    call("new", project)
    call("import", project, text)
    command = f'-m pip install "declannot[{name}]"'
    out = tmp_path / f"out{ending}"
    told = refused("export", project, out, "--format", name, "--status", "all", code=3).err
    assert f"needs the extra “{name}”" in told
    assert sys.executable in told
    assert command in told
    assert not out.exists()
    (tmp_path / f"in{ending}").write_bytes(b"PAR1")
    for words in ((), ("--format", name)):
        told = refused("import", project, tmp_path / f"in{ending}", *words, code=3).err
        assert command in told


@pytest.mark.usefixtures("without")
def test_a_frozen_build_sends_people_to_python(
    call: Call, refused: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    project = tmp_path / "p.declannot"
    call("new", project)
    told = refused("export", project, tmp_path / "o", "--format", "spacy", code=3).err
    assert "This build leaves it out" in told
    assert 'python3 -m pip install "declannot[spacy]"' in told


def test_a_module_that_was_shut_out_is_lacking(monkeypatch: pytest.MonkeyPatch) -> None:
    from declannot.formats.registry import format_named

    monkeypatch.setitem(sys.modules, "spacy", None)
    assert not extras.is_ready(format_named("spacy"))
    assert str(extras.lacking(format_named("spacy"))) == "needs the extra spacy"
