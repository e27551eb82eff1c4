"""The page of statistics: what is counted, a table, and beside it the same as a plot."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from declannot.app.corpus.choices_button import ChoicesButton
from declannot.app.corpus.pages import PageBody
from declannot.app.language_names import language_name
from declannot.app.messages import error_text, tell_error
from declannot.app.notices import Kind
from declannot.app.panels.flow_layout import FlowLayout
from declannot.app.panels.later import Later
from declannot.app.statement.styles import Styles
from declannot.app.statistics.behind import open_behind
from declannot.app.statistics.plot import Plot
from declannot.app.statistics.plot_view import PlotView
from declannot.app.statistics.section import Section
from declannot.app.statistics.sections import Sections
from declannot.app.statistics.table import SectionTable
from declannot.app.tasks import Task
from declannot.app.theme import LIGHT, Theme
from declannot.domain.corpus_query import DocumentFilter
from declannot.domain.errors import DeclannotError
from declannot.domain.message import message
from declannot.exchange.progress import Cancel, Cancelled, Progress
from declannot.exchange.statistics import Statistics, StatisticsChoice, statistics_of
from declannot.exchange.table_file import table_as_csv

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow
    from declannot.store.project import Project

_GOLD = "gold"
_REST_MS = 300
_MARGIN, _TABLE_SHARE = 12, 0.58


class StatisticsPage(PageBody):
    """Counts in a worker when it is shown and whenever something has changed.

    Attributes:
        figures: what was counted last, or None.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._workspace = window, window.workspace
        self.figures: Statistics | None = None
        self._sections: list[Section] = []
        self._task: Task | None = None
        self._is_stale = self._offer_due = True
        self._was_moved = False
        self._count_soon = Later(self._count_if_seen, self, _REST_MS)
        self._build()
        self._connect()
        self.set_theme(window.appearance.theme)

    def _build(self) -> None:
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("Figures that are shown"))
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.people = ChoicesButton(self.tr("Annotator"), self)
        self.tags = ChoicesButton(self.tr("Tag"), self)
        self.languages = ChoicesButton(self.tr("Language"), self)
        self.save_plot = QPushButton(self.tr("Save plot…"), self)
        self.save_plot.setToolTip(self.tr("Write the plot to a file: SVG or PNG"))
        self.save_table = QPushButton(self.tr("Save table…"), self)
        self.save_table.setToolTip(self.tr("Write the table to a file: CSV"))
        self.copy_table = QPushButton(self.tr("Copy table"), self)
        self.copy_table.setToolTip(self.tr("Copy the table as it is shown, for a sheet (Ctrl+C)"))
        bar = QWidget(self)
        flow = FlowLayout(bar, 6)
        for each in (self.kind, self.people, self.languages, self.tags, self.copy_table,
                     self.save_table, self.save_plot):  # fmt: skip
            flow.addWidget(each)
        self.summary = self._words("muted")
        self.note = self._words("muted")
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Counting"))
        self.progress.setTextVisible(False)
        self.stop = QPushButton(self.tr("Cancel"), self)
        self._busy = QWidget(self)
        busy = QHBoxLayout(self._busy)
        busy.setContentsMargins(0, 0, 0, 0)
        busy.addWidget(self.progress, 1)
        busy.addWidget(self.stop)
        self._busy.hide()
        self.table = SectionTable(self)
        self.plot = PlotView(self)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(self.plot)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.empty = self._words("muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.hide()
        self.sides = QSplitter(Qt.Orientation.Horizontal, self)
        self.sides.setChildrenCollapsible(False)
        self.sides.addWidget(self.table)
        self.sides.addWidget(area)
        self.sides.setSizes([540, 540])
        self.sides.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 10, _MARGIN, 8)
        column.setSpacing(8)
        for part in (bar, self.summary, self._busy):
            column.addWidget(part)
        column.addWidget(self.sides, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.note)

    def _words(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        return label

    def _connect(self) -> None:
        workspace = self._workspace
        self.kind.currentIndexChanged.connect(self._show_section)
        for button in (self.people, self.tags, self.languages):
            button.changed.connect(self._count_soon.call)
        self.stop.clicked.connect(self.cancel)
        self.sides.splitterMoved.connect(self._keep_room)
        self.save_plot.clicked.connect(self.ask_plot_file)
        self.save_table.clicked.connect(self.ask_table_file)
        self.copy_table.clicked.connect(self._copy)
        self.table.opened.connect(self.open_row)
        self.table.reached.connect(self._follow_row)
        self.table.left.connect(self.kind.setFocus)
        self.plot.picked.connect(self.open_row)
        self._window.appearance.changed.connect(self.set_theme)
        workspace.changes_applied.connect(lambda _applied: self._outdate())
        workspace.schema_changed.connect(self._outdate)
        workspace.project_changed.connect(self._forget)

    # Coming and going

    def enter(self) -> None:
        """Count what may have changed, and take the keyboard."""
        self._offer()
        if self._is_stale:
            self._count()
        self.kind.setFocus()

    def leave(self) -> None:
        """Nothing: counting goes on while one works elsewhere."""

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.plot.set_theme(theme)
        if self.figures is not None:
            self._show_figures()

    def cancel(self) -> None:
        """Stop counting; the figures from before stay."""
        if self._task is not None:
            self._task.cancel()

    @property
    def section(self) -> Section | None:
        """The figures that are shown."""
        row = self.kind.currentIndex()
        return self._sections[row] if 0 <= row < len(self._sections) else None

    def open_row(self, number: int) -> None:
        """Show what is behind a row of the table or a bar of the plot."""
        section = self.section
        if section is not None and not open_behind(self._window, section.behind[number]):
            said = message("No spans can be looked for by this figure")
            self._workspace.notice(said, Kind.HINT)

    # Counting

    def _outdate(self) -> None:
        self._is_stale = self._offer_due = True
        self._count_soon.call()

    def _forget(self) -> None:
        """Another project: nothing of the one before stays."""
        self.cancel()
        self.figures = None
        self._sections = []
        self.kind.clear()
        for button in (self.people, self.tags, self.languages):
            button.choose(frozenset())
        self._outdate()

    def _count_if_seen(self) -> None:
        self._is_stale = True
        if self.isVisible():
            if self._offer_due:  # not while one ticks entries of a menu that stands open
                self._offer()
            self._count()

    def _offer(self) -> None:
        self._offer_due = False
        project = self._workspace.project
        if project is None:
            return
        people = [(each.name, each.id) for each in project.annotators()]
        self.people.fill([*people, (self.tr("Gold"), _GOLD)])
        documents = project.documents()
        tags = sorted({tag for each in documents for tag in each.tags}, key=str.casefold)
        self.tags.fill([(tag, tag) for tag in tags])
        spoken = sorted({each.language for each in documents})
        none = self.tr("not given")
        self.languages.fill([(language_name(each) if each else none, each) for each in spoken])

    def choice(self) -> StatisticsChoice:
        """Return what is to be counted, as it is chosen."""
        people = self.people.values
        return StatisticsChoice(
            layers=frozenset(None if each == _GOLD else each for each in people) or None,
            documents=DocumentFilter(tags=self.tags.values, languages=self.languages.values),
        )

    def _count(self) -> None:
        project = self._workspace.project
        if project is None:
            return
        self.cancel()
        choice, schema = self.choice(), project.schema

        def work(progress: Progress, cancelled: Cancel) -> Statistics:
            with project.reader() as view:
                return statistics_of(view, schema, choice, progress=progress, cancelled=cancelled)

        self._is_stale = False
        self._task = task = Task(work, self)
        task.succeeded.connect(lambda figures: self._take(task, figures))
        task.failed.connect(lambda error: self._fail(task, error))
        task.progressed.connect(self._show_progress)
        self.progress.setRange(0, 0)
        self._busy.show()
        task.start()

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(done)

    def _take(self, task: Task, figures: Statistics) -> None:
        if task is not self._task:
            return  # another count was begun since
        self._end()
        self.figures = figures
        self._show_figures()

    def _fail(self, task: Task, error: BaseException) -> None:
        if task is not self._task:
            return
        self._end()
        self._is_stale = True
        if isinstance(error, Cancelled):
            said = message("Counting was cancelled; the figures from before stay")
            self._workspace.notice(said, Kind.HINT)
        elif isinstance(error, DeclannotError):
            self.summary.setText(error_text(error))
        else:
            raise error

    def _end(self) -> None:
        self._task = None
        self._busy.hide()

    # Showing

    def _show_figures(self) -> None:
        figures, project = self.figures, self._workspace.project
        if figures is None or project is None:
            return
        before = self.section.name if self.section else ""
        self._sections = self._in_words(figures, project, self._window.appearance.theme)
        blocked = self.kind.blockSignals(True)
        self.kind.clear()
        for each in self._sections:
            self.kind.addItem(each.title, each.name)
        self.kind.setCurrentIndex(max(self.kind.findData(before), 0))
        self.kind.blockSignals(blocked)
        self._show_summary(figures)
        self._show_section()

    def _in_words(self, figures: Statistics, project: Project, theme: Theme) -> list[Section]:
        names: dict[str | None, str] = {each.id: each.name for each in project.annotators()}
        names[None] = self.tr("Gold")
        return Sections(figures, project.schema, names, Styles(project.schema, theme)).all()

    def _show_summary(self, figures: Statistics) -> None:
        locale = QLocale()
        documents = len(figures.documents)
        layers = sum(each.started + each.done for each in figures.annotators)
        self.summary.setText(
            self.tr("Documents: {documents} · Layers begun: {layers} · Spans: {spans}").format(
                documents=locale.toString(documents),
                layers=locale.toString(layers),
                spans=locale.toString(figures.spans),
            )
        )

    def _show_section(self) -> None:
        section = self.section
        if section is None:
            return
        is_empty = not section.rows or section.plot.is_empty
        self.sides.setVisible(not is_empty)
        self.empty.setVisible(is_empty)
        for button in (self.save_plot, self.save_table, self.copy_table):
            button.setEnabled(not is_empty)
        if is_empty:
            self.empty.setText(self._why_empty())
            self.note.setText("")
            return
        self.table.show_section(section)
        self._share_room()
        self.plot.show_plot(section.plot)
        self.note.setText(section.note)

    def _follow_row(self, number: int) -> None:
        """Paint what the present row of the table is about, where each has its own plot."""
        section = self.section
        if section is not None and number < len(section.plots):
            self.plot.show_plot(section.plots[number])

    def _share_room(self) -> None:
        """Give the table what it needs, up to a little more than half; not once it was moved."""
        room = self.sides.width()
        if not self._was_moved and self.sides.isVisible():
            table = min(self.table.needed_width(), round(room * _TABLE_SHARE))
            self.sides.setSizes([table, room - table])

    def _why_empty(self) -> str:
        figures = self.figures
        if figures is not None and not figures.documents:
            return self.tr("No document has this language and these tags.")
        if figures is not None and not figures.spans:
            return self.tr("Nothing is tagged yet in what is chosen above.")
        return self.tr("There are no such figures for what is chosen above.")

    def _keep_room(self) -> None:
        self._was_moved = True

    # Taking them away

    def _copy(self) -> None:
        self.table.copy()
        self._workspace.notice(message("The table is copied"))

    def ask_plot_file(self) -> None:
        """Let a file be named and write the plot to it."""
        section = self.section
        if section is None:
            return
        name = self._ask(
            self.tr("Save the plot"), f"{section.name}.svg", self.tr("SVG (*.svg);;PNG (*.png)")
        )
        if name:
            from declannot.app.statistics.plot_files import png_of, svg_of

            make = png_of if name.lower().endswith(".png") else svg_of
            self._write(Path(name), make(self._on_paper(section), LIGHT, self.font()))

    def ask_table_file(self) -> None:
        """Let a file be named and write the table to it."""
        section = self.section
        if section is None:
            return
        name = self._ask(self.tr("Save the table"), f"{section.name}.csv", self.tr("CSV (*.csv)"))
        if name:
            rows = ([cell.value for cell in row] for row in section.rows)
            self._write(Path(name), table_as_csv(section.columns, rows))

    def _on_paper(self, section: Section) -> Plot:
        """Return the plot in the colours of the light theme, in which files are written."""
        figures, project = self.figures, self._workspace.project
        if figures is None or project is None:
            return section.plot
        sections = self._in_words(figures, project, LIGHT)
        found = next(each for each in sections if each.name == section.name)
        shown = self.plot.plot
        same = (each for each in found.plots if shown is not None and each.title == shown.title)
        return next(same, found.plot)

    def _ask(self, title: str, name: str, kinds: str) -> str:
        folder = Path(self._window.settings.values.last_folder or Path.home())
        chosen, kind = QFileDialog.getSaveFileName(self, title, str(folder / name), kinds)
        if chosen and not Path(chosen).suffix:
            chosen += f".{kind.partition('*.')[2].rstrip(')')}" if "*." in kind else ".svg"
        return chosen

    def _write(self, path: Path, data: bytes) -> None:
        from declannot.exchange.delivery import write_whole

        try:
            write_whole(path, data)
        except DeclannotError as error:
            tell_error(self._window, error)
            return
        self._window.settings.put(last_folder=str(path.parent))
        self._workspace.notice(message("Wrote {place}", place=str(path)))
