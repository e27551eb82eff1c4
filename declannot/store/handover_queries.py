"""What is read of plans, answers, exchanges and what imports remember."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, cast

from declannot.domain.handover import (
    Answer,
    Assignment,
    ExchangeBase,
    ExchangeEntry,
    Plan,
)
from declannot.domain.source_memory import SourceMemory
from declannot.store.handover_rows import columns_of, from_row_of
from declannot.store.read_transaction import ReadsProject
from declannot.store.statements import fetch, fetch_in, select_where

LayerKey = tuple[str, str]
"""Ids of document and annotator; the second is empty for gold."""

_PLANS = select_where("plan", columns_of(Plan), order=("created", "id"))
_ASSIGNMENTS = select_where("assignment", columns_of(Assignment), ("plan_id",))
_ANSWERS = select_where("answer", columns_of(Answer), order=("document_id", "id"))
_EXCHANGES = select_where("exchange_log", columns_of(ExchangeEntry), order=("at", "id"))
_MEMORIES = select_where("source_memory", columns_of(SourceMemory), order=("at", "id"))
_REVISIONS = select_where("layer", ("document_id", "id", "revision"), ("annotator_id",))
_ALL_REVISIONS = select_where("layer", ("id", "revision"))
_SENT_REVISIONS = select_where(
    "exchange_base", ("document_id", "revision"), ("installation", "annotator_id")
)


class HandoverReading(ReadsProject):
    """The read methods about hand-over, for projects and views of them."""

    def plans(self) -> list[Plan]:
        """Return all plans, oldest first; the newest counts."""
        return self._entities(Plan, _PLANS)

    def assignments(self, plan_id: str) -> list[Assignment]:
        """Return who gets which document by a plan."""
        return self._entities(Assignment, _ASSIGNMENTS, plan_id)

    def answers(self) -> list[Answer]:
        """Return all answers to questions."""
        return self._entities(Answer, _ANSWERS)

    def exchanges(self) -> list[ExchangeEntry]:
        """Return the packages sent and taken in, oldest first."""
        return self._entities(ExchangeEntry, _EXCHANGES)

    def source_memories(self) -> list[SourceMemory]:
        """Return what imports remember of kinds of files, oldest first."""
        return self._entities(SourceMemory, _MEMORIES)

    def exchange_bases(self, document_ids: Iterable[str]) -> dict[LayerKey, list[ExchangeBase]]:
        """Return what exchanges left as common knowledge of the layers of some documents."""
        build = from_row_of(ExchangeBase)
        columns = columns_of(ExchangeBase)
        with self._reading() as connection:
            rows = fetch_in(connection, "exchange_base", columns, "document_id", list(document_ids))
        found: dict[LayerKey, list[ExchangeBase]] = defaultdict(list)
        for row in sorted(rows):
            base = cast(ExchangeBase, build(row))
            found[base.document_id, base.annotator_id].append(base)
        return found

    def layer_revisions(self, annotator_id: str) -> dict[str, tuple[str, int]]:
        """Return id and revision of an annotator's layers, by document."""
        with self._reading() as connection:
            rows = fetch(connection, _REVISIONS, annotator_id)
        return {document_id: (layer_id, revision) for document_id, layer_id, revision in rows}

    def all_layer_revisions(self) -> dict[str, int]:
        """Return the revision of every layer, gold included, by its id."""
        with self._reading() as connection:
            return dict(fetch(connection, _ALL_REVISIONS))

    def sent_revisions(self, installation: str, annotator_id: str) -> dict[str, int]:
        """Return the revision of an annotator's layers last sent from here, by document."""
        with self._reading() as connection:
            return dict(fetch(connection, _SENT_REVISIONS, installation, annotator_id))

    def _entities(self, kind: type[Any], statement: str, *values: Any) -> list[Any]:
        build = from_row_of(kind)
        with self._reading() as connection:
            return [build(row) for row in fetch(connection, statement, *values)]
