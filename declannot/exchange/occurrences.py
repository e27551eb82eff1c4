"""Label every occurrence: where else the wording of a span stands, and what labelling it means."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from declannot.domain.corpus_query import CorpusQuery, DocumentFilter
from declannot.domain.operations.bulk_spans import Deed, Wish
from declannot.domain.untagged import OCCURRENCE
from declannot.exchange.hit_list import HitList
from declannot.exchange.progress import Cancel, Progress
from declannot.exchange.searching import Search

if TYPE_CHECKING:
    from declannot.store.queries import Reading
    from declannot.store.search import WordIndex


def occurrences_of(
    source: Reading,
    wording: str,
    *,
    case: bool = True,
    whole_word: bool = True,
    documents: Collection[str] | None = None,
    index: WordIndex | None = None,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> HitList:
    """Return where a wording stands, the place it was taken from included.

    Quotes and dashes of all kinds are alike, and so are blanks and line breaks.

    Args:
        source: the project, or better a worker's view of it.
        wording: the text under a span, such as ``covered_text`` returns.
        case: whether capitals are told from small letters.
        whole_word: whether it must begin and end where words of the document's language do.
        documents: ids of the documents to look in; None for all.
        index: narrows the documents whose texts are read.

    Raises:
        UserError: the wording is empty.
        Cancelled: it was stopped.
        DamagedProject: a text is not what was stored.
    """
    query = CorpusQuery(
        words=wording,
        phrase=True,
        case=case,
        whole_word=whole_word,
        tokens=whole_word,
        documents=DocumentFilter(ids=None if documents is None else frozenset(documents)),
    )
    hits = HitList()
    hits.extend(Search(source, query, index=index).run(progress, cancelled))
    return hits


def labelling_all(label_id: str) -> Wish:
    """Return the wish to label occurrences, those left alone that are tagged already.

    Spans made so say for ever that their wording brought them.
    """
    return Wish(deed=Deed.APPLY, label_id=label_id, spare_tagged=True, origin=OCCURRENCE)
