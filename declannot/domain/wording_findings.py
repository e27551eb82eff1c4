"""What to look at in the wordings of spans: against schema and guideline, and among themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from declannot.domain.findings import Finding
from declannot.domain.guidance import Guidance, Listed
from declannot.domain.message import Message, message
from declannot.domain.plain_span import PlainSpan
from declannot.domain.schema import Schema
from declannot.domain.span import AttributeValue, Range, Span, without_edge_blanks
from declannot.domain.wording import folded, on_one_line

WORDING, UNTAGGED = "WORDING", "UNTAGGED"
WORDING_CODES = frozenset((WORDING, UNTAGGED, "NOT_TAGGED", "EXAMPLE_LABEL", "EXAMPLE_ATTRIBUTE"))
"""Findings about a wording; accepted, they are accepted wherever it stands."""
OF_WORDINGS = WORDING_CODES | {"EDGE_WORD"}
"""What this module finds."""

_LONGEST_SHOWN = 60
"""Characters of a wording that a sentence quotes."""


def find_against_guidance(
    plain: str, schema: Schema, guidance: Guidance, span: Span | PlainSpan, words: str
) -> Iterator[Finding]:
    """Yield what schema or guideline say against a span.

    Args:
        plain: the text, which holds the span.
        words: its wording.
    """
    known = guidance.labels.get(span.label_id)
    if known is not None:
        listed = known.of(words, plain, span.start, span.end)
        if listed is not None:
            yield _not_tagged(plain, schema, span, words, listed)
            return
        if known.leading or known.trailing:
            yield from _edge_words(plain, schema, span, known.leading, known.trailing)
    if words in guidance.examples:
        yield from _against_examples(plain, schema, guidance, span, words)


def contradiction(
    schema: Schema,
    span: Span | PlainSpan,
    words: str,
    shown: str,
    instead: str,
    counts: Mapping[str, int],
) -> Finding:
    """Return that a wording has several labels, said of one span of those that are fewer.

    Args:
        words: the wording.
        shown: the same as it stands in a text.
        instead: the label most of its spans have, or another one where as many have either.
        counts: how many spans of it each label has.
    """
    others = [key for key in counts if key not in (span.label_id, instead)]
    said = message(
        "“{wording}” is {label} {count}× and {other} {others}×",
        wording=_short(shown),
        label=_name(schema, instead),
        count=counts[instead],
        other=_name(schema, span.label_id),
        others=counts[span.label_id],
    )
    if others:
        said = message(
            "“{wording}” is {label} {count}×, {other} {others}×, and has other labels too",
            **said.values,
        )
    about = f"{words} | {' '.join(sorted(counts))}"
    return _about_wording(WORDING, span, said, words, about, instead=instead)


def untagged(
    schema: Schema, words: str, shown: str, label_id: str, where: Range, tagged: int, loose: int
) -> Finding:
    """Return that a wording that is tagged elsewhere stands untagged at a place.

    Args:
        words: the wording.
        shown: the same as it stands at the place.
        label_id: the label most of its spans have.
        where: the place.
        tagged, loose: how often it is tagged, and how often not.
    """
    said = message(
        "“{wording}” is {label} {tagged}× and untagged {count}×",
        wording=_short(shown),
        label=_name(schema, label_id),
        tagged=tagged,
        count=loose,
    )
    about = f"{words} | {label_id}"
    return Finding(
        UNTAGGED, "", *where, said, about=about, wording=words, label_id=label_id, ranges=(where,)
    )


def _not_tagged(
    plain: str, schema: Schema, span: Span | PlainSpan, words: str, listed: Listed
) -> Finding:
    values = {"wording": _quoted(plain, span), "label": _name(schema, span.label_id)}
    said = message("“{wording}” is listed as not tagged {label}", **values)
    if listed.why:
        said = message(
            "“{wording}” is listed as not tagged {label}: {why}", **values, why=listed.why
        )
    about = f"{words} | {span.label_id}"
    return _about_wording("NOT_TAGGED", span, said, words, about, instead=listed.instead)


def _edge_words(
    plain: str,
    schema: Schema,
    span: Span | PlainSpan,
    leading: frozenset[str],
    trailing: tuple[str, ...],
) -> Iterator[Finding]:
    """Yield a span that begins or ends with a word that is to be left out."""
    first, last = span.ranges[0], span.ranges[-1]
    start, end = without_edge_blanks(plain, first)[0], without_edge_blanks(plain, last)[1]
    beginning, ending = folded(plain[start : first[1]]), folded(plain[last[0] : end])
    word = next(iter(beginning.split(maxsplit=1)), "")
    if word in leading:
        word = plain[start : start + len(word)]
        start = without_edge_blanks(plain, (start + len(word), first[1]))[0]
    elif trailing and ending.endswith(trailing):
        word = next(each for each in trailing if ending.endswith(each))
        end -= len(word)
        word = plain[end : end + len(word)]
    else:
        return
    pieces = (
        ((start, end),)
        if first == last
        else ((start, first[1]), *span.ranges[1:-1], (last[0], end))
    )
    if any(a >= b for a, b in pieces):
        return  # it is nothing but that word
    said = message(
        "{label} begins or ends with “{word}”, which is to be left out",
        label=_name(schema, span.label_id),
        word=word,
    )
    about = f"{span.id} {span.start}-{span.end} {span.label_id}"
    yield Finding(
        "EDGE_WORD",
        span.id,
        span.start,
        span.end,
        said,
        about=about,
        label_id=span.label_id,
        ranges=pieces,
    )


def _against_examples(
    plain: str, schema: Schema, guidance: Guidance, span: Span | PlainSpan, words: str
) -> Iterator[Finding]:
    label = schema.label_by_id.get(span.label_id)
    if label is None:
        return
    shown = [
        each
        for each in guidance.examples[words]
        if schema.label_by_id[each.label_id].family == label.family
    ]
    same = [each for each in shown if each.label_id == label.id]
    if not same:
        other = next((x for x in shown if not guidance.may_share(x.label_id, label.id)), None)
        if other is None or schema.label_by_id[other.label_id].retired:
            return
        said = message(
            "“{wording}” is an example of {other}, and is {label} here",
            wording=_quoted(plain, span),
            other=_name(schema, other.label_id),
            label=label.name,
        )
        about = f"{words} | {label.id}"
        yield _about_wording("EXAMPLE_LABEL", span, said, words, about, instead=other.label_id)
        return
    for kind in schema.attributes_of(label.id):
        wanted = [each.attributes[kind.id] for each in same if kind.id in each.attributes]
        present = span.attributes.get(kind.id, kind.default)
        if wanted and present is not None and present not in wanted:
            said = message(
                "The example “{wording}” has {attribute} {wanted}; here it is {present}",
                wording=_quoted(plain, span),
                attribute=kind.name,
                wanted=wanted[0],
                present=present,
            )
            about = f"{words} | {label.id} {kind.id} {present}"
            yield _about_wording(
                "EXAMPLE_ATTRIBUTE", span, said, words, about, attribute=kind.id, value=wanted[0]
            )


def _about_wording(
    code: str,
    span: Span | PlainSpan,
    said: Message,
    words: str,
    about: str,
    *,
    instead: str = "",
    attribute: str = "",
    value: AttributeValue | None = None,
) -> Finding:
    return Finding(
        code,
        span.id,
        span.start,
        span.end,
        said,
        about=about,
        wording=words,
        label_id=span.label_id,
        instead=instead,
        attribute=attribute,
        value=value,
    )


def _quoted(plain: str, span: Span | PlainSpan) -> str:
    """Return what a span covers, as it stands there, on one line."""
    return _short(on_one_line(plain, span.ranges))


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST_SHOWN else words[: _LONGEST_SHOWN - 1].rstrip() + "…"


def _name(schema: Schema, label_id: str) -> str:
    label = schema.label_by_id.get(label_id)
    return label.name if label else label_id
