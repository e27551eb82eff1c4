"""Packages: the same content gives the same bytes, and nothing altered or hostile is read."""

from __future__ import annotations

import hashlib
import stat
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from declannot.domain.errors import UserError
from declannot.formats import package
from declannot.formats.package import Manifest, MemberEntry, Party, read_package, write_package

MEMBERS = (("documents.jsonl", (b'{"a":1}\n', b'{"b":2}\n')), ("guideline.md", (b"Mark.",)))


def _manifest(**changes: object) -> Manifest:
    manifest = Manifest(
        kind="work",
        project=Party(id="p1", name="Проект 日本"),
        installation="i1",
        annotator=Party(id="a1", name="Zoé"),
        schema_version=1,
    )
    return msgspec.structs.replace(manifest, **changes)


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.declannot-work"
    write_package(path, _manifest(), MEMBERS)
    return path


Crafted = Callable[..., Path]


@pytest.fixture
def crafted(tmp_path: Path) -> Crafted:
    """Make a package as an attacker would: any entries, with a manifest and a seal that fit."""

    def make(*entries: tuple[zipfile.ZipInfo | str, bytes], **more: bytes) -> Path:
        path = tmp_path / "crafted.declannot-work"
        named = {
            info if isinstance(info, str) else info.filename: MemberEntry(
                sha256=hashlib.sha256(data).hexdigest(), bytes=len(data)
            )
            for info, data in entries
        }
        whole = _manifest(members=named)
        whole.id = package._identity(whole)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # zipfile warns of names that come twice
            for info, data in entries:
                archive.writestr(info, data)
            archive.writestr("manifest.json", more.get("manifest") or msgspec.json.encode(whole))
        package._seal(path)
        return path

    return make


def _refused(path: Path, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence) as caught, read_package(path):
        pass
    assert path.name in str(caught.value)


def test_what_was_written_is_read(good: Path) -> None:
    with read_package(good) as opened:
        assert opened.manifest.project.name == "Проект 日本"
        assert list(opened.lines("documents.jsonl")) == [(1, b'{"a":1}'), (2, b'{"b":2}')]
        assert opened.read("guideline.md") == b"Mark."
        assert list(opened.lines("guideline.md")) == [(1, b"Mark.")]
        assert opened.read("missing.json") == b""
        assert list(opened.lines("missing.json")) == []


def test_the_same_content_gives_the_same_bytes(good: Path, tmp_path: Path) -> None:
    again = tmp_path / "again"
    pieces = (("documents.jsonl", (b'{"a":1}\n{"b"', b":2}\n")), ("guideline.md", (b"Mark.",)))
    write_package(again, _manifest(), pieces)
    assert again.read_bytes() == good.read_bytes()


def test_the_id_is_that_of_the_content(good: Path, tmp_path: Path) -> None:
    ids = set()
    for number, members in enumerate((MEMBERS, MEMBERS[:1], ((MEMBERS[1]),))):
        ids.add(write_package(tmp_path / str(number), _manifest(), members).id)
    ids.add(write_package(tmp_path / "9", _manifest(installation="i2"), MEMBERS).id)
    assert len(ids) == 4


def test_long_lines_and_many_pieces_come_back(tmp_path: Path) -> None:
    path = tmp_path / "long"
    lines = [b"x" * 200_000, b"", b"y" * 70_000 + b"z", b"end"]
    write_package(path, _manifest(), [("a.jsonl", (b"\n".join(lines),))])
    with read_package(path) as opened:
        assert [line for _, line in opened.lines("a.jsonl")] == lines


def test_a_monotonous_text_is_no_bomb(tmp_path: Path) -> None:
    path, text = tmp_path / "dull", b"a" * 5_000_000
    write_package(path, _manifest(), [("a.jsonl", (text,)), *MEMBERS])
    with read_package(path) as opened:
        assert opened.read("a.jsonl") == text
        assert opened.read("guideline.md") == b"Mark."
    assert [each.name for each in tmp_path.iterdir()] == ["dull"]


def test_every_altered_byte_is_found(good: Path) -> None:
    data = good.read_bytes()
    for place in range(len(data)):
        good.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        with pytest.raises(UserError, match="cut short or altered"), read_package(good):
            pass


def test_every_shortened_or_lengthened_file_is_found(good: Path) -> None:
    data = good.read_bytes()
    for length in range(0, len(data), 7):
        good.write_bytes(data[:length])
        _refused(good, "cut short or altered")
    good.write_bytes(data + b"\0")
    _refused(good, "cut short or altered")


@pytest.mark.parametrize(
    "name",
    ["../evil", "/etc/evil", "a/b", "..", "C:\\evil", "..\\evil", "folder/", "Über", "日本"],
)
def test_names_that_lead_elsewhere_are_refused(crafted: Crafted, name: str, tmp_path: Path) -> None:
    _refused(crafted((name, b"")), "a name no declannot gives")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["crafted.declannot-work"]


def test_a_name_that_comes_twice_is_refused(crafted: Crafted) -> None:
    _refused(crafted(("a.jsonl", b"1"), ("a.jsonl", b"2")), "holds “a.jsonl” twice")


def test_a_link_is_refused(crafted: Crafted) -> None:
    link = zipfile.ZipInfo("a.jsonl")
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    _refused(crafted((link, b"/etc/passwd")), "is a link")


def test_an_encrypted_file_is_refused(crafted: Crafted) -> None:
    path = crafted(("a.jsonl", b"1"))
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    package._seal(path)
    _refused(path, "encrypted")


def test_a_bomb_is_refused_unread(crafted: Crafted) -> None:
    _refused(crafted(("a.jsonl", b"\0" * 50_000_000)), "bomb")


def test_a_member_longer_than_the_manifest_says_is_refused(crafted: Crafted) -> None:
    manifest = _manifest(members={"a.jsonl": MemberEntry(sha256="", bytes=3)})
    manifest.id = package._identity(manifest)
    path = crafted(("a.jsonl", b"12345"), manifest=msgspec.json.encode(manifest))
    _refused(path, "unpacks to more than it may")


def test_a_hundred_thousand_entries_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "many"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(100_000):
            archive.writestr(zipfile.ZipInfo(f"n{number}"), b"")
    package._seal(path)
    _refused(path, "more than 10,000 files")


def test_slightly_too_many_entries_are_refused(crafted: Crafted) -> None:
    _refused(crafted(*((f"n{number}", b"") for number in range(10_000))), "more than 10,000 files")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"[]", "cannot be understood"),
        (b"{", "cannot be understood"),
        (b"\xff", "cannot be understood"),
        (b"[" * 30_000, "cannot be understood"),
        (msgspec.json.encode(_manifest()), "altered: its id"),
        (msgspec.json.encode(_manifest(kind="other")), "unknown kind"),
        (msgspec.json.encode(_manifest(declannot_package=2)), "version 2.*newer declannot"),
    ],
)
def test_a_manifest_that_is_none_is_refused(crafted: Crafted, data: bytes, sentence: str) -> None:
    _refused(crafted(manifest=data), sentence)


def test_members_and_manifest_must_name_each_other(crafted: Crafted) -> None:
    manifest = _manifest()
    manifest.id = package._identity(manifest)
    data = msgspec.json.encode(manifest)
    _refused(crafted(("a.jsonl", b"1"), manifest=data), "does not name")
    manifest = _manifest(members={"b.jsonl": MemberEntry(sha256="", bytes=0)})
    manifest.id = package._identity(manifest)
    _refused(crafted(manifest=msgspec.json.encode(manifest)), "lacks “b.jsonl”")


def test_a_member_with_another_hash_is_refused(crafted: Crafted) -> None:
    manifest = _manifest(members={"a.jsonl": MemberEntry(sha256="00", bytes=1)})
    manifest.id = package._identity(manifest)
    _refused(crafted(("a.jsonl", b"1"), manifest=msgspec.json.encode(manifest)), "SHA-256")


def test_a_zip_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("manifest.json", b"{}")
    _refused(path, "not a declannot package")
    assert package.recognises(path)
    (tmp_path / "text").write_bytes(b"SQLite format 3\0")
    assert not package.recognises(tmp_path / "text")
