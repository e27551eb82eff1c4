"""What putting the draft in force does to spans, before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from declannot.app.dialogs.fitting import size_to_contents
from declannot.app.forms.ui_schema_preview import Ui_SchemaPreviewForm
from declannot.app.handover.worker_dialog import Standard, WorkerDialog
from declannot.app.messages import text_of
from declannot.app.panels.row_in_full import put_below
from declannot.app.schema_editor.lists import Cells
from declannot.app.tasks import Cancelled, Progress
from declannot.domain.message import counted
from declannot.domain.operations.schema_draft import SchemaDraft
from declannot.domain.schema_preview import Fate, SchemaPreview
from declannot.exchange.schema_editing import preview_draft, put_in_force

if TYPE_CHECKING:
    from declannot.app.workspace import Workspace
    from declannot.store.project import Applied


class SchemaPreviewDialog(WorkerDialog):
    """Counts by label, document and annotator what changes; then puts the draft in force.

    Attributes:
        in_force: carries what was committed.
        seen: what was counted, once it is.
    """

    in_force = Signal(object)

    def __init__(self, workspace: Workspace, draft: SchemaDraft, parent: QWidget) -> None:
        super().__init__(parent)
        assert workspace.project is not None
        self._workspace, self._project, self._draft = workspace, workspace.project, draft
        self.seen: SchemaPreview | None = None
        self.form = Ui_SchemaPreviewForm()
        self.form.setupUi(self)
        self.use(self.form)
        self.what = Cells((self.tr("Spans of"), self.tr("What happens"), self.tr("How many")), self)
        self.where = Cells(
            (self.tr("Document"), self.tr("Annotator"), self.tr("Spans concerned")), self
        )
        self.twins = Cells(
            (self.tr("Document"), self.tr("Annotator"), self.tr("Label"), self.tr("From"),
             self.tr("To"), self.tr("Attributes")), self,
        )  # fmt: skip
        for view, model in (
            (self.form.what, self.what),
            (self.form.where, self.where),
            (self.form.twins, self.twins),
        ):
            _dress(view, model, stretched=1 if model is self.what else 0)
            put_below(view)
        self.form.buttons.accepted.connect(self.accept)
        self.form.buttons.rejected.connect(self.reject)
        self.form.buttons.button(Standard.Ok).setText(self.tr("Put in f&orce"))
        self.form.heading.setText(self.tr("Counting the spans concerned…"))
        self.begin(self._count, self._show)

    def may_go_on(self) -> bool:
        """Only what was counted and is not refused can be done."""
        return self.seen is not None and not self.seen.refused

    def _count(self, progress: Progress, cancelled: Cancelled) -> SchemaPreview:
        with self._project.reader() as source:
            return preview_draft(source, self._draft, progress=progress, cancelled=cancelled)

    def _show(self, seen: SchemaPreview) -> None:
        self.seen = seen
        documents = {each.document_id for each in seen.touched}
        if seen.refused:
            self._refuse(seen)
        elif seen.is_empty:
            self.form.heading.setText(
                self.tr("No span changes. The schema becomes version {number}.").format(
                    number=self._project.schema_version.number + 1
                )
            )
        else:
            self.form.heading.setText(
                self.tr(
                    "The schema becomes version {number}. Spans concerned: {spans}, in documents: "
                    "{documents}. All of it is one step that Undo takes back."
                ).format(
                    number=self._project.schema_version.number + 1,
                    spans=seen.spans,
                    documents=len(documents),
                )
            )
        self.what.show_cells(self._what(seen))
        titles = {each.id: each.title for each in self._project.documents()}
        people = {each.id: each.name for each in self._project.annotators()}
        gold = self.tr("gold")
        place = [
            (titles.get(document, document), people.get(who, who) if who else gold, count)
            for (document, who), count in seen.by_place().items()
        ]
        self.where.show_cells(sorted(place, key=lambda row: (str(row[0]), str(row[1]))))
        names = self._names()
        self.twins.show_cells(
            [
                (titles.get(each.document_id, each.document_id),
                 people.get(each.annotator_id, "") if each.annotator_id else gold,
                 names.get(each.label_id, each.label_id), each.start, each.end,
                 self.tr("contradict: flagged as doubtful") if each.differ else self.tr("agree"))
                for each in seen.twins
            ]
        )  # fmt: skip
        form = self.form
        form.tabs.setTabVisible(form.tabs.indexOf(form.where_tab), bool(place))
        form.tabs.setTabVisible(form.tabs.indexOf(form.twins_tab), bool(seen.twins))
        form.tabs.setVisible(bool(self.what.cells))
        if not self.what.cells:
            width = self.width()
            size_to_contents(self)
            self.resize(width, self.height())
        self.refresh_ok()
        if self.may_go_on():
            form.buttons.button(Standard.Ok).setFocus()

    def _refuse(self, seen: SchemaPreview) -> None:
        names = self._names()
        label_id, count = seen.refused.most_common(1)[0]
        self.form.heading.setText(self.tr("This cannot be put in force."))
        self.say_problem(
            text_of(
                counted(
                    count,
                    "The draft drops the label {label}, which {count} span bears. Retire it, "
                    "merge it, or remove it together with its span.",
                    "The draft drops the label {label}, which {count} spans bear. Retire it, "
                    "merge it, or remove it together with its spans.",
                    label=names.get(label_id, label_id),
                )
            )
        )

    def _names(self) -> dict[str, str]:
        return {
            label.id: label.name
            for schema in (self._draft.base, self._draft.schema)
            for label in schema.labels
        }

    def _what(self, seen: SchemaPreview) -> list[tuple[object, ...]]:
        """Return what happens, a row each: to spans, then to values, relations and decisions."""
        names = self._names()
        rows: list[tuple[object, ...]] = []
        for (fate, label_id, new_id), count in seen.by_label().most_common():
            text = {
                Fate.RELABELLED: self.tr("become {label}"),
                Fate.JOINED: self.tr("are joined with a span of {label} on the same text"),
                Fate.REMOVED: self.tr("are removed"),
                Fate.OTHER_VALUES: self.tr("get other attribute values"),
                Fate.DOUBTED: self.tr("are flagged as doubtful"),
            }[fate].format(label=names.get(new_id, new_id))
            rows.append((names.get(label_id, label_id), text, count))
        kinds = {
            kind.id: kind.name
            for schema in (self._draft.schema, self._draft.base)
            for kind in schema.attributes
        }
        rows += [
            (
                names.get(each.label_id, each.label_id),
                self.tr("lose the value {attribute} = {value}").format(
                    attribute=kinds.get(each.attribute_id, each.attribute_id), value=each.value
                ),
                count,
            )
            for each, count in seen.dropped.most_common()
        ]
        relations = {kind.id: kind.name for kind in self._draft.base.relations}
        rows += [
            (
                f"{names.get(each.from_label_id, '')} → {names.get(each.to_label_id, '')}",
                self.tr("relations {relation} are removed: not permitted any more").format(
                    relation=relations.get(each.type_id, each.type_id)
                ),
                count,
            )
            for each, count in seen.untied.most_common()
        ]
        for count, text in (
            (seen.arrows, self.tr("relations are removed with a span")),
            (seen.contradicting, self.tr("joined spans contradict each other in attributes")),
            (seen.stale, self.tr("decisions of gold are to be looked at again")),
            (seen.forgotten, self.tr("decisions of gold go with their spans")),
        ):
            if count:
                rows.append(("", text, count))
        return rows

    def accept(self) -> None:
        """Put the draft in force in a worker."""
        if self.busy or not self.may_go_on():
            return
        project, draft = self._project, self._draft
        by = self._workspace.annotator.id if self._workspace.annotator_stored else ""

        def work(progress: Progress, cancelled: Cancelled) -> Applied | None:
            return put_in_force(project, draft, by=by, progress=progress, cancelled=cancelled)

        self.begin(work, self._done)

    def _done(self, applied: Applied | None) -> None:
        self.in_force.emit(applied)
        super().accept()


def _dress(view: QTableView, model: Cells, *, stretched: int) -> None:
    view.setModel(model)
    view.verticalHeader().hide()
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setTabKeyNavigation(False)
    view.setWordWrap(False)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    header = view.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
