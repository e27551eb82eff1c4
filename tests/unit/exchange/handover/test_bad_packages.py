"""What is wrong with a package is said in a sentence, and the project stays as it was."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from declannot.domain.errors import DeclannotError, UserError
from declannot.exchange.handover.merging import preview_merge
from declannot.formats.package import Manifest, read_package, write_package

if TYPE_CHECKING:
    from tests.unit.exchange.handover.conftest import Desk, Desks

Laptops = tuple["Desk", "Desk", "Desk"]
Alter = Callable[[dict[str, bytes], Manifest], Any]


def _altered(path: Path, alter: Alter) -> Path:
    """Write a package anew with other content, as somebody would who knows how it is made."""
    with read_package(path) as package:
        members = {name: package.read(name) for name in package.manifest.members}
        manifest = package.manifest
    alter(members, manifest)
    out = path.with_name(f"altered-{path.name}")
    out.unlink(missing_ok=True)
    write_package(out, manifest, [(name, (data,)) for name, data in members.items()])
    return out


def _replaced(member: str, old: bytes, new: bytes) -> Alter:
    def alter(members: dict[str, bytes], manifest: Manifest) -> None:
        assert old in members[member]
        members[member] = members[member].replace(old, new, 1)

    return alter


@pytest.fixture
def work(laptops: Laptops) -> Path:
    """A small work file."""
    _, one, _ = laptops
    one.note(one.tag(0, 6), "note")
    one.say("A remark.")
    return one.send()


def _refuses(desk: Desk, path: Path, sentence: str) -> None:
    before = desk.file()
    with pytest.raises(DeclannotError, match=sentence) as caught:
        desk.merge(path)
    assert path.name in str(caught.value)
    assert desk.file() == before
    with pytest.raises(DeclannotError, match=sentence):
        preview = preview_merge(desk.project, [path])
        if preview.fatal is not None:
            raise preview.fatal
    assert desk.file() == before
    assert not desk.project.exchanges() or desk.project.exchanges()[-1].direction == "out"


@pytest.mark.parametrize(
    ("member", "old", "new", "sentence"),
    [
        ("layers.jsonl", b'"start":0', b'"start":900', "is not in the text|ends at"),
        ("layers.jsonl", b'"end":6', b'"end":60', "is not in the text"),
        ("layers.jsonl", b'"end":6', b'"end":5', "quotes “Canada”"),
        ("layers.jsonl", b'"label":"ACTOR"', b'"label":"NOBODY"', "no label “NOBODY”"),
        ("layers.jsonl", b'"status":"started"', b'"status":"odd"', "status “odd”"),
        ("layers.jsonl", b'"annotator_id":"', b'"annotator_id":"x', "is not the annotator’s"),
        ("layers.jsonl", b'"seconds":0', b'"hours":0', "cannot be understood.*hours"),
        ("layers.jsonl", b'"context":{', b'"context":{"x":-1,"', "cannot be understood"),
        ("layers.jsonl", b'"versions":{', b'"versions":{"zz":["",0,1],', "does not fit"),
        ("layers.jsonl", b"{", b"[", "cannot be understood"),
        ("schema.yaml", b"\nlabels:", b"\nlables:", "lables"),
        ("layers.jsonl", b'"sha256":"', b'"sha256":"0', "its text here is another one"),
    ],
)
def test_work_that_contradicts_itself_or_the_text_is_refused(
    laptops: Laptops, work: Path, member: str, old: bytes, new: bytes, sentence: str
) -> None:
    _refuses(laptops[0], _altered(work, _replaced(member, old, new)), sentence)


def test_every_member_altered_behind_the_manifest_is_refused(laptops: Laptops, work: Path) -> None:
    with zipfile.ZipFile(work) as archive:
        names = archive.namelist()
    assert len(names) == 4
    data = work.read_bytes()
    for name in names:
        place = data.index(name.encode()) + len(name) + 3
        work.write_bytes(data[:place] + bytes([data[place] ^ 4]) + data[place + 1 :])
        _refuses(laptops[0], work, "cut short or altered")
    work.write_bytes(data[: len(data) // 2])
    _refuses(laptops[0], work, "cut short or altered")


def test_a_document_that_comes_twice_is_refused(laptops: Laptops, work: Path) -> None:
    def twice(members: dict[str, bytes], manifest: Manifest) -> None:
        members["layers.jsonl"] *= 2

    _refuses(laptops[0], _altered(work, twice), "occurs twice")


def test_work_of_another_project_is_refused(laptops: Laptops, work: Path, desks: Desks) -> None:
    other = desks("other")
    _refuses(other, work, "belongs to another project")


def test_a_stranger_is_refused(laptops: Laptops, work: Path) -> None:
    def stranger(members: dict[str, bytes], manifest: Manifest) -> None:
        manifest.annotator.id = "stranger"
        manifest.annotator.name = "Незнакомец 日本"

    _refuses(laptops[0], _altered(work, stranger), "“Незнакомец 日本”, whom this project does not")

    def namesake(members: dict[str, bytes], manifest: Manifest) -> None:
        manifest.annotator.id = "stranger"

    _refuses(laptops[0], _altered(work, namesake), "“A”, who has another id here")


def test_whoever_got_a_task_is_no_stranger_after_an_undo(trainer: Desk, desks: Desks) -> None:
    task = trainer.task("Zoé")
    laptop = desks("laptop", "Zoé")
    laptop.merge(task)
    laptop.tag(0, 6)
    trainer.project.undo()
    assert not trainer.project.annotators()
    report = trainer.merge(laptop.send())
    assert report.annotators_new == ["Zoé"]
    assert trainer.task("zoé", force=True)
    assert len(trainer.project.annotators()) == 1


def test_a_task_whose_text_differs_by_one_character_is_refused(
    laptops: Laptops, desks: Desks
) -> None:
    trainer, one, _ = laptops

    def other_text(members: dict[str, bytes], manifest: Manifest) -> None:
        lines = members["documents.jsonl"].splitlines()
        record = msgspec.json.decode(lines[0])
        record["text"] = record["text"].replace("a", "á", 1)
        record["sha256"] = hashlib.sha256(record["text"].encode()).hexdigest()
        members["documents.jsonl"] = msgspec.json.encode(record) + b"\n"
        manifest.position += 1

    task = _altered(trainer.task("A"), other_text)
    _refuses_task(one, task, "“One” is refused: its text here is another one")


def _refuses_task(desk: Desk, path: Path, sentence: str) -> None:
    before = desk.file()
    with pytest.raises(UserError, match=sentence):
        desk.merge(path)
    assert desk.file() == before


@pytest.mark.parametrize(
    ("member", "old", "new", "sentence"),
    [
        ("documents.jsonl", b'"text":"', b'"text":"x', "SHA-256"),
        ("documents.jsonl", b'"id":"', b'"key":"', "unknown key “key”"),
        ("answers.json", b"[", b"{", "answers cannot be understood"),
        ("guideline.md", b"", b"\xff", "not UTF-8"),
    ],
)
def test_a_task_that_contradicts_itself_makes_no_project(
    trainer: Desk, desks: Desks, member: str, old: bytes, new: bytes, sentence: str
) -> None:
    task = _altered(trainer.task("A"), _replaced(member, old, new))
    empty = desks("empty")
    _refuses_task(empty, task, sentence)
    assert not empty.project.documents()
    from declannot.exchange.handover.task_project import open_task

    place = empty.folder / "made.declannot"
    with pytest.raises(UserError, match=sentence):
        open_task(task, place)
    assert not place.exists()
    assert not list(empty.folder.glob(".new-*"))


def test_documents_that_are_not_here_wait_and_the_others_come_in(laptops: Laptops) -> None:
    trainer, one, _ = laptops
    one.tag(0, 6)
    one.tag(0, 2, title="Two")
    work = one.send()
    document = trainer.document("Two")
    text = trainer.project.text(document.id).text
    from declannot.domain.operations.documents import delete_documents

    trainer.project.apply(delete_documents([(document, text, [])]))
    report = trainer.merge(work)
    (refused,) = (each for each in report.documents if each.outcome == "refused")
    assert (refused.document, str(refused.reason)) == ("Two", "the project has no such document")
    assert len(trainer.content(who="A").spans) == 1
    trainer.project.undo()
    trainer.project.undo()
    trainer.merge(work)
    assert len(trainer.content("Two", who="A").spans) == 1


def test_a_package_may_have_any_name(laptops: Laptops, work: Path) -> None:
    path = work.with_name("работа العمل 作業 👍.declannot-work")
    work.rename(path)
    report = laptops[0].merge(path)
    assert report.files[0].path == path
    assert report.counts["new"] == 1
