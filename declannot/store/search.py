"""The word index of a project: a file of its own, beside other files of the machine.

It narrows the documents whose texts a search has to read; the hits themselves are always found
in the stored text. It knows texts by their SHA-256, which never changes its text, so no edit,
undo or import makes it wrong: a text it does not know is read. It may be deleted at any time
(``docs/decisions/0120-word-index.md``). This is the one place where FTS5 is spoken to.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import regex

from declannot.domain.change import ProjectInfo
from declannot.domain.folding import index_keys, keys_of_run, runs_of
from declannot.domain.query_language import Both, Either, Near, Node, Term, Without
from declannot.store.database import file_uri
from declannot.store.search_reading import DocumentHead, SearchReading

FORMAT = f"1 {regex.__version__} {'.'.join(map(str, sqlite3.sqlite_version_info[:2]))}"
"""What an index was made with; another one is made anew."""
INDEXES_KEPT = 20
"""Indexes of projects that a data folder keeps; those used longest ago go first."""

_TEXTS_AT_ONCE = 400
_WORDS_TRIED = 300
"""Most words of the vocabulary that a part of a word may stand for before it narrows nothing."""
_STALE_SHARE = 0.5
"""Share of texts no longer in the project above which an index is made anew."""
_LOG = logging.getLogger(__name__)

_MAKE = """
CREATE TABLE about (format TEXT NOT NULL);
CREATE TABLE statement (number INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE);
CREATE TABLE vocabulary (word TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE VIRTUAL TABLE word USING fts5
    (words, content='', columnsize=0, detail=none, tokenize="ascii tokenchars '_'");
"""


def index_path(folder: Path, info: ProjectInfo) -> Path:
    """Return where the index of a project lies; ids come from files and are not trusted."""
    name = hashlib.sha256(f"{info.id}/{info.installation}".encode()).hexdigest()[:32]
    return folder / f"{name}.index"


class WordIndex:
    """Which words stand in which texts; for one thread at a time."""

    def __init__(self, path: Path | None) -> None:
        """Open the index at ``path``, made anew where it is missing, damaged or of another kind.

        Args:
            path: the file, or None for an index in memory.
        """
        self._path = path
        self._driver, numbers = _opened(path)
        self._numbers: dict[str, int] = numbers

    @classmethod
    def of(cls, info: ProjectInfo, folder: Path | None) -> WordIndex:
        """Open the index of a project, in memory where the folder cannot be written to.

        Args:
            folder: where indexes lie, such as ``DataFolder.indexes``.
        """
        if folder is None:
            return cls(None)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path = index_path(folder, info)
            if not path.exists():
                _make_room(folder)
            index = cls(path)
            os.utime(path)
        except (OSError, sqlite3.Error) as error:
            _LOG.info("the word index is kept in memory: %s", error)
            return cls(None)
        return index

    @classmethod
    def existing(cls, info: ProjectInfo, folder: Path) -> WordIndex | None:
        """Open the index of a project where there is one, or return None."""
        path = index_path(folder, info)
        try:
            return cls(path) if path.exists() else None
        except (OSError, sqlite3.Error):
            return None

    @property
    def hashes(self) -> dict[str, int]:
        """The SHA-256 of every text it knows, with its number."""
        return self._numbers

    def close(self) -> None:
        """Close the file."""
        self._driver.close()

    def __enter__(self) -> WordIndex:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def missing(self, documents: Sequence[DocumentHead]) -> list[DocumentHead]:
        """Return the documents whose texts it does not know yet, each text once."""
        unknown = {each.sha256: each for each in documents if each.sha256 not in self._numbers}
        return list(unknown.values())

    def update(self, source: SearchReading, tell: Callable[[int, int], None] | None = None) -> int:
        """Take in the texts it does not know; what was taken in stays where that is stopped.

        Args:
            source: the project, or a worker's view of it.
            tell: called with the texts taken in and all to be taken in; may raise to stop.

        Returns:
            How many texts were taken in; 0 where the index file cannot be written.
        """
        documents = source.document_heads()
        self._drop_stale(documents)
        unknown = self.missing(documents)
        done = 0
        try:
            for start in range(0, len(unknown), _TEXTS_AT_ONCE):
                if tell is not None:
                    tell(done, len(unknown))
                part = unknown[start : start + _TEXTS_AT_ONCE]
                texts = source.checked_texts(part)
                with _transaction(self._driver):
                    new = self._take_in(
                        [(each.sha256, texts[each.id]) for each in part if each.id in texts]
                    )
                self._numbers.update(new)
                done += len(part)
            if tell is not None and unknown:
                tell(done, len(unknown))
        except sqlite3.Error as error:
            _LOG.info("the word index cannot be written: %s", error)
        return done

    def candidates(self, node: Node, *, whole_word: bool) -> set[str] | None:
        """Return the SHA-256 of the texts it knows that may fulfil a query.

        Returns:
            None where the index cannot narrow them.
        """
        try:
            expression = self._expression(node, whole_word)
            if expression is None:
                return None
            if not expression:
                return set()
            rows = self._driver.execute(
                "SELECT sha256 FROM word JOIN statement ON statement.number = word.rowid"
                " WHERE word MATCH ?",
                (expression,),
            )
            return {row[0] for row in rows}
        except sqlite3.Error as error:
            _LOG.info("the word index cannot be read and is made anew: %s", error)
            self._begin_anew()
            return None

    # Inside

    def _take_in(self, texts: Sequence[tuple[str, str]]) -> dict[str, int]:
        run = self._driver.executemany
        new: dict[str, int] = {}
        rows: list[tuple[int, str]] = []
        vocabulary: set[str] = set()
        number = max(self._numbers.values(), default=0)
        for sha256, text in texts:
            number += 1
            new[sha256] = number
            keys = index_keys(text)
            vocabulary |= keys
            rows.append((number, " ".join(keys)))
        run(
            "INSERT INTO statement (number, sha256) VALUES (?, ?)", [(v, k) for k, v in new.items()]
        )
        run("INSERT INTO word (rowid, words) VALUES (?, ?)", rows)
        run("INSERT OR IGNORE INTO vocabulary VALUES (?)", [(each,) for each in sorted(vocabulary)])
        return new

    def _drop_stale(self, documents: Sequence[DocumentHead]) -> None:
        present = {each.sha256 for each in documents}
        stale = sum(sha256 not in present for sha256 in self._numbers)
        if stale > 100 and stale > _STALE_SHARE * len(self._numbers):
            self._begin_anew()

    def _begin_anew(self) -> None:
        with contextlib.suppress(sqlite3.Error):
            self._driver.close()
        if self._path is not None:
            _remove(self._path)
        try:
            self._driver, self._numbers = _opened(self._path)
        except (OSError, sqlite3.Error):
            self._driver, self._numbers = _opened(None)

    def _expression(self, node: Node, whole_word: bool) -> str | None:
        """Return a query of FTS5; None for all texts, an empty one for none of them."""
        match node:
            case Term():
                return self._words(node, whole_word)
            case Without(part):
                return self._expression(part, whole_word)
            case Near(parts) | Both(parts):
                found = [self._expression(each, whole_word) for each in parts]
                if "" in found:
                    return ""
                return _joined([each for each in found if each is not None], " AND ")
            case Either(parts):
                some = [self._expression(each, whole_word) for each in parts]
                if None in some:
                    return None
                return _joined([each for each in some if each], " OR ") or ""

    def _words(self, term: Term, whole_word: bool) -> str | None:
        wanted: list[str] = []
        pieces = [
            (piece, is_unspaced)
            for run in runs_of(term.words)
            for piece, is_unspaced in keys_of_run(run)
        ]
        edges = runs_of(f"{term.words[:1]}"), runs_of(f"{term.words[-1:]}")
        for place, (piece, is_unspaced) in enumerate(pieces):
            if is_unspaced:
                wanted += _pairs_wanted(piece)
                continue
            open_start = not whole_word and not term.prefix and place == 0 and bool(edges[0])
            open_end = (
                (term.prefix or not whole_word) and place == len(pieces) - 1 and bool(edges[1])
            )
            if not open_start:
                wanted.append(f'"{piece}"{" *" if open_end else ""}')
                continue
            known = self._holding(piece, at_end=not open_end)
            if known is None:
                continue
            if not known:
                return ""
            wanted.append("(" + " OR ".join(f'"{each}"' for each in known) + ")")
        return _joined(wanted, " AND ")

    def _holding(self, piece: str, *, at_end: bool) -> list[str] | None:
        """Return the words that hold a piece; None where they are too many to be of use."""
        how = "substr(word, -length(?1)) = ?1" if at_end else "instr(word, ?1)"
        rows = self._driver.execute(
            f"SELECT word FROM vocabulary WHERE {how} LIMIT {_WORDS_TRIED + 1}", (piece,)
        ).fetchall()
        return None if len(rows) > _WORDS_TRIED else [row[0] for row in rows]


def _pairs_wanted(piece: str) -> list[str]:
    if len(piece) == 1:
        return [f'"{piece}" *']
    return [f'"{piece[at : at + 2]}"' for at in range(len(piece) - 1)]


def _joined(parts: Sequence[str], operator: str) -> str | None:
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else f"({operator.join(parts)})"


def _opened(path: Path | None) -> tuple[sqlite3.Connection, dict[str, int]]:
    """Open an index and return it with the texts it knows."""
    for _ in range(2):
        driver = sqlite3.connect(
            ":memory:" if path is None else f"{file_uri(path)}?mode=rwc",
            uri=path is not None,
            timeout=0.25,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            return driver, _numbers(driver)
        except sqlite3.DatabaseError as error:
            driver.close()
            if path is None or isinstance(error, sqlite3.OperationalError):
                raise
            _remove(path)  # damaged
    raise sqlite3.DatabaseError("the index cannot be made")


def _numbers(driver: sqlite3.Connection) -> dict[str, int]:
    driver.execute("PRAGMA trusted_schema=OFF")
    driver.execute("PRAGMA cell_size_check=ON")
    driver.execute("PRAGMA synchronous=OFF")  # what a power failure breaks is made anew
    tables = {row[0] for row in driver.execute("SELECT name FROM sqlite_schema")}
    if tables and "about" in tables:
        made_with = driver.execute("SELECT format FROM about").fetchone()
        if made_with != (FORMAT,):
            raise sqlite3.DatabaseError("made with other versions")
        return {row[1]: row[0] for row in driver.execute("SELECT number, sha256 FROM statement")}
    if tables:
        raise sqlite3.DatabaseError("no index")
    with _transaction(driver):
        for statement in _MAKE.split(";\n"):
            driver.execute(statement)
        driver.execute("INSERT INTO about VALUES (?)", (FORMAT,))
    return {}


@contextlib.contextmanager
def _transaction(driver: sqlite3.Connection) -> Iterator[None]:
    driver.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        driver.execute("ROLLBACK")
        raise
    driver.execute("COMMIT")


def _make_room(folder: Path) -> None:
    """Remove the indexes used longest ago, so that no more than ``INDEXES_KEPT`` lie there."""

    def used(path: Path) -> float:
        try:
            return path.stat().st_mtime
        except OSError:
            return time.time()

    for path in sorted(folder.glob("*.index"), key=used, reverse=True)[INDEXES_KEPT - 1 :]:
        _remove(path)


def _remove(path: Path) -> None:
    for name in (path, path.with_name(path.name + "-journal")):
        with contextlib.suppress(OSError):
            name.unlink()
