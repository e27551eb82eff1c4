"""Feedback as a page for any browser: self-contained, without scripts, everything escaped."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable, Sequence

from declannot.domain.message import Message, message
from declannot.domain.punctuation import in_quotes, with_colon
from declannot.domain.span import AttributeValue
from declannot.exchange.explaining import (
    NOT_INDEPENDENT,
    Arrow,
    Explained,
    Figures,
    LabelGuide,
    Marked,
    kind_sentence,
)
from declannot.exchange.feedback import Feedback
from declannot.exchange.patterns import pattern_sentence

Say = Callable[[Message], str]
"""Puts a sentence into words; a window hands in its translation."""
Link = Callable[[Explained], str]
"""Gives the address of the place of a difference; a window follows it, a browser has none."""

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE = """
:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2.2rem}h3{font-size:1rem;margin:1.6rem 0 .3rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;padding:.25rem .6rem .25rem 0;border-bottom:1px solid #8886}
td.n,th.n{text-align:end;font-variant-numeric:tabular-nums}
article{border:1px solid #8886;border-radius:.4rem;padding:.6rem .9rem;margin:.8rem 0}
article h4{margin:0 0 .4rem}p{margin:.3rem 0}.quiet{opacity:.75}
mark{background:#ffe08a;color:#000;padding:0 .1em}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .8rem;margin:.4rem 0}
dt{opacity:.75}dd{margin:0}ul{padding-inline-start:1.2rem}
@media print{article{break-inside:avoid}}
"""


def feedback_page(
    feedback: Feedback,
    say: Say = str,
    language: str = "en",
    link: Callable[[str], Link] | None = None,
) -> str:
    """Return feedback as an HTML page.

    Args:
        say: puts sentences into words, in ``language`` (a BCP 47 tag).
        link: gives the links of a document, by its id.
    """
    title = say(message("Feedback for {name}", name=feedback.annotator.name))
    parts = [
        f"<h1>{escaped(title)}</h1>",
        _paragraph(
            say(
                message(
                    "{project}, schema “{schema}” version {version}. "
                    "Documents: {documents}, differences from gold: {differences}",
                    project=feedback.project.name,
                    schema=feedback.schema,
                    version=feedback.schema_version,
                    differences=feedback.differences,
                    documents=len(feedback.documents),
                )
            )
        ),
        figures_section(feedback.figures, say),
        _patterns(feedback, say),
        _reasons(feedback, say),
        *(
            f"<h2>{escaped(each.title)}</h2>"
            + _paragraph(
                say(
                    message(
                        "Your spans: {yours}. Spans of gold: {gold}. Alike: {matched}.",
                        yours=each.yours,
                        gold=each.gold,
                        matched=each.matched,
                    )
                )
            )
            + differences_section(each.differences, say, link(each.id) if link else None)
            for each in feedback.documents
        ),
        guides_section(feedback.guides, say),
        _left_out(feedback, say),
    ]
    return whole_page(title, parts, language)


def whole_page(title: str, parts: Iterable[str], language: str = "en") -> str:
    """Return a page that loads nothing and runs nothing.

    Args:
        title: as text. parts: as HTML.
    """
    return (
        f'<!doctype html>\n<html lang="{escaped(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escaped(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        + "\n".join(part for part in parts if part)
        + "\n</body>\n</html>\n"
    )


def escaped(text: object) -> str:
    """Return text that HTML shows as it is; what is not a character of HTML becomes U+FFFD."""
    shown = "".join(
        "\N{REPLACEMENT CHARACTER}" if ord(each) < 32 and each not in "\t\n\r" else each
        for each in str(text)
    )
    return html.escape(shown, quote=True)


def figures_section(figures: Sequence[Figures], say: Say, *, is_practice: bool = False) -> str:
    """Return the table of figures, with the caution that belongs to them.

    Against the gold of a practice document the figures are independent: nobody had seen it.
    """
    names = [
        message("Label"),
        message("Yours"),
        message("Gold"),
        message("Alike"),
        message("F1"),
    ]
    head = "".join(
        f'<th scope="col"{_numeric(place)}>{escaped(say(name))}</th>'
        for place, name in enumerate(names)
    )
    rows = "".join(
        f'<tr><th scope="row">{escaped(each.label or say(message("All labels")))}</th>'
        f'<td class="n">{each.yours}</td><td class="n">{each.gold}</td>'
        f'<td class="n">{each.matched}</td>'
        f'<td class="n">{"—" if each.f1 is None else f"{each.f1:.2f}"}</td></tr>'
        for each in figures
    )
    return (
        f"<h2>{escaped(say(message('Your figures against gold')))}</h2>"
        + ("" if is_practice else _paragraph(say(NOT_INDEPENDENT) + ".", quiet=True))
        + f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    )


def differences_section(
    differences: Iterable[Explained], say: Say, link: Link | None = None
) -> str:
    """Return each difference with its text, both readings, reason and comment."""
    return "".join(_difference(each, say, link) for each in differences)


def guides_section(guides: Sequence[LabelGuide], say: Say) -> str:
    """Return what schema and guideline say of the labels concerned."""
    if not guides:
        return ""
    head = f"<h2>{escaped(say(message('What the guideline says')))}</h2>"
    return head + "".join(guide_section(each, say) for each in guides)


def _difference(each: Explained, say: Say, link: Link | None) -> str:
    rows: list[tuple[Message, str]] = []
    if each.attributes:
        for name, (mine, theirs) in each.attributes.items():
            rows.append((message("{name}, yours", name=name), _value(mine, say)))
            rows.append((message("{name} in gold", name=name), _value(theirs, say)))
    elif each.yours_relations or each.gold_relations:
        rows.append((message("Yours"), _relations(each.yours_relations, say)))
        rows.append((message("Gold"), _relations(each.gold_relations, say)))
    else:
        rows.append((message("Yours"), _spans(each.yours, say)))
        rows.append((message("Gold"), _spans(each.gold, say)))
    if each.reason:
        rows.append((message("Reason"), escaped(each.reason)))
    if each.comment:
        rows.append((message("Comment"), escaped(each.comment)))
    listed = "".join(
        f'<dt>{escaped(say(name))}</dt><dd dir="auto">{value}</dd>' for name, value in rows
    )
    quote = f"<mark>{escaped(each.quote)}</mark>"
    if link is not None:
        quote = f'<a href="{escaped(link(each))}">{quote}</a>'
    return (
        f"<article><h4>{escaped(say(kind_sentence(each.kind)))}</h4>"
        f'<p dir="auto">{escaped(each.before)}{quote}{escaped(each.after)}</p>'
        f"<dl>{listed}</dl></article>"
    )


def _spans(spans: Sequence[Marked], say: Say) -> str:
    if not spans:
        return escaped(say(message("nothing")))
    return "<br>".join(f"<b>{escaped(each.label)}</b> {escaped(each.text)}" for each in spans)


def _relations(relations: Sequence[Arrow], say: Say) -> str:
    if not relations:
        return escaped(say(message("nothing")))
    return "<br>".join(
        f"<b>{escaped(each.type)}</b> {escaped(each.source)} → {escaped(each.target)}"
        for each in relations
    )


def _value(value: AttributeValue | None, say: Say) -> str:
    if value is None:
        return escaped(say(message("nothing")))
    if isinstance(value, bool):
        return escaped(say(message("yes") if value else message("no")))
    return escaped(", ".join(map(str, value)) if isinstance(value, list) else value)


def _patterns(feedback: Feedback, say: Say) -> str:
    if not feedback.patterns:
        return ""
    items = "".join(
        f"<li>{escaped(say(pattern_sentence(each)))}</li>" for each in feedback.patterns
    )
    return f"<h2>{escaped(say(message('What comes again')))}</h2><ul>{items}</ul>"


def _reasons(feedback: Feedback, say: Say) -> str:
    if not feedback.reasons:
        return ""
    rows = "".join(
        f'<tr><th scope="row">{escaped(each.label)}</th><td>{escaped(each.reason)}</td>'
        f'<td class="n">{each.count}</td></tr>'
        for each in feedback.reasons
    )
    return (
        f"<h2>{escaped(say(message('Reasons given')))}</h2><table><thead><tr>"
        f'<th scope="col">{escaped(say(message("Label")))}</th>'
        f'<th scope="col">{escaped(say(message("Reason")))}</th>'
        f'<th scope="col" class="n">{escaped(say(message("Times")))}</th>'
        f"</tr></thead><tbody>{rows}</tbody></table>"
    )


def guide_section(guide: LabelGuide, say: Say) -> str:
    """Return what schema and guideline say of a label."""
    parts = [f"<h3>{escaped(say(with_colon(guide.label, guide.title)))}</h3>"]
    parts += [_paragraph(text) for text in (guide.definition, guide.rule) if text]
    if guide.positive:
        quotes = "".join(f"<li>{escaped(say(in_quotes(text)))}</li>" for text in guide.positive)
        parts.append(_paragraph(say(message("Examples:"))) + f"<ul>{quotes}</ul>")
    if guide.negative:
        quotes = "".join(
            f"<li>{escaped(say(with_colon(in_quotes(text), why) if why else in_quotes(text)))}</li>"
            for text, why in guide.negative
        )
        parts.append(_paragraph(say(message("Not so:"))) + f"<ul>{quotes}</ul>")
    if guide.passages:
        passages = "".join(f"<li>{escaped(text)}</li>" for text in guide.passages)
        parts.append(_paragraph(say(message("In the guideline:"))) + f"<ul>{passages}</ul>")
    return "".join(parts)


def _left_out(feedback: Feedback, say: Say) -> str:
    if not feedback.left_out:
        return ""
    items = "".join(
        f"<li>{escaped(say(with_colon(each.title, each.reason)))}</li>"
        for each in feedback.left_out
    )
    return f"<h2>{escaped(say(message('Left out')))}</h2><ul>{items}</ul>"


def _paragraph(text: str, *, quiet: bool = False) -> str:
    kind = ' class="quiet"' if quiet else ""
    return f"<p{kind}>{escaped(text)}</p>"


def _numeric(place: int) -> str:
    return ' class="n"' if place else ""
