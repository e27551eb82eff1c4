"""What is decided about the names of an import, here and for such files before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from declannot.app.importing.names_table import Key
from declannot.exchange.decisions import Decision, Decisions, Kind, decided
from declannot.exchange.names_found import NameFound
from declannot.exchange.report import ImportReport


class Deciding:
    """Decisions as they are made on the screen; what is remembered counts where nothing is made."""

    def __init__(self) -> None:
        self._made: dict[Key, Decision | None] = {}

    def take(self, made: Mapping[Key, Decision | None]) -> None:
        """Take decisions over; None leaves a name open, whatever is remembered."""
        self._made.update(made)

    def forget(self, report: ImportReport | None) -> None:
        """Leave every name open about which something is decided."""
        self._made = {row.key: None for row in self.rows(report) if row.decision is not None}

    def decisions(self, report: ImportReport | None) -> Decisions:
        """Return what is decided about the files of a report."""
        here = decided({key: each for key, each in self._made.items() if each is not None})
        return here if report is None else here.over(_without(report.recalled, self._made))

    def rows(self, report: ImportReport | None) -> list[NameFound]:
        """Return the names of a report as they stand by what is decided now."""
        if report is None or report.standing is None:
            return []
        standing = replace(report.standing, decisions=self.decisions(report))
        return standing.rows(report.found)


def _without(recalled: Decisions, made: Mapping[Key, object]) -> Decisions:
    """Return remembered decisions but those about names that were decided on, or not, here."""

    def left(kind: Kind, found: Mapping[Any, Decision]) -> dict[Any, Decision]:
        return {
            name: each
            for name, each in found.items()
            if ((kind, name[1], name[0]) if kind is Kind.VALUE else (kind, name, "")) not in made
        }

    return Decisions(
        labels=left(Kind.LABEL, recalled.labels),
        attributes=left(Kind.ATTRIBUTE, recalled.attributes),
        values=left(Kind.VALUE, recalled.values),
        relations=left(Kind.RELATION, recalled.relations),
        annotators=left(Kind.ANNOTATOR, recalled.annotators),
    )
