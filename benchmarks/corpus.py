"""Searching 10,000 documents, concordance rows, and labelling many hits as one step."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.making import numbered, project_of
from benchmarks.report import Report, in_ms, times
from benchmarks.texts import Made, made_statement
from declannot.domain.corpus_query import CorpusQuery, SpanFilter, Target
from declannot.domain.moment import Stamp
from declannot.domain.operations.bulk_spans import Deed, Wish
from declannot.exchange.bulk_labelling import carry_out, plan_labelling
from declannot.exchange.hit_list import HitList, RowReader, SortKey, sorted_numbers
from declannot.exchange.occurrences import labelling_all, plan_everywhere
from declannot.exchange.searching import Search
from declannot.store.project import Project
from declannot.store.queries import Reading
from declannot.store.search import WordIndex, index_path
from declannot.store.view import ReadView

VARIANTS = 40
CHARACTERS, SPANS = 7_000, 20
ROWS_ON_SCREEN = 40
REPEATS = 3
QUERIES = {
    "a phrase in every document": CorpusQuery(words='"united states"'),
    "a name in a sixth of the documents": CorpusQuery(words="Canada", whole_word=True),
    "a part of a word": CorpusQuery(words="anada"),
    "AND, NOT and a prefix": CorpusQuery(words="commit* Ukraine NOT Kenya"),
    "accents left out": CorpusQuery(words="cote", diacritics=False),
    "a word that is nowhere": CorpusQuery(words="zebra"),
    "a regular expression": CorpusQuery(words=r"\bde\w+ion\b", regex=True),
}


def run(report: Report, *, quick: bool) -> None:
    """Measure search, concordance and labelling in a large corpus."""
    count = 1_000 if quick else 10_000
    what = f"corpus {count:,}"
    with tempfile.TemporaryDirectory(prefix="declannot-bench-") as name:
        folder = Path(name)
        path = project_of(folder / "corpus.declannot", _statements(count))
        with Project.open(path) as project, project.reader() as view:
            taken = times(lambda: _all_hits(view, QUERIES["a phrase in every document"]), REPEATS)
            report.add(f"{what}: a phrase in every document, no index", taken, "s")
            index = _measure_index(report, what, project, view, folder)
            with index:
                _measure_searches(report, what, view, index)
                _measure_spans(report, what, project, view)
                _measure_rows(report, what, view)
                _measure_occurrences(report, what, project, view, index)
            _measure_labelling(report, what, project, quick)


def _statements(count: int) -> Iterator[Made]:
    return numbered([made_statement(CHARACTERS, SPANS, seed) for seed in range(VARIANTS)], count)


def _measure_index(
    report: Report, what: str, project: Project, view: Reading, folder: Path
) -> WordIndex:
    index = WordIndex.of(project.info, folder / "indexes")
    report.add(f"{what}: the word index made", times(partial(index.update, view), 1), "s")
    size = index_path(folder / "indexes", project.info).stat().st_size
    report.add(f"{what}: size of the word index", [size / 1e6], "MB")
    report.add(f"{what}: the word index found in step", times(partial(index.update, view), 3), "s")
    return index


def _measure_searches(report: Report, what: str, view: Reading, index: WordIndex) -> None:
    for name, query in QUERIES.items():
        first = [_first_hit(view, query, index) * 1000 for _ in range(REPEATS)]
        report.add(f"{what}: {name}, first hits", first, "ms", target=100)
        taken = times(partial(_all_hits, view, query, index), REPEATS)
        report.add(f"{what}: {name}, all hits", taken, "s", target=1.0)


def _measure_spans(report: Report, what: str, project: Project, view: Reading) -> None:
    label = project.schema.label_by_name["COMMITMENT"].id
    wanted = SpanFilter(labels=frozenset({label}))
    query = CorpusQuery(target=Target.SPANS, words="we", spans=wanted)
    taken = times(partial(_all_hits, view, query), REPEATS)
    report.add(f"{what}: spans of a label that hold a word", taken, "s", target=1.0)


def _measure_rows(report: Report, what: str, view: Reading) -> None:
    """Rows of a screen, anywhere in 100,000 hits, and all hits in another order."""
    hits = HitList()
    hits.extend(Search(view, CorpusQuery(words="the"), limit=100_000).run())
    what = f"{what}: {len(hits):,} hits"
    chance = random.Random(3)
    reader = RowReader(view, hits)
    taken = []
    for _ in range(100):
        start = chance.randrange(max(1, len(hits) - ROWS_ON_SCREEN))
        numbers = range(start, min(len(hits), start + ROWS_ON_SCREEN))
        taken += times(partial(reader.rows, numbers), 1)
    report.add(f"{what}, a screen of rows", in_ms(taken), "ms", target=16)
    for by in (SortKey.LEFT, SortKey.HIT, SortKey.RIGHT, SortKey.DOCUMENT):
        ordered = times(partial(sorted_numbers, hits, by, view), REPEATS)
        report.add(f"{what} in order of {by}", ordered, "s", target=1.0)
    ordered_numbers = sorted_numbers(hits, SortKey.RIGHT, view)
    taken = []
    for _ in range(50):
        start = chance.randrange(max(1, len(hits) - ROWS_ON_SCREEN))
        taken += times(partial(reader.rows, ordered_numbers[start : start + ROWS_ON_SCREEN]), 1)
    report.add(f"{what}, a screen of rows out of order", in_ms(taken), "ms", target=16)


def _measure_occurrences(
    report: Report, what: str, project: Project, view: ReadView, index: WordIndex
) -> None:
    """From a span to what labelling its wording everywhere would do."""
    for wording in ("Canada", "United States"):
        seen = [_previewed(project, view, index, wording) for _ in range(REPEATS)]
        name = f"{what}: label every occurrence, preview of {seen[0][2]:,}"
        report.add(f"{name}, first rows", [first for first, _, _ in seen], "s", target=0.3)
        report.add(name, [whole for _, whole, _ in seen], "s", target=1.0)


def _previewed(
    project: Project, view: ReadView, index: WordIndex, wording: str
) -> tuple[float, float, int]:
    """Return the seconds until first rows were there and until all were, and how many."""
    told: list[float] = []
    who = project.annotators()[0].id
    begun = time.perf_counter()
    plan, _ = plan_everywhere(
        view,
        project.schema,
        wording,
        labelling_all(project.schema.label_by_name["ACTOR"].id),
        who,
        Stamp.now(who),
        index=index,
        tell=lambda _plan, _hits: told.append(time.perf_counter()),
    )
    return told[0] - begun, time.perf_counter() - begun, len(plan.planned)


def _measure_labelling(report: Report, what: str, project: Project, quick: bool) -> None:
    """About 100,000 spans given another label as one step; the rest of those found bear it.

    Each of these takes seconds, so once must do.
    """
    who = project.annotators()[0].id
    limit = 10_000 if quick else 110_000
    stamp = Stamp.now(who)
    hits = HitList()
    search = Search(project, CorpusQuery(target=Target.SPANS), limit=limit)
    found = times(lambda: hits.extend(search.run()), 1)
    report.add(f"{what}: {limit:,} spans found", found, "s")
    wish = Wish(deed=Deed.CHANGE, label_id=project.schema.label_by_name["EVENT"].id)
    begun = time.perf_counter()
    plan = plan_labelling(project, project.schema, hits, range(len(hits)), wish, who, stamp)
    planned = [time.perf_counter() - begun]
    count = f"{plan.changes:,}"
    report.add(f"{what}: preview of relabelling {count} spans", planned, "s")
    applied = times(lambda: carry_out(project, plan, hits, stamp), 1)
    report.add(f"{what}: {count} spans relabelled as one step", applied, "s", target=2.0)
    report.add(f"{what}: undo of that step", times(project.undo, 1), "s", target=2.0)
    report.add(f"{what}: redo of that step", times(project.redo, 1), "s", target=2.0)


def _all_hits(view: Reading, query: CorpusQuery, index: WordIndex | None = None) -> HitList:
    hits = HitList()
    hits.extend(Search(view, query, index=index).run())
    return hits


def _first_hit(view: Reading, query: CorpusQuery, index: WordIndex) -> float:
    begun = time.perf_counter()
    for _ in Search(view, query, index=index).run():
        break
    return time.perf_counter() - begun
