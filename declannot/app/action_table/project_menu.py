"""Schema, guideline and the project as a whole."""

from __future__ import annotations

from declannot.app.action_table.action import OWN, PROJECT, QT_TR_NOOP, Action, MenuTable, Needs


class ProjectMenu(MenuTable):
    """Schema, guideline and the project as a whole."""

    TITLE = QT_TR_NOOP("&Project")
    ORDER = (
        "rename_project annotator - edit_schema schema import_schema export_schema - "
        "guideline edit_guideline import_guideline export_guideline - check_project"
    )
    ACTIONS = (
        Action("rename_project", QT_TR_NOOP("&Rename the project…"),
               QT_TR_NOOP("Change the project's title"), needs=OWN),
        Action("annotator", QT_TR_NOOP("&Annotator…"),
               QT_TR_NOOP("Who annotates: change the name, or let somebody else work"),
               needs=PROJECT),
        Action("edit_schema", QT_TR_NOOP("&Schema…"),
               QT_TR_NOOP("Edit labels, attributes, relations and rules; see versions"),
               ("Ctrl+Shift+M",), needs=PROJECT | Needs.OWN),
        Action("schema", QT_TR_NOOP("Schema as &text…"),
               QT_TR_NOOP("Read the labels, attributes and rules of this project"),
               needs=PROJECT),
        Action("import_schema", QT_TR_NOOP("&Import a schema…"),
               QT_TR_NOOP("Put the schema of a file in force, as a new version"), needs=OWN),
        Action("export_schema", QT_TR_NOOP("&Export the schema…"),
               QT_TR_NOOP("Write the schema to a file that people and programs can read"),
               needs=PROJECT),
        Action("guideline", QT_TR_NOOP("&Guideline"),
               QT_TR_NOOP("Read beside the statement how to annotate"), ("Shift+F1",),
               needs=PROJECT),
        Action("edit_guideline", QT_TR_NOOP("E&dit the guideline…"),
               QT_TR_NOOP("Write how to annotate, with a preview beside it"), needs=OWN),
        Action("import_guideline", QT_TR_NOOP("I&mport a guideline…"),
               QT_TR_NOOP("Make the text of a Markdown file the guideline"), needs=OWN),
        Action("export_guideline", QT_TR_NOOP("E&xport the guideline…"),
               QT_TR_NOOP("Write the guideline to a Markdown file"), needs=PROJECT),
        Action("check_project", QT_TR_NOOP("&Check project"),
               QT_TR_NOOP("Verify the file, every text and every span"), needs=PROJECT),
    )  # fmt: skip
