"""All documents together."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtTest import QTest

from declannot.app.consistency.mend_many import MendManyDialog
from declannot.app.consistency.page import ConsistencyPage
from declannot.app.corpus.documents_page import DocumentsPage
from declannot.app.corpus.edit_many import EditMany
from declannot.app.corpus.search_page import SearchPage
from declannot.app.corpus.ticked_dialog import TickedDialog
from declannot.app.statistics.page import StatisticsPage
from pictures.scene import scene
from pictures.stage import Stage, rest


@scene("CorpusRoom", "SearchPage", "QueryRow", "Filters")
def search(stage: Stage) -> None:
    stage.choose("workspace_corpus", 600)
    page = _search_page(stage)
    page.fold.setChecked(True)
    stage.picture()


@scene("ConcordanceTable")
def search_hits(stage: Stage) -> None:
    _search(stage, "Mexico")
    stage.picture()


@scene()
def search_finds_nothing(stage: Stage) -> None:
    _search(stage, "unicorn")
    stage.picture()
    _search(stage, "(unclosed AND")
    stage.picture(detail="not understood")


@scene("TickedDialog", "PreviewTable")
def apply_to_hits(stage: Stage) -> None:
    _search(stage, "Mexico")
    _search_page(stage).model.tick_all(True)
    for action in ("corpus_apply", "corpus_change", "corpus_remove", "corpus_set"):
        stage.choose(action, 800)
        dialog = stage.dialog(TickedDialog)
        if action == "corpus_set":
            stage.take(dialog.attribute, 1)
        elif action != "corpus_remove":
            stage.take(dialog.label, dialog.label.count() - 3)
        stage.picture(detail=action)
        stage.clear()


@scene("DocumentsPage")
def documents(stage: Stage) -> None:
    stage.choose("corpus_documents", 600)
    stage.picture()
    page = stage.find(DocumentsPage)
    page.show_filter("nowhere to be found")
    stage.picture(detail="none")
    page.show_filter("")


@scene("EditMany")
def edit_many(stage: Stage) -> None:
    page = stage.find(DocumentsPage)
    page.table.selectAll()
    rest(100)
    page.change_button.click()
    dialog = stage.dialog(EditMany)
    QTest.keyClicks(dialog.add_tags, "2022/summer")
    rest(600)
    stage.picture(dialog)


@scene("ConsistencyPage", "FindingsArea", "FindingFilters", "FindingDetail", "PlaceLines")
def consistency(stage: Stage) -> None:
    stage.choose("corpus_consistency", 2000)
    stage.picture()


@scene("AcceptDialog")
def accept_a_finding(stage: Stage) -> None:
    page = stage.find(ConsistencyPage)
    page.table.selectRow(0)
    rest(100)
    page.area.accept.click()
    stage.picture()


@scene("MendManyDialog")
def mend_many(stage: Stage) -> None:
    page = stage.find(ConsistencyPage)
    stage.work_as("Bea")
    rest(500)
    last = page.model.rowCount() - 1
    page.table.selectRow(last)
    page.table.selectionModel().select(
        page.model.index(last - 1, 0),
        QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
    )
    rest(300)
    ways = [each for each in page.area.mends.values() if each.isVisible()]
    ways[0].click()
    stage.picture(stage.dialog(MendManyDialog))
    stage.clear()
    stage.work_as("Ana")


@scene()
def no_such_finding(stage: Stage) -> None:
    page = stage.find(ConsistencyPage)
    page.filters.words.setText("nowhere to be found")
    rest(500)
    stage.picture()
    page.filters.words.setText("")


@scene("StatisticsPage", "PlotView", "SectionTable")
def statistics(stage: Stage) -> None:
    stage.choose("corpus_statistics", 1500)
    page = stage.find(StatisticsPage)
    stage.picture_tabs(stage.window, page.kind)


@scene("EmptyPage")
def without_documents(stage: Stage) -> None:
    stage.open(stage.material.empty)
    for action in ("search", "documents", "consistency", "statistics"):
        stage.choose(f"corpus_{action}", 600)
        stage.picture(detail=action)


def _search_page(stage: Stage) -> SearchPage:
    return stage.find(SearchPage)


def _search(stage: Stage, words: str) -> None:
    stage.choose("corpus_search")
    _search_page(stage).query.field.setText(words)
    rest(600)
