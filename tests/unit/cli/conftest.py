"""Calls commands in this process and keeps what they print apart."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from declannot.__main__ import main


@dataclass(frozen=True)
class Answer:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON value on standard output."""
        return json.loads(self.out)


Call = Callable[..., Answer]


@pytest.fixture
def call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Call:
    """Return a function that runs a command with its own data folder."""

    def run(*words: object) -> Answer:
        capsys.readouterr()
        code = main([*map(str, words), "--data-dir", str(tmp_path / "data")])
        out, err = capsys.readouterr()
        return Answer(code, out, err)

    return run


@pytest.fixture
def refused(call: Call) -> Call:
    """Return a function that runs a command which must fail with one line and say nothing else."""

    def run(*words: object, code: int = 1) -> Answer:
        answer = call(*words)
        assert answer.code == code, answer
        assert answer.out == ""
        assert answer.err.startswith("declannot: ")
        assert answer.err.count("\n") == 1, answer.err
        assert "Traceback" not in answer.err
        return answer

    return run


@pytest.fixture
def empty(tmp_path: Path, call: Call) -> Path:
    """Return a new project without documents."""
    path = tmp_path / "empty.declannot"
    assert call("new", path).code == 0
    return path


@pytest.fixture
def tagged(tmp_path: Path) -> Path:
    """Return a project with the LA statement as annotator A read it: 109 spans, 18 relations."""
    from declannot.domain.moment import utc_now
    from declannot.domain.operations.documents import add_documents
    from declannot.exchange.starting import add_readings, new_project, sample_statement

    path = tmp_path / "tagged.declannot"
    with new_project(path, title="Summits") as project:
        document, text = sample_statement(utc_now())
        project.apply(add_documents([(document, text)]))
        add_readings(project, document.id)
    return path


@pytest.fixture
def compared(tmp_path: Path) -> Path:
    """Return a project with the LA statement as A and B read it, done by both."""
    from declannot.domain.document import Status
    from declannot.domain.moment import utc_now
    from declannot.domain.operations.documents import add_documents
    from declannot.domain.operations.layers import set_status
    from declannot.exchange.starting import add_readings, new_project, sample_statement

    path = tmp_path / "compared.declannot"
    with new_project(path, title="Summits") as project:
        document, text = sample_statement(utc_now())
        project.apply(add_documents([(document, text)]))
        for reader in ("A", "B"):
            add_readings(project, document.id, reader)
        for annotator in project.annotators():
            step = set_status(project.content(document.id, annotator.id), Status.DONE)
            assert step is not None
            project.apply(step, by=annotator.id)
    return path
