"""The card of a dataset: what it holds, how it was made and what it cannot do, as README.md.

The head is YAML as the cards of Hugging Face have it; JSON strings are YAML strings. Nothing in
a card depends on when or where it was written.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Sequence

from declannot import __version__
from declannot.domain.dataset import Dataset
from declannot.domain.schema import Label
from declannot.exchange.choices import ExportChoices
from declannot.exchange.dataset_facts import (
    DatasetFacts,
    PairAgreement,
    facts_of,
    guideline_hash,
)
from declannot.exchange.dataset_tally import Tally
from declannot.exchange.report import ExportReport
from declannot.formats.format import Format
from declannot.formats.losses import MEANINGS, Loss
from declannot.formats.schema_yaml import write_schema

GUIDELINE_LIMIT = 20_000
"""Characters up to which the guideline stands in the card; a longer one is named by its hash."""
_LICENCE = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*")
_SIZES = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"))
_MOST_LEFT_OUT = 200
_MARKED = re.compile(r"([\\`*_\[\]<>|#&])")


def card_of(
    dataset: Dataset,
    tally: Tally,
    chosen: Format,
    choices: ExportChoices,
    report: ExportReport,
) -> str:
    """Return the card of a dataset as it was exported.

    Args:
        tally: counts of what went out.
        chosen, choices: the format and its options.
        report: of the export, for its losses and its proof.
    """
    facts = facts_of(dataset)
    sections = [
        _head(dataset, tally),
        _about(dataset, facts, chosen),
        _counts(tally),
        _labels(dataset, tally),
        _guideline(dataset),
        _agreement(facts),
        _sources(tally),
        _limits(facts, chosen, report),
        _making(dataset, facts, chosen, choices, report),
        _citing(dataset, facts),
    ]
    return "\n".join("\n".join(section) + "\n" for section in sections)


def _head(dataset: Dataset, tally: Tally) -> Iterator[str]:
    yield "---"
    yield f"pretty_name: {json.dumps(dataset.name, ensure_ascii=False)}"
    languages = sorted({each.partition("-")[0].lower() for each in tally.languages if each})
    if languages:
        yield "language:"
        yield from (f"- {json.dumps(each)}" for each in languages)
    yield f"license: {_licence(tally)}"
    yield "task_categories:\n- token-classification"
    yield "tags:\n- span-annotation\n- diplomatic-statements"
    documents = dataset.documents
    size = next((name for limit, name in _SIZES if documents < limit), "n>1M")
    yield f"size_categories:\n- {size}"
    yield "---"


def _licence(tally: Tally) -> str:
    """Return the licence if all documents have one and the same that looks like a code."""
    licences = [each for each in tally.licences if each]
    if not licences:
        return "unknown"
    code = licences[0].lower().replace(" ", "-")
    if len(tally.licences) == 1 and _LICENCE.fullmatch(code):
        return json.dumps(code)
    return "other"


def _about(dataset: Dataset, facts: DatasetFacts, chosen: Format) -> Iterator[str]:
    layers = len(facts.layers)
    yield f"# {_plain(dataset.name)}"
    yield ""
    yield (
        f"A frozen version of the corpus “{_plain(facts.project)}”: "
        f"{_counted(dataset.documents, 'document')} with {_counted(dataset.spans, 'span')} and "
        f"{_counted(dataset.relations, 'relation')} in {_counted(layers, 'layer')}"
        + (f" ({', '.join(map(_plain, facts.layers))})." if layers else ".")
    )
    yield f"Written as {_plain(chosen.title)} (`{chosen.name}`)."


def _counts(tally: Tally) -> Iterator[str]:
    yield "## Documents"
    yield ""
    rows: list[tuple[str | int, ...]] = [
        (
            part or "all",
            tally.documents[part],
            tally.characters[part],
            tally.spans[part],
            tally.relations[part],
        )
        for part in tally.parts
    ]
    if len(rows) > 1:
        counts = (tally.documents, tally.characters, tally.spans, tally.relations)
        rows.append(("all", *(sum(each.values()) for each in counts)))
    yield from _table(("part", "documents", "characters", "spans", "relations"), rows)
    if tally.layers:
        yield ""
        yield from _table(
            ("layer", "documents", "of them done", "spans"),
            [
                (_plain(name), each["documents"], each["done"], each["spans"])
                for name, each in sorted(tally.layers.items())
            ],
        )


def _labels(dataset: Dataset, tally: Tally) -> Iterator[str]:
    yield "## Labels"
    yield ""
    yield "Spans of all layers by label."
    yield ""
    used = tally.all_labels
    yield from _table(
        ("label", *(part or "spans" for part in tally.parts)),
        [(_plain(label), *(tally.labels[part][label] for part in tally.parts)) for label in used],
    )
    for part in tally.parts:
        absent = [label for label in used if not tally.labels[part][label]]
        if absent and tally.documents[part]:
            yield ""
            yield f"Labels with no span in {part}: {', '.join(map(_plain, absent))}."
    defined = [each for each in dataset.schema.labels if not each.retired or each.name in used]
    unused = [each.name for each in defined if each.name not in used]
    if unused:
        yield ""
        yield f"Labels of the schema that nobody used: {', '.join(map(_plain, unused))}."
    yield ""
    yield "### Definitions"
    yield ""
    for label in defined:
        yield _definition(label)


def _definition(label: Label) -> str:
    told = " ".join(f"{label.definition} {label.rule}".split()) or "no definition"
    return f"- **{_plain(label.name)}** ({_plain(label.family)}): {_plain(told)}"


def _guideline(dataset: Dataset) -> Iterator[str]:
    yield "## Guideline"
    yield ""
    text = dataset.guideline.strip()
    if not text:
        yield "The project had no guideline beyond the definitions above."
        return
    told = f"{_counted(len(text), 'character')}, SHA-256 `{guideline_hash(dataset)}`"
    if len(text) > GUIDELINE_LIMIT:
        yield f"The guideline ({told}) is kept with the dataset in the project."
        return
    yield f"As it was when the dataset was frozen ({told}):"
    yield ""
    lines = text.replace("<", "&lt;").splitlines()
    yield from (f"> {line}".rstrip() for line in lines)


def _agreement(facts: DatasetFacts) -> Iterator[str]:
    yield "## Agreement"
    yield ""
    if facts.plan:
        yield f"{_plain(facts.plan)}."
        yield ""
    if not facts.agreement:
        yield "No document in it was annotated by two annotators, so there is no figure."
        return
    yield from _table(
        ("annotators", "documents", "spans", "strict F1", "95 %", "gamma"),
        [_pair_row(each) for each in facts.agreement],
    )
    yield ""
    finished = all(each.finished for each in facts.agreement)
    yield (
        "Strict F1 counts spans with the same edges and label. Gamma (Mathet, Widlöcher & "
        "Métivier 2015) corrects for chance; its continua are drawn by the "
        f"{facts.agreement[0].gamma_sampler} sampler, {facts.agreement[0].gamma_samples} of them, "
        f"seed {facts.agreement[0].gamma_seed}. Computed on the frozen documents that both "
        + ("marked as done" if finished else "worked on, finished or not")
        + ", documents for practice left out, on what each first sent where a layer was changed "
        "after that, so that no correction after a review counts as agreement."
    )
    revised = sum(each.revised for each in facts.agreement)
    if revised:
        yield f"Layers that were changed after they were first sent: {revised}."
    for each in facts.agreement:
        for figure, reason in (("F1", each.f1_reason), ("Gamma", each.gamma_reason)):
            if reason:
                yield f"{figure} of {_plain(each.a)} and {_plain(each.b)}: {_plain(reason)}."
    if facts.pairs_left_out:
        yield f"Pairs of annotators that were not compared: {facts.pairs_left_out}."


def _pair_row(each: PairAgreement) -> tuple[object, ...]:
    interval = each.f1_ci95
    return (
        f"{_plain(each.a)}, {_plain(each.b)}",
        each.documents,
        f"{each.a_spans:,}, {each.b_spans:,}, both {each.matched:,}",
        _figure(each.f1),
        "–" if interval is None else f"{interval[0]:.3f} to {interval[1]:.3f}",
        _figure(each.gamma),
    )


def _sources(tally: Tally) -> Iterator[str]:
    yield "## Sources and licences"
    yield ""
    unknown = tally.licences[""]
    if unknown:
        yield f"Documents whose licence is not noted: {unknown:,}; find out before passing them on."
        yield ""
    yield from _table(
        ("document", "part", "language", "date", "source", "licence", "SHA-256 of the text"),
        [
            (
                _plain(each.title),
                each.part or "all",
                _plain(each.language),
                _plain(each.date),
                _plain(each.source),
                _plain(each.licence) or "not noted",
                f"`{each.sha256[:16]}…`",
            )
            for each in tally.sources
        ],
    )


def _limits(facts: DatasetFacts, chosen: Format, report: ExportReport) -> Iterator[str]:
    yield "## Limits"
    yield ""
    if report.losses:
        yield f"What {_plain(chosen.title)} cannot hold of it, or holds in another way:"
        yield ""
        for code, count in report.losses.items():
            yield f"- {count:,} {MEANINGS[Loss(code)]} (`{code}`)"
    else:
        yield "The format holds all of it; nothing was lost."
    yield ""
    if facts.unfinished:
        yield f"Layers in it that were not marked as done: {facts.unfinished:,}."
        yield ""
    yield from _left_out(facts)


def _left_out(facts: DatasetFacts) -> Iterator[str]:
    if not facts.left_out:
        yield "No document of the project was left out."
        return
    yield f"Documents of the project that are not in it: {len(facts.left_out):,}."
    yield ""
    for each in facts.left_out[:_MOST_LEFT_OUT]:
        yield f"- {_plain(each.title)}: {_plain(each.reason)}"
    if len(facts.left_out) > _MOST_LEFT_OUT:
        yield f"- and {len(facts.left_out) - _MOST_LEFT_OUT:,} more"


def _making(
    dataset: Dataset,
    facts: DatasetFacts,
    chosen: Format,
    choices: ExportChoices,
    report: ExportReport,
) -> Iterator[str]:
    schema = hashlib.sha256(write_schema(dataset.schema)).hexdigest()
    yield "## How it was made"
    yield ""
    by = f" by {_plain(facts.by)}" if facts.by else ""
    yield f"- Frozen {dataset.created}{by} with declannot {facts.declannot}."
    yield f"- Dataset SHA-256 `{dataset.sha256}`."
    yield (
        f"- Schema “{_plain(dataset.schema.name)}”, version {dataset.schema.version}, SHA-256 "
        f"`{schema}`."
    )
    narrowed = {
        name: value for name, value in facts.choices.items() if name not in ("split", "seed")
    }
    if narrowed:
        told = json.dumps(narrowed, ensure_ascii=False, sort_keys=True)
        yield f"- Choices: {_plain(told)}."
    if facts.split:
        yield (
            f"- Split {facts.split} by document, seed {facts.seed}, by iterative stratification "
            "over the labels (Sechidis, Tsoumakas & Vlahavas 2011); documents of one group, "
            "versions of a document and equal texts are on one side. Groups of several "
            f"documents: {facts.groups:,}."
        )
    names = [name for name in chosen.options if name != "unit" and hasattr(choices, name)]
    options = {name: getattr(choices, name) for name in names}
    told = ", ".join(f"{name} {value}" for name, value in options.items())
    tokens = f", tokens by {report.tokenizer}" if report.tokenizer else ""
    yield (
        f"- Exported with declannot {__version__} as `{chosen.name}`, offsets in "
        f"{report.unit}{tokens}{f' ({told})' if told else ''}."
    )
    if report.verified is not None:
        yield (
            f"- Proved: {_counted(report.verified.spans, 'span')} read back by "
            f"{_plain(report.verified.by)}, {report.verified.mismatches} mismatches."
        )
    yield "- `checksums.sha256`, or the `.sha256` beside the file, is for `sha256sum -c`."


def _citing(dataset: Dataset, facts: DatasetFacts) -> Iterator[str]:
    yield "## How to cite"
    yield ""
    yield (
        f"{_plain(facts.project)}, dataset “{_plain(dataset.name)}” ({dataset.created[:10]}), "
        f"SHA-256 {dataset.sha256[:16]}, made with declannot {facts.declannot}. Cite the sources "
        "of the documents as well."
    )


def _table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    yield "| " + " | ".join(headings) + " |"
    yield "|" + "---|" * len(headings)
    for row in rows:
        cells = (f"{cell:,}" if isinstance(cell, int) else str(cell) for cell in row)
        yield "| " + " | ".join(cells) + " |"


def _plain(text: str) -> str:
    """Return text on one line, with nothing in it that Markdown or HTML would take for marks."""
    return _MARKED.sub(r"\\\1", " ".join(text.split()))


def _figure(value: float | None) -> str:
    return "undefined" if value is None else f"{value:.3f}"


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}" + ("" if count == 1 else "s")
