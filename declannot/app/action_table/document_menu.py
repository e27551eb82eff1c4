"""Documents and how far they are done."""

from __future__ import annotations

from declannot.app.action_table.action import (
    EDIT,
    HAND,
    PROJECT,
    QT_TR_NOOP,
    READ,
    Action,
    MenuTable,
    Needs,
)


class DocumentMenu(MenuTable):
    """Documents and how far they are done."""

    TITLE = QT_TR_NOOP("&Document")
    ORDER = (
        "mark_read mark_done remarks - "
        "next_open_document next_document previous_document - "
        "rename_document document_properties - "
        "delete_document"
    )
    ACTIONS = (
        Action("next_open_document", QT_TR_NOOP("&Next not done"),
               QT_TR_NOOP("Go to the next document that is not done"), ("Ctrl+U",),
               needs=PROJECT),
        Action("next_document", QT_TR_NOOP("Nex&t document"),
               QT_TR_NOOP("Go to the document below in the list"), ("Ctrl+PgDown",),
               needs=PROJECT),
        Action("previous_document", QT_TR_NOOP("Previous d&ocument"),
               QT_TR_NOOP("Go to the document above in the list"), ("Ctrl+PgUp",),
               needs=PROJECT),
        Action("mark_read", QT_TR_NOOP("Mark ¶ as &read"),
               QT_TR_NOOP("Mark the paragraph as read to the end and go on"),
               hand_keys=("Ctrl+Enter",), needs=HAND),
        Action("mark_done", QT_TR_NOOP("Mark as &done"),
               QT_TR_NOOP("Mark this document as done, or open it again"), ("Ctrl+D",),
               needs=EDIT),
        Action("remarks", QT_TR_NOOP("Remar&ks…"),
               QT_TR_NOOP("Say something of the document as a whole; the trainer reads it"),
               ("Ctrl+Shift+N",), needs=HAND),
        Action("rename_document", QT_TR_NOOP("Rena&me…"), QT_TR_NOOP("Change the title"),
               ("F2",), needs=EDIT | Needs.OWN),
        Action("document_properties", QT_TR_NOOP("&Properties…"),
               QT_TR_NOOP("Title, date, language, issuers, source, licence, tags"),
               ("Alt+Enter", "Alt+Return"), needs=READ),
        Action("delete_document", QT_TR_NOOP("De&lete"),
               QT_TR_NOOP("Take this document out of the project; undo brings it back"),
               needs=EDIT | Needs.OWN),
    )  # fmt: skip
