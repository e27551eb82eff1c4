"""What the libraries behind some formats take alone, in the plainest code that uses them.

They get the same records and write what a user of the library would write for them: the spans
with their labels. Nothing is compared, counted or proved.
"""

from __future__ import annotations

import importlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from declannot.formats.record import CorpusDocument

NAMES = {
    "uima-xmi": "dkpro-cassis",
    "uima-json": "dkpro-cassis",
    "conllu": "conllu, after the same tokeniser,",
    "spacy": "spaCy",
    "huggingface": "pyarrow, after the same tokeniser,",
}
_MODULES = {
    "uima-xmi": "cassis",
    "uima-json": "cassis",
    "conllu": "conllu",
    "spacy": "spacy.tokens",
    "huggingface": "pyarrow.parquet",
}
_SPAN, _RELATION = "bench.Span", "bench.Relation"
_ROWS = 2_000


def load(name: str) -> None:
    """Load the library of a format, which is not to be measured with its work."""
    if module := _MODULES.get(name):
        importlib.import_module(module)


def write(name: str, corpus: Path, place: Path) -> float:
    """Write the corpus with the library alone and return the seconds it took."""
    folder = place.with_name(f"{place.name}-alone")
    folder.mkdir()
    makers: dict[str, Callable[[str, Iterator[CorpusDocument], Path], float]] = {
        "uima-xmi": _write_cas,
        "uima-json": _write_cas,
        "conllu": _write_conllu,
        "spacy": _write_spacy,
        "huggingface": _write_parquet,
    }
    from benchmarks.formats import records

    return makers[name](name, records(corpus), folder)


def read(name: str, corpus: Path, place: Path) -> float:
    """Read what the program wrote with the library alone and return the seconds it took."""
    readers: dict[str, Callable[[str, list[Path]], int]] = {
        "uima-xmi": _read_cas,
        "uima-json": _read_cas,
        "conllu": _read_conllu,
        "spacy": _read_spacy,
        "huggingface": _read_parquet,
    }
    from benchmarks.formats import file_of
    from declannot.formats.registry import format_named

    chosen = format_named(name)
    path = place if chosen.folder else file_of(chosen, place)
    files = sorted(path.rglob(f"*{chosen.extensions[0]}")) if chosen.folder else [path]
    begun = time.perf_counter()
    found = readers[name](name, files)
    seconds = time.perf_counter() - begun
    if not found:
        raise RuntimeError("nothing was read")
    return seconds


def _write_cas(name: str, documents: Iterator[CorpusDocument], folder: Path) -> float:
    import cassis

    from benchmarks.formats import Stopwatch

    types = cassis.TypeSystem()
    span_type = types.create_type(_SPAN, "uima.tcas.Annotation")
    relation_type = types.create_type(_RELATION, "uima.tcas.Annotation")
    for feature in ("label", "kind"):
        types.create_feature(span_type, feature, "uima.cas.String")
    types.create_feature(relation_type, "label", "uima.cas.String")
    for feature in ("Governor", "Dependent"):
        types.create_feature(relation_type, feature, _SPAN)
    taken = Stopwatch()
    for document in documents:
        with taken:
            cas = cassis.Cas(types)
            cas.sofa_string, cas.sofa_mime = document.text, "text/plain"
            ends: dict[str, Any] = {}
            for layer in document.layers:
                for span in layer.spans:
                    kind = span.attributes.get("type")
                    made = span_type(begin=span.start, end=span.end, label=span.label, kind=kind)
                    ends[span.id] = made
                    cas.add(made)
                for each in layer.relations:
                    one, other = ends[each.from_id], ends[each.to_id]
                    joined = relation_type(begin=other.begin, end=other.end, label=each.type)
                    joined.Governor, joined.Dependent = one, other
                    cas.add(joined)
            path = folder / document.id
            if name == "uima-xmi":
                cas.to_xmi(path)
            else:
                cas.to_json(path)
    return taken.seconds


def _read_cas(name: str, files: list[Path]) -> int:
    import cassis

    found = 0
    types = None
    for path in files:
        with path.open("rb") as file:
            if name == "uima-json":
                cas = cassis.load_cas_from_json(file)
            else:
                if types is None:
                    with path.with_name("TypeSystem.xml").open("rb") as system:
                        types = cassis.load_typesystem(system)
                cas = cassis.load_cas_from_xmi(file, typesystem=types)
        found += len(list(cas.select_all()))
    return found


def _write_conllu(name: str, documents: Iterator[CorpusDocument], folder: Path) -> float:
    import conllu
    from conllu.models import Metadata

    from benchmarks.formats import Stopwatch
    from declannot.formats.conll.tokens import tokens_of

    fields = ("id", "form", "lemma", "upos", "xpos", "feats", "head", "deprel", "deps", "misc")
    columns = (*fields, "spans")
    taken = Stopwatch()
    with (folder / "corpus").open("w", encoding="utf-8") as file:
        for document in documents:
            with taken:
                text = document.text
                tokens = tokens_of(text, document.language, "words")
                tags = _bio(document, tokens)
                rows = [
                    conllu.Token(
                        dict.fromkeys(columns, "_") | {"id": place, "form": text[a:b], "spans": tag}
                    )
                    for place, ((a, b), tag) in enumerate(zip(tokens, tags, strict=True), 1)
                ]
                sentence = conllu.TokenList(rows, Metadata({"text": text.replace("\n", " ")}))
                file.write(sentence.serialize())
    return taken.seconds


def _read_conllu(name: str, files: list[Path]) -> int:
    import conllu

    found = 0
    for path in files:
        with path.open(encoding="utf-8") as file:
            first = file.readline().removeprefix("# global.columns = ").split()
            file.seek(0)
            fields = [each.lower() for each in first] if len(first) > 9 else None
            found += sum(len(each) for each in conllu.parse_incr(file, fields=fields))
    return found


def _write_spacy(name: str, documents: Iterator[CorpusDocument], folder: Path) -> float:
    import spacy
    from spacy.tokens import DocBin

    from benchmarks.formats import Stopwatch

    taken = Stopwatch()
    with taken:
        nlp = spacy.blank("en")
        kept = DocBin(store_user_data=True)
    for document in documents:
        with taken:
            doc = nlp.make_doc(document.text)
            covered = (
                doc.char_span(span.start, span.end, label=span.label, alignment_mode="expand")
                for span in document.layers[0].spans
            )
            doc.spans["A"] = [each for each in covered if each is not None]
            kept.add(doc)
    with taken:
        kept.to_disk(folder / "corpus.spacy")
    return taken.seconds


def _read_spacy(name: str, files: list[Path]) -> int:
    import spacy
    from spacy.tokens import DocBin

    nlp = spacy.blank("en")
    found = 0
    for path in files:
        for doc in DocBin().from_disk(path).get_docs(nlp.vocab):
            for group in doc.spans.values():
                found += len([(each.start_char, each.end_char, each.label_) for each in group])
    return found


def _write_parquet(name: str, documents: Iterator[CorpusDocument], folder: Path) -> float:

    from benchmarks.formats import Stopwatch
    from declannot.formats.conll.tokens import tokens_of

    taken = Stopwatch()
    writer = None
    rows: list[dict[str, Any]] = []
    for document in documents:
        with taken:
            text = document.text
            tokens = tokens_of(text, document.language, "words")
            spans = [
                {"start": span.start, "end": span.end, "label": span.label}
                for span in document.layers[0].spans
            ]
            words = [text[start:end] for start, end in tokens]
            rows.append(
                {"id": document.id, "tokens": words, "ner_tags": _bio(document, tokens)}
                | {"text": text, "spans": spans}
            )
            if len(rows) == _ROWS:
                writer = _flush(rows, writer, folder)
    with taken:
        if rows:
            writer = _flush(rows, writer, folder)
        if writer is not None:
            writer.close()
    return taken.seconds


def _flush(rows: list[dict[str, Any]], writer: Any, folder: Path) -> Any:
    import pyarrow
    import pyarrow.parquet

    table = pyarrow.Table.from_pylist(rows)
    if writer is None:
        writer = pyarrow.parquet.ParquetWriter(folder / "corpus.parquet", table.schema)
    writer.write_table(table)
    rows.clear()
    return writer


def _read_parquet(name: str, files: list[Path]) -> int:
    import pyarrow.parquet

    found = 0
    for path in files:
        for batch in pyarrow.parquet.ParquetFile(path).iter_batches(64):
            found += len(batch.to_pylist())
    return found


def _bio(document: CorpusDocument, tokens: list[tuple[int, int]]) -> list[str]:
    """Return IOB2 tags where the longest spans win, in the plainest way."""
    starts = {start: place for place, (start, _) in enumerate(tokens)}
    ends = {end: place for place, (_, end) in enumerate(tokens)}
    tags = ["O"] * len(tokens)
    for span in sorted(document.layers[0].spans, key=lambda each: each.start - each.end):
        first, last = starts.get(span.start), ends.get(span.end)
        if first is None or last is None or any(tag != "O" for tag in tags[first : last + 1]):
            continue
        tags[first : last + 1] = [f"B-{span.label}"] + [f"I-{span.label}"] * (last - first)
    return tags
