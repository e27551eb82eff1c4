"""What one import knows and counts while it goes through its records."""

from __future__ import annotations

from declannot.domain.change import Change
from declannot.domain.document import GOLD
from declannot.domain.errors import UserError
from declannot.domain.moment import utc_now
from declannot.exchange.naming import People, Terms
from declannot.exchange.report import ImportReport
from declannot.formats.record import CorpusLayer


class Taking:
    """The words, people and counts of an import.

    Attributes:
        terms: the words of the schema.
        report: what is told in the end.
        now: the moment of the import.
        nobody, somebody: layers that named no annotator, and those that did.
        edge_blanks: new spans that begin or end with a blank.
        unusual_relations: new relations between labels the schema does not join.
    """

    def __init__(
        self, terms: Terms, people: People, annotator: str | None, report: ImportReport
    ) -> None:
        """Prepare for one import.

        Args:
            annotator: whose work a layer is that names nobody.
        """
        self.terms = terms
        self.report = report
        self.now = utc_now()
        self.nobody = self.somebody = 0
        self.edge_blanks = self.unusual_relations = 0
        self._people = people
        self._annotator = annotator
        self._told = 0

    def owner_of(self, layer: CorpusLayer, where: str) -> str | None:
        """Return the id of the annotator whose layer it is, None for gold.

        Raises:
            UserError: it is nobody's, or the name cannot be used.
        """
        if layer.annotator == GOLD:
            return None
        if layer.annotator:
            self.somebody += 1
        else:
            self.nobody += 1
        name = layer.annotator or self._annotator
        if not name:
            raise UserError(
                "The record has spans of nobody",
                where=where,
                remedy="Name the annotator who made them.",
            ).in_command("Name the annotator with --annotator.")
        return self._people.one(name, layer.annotator_id, where).id

    def by(self, name: str | None, owner: str | None, where: str) -> str:
        """Return the id of whoever made something; the layer's owner where nobody is named."""
        if name is None:
            return owner or ""
        return self._people.one(name, None, where).id if name else ""

    def new_people(self) -> list[Change]:
        """Return the changes that add annotators who came up since the last call."""
        made = self._people.made[self._told :]
        self._told = len(self._people.made)
        return [Change(None, each) for each in made]
