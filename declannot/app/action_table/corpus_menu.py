"""All documents together; the pages of the workspace stand first, in their order.

The keys of the pages live inside the workspace: elsewhere they mean something else.
"""

from __future__ import annotations

from declannot.app.action_table.action import OWN, PROJECT, QT_TR_NOOP, Action, MenuTable, Needs


class CorpusMenu(MenuTable):
    """All documents together."""

    TITLE = QT_TR_NOOP("&Corpus")
    ORDER = (
        "corpus_search corpus_documents corpus_consistency corpus_statistics - "
        "corpus_apply corpus_change corpus_remove corpus_set - "
        "corpus_copy corpus_save"
    )
    ACTIONS = (
        Action("corpus_search", QT_TR_NOOP("&Search"),
               QT_TR_NOOP("Find words, expressions and spans in all documents"),
               hand_keys=("Alt+1",), needs=PROJECT | Needs.OWN, group="corpus_page",
               value="search"),
        Action("corpus_consistency", QT_TR_NOOP("Consiste&ncy"),
               QT_TR_NOOP("What does not fit together in spans and wordings, with its mends"),
               hand_keys=("Alt+3",), needs=PROJECT | Needs.OWN, group="corpus_page",
               value="consistency"),
        Action("corpus_statistics", QT_TR_NOOP("S&tatistics"),
               QT_TR_NOOP("Count labels, values, documents, lengths and growth, with plots"),
               hand_keys=("Alt+4",), needs=PROJECT | Needs.OWN, group="corpus_page",
               value="statistics"),
        Action("corpus_documents", QT_TR_NOOP("&Documents"),
               QT_TR_NOOP("All documents as a table, to look over and to change together"),
               hand_keys=("Alt+2",), needs=PROJECT | Needs.OWN, group="corpus_page",
               value="documents"),
        Action("corpus_apply", QT_TR_NOOP("&Apply a label to ticked hits…"),
               QT_TR_NOOP("See what would be added and skipped, then do it as one step"),
               ("Ctrl+Shift+L",), needs=OWN),
        Action("corpus_change", QT_TR_NOOP("C&hange labels of ticked hits…"),
               QT_TR_NOOP("See which of your spans would change, then do it as one step"),
               needs=OWN),
        Action("corpus_remove", QT_TR_NOOP("&Remove spans of ticked hits…"),
               QT_TR_NOOP("See which of your spans would go, then do it as one step"),
               needs=OWN),
        Action("corpus_set", QT_TR_NOOP("Set an attri&bute of ticked hits…"),
               QT_TR_NOOP("Give your spans a value, after a look at each"), needs=OWN),
        Action("corpus_copy", QT_TR_NOOP("C&opy hits"),
               QT_TR_NOOP("Copy the ticked hits as text, or the present one"),
               needs=PROJECT | Needs.OWN),
        Action("corpus_save", QT_TR_NOOP("Sa&ve hits…"),
               QT_TR_NOOP("Write the ticked hits to a table, or all of them"),
               needs=PROJECT | Needs.OWN),
    )  # fmt: skip
