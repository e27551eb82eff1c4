"""Task files out, work files back, feedback."""

from __future__ import annotations

from declannot.app.action_table.action import (
    EDIT,
    OWN,
    PROJECT,
    QT_TR_NOOP,
    READ,
    WRITE,
    Action,
    MenuTable,
    Needs,
)


class HandOverMenu(MenuTable):
    """Task files out, work files back, feedback."""

    TITLE = QT_TR_NOOP("Hand-&over")
    ORDER = (
        "plan hand_out take_in questions write_feedback send_back - "
        "instructions answers read_feedback - "
        "practice practice_result"
    )
    ACTIONS = (
        Action("plan", QT_TR_NOOP("P&lan…"),
               QT_TR_NOOP("Draw who annotates which documents, and which are done by two"),
               needs=OWN),
        Action("hand_out", QT_TR_NOOP("&Hand out…"),
               QT_TR_NOOP("Write task files: documents, schema, guideline, nobody else's work"),
               ("Ctrl+Shift+H",), needs=OWN),
        Action("take_in", QT_TR_NOOP("&Take in work…"),
               QT_TR_NOOP("Merge the work files that came back, after a look at what they bring"),
               ("Ctrl+Shift+T",), needs=OWN),
        Action("questions", QT_TR_NOOP("&Questions…"),
               QT_TR_NOOP("Doubts and notes of the annotators, to be answered"),
               ("Ctrl+Shift+Q",), needs=PROJECT | Needs.OWN),
        Action("send_back", QT_TR_NOOP("&Send back…"),
               QT_TR_NOOP("Write your work to a file for the trainer"), ("Ctrl+Shift+B",),
               needs=WRITE | Needs.TASK),
        Action("instructions", QT_TR_NOOP("&Instructions…"),
               QT_TR_NOOP("What the trainer wrote for this task"),
               needs=PROJECT | Needs.TASK),
        Action("answers", QT_TR_NOOP("&Answers…"),
               QT_TR_NOOP("What the trainer answered to your doubts and notes"),
               ("Ctrl+Shift+W",), needs=PROJECT | Needs.TASK),
        Action("read_feedback", QT_TR_NOOP("F&eedback…"),
               QT_TR_NOOP("Where gold differs from your reading, and why"),
               needs=PROJECT | Needs.TASK),
        Action("write_feedback", QT_TR_NOOP("Write &feedback…"),
               QT_TR_NOOP("Tell an annotator where gold differs and why, as a file and a page"),
               needs=PROJECT | Needs.OWN),
        Action("practice", QT_TR_NOOP("Use for p&ractice"),
               QT_TR_NOOP("Let newcomers try themselves on this document, whose gold is done"),
               needs=EDIT | Needs.OWN),
        Action("practice_result", QT_TR_NOOP("&Practice result…"),
               QT_TR_NOOP("How your reading of a practice document compares with gold"),
               needs=READ),
    )  # fmt: skip
