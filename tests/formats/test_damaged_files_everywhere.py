"""Every format that imports, under damaged files: errors for people, a place, nothing half-done.

A format joins by being registered. A few damages of each are tried, the same ones in every run;
``DECLANNOT_DAMAGES=2000`` tries more, ``DECLANNOT_DAMAGE_SEED`` others, and
``DECLANNOT_DAMAGE_FILES`` names a folder whose subfolders bear the names of formats and hold
further good files to damage.
"""

from __future__ import annotations

import io
import json
import os
import random
import re
import shutil
import sqlite3
import sys
import time
import traceback
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import docx
import pypdf
import pytest
from odf.opendocument import OpenDocumentText
from odf.text import P

from declannot.domain.errors import Bug, DeclannotError, EnvironmentFault
from declannot.domain.moment import utc_now
from declannot.domain.operations.documents import add_documents
from declannot.exchange.exporting import ExportChoices, run_export
from declannot.exchange.importing import ImportChoices, add_text, run_import
from declannot.exchange.starting import add_readings, new_project, sample_statement
from declannot.formats import extras
from declannot.formats.format import Format, Holds
from declannot.formats.registry import formats
from declannot.store.project import Project

ROUNDS = int(os.environ.get("DECLANNOT_DAMAGES", "3"))
SEED = os.environ.get("DECLANNOT_DAMAGE_SEED", "1")
MORE = os.environ.get("DECLANNOT_DAMAGE_FILES", "")
SLOW_S = 20
READABLE = [each for each in formats() if each.imports]
ARGILLA = {
    "id": "r7",
    "text": "Canada and Mexico act.",
    "spans.responses": [[{"start": 0, "end": 6, "label": "ACTOR"}]],
    "spans.responses.users": ["ana"],
    "spans.suggestion": [{"start": 11, "end": 17, "label": "ACTOR"}],
}
PAGE = "<!DOCTYPE html><html><head><title>T</title></head><body><p>We <b>act</b>.</p></body></html>"


@dataclass
class Files:
    """A good export: its files by their names below a folder, and what of it is imported."""

    files: dict[str, bytes]
    root: str


# -- good files -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """The LA statement as A and B read it."""
    with new_project(tmp_path_factory.mktemp("source") / "la.declannot") as project:
        document, text = sample_statement(utc_now())
        project.apply(add_documents([(document, text)]))
        for reader in ("A", "B"):
            add_readings(project, document.id, reader)
        yield project


@pytest.fixture
def target(tmp_path: Path) -> Iterator[Project]:
    """A project that holds a document already, and must be as it was after every error."""
    with new_project(tmp_path / "target.declannot") as project:
        add_text(project, "There already", "Peru welcomes this.\n")
        yield project


def _good(chosen: Format, source: Project, folder: Path) -> Files:
    """Return good files of a format: what it exports, or such as others make."""
    if not chosen.exports:
        return Files({f"good{chosen.extensions[0]}": _GOOD[chosen.name]()}, "")
    layers = ("A", "B") if Holds.ANNOTATORS in chosen.holds or chosen.layered else ("A",)
    name = "out" if chosen.folder else f"out{chosen.extensions[0]}"
    choices = ExportChoices(format=chosen.name, layers=layers, status="all")
    run_export(source, folder / name, choices)
    if Holds.TEXT not in chosen.holds:
        (document,) = source.documents()
        text = source.text(document.id).text
        (folder / f"{document.id}.txt").write_text(text, encoding="utf-8", newline="")
    return Files(_files(folder), name)


def _files(folder: Path) -> dict[str, bytes]:
    return {
        each.relative_to(folder).as_posix(): each.read_bytes()
        for each in sorted(folder.rglob("*"))
        if each.is_file() and not each.name.endswith((".report.json", "README.md"))
    }


def _more(chosen: Format) -> Iterator[Files]:
    """Yield further good files, a folder each, where somebody named some."""
    if MORE:
        for folder in sorted((Path(MORE) / chosen.name).glob("*/")):
            files = _files(folder)
            yield Files(files, next(iter(files)) if len(files) == 1 else "")


def _word() -> bytes:
    document = docx.Document()
    document.core_properties.title = "T"
    document.add_paragraph("We act.")
    document.add_table(1, 1).cell(0, 0).text = "in a cell"
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def _writer() -> bytes:
    document = OpenDocumentText()
    document.text.addElement(P(text="We act."))
    made = io.BytesIO()
    document.write(made)
    return made.getvalue()


def _pdf() -> bytes:
    writer = pypdf.PdfWriter()
    page = writer.add_blank_page(200, 200)
    content = pypdf.generic.StreamObject()
    content.set_data(b"BT /F1 12 Tf 20 100 Td (We act.) Tj ET")
    name = pypdf.generic.NameObject
    font = {name("/Type"): name("/Font"), name("/Subtype"): name("/Type1")}
    font[name("/BaseFont")] = name("/Helvetica")
    fonts = pypdf.generic.DictionaryObject({name("/F1"): pypdf.generic.DictionaryObject(font)})
    page[name("/Resources")] = pypdf.generic.DictionaryObject({name("/Font"): fonts})
    page[name("/Contents")] = content
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


_GOOD: dict[str, Callable[[], bytes]] = {
    "argilla": lambda: json.dumps([ARGILLA]).encode(),
    "html": PAGE.encode,
    "docx": _word,
    "odt": _writer,
    "pdf": _pdf,
}


# -- damages --------------------------------------------------------------------------------------

Damage = Callable[[random.Random, bytes], bytes]
ADDED = (
    b"\0", b"[" * 100_000, b'{"a":' * 50_000, b"\xff\xfe", b"\xef\xbb\xbf", b"]", b"}", b'"', b"<",
    b"&#0;", b"<a>" * 50_000, b"1" * 5000, b"\\ud83d", b"NaN", b",", b"\t", b"\n\n", b"-Infinity",
    b"&bomb;", b"\xed\xa0\xbd", b"1e999", b"\r", b"\xc2\x85", b"\xe2\x80\xa8", b"_x0000_", b"%00",
    b"../../etc/passwd", b"<!DOCTYPE a [<!ENTITY bomb SYSTEM 'file:///etc/passwd'>]>", b"\x1f\x8b",
)  # fmt: skip
NUMBERS = (
    b"-1",
    b"0",
    b"1",
    b"17",
    b"9" * 30,
    b"1e9",
    b"2147483648",
    b"9" * 5000,
    b"1.5",
    b"\xd9\xa3",
)
WRONG: tuple[Any, ...] = (
    None, -1, 0, 1, 3, 2**31, 2**63, 10**30, 1.5, 1e308, True, "", "x", "\0", "👍", [], {}, [[]],
    [0, 1], {"id": 1}, ["ACTOR"], "T1", [None], "gold", "A" * 5000, "\ud83d", " ", "../x",
)  # fmt: skip


def _cut(rng: random.Random, data: bytes) -> bytes:
    return data[: len(data) * rng.randrange(100) // 100]


def _flip(rng: random.Random, data: bytes) -> bytes:
    damaged = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 10))):
        damaged[rng.randrange(len(data))] = rng.randrange(256)
    return bytes(damaged)


def _swap(rng: random.Random, data: bytes) -> bytes:
    lines = data.split(b"\n")
    first, second = rng.randrange(len(lines)), rng.randrange(len(lines))
    lines[first], lines[second] = lines[second], lines[first]
    return b"\n".join(lines)


def _repeat(rng: random.Random, data: bytes) -> bytes:
    lines = data.split(b"\n")
    lines.insert(rng.randrange(len(lines)), rng.choice(lines))
    return b"\n".join(lines)


def _drop(rng: random.Random, data: bytes) -> bytes:
    at = rng.randrange(len(data))
    return data[:at] + data[at + rng.choice((1, 10, 1000)) :]


def _add(rng: random.Random, data: bytes) -> bytes:
    at = rng.choice((0, len(data), rng.randrange(len(data))))
    return data[:at] + rng.choice(ADDED) + data[at:]


def _number(rng: random.Random, data: bytes) -> bytes:
    return _replaced(rng, data, rb"\d+", lambda: rng.choice(NUMBERS))


def _columns(rng: random.Random, data: bytes) -> bytes:
    """Take a column of a line away, add one, or exchange two."""
    lines = data.split(b"\n")
    at = rng.randrange(len(lines))
    part = b"\t" if b"\t" in lines[at] else rng.choice((b",", b" ", b"|"))
    cells = lines[at].split(part)
    place = rng.randrange(len(cells))
    deed = rng.randrange(4)
    if deed == 0:
        del cells[place]
    elif deed == 1:
        cells.insert(place, rng.choice(cells))
    elif deed == 2:
        cells[place] = rng.choice(
            (b"", b"_", b"O", b"I-X", b'"', b"*", b"\\", b"1[1]", b"a|b", b";")
        )
    else:
        other = rng.randrange(len(cells))
        cells[place], cells[other] = cells[other], cells[place]
    lines[at] = part.join(cells)
    return b"\n".join(lines)


def _names(rng: random.Random, data: bytes) -> bytes:
    """Put one word of the file in the place of another: unknown layers, ends, ids that repeat."""
    words = re.findall(rb"[A-Za-z][\w.:-]+", data) or [b"x"]
    word = rng.choice((rng.choice(words), b"Unknown"))
    return _replaced(rng, data, rb"[A-Za-z][\w.:-]+", lambda: word)


def _wide(rng: random.Random, data: bytes) -> bytes:
    return data.decode("utf-8", "replace").encode(rng.choice(("utf-16", "utf-16-be", "utf-32")))


def _values(rng: random.Random, data: bytes) -> bytes:
    """Put a wrong value into JSON; what is no JSON is cut."""
    try:
        lines = [json.loads(data)]
    except ValueError:
        try:
            lines = [json.loads(line) for line in data.splitlines()]
        except ValueError:
            return _cut(rng, data)
    here: Any = lines
    while True:
        keys = list(here) if isinstance(here, dict) else list(range(len(here)))
        if not keys:
            break
        key = rng.choice(keys)
        if isinstance(here[key], dict | list) and here[key] and rng.random() < 0.7:
            here = here[key]
            continue
        deed = rng.randrange(4)
        if deed == 0:
            del here[key]
        elif deed == 1 and isinstance(here, list):
            here.append(here[key])
        else:
            here[key] = rng.choice(WRONG)
        break
    return "\n".join(map(json.dumps, lines)).encode()


def _replaced(rng: random.Random, data: bytes, what: bytes, new: Callable[[], bytes]) -> bytes:
    found = list(re.finditer(what, data))
    if not found:
        return _flip(rng, data)
    place = rng.choice(found)
    return data[: place.start()] + new() + data[place.end() :]


DAMAGES: tuple[Damage, ...] = (
    _cut, _flip, _swap, _repeat, _drop, _add, _number, _columns, _names, _wide, _values,
)  # fmt: skip


def _damaged(rng: random.Random, name: str, data: bytes, damage: Damage) -> bytes:
    """Damage a file, or what is packed in it, so that its checksums are good again."""
    if not data:
        return rng.choice(ADDED)
    if rng.random() < 0.75:
        if data.startswith(b"PK"):
            return _inside_zip(rng, data, damage)
        if name.endswith(".spacy"):
            return zlib.compress(damage(rng, zlib.decompress(data)))
    return damage(rng, data)


def _inside_zip(rng: random.Random, data: bytes, damage: Damage) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(made, "w") as after:
        names = before.namelist()
        chosen = rng.choice([each for each in names if before.getinfo(each).file_size] or names)
        for each in names:
            content = before.read(each)
            if each == chosen and content:
                if rng.random() < 0.05:
                    continue
                content = damage(rng, content)
            after.writestr(each, content)
    return made.getvalue()


# -- what has to hold -----------------------------------------------------------------------------


@pytest.mark.filterwarnings("ignore:Duplicate name:UserWarning")
@pytest.mark.parametrize("chosen", READABLE, ids=lambda each: each.name)
def test_damage_brings_errors_with_a_place_and_leaves_the_project_as_it_was(
    source: Project, target: Project, tmp_path: Path, chosen: Format
) -> None:
    if not extras.is_ready(chosen):
        pytest.skip(f"needs the extra {chosen.extra}")
    (tmp_path / "good").mkdir()
    seeds = [_good(chosen, source, tmp_path / "good"), *_more(chosen)]
    _import(target, _written(seeds[0], tmp_path / "whole"), chosen)
    target.undo()
    before = _native(target, tmp_path)
    faults = []
    for number in range(ROUNDS):
        rng = random.Random(f"{SEED} {chosen.name} {number}")
        good = rng.choice(seeds)
        name = rng.choice(list(good.files))
        damage = DAMAGES[number % len(DAMAGES)] if len(DAMAGES) < ROUNDS else rng.choice(DAMAGES)
        bad = Files({**good.files}, good.root)
        bad.files[name] = _damaged(rng, name, good.files[name], damage)
        start = time.perf_counter()
        fault = _fault(target, tmp_path / "bad", _written(bad, tmp_path / "bad"), chosen)
        if not fault and ROUNDS > 100 and time.perf_counter() - start > SLOW_S:
            fault = f"took {time.perf_counter() - start:.0f} s"
        if fault:
            faults.append(f"{number}, {damage.__name__} of {name}: {fault}")
            sys.stderr.write(f"{chosen.name} {faults[-1]}\n")
            if ROUNDS > 100:
                shutil.copytree(
                    tmp_path / "bad", Path(MORE or tmp_path) / f"bad-{chosen.name}-{number}"
                )
    assert faults == []
    assert _native(target, tmp_path) == before


def _import(project: Project, path: Path, chosen: Format, unit: str | None = None) -> bool:
    """Import files as their format; tell whether that changed the project."""
    choices = ImportChoices(format=chosen.name, annotator="Z", unknown="add", unit=unit)
    report = run_import(project, [path], choices)
    return bool(report.documents_new or report.documents_matched)


def _fault(project: Project, folder: Path, path: Path, chosen: Format) -> str:
    """Return what is wrong with how damaged files of a folder were taken, or nothing."""
    before = _rows(project)
    try:
        changed = _import(project, path, chosen)
    except DeclannotError as error:
        if isinstance(error, Bug | EnvironmentFault):
            return f"is told as {type(error).__name__}: {error}"
        if not any(each.name in error.where for each in folder.rglob("*")):
            return f"has no place: {error!r}"
        if _rows(project) != before:
            return f"leaves something behind: {error}"
        return ""
    except Exception as error:  # noqa: BLE001 - this is what must not happen
        last = traceback.extract_tb(error.__traceback__)[-3:]
        at = " < ".join(f"{Path(each.filename).name}:{each.lineno}" for each in reversed(last))
        return f"{type(error).__name__}: {str(error)[:200]} at {at}"
    if changed and _rows(project) != before:
        project.undo()
    return ""


def _rows(project: Project) -> dict[str, list[Any]]:
    """Return everything the project's file holds, as others see it."""
    with closing(sqlite3.connect(f"file:{project.path}?mode=ro", uri=True)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {
            name: connection.execute(f'SELECT * FROM "{name}"').fetchall()
            for (name,) in tables.fetchall()
            if "fts" not in name
        }


def _native(project: Project, tmp_path: Path) -> bytes:
    out = tmp_path / "native.jsonl"
    run_export(project, out, ExportChoices(format="jsonl", force=True))
    return out.read_bytes()


def _written(files: Files, folder: Path) -> Path:
    """Write files into a folder that is emptied before, and return what is to be imported."""
    shutil.rmtree(folder, ignore_errors=True)
    for name, data in files.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder / files.root if files.root else folder
