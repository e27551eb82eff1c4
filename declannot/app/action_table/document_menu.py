"""Documents and how far they are done."""

from __future__ import annotations

from declannot.app.action_table.action import (
    EDIT,
    HAND,
    OWN,
    PLACE,
    PROJECT,
    QT_TR_NOOP,
    READ,
    WRITE,
    Action,
    MenuTable,
    Needs,
)


class DocumentMenu(MenuTable):
    """Documents and how far they are done."""

    TITLE = QT_TR_NOOP("&Document")
    ORDER = (
        "mark_read mark_done remarks time_on_task - "
        "next_open_document next_document previous_document - "
        "rename_document document_properties correct_text - "
        "carried_next carried_accept carried_adjust carried_remove carry_work newest_version - "
        "delete_document"
    )
    ACTIONS = (
        Action("next_open_document", QT_TR_NOOP("&Next not done"),
               QT_TR_NOOP("Go to the next document that is not done"), ("Ctrl+U",),
               needs=PROJECT),
        Action("next_document", QT_TR_NOOP("Nex&t document"),
               QT_TR_NOOP("Go to the document below in the list"), ("Ctrl+PgDown",),
               needs=PLACE),
        Action("previous_document", QT_TR_NOOP("Previous d&ocument"),
               QT_TR_NOOP("Go to the document above in the list"), ("Ctrl+PgUp",),
               needs=PLACE),
        Action("mark_read", QT_TR_NOOP("Mark ¶ as &read"),
               QT_TR_NOOP("Mark the paragraph as read to the end and go on"),
               hand_keys=("Ctrl+Enter",), needs=HAND),
        Action("mark_done", QT_TR_NOOP("Mark as &done"),
               QT_TR_NOOP("Mark this document as done, or open it again"), ("Ctrl+D",),
               needs=WRITE | Needs.DOCUMENTS),
        Action("remarks", QT_TR_NOOP("Remar&ks…"),
               QT_TR_NOOP("Say something of the document as a whole; the trainer reads it"),
               ("Ctrl+Shift+N",), needs=HAND),
        Action("time_on_task", QT_TR_NOOP("T&ime on task…"),
               QT_TR_NOOP("See and correct the time you worked on this document, or stop counting"),
               needs=READ),
        Action("rename_document", QT_TR_NOOP("Rena&me…"), QT_TR_NOOP("Change the title"),
               ("F2",), needs=OWN | Needs.DOCUMENTS),
        Action("document_properties", QT_TR_NOOP("&Properties…"),
               QT_TR_NOOP("Title, date, language, issuers, source, licence, tags"),
               ("Alt+Enter", "Alt+Return"), needs=PROJECT | Needs.DOCUMENTS),
        Action("correct_text", QT_TR_NOOP("&Correct the text…"),
               QT_TR_NOOP("Mend mistakes in the text: a new version, to which the spans go along"),
               ("Ctrl+Shift+X",), needs=EDIT | Needs.OWN),
        Action("carried_next", QT_TR_NOOP("Ne&xt span to look at"),
               QT_TR_NOOP("Go to the next span that a correction of the text left in doubt"),
               ("F5",), needs=READ),
        Action("carried_accept", QT_TR_NOOP("&Accept the carried span"),
               QT_TR_NOOP("The span that was carried over is right as it is"),
               ("Shift+F5",), needs=EDIT),
        Action("carried_adjust", QT_TR_NOOP("Put it on the &selection"),
               QT_TR_NOOP("Let the carried, or the lost, span cover the selected text"),
               ("Ctrl+F5",), needs=EDIT),
        Action("carried_remove", QT_TR_NOOP("Remo&ve the carried span"),
               QT_TR_NOOP("The span that was carried over is wrong, or may stay lost"),
               ("Ctrl+Shift+F5",), needs=EDIT),
        Action("carry_work", QT_TR_NOOP("Carr&y over work on the earlier version"),
               QT_TR_NOOP("Bring here what was done on the text before it was corrected"),
               needs=EDIT),
        Action("newest_version", QT_TR_NOOP("Open t&he present version"),
               QT_TR_NOOP("Go from the earlier version of a text to the corrected one"),
               needs=READ),
        Action("delete_document", QT_TR_NOOP("De&lete"),
               QT_TR_NOOP("Take this document out of the project; undo brings it back"),
               needs=OWN | Needs.DOCUMENTS),
    )  # fmt: skip
