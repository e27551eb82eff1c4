"""All documents together; the pages of the workspace stand first, in their order.

The keys of the pages live inside the workspace: elsewhere they mean something else.
"""

from __future__ import annotations

from declannot.app.action_table.action import PROJECT, QT_TR_NOOP, Action, MenuTable, Needs


class CorpusMenu(MenuTable):
    """All documents together."""

    TITLE = QT_TR_NOOP("&Corpus")
    ORDER = "corpus_search corpus_documents corpus_statistics"
    ACTIONS = (
        Action("corpus_search", QT_TR_NOOP("&Search"),
               QT_TR_NOOP("Find words, expressions and spans in all documents"),
               hand_keys=("Alt+1",), needs=PROJECT | Needs.OWN, group="corpus_page",
               value="search"),
        Action("corpus_documents", QT_TR_NOOP("&Documents"),
               QT_TR_NOOP("All documents as a table, to look over and to change together"),
               hand_keys=("Alt+2",), needs=PROJECT | Needs.OWN, group="corpus_page",
               value="documents"),
        Action("corpus_statistics", QT_TR_NOOP("S&tatistics"),
               QT_TR_NOOP("Count labels, values, documents, lengths and growth, with plots"),
               hand_keys=("Alt+4",), needs=PROJECT | Needs.OWN, group="corpus_page",
               value="statistics"),
    )  # fmt: skip
