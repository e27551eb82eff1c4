"""Feedback and practice results as pages of the window, whose places can be followed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from declannot.app.handover.reading_page import place_link
from declannot.app.messages import text_of
from declannot.app.theme import Theme
from declannot.exchange.faults import disk_faults
from declannot.exchange.feedback import Feedback, read_feedback
from declannot.exchange.feedback_page import Link, feedback_page
from declannot.exchange.practice import PracticeResult, practice_page
from declannot.formats.package import Manifest, read_package

if TYPE_CHECKING:
    from declannot.exchange.explaining import Explained

_STYLE_OF_BROWSERS = re.compile(r"<style>.*?</style>", re.DOTALL)


def open_feedback(path: Path) -> tuple[Manifest, Feedback]:
    """Return what a feedback file holds; called in a worker.

    Raises:
        UserError: it is no sound feedback file.
        EnvironmentFault: it cannot be read.
    """
    with disk_faults("The feedback cannot be read", path), read_package(path) as package:
        return package.manifest, read_feedback(package)


def page_of_feedback(feedback: Feedback) -> str:
    """Return feedback as a page for ``ReadingPage``."""
    return _for_window(feedback_page(feedback, text_of, _language(), _links_of))


def page_of_practice(result: PracticeResult) -> str:
    """Return the result of a practice document as a page for ``ReadingPage``."""
    return _for_window(practice_page(result, text_of, _language(), _links_of(result.document.id)))


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


def _for_window(page: str) -> str:
    """Return a page without the style that is meant for browsers."""
    return _STYLE_OF_BROWSERS.sub("", page)


def _language() -> str:
    return QLocale().name()[:2]
