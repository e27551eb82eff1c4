"""Label every occurrence: where else the wording of a span stands, and what labelling it means."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from declannot.domain.corpus_query import CorpusQuery, DocumentFilter
from declannot.domain.operations.bulk_spans import BY_WORDING, Deed, Wish
from declannot.exchange.bulk_labelling import LabelPlan, Planner
from declannot.exchange.hit_list import Found, HitList
from declannot.exchange.progress import Cancel, Progress
from declannot.exchange.searching import Search
from declannot.store.span_rows import uncollected

if TYPE_CHECKING:
    from declannot.domain.moment import Stamp
    from declannot.domain.schema import Schema
    from declannot.store.queries import Reading
    from declannot.store.search import WordIndex

_FIRST_DOCUMENTS, _MOST_DOCUMENTS = 4, 400
"""Documents with hits that are planned at once: few at first, so that something is soon seen."""


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
    search = _search(
        source, wording, case=case, whole_word=whole_word, documents=documents, index=index
    )
    hits = HitList()
    hits.extend(search.run(progress, cancelled))
    return hits


def plan_everywhere(
    source: Reading,
    schema: Schema,
    wording: str,
    wish: Wish,
    annotator_id: str | None,
    stamp: Stamp,
    *,
    case: bool = True,
    whole_word: bool = True,
    documents: Collection[str] | None = None,
    index: WordIndex | None = None,
    tell: Callable[[LabelPlan, HitList], None] | None = None,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> tuple[LabelPlan, HitList]:
    """Return what labelling a wording everywhere would do, planned while it is being found.

    Args:
        schema, wish, annotator_id, stamp: as for ``plan_labelling``.
        tell: called whenever more was planned, with the same two things as are returned. They
            only grow until then, so another thread may read what they hold already.

    The others are those of ``occurrences_of``.

    Raises:
        UserError: the wording is empty, or the wish is none the schema knows.
        Cancelled: it was stopped.
        DamagedProject: a text is not what was stored.
    """
    planner = Planner(source, schema, wish, annotator_id, stamp)
    search = _search(
        source, wording, case=case, whole_word=whole_word, documents=documents, index=index
    )
    hits, waiting, most = HitList(), list[Found](), _FIRST_DOCUMENTS

    def take() -> None:
        first = len(hits)
        hits.extend(waiting)
        planner.take(hits, range(first, len(hits)), cancelled=cancelled)
        waiting.clear()
        if tell is not None:
            tell(planner.plan, hits)

    with uncollected():  # the collector would look at all that was found again and again
        for found in search.run(progress, cancelled):
            waiting.append(found)
            if len(waiting) >= most:
                take()
                most = min(4 * most, _MOST_DOCUMENTS)
        take()
    hits.is_capped = search.is_capped
    return planner.plan, hits


def _search(
    source: Reading,
    wording: str,
    *,
    case: bool,
    whole_word: bool,
    documents: Collection[str] | None,
    index: WordIndex | None,
) -> Search:
    query = CorpusQuery(
        words=wording,
        phrase=True,
        case=case,
        whole_word=whole_word,
        tokens=whole_word,
        documents=DocumentFilter(ids=None if documents is None else frozenset(documents)),
    )
    return Search(source, query, index=index)


def labelling_all(label_id: str) -> Wish:
    """Return the wish to label occurrences, those left alone that are tagged already.

    Spans made so say for ever that their wording brought them.
    """
    return Wish(deed=Deed.APPLY, label_id=label_id, spare_tagged=True, origin=BY_WORDING)
