"""The reasons of decisions as a page, each label's beside what the guideline says of it."""

from __future__ import annotations

from collections.abc import Sequence

from declannot.domain.message import Spoken, message
from declannot.exchange.feedback_page import Say, escaped, guide_section, whole_page
from declannot.exchange.reasons import LabelReasons


def reasons_page(found: Sequence[LabelReasons], say: Say = str, language: str = "en") -> str:
    """Return the page that tells where schema and guideline want mending.

    Args:
        found: as ``reasons_of_labels`` counts them.
        say: puts sentences into words, in ``language`` (a BCP 47 tag); reasons too.
    """
    title = say(message("Reasons by label"))
    parts = [f"<h1>{escaped(title)}</h1>", f"<p>{escaped(_summary(found, say))}</p>"]
    return whole_page(title, [*parts, *(_label(each, say) for each in found)], language)


def _summary(found: Sequence[LabelReasons], say: Say) -> str:
    if not found:
        return say(
            message(
                "No decision has a reason yet. Give reasons in the review; they are counted here "
                "beside the rules they are about."
            )
        )
    return say(
        message(
            "Why spans were decided otherwise than somebody had them. A decision counts under "
            "every label it is about. Below stands what schema and guideline say, to be mended "
            "where that is the reason."
        )
    )


def _label(each: LabelReasons, say: Say) -> str:
    rows = "".join(
        f'<tr><th scope="row">{escaped(say(message(Spoken(reason))))}</th>'
        f'<td class="n">{count}</td></tr>'
        for reason, count in each.reasons.items()
    )
    head = (
        f'<tr><th scope="col">{escaped(say(message("Reason")))}</th>'
        f'<th scope="col" class="n">{escaped(say(message("Times")))}</th></tr>'
    )
    parts = [
        f"<h2>{escaped(each.guide.label)}</h2>",
        f"<table><thead>{head}</thead><tbody>{rows}</tbody></table>",
    ]
    if each.comments:
        comments = "".join(f'<li dir="auto">{escaped(text)}</li>' for text in each.comments)
        parts.append(f"<p>{escaped(say(message('Comments:')))}</p><ul>{comments}</ul>")
    parts.append(guide_section(each.guide, say))
    return "".join(parts)
