"""What a dataset holds, in place of the tabs where it would be chosen: it is fixed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from declannot.app import counts
from declannot.app.exporting.remembered import Remembered
from declannot.app.exporting.ticks import prepare
from declannot.app.forms.ui_export import Ui_ExportForm
from declannot.app.moments import moment_text
from declannot.app.panels.plain_tips import plain_tip
from declannot.app.punctuation import with_colon
from declannot.domain.dataset import Dataset
from declannot.domain.document import GOLD
from declannot.exchange.dataset_facts import facts_of
from declannot.exchange.dataset_tally import Tally
from declannot.exchange.report import ExportReport
from declannot.formats.format import Format

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MARGIN_PX = 6
Row = tuple[str, str | int]


@dataclass(frozen=True, slots=True)
class Survey:
    """What a dataset holds, counted once.

    Attributes:
        titles: of the documents, by id, in their order; that of ``tally.sources``.
    """

    tally: Tally
    titles: Mapping[str, str]


class FrozenContents(QObject):
    """One tab of facts in place of those of documents, spans and split; see ``Choosing``.

    Attributes:
        facts: what is fixed, under headings.
        words: the sentence above them.
    """

    changed = Signal()
    fixed = True

    def __init__(self, form: Ui_ExportForm, dataset: Dataset) -> None:
        super().__init__(form.tabs)
        self._dataset = dataset
        self._known = facts_of(dataset)
        for page in (form.documents_tab, form.spans_tab, form.split_tab):
            form.tabs.removeTab(form.tabs.indexOf(page))
        page = QWidget(form.tabs)
        self.words, self.facts = QLabel(page), QTreeWidget(page)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setText(self._sentence())
        prepare(self.facts)
        self.facts.setHeaderHidden(True)
        self.facts.setAccessibleName(self.tr("What the dataset holds"))
        column = QVBoxLayout(page)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.addWidget(self.words)
        column.addWidget(self.facts, 1)
        form.tabs.addTab(page, self.tr("&Dataset"))
        self.fields: tuple[QWidget, ...] = (self.facts,)

    def _sentence(self) -> str:
        by, dataset = self._known.by, self._dataset
        text = (
            self.tr("Frozen {moment} by {name} with {documents} and {spans}.")
            if by
            else self.tr("Frozen {moment} with {documents} and {spans}.")
        )
        text = (
            text.replace("{moment}", moment_text(dataset.created))
            .replace("{documents}", counts.documents(dataset.documents))
            .replace("{spans}", counts.spans(dataset.spans))
            .replace("{name}", by)
        )
        fixed = self.tr("What it holds is fixed and goes out whole.")
        return f"{text} {fixed}"

    # What is chosen: nothing

    @property
    def split(self) -> str:
        """The shares it was dealt by, or nothing."""
        return self._known.split or "" if self._dataset.parts else ""

    def suit(self, chosen: Format | None) -> None:
        """Every format gets the same documents."""

    def problem(self) -> str:
        """Nothing can be missing."""
        return ""

    def choices(self, chosen: Format | None) -> dict[str, Any]:
        """Nothing is narrowed."""
        return {}

    def recall(self, before: Remembered) -> None:
        """There is nothing to choose as before."""

    def note(self, into: Remembered) -> None:
        """There is nothing to write down."""

    # Showing

    def show_report(self, report: ExportReport) -> None:
        """A look finds what was frozen."""

    def show_going(self, ids: Collection[str]) -> None:
        """All documents go out."""

    def show_survey(self, survey: Survey) -> None:
        """Show what the dataset holds."""
        tally, titles = survey.tally, survey.titles
        self.facts.clear()
        self._section(self.tr("Chosen when it was frozen"), self._chosen())
        self._section(self._split_title(), [(n, counts.documents(c)) for n, c in self._parts()])
        self._section(
            self.tr("Layers, with their spans"),
            [
                (self._layer(name), tally.layers.get(name, Counter())["spans"])
                for name in self._known.layers
            ],
        )
        labels: Counter[str] = sum(tally.labels.values(), Counter())
        self._section(self.tr("Labels"), [(name, labels[name]) for name in tally.all_labels])
        documents = zip(titles.values(), tally.sources, strict=True)
        self._section(self.tr("Documents"), [(title, each.part) for title, each in documents])
        left = [(with_colon(each.title, each.reason), "") for each in self._known.left_out]
        self._section(self.tr("Left out when it was frozen"), left)
        if (first := self.facts.topLevelItem(0)) is not None:
            self.facts.setCurrentItem(first)

    def _section(self, title: str, rows: Iterable[Row]) -> None:
        """Add rows under a heading; none without rows."""
        heading = QTreeWidgetItem([title, ""])
        font = self.facts.font()
        font.setBold(True)
        heading.setFont(0, font)
        for text, beside in rows:
            number = QLocale().toString(beside) if isinstance(beside, int) else beside
            item = QTreeWidgetItem([text, number])
            item.setTextAlignment(1, _RIGHT)
            item.setToolTip(0, plain_tip(text))
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{text}, {number}".rstrip(", "))
            heading.addChild(item)
        if heading.childCount():
            self.facts.addTopLevelItem(heading)
            heading.setFirstColumnSpanned(True)
            heading.setExpanded(True)

    def _chosen(self) -> list[Row]:
        """Return the choices that narrowed the corpus and are not seen from what is left."""
        made = self._known.choices
        rows: list[Row] = []
        if made.get("status") == "done":
            rows.append((self.tr("Status"), self.tr("only those marked as done")))
        if made.get("tags"):
            rows.append((self.tr("Tags"), ", ".join(made["tags"])))
        if made.get("search"):
            rows.append((self.tr("Text holds"), str(made["search"])))
        if "attributes" in made:
            rows.append((self.tr("Attributes"), ", ".join(made["attributes"]) or self.tr("none")))
        return rows

    def _parts(self) -> list[tuple[str, int]]:
        return list(self._dataset.parts.items())

    def _split_title(self) -> str:
        text = self.tr("Split {split}, seed {seed}")
        return text.replace("{split}", self.split).replace("{seed}", str(self._known.seed))

    def _layer(self, name: str) -> str:
        return self.tr("Adjudicated (gold)") if name == GOLD else name
