"""Argilla's records as JSON: a text, and the spans each user answered a question with.

Both forms of its Python library are read: flat ones, with ``question.responses`` and its users and
states beside it, and nested ones with ``fields`` and ``responses``. Nothing is quoted.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from declannot.domain.errors import UserError
from declannot.domain.message import message
from declannot.formats.format import Format, Holds, Read, ReadOptions, Unit
from declannot.formats.gathering import Gathered, Marked
from declannot.formats.json_values import decoded, first_keys, values
from declannot.formats.losses import Loss
from declannot.formats.readings import Place
from declannot.formats.record import CorpusDocument

TITLE = "Argilla records (JSON)"
HOLDS = frozenset({Holds.TEXT, Holds.NESTING, Holds.CROSSING, Holds.ANNOTATORS})
_RESPONSES, _SUGGESTION = ".responses", ".suggestion"
_OWN = frozenset({"id", "status", "_server_id", "external_id", "inserted_at", "updated_at"})
_GOOD = frozenset({"submitted", "draft"})

_decode = msgspec.json.Decoder(dict[str, Any]).decode


class _Span(msgspec.Struct):
    start: int
    end: int
    label: str


class _Response(msgspec.Struct):
    value: Any = None
    user_id: str | None = None
    status: str | None = None


class _Suggestion(msgspec.Struct):
    value: Any = None
    agent: str | None = None


def read(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the records of a file as documents.

    Raises:
        UserError: an entry is no record with a text, or the unit of its offsets has to be named.
    """
    for number, (value, where) in enumerate(values(path), 1):
        record = decoded(_decode, value, where, TITLE)
        answers = _Answers(where)
        if isinstance(record.get("fields"), dict):
            answers.take_nested(record)
            fields = record["fields"]
        else:
            answers.take_flat(record)
            fields = {key: value for key, value in record.items() if key not in _OWN}
        key = record.get("id")
        title = f"{path.stem} {key if isinstance(key, str | int) else number}"
        document = CorpusDocument(title=title, text=_text(fields, where))
        yield answers.gathered.read(document, options, other=True)


def recognises(head: bytes) -> bool:
    """Whether a file begins like records of Argilla."""
    keys = first_keys(head)
    flat = any(key.endswith((_RESPONSES, _SUGGESTION)) for key in keys)
    return flat or ("fields" in keys and bool(keys & {"responses", "suggestions"}))


def _text(fields: dict[str, Any], where: str) -> str:
    """Return the text of a record: the field called so, else the only one there is."""
    texts = {
        key: value for key, value in fields.items() if isinstance(value, str) and "." not in key
    }
    found = texts.get("text", next(iter(texts.values())) if len(texts) == 1 else None)
    if found is None:
        raise UserError(
            "The record has not one text; it holds {keys}",
            where=where,
            remedy="declannot takes records with one text field, or one called “text”.",
            keys=", ".join(sorted(texts)[:10]) or message("none"),
        )
    return found


class _Answers:
    """The answers to all questions of a record, by user."""

    def __init__(self, where: str) -> None:
        self.gathered = Gathered(where)
        self._where = where

    def take_flat(self, record: dict[str, Any]) -> None:
        """Take answers from a flat record."""
        for key, given in record.items():
            if key.endswith(_RESPONSES) and isinstance(given, list):
                users, states = (_beside(record, f"{key}.{name}") for name in ("users", "status"))
                for nth, value in enumerate(given):
                    user = users[nth] if nth < len(users) else None
                    state = states[nth] if nth < len(states) else None
                    self._answer(key.removesuffix(_RESPONSES), value, user, state)
            elif key.endswith(_SUGGESTION) and given is not None:
                agent = record.get(f"{key}.agent")
                self._suggestion(key.removesuffix(_SUGGESTION), given, agent)

    def take_nested(self, record: dict[str, Any]) -> None:
        """Take answers from a nested record."""
        for question, given in _mapping(record.get("responses")).items():
            for each in given if isinstance(given, list) else [given]:
                answer = self._converted(each, _Response)
                self._answer(question, answer.value, answer.user_id, answer.status)
        for question, given in _mapping(record.get("suggestions")).items():
            suggestion = self._converted(given, _Suggestion)
            self._suggestion(question, suggestion.value, suggestion.agent)

    def _answer(self, question: str, value: Any, user: Any, state: Any) -> None:
        if state is not None and state not in _GOOD:
            self.gathered.lose(Loss.UNKNOWN_IGNORED, f"an answer to {question} that is {state}")
            return
        self._spans(question, value, user if isinstance(user, str) and user.strip() else None)

    def _suggestion(self, question: str, value: Any, agent: Any) -> None:
        owner = agent if isinstance(agent, str) and agent.strip() else "suggestions"
        self._spans(question, value, owner)

    def _spans(self, question: str, value: Any, owner: str | None) -> None:
        """Give spans to a layer; answers to questions of other kinds are listed."""
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            self.gathered.lose(Loss.UNKNOWN_IGNORED, f"the answer to {question}, not spans")
            return
        layer = self.gathered.layer(owner)
        for span in self._converted(value, list[_Span]):
            layer.append(Marked(span.label, [Place(span.start, span.end)]))

    def _converted(self, value: Any, kind: Any) -> Any:
        """Return a value as ``kind``.

        Raises:
            UserError: it is another.
        """
        encoded = msgspec.json.encode(value)
        return decoded(msgspec.json.Decoder(kind).decode, encoded, self._where, TITLE)


def _beside(record: dict[str, Any], key: str) -> list[Any]:
    given = record.get(key)
    return given if isinstance(given, list) else []


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


FORMAT = Format(
    name="argilla",
    title=TITLE,
    extensions=(".json", ".jsonl"),
    unit=Unit.CODE_POINT,
    holds=HOLDS,
    many=True,
    proves=True,
    read=read,
    recognises=recognises,
)
