"""Projects and files."""

from __future__ import annotations

from declannot.app.action_table.action import (
    OWN,
    PROJECT,
    QT_TR_NOOP,
    READ,
    Action,
    MenuTable,
    Needs,
)


class FileMenu(MenuTable):
    """Projects and files."""

    TITLE = QT_TR_NOOP("&File")
    ORDER = (
        "new_project open_project recent - "
        "import_files import_folder paste_document replace_text - "
        "export datasets save_copy - "
        "print save_pdf - "
        "show_data_folder - "
        "quit"
    )
    ACTIONS = (
        Action("new_project", QT_TR_NOOP("&New project…"),
               QT_TR_NOOP("Make an empty project in a file of its own"), ("Ctrl+N",)),
        Action("open_project", QT_TR_NOOP("&Open…"),
               QT_TR_NOOP("Open a project file"), ("Ctrl+O",)),
        Action("import_files", QT_TR_NOOP("&Import files…"),
               QT_TR_NOOP("Add statements or a corpus to this project"), ("Ctrl+I",),
               needs=OWN),
        Action("import_folder", QT_TR_NOOP("Import a &folder…"),
               QT_TR_NOOP("Add every statement in a folder to this project"), needs=OWN),
        Action("paste_document", QT_TR_NOOP("P&aste text as document…"),
               QT_TR_NOOP("Add the text of the clipboard as a document"), ("Ctrl+Shift+V",),
               needs=OWN),
        Action("replace_text", QT_TR_NOOP("Replace &text from file…"),
               QT_TR_NOOP("Correct the text of this document by a file that holds the new one"),
               needs=OWN | READ),
        Action("export", QT_TR_NOOP("&Export…"),
               QT_TR_NOOP("Write the corpus in a format other programs read"), ("Ctrl+E",),
               needs=PROJECT),
        Action("datasets", QT_TR_NOOP("&Datasets…"),
               QT_TR_NOOP("Freeze named versions of the corpus, and export them unchanged"),
               ("Ctrl+Shift+E",), needs=PROJECT | Needs.OWN),
        Action("save_copy", QT_TR_NOOP("Save a &copy…"),
               QT_TR_NOOP("Copy the whole project to another file"), ("Ctrl+Shift+S",),
               needs=PROJECT),
        Action("print", QT_TR_NOOP("&Print…"),
               QT_TR_NOOP("Print the statement with its spans, a legend and the notes"),
               ("Ctrl+P",), needs=READ),
        Action("save_pdf", QT_TR_NOOP("Sa&ve as PDF…"),
               QT_TR_NOOP("Write the statement with its spans to a PDF file"), needs=READ),
        Action("show_data_folder", QT_TR_NOOP("S&how data folder"),
               QT_TR_NOOP("Open the folder with settings, log and the first project")),
        Action("quit", QT_TR_NOOP("&Quit"), QT_TR_NOOP("Close declannot"), ("Ctrl+Q",)),
    )  # fmt: skip
