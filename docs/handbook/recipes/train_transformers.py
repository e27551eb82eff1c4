"""Train a transformer to tag tokens, on a Parquet export of declannot; nothing is cut in silence.

    declannot export PROJECT parts --format huggingface --layer gold --split 80/10/10 --seed 1
    python train_transformers.py parts/train.parquet parts/dev.parquet model --base xlm-roberta-base

A statement is longer than what a model reads at once, so it is read in windows that overlap. Before
it trains, it prints what share of tokens some window holds and what share of spans lie whole in
one: what no window holds whole, no training can learn whole. Needs pyarrow to look, and
``transformers`` with PyTorch to train.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

IGNORED = -100  # tells the loss to pass over a piece

Window = tuple[int, int]
"""First token, token after the last."""
Entity = tuple[int, int, str]


def windows(pieces: Sequence[int], size: int, stride: int) -> list[Window]:
    """Return windows of whole tokens over a text.

    Args:
        pieces: how many pieces the tokenizer makes of each token.
        size: how many pieces a window holds at most, those of its frame left out. A token with
            more pieces stands in a window alone, and is not covered.
        stride: how many pieces, at least, neighbours share where there is room for it.
    """
    if not 0 <= stride < size:
        raise ValueError("the stride must be smaller than the window")
    found: list[Window] = []
    start = 0
    while start < len(pieces):
        end, held = start, 0
        while end < len(pieces) and (end == start or held + pieces[end] <= size):
            held += pieces[end]
            end += 1
        found.append((start, end))
        if end == len(pieces):
            break
        back, shared = end, 0
        room = size - pieces[end]  # the next window has to reach further than this one
        while back > start + 1 and shared < stride and shared + pieces[back - 1] <= room:
            back -= 1
            shared += pieces[back]
        start = back
    return found


def entities(tags: Sequence[str]) -> list[Entity]:
    """Return the entities that tags tell, in IOB2 or BIOES."""
    found: list[Entity] = []
    start, label = -1, ""
    for place, tag in enumerate([*tags, "O"]):
        prefix, _, name = tag.partition("-")
        if start >= 0 and (prefix in "BSO" or name != label):
            found.append((start, place, label))
            start = -1
        if prefix != "O" and start < 0:
            start, label = place, name
    return found


def coverage(
    pieces: Sequence[int], tags: Sequence[str], made: Sequence[Window], size: int
) -> tuple[int, int, int]:
    """Return how many tokens a window holds, how many entities whole, and how many there are."""
    good = [window for window in made if sum(pieces[slice(*window)]) <= size]
    seen = {token for window in good for token in range(*window)}
    every = entities(tags)
    whole = sum(any(a <= start and end <= b for a, b in good) for start, end, _ in every)
    return len(seen), whole, len(every)


def labels_of(words: Sequence[int | None], tags: Sequence[int], window: Window) -> list[int]:
    """Return a label for each piece of a window: that of its token for the first piece of it.

    Args:
        words: the token each piece belongs to, counted from the start of the window; None for the
            frame.
        tags: the numbers of the tags of all tokens.
    """
    labels = []
    before = None
    for word in words:
        labels.append(IGNORED if word is None or word == before else tags[window[0] + word])
        before = word
    return labels


def merged(length: int, made: Sequence[Window], guesses: Sequence[Sequence[str]]) -> list[str]:
    """Return a tag a token, from the window in whose middle it stands best."""
    best, tags = [-1] * length, ["O"] * length
    for (start, end), guess in zip(made, guesses, strict=True):
        for token, tag in zip(range(start, end), guess, strict=True):
            room = min(token - start, end - 1 - token)
            if room > best[token]:
                best[token], tags[token] = room, tag
    return tags


def rows_of(path: Path, column: str) -> tuple[list[dict[str, Any]], list[str]]:
    """Return tokens and tags of a file, and the names of its ClassLabel."""
    import pyarrow.parquet

    table = pyarrow.parquet.read_table(path, columns=["tokens", column])
    features = json.loads(table.schema.metadata[b"huggingface"])["info"]["features"]
    return table.to_pylist(), features[column]["feature"]["names"]


def windows_of(
    tokenizer: Any, row: dict[str, Any], size: int, stride: int
) -> tuple[list[int], list[Window]]:
    """Return how many pieces each token of a row has, and its windows."""
    if not row["tokens"]:
        return [], []
    bare = tokenizer(row["tokens"], is_split_into_words=True, add_special_tokens=False)
    words = [word for word in bare.word_ids() if word is not None]
    pieces = [0] * len(row["tokens"])
    for word in words:
        pieces[word] += 1
    return pieces, windows(pieces, size, stride)


def encoded(
    tokenizer: Any, row: dict[str, Any], made: list[Window], tags: list[int], length: int
) -> Iterator[dict[str, Any]]:
    """Yield what the model is given: a window with a label for each piece."""
    for window in made:
        words = row["tokens"][slice(*window)]
        pieces = tokenizer(words, is_split_into_words=True, truncation=True, max_length=length)
        yield {
            "input_ids": pieces["input_ids"],
            "attention_mask": pieces["attention_mask"],
            "labels": labels_of(pieces.word_ids(), tags, window),
        }


def look(name: str, tokenizer: Any, rows: list[dict[str, Any]], names: list[str],
         args: argparse.Namespace) -> list[list[Window]]:  # fmt: skip
    """Print what the windows hold of a part, and return them."""
    frame = tokenizer.num_special_tokens_to_add()
    size = args.length - frame
    every = []
    tokens = seen = whole = total = 0
    for row in rows:
        pieces, made = windows_of(tokenizer, row, size, args.stride)
        held, kept, there = coverage(pieces, [names[tag] for tag in row[args.column]], made, size)
        tokens, seen = tokens + len(pieces), seen + held
        whole, total = whole + kept, total + there
        every.append(made)
    print(f"{name}: {len(rows)} rows, {sum(map(len, every))} windows of {args.length} pieces; "
          f"{seen} of {tokens} tokens ({seen / max(1, tokens):.1%}) are in one, "
          f"{whole} of {total} spans ({whole / max(1, total):.1%}) whole")  # fmt: skip
    if whole < total:
        print("  a larger --stride keeps more spans whole")
    return every


def train(tokenizer: Any, examples: list[dict[str, Any]], names: list[str],
          args: argparse.Namespace) -> Any:  # fmt: skip
    """Return the model, trained."""
    from transformers import (
        AutoModelForTokenClassification,
        DataCollatorForTokenClassification,
        Trainer,
        TrainingArguments,
    )

    model = AutoModelForTokenClassification.from_pretrained(
        args.base,
        num_labels=len(names),
        id2label=dict(enumerate(names)),
        label2id={name: number for number, name in enumerate(names)},
    )
    settings = TrainingArguments(
        output_dir=str(args.out),
        num_train_epochs=args.epochs,
        per_device_train_batch_size=8,
        learning_rate=5e-5,
        save_strategy="no",
        report_to="none",
        seed=0,
    )
    collator = DataCollatorForTokenClassification(tokenizer)
    Trainer(model=model, args=settings, train_dataset=examples, data_collator=collator).train()
    model.save_pretrained(args.out)
    tokenizer.save_pretrained(args.out)
    return model


def guessed(model: Any, tokenizer: Any, row: dict[str, Any], made: list[Window],
            args: argparse.Namespace) -> list[str]:  # fmt: skip
    """Return a tag for each token of a row."""
    import torch

    guesses = []
    for window in made:
        words = row["tokens"][slice(*window)]
        given = tokenizer(words, is_split_into_words=True, truncation=True,
                          max_length=args.length, return_tensors="pt")  # fmt: skip
        with torch.no_grad():
            numbers = model(**given.to(model.device)).logits[0].argmax(-1).tolist()
        tags = ["O"] * len(words)
        for word, number in reversed(list(zip(given.word_ids(), numbers, strict=True))):
            if word is not None:  # the first piece of a token has the last word
                tags[word] = model.config.id2label[number]
        guesses.append(tags)
    return merged(len(row["tokens"]), made, guesses)


def main(words: list[str] | None = None) -> None:
    """Look at the windows, train, and count what is found in the development part."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("train", type=Path)
    parser.add_argument("dev", type=Path)
    parser.add_argument("out", type=Path, help="a folder for the model")
    parser.add_argument("--base", required=True, help="a model, by name or folder")
    parser.add_argument("--column", default="ner_tags", help="for acts: ner_tags_act")
    parser.add_argument("--length", type=int, default=512)
    parser.add_argument("--stride", type=int, default=128)
    parser.add_argument("--epochs", type=float, default=5)
    parser.add_argument("--look", action="store_true", help="print the figures only")
    args = parser.parse_args(words)

    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(args.base, use_fast=True)
    parts = {name: rows_of(getattr(args, name), args.column) for name in ("train", "dev")}
    rows, names = parts["train"]
    made = {name: look(name, tokenizer, part, names, args) for name, (part, _) in parts.items()}
    if args.look:
        return
    examples = [
        each
        for row, windows_made in zip(rows, made["train"], strict=True)
        for each in encoded(tokenizer, row, windows_made, row[args.column], args.length)
    ]
    model = train(tokenizer, examples, names, args)
    model.eval()
    right = found = there = 0
    for row, windows_made in zip(parts["dev"][0], made["dev"], strict=True):
        gold = set(entities([names[tag] for tag in row[args.column]]))
        guess = set(entities(guessed(model, tokenizer, row, windows_made, args)))
        right, found, there = right + len(gold & guess), found + len(guess), there + len(gold)
    print(f"dev: F1 {2 * right / max(1, found + there):.3f} ({right} right, {found} found, "
          f"{there} there)")  # fmt: skip


if __name__ == "__main__":
    main()
