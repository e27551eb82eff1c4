"""Feedback and practice results as pages of the window, whose places can be followed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from declannot.app.handover.reading_page import place_link
from declannot.app.handover.task_projects import project_of
from declannot.app.messages import text_of
from declannot.app.theme import Theme
from declannot.app.titles import window_language
from declannot.exchange.faults import disk_faults
from declannot.exchange.feedback import Feedback, feedback_from_json, read_feedback
from declannot.exchange.feedback_page import Link, feedback_page
from declannot.exchange.handover.merging import run_merge
from declannot.exchange.practice import PracticeResult, practice_page
from declannot.formats.package import FEEDBACK, read_package
from declannot.store.project import Project

if TYPE_CHECKING:
    from declannot.exchange.explaining import Explained
    from declannot.exchange.handover.report import MergePreview

_STYLE_OF_BROWSERS = re.compile(r"<style>.*?</style>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ReceivedFeedback:
    """A feedback file that was opened.

    Attributes:
        project: the task project it belongs to, or None where that is not here.
        report: what keeping it there came to, or None.
    """

    feedback: Feedback
    project: Path | None
    report: MergePreview | None


def receive_feedback(
    path: Path, folder: Path, known: Iterable[str], opened: Project | None
) -> ReceivedFeedback:
    """Read a feedback file and keep it in the task it belongs to; called in a worker.

    Args:
        folder: of the projects of task files.
        known: paths of projects opened lately.
        opened: the project on the screen, which must not be opened a second time.

    Raises:
        UserError: it is no sound feedback file.
        EnvironmentFault: it cannot be read, or the task cannot be written to.
    """
    with disk_faults("The feedback cannot be read", path), read_package(path) as package:
        manifest, feedback = package.manifest, read_feedback(package)
    here = [str(opened.path)] if opened is not None else []
    place = project_of(manifest, folder, (*here, *known))
    if place is None:
        return ReceivedFeedback(feedback, None, None)
    place = place.resolve()
    if opened is not None and opened.path.resolve() == place:
        report = None if opened.read_only else run_merge(opened, [path])
        return ReceivedFeedback(feedback, place, report)
    with Project.open(place) as project:
        report = None if project.read_only else run_merge(project, [path])
    return ReceivedFeedback(feedback, place, report)


def newest_feedback(project: Project) -> Feedback | None:
    """Return the feedback taken in last, or None.

    Raises:
        UserError: a newer declannot made it.
    """
    taken = [
        each for each in project.exchanges() if each.kind == FEEDBACK and each.direction == "in"
    ]
    if not taken:
        return None
    newest = max(taken, key=lambda each: each.at)
    return feedback_from_json(newest.report.encode(), project.path.name)


def page_of_feedback(feedback: Feedback) -> str:
    """Return feedback as a page for ``ReadingPage``."""
    return for_window(feedback_page(feedback, text_of, language_of_pages(), _links_of))


def page_of_practice(result: PracticeResult) -> str:
    """Return the result of a practice document as a page for ``ReadingPage``."""
    return for_window(
        practice_page(result, text_of, language_of_pages(), _links_of(result.document.id))
    )


def style_of_pages(theme: Theme) -> str:
    """Return the style sheet of pages in the colours of a theme, as far as Qt knows CSS."""
    return f"""
    h1 {{ font-size: 18px; }} h2 {{ font-size: 15px; margin-top: 22px; }}
    h3, h4 {{ font-size: 13px; margin-top: 14px; margin-bottom: 2px; }}
    p {{ margin-top: 3px; margin-bottom: 3px; }}
    .quiet, dt {{ color: {theme.muted}; }}
    th {{ text-align: left; color: {theme.muted}; padding-right: 18px; }}
    td {{ padding-right: 18px; }} .n {{ text-align: right; }}
    a {{ color: {theme.accent}; }}
    """


def _links_of(document_id: str) -> Link:
    def link(each: Explained) -> str:
        return place_link(document_id, each.start, each.end)

    return link


def for_window(page: str) -> str:
    """Return a page without the style that is meant for browsers."""
    return _STYLE_OF_BROWSERS.sub("", page)


def language_of_pages() -> str:
    """Return the language of the window as a BCP 47 tag of two letters."""
    return window_language()
