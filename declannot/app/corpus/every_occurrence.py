"""Label every occurrence: where else a wording stands, in one document or in all, with a veto."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLabel

from declannot.app.corpus.label_many import LabelManyDialog, Look, fill_labels, named
from declannot.app.panels.check_box import CheckBox
from declannot.app.punctuation import in_quotes
from declannot.exchange.occurrences import labelling_all, plan_everywhere
from declannot.store.search import WordIndex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from declannot.app.main_window import MainWindow
    from declannot.app.tasks import Cancelled, Progress
    from declannot.exchange.bulk_labelling import LabelPlan
    from declannot.exchange.hit_list import HitList
    from declannot.store.project import Project

_SHOWN = 60


class EveryOccurrence(LabelManyDialog):
    """Chooses label, documents and how exact the wording is meant.

    Attributes:
        label, where, whole, case: what is chosen.
    """

    def __init__(
        self, window: MainWindow, words: str, label_id: str | None, selected: Sequence[str]
    ) -> None:
        super().__init__(window, "")
        self.setWindowTitle(self.tr("Label every occurrence"))
        self._words = words
        self.label = QComboBox(self)
        fill_labels(
            self.label, self.workspace.schema, window.appearance.theme, self.devicePixelRatioF()
        )
        self.label.setPlaceholderText(self.tr("Choose a label…"))
        self.label.setCurrentIndex(self.label.findData(label_id))
        self.where = QComboBox(self)
        document = self.workspace.document
        if document is not None:
            self.where.addItem(self.tr("this document"), [document.id])
        self.where.addItem(self.tr("all documents"), None)
        if len(selected) > 1:
            text = self.tr("the %n selected document(s)", "", len(selected))
            self.where.addItem(text, list(selected))
        self.whole = CheckBox(self.tr("&Whole words"), self)
        self.whole.setChecked(True)
        self.case = CheckBox(self.tr("&Capitals as here"), self)
        self.case.setChecked(True)
        short = " ".join(words.split())
        short = short if len(short) <= _SHOWN else short[: _SHOWN - 1] + "…"
        what = QLabel(in_quotes(short), self)
        what.setTextFormat(what.textFormat().PlainText)
        self.column.insertWidget(0, what)
        self.head.addWidget(named(self.tr("&Label:"), self.label, self))
        self.head.addWidget(self.label)
        self.head.addWidget(named(self.tr("&In:"), self.where, self))
        self.head.addWidget(self.where)
        self.head.addWidget(self.whole)
        self.head.addWidget(self.case)
        self.head.addStretch(1)
        self.label.currentIndexChanged.connect(self.look_soon)
        self.where.currentIndexChanged.connect(self.look_soon)
        self.whole.toggled.connect(self.look_soon)
        self.case.toggled.connect(self.look_soon)
        (self.table if label_id else self.label).setFocus()
        self.look()

    def looking(self, project: Project) -> Look | None:
        label_id = self.label.currentData()
        if label_id is None:
            return None
        words, documents = self._words, self.where.currentData()
        case, whole = self.case.isChecked(), self.whole.isChecked()
        schema, annotator_id = self.workspace.schema, self.workspace.annotator.id
        stamp, indexes = self.workspace.stamp(), self.window_.data_folder.indexes

        growing = self.growing()

        def tell(plan: LabelPlan, hits: HitList) -> None:
            growing.found = plan, hits

        def work(progress: Progress, cancelled: Cancelled) -> tuple[LabelPlan, HitList]:
            with project.reader() as view, WordIndex.of(view.info, indexes) as index:
                return plan_everywhere(
                    view,
                    schema,
                    words,
                    labelling_all(label_id),
                    annotator_id,
                    stamp,
                    case=case,
                    whole_word=whole,
                    documents=documents,
                    index=index,
                    tell=tell,
                    progress=progress,
                    cancelled=cancelled,
                )

        return work

    def nothing_chosen(self) -> str:
        return self.tr("Choose a label; then you see every place where this stands.")
