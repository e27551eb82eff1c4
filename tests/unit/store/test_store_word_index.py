"""The word index: whatever it holds, a search with it finds what a search without it finds."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from declannot.domain.change import ProjectInfo
from declannot.domain.corpus_matching import CorpusMatcher
from declannot.domain.corpus_query import CorpusQuery
from declannot.domain.errors import UserError
from declannot.store.project import Project
from declannot.store.search import INDEXES_KEPT, WordIndex, index_path
from declannot.store.search_reading import DocumentHead, SearchReading
from tests.thoroughness import examples

INFO = ProjectInfo("p", "Project", "i")


class Shelf(SearchReading):
    """Texts in memory, in the place of a project."""

    def __init__(self, texts: list[str]) -> None:
        self.texts = texts

    def _reading(self) -> NoReturn:
        raise AssertionError("texts in memory are read without a transaction")

    def document_heads(self) -> list[DocumentHead]:
        return [
            DocumentHead(str(n), f"T{n}", str(hash(text)), len(text), "", "", "[]")
            for n, text in enumerate(self.texts)
        ]

    def checked_texts(self, documents: object) -> dict[str, str]:
        return {each.id: self.texts[int(each.id)] for each in documents}  # type: ignore[attr-defined]


_WORD = st.text("aAbB1_'’ʼ-éÉe\u0301ßſıİIiσςΣكـ中国联がか\u3099한กิ²", min_size=1, max_size=5)
_TEXTS = st.lists(
    st.lists(_WORD, max_size=6).map(" ".join) | st.lists(_WORD, max_size=3).map("".join),
    min_size=1,
    max_size=4,
)


@given(
    _TEXTS,
    st.lists(_WORD, min_size=1, max_size=3),
    st.sampled_from([" ", " OR ", " NOT ", "* "]),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)
@settings(max_examples=examples(250), deadline=None)
def test_the_index_never_hides_a_hit(
    texts: list[str],
    words: list[str],
    joint: str,
    quoted: bool,
    case: bool,
    whole: bool,
    accents: bool,
) -> None:
    text = joint.join(f'"{each}"' if quoted else each for each in words)
    query = CorpusQuery(words=text, case=case, whole_word=whole, diacritics=accents)
    try:
        matcher = CorpusMatcher(query)
    except UserError:
        return
    assert matcher.node is not None
    shelf = Shelf(texts)
    with WordIndex(None) as index:
        index.update(shelf)
        candidates = index.candidates(matcher.node, whole_word=whole)
    for document, each in zip(shelf.document_heads(), texts, strict=True):
        if matcher.places(each, limit=5):
            assert candidates is None or document.sha256 in candidates, (text, each)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf(["We condemn the war.", "United Nations", "联合国 2024", "Côte d’Ivoire"])


@pytest.fixture
def index(tmp_path: Path, shelf: Shelf) -> Iterator[WordIndex]:
    with WordIndex.of(INFO, tmp_path) as made:
        made.update(shelf)
        yield made


def narrowed(index: WordIndex, shelf: Shelf, words: str, whole_word: bool = False) -> list[str]:
    node = CorpusMatcher(CorpusQuery(words=words)).node
    assert node is not None
    hashes = index.candidates(node, whole_word=whole_word)
    assert hashes is not None
    heads = zip(shelf.document_heads(), shelf.texts, strict=True)
    return [text for head, text in heads if head.sha256 in hashes]


def test_it_narrows_by_words_parts_and_pairs(index: WordIndex, shelf: Shelf) -> None:
    assert narrowed(index, shelf, "nations") == ["United Nations"]
    assert narrowed(index, shelf, "ation") == ["United Nations"]
    assert narrowed(index, shelf, "ation", whole_word=True) == []
    assert narrowed(index, shelf, "合国") == ["联合国 2024"]
    assert narrowed(index, shelf, "国") == ["联合国 2024"]
    assert narrowed(index, shelf, "cote OR condem*") == ["We condemn the war.", "Côte d’Ivoire"]
    assert narrowed(index, shelf, "zebra the") == []


def test_texts_are_taken_in_once_and_new_ones_later(index: WordIndex, shelf: Shelf) -> None:
    assert index.update(shelf) == 0
    shelf.texts.append("zebra")
    assert index.missing(shelf.document_heads())
    assert index.update(shelf) == 1
    assert narrowed(index, shelf, "zebra") == ["zebra"]


def test_what_was_taken_in_stays_when_the_rest_is_stopped(tmp_path: Path) -> None:
    shelf = Shelf([f"word{number}" for number in range(900)])

    def stop(done: int, _total: int) -> None:
        if done:
            raise KeyboardInterrupt

    with WordIndex.of(INFO, tmp_path) as index, pytest.raises(KeyboardInterrupt):
        index.update(shelf, stop)
    with WordIndex.of(INFO, tmp_path) as index:
        assert 0 < len(index.hashes) < 900
        known = len(index.hashes)
        assert index.update(shelf) == 900 - known


@pytest.mark.parametrize("damage", [b"not a database at all" * 500, b""])
def test_a_damaged_or_emptied_index_is_made_anew(
    tmp_path: Path, shelf: Shelf, damage: bytes
) -> None:
    with WordIndex.of(INFO, tmp_path) as index:
        index.update(shelf)
    index_path(tmp_path, INFO).write_bytes(damage)
    with WordIndex.of(INFO, tmp_path) as index:
        assert not index.hashes
        assert index.update(shelf) == 4
        assert narrowed(index, shelf, "nations") == ["United Nations"]


def test_an_index_of_another_make_is_made_anew(tmp_path: Path, shelf: Shelf) -> None:
    with WordIndex.of(INFO, tmp_path) as index:
        index.update(shelf)
    with sqlite3.connect(index_path(tmp_path, INFO)) as driver:
        driver.execute("UPDATE about SET format = 'other'")
    driver.close()
    with WordIndex.of(INFO, tmp_path) as index:
        assert not index.hashes


def test_an_index_damaged_inside_narrows_nothing_and_is_made_anew(
    tmp_path: Path, shelf: Shelf
) -> None:
    with WordIndex.of(INFO, tmp_path) as index:
        index.update(shelf)
    path = index_path(tmp_path, INFO)
    with sqlite3.connect(path) as driver:
        (root,) = driver.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'word_data'"
        ).fetchone()
    driver.close()
    pages = bytearray(path.read_bytes())
    pages[(root - 1) * 4096 : root * 4096] = b"\xff" * 4096
    path.write_bytes(pages)
    node = CorpusMatcher(CorpusQuery(words="nations")).node
    assert node is not None
    with WordIndex.of(INFO, tmp_path) as index:
        assert index.candidates(node, whole_word=True) is None
        assert index.update(shelf) == 4
        assert narrowed(index, shelf, "nations") == ["United Nations"]


def test_without_a_folder_to_write_to_it_lives_in_memory(tmp_path: Path, shelf: Shelf) -> None:
    (tmp_path / "file").write_text("in the way")
    with WordIndex.of(INFO, tmp_path / "file") as index:
        assert index.update(shelf) == 4
        assert narrowed(index, shelf, "nations") == ["United Nations"]


def test_ids_from_files_never_lead_out_of_the_folder(tmp_path: Path) -> None:
    path = index_path(tmp_path, ProjectInfo("../../x", "", "/etc/passwd"))
    assert path.parent == tmp_path


def test_indexes_used_longest_ago_are_removed(tmp_path: Path) -> None:
    for number in range(INDEXES_KEPT + 3):
        WordIndex.of(ProjectInfo(str(number), "", ""), tmp_path).close()
    assert len(list(tmp_path.glob("*.index"))) == INDEXES_KEPT
    assert index_path(tmp_path, ProjectInfo(str(INDEXES_KEPT + 2), "", "")).exists()


def test_texts_no_longer_in_the_project_make_it_begin_anew(tmp_path: Path) -> None:
    shelf = Shelf([f"word{number}" for number in range(300)])
    with WordIndex.of(INFO, tmp_path) as index:
        index.update(shelf)
        del shelf.texts[:250]
        assert index.update(shelf) == 50
        assert len(index.hashes) == 50


def test_the_project_file_holds_no_index(world_path: Path) -> None:
    with sqlite3.connect(world_path) as driver:
        names = {row[0] for row in driver.execute("SELECT name FROM sqlite_schema")}
    driver.close()
    assert not {name for name in names if name.startswith(("word", "vocabulary"))}


@pytest.fixture
def world_path(world: object, tmp_path: Path) -> Path:
    project: Project = world.project  # type: ignore[attr-defined]
    with WordIndex.of(project.info, tmp_path / "indexes") as index:
        assert index.update(project) == 1
    return project.path
