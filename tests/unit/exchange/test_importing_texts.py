"""Plain texts come in as they are, or are refused with the place and what to do."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from declannot.domain.errors import UserError
from declannot.exchange.importing import (
    EncodingNeeded,
    ImportChoices,
    add_text,
    preview_import,
    run_import,
)
from declannot.exchange.progress import Cancelled
from declannot.formats.plain_text import format as plain_text
from declannot.store.project import Project

WORDS = "Déclaration commune\r\n\r\nNous “condamnons” l’invasion 😀.\r\n"


def _write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (b"", "utf-8"),
        (b"\xef\xbb\xbf", "utf-8"),
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
        (b"\xff\xfe\x00\x00", "utf-32-le"),
    ],
)
def test_the_text_is_kept_and_its_mark_remembered(
    project: Project, tmp_path: Path, mark: bytes, codec: str
) -> None:
    path = _write(tmp_path / "Déclaration 2022.txt", mark + WORDS.encode(codec))
    report = run_import(project, [path], ImportChoices())
    assert report.documents_new == 1
    document = project.document(report.document_ids[0])
    assert project.text(document.id).text == WORDS
    assert document.bom is bool(mark)
    assert document.title == "Déclaration 2022"
    assert document.original_name == path.name
    assert document.original_sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_other_encodings_are_asked_for_with_candidates(project: Project, tmp_path: Path) -> None:
    path = _write(tmp_path / "old.txt", "Ökonomie und Außenpolitik\nzweite".encode("cp1252"))
    with pytest.raises(EncodingNeeded) as caught:
        run_import(project, [path], ImportChoices())
    assert caught.value.path == path
    candidates = dict(caught.value.candidates)
    assert caught.value.candidates[0][0] == "cp1252"
    assert candidates["cp1252"] == "Ökonomie und Außenpolitik\nzweite"
    assert not project.documents()
    run_import(project, [path], ImportChoices(encoding="cp1252"))
    assert project.text(project.documents()[0].id).text == "Ökonomie und Außenpolitik\nzweite"


def test_japanese_candidates_include_shift_jis(project: Project, tmp_path: Path) -> None:
    path = _write(tmp_path / "jp.txt", "共同声明。我々は深く憂慮する。".encode("shift_jis"))
    with pytest.raises(EncodingNeeded) as caught:
        run_import(project, [path], ImportChoices())
    assert dict(caught.value.candidates)["shift_jis"] == "共同声明。我々は深く憂慮する。"


def test_utf16_without_mark_is_asked_for(project: Project, tmp_path: Path) -> None:
    path = _write(tmp_path / "wide.txt", "A plain statement.".encode("utf-16-le"))
    with pytest.raises(EncodingNeeded) as caught:
        run_import(project, [path], ImportChoices())
    assert caught.value.candidates[0] == ("utf-16-le", "A plain statement.")
    run_import(project, [path], ImportChoices(encoding="utf-16"))
    assert project.text(project.documents()[0].id).text == "A plain statement."


@pytest.mark.parametrize(
    ("data", "encoding", "said"),
    [
        (b"", None, "empty"),
        (b" \r\n\t\n", None, "no words"),
        (b"%PDF-1.7 ...", None, "a PDF"),
        (b"PK\x03\x04 ...", None, "zip"),
        (b"SQLite format 3\x00 ...", None, "a database"),
        (b"words\x00\x01\xff\xfebinary", None, "not text"),
        (b"some \x00 words", None, "NUL at offset 5"),
        (b"caf\xe9", "utf-8", "not utf-8 (byte 3)"),
        (b"caf\xe9", "klingon", "not known"),
        (b"caf\xe9", "base64", "not known"),
        (b"\xff\xfea\x00b", None, "utf-16-le"),
    ],
)
def test_what_is_no_text_is_refused(
    project: Project, tmp_path: Path, data: bytes, encoding: str | None, said: str
) -> None:
    path = _write(tmp_path / "bad.txt", data)
    with pytest.raises(UserError) as caught:
        run_import(project, [path], ImportChoices(encoding=encoding))
    assert said in str(caught.value)
    assert caught.value.remedy.template
    assert not project.documents()


def test_a_file_that_is_too_large_is_refused_unread(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plain_text, "MAX_TEXT_BYTES", 1 << 20)
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate((1 << 20) + 1)
    with pytest.raises(UserError, match="2 MB"):
        run_import(project, [path], ImportChoices())


def test_a_folder_comes_in_as_one_step(
    project: Project, tmp_path: Path, rows: Callable[[str], int]
) -> None:
    folder = tmp_path / "texts"
    (folder / "deep").mkdir(parents=True)
    _write(folder / "b.txt", b"Second.")
    _write(folder / "deep" / "a.txt", b"First.")
    _write(folder / "picture.png", b"...")
    _write(folder / ".hidden.txt", b"Hidden.")
    _write(tmp_path / "outside.txt", b"Outside.")
    (folder / "link.txt").symlink_to(tmp_path / "outside.txt")
    report = run_import(project, [folder], ImportChoices())
    assert report.documents_new == 2
    assert [each.title for each in project.documents()] == ["a", "b"]
    assert str(report.warnings[0]).endswith("passed over: 2")
    assert rows("document") == 2
    project.undo()
    assert rows("document") == rows("document_text") == 0
    project.redo()
    assert rows("document") == 2


def test_the_same_text_again_adds_nothing(project: Project, tmp_path: Path) -> None:
    path = _write(tmp_path / "a.txt", b"A statement.")
    run_import(project, [path], ImportChoices())
    step = project.history.to_undo
    report = run_import(project, [path, path], ImportChoices())
    assert (report.documents_new, report.documents_unchanged) == (0, 1)
    assert project.history.to_undo == step


def test_one_bad_file_among_good_ones_leaves_nothing(project: Project, tmp_path: Path) -> None:
    good = _write(tmp_path / "good.txt", b"Words.")
    bad = _write(tmp_path / "bad.txt", b"\x00\x01\xff")
    with pytest.raises(UserError):
        run_import(project, [good, bad], ImportChoices())
    assert not project.documents()
    assert project.history.to_undo is None


def test_a_preview_writes_nothing(project: Project, tmp_path: Path) -> None:
    path = _write(tmp_path / "a.txt", b"First line\nsecond line\n")
    report = preview_import(project, [path], ImportChoices())
    assert report.dry_run
    assert report.documents_new == 1
    assert report.first_lines == ("First line", "second line")
    assert report.formats[0][1] == "text"
    assert not project.documents()


def test_progress_is_told_and_stopping_leaves_nothing(project: Project, tmp_path: Path) -> None:
    paths = [_write(tmp_path / f"{n}.txt", f"Text {n}.".encode()) for n in range(5)]
    told: list[tuple[int, int]] = []
    run = iter([False, False, True])
    with pytest.raises(Cancelled):
        run_import(
            project,
            paths,
            ImportChoices(),
            progress=lambda done, total: told.append((done, total)),
            cancelled=lambda: next(run),
        )
    assert told == [(0, 5), (1, 5)]
    assert not project.documents()


@pytest.mark.parametrize(
    ("name", "said"), [("gone.txt", "no such file"), ("data.xyz", "not known")]
)
def test_paths_that_cannot_be_read_are_named(
    project: Project, tmp_path: Path, name: str, said: str
) -> None:
    _write(tmp_path / "data.xyz", b"words")
    with pytest.raises(UserError, match=said) as caught:
        run_import(project, [tmp_path / name], ImportChoices())
    assert name in caught.value.where


def test_a_project_is_no_document(project: Project, other: Project) -> None:
    with pytest.raises(UserError, match="the project itself"):
        run_import(project, [project.path], ImportChoices())
    with pytest.raises(UserError, match="is a project"):
        run_import(project, [other.path], ImportChoices())


def test_a_pasted_text_becomes_a_document_once(project: Project) -> None:
    report = add_text(project, "Pasted", "A statement.\n", language="en", source="clipboard")
    document = project.document(report.document_ids[0])
    assert (document.title, document.language, document.source) == ("Pasted", "en", "clipboard")
    again = add_text(project, "Pasted again", "A statement.\n")
    assert again.documents_unchanged == 1
    assert len(project.documents()) == 1
    with pytest.raises(UserError, match="empty"):
        add_text(project, "Nothing", " \n")
    with pytest.raises(UserError, match="surrogate"):
        add_text(project, "Half", "half \ud83d")


def test_a_preview_shows_where_a_long_line_is_cut(project: Project, tmp_path: Path) -> None:
    path = _write(tmp_path / "a.txt", b"x" * 301 + b"\n" + b"y" * 300)
    report = preview_import(project, [path], ImportChoices())
    assert report.first_lines == ("x" * 300 + "…", "y" * 300)
