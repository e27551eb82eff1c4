"""The page of agreement: showing it, going from a figure to its spans, saving it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from declannot.app.notices import Kind
from declannot.app.workspaces import REVIEW
from declannot.domain.message import message

if TYPE_CHECKING:
    from declannot.app.agreement.lines import Behind, SpanPair
    from declannot.app.agreement.view import AgreementView
    from declannot.app.main_window import MainWindow
    from declannot.app.review.session import ReviewSession

PAGE = "agreement"


class AgreementCommands(QObject):
    """What the Review menu does with agreement; the page is made when it is first wanted.

    Attributes:
        view: the page, or None as long as nobody wanted it.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        self.view: AgreementView | None = None
        window.actions_by_id.bind("agreement", self.show)

    def show(self) -> None:
        """Show the page of agreement."""
        window, workspace = self._window, self._workspace
        if workspace.project is None:
            workspace.notice(message("No project is open"), Kind.REFUSED)
            return
        if workspace.is_task:
            window.workspaces.choose(REVIEW)  # which says why there is nothing to compare
            return
        window.workspaces.show(REVIEW)
        view = self._made()
        window.workspaces.show_page(PAGE)
        view.give_focus()

    def _made(self) -> AgreementView:
        if self.view is None:
            from declannot.app.agreement.view import AgreementView

            window = self._window
            self.view = view = AgreementView(self._workspace, window.appearance.theme)
            window.appearance.changed.connect(view.set_theme)
            view.place_wanted.connect(self.go)
            view.review_wanted.connect(self.review)
            view.save_wanted.connect(self.save)
            window.workspaces.add_page(PAGE, view, alone=True)
        return self.view

    # From a figure to its spans

    def go(self, pair: SpanPair) -> None:
        """Show where a difference lies: as the present one of the review where it is one."""
        window, workspace = self._window, self._workspace
        session = self._enter_review()
        if not workspace.open_document(pair.document_id):
            return
        item = None
        if session.review is not None and pair.span_ids:
            item = session.review.item_of(pair.span_ids[0])
        if item is not None:
            session.show(item)
        workspace.selection.set_caret(pair.start)
        window.view.ensure_visible(pair.start, pair.end)
        window.view.setFocus()

    def review(self, behind: Behind) -> None:
        """Show the differences behind a figure in the queue of the review."""
        from declannot.app.review.queue import QueueFilter
        from declannot.domain.review import ReviewKind

        view = self.view
        pairs = view.list.model.pairs if view is not None else ()
        session = self._enter_review()
        kind = ReviewKind(next(iter(behind.kinds))) if len(behind.kinds) == 1 else None
        label_id = behind.label_id or next((each for each in behind.cell or () if each), "")
        session.narrow(QueueFilter(kind=kind, label_id=label_id or None))
        if pairs:
            self.go(pairs[0])

    def _enter_review(self) -> ReviewSession:
        """Show the statement of the review, with the two people the page compares."""
        window, view = self._window, self.view
        window.workspaces.show(REVIEW)
        window.workspaces.show_page(window.review.entry.page)
        session = window.review.room.session
        if view is not None and view.answer is not None:
            ids = (view.answer.question.a.id, view.answer.question.b.id)
            present = session.pair.ids if session.pair is not None else ()
            if None not in ids and set(ids) != set(present):
                session.choose_people(str(ids[0]), str(ids[1]))
        return session

    # Saving

    def save(self, kind: str) -> None:
        """Let a file be named and write the figures to it.

        Args:
            kind: ``html``, ``pdf``, ``csv`` or ``json``.
        """
        view, project = self.view, self._workspace.project
        if view is None or view.answer is None or project is None:
            return
        folder = self._window.settings.values.last_folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        name, _filter = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save agreement"),
            str(Path(folder) / f"{project.path.stem}-agreement.{kind}"),
            self._kinds()[kind],
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() != f".{kind}":
            path = path.with_name(f"{path.name}.{kind}")
            if path.exists():  # the dialog asked about another name
                self._workspace.notice(
                    message("{place} is there already: choose another name", place=path),
                    Kind.REFUSED,
                )
                return
        self._write(path, kind)

    def _write(self, path: Path, kind: str) -> None:
        from declannot.app.dialogs.working import Working
        from declannot.exchange.delivery import write_whole

        view, project = self.view, self._workspace.project
        assert view is not None and view.answer is not None and project is not None
        title, answer = project.info.title or project.path.stem, view.answer
        work = Working(
            self.tr("Saving…"),
            lambda _progress, _cancelled: write_whole(path, answer.saved_as(kind, title)),
            self._window,
        )
        work.succeeded.connect(lambda _nothing: self._written(path))
        work.start()

    def _written(self, path: Path) -> None:
        self._window.settings.put(last_folder=str(path.resolve().parent))
        self._workspace.notice(message("Wrote {place}", place=str(path)))

    def _kinds(self) -> dict[str, str]:
        return {
            "html": self.tr("Pages (*.html)"),
            "pdf": self.tr("PDF (*.pdf)"),
            "csv": self.tr("Tables (*.csv)"),
            "json": self.tr("Data (*.json)"),
        }
