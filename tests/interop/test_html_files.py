"""Pages of others: their text as Python's own parser of HTML finds it."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest

from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import new_project

FILES = sorted((Path(__file__).parents[3] / "shared" / "fixtures" / "html").glob("*.html"))


class _Words(HTMLParser):
    """Collects what stands in headings and paragraphs."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag in ("h1", "p")

    def handle_endtag(self, tag: str) -> None:
        self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.lines.append(" ".join(data.split()))


@pytest.mark.skipif(not FILES, reason="the pages are not there")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_page_has_the_lines_of_its_blocks(path: Path, tmp_path: Path) -> None:
    words = _Words()
    words.feed(path.read_text(encoding="utf-8"))
    assert len(words.lines) == 3
    with new_project(tmp_path / "p.declannot") as project:
        report = run_import(project, [path], ImportChoices())
        assert (report.documents_new, report.spans_new, report.formats[0][1]) == (1, 0, "html")
        (document,) = project.documents()
        assert project.text(document.id).text.splitlines() == words.lines
        again = run_import(project, [path], ImportChoices())
        assert again.documents_new == 0
