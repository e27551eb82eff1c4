"""Formats that other packages add: installed for real, broken in every way, and never a crash."""

from __future__ import annotations

import json
import logging
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from declannot.domain.errors import EnvironmentFault, UserError
from declannot.formats import plug_ins, registry
from declannot.formats.format import ReadOptions

HANDBOOK = Path(__file__).parents[2] / "docs" / "handbook" / "formats.md"
HEAD = "from declannot.formats.format import *\n"
GOOD = 'FORMAT = Format(name="mine", title="Mine", extensions=(".mine",), unit=Unit.CODE_POINT,'
GOOD += " holds=frozenset(), read=lambda path, options: 1 / 0)\n"

Install = Callable[..., Path]


@pytest.fixture
def install(tmp_path: Path) -> Install:
    """Put a distribution where a package manager would."""

    def put(name: str, code: str, entries: str, folder: str = "site") -> Path:
        site = tmp_path / folder
        module = name.replace("-", "_")
        metadata = site / f"{module}-1.0.dist-info"
        metadata.mkdir(parents=True)
        (site / f"{module}.py").write_text(code, encoding="utf-8")
        (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        (metadata / "entry_points.txt").write_text(entries)
        (metadata / "RECORD").write_text(f"{module}.py,,\n")
        return site

    return put


@pytest.fixture
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A program that has not yet looked for formats of others, and forgets them afterwards."""
    modules = set(sys.modules)
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    registry._others.cache_clear()
    yield
    registry._others.cache_clear()
    for name in set(sys.modules) - modules:
        if name.startswith("plug_"):
            del sys.modules[name]


def _run(site: Path, *words: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "declannot", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(site), str(HANDBOOK.parents[2])])},
    )


def test_the_example_of_the_handbook_works(install: Install, tmp_path: Path) -> None:
    page = HANDBOOK.read_text(encoding="utf-8")
    page = page[page.index("## Add a format of your own") :]
    (code,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    (project,) = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    entry = re.search(r'\[project\.entry-points\."(.+)"\]\n(\w+) = "(.+)"', project)
    assert entry is not None
    site = install("declannot-marked", code, f"[{entry[1]}]\n{entry[2]} = {entry[3]}\n")
    listed = _run(site, "formats", "--json", "--data-dir", tmp_path)
    last = json.loads(listed.stdout)[-1]
    assert (last["format"], last["import"], last["export"]) == ("marked", True, False)
    assert not listed.stderr
    (tmp_path / "a.marked").write_text("[ACTOR Canada] and [ACTOR Mexico] act.")
    file = tmp_path / "p.declannot"
    for words in (
        ("new", file),
        ("import", file, tmp_path / "a.marked", "--annotator", "Ana"),
        ("spans", file, "--json"),
    ):
        done = _run(site, *words, "--data-dir", tmp_path)
        assert done.returncode == 0, done.stderr
    spans = [(each["label"], each["text"]) for each in json.loads(done.stdout)]
    assert spans == [("ACTOR", "Canada"), ("ACTOR", "Mexico")]


BROKEN = {
    "import": ("raise RuntimeError('no luck')", "cannot be loaded (RuntimeError: no luck)"),
    "exit": ("raise SystemExit(4)", "cannot be loaded (SystemExit: 4)"),
    "absent": ("", "cannot be loaded (AttributeError"),
    "other": ("FORMAT = 'a format'", "is no Format but a str"),
    "taken": (GOOD.replace('"mine"', '"brat"'), "The format brat of plug-taken has a name that is"),
    "name": (GOOD.replace('"mine"', '"My Own"'), "declares no good name"),
    "ending": (GOOD.replace('".mine"', "'no ending'"), "declares no good extensions"),
    "idle": (GOOD.replace("read=lambda path, options: 1 / 0", ""), "no good read or write"),
    "holder": (GOOD.replace("frozenset()", "frozenset({'love'})"), "declares no good holds"),
    "chooser": (GOOD.replace("read=", "options=('taste',), read="), "no good options"),
    "neighbour": (GOOD.replace("read=", "beside=None, read="), "declares no good beside"),
    "helped": (GOOD.replace("read=", "helpers=(1,), read="), "declares no good helpers"),
    "unproved": (GOOD.replace("read=", "write="), "declares no good read_back"),
}


@pytest.mark.expects_log("plug-")
def test_what_cannot_be_used_is_left_out_logged_and_named(
    install: Install, fresh: None, caplog: pytest.LogCaptureFixture
) -> None:
    for name, (code, _) in BROKEN.items():
        code = code.replace('"mine"', f'"mine-{name}"')
        install(f"plug-{name}", HEAD + code, f"[declannot.formats]\nx = plug_{name}:FORMAT\n")
    install("plug-good", HEAD + GOOD, "[declannot.formats]\nx = plug_good:FORMAT\n")
    install("plug-none", "", "[console_scripts]\nx = plug_none:main\n")
    with caplog.at_level(logging.WARNING, "declannot"):
        names = [each.name for each in registry.formats()]
    assert names[-1] == "mine"
    assert names.count("brat") == 1
    said = [str(each) for each in registry.left_out()]
    assert len(said) == len(BROKEN)
    for name, (_, reason) in BROKEN.items():
        (sentence,) = [each for each in said if f" of plug-{name} " in each]
        assert reason in sentence
        assert sentence in caplog.messages


def test_the_list_names_what_is_left_out(install: Install, tmp_path: Path) -> None:
    site = install("plug-other", "FORMAT = 1", "[declannot.formats]\nx = plug_other:FORMAT\n")
    done = _run(site, "formats", "--json", "--data-dir", tmp_path)
    assert done.returncode == 0
    assert "text" in {each["format"] for each in json.loads(done.stdout)}
    assert done.stderr == "declannot: The format x of plug-other is no Format but a int\n"


@pytest.mark.expects_log("plug-")
def test_a_reader_that_fails_is_told_as_that_of_its_package(
    install: Install, fresh: None, tmp_path: Path
) -> None:
    code = "from declannot.domain.errors import UserError\n"
    code += "def read(path, options):\n"
    code += "    if path.name == 'refused': raise UserError('It is bad, as it says itself')\n"
    code += "    yield 1 / 0\n"
    code += GOOD.replace("lambda path, options: 1 / 0", "read, proposes=lambda path: 1 / 0")
    install("plug-good", HEAD + code, "[declannot.formats]\nx = plug_good:FORMAT\n")
    made = registry.format_named("mine")
    assert made.read is not None
    assert made.proposes is not None
    failed = "package plug-good adds, failed: ZeroDivision"
    with pytest.raises(EnvironmentFault, match=failed):
        list(made.read(tmp_path, ReadOptions()))
    with pytest.raises(EnvironmentFault, match=failed):
        made.proposes(tmp_path)
    with pytest.raises(UserError, match="as it says itself"):
        list(made.read(tmp_path / "refused", ReadOptions()))


@pytest.mark.expects_log("plug-")
@pytest.mark.parametrize(
    ("look", "data", "expected"),
    [
        ("None", b"%mine", "text"),
        ("lambda head: head.startswith(b'%mine')", b"%mine", "mine"),
        ("lambda head: head.startswith(b'%mine')", b"words", "text"),
        ("lambda head: 1 / 0", b"%mine", "text"),
    ],
)
def test_an_ending_of_ours_is_anothers_only_where_it_is_sure(
    install: Install, fresh: None, tmp_path: Path, look: str, data: bytes, expected: str
) -> None:
    code = GOOD.replace('".mine"', '".txt"').replace("read=", f"recognises={look}, read=")
    install("plug-text", HEAD + code, "[declannot.formats]\nx = plug_text:FORMAT\n")
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    assert registry.detect(path)[0].name == expected


def test_nothing_is_loaded_where_no_package_adds_a_format(root: Path) -> None:
    code = "import sys; from declannot.formats import registry; registry.formats()\n"
    code += "assert 'importlib.metadata' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=root)


def test_folders_that_are_not_there_add_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", ["/nowhere", ""])
    assert plug_ins.plug_ins([]) == plug_ins.PlugIns()


def test_starting_does_not_look_for_formats_of_others(root: Path) -> None:
    code = "import declannot.app.main_window, declannot.cli.application\n"
    code += "from declannot.cli.application import application; application()\n"
    code += "from declannot.formats import registry\n"
    code += "assert registry._others.cache_info().misses == 0"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=root)
