"""The statement and what stands round it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu

from declannot.app.action_table import MENUS
from declannot.app.corpus.every_occurrence import EveryOccurrence
from declannot.app.find_bar import FindBar
from declannot.app.panels.inspector import Inspector
from pictures.scene import scene
from pictures.stage import Stage, rest

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@scene(
    "MainWindow", "DocumentsPanel", "Inspector", "LabelPalette", "SpansTable", "StatementHeader",
    "StatementPage", "StatusBar", "WorkspaceBar", "StatementView",
)  # fmt: skip
def workspace(stage: Stage) -> None:
    stage.window.page.hint.hide()
    stage.picture()


@scene("AttributeRows", "KeyCap", "RelationRows", "Segments", "Excerpt")
def selected_span(stage: Stage) -> None:
    content = stage.workspace.content
    assert content is not None
    joined = {each.from_id for each in content.relations.values()}
    doubtful = (each for each in content.spans.values() if each.doubt and each.id in joined)
    span = min(doubtful, key=lambda each: each.start)
    stage.workspace.selection.set_span(span.id, span.start)
    stage.window.view.ensure_visible(span.start, span.end)
    stage.picture()


@scene("RelationsTable")
def relations(stage: Stage) -> None:
    stage.window.docks["relations"].raise_()
    stage.window.settings.put(arcs="all")
    stage.picture()
    stage.window.settings.put(arcs="selected")
    stage.window.docks["spans"].raise_()


@scene("RelationChooser")
def join_from_the_inspector(stage: Stage) -> None:
    stage.find(Inspector).relations.add_button.click()
    stage.picture()


@scene("RelationTypeChooser")
def kind_of_relation(stage: Stage) -> None:
    stage.select_span("we are committed")
    stage.choose("relate")
    content = stage.workspace.content
    assert content is not None
    actors = (each for each in content.spans.values() if each.label_id == "actor")
    target = min(actors, key=lambda each: each.start)
    stage.workspace.selection.set_span(target.id, target.start)
    stage.key(Key.Key_Return)
    stage.picture()


@scene("SpanChooser")
def spans_on_top_of_each_other(stage: Stage) -> None:
    stage.key(Key.Key_Escape)
    content = stage.workspace.content
    assert content is not None
    spans = sorted(content.spans.values(), key=lambda each: (each.start, each.end))
    inner = next(
        one for one in spans if sum(o.start <= one.start and one.end <= o.end for o in spans) > 1
    )
    stacked = [each for each in spans if each.start <= inner.start and inner.end <= each.end]
    stage.workspace.selection.set_span(inner.id, inner.start)
    stage.window.hand.span_choice_wanted.emit(sorted(stacked, key=lambda e: e.end - e.start))
    stage.picture()


@scene("LabelChooser")
def choose_label(stage: Stage) -> None:
    stage.select("Ukraine" if "Ukraine" in _text(stage) else "Mexico")
    stage.choose("choose_label")
    stage.picture()


@scene("RuleCard")
def held_key(stage: Stage) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_C, Modifier.NoModifier, "c", True)
    stage.select_span("we are committed")
    QApplication.sendEvent(stage.window.view, event)
    stage.picture()
    let_go = QKeyEvent(QEvent.Type.KeyRelease, Key.Key_C, Modifier.NoModifier, "c")
    QApplication.sendEvent(stage.window.view, let_go)


@scene("FindBar")
def find(stage: Stage) -> None:
    stage.choose("find")
    bar = stage.find(FindBar)
    bar.field.setText("migration")
    stage.picture()
    stage.key(Key.Key_Escape)
    bar.hide()


@scene("GuidelinePanel", "FindRow")
def guideline(stage: Stage) -> None:
    stage.choose("guideline")
    stage.picture()
    stage.window.guideline.dock.hide()


@scene("Palette")
def command_palette(stage: Stage) -> None:
    stage.choose("command_palette")
    stage.picture()


@scene("EveryOccurrence")
def label_everywhere(stage: Stage) -> None:
    stage.select("Mexico")
    stage.choose("label_everywhere")
    dialog = stage.dialog(EveryOccurrence)
    stage.take(dialog.label, dialog.label.count() - 3)
    stage.picture(dialog)


@scene("Remarks")
def remarks(stage: Stage) -> None:
    stage.choose("remarks")
    stage.picture()


@scene("TimeDialog")
def time_on_task(stage: Stage) -> None:
    stage.choose("time_on_task")
    stage.picture()


@scene()
def more_of_a_name(stage: Stage) -> None:
    stage.show_document("Lake")
    stage.select("Canada")
    stage.key(Key.Key_A)
    stage.picture()


@scene()
def right_to_left(stage: Stage) -> None:
    stage.show_document("بيان")
    for words, key in (
        ("تدين كندا والمكسيك الهجوم على الميناء", Key.Key_X),
        ("ميثاق الأمم المتحدة", Key.Key_T),
        ("تتعهد الدولتان بمواصلة دعم سكان المنطقة", Key.Key_C),
        ("نعرب عن قلقنا إزاء نزوح العائلات", Key.Key_W),
        ("كندا", Key.Key_A),
    ):
        stage.select(words)
        stage.key(key)
    stage.picture()


@scene()
def context_menu(stage: Stage) -> None:
    stage.window.menus.open_context(stage.window.view.mapToGlobal(QPoint(60, 60)))
    rest(100)
    stage.picture()


@scene()
def menu(stage: Stage) -> None:
    for table, action in zip(MENUS, stage.window.menuBar().actions(), strict=True):
        shown = action.menu()
        assert isinstance(shown, QMenu)
        stage.picture_menu(shown, table.__name__)


@scene()
def calm_and_one_pass(stage: Stage) -> None:
    stage.open_fresh()
    stage.window.settings.put(calm=True, tags="name")
    stage.choose("pass_second")
    stage.picture()
    stage.window.settings.put(calm=False, tags="letter")
    stage.choose("pass_all")


def _text(stage: Stage) -> str:
    text = stage.workspace.text
    assert text is not None
    return text.text
