"""What the words on the command line ask for, decided without loading anything heavy."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from declannot.__main__ import COMMANDS, Wish, main, wish_of
from declannot.domain.errors import UsageError


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ([], Wish()),
        (["demo"], Wish(demo=True)),
        (["--data-dir", "d", "demo"], Wish(demo=True, data_dir=Path("d"))),
        (["demo", "--data-dir=d"], Wish(demo=True, data_dir=Path("d"))),
        (["--data-dir", "d"], Wish(data_dir=Path("d"))),
        (["new.declannot"], Wish(project=Path("new.declannot"))),
        (["folder/project"], Wish(project=Path("folder/project"))),
        (["p.declannot", "--data-dir", "d"], Wish(project=Path("p.declannot"), data_dir=Path("d"))),
        (["info", "p"], Wish(command=("info", "p"))),
        (
            ["--data-dir", "d", "--json", "info", "p"],
            Wish(command=("info", "--data-dir", "d", "--json", "p"), data_dir=Path("d")),
        ),
        (
            ["--json", "dataset", "list", "p"],
            Wish(command=("dataset", "list", "p", "--json")),
        ),
        (["--version"], Wish(command=("--version",))),
        (["--json", "--version"], Wish(command=("--version", "--json"))),
        (["--help"], Wish(command=("--help",))),
    ],
)
def test_words_ask_for_a_window_or_a_command(words: list[str], wish: Wish) -> None:
    assert wish_of(words) == wish


def test_an_existing_file_without_suffix_is_a_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "summit").write_bytes(b"")
    assert wish_of(["summit"]) == Wish(project=Path("summit"))


def test_a_command_wins_over_a_file_of_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "info").write_bytes(b"")
    assert wish_of(["info", "p"]).command == ("info", "p")


@pytest.mark.parametrize("word", ["backup", "hello"])
def test_a_word_that_is_neither_command_nor_project_is_refused(
    word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([word, "p.declannot"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert f"“{word}” is neither a command nor a project file" in err


def test_a_slip_of_the_finger_is_answered_with_the_command_meant() -> None:
    with pytest.raises(UsageError, match="Did you mean “export”"):
        wish_of(["exprot", "p"])


@pytest.mark.parametrize(
    "words", [["p.declannot", "q.declannot"], ["p.declannot", "--json"], ["demo", "--title"]]
)
def test_the_window_refuses_words_it_does_not_know(words: list[str]) -> None:
    with pytest.raises(UsageError, match="The window does not understand"):
        wish_of(words)


def test_the_commands_are_those_of_the_command_line() -> None:
    import typer

    from declannot.cli.application import application

    group = typer.main.get_command(application())
    assert set(group.commands) == COMMANDS  # type: ignore[attr-defined]


def test_deciding_loads_neither_typer_nor_qt_nor_the_database() -> None:
    script = (
        "import sys; from declannot.__main__ import wish_of; wish_of(['p.declannot']);"
        "print([name for name in ('typer', 'rich', 'PySide6', 'sqlalchemy', 'msgspec')"
        " if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_without_a_screen_the_window_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("only X11 and Wayland sessions name their screen in the environment")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main(["--data-dir", str(tmp_path)]) == 3
    assert "no screen" in capsys.readouterr().err


def test_a_missing_system_library_is_named_with_the_packages(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("the packages are those of Debian")

    class Broken:
        def find_spec(self, name: str, *_: object) -> None:
            if name == "declannot.app.main":
                raise ImportError("libGL.so.1: cannot open shared object file: No such file")

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.delitem(sys.modules, "declannot.app.main", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Broken(), *sys.meta_path])
    import declannot.app

    monkeypatch.delattr(declannot.app, "main", raising=False)
    assert main(["--data-dir", str(tmp_path)]) == 3
    err = capsys.readouterr().err
    assert "libGL.so.1" in err
    assert "apt-get install" in err
    assert "libgl1" in err
    assert err.count("\n") == 1
