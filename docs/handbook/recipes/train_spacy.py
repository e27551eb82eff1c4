"""Train spaCy on an export of declannot: entities by ``ner``, acts by ``spancat``.

    declannot export PROJECT parts --format spacy --layer gold --split 80/10/10 --seed 1
    python train_spacy.py parts/train.spacy parts/dev.spacy model --layer gold

Before it trains, it prints how long spans are and what share of them the settings can reach: what
a suggester never proposes, no training can find. To load the model later, import this file first
(its suggester is registered below), and then ``spacy.load("model/model-best")``.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

import spacy
from spacy.cli.init_config import init_config
from spacy.cli.train import train
from spacy.tokens import Doc, DocBin, Span
from thinc.api import Ragged, get_current_ops

ACTS = "acts"
SUGGESTER = "edge_words_suggester.v1"
END = ""  # stands for the word behind a text


@spacy.registry.misc(SUGGESTER)
def edge_words_suggester(begins: list[str], follows: list[str], longest: int):
    """Propose what begins with one of some words and stands before one of others.

    Acts run to dozens of words. All stretches up to such a length would be tens of thousands a
    statement, which no memory takes; these are about a thousand.
    """
    first, behind = frozenset(begins), frozenset(follows)

    def suggest(docs: Iterable[Doc], *, ops=None) -> Ragged:
        ops = ops or get_current_ops()
        found, lengths = [], []
        for doc in docs:
            made = candidates(doc, first, behind, longest)
            found += made
            lengths.append(len(made))
        data = ops.asarray2i(found, dtype="i") if found else ops.alloc2i(0, 2)
        return Ragged(data, ops.asarray1i(lengths, dtype="i"))

    return suggest


def candidates(
    doc: Doc, begins: frozenset[str], follows: frozenset[str], longest: int
) -> list[tuple[int, int]]:
    """Return the stretches of tokens the suggester proposes."""
    words = [token.lower_ for token in doc] + [END]
    ends = [place for place in range(1, len(words)) if words[place] in follows]
    return [
        (start, end)
        for start, word in enumerate(words[:-1])
        if word in begins
        for end in ends
        if start < end <= start + longest
    ]


def read(path: Path, layer: str, nlp: spacy.Language) -> list[Doc]:
    """Return the documents of a file, all of which must have the layer."""
    docs = list(DocBin().from_disk(path).get_docs(nlp.vocab))
    if any(layer not in doc.spans for doc in docs):
        groups = sorted({name for doc in docs for name in doc.spans})
        raise SystemExit(f"{path} has no layer “{layer}” in some document; there are: {groups}")
    return docs


def part_acts(docs: list[Doc], layer: str, entities: frozenset[str]) -> None:
    """Put the acts of each document, which are no entities, into a group of their own."""
    for doc in docs:
        acts = [span for span in doc.spans[layer] if span.label_ not in entities]
        doc.spans.clear()
        doc.spans[ACTS] = acts


def print_lengths(spans: list[Span]) -> None:
    """Print the quantiles of the lengths of each label, in tokens."""
    by_label: defaultdict[str, list[int]] = defaultdict(list)
    for span in spans:
        by_label[span.label_].append(len(span))
    print(f"{'label':<16}{'spans':>6}{'half':>6}{'90 %':>6}{'99 %':>6}{'all':>6}  tokens")
    for label, lengths in sorted(by_label.items()):
        lengths.sort()
        cuts = [lengths[min(len(lengths) - 1, len(lengths) * each // 100)] for each in (50, 90, 99)]
        print(
            f"{label:<16}{len(lengths):>6}" + "".join(f"{each:>6}" for each in (*cuts, lengths[-1]))
        )


def print_reach(name: str, docs: list[Doc], settings: dict[str, object]) -> float:
    """Print what share of the acts the suggester proposes, and return it."""
    words = [frozenset(settings[each]) for each in ("begins", "follows")]
    gold: Counter[str] = Counter()
    met: Counter[str] = Counter()
    proposed = 0
    for doc in docs:
        made = set(candidates(doc, *words, settings["longest"]))
        proposed += len(made)
        for span in doc.spans[ACTS]:
            gold[span.label_] += 1
            met[span.label_] += (span.start, span.end) in made
    total, reached = gold.total(), met.total()
    share = reached / total if total else 1.0
    print(f"{name}: the suggester reaches {reached} of {total} acts ({share:.1%}), "
          f"with {proposed / max(1, len(docs)):.0f} proposals a document")  # fmt: skip
    for label in sorted(gold):
        if met[label] < gold[label]:
            print(f"  {label}: {met[label]} of {gold[label]}")
    return share


def settings_for(docs: list[Doc], rare: int) -> dict[str, object]:
    """Return what the suggester needs to reach the acts of the training documents.

    Args:
        rare: how often a word must begin acts, or follow them, to count.
    """
    acts = [span for doc in docs for span in doc.spans[ACTS]]
    begins = Counter(span[0].lower_ for span in acts)
    follows = Counter(
        span.doc[span.end].lower_ if span.end < len(span.doc) else END for span in acts
    )
    return {
        "begins": sorted(word for word, count in begins.items() if count >= rare),
        "follows": sorted(word for word, count in follows.items() if count >= rare),
        "longest": max((len(span) for span in acts), default=1),
    }


def configuration(language: str, settings: dict[str, object], args: argparse.Namespace):
    """Return the configuration: spaCy’s own for these two parts, with this suggester."""
    config = init_config(lang=language, pipeline=["ner", "spancat"], silent=True)
    spancat = config["components"]["spancat"]
    spancat["spans_key"] = ACTS
    spancat["suggester"] = {"@misc": SUGGESTER, **settings}
    config["training"]["max_steps"] = args.steps
    config["training"]["eval_frequency"] = max(1, min(200, args.steps // 2))
    config["training"]["patience"] = 0
    weights = dict.fromkeys(config["training"]["score_weights"])  # those of "sc" are not shown
    weights |= {"ents_f": 0.5, f"spans_{ACTS}_f": 0.5}
    weights |= {f"spans_{ACTS}_p": 0.0, f"spans_{ACTS}_r": 0.0}
    config["training"]["score_weights"] = weights
    for name in ("train", "dev"):
        config["paths"][name] = str(args.out / f"{name}.spacy")
    return config


def main(words: list[str] | None = None) -> None:
    """Look at the data, write the configuration, train."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("train", type=Path)
    parser.add_argument("dev", type=Path)
    parser.add_argument("out", type=Path, help="a new folder for the configuration and the model")
    parser.add_argument("--layer", default="gold")
    parser.add_argument("--language", default="en")
    parser.add_argument("--steps", type=int, default=2000)
    parser.add_argument("--rare", type=int, default=1, help="see settings_for")
    parser.add_argument("--look", action="store_true", help="print the figures only")
    args = parser.parse_args(words)

    nlp = spacy.blank(args.language)
    parts = {name: read(getattr(args, name), args.layer, nlp) for name in ("train", "dev")}
    entities = frozenset(
        span.label_ for docs in parts.values() for doc in docs for span in doc.ents
    )
    named = [span for doc in parts["train"] for span in doc.ents]
    kept_out = sum(
        span.label_ in entities for doc in parts["train"] for span in doc.spans[args.layer]
    ) - len(named)
    for docs in parts.values():
        part_acts(docs, args.layer, entities)
    print_lengths([*named, *(span for doc in parts["train"] for span in doc.spans[ACTS])])
    print(f"train: ner can reach {len(named)} of {len(named) + kept_out} entities; "
          "the others lie inside of these")  # fmt: skip
    settings = settings_for(parts["train"], args.rare)
    for name, docs in parts.items():
        print_reach(name, docs, settings)
    if args.look:
        return
    args.out.mkdir(parents=True)
    for name, docs in parts.items():
        DocBin(docs=docs).to_disk(args.out / f"{name}.spacy")
    config = configuration(args.language, settings, args)
    config.to_disk(args.out / "config.cfg")
    train(args.out / "config.cfg", args.out)
    scores = json.loads((args.out / "model-best" / "meta.json").read_text("utf-8"))["performance"]
    print(f"dev: entities F1 {scores['ents_f']:.3f}, acts F1 {scores[f'spans_{ACTS}_f']:.3f}")


if __name__ == "__main__":
    main()
