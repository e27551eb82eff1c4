"""The reasons of decisions as a page of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from declannot.app.handover.feedback_reading import for_window, language_of_pages
from declannot.app.messages import text_of
from declannot.app.review.reason_chips import reason_word
from declannot.domain.message import Message
from declannot.domain.review import DEFAULT_REASONS
from declannot.exchange.reasons import reasons_of_labels
from declannot.exchange.reasons_page import reasons_page

if TYPE_CHECKING:
    from declannot.exchange.progress import Cancel, Progress
    from declannot.store.project import Project


def page_of_reasons(project: Project, progress: Progress, cancelled: Cancel) -> str:
    """Count the reasons of a project and return them as a page; called in a worker.

    Raises:
        Cancelled: it was stopped.
    """
    language = language_of_pages()
    with project.reader() as source:
        found = reasons_of_labels(source, language=language, progress=progress, cancelled=cancelled)
    return for_window(reasons_page(found, _say, language))


def _say(sentence: Message) -> str:
    if sentence.template in DEFAULT_REASONS:
        return reason_word(sentence.template)
    return text_of(sentence)
