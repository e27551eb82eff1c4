"""Search: words, expressions and spans in all documents, with the words round each hit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
)

from declannot.app.corpus.concordance_model import ConcordanceModel
from declannot.app.corpus.concordance_view import ConcordanceTable
from declannot.app.corpus.filters import Filters
from declannot.app.corpus.hit_actions import HitActions
from declannot.app.corpus.pages import PageBody
from declannot.app.corpus.places import open_place
from declannot.app.corpus.query_row import QueryRow, Wording
from declannot.app.corpus.recent_searches import RecentSearches
from declannot.app.corpus.searcher import Searcher
from declannot.app.corpus.sorting import Sorting
from declannot.app.messages import error_text
from declannot.app.panels.painting import MENU_BUTTON
from declannot.app.theme import Theme
from declannot.domain.corpus_query import CorpusQuery, Target
from declannot.domain.document import Document
from declannot.domain.errors import DeclannotError
from declannot.domain.span import Span

if TYPE_CHECKING:
    from declannot.app.corpus.concordance_model import HitKey
    from declannot.app.main_window import MainWindow
    from declannot.store.project import Applied


class SearchPage(PageBody):
    """What is looked for, what was found, and what is done with it.

    Attributes:
        query, filters, table, model, searcher: its parts.
        count: the line that says how many hits there are; said: what stands instead of hits.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        self._query = CorpusQuery()
        self._outdated = False
        self._again: tuple[HitKey | None, set[HitKey]] = (None, set())
        self.query = QueryRow(self)
        self.filters = Filters(self)
        self.model = ConcordanceModel(self)
        self.table = ConcordanceTable(self.model, self)
        self.searcher = Searcher(window.data_folder.indexes, self)
        self.sorting = Sorting(self._workspace, self.model, self.table)
        self.hit_actions = HitActions(window, self)
        self.recent = RecentSearches(window.settings, self.query)
        self._make()
        self._connect()
        self.set_theme(window.appearance.theme)
        self._show_target()
        self._show_nothing()

    def _make(self) -> None:
        self.fold = QToolButton(self)
        self.fold.setCheckable(True)
        self.fold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.fold.setToolTip(self.tr("Narrow the search by properties of spans and documents"))
        self.filters.hide()
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.query, 1)
        top.addWidget(self.fold)
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("role", "count")
        self.count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(120)
        self.progress.setAccessibleName(self.tr("Documents searched"))
        self.cancel = QPushButton(self.tr("Stop"), self)
        self.cancel.setToolTip(self.tr("Stop searching; what was found stays"))
        middle = QHBoxLayout()
        middle.setSpacing(6)
        middle.addWidget(self.count, 1)
        middle.addWidget(self.progress)
        middle.addWidget(self.cancel)
        for name, menu in (
            (self.tr("&Order"), self.sorting.menu),
            (self.tr("&Ticks"), self._tick_menu()),
            (self.tr("&Label ticked"), self.hit_actions.menu),
        ):
            middle.addWidget(self._menu_button(name, menu))
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.said.setMargin(32)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.said)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.filters)
        column.addLayout(middle)
        column.addWidget(self._stack, 1)
        self._show_progress(False)

    def _connect(self) -> None:
        query, searcher, window = self.query, self.searcher, self._window
        query.changed.connect(self._typed)
        query.entered.connect(self._enter_query)
        query.down.connect(self._go_down)
        query.target.currentIndexChanged.connect(self._show_target)
        self.filters.changed.connect(self._typed)
        self.fold.toggled.connect(self._unfold)
        self.recent.chosen.connect(self.look_for)
        self.cancel.clicked.connect(searcher.cancel)
        searcher.began.connect(self._begin)
        searcher.found.connect(self._take_in)
        searcher.progressed.connect(self._show_done)
        searcher.ended.connect(self._end)
        searcher.stopped.connect(self._end)
        searcher.failed.connect(self._fail)
        self.model.ticks_changed.connect(self._show_count)
        self.table.opened.connect(self.open_row)
        self.table.left.connect(query.focus)
        window.appearance.changed.connect(self.set_theme)
        self._workspace.project_changed.connect(self._forget)
        self._workspace.schema_changed.connect(self._take_schema)
        self._workspace.changes_applied.connect(self._follow)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.table.delegate.set_look(self._workspace.schema, theme)
        self.table.viewport().update()

    # Coming and going

    def enter(self) -> None:
        """Bring hits up to date that may have changed, and take the keyboard."""
        if self._workspace.project is not None and self.filters.isVisibleTo(self):
            self.filters.offer(self._workspace.project, self._workspace.schema)
        if self._outdated:
            self.repeat()
        if self.model.rowCount():
            self.table.setFocus()
        else:
            self.query.focus()

    def leave(self) -> None:
        """Nothing: a search goes on while one works elsewhere."""

    def focus_words(self) -> bool:
        """Take the keyboard to the query."""
        self.query.focus()
        return True

    def look_for(self, wording: Wording) -> None:
        """Look for something now, as from the find bar or from what was looked for before."""
        self.query.put(wording)
        self._show_target()
        self._search()
        self.query.focus()

    def open_row(self, row: int) -> None:
        """Show the place of a hit in its statement; Esc there comes back to this row."""
        self.recent.note(self.query.wording)
        hit = self.model.hit(row)
        span = hit.span
        if span is None:
            open_place(self._window, hit.document.id, hit.start, hit.end)
        else:
            open_place(
                self._window, hit.document.id, hit.start, hit.end, span.id, span.annotator_id
            )

    # Searching

    def wanted(self) -> CorpusQuery:
        """Return what is looked for, as it stands in the fields."""
        wording, filters = self.query.wording, self.filters
        spans = wording.target is Target.SPANS
        return CorpusQuery(
            words=wording.words,
            regex=wording.regex,
            case=wording.case,
            whole_word=wording.whole_word,
            diacritics=wording.diacritics,
            target=wording.target,
            layers=filters.whose(),
            spans=filters.spans(),
            within=frozenset() if spans else filters.within.values,
            outside=frozenset() if spans else filters.outside.values,
            documents=filters.documents(),
        )

    def repeat(self) -> None:
        """Search again; the present row and the ticks stay where their hits are found again."""
        row = self.table.currentIndex().row()
        key = self.model.key(row) if row >= 0 else None
        keys = self.model.ticked_keys() if self.model.ticked else set()
        self._search()
        self._again = (key, keys)

    def _typed(self) -> None:
        self._show_filter_count()
        if self.wanted() != self._query or self._outdated:
            self._search()

    def _enter_query(self) -> None:
        self.recent.note(self.query.wording)
        self._search()

    def _go_down(self) -> None:
        if self.model.rowCount():
            self.table.setFocus()
            if not self.table.currentIndex().isValid():
                self.table.go_to(0)

    def _search(self) -> None:
        self.query.hush()
        project, self._query = self._workspace.project, self.wanted()
        self._outdated = False
        self._again = (None, set())
        if project is None:
            return
        if not self._query.words.strip() and self._query.target is Target.TEXT:
            self.searcher.forget()
            self._show_progress(False)
            self._show_nothing()
            return
        self.searcher.start(project, self._query)

    def _begin(self) -> None:
        project = self._workspace.project
        assert project is not None
        self.model.begin(project, self.searcher.hits, self._workspace.schema)
        self.progress.setRange(0, 0)
        self._show_progress(True)
        self._show_count()

    def _take_in(self) -> None:
        first = self.model.rowCount() == 0
        self.model.grow()
        if first and self.model.rowCount():
            self._stack.setCurrentWidget(self.table)
            self.table.fit_columns()
            self.table.go_to(0)
        self._show_count()

    def _show_done(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _end(self) -> None:
        self._show_progress(False)
        if not self.model.rowCount():
            self._say(self.tr("Nothing was found."), "muted")
        self.table.fit_columns()
        self.sorting.apply(then=self._come_back)
        self._show_count()

    def _come_back(self) -> None:
        """Go to the row and tick the hits that were there before the search was repeated."""
        (key, keys), self._again = self._again, (None, set())
        self.model.tick_keys(keys)
        row = self.model.row_of(key) if key is not None else -1
        if row >= 0:
            self.table.go_to(row)

    def _fail(self, error: BaseException) -> None:
        self._show_progress(False)
        self.model.clear()
        if not isinstance(error, DeclannotError):
            raise error
        self._say(error_text(error), "bad")
        self._show_count()

    # Following what happens elsewhere

    def _forget(self) -> None:
        self.searcher.forget()
        self.model.clear()
        self._query, self._outdated = CorpusQuery(), False
        self.filters.clear()
        self._show_progress(False)
        self._show_nothing()

    def _take_schema(self) -> None:
        self.set_theme(self._window.appearance.theme)

    def _follow(self, applied: Applied) -> None:
        """Search again where hits may have come or gone: at once if one sees them."""
        if not self._query.words.strip() and self._query.target is Target.TEXT:
            return
        kinds: tuple[type, ...] = (Document,)
        if self._query.target is Target.SPANS or self._query.within or self._query.outside:
            kinds = (Document, Span)
        if applied.coarse or any(isinstance(each.entity, kinds) for each in applied.changes):
            self._outdated = True
            if self.isVisible():
                self.repeat()

    # Showing

    def _show_target(self) -> None:
        target = self.query.wording.target
        self.filters.show_target(target)
        self._show_filter_count()

    def _unfold(self, on: bool) -> None:
        if on and self._workspace.project is not None:
            self.filters.offer(self._workspace.project, self._workspace.schema)
        self.filters.setVisible(on)
        self._show_filter_count()

    def _show_filter_count(self) -> None:
        used = self.filters.count(self.query.wording.target)
        arrow = "▾" if self.fold.isChecked() else "▸"
        text = self.tr("Filters ({count})").format(count=used) if used else self.tr("Filters")
        self.fold.setText(f"{arrow} {text}")
        self.fold.setAccessibleName(text)

    def _show_progress(self, shown: bool) -> None:
        self.progress.setVisible(shown)
        self.cancel.setVisible(shown)

    def _show_nothing(self) -> None:
        self.model.clear()
        self._say(
            self.tr(
                "Type what you look for in all documents.\n"
                'climate change: both words · "climate change": the phrase · commit*: beginnings\n'
                "Choose Spans to look for what was tagged."
            ),
            "muted",
        )
        self._show_count()

    def _say(self, text: str, role: str) -> None:
        self.said.setText(text)
        self.said.setProperty("role", role)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self._stack.setCurrentWidget(self.said)

    def _show_count(self) -> None:
        hits, documents = self.model.rowCount(), len(self.model.hits.documents)
        parts = []
        if hits:
            parts.append(self.tr("%n hit(s)", "", hits))
            parts.append(self.tr("in %n document(s)", "", documents))
        if self.searcher.is_capped:
            parts.append(self.tr("there are more: narrow the search"))
        if self.model.ticked:
            parts.append(self.tr("%n ticked", "", self.model.ticked))
        self.count.setText(" · ".join(parts))
        self.hit_actions.show_possible()

    def _tick_menu(self) -> QMenu:
        menu = QMenu(self)
        model = self.model
        menu.addAction(self.tr("&All (Ctrl+A)"), lambda: model.tick_all(True))
        menu.addAction(self.tr("&None"), lambda: model.tick_all(False))
        menu.addAction(self.tr("&Invert"), model.invert_ticks)
        return menu

    def _menu_button(self, text: str, menu: QMenu) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setMenu(menu)
        button.setStyleSheet(MENU_BUTTON)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 160)
