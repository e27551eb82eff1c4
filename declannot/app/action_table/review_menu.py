"""Comparing two annotators and deciding."""

from __future__ import annotations

from declannot.app.action_table.action import (
    DECIDE,
    PROJECT,
    QT_TR_NOOP,
    REVIEW,
    Action,
    MenuTable,
    Needs,
)


class ReviewMenu(MenuTable):
    """Comparing two annotators and deciding."""

    TITLE = QT_TR_NOOP("&Review")
    ORDER = (
        "decide_upper decide_lower decide_both decide_neither edit_gold - "
        "decide_longer decide_shorter decide_union - "
        "next_difference previous_difference - "
        "reopen_decision confirm_decision comment_decision - "
        "take_agreed same_wording decide_by_strategy audit - "
        "show_names - "
        "agreement reasons_by_label"
    )
    ACTIONS = (
        Action("decide_upper", QT_TR_NOOP("&Upper lane"),
               QT_TR_NOOP("Let what stands above the text stand in gold"), hand_keys=("1",),
               needs=DECIDE),
        Action("decide_lower", QT_TR_NOOP("&Lower lane"),
               QT_TR_NOOP("Let what stands below the text stand in gold"), hand_keys=("2",),
               needs=DECIDE),
        Action("decide_both", QT_TR_NOOP("&Both"),
               QT_TR_NOOP("Let both readings stand in gold, where the schema permits it"),
               hand_keys=("3",), needs=DECIDE),
        Action("decide_neither", QT_TR_NOOP("&Neither"),
               QT_TR_NOOP("Both are wrong: let neither reading stand in gold"),
               hand_keys=("0",), needs=DECIDE),
        Action("edit_gold", QT_TR_NOOP("&Edit gold"),
               QT_TR_NOOP("Work on gold with label keys, edges and attributes; Esc returns"),
               hand_keys=("Enter",), needs=DECIDE),
        Action("decide_longer", QT_TR_NOOP("The lon&ger"),
               QT_TR_NOOP("Where edges differ: let the longer reading stand"),
               hand_keys=("L",), needs=DECIDE),
        Action("decide_shorter", QT_TR_NOOP("The s&horter"),
               QT_TR_NOOP("Where edges differ: let the shorter reading stand"),
               hand_keys=("K",), needs=DECIDE),
        Action("decide_union", QT_TR_NOOP("&From first to last"),
               QT_TR_NOOP("Where edges differ: from the first start to the last end"),
               hand_keys=("X",), needs=DECIDE),
        Action("next_difference", QT_TR_NOOP("Ne&xt difference"),
               QT_TR_NOOP("Leave this one undecided and go to the next"), hand_keys=("Right",),
               needs=REVIEW),
        Action("previous_difference", QT_TR_NOOP("&Previous difference"),
               QT_TR_NOOP("Go back to the difference before"), hand_keys=("Left",),
               needs=REVIEW),
        Action("reopen_decision", QT_TR_NOOP("&Reopen the decision"),
               QT_TR_NOOP("Take the decision back, with what it had led to"),
               hand_keys=("Del",), needs=DECIDE),
        Action("confirm_decision", QT_TR_NOOP("&Confirm the decision"),
               QT_TR_NOOP("Let a stale decision stand for what is there now"), needs=DECIDE),
        Action("comment_decision", QT_TR_NOOP("Co&mment"),
               QT_TR_NOOP("Write why; Esc or Ctrl+Enter returns to the statement"),
               hand_keys=("C",), needs=REVIEW),
        Action("take_agreed", QT_TR_NOOP("&Take all agreements"),
               QT_TR_NOOP("Take into gold whatever both annotators have alike"),
               ("Ctrl+Shift+A",), needs=DECIDE),
        Action("agreement", QT_TR_NOOP("Agreement rep&ort"),
               QT_TR_NOOP("How far two annotators agree, why not, and the spans behind it"),
               ("Ctrl+Shift+R",), needs=PROJECT | Needs.OWN),
        Action("same_wording", QT_TR_NOOP("All of this &wording…"),
               QT_TR_NOOP("Decide everything of the same class, wording and labels alike"),
               hand_keys=("W",), needs=DECIDE),
        Action("decide_by_strategy", QT_TR_NOOP("By strateg&y…"),
               QT_TR_NOOP("Agreements, one annotator's reading, or the majority, with a preview"),
               needs=DECIDE),
        Action("audit", QT_TR_NOOP("&Audit…"),
               QT_TR_NOOP("Read a sample again of what needed no decision"), needs=DECIDE),
        Action("reasons_by_label", QT_TR_NOOP("Reasons beside the gui&deline…"),
               QT_TR_NOOP("How often each reason was given, beside the rules it is about"),
               needs=PROJECT | Needs.OWN),
        Action("show_names", QT_TR_NOOP("&Show names"),
               QT_TR_NOOP("Show who stands in which lane; otherwise lanes are shuffled"),
               toggle=True),
    )  # fmt: skip
