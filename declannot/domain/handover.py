"""What is known of handing work out and taking it back: plans, answers, what was exchanged."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How documents were handed out.

    Attributes:
        name: its number, from 1; the highest counts.
        seed: of the draw, so that it can be repeated.
        choices: JSON of the other choices it was drawn with.
        by: id of whoever drew it, or empty.
        created: ISO 8601 time in UTC.
    """

    id: str
    name: str
    seed: int
    choices: str
    by: str = ""
    created: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """That an annotator gets a document."""

    id: str
    plan_id: str | None
    document_id: str
    annotator_id: str
    created: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the trainer answers to a question of an annotator.

    Attributes:
        id: the question's id: that of the span in doubt, or made of document and annotator.
        annotator_id: who asked; nobody else gets the answer.
        text: the answer.
        by: id of whoever answered, or empty.
        at: ISO 8601 time in UTC; of two answers to one question the later counts.
    """

    id: str
    document_id: str
    annotator_id: str
    text: str
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeEntry:
    """A package that was sent or taken in.

    Attributes:
        package_id: hash of its content.
        kind: ``task``, ``work``, ``feedback`` or ``project``.
        direction: ``out`` or ``in``.
        installation: of the project file that made it.
        annotator_id: whose it is, or None for a whole project.
        report: JSON of what it held or did.
        at: ISO 8601 time in UTC.
    """

    id: str
    package_id: str
    kind: str
    direction: str
    installation: str
    annotator_id: str | None
    report: str
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeBase:
    """What an exchange with an installation left as common knowledge of a layer.

    Attributes:
        id: made of the three that follow, see ``base_id``.
        installation: whose package was taken in; the project's own where it was sent.
        document_id, annotator_id: the layer, whatever its own id is; empty for gold.
        revision: of the layer when it was written.
        state: versions of all its parts, as JSON (``exchange/handover/versions.py``).
        exchange_id: the entry of the log.
    """

    id: str
    installation: str
    document_id: str
    annotator_id: str
    revision: int
    state: str
    exchange_id: str


def base_id(installation: str, document_id: str, annotator_id: str | None) -> str:
    """Return the id of the base of a layer with an installation."""
    return f"{installation}/{document_id}/{annotator_id or ''}"
