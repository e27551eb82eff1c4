"""What may be imported where, seen from outside: by loading the rooms and by reading them."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

PACKAGE = "declannot"
NETWORK = ("socket", "ssl", "urllib.request", "urllib.error", "urllib.robotparser", "http")
NETWORK += ("ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "xmlrpc", "socketserver")
NETWORK += ("asyncio", "webbrowser", "requests", "httpx", "aiohttp", "urllib3", "websockets")
NETWORK += ("PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineWidgets")
CODE_RUNNERS = ("pickle", "cPickle", "shelve", "marshal", "dill", "cloudpickle", "code")


def modules_below_app(root: Path) -> list[str]:
    folder = root / PACKAGE
    names = []
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        if "app" in parts[1:2] or "migrations" in parts or parts[-1] == "__main__":
            continue
        names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return names


def sources(root: Path) -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((root / PACKAGE).rglob("*.py")):
        yield str(path.relative_to(root)), ast.parse(path.read_text(encoding="utf-8"))


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{each.name}" for each in node.names)


def test_nothing_below_the_window_loads_qt(root: Path) -> None:
    program = (
        "import importlib, json, sys\n"
        "for name in json.loads(sys.argv[1]): importlib.import_module(name)\n"
        "print([name for name in sys.modules if name.split('.')[0] in ('PySide6', 'shiboken6')])"
    )
    names = modules_below_app(root)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, json.dumps(names)],
        capture_output=True,
        text=True,
        check=False,
        cwd=root,
    )

    assert len(names) > 30
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


def test_numbers_are_crunched_with_libraries_that_load_when_they_are_needed(root: Path) -> None:
    program = (
        "import importlib, json, sys\n"
        "for name in json.loads(sys.argv[1]): importlib.import_module(name)\n"
        "heavy = {'numpy', 'lap', 'lxml', 'cassis', 'conllu', 'spacy', 'pyarrow'}\n"
        "heavy |= {'docx', 'odf', 'pypdf'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, json.dumps(modules_below_app(root))],
        capture_output=True,
        text=True,
        check=True,
        cwd=root,
    )

    assert done.stdout.strip() == "[]"


def test_the_words_on_the_command_line_are_understood_without_qt_or_sqlalchemy(root: Path) -> None:
    program = (
        "import sys, declannot.__main__ as entry\n"
        "entry.wish_of(['demo'])\n"
        "print(sorted({'PySide6', 'sqlalchemy', 'typer'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=root
    )

    assert done.stdout.strip() == "[]"


def test_the_package_imports_nothing_that_reaches_a_network(root: Path) -> None:
    found = [
        f"{name}: {module}"
        for name, tree in sources(root)
        for module in imported(tree)
        if any(module == each or module.startswith(each + ".") for each in NETWORK)
    ]

    assert found == []


def test_the_package_runs_no_code_from_files(root: Path) -> None:
    found = []
    for name, tree in sources(root):
        found += [f"{name}: {each}" for each in imported(tree) if each in CODE_RUNNERS]
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            function = node.func
            if isinstance(function, ast.Name) and function.id in ("eval", "exec", "__import__"):
                found.append(f"{name}: {function.id}, line {node.lineno}")
            if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
                called = f"{function.value.id}.{function.attr}"
                if called in ("yaml.load", "os.system", "os.popen"):
                    found.append(f"{name}: {called}, line {node.lineno}")

    assert found == []


def test_files_stay_short_enough_to_read(root: Path) -> None:
    long = [
        str(path.relative_to(root))
        for path in (root / PACKAGE).rglob("*.py")
        if not path.name.startswith("ui_") and len(path.read_text("utf-8").splitlines()) > 500
    ]

    assert long == []
