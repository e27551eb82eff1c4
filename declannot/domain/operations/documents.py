"""Adding, describing and deleting documents."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from declannot.domain.change import AcceptedFinding, Change, Step
from declannot.domain.content import LayerContent
from declannot.domain.document import Document, DocumentText
from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.message import Message, Spoken, message
from declannot.domain.text import StatementText

TITLE_LENGTH_LIMIT = 500


def new_document(title: str, text: str, *, at: str, **properties: Any) -> Document:
    """Return the description of a new document for ``text``.

    Args:
        properties: further fields of Document, such as ``language``.

    Raises:
        UserError: the text is empty or the title is not usable.
    """
    if not text:
        raise UserError("The text is empty", where=title, remedy="Choose a text with words in it.")
    encoded = text.encode("utf-8")
    document = Document(
        id=new_id(),
        title=checked_title(title),
        sha256=hashlib.sha256(encoded).hexdigest(),
        length=len(text),
        created=at,
    )
    return replace(document, **properties)


def add_documents(documents: Sequence[tuple[Document, str]]) -> Step:
    """Add documents with their texts."""
    changes: list[Change] = []
    for document, text in documents:
        StatementText(text)  # refuses what cannot be stored
        changes += [Change(None, document), Change(None, DocumentText(document.id, text))]
    return Step(
        "add_documents",
        _counted("Add “{title}”", "Add {count} documents", [each for each, _ in documents]),
        tuple(changes),
        documents[0][0].id if len(documents) == 1 else None,
    )


def set_properties(before: Document, after: Document) -> Step | None:
    """Change what is known about a document; its id, hash and length stay.

    Raises:
        UserError: the title is not usable.
    """
    after = replace(
        after,
        id=before.id,
        sha256=before.sha256,
        length=before.length,
        title=checked_title(after.title),
    )
    if after == before:
        return None
    only_title = replace(before, title=after.title) == after
    name = (
        message("Rename to “{title}”", title=after.title)
        if only_title
        else message("Change the properties of “{title}”", title=after.title)
    )
    kind = "rename_document" if only_title else "set_properties"
    return Step(kind, name, (Change(before, after),), before.id)


def rename_document(document: Document, title: str) -> Step | None:
    """Give a document another title.

    Raises:
        UserError: the title is not usable.
    """
    return set_properties(document, replace(document, title=title))


def set_groups(documents: Sequence[tuple[Document, str]]) -> Step | None:
    """Put documents in groups, each with the name of its group; None where all are there."""
    changes = [
        Change(document, replace(document, group=name))
        for document, name in documents
        if document.group != name
    ]
    if not changes:
        return None
    one = len(changes) == 1
    name = (
        message("Group a document")
        if one
        else message("Group {count} documents", count=len(changes))
    )
    return Step("set_groups", name, tuple(changes))


def delete_documents(
    documents: Iterable[tuple[Document, str, Sequence[LayerContent]]],
    accepted: Iterable[AcceptedFinding] = (),
) -> Step:
    """Delete documents with their texts and every layer; undo brings all of it back.

    Args:
        accepted: the accepted findings of the project; those of the documents go with them.
    """
    findings: dict[str, list[Change]] = {}
    for each in accepted:
        findings.setdefault(each.document_id, []).append(Change(each, None))
    changes: list[Change] = []
    deleted: list[Document] = []
    for document, text, contents in documents:
        for content in contents:
            changes += [Change(item, None) for item in content.decisions.values()]
            changes += [Change(item, None) for item in content.relations.values()]
            changes += [Change(item, None) for item in content.spans.values()]
            if content.stored:
                changes.append(Change(content.layer, None))
        changes += findings.get(document.id, [])
        changes += [Change(DocumentText(document.id, text), None), Change(document, None)]
        deleted.append(document)
    return Step(
        "delete_documents",
        _counted("Delete “{title}”", "Delete {count} documents", deleted),
        tuple(changes),
    )


def checked_title(title: str) -> str:
    """Return the title trimmed, on one line.

    Raises:
        UserError: it is empty or longer than 500 characters.
    """
    trimmed = " ".join(title.split())
    if not trimmed:
        raise UserError("A document needs a title", remedy="Type one.")
    if len(trimmed) > TITLE_LENGTH_LIMIT:
        raise UserError(
            "The title has {length} characters",
            remedy="Use at most {limit}.",
            length=len(trimmed),
            limit=TITLE_LENGTH_LIMIT,
        )
    return trimmed


def _counted(one: Spoken, many: Spoken, documents: Sequence[Document]) -> Message:
    if len(documents) == 1:
        return message(one, title=documents[0].title)
    return message(many, count=len(documents))
