"""A project as plain objects, as notebooks use it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import declannot
from declannot.domain.errors import UserError


def test_documents_layers_and_spans_are_plain_objects(tagged: Path) -> None:
    with declannot.open_project(tagged) as project:
        assert project.title == "Summits"
        assert project.annotators == ["A"]
        assert len(project.documents) == 1
        (document,) = project.documents
        (layer,) = document.layers
        assert layer.annotator == "A"
        assert len(layer.spans) == 109
        first = layer.spans[0]
        assert (first.label, first.text, first.attributes) == ("ACTOR", "Canada", {"type": "state"})
        assert document.text[first.start : first.end] == "Canada"
        assert {each.type for each in layer.relations} <= {"by", "target", "beneficiary", "basis"}
        assert sum(1 for _ in project.spans()) == 109


def test_a_document_is_found_by_title_or_id(tagged: Path) -> None:
    with declannot.open_project(str(tagged)) as project:
        (document,) = project.documents
        assert project.documents[document.title] == document
        assert project.documents[document.id] == document
        with pytest.raises(KeyError):
            project.documents["nowhere"]


def test_reading_takes_no_lock(tagged: Path) -> None:
    with declannot.open_project(tagged), declannot.open_project(tagged, read_only=False):
        pass


def test_a_missing_project_is_an_error_with_a_remedy(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no such project"):
        declannot.open_project(tmp_path / "missing.declannot")


def test_importing_the_package_loads_nothing_heavy(tagged: Path) -> None:
    script = (
        "import sys, declannot\n"
        "assert not {'sqlalchemy', 'msgspec', 'PySide6', 'typer'} & set(sys.modules)\n"
        f"with declannot.open_project({str(tagged)!r}) as project:\n"
        "    assert sum(1 for _ in project.spans()) == 109\n"
        "assert not any(name.startswith('PySide6') for name in sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_what_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError):
        _ = declannot.nonsense  # type: ignore[attr-defined]
