"""Changing the properties of many documents at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from declannot.domain.change import Change, Step
from declannot.domain.document import Document, Status
from declannot.domain.message import message

Value = str | tuple[str, ...] | bool


@dataclass(frozen=True, slots=True)
class PropertyEdit:
    """What is to be changed; None, or no tags, leaves a property as it is.

    Attributes:
        add_tags, remove_tags: free words; the order of those that stay is kept. A tag to be
            removed takes those in its folder with it: ``un`` removes ``un/ga``, too.
    """

    language: str | None = None
    date: str | None = None
    issuers: tuple[str, ...] | None = None
    source: str | None = None
    licence: str | None = None
    group: str | None = None
    practice: bool | None = None
    add_tags: tuple[str, ...] = ()
    remove_tags: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is to be changed."""
        return self == PropertyEdit()


@dataclass(frozen=True, slots=True)
class Difference:
    """One property of one document, before and after."""

    document: Document
    property: str
    before: Value
    after: Value


def edited(document: Document, edit: PropertyEdit) -> Document:
    """Return a document as an edit would make it."""
    given = {
        name: value
        for name in ("language", "date", "issuers", "source", "licence", "group", "practice")
        if (value := getattr(edit, name)) is not None
    }
    tags = document.tags
    if edit.remove_tags:
        tags = tuple(each for each in tags if not _is_among(each, edit.remove_tags))
    tags = tuple(dict.fromkeys((*tags, *edit.add_tags)))
    if not given and tags == document.tags:
        return document
    return replace(document, tags=tags, **given)


def differences(
    documents: Iterable[Document], edit: PropertyEdit, gold: Mapping[str, Status]
) -> tuple[list[Difference], list[Document]]:
    """Return what an edit changes, property by property, and the documents it must leave out.

    Args:
        gold: status of the gold layers by document: nobody practises on what is not decided.
    """
    found: list[Difference] = []
    refused: list[Document] = []
    for document in documents:
        after, allowed = _allowed(document, edit, gold)
        if not allowed:
            refused.append(document)
        for name in _NAMES:
            one, other = getattr(document, name), getattr(after, name)
            if one != other:
                found.append(Difference(document, name, one, other))
    return found, refused


def edit_properties(
    documents: Iterable[Document], edit: PropertyEdit, gold: Mapping[str, Status]
) -> Step | None:
    """Change properties of documents as one step; None where they are so already.

    A document that cannot be for practice keeps that property and gets the others.

    Args:
        gold: as in ``differences``.
    """
    changes = []
    for document in documents:
        after, _ = _allowed(document, edit, gold)
        if after != document:
            changes.append(Change(document, after))
    if not changes:
        return None
    name = (
        message("Change the properties of a document")
        if len(changes) == 1
        else message("Change the properties of {count} documents", count=len(changes))
    )
    return Step("edit_properties", name, tuple(changes))


_NAMES = ("language", "date", "issuers", "source", "licence", "group", "tags", "practice")


def _allowed(
    document: Document, edit: PropertyEdit, gold: Mapping[str, Status]
) -> tuple[Document, bool]:
    after = edited(document, edit)
    if after.practice and not document.practice and gold.get(document.id) is not Status.DONE:
        return replace(after, practice=False), False
    return after, True


def _is_among(tag: str, wanted: tuple[str, ...]) -> bool:
    return any(tag == each or tag.startswith(each + "/") for each in wanted)
