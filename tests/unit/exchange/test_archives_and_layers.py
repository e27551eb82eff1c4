"""Archives are looked into within limits; files of one layer find their document and annotator."""

from __future__ import annotations

import tempfile
import zipfile
from pathlib import Path

import pytest

from declannot.domain.errors import UserError
from declannot.exchange import archives
from declannot.exchange.importing import ImportChoices, preview_import, run_import
from declannot.store.project import Project

ROW = "#FORMAT=WebAnno TSV 3.3\n#T_SP=x.A|value\n\n\n#Text={text}\n1-1\t0-{end}\t{text}\t{label}\n"


def _tsv(text: str, label: str = "ACTOR") -> str:
    return ROW.format(text=text, end=len(text), label=label)


def _put(root: Path, files: dict[str, str]) -> None:
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")


def _layers(project: Project) -> dict[str, list[str]]:
    names = {each.id: each.name for each in project.annotators()}
    return {
        record.document.title: sorted(
            names.get(page.layer.annotator_id or "", "gold") for page in record.layers
        )
        for record in project.iter_records([each.id for each in project.documents()])
    }


def _left() -> list[Path]:
    return list(Path(tempfile.gettempdir()).glob("declannot-archive-*"))


@pytest.fixture(autouse=True)
def _own_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A place for what is unpacked that no other program uses."""
    (tmp_path / "unpacked").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "unpacked"))


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (
            {"Uno/A.tsv": _tsv("Canada"), "Uno/B.tsv": _tsv("Canada"), "Dos/A.tsv": _tsv("Cuba"),
             "Dos/B.tsv": _tsv("Cuba")},
            {"Uno": ["A", "B"], "Dos": ["A", "B"]},
        ),
        (
            {"A/Uno.tsv": _tsv("Canada"), "A/Dos.tsv": _tsv("Cuba"),
             "gold/Uno.tsv": _tsv("Canada")},
            {"Uno": ["A", "gold"], "Dos": ["A"]},
        ),
        (
            {"annotation/Uno.txt/A.tsv": _tsv("Canada"),
             "annotation/Uno.txt/INITIAL_CAS.tsv": _tsv("Canada", "_"),
             "curation/Uno.txt/CURATION_USER.tsv": _tsv("Canada"),
             "annotation/Dos.txt/INITIAL_CAS.tsv": _tsv("Cuba", "_")},
            {"Uno": ["A", "gold"], "Dos": []},
        ),
    ],
)  # fmt: skip
def test_folders_say_whose_the_layers_are(
    project: Project, tmp_path: Path, files: dict[str, str], expected: dict[str, list[str]]
) -> None:
    _put(tmp_path / "in", files)
    run_import(project, [tmp_path / "in"], ImportChoices())
    assert _layers(project) == expected
    again = run_import(project, [tmp_path / "in"], ImportChoices())
    assert again.documents_unchanged == len(expected)
    assert again.spans_new == 0


def test_what_nothing_says_is_asked_for(project: Project, tmp_path: Path) -> None:
    _put(tmp_path / "in", {"some/Uno.tsv": _tsv("Canada"), "some/Dos.tsv": _tsv("Cuba")})
    with pytest.raises(UserError, match="--annotator"):
        run_import(project, [tmp_path / "in"], ImportChoices())
    run_import(project, [tmp_path / "in"], ImportChoices(annotator="Ana"))
    assert _layers(project) == {"Uno": ["Ana"], "Dos": ["Ana"]}


def test_texts_that_differ_are_not_one_document(project: Project, tmp_path: Path) -> None:
    _put(
        tmp_path / "in",
        {"Uno/A.tsv": _tsv("Canada"), "Uno/B.tsv": _tsv("Canada"), "Uno/C.tsv": _tsv("Cuba")},
    )
    with pytest.raises(UserError, match=r"C\.tsv.*one document"):
        run_import(project, [tmp_path / "in"], ImportChoices())
    assert not project.documents()


def test_an_archive_is_read_like_a_folder_and_nothing_of_it_stays(
    project: Project, tmp_path: Path
) -> None:
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Uno/A.tsv", _tsv("Canada"))
        archive.writestr("Uno/B.tsv", _tsv("Canada"))
        archive.writestr("notes.docm", "x")
    report = preview_import(project, [path], ImportChoices())
    assert str(report.formats[0][0]) == str(path / "Uno" / "A.tsv")
    run_import(project, [path], ImportChoices())
    assert _layers(project) == {"Uno": ["A", "B"]}
    assert [str(each) for each in report.warnings] == [
        f"Files of other kinds in {path}, passed over: 1"
    ]
    assert not _left()


def test_errors_in_an_archive_name_it(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "bad.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("one.tsv", _tsv("Canada").replace("0-6", "0-5"))
    with pytest.raises(UserError) as caught:
        run_import(project, [path], ImportChoices(annotator="Ana"))
    assert caught.value.where == f"{path / 'one.tsv'}, line 6"
    assert not project.documents()
    assert not _left()


@pytest.mark.parametrize("name", ["../out.tsv", "/out.tsv", "C:\\out.tsv", "a/../../out.tsv"])
def test_names_outside_of_an_archive_are_refused(
    project: Project, tmp_path: Path, name: str
) -> None:
    path = tmp_path / "slip.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(zipfile.ZipInfo(name), _tsv("Canada"))
    with pytest.raises(UserError, match="outside of itself"):
        run_import(project, [path], ImportChoices(annotator="Ana"))
    assert not (tmp_path.parent / "out.tsv").exists()


def test_links_in_an_archive_are_refused(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "link.zip"
    entry = zipfile.ZipInfo("one.tsv")
    entry.external_attr = 0o120777 << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(entry, "/etc/passwd")
    with pytest.raises(UserError, match="outside of itself"):
        run_import(project, [path], ImportChoices(annotator="Ana"))


def test_bombs_are_stopped_by_what_comes_out(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "MAX_BYTES", 1 << 20)
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("one.tsv", " " * (5 << 20))
    assert path.stat().st_size < 1 << 14
    with pytest.raises(UserError, match="more than"):
        run_import(project, [path], ImportChoices(annotator="Ana"))
    monkeypatch.setattr(archives, "MAX_ENTRIES", 0)
    with pytest.raises(UserError, match="more than"):
        run_import(project, [path], ImportChoices(annotator="Ana"))
    assert not _left()


@pytest.mark.parametrize("size", [4, 60, 120, 200])
def test_damaged_archives_are_refused(project: Project, tmp_path: Path, size: int) -> None:
    path = tmp_path / "cut.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("one.tsv", _tsv("Canada") * 20)
    path.write_bytes(path.read_bytes()[:size])
    with pytest.raises(UserError, match="damaged"):
        run_import(project, [path], ImportChoices(annotator="Ana"))
    assert not _left()


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_unusual_packings_are_refused(project: Project, tmp_path: Path, packing: int) -> None:
    path = tmp_path / "odd.zip"
    with zipfile.ZipFile(path, "w", packing) as archive:
        archive.writestr("one.tsv", _tsv("Canada"))
    with pytest.raises(UserError, match="of an unknown kind"):
        run_import(project, [path], ImportChoices(annotator="Ana"))
    assert not _left()
