"""Names of files as ids of the project: labels, attributes, relation types, annotators.

What the schema does not know is refused, added to it or left out, as was chosen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field

from declannot.domain.attribute_values import fits, read_value
from declannot.domain.document import GOLD, Annotator, folded_name
from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.message import message
from declannot.domain.operations.project import checked_annotator_name
from declannot.domain.schema import AttributeType, Schema
from declannot.domain.span import AttributeValue


@dataclass
class Unknown:
    """Names that occur in files and not in the schema, with how often they do."""

    labels: Counter[str] = field(default_factory=Counter)
    attributes: Counter[str] = field(default_factory=Counter)
    relations: Counter[str] = field(default_factory=Counter)


class Terms:
    """The words of a schema, as files use them.

    Attributes:
        unknown: what was asked for in vain.
        mapped: names of the mapping that occurred.
    """

    def __init__(
        self,
        schema: Schema,
        mapping: Mapping[str, str],
        *,
        refuse: bool,
        fitting: Container[str] = (),
    ) -> None:
        """Take in a schema.

        Args:
            mapping: names of labels in the files to names of the schema.
            refuse: whether an unknown name is an error; otherwise it is counted.
            fitting: names of attributes of which only what fits is kept, and nothing refused.
        """
        self.schema = schema
        self.unknown = Unknown()
        self.mapped: set[str] = set()
        self._refuse = refuse
        self._fitting = fitting
        self._mapping = mapping
        self._labels = {name: label.id for name, label in schema.label_by_name.items()}
        self._attributes: dict[tuple[str, str], AttributeType | None] = {}
        self._relations = {name: kind.id for name, kind in schema.relation_by_name.items()}

    def label_id(self, name: str, where: str) -> str | None:
        """Return the id of a label, or None where it is unknown.

        Raises:
            UserError: it is unknown, and that is refused.
        """
        if name in self._mapping:
            self.mapped.add(name)
            name = self._mapping[name]
        found = self._labels.get(name)
        if found is None:
            self.unknown.labels[name] += 1
            if self._refuse:
                raise UserError(
                    "The schema has no label “{label}”",
                    where=where,
                    remedy="Choose one of its labels for it, add it, or leave it out.",
                    label=name,
                ).in_command(
                    "Name one of its labels with --map {label}=…, or choose --unknown add "
                    "or ignore."
                )
        return found

    def relation_id(self, name: str, where: str) -> str | None:
        """Return the id of a relation type, or None where it is unknown.

        Raises:
            UserError: it is unknown, and that is refused.
        """
        found = self._relations.get(name)
        if found is None:
            self.unknown.relations[name] += 1
            if self._refuse:
                raise UserError(
                    "The schema has no relation “{relation}”",
                    where=where,
                    remedy="Add it to the schema, or leave it out.",
                    relation=name,
                ).in_command("Add it to the schema, or choose --unknown add or ignore.")
        return found

    def attributes(
        self,
        label_id: str,
        values: Mapping[str, AttributeValue],
        where: str,
        *,
        textual: bool = False,
    ) -> dict[str, AttributeValue]:
        """Return attributes by id; those the label cannot bear are left out.

        Args:
            textual: whether values came as text and are to be read as the schema types them.

        Raises:
            UserError: there is one such, and that is refused.
        """
        result: dict[str, AttributeValue] = {}
        for name, value in values.items():
            key = (label_id, name)
            if key not in self._attributes:
                self._attributes[key] = self.schema.attribute_named(label_id, name)
            kind = self._attributes[key]
            if textual and kind is not None and isinstance(value, str):
                value = read_value(kind, value)
            if kind is not None and fits(kind, value):
                result[kind.id] = value
                continue
            self.unknown.attributes[name] += 1
            if self._refuse and name not in self._fitting:
                raise self._unfit(kind, label_id, name, value, where)
        return result

    def _unfit(
        self,
        kind: AttributeType | None,
        label_id: str,
        name: str,
        value: AttributeValue,
        where: str,
    ) -> UserError:
        label = self.schema.label_by_id[label_id].name
        if kind is None:
            known = ", ".join(each.name for each in self.schema.attributes_of(label_id))
            return UserError(
                "{label} has no attribute “{attribute}”",
                where=where,
                remedy="Its attributes are: {known}; choose one of them, add it, or leave it out.",
                label=label,
                attribute=name,
                known=known or message("none"),
            ).in_command("Its attributes are: {known}; or choose --unknown add or ignore.")
        return UserError(
            "“{value}” is not a value of the attribute “{attribute}” of {label}",
            where=where,
            remedy="Correct it, or leave it out.",
            value=value,
            attribute=name,
            label=label,
        ).in_command("Correct it, or choose --unknown add or ignore.")


class People:
    """The annotators of the project, and those who come in with files.

    Attributes:
        made: those who were not there before, in the order they came.
        same_name: names of the files that stand for somebody with another id here.
    """

    def __init__(self, annotators: Iterable[Annotator]) -> None:
        self._by_id = {each.id: each for each in annotators}
        self._by_name = {folded_name(each.name): each for each in self._by_id.values()}
        self._as_given: dict[tuple[str, str | None], Annotator] = {}
        self._given_names: dict[str, str] = {}
        self._given_ids: dict[str, str] = {}
        self._ids_to_come: dict[str, str] = {}
        self.made: list[Annotator] = []
        self.same_name: dict[str, str] = {}

    def expect(self, name: str, annotator_id: str) -> None:
        """Learn that a file names an annotator with an id, perhaps long after the name alone."""
        self._ids_to_come.setdefault(folded_name(name), annotator_id)

    def one(self, name: str, annotator_id: str | None, where: str) -> Annotator:
        """Return the annotator a file names, made here where there is none such.

        The id decides; where it is unknown, the name does.

        Raises:
            UserError: the name is reserved or empty, or names and ids contradict each other.
        """
        known = self._as_given.get((name, annotator_id))
        if known is not None:
            return known
        if folded_name(name) == GOLD or not name.strip():
            raise UserError(
                "The annotator's name “{name}” cannot be used",
                where=where,
                remedy="Name the annotator; “gold” is kept for the adjudicated layer.",
                name=name,
            )
        if annotator_id is not None:
            self._check_given(name, annotator_id, where)
        found = self._by_id.get(annotator_id or "")
        if found is None:
            found = self._by_name.get(folded_name(name))
            if found is not None and annotator_id is not None:
                self.same_name[name] = found.name
        elif folded_name(found.name) != folded_name(name):
            self.same_name[name] = found.name
        if found is None:
            to_come = self._ids_to_come.get(folded_name(name))
            found = self._make(name, annotator_id or to_come or new_id(), where)
        self._as_given[(name, annotator_id)] = found
        return found

    def _make(self, name: str, annotator_id: str, where: str) -> Annotator:
        try:
            made = Annotator(annotator_id, checked_annotator_name(name, ()))
        except UserError as error:
            raise UserError(
                error.what.template,
                where=where,
                remedy=error.remedy.template,
                **{**error.what.values, **error.remedy.values},
            ).in_command(error.command.template) from None
        self._by_id[made.id] = made
        self._by_name[folded_name(made.name)] = made
        self.made.append(made)
        return made

    def _check_given(self, name: str, annotator_id: str, where: str) -> None:
        """Refuse files that give one person two names, or two persons one name."""
        folded = folded_name(name)
        if self._given_names.setdefault(annotator_id, folded) != folded:
            raise UserError(
                "The annotator id “{id}” has two names, one of them “{name}”",
                where=where,
                remedy="Give each annotator one name.",
                id=annotator_id,
                name=name,
            )
        if self._given_ids.setdefault(folded, annotator_id) != annotator_id:
            raise UserError(
                "Two annotators are named “{name}”",
                where=where,
                remedy="Names are unique, capitals not regarded; rename one.",
                name=name,
            )
