"""The texts a project holds, for files that name documents and hold no text of them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from declannot.store.queries import Reading


class KnownTexts:
    """Finds documents by id, or by a title that only one of them has."""

    def __init__(self, source: Reading) -> None:
        self._source = source
        self._ids: dict[str, str] | None = None

    def __call__(self, key: str) -> tuple[str, str] | None:
        """Return the id and the text of a document, or None where there is none such."""
        if self._ids is None:  # most imports never ask
            documents = self._source.documents()
            counted = Counter(each.title for each in documents)
            self._ids = {each.title: each.id for each in documents if counted[each.title] == 1}
            self._ids |= {each.id: each.id for each in documents}
        document_id = self._ids.get(key)
        if document_id is None:
            return None
        return document_id, self._source.text(document_id).text
