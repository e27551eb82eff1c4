"""Workspaces, and how the window looks."""

from __future__ import annotations

from declannot.app.action_table.action import PROJECT, QT_TR_NOOP, Action, MenuTable


class ViewMenu(MenuTable):
    """Workspaces, and how the window looks."""

    TITLE = QT_TR_NOOP("&View")
    ORDER = (
        "workspace_annotate workspace_review workspace_corpus - "
        "theme - "
        "zoom_in zoom_out zoom_reset - "
        "wider narrower margin_numbers - "
        "tags arcs calm - "
        "docks go_to_statement full_screen reset_layout"
    )
    ACTIONS = (
        Action("workspace_annotate", QT_TR_NOOP("Ann&otate"),
               QT_TR_NOOP("Read and tag statements"), ("Ctrl+1",), group="workspace",
               value="annotate"),
        Action("workspace_review", QT_TR_NOOP("Re&view"),
               QT_TR_NOOP("Compare two annotators and decide where they differ"), ("Ctrl+2",),
               needs=PROJECT, group="workspace", value="review"),
        Action("workspace_corpus", QT_TR_NOOP("Cor&pus"),
               QT_TR_NOOP("Search all documents, and look after them together"), ("Ctrl+3",),
               needs=PROJECT, group="workspace", value="corpus"),
        Action("theme_system", QT_TR_NOOP("&System"),
               QT_TR_NOOP("Light or dark as the system is"), group="theme", value="system"),
        Action("theme_light", QT_TR_NOOP("&Light"), QT_TR_NOOP("Dark ink on a light page"),
               group="theme", value="light"),
        Action("theme_dark", QT_TR_NOOP("&Dark"), QT_TR_NOOP("Light ink on a dark page"),
               group="theme", value="dark"),
        Action("zoom_in", QT_TR_NOOP("&Larger text"), QT_TR_NOOP("Enlarge the statement"),
               ("Ctrl++", "Ctrl+=")),
        Action("zoom_out", QT_TR_NOOP("&Smaller text"), QT_TR_NOOP("Reduce the statement"),
               ("Ctrl+-",)),
        Action("zoom_reset", QT_TR_NOOP("&Usual size"), QT_TR_NOOP("Text at 100 %"),
               ("Ctrl+0",)),
        Action("wider", QT_TR_NOOP("&Wider lines"), QT_TR_NOOP("More characters in a line"),
               ("Ctrl+Alt++", "Ctrl+Alt+=")),
        Action("narrower", QT_TR_NOOP("&Narrower lines"),
               QT_TR_NOOP("Fewer characters in a line"), ("Ctrl+Alt+-",)),
        Action("tags_name", QT_TR_NOOP("&Names"), QT_TR_NOOP("The label's name over each span"),
               group="tags", value="name"),
        Action("tags_letter", QT_TR_NOOP("&Letters"), QT_TR_NOOP("One letter over each span"),
               group="tags", value="letter"),
        Action("tags_none", QT_TR_NOOP("N&one"), QT_TR_NOOP("No tags over the spans"),
               group="tags", value="none"),
        Action("arcs_none", QT_TR_NOOP("&None"),
               QT_TR_NOOP("Draw no relations; the selected span's are listed beside the text"),
               group="arcs", value="none"),
        Action("arcs_selected", QT_TR_NOOP("Of the &selected span"),
               QT_TR_NOOP("Draw the relations of the selected span as arrows"), group="arcs",
               value="selected"),
        Action("arcs_all", QT_TR_NOOP("&All"),
               QT_TR_NOOP("Draw every relation as an arrow between its spans"), group="arcs",
               value="all"),
        Action("calm", QT_TR_NOOP("&Calm colours"),
               QT_TR_NOOP("Edges only; the fill is kept for the selected span"), toggle=True),
        Action("margin_numbers", QT_TR_NOOP("Paragraph num&bers"),
               QT_TR_NOOP("Number the paragraphs in the margin"), toggle=True),
        Action("go_to_statement", QT_TR_NOOP("&Go to the statement"),
               QT_TR_NOOP("Put the keyboard into the text, where label keys live"), ("F9",),
               needs=PROJECT),
        Action("full_screen", QT_TR_NOOP("&Full screen"),
               QT_TR_NOOP("Use the whole screen, or give it back"), ("F11",), toggle=True),
        Action("reset_layout", QT_TR_NOOP("&Reset layout"),
               QT_TR_NOOP("Put docks and sizes back as they were at first")),
    )  # fmt: skip
