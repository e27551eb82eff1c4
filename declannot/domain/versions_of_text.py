"""Which documents are earlier versions of others: texts that were corrected.

A correction is a document of its own that names the one it corrects. Nothing is written on the
earlier one, so undoing a correction leaves no trace of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from declannot.domain.document import Document


def earlier_versions(documents: Iterable[Document]) -> set[str]:
    """Return the ids of the documents that others correct.

    Documents that name each other in a circle, as only a file from elsewhere can bring them,
    correct nobody.
    """
    return corrected_by({each.id: each.version_of for each in documents if each.version_of})


def corrected_by(corrects: Mapping[str, str]) -> set[str]:
    """Return the ids of documents that others correct, as ``earlier_versions`` does.

    Args:
        corrects: id of a document -> id of the one it corrects.
    """
    return {old for new, old in corrects.items() if not _circles(new, corrects)}


def present_versions(documents: Iterable[Document]) -> list[Document]:
    """Return the documents that are not earlier versions of others, in their order."""
    every = list(documents)
    earlier = earlier_versions(every)
    return [each for each in every if each.id not in earlier] if earlier else every


def versions_before(document: Document, documents: Iterable[Document]) -> list[Document]:
    """Return the earlier versions of a document, the newest first."""
    by_id = {each.id: each for each in documents}
    found: list[Document] = []
    seen = {document.id}
    while document.version_of and document.version_of not in seen:
        seen.add(document.version_of)
        earlier = by_id.get(document.version_of)
        if earlier is None:
            break
        found.append(earlier)
        document = earlier
    return found


def newest_version(document: Document, documents: Iterable[Document]) -> Document:
    """Return the document that corrects this one last, or itself.

    Where two correct one and the same, the one made later counts.
    """
    after: dict[str, Document] = {}
    for each in sorted(documents, key=lambda one: (one.created, one.id)):
        if each.version_of:
            after[each.version_of] = each
    seen = {document.id}
    while document.id in after and after[document.id].id not in seen:
        document = after[document.id]
        seen.add(document.id)
    return document


def _circles(start: str, corrects: Mapping[str, str]) -> bool:
    seen = {start}
    at = corrects.get(start)
    while at is not None and at not in seen:
        seen.add(at)
        at = corrects.get(at)
    return at is not None
