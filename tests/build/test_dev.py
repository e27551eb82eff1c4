"""dev.py refuses what it does not know, and says what is missing instead of half-doing it."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from devtools import commands, environment, gates, generated, local_libraries, places, system


def dev(root: Path, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, **variables}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        if name not in variables:
            env.pop(name, None)
    return subprocess.run(
        [sys.executable, "dev.py", *words],
        cwd=root,
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def test_an_unknown_command_is_wrong_use(root: Path) -> None:
    done = dev(root, "tset")

    assert done.returncode == 2
    assert "does not know “tset”" in done.stderr


def test_without_a_word_the_commands_are_explained(root: Path) -> None:
    done = dev(root)

    assert done.returncode == 2
    assert "python3 dev.py run" in done.stdout


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux has sessions without one")
def test_without_a_screen_the_window_is_refused_before_anything_is_installed(root: Path) -> None:
    done = dev(root, "run")

    assert done.returncode == 3
    assert "no screen" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_package_that_cannot_be_installed_is_named_with_the_whole_command(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(system.shutil, "which", lambda name: "x" if name == "apt-get" else None)
    monkeypatch.setattr(system.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(system.sys, "stdin", io.StringIO())

    with pytest.raises(places.Stop) as stop:
        system.require_packages(["libegl1", "libgl1", "libegl1"], "the libraries of Qt")

    assert stop.value.code == 2
    assert "sudo apt-get install --no-install-recommends libegl1 libgl1\n" in f"{stop.value}\n"


def test_a_system_without_apt_is_told_the_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system.shutil, "which", lambda name: None)

    with pytest.raises(places.Stop, match="libegl1") as stop:
        system.require_packages(["libegl1"], "the libraries of Qt")

    assert stop.value.code == 2


def test_a_stamp_of_another_folder_or_python_is_not_believed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    made = environment.Environment(tmp_path)
    python = made.tool("python")
    python.parent.mkdir()
    python.touch()

    made._write_stamp({"requirements.lock": "x"})
    assert made._held()["requirements.lock"] == "x"
    assert environment.Environment(tmp_path / "other")._held() == {}
    monkeypatch.setattr(environment, "_python_version", lambda: "3.99.0")
    assert made._held() == {}
    monkeypatch.undo()
    python.unlink()
    assert made._held() == {}

    python.touch()
    made.stamp.write_text("{cut sh", encoding="utf-8")
    assert made._held() == {}


def test_each_environment_is_filled_apart_and_nothing_is_done_twice(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    called: list[list[str]] = []

    def call(words: Sequence[str | Path]) -> int:
        called.append(list(map(str, words)))
        return 0

    monkeypatch.setattr(environment, "call", call)
    monkeypatch.setattr(environment, "capture", _obedient(called))
    usual = environment.Environment(tmp_path / "usual")
    proving = environment.Environment(tmp_path / "proving")

    usual.ensure(environment.RUN)
    assert [words for words in called if str(proving.folder) in " ".join(words)] == []
    called.clear()
    proving.ensure(environment.RUN, environment.INTEROP)
    assert called[0][-1] == str(proving.folder)
    pip = next(words for words in called if "--require-hashes" in words)
    assert pip[0] == str(proving.tool("python"))
    assert "--no-deps" in pip  # the locks are complete
    assert [Path(word).name for word in pip if word.endswith(".lock")] == [
        environment.RUN,
        environment.INTEROP,
    ]
    called.clear()
    proving.ensure(environment.RUN, environment.INTEROP)
    usual.ensure(environment.RUN)
    assert called == []


def _obedient(called: list[list[str]]) -> Callable[..., tuple[int, str]]:
    """Return a stand-in for running programs that makes environments with nothing in them."""

    def capture(words: Sequence[str | Path], **_: object) -> tuple[int, str]:
        called.append(list(map(str, words)))
        if "venv" in words:
            python = places.tool("python", Path(words[-1]))
            python.parent.mkdir(parents=True)
            python.touch()
        return 0, ""

    return capture


def test_the_programs_that_prove_files_have_an_environment_of_their_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held: list[tuple[Path, tuple[str, ...]]] = []
    ran: list[list[str]] = []
    monkeypatch.setattr(
        environment.Environment,
        "ensure",
        lambda self, *locks: held.append((self.folder, locks)),
    )

    def call(words: Sequence[str | Path], **_: object) -> int:
        ran.append(list(map(str, words)))
        return 0

    monkeypatch.setattr(gates, "call", call)

    assert commands.run_command(["interop", "-k", "gate"], "") == 0

    locks = ("requirements.lock", "requirements-dev.lock", "requirements-interop.lock")
    assert held == [(places.ROOT / ".venv-interop", locks)]
    (words,) = ran
    assert words[0] == str(places.tool("python", places.VENV_INTEROP))
    assert words[1:] == ["-m", "pytest", "-o", "testpaths=tests/interop", "-k", "gate"]


def test_forms_that_differ_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(generated, "FORMS", tmp_path)
    monkeypatch.setattr(generated, "_compiled_form", lambda source: "## Created by: x 1\nbody\n")
    names = [f"ui_{path.stem}.py" for path in sorted(places.UI.glob("*.ui"))]
    for name in names:
        (tmp_path / name).write_text("## Created by: x 2\nbody\n", encoding="utf-8")

    assert generated.stale_forms() == []
    (tmp_path / names[0]).write_text("## Created by: x 1\nedited\n", encoding="utf-8")
    (tmp_path / "ui_gone.py").write_text("", encoding="utf-8")
    stale = generated.stale_forms()
    assert len(stale) == 2
    assert "ui_gone.py has no form" in stale[0]
    assert names[0] in stale[1]


def test_sentences_from_below_are_collected_for_translation() -> None:
    texts = generated._texts_from_below()

    assert "QCoreApplication.translate('messages', " in texts
    assert "Install it again." in texts


def test_local_libraries_are_found_by_child_processes(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = (
        tmp_path / "usr" / "lib" / (local_libraries.sysconfig.get_config_var("MULTIARCH") or "")
    )
    folder.mkdir(parents=True)
    (folder / "libEGL.so.1").touch()
    monkeypatch.setattr(local_libraries, "TREE", tmp_path)
    monkeypatch.setattr(local_libraries, "LINUX", True)

    found = local_libraries.variables({"LD_LIBRARY_PATH": "/elsewhere"})

    assert local_libraries.holds("libEGL.so.1")
    assert found["LD_LIBRARY_PATH"].split(os.pathsep) == [str(folder), "/elsewhere"]


def test_only_words_for_a_window_need_a_screen() -> None:
    assert commands._wants_window([])
    assert commands._wants_window(["demo"])
    assert not commands._wants_window(["info", "x.declannot"])
    assert not commands._wants_window(["--version"])
