"""The Agreement view on real projects: figures, spans behind them, and the empty states."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from declannot.app.agreement.asking import Person, Question
from declannot.app.agreement.lines import Behind
from declannot.app.agreement.view import AgreementView
from declannot.app.tasks import wait_for_tasks
from declannot.app.theme import LIGHT
from declannot.app.workspace import Workspace
from declannot.domain.change import Change, Step
from declannot.domain.document import Annotator, Status
from declannot.domain.identity import new_id
from declannot.domain.message import message
from declannot.domain.moment import Stamp, utc_now
from declannot.domain.operations.documents import add_documents, new_document
from declannot.domain.operations.layers import set_status
from declannot.domain.operations.spans import add_span
from declannot.exchange.starting import add_readings, new_project, sample_statement
from declannot.store.project import Project

Make = Callable[[Callable[[Project], None]], AgreementView]


@pytest.fixture
def make(tmp_path: Path, qtbot: QtBot) -> Iterator[Make]:
    """Make a project, fill it, and show what the view says of it."""
    workspace, views = Workspace(), []

    def made(fill: Callable[[Project], None]) -> AgreementView:
        path = tmp_path / f"agreement{len(views)}.declannot"
        with new_project(path) as project:
            fill(project)
        workspace.open_project(path)
        view = AgreementView(workspace, LIGHT)
        views.append(view)
        view.resize(1000, 700)
        with qtbot.waitExposed(view):
            view.show()
        view.activateWindow()
        settle(view, qtbot)
        return view

    yield made
    for view in views:
        view.close()
        view.deleteLater()
    wait_for_tasks()
    QTest.qWait(1)
    workspace.close_project()


def settle(view: AgreementView, qtbot: QtBot) -> None:
    """Wait until nothing is computed and nothing is about to be."""
    qtbot.waitUntil(lambda: view.is_settled)


def finish(project: Project, document_id: str) -> None:
    """Let everybody mark a document as done."""
    for annotator in project.annotators():
        step = set_status(project.content(document_id, annotator.id), Status.DONE)
        assert step is not None
        project.apply(step)


def both_readings(project: Project) -> None:
    """The LA statement as A and B read it, both done."""
    document, text = sample_statement(utc_now())
    project.apply(add_documents([(document, text)]))
    for name in "AB":
        add_readings(project, document.id, name)
    finish(project, document.id)


def tag(project: Project, document_id: str, who: Annotator, *words: tuple[int, int, str]) -> None:
    """Let somebody tag stretches of a document."""
    for start, end, label in words:
        content = project.content(document_id, who.id)
        label_id = project.schema.label_by_name[label].id
        step = add_span(content, project.schema, label_id, [(start, end)], Stamp(who.id, utc_now()))
        assert step is not None
        project.apply(step, by=who.id)


def many(count: int, people: str = "AB") -> Callable[[Project], None]:
    """Return what makes that many small documents, every third with a difference."""

    def fill(project: Project) -> None:
        who = [Annotator(new_id(), name) for name in people]
        project.apply(Step("who", message("Add people"), tuple(Change(None, each) for each in who)))
        for number in range(count):
            text = f"Canada and Mexico met {number} times."
            document = new_document(f"Statement {number:02}", text, at=utc_now())
            project.apply(add_documents([(document, text)]))
            for place, each in enumerate(who):
                second = "PLACE" if place and number % 3 == 0 else "ACTOR"
                tag(project, document.id, each, (0, 6, "ACTOR"), (11, 17, second))
            finish(project, document.id)

    return fill


def test_the_two_readings_of_the_la_statement(make: Make) -> None:
    view = make(both_readings)
    strict, extent, gamma = (card.figure for card in view.page.cards)
    assert strict.value == pytest.approx(0.5815, abs=5e-5)
    assert strict.counts == "66 of 109 / 118"
    assert "No interval" in strict.interval and not strict.reason
    assert view.page.cards[0].value.accessibleName() == "Strict F1, 0.58, 66 of 109 / 118"
    assert extent.value is not None and extent.value > strict.value
    assert gamma.value is not None and "seed 0" in gamma.small_print
    findings = view.page.findings
    call = next(line for line in findings.labels if line.name == "Call")
    assert (call.value, call.few, call.low) == (0.0, True, None)
    view.page.more.button.click()
    equal = next(line.figure for line in view.page.lines if line.figure.key == "attributes")
    assert equal.counts == "agreeing spans: 63 of 66"
    kappa = next(
        line
        for line in view.page.lines
        if line.figure.full_name.endswith("kappa on characters: Call")
    )
    assert "kappa on characters: Call" in kappa.value.accessibleName()
    assert equal.value == pytest.approx(63 / 66)
    classes = {line.kind: line.count for line in findings.classes}
    assert (classes["exact"], classes["split/merge"]) == (66, 6)


def test_call_shows_the_split_that_lies_behind_it(make: Make, qtbot: QtBot) -> None:
    view = make(both_readings)
    names = [line.name for line in view.page.findings.labels]
    labels = view.page.labels
    labels.setFocus()
    labels.setCurrentIndex(labels.model().index(names.index("Call"), 0))
    qtbot.keyClick(labels, Qt.Key.Key_Return)
    assert view.list.isVisible()
    assert view.list.view.hasFocus()
    splits = [each for each in view.list.model.pairs if each.kind == "split/merge"]
    assert len(splits) == 1
    assert "We call on the Russian Federation" in splits[0].text_a
    assert " | " in splits[0].text_b
    qtbot.keyClick(view.list.view, Qt.Key.Key_Escape)
    assert view.list.isHidden()
    assert labels.hasFocus()


def test_every_count_on_the_page_is_the_number_of_spans_behind_it(make: Make) -> None:
    view = make(both_readings)
    assert view.answer is not None
    findings, pairs = view.page.findings, view.answer.pairs
    for line in findings.classes:
        assert len(pairs(line.behind)) == line.count
    confusion = findings.confusion
    for row, a in enumerate(confusion.label_ids):
        for column, b in enumerate(confusion.label_ids):
            found = pairs(Behind(cell=(a, b)))
            spans = sum(each.cells.count((a, b)) for each in found)
            assert spans == confusion.counts[row][column]
    for each in findings.labels:
        found = pairs(each.behind)
        assert sum(pair.label_ids_a.count(each.label_id) for pair in found) == each.n_a
        assert sum(pair.label_ids_b.count(each.label_id) for pair in found) == each.n_b
    unequal = pairs(Behind(kinds=frozenset(("attributes",))))
    assert len(unequal) == 66 - 63
    assert all(each.labels_a != each.labels_b for each in unequal)
    assert len(pairs(Behind(kinds=frozenset(("relation",))))) > 0


def test_enter_in_the_list_asks_for_the_place(make: Make, qtbot: QtBot) -> None:
    view = make(both_readings)
    qtbot.mouseClick(view.page.cards[0].value, Qt.MouseButton.LeftButton)
    assert len(view.list.model.pairs) == sum(line.count for line in view.page.findings.classes)
    with qtbot.waitSignal(view.place_wanted) as wanted:
        qtbot.keyClick(view.list.view, Qt.Key.Key_Return)
    pair = wanted.args[0]
    assert pair == view.list.model.pairs[0]
    assert pair.kind != "exact"  # differences stand first


def test_intervals_from_five_documents_on(make: Make) -> None:
    view = make(many(12))
    strict = view.page.cards[0].figure
    assert strict.interval.startswith("95 % interval 0.")
    assert "too narrow" in strict.interval
    actor = next(line for line in view.page.findings.labels if line.name == "Actor")
    assert actor.low is not None and actor.high is not None
    assert actor.value is not None and actor.low <= actor.value <= actor.high
    assert not actor.few
    f1 = [line.value for line in view.page.findings.documents]
    assert f1 == sorted(f1, key=lambda value: value or 0)


def test_a_figure_is_copied_as_a_sentence_one_can_cite(make: Make, qtbot: QtBot) -> None:
    view = make(both_readings)
    view.page.cards[0].value.setFocus()
    qtbot.keyClick(view.page.cards[0].value, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    sentence = QGuiApplication.clipboard().text()
    for word in ("66", "109", "118", "0.58"):
        assert word in sentence
    assert view.answer is not None and view.answer.report.sha256[:16] in sentence


def test_one_annotator_alone_is_told_what_to_do(make: Make) -> None:
    def fill(project: Project) -> None:
        document, text = sample_statement(utc_now())
        project.apply(add_documents([(document, text)]))
        add_readings(project, document.id, "A")

    view = make(fill)
    assert not view.page.isVisible()
    assert view.empty.text().startswith("Only A has work in this project.")
    assert not view.header.save.isEnabled()


def test_nothing_is_said_of_an_earlier_comparison_in_another_project(
    make: Make, qtbot: QtBot
) -> None:
    view = make(both_readings)
    assert view.header.state.whole.startswith("Up to date")
    make(lambda project: None)
    settle(view, qtbot)
    assert view.header.state.whole == ""


def test_nobody_at_all(make: Make) -> None:
    view = make(lambda project: None)
    assert view.empty.text().startswith("Nobody has tagged anything yet.")
    assert view.header.choices.isHidden()


def press(view: AgreementView, text: str, qtbot: QtBot) -> None:
    button = next(each for each in view.header.findChildren(QAbstractButton) if each.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_no_common_finished_document_says_why_and_what_to_do(make: Make, qtbot: QtBot) -> None:
    def fill(project: Project) -> None:
        document, text = sample_statement(utc_now())
        project.apply(add_documents([(document, text)]))
        for name in "AB":
            add_readings(project, document.id, name)

    view = make(fill)
    assert view.empty.text().startswith("There is no document that both have finished")
    assert "Neither A nor B has marked it as done" in view.empty.text()
    press(view, "All documents", qtbot)
    settle(view, qtbot)
    assert view.page.isVisible()
    assert view.page.cards[0].figure.counts == "66 of 109 / 118"


def test_an_annotator_without_spans_gets_0_and_a_sentence(make: Make) -> None:
    def fill(project: Project) -> None:
        text = "Canada and Mexico met."
        document = new_document("Short", text, at=utc_now())
        ann, ben = Annotator(new_id(), "Ann"), Annotator(new_id(), "Ben")
        project.apply(add_documents([(document, text)]))
        project.apply(Step("who", message("Add people"), (Change(None, ann), Change(None, ben))))
        tag(project, document.id, ann, (0, 6, "ACTOR"))
        finish(project, document.id)

    view = make(fill)
    assert view.page.cards[0].value.text() == "0.00"
    assert "Ben has no spans in the compared documents." in view.page.warnings.text()


def test_both_without_spans_have_no_figure(make: Make) -> None:
    def fill(project: Project) -> None:
        text = "Canada and Mexico met."
        document = new_document("Short", text, at=utc_now())
        people = (Annotator(new_id(), "Ann"), Annotator(new_id(), "Ben"))
        project.apply(add_documents([(document, text)]))
        project.apply(
            Step("who", message("Add people"), tuple(Change(None, each) for each in people))
        )
        finish(project, document.id)

    view = make(fill)
    card = view.page.cards[0]
    assert card.value.text() == "—"
    assert card.counts.text()
    assert view.page.documents.model().index(0, 2).data() == "—"


def test_with_three_people_every_pair_is_one_click_away(make: Make, qtbot: QtBot) -> None:
    view = make(many(3, "ABC"))
    assert [line.name for line in view.page.findings.pairs] == ["A – B", "A – C", "B – C"]
    pairs = view.page.pairs
    pairs.setFocus()
    pairs.setCurrentIndex(pairs.model().index(2, 0))
    qtbot.keyClick(pairs, Qt.Key.Key_Return)
    settle(view, qtbot)
    assert (view.page.findings.name_a, view.page.findings.name_b) == ("B", "C")
    assert view.header.first.currentText() == "B"
    assert view.page.cards[0].value.text() == "1.00"
    assert [line.is_shown for line in view.page.findings.pairs] == [False, False, True]


def test_a_change_marks_the_figures_as_old_and_computes_them_anew(make: Make, qtbot: QtBot) -> None:
    view = make(many(3))
    workspace = view._workspace
    project = workspace.project
    assert project is not None
    ann, _ben = project.annotators()
    workspace.set_annotator(ann)
    settle(view, qtbot)
    before = view.page.cards[0].figure.value
    document = project.documents()[0]
    workspace.open_document(document.id)
    content = workspace.content
    assert content is not None
    label_id = project.schema.label_by_name["EVENT"].id
    assert workspace.run(add_span(content, project.schema, label_id, [(18, 21)], workspace.stamp()))
    assert "before the last change" in view.header.state.whole
    assert view.page.cards[0].figure.value == before
    settle(view, qtbot)
    assert view.header.state.whole.startswith("Up to date")
    value = view.page.cards[0].figure.value
    assert value is not None and before is not None and value < before


def test_while_it_is_hidden_nothing_is_computed(make: Make, qtbot: QtBot) -> None:
    view = make(many(3))
    answered: list[bool] = []
    view.shown.connect(lambda: answered.append(True))
    view.hide()
    workspace = view._workspace
    project = workspace.project
    assert project is not None
    workspace.set_annotator(project.annotators()[0])
    workspace.open_document(project.documents()[1].id)
    content = workspace.content
    assert content is not None
    label_id = project.schema.label_by_name["EVENT"].id
    assert workspace.run(add_span(content, project.schema, label_id, [(18, 21)], workspace.stamp()))
    QTest.qWait(600)
    assert not answered
    with qtbot.waitSignal(view.shown):
        view.show()


def test_what_takes_long_can_be_stopped_and_taken_up_again(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    from declannot.app.agreement import view as module
    from declannot.exchange.progress import Cancelled

    view = make(many(3))
    go_on, real = threading.Event(), module.answer

    def slow(*arguments: object) -> object:
        cancelled = arguments[-1]
        while not cancelled():  # type: ignore[operator]
            go_on.wait(0.001)
        raise Cancelled

    monkeypatch.setattr(module, "answer", slow)
    view.refresh()
    assert view.header.cancel.isVisible()
    qtbot.mouseClick(view.header.cancel, Qt.MouseButton.LeftButton)
    assert "Stopped" in view.header.state.whole
    monkeypatch.setattr(module, "answer", real)
    qtbot.mouseClick(view.header.again, Qt.MouseButton.LeftButton)
    settle(view, qtbot)
    assert view.header.state.whole.startswith("Up to date")


def test_the_same_person_is_never_on_both_sides(make: Make, qtbot: QtBot) -> None:
    view = make(many(3, "ABC"))
    view.header.first.setFocus()
    qtbot.keyClick(view.header.first, Qt.Key.Key_Down)
    settle(view, qtbot)
    assert (view.page.findings.name_a, view.page.findings.name_b) == ("B", "A")


def test_what_was_asked_stays_while_both_are_there() -> None:
    from declannot.app.agreement.asking import first_question

    ann, ben, cy = Person("1", "Ann"), Person("2", "Ben"), Person("3", "Cy")
    asked = Question(cy, ann, as_sent=False)
    assert first_question([ann, ben, cy], asked) == asked
    assert first_question([ann, ben], asked) == Question(ann, ben, as_sent=False)
    assert first_question([ann], asked) is None
