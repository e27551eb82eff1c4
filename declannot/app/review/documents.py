"""The list of documents while reviewing: what is left to decide in each, and how far gold is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from declannot.app.models.documents_model import DocumentRow, DocumentsModel
from declannot.app.panels.documents_panel import DocumentsPanel
from declannot.app.panels.later import Later
from declannot.domain.document import Status
from declannot.domain.errors import DeclannotError
from declannot.exchange.reviewing import DocumentReview, review_of

if TYPE_CHECKING:
    from declannot.app.review.session import ReviewSession
    from declannot.store.project import Applied

_PAUSE_MS = 30
_MOST_SPANS = 3000
"""Larger documents are compared when they are opened and not before."""


class ReviewDocumentsModel(DocumentsModel):
    """Documents with the differences left in each where spans are counted otherwise."""

    unknown = -1

    def spans_word(self, count: int) -> str:
        """Return how many differences are left."""
        if count == self.unknown:
            return ""
        return self.tr("%n left", "", count)

    def state_of(self, row: DocumentRow) -> str:
        """Return how far gold is, in words."""
        said = [self.status_word(row.status)]
        if row.spans != self.unknown:
            said.append(self.spans_word(row.spans))
            percent = int(100 * row.read_share)
            said.append(self.tr("{percent} % decided").format(percent=percent))
        return ", ".join(said)


class ReviewDocuments(DocumentsPanel):
    """Shows gold's status; differences are counted for the rows in sight, one at a time."""

    def __init__(self, session: ReviewSession) -> None:
        self._session = session
        self._figures: dict[str, tuple[int, float]] = {}
        self._compared: tuple[str, ...] = ()
        self._worth: set[str] = set()
        super().__init__(session.workspace, model=ReviewDocumentsModel())
        self._update_later = Later(self._update_shown, self, _PAUSE_MS)
        self._counting = Later(self._count_one, self, _PAUSE_MS)
        session.rebuilt.connect(self._pair_may_differ)
        session.items_changed.connect(self._update_later.call)
        self.view.verticalScrollBar().valueChanged.connect(self._count_on)

    # Filling the list

    def _read_all(self) -> None:
        workspace, pair = self._workspace, self._session.pair
        project = workspace.project
        rows: list[DocumentRow] = []
        if project is not None and self._session.active:
            try:
                documents = project.present_documents()
                gold = project.summaries(None)
                here = [project.summaries(each) for each in (pair.ids if pair else ())]
            except DeclannotError as error:
                workspace.refuse(error)
                return
            self._worth = {
                each.id
                for each in documents
                if len(here) == 2
                and all(
                    each.id in found and 0 <= found[each.id].spans <= _MOST_SPANS for found in here
                )
            }
            for document in documents:
                summary = gold.get(document.id)
                rows.append(self._row(document.id, DocumentRow(
                    document, summary.status if summary else Status.NEW
                )))  # fmt: skip
        self.model.show_all(rows)
        self._show_open()
        self._count_on()

    def _row(self, document_id: str, row: DocumentRow) -> DocumentRow:
        left, share = self._figures.get(document_id, (ReviewDocumentsModel.unknown, 0.0))
        return DocumentRow(row.document, row.status, left, share)

    def _pair_may_differ(self) -> None:
        pair = self._session.pair
        ids = pair.ids if pair is not None else ()
        if ids != self._compared:
            self._compared = ids
            self._figures.clear()
        self._read_again.call()

    def _take_in(self, applied: Applied) -> None:
        """Count anew what a step may have changed elsewhere."""
        if not self._session.active:
            return
        shown = self._workspace.document.id if self._workspace.document else ""
        for document_id in applied.documents:
            if document_id != shown or applied.coarse:
                self._figures.pop(document_id, None)
        if applied.coarse or any(each != shown for each in applied.documents):
            self._read_again.call()
        else:
            self._update_later.call()

    def _update_shown(self) -> None:
        """Take the figures of the document on the screen from the session."""
        session, content = self._session, self._workspace.content
        if content is None or session.review is None or not session.active:
            return
        self._figures[content.document.id] = _figures(session.review)
        row = self.model.known(content.document.id)
        if row is not None:
            known = DocumentRow(content.document, content.layer.status)
            self.model.put(self._row(content.document.id, known))

    # Counting

    def _count_on(self) -> None:
        if self._session.active:
            self._counting.call()

    def _count_one(self) -> None:
        """Compare one document in sight whose figures are not known, then come back."""
        workspace, pair = self._workspace, self._session.pair
        project = workspace.project
        if project is None or pair is None or not self._session.active or not self.isVisible():
            return
        for document_id in self._in_sight():
            if document_id in self._figures or document_id not in self._worth:
                continue
            try:
                review = review_of(project, document_id, *pair.ids)
            except DeclannotError:
                self._worth.discard(document_id)
                continue
            self._figures[document_id] = _figures(review)
            row = self.model.known(document_id)
            if row is not None:
                self.model.put(self._row(document_id, row))
            self._counting.call()
            return

    def _in_sight(self) -> list[str]:
        first = self.view.rowAt(0)
        last = self.view.rowAt(self.view.viewport().height() - 1)
        if first < 0:
            return []
        end = last + 1 if last >= 0 else self.model.rowCount()
        return [self.model.row(row).document.id for row in range(first, end)]


def _figures(review: DocumentReview) -> tuple[int, float]:
    """Return how many differences are left, and the share of all entries that is decided."""
    left = sum(not each.is_decided for each in review.differences)
    decided, total = review.progress
    return left, decided / total if total else 0.0
