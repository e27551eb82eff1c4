"""Two readings side by side, what is decided about them, and how far they agree."""

from __future__ import annotations

from declannot.app.agreement.spans_behind import PairsTable
from declannot.app.agreement.view import AgreementView
from declannot.app.review.bulk_dialogs import SameWayDialog, StrategyDialog
from declannot.app.review.difference_panel import DifferencePanel
from declannot.domain.review import ReviewKind
from pictures.scene import scene
from pictures.stage import Stage, rest, until


@scene("DifferencePanel", "QueuePanel", "LiveAgreement", "ReviewDocuments", "ReviewStrip",
       "ReadingCard", "Quote", "ReasonChips")  # fmt: skip
def workspace(stage: Stage) -> None:
    stage.choose("workspace_review", 800)
    stage.picture()


@scene("ValuesGrid")
def other_values(stage: Stage) -> None:
    _show(stage, ReviewKind.ATTRIBUTES)
    stage.picture()


@scene()
def other_edges(stage: Stage) -> None:
    _show(stage, ReviewKind.BOUNDARY)
    stage.choose("show_names")
    stage.picture()
    stage.choose("show_names")


@scene()
def editing_gold(stage: Stage) -> None:
    stage.choose("edit_gold")
    stage.picture()
    stage.choose("edit_gold")


@scene(asks="DifferencePanel._edit_reasons")
def reasons(stage: Stage) -> None:
    stage.picture_asked(stage.find(DifferencePanel).reasons.edit_wanted.emit)


@scene("SameWayDialog")
def same_wording(stage: Stage) -> None:
    _show(stage, ReviewKind.LABEL)
    stage.choose("same_wording")
    dialog = stage.dialog(SameWayDialog)
    stage.take(dialog.ways, 1)
    stage.picture(dialog)


@scene("StrategyDialog")
def decide_by_strategy(stage: Stage) -> None:
    stage.choose("decide_by_strategy")
    dialog = stage.dialog(StrategyDialog)
    stage.take(dialog.ways, 1)
    stage.picture(dialog)


@scene("AuditDialog")
def audit(stage: Stage) -> None:
    stage.choose("audit", 800)
    stage.picture()


@scene("ReadingPage")
def reasons_by_label(stage: Stage) -> None:
    stage.choose("reasons_by_label", 800)
    stage.picture()


@scene("AgreementView", "AgreementPage", "AgreementHeader", "FigureCard", "FigureLine",
       "Section", "Disclosure")  # fmt: skip
def agreement(stage: Stage) -> None:
    stage.choose("agreement", 1500)
    stage.picture()
    view = stage.find(AgreementView)
    view.page.more.button.click()
    rest(300)
    bar = view.page.verticalScrollBar()
    for number, share in enumerate((0.35, 0.7, 1), 2):
        bar.setValue(round(bar.maximum() * share))
        stage.picture(detail=str(number))
    bar.setValue(0)


@scene("SpansBehind", "PairsTable")
def spans_behind_a_figure(stage: Stage) -> None:
    from declannot.app.agreement.figure_card import ValueButton

    view = stage.find(AgreementView)
    next(each for each in view.findChildren(ValueButton) if each.isVisible()).click()
    until(lambda: any(e.isVisible() for e in view.findChildren(PairsTable)), "no spans behind")
    stage.picture()


@scene("AbsencePage")
def nothing_to_compare(stage: Stage) -> None:
    stage.open(stage.material.alone)
    stage.choose("workspace_review", 800)
    stage.picture()
    stage.choose("agreement", 800)
    stage.picture(detail="agreement")


@scene()
def gold_is_done(stage: Stage) -> None:
    stage.open(stage.material.decided)
    stage.choose("workspace_review", 800)
    stage.picture()


def _show(stage: Stage, kind: ReviewKind) -> None:
    """Show the first difference of a kind."""
    session = stage.window.review.room.session
    session.show(next(each for each in session.queue() if each.kind is kind))
    rest()
