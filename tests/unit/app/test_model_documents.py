"""The model of the list of documents: order, filter, and single rows on single changes."""

from __future__ import annotations

from PySide6.QtCore import Qt

from declannot.app.models.documents_model import DocumentRow, DocumentsModel
from declannot.domain.document import Document, Status


def row(title: str, *, status: Status = Status.NEW, tags: tuple[str, ...] = ()) -> DocumentRow:
    document = Document(id=f"id-{title}", title=title, sha256="", length=10, tags=tags)
    return DocumentRow(document, status)


def titles(model: DocumentsModel) -> list[str]:
    return [model.row(number).document.title for number in range(model.rowCount())]


def filled() -> DocumentsModel:
    model = DocumentsModel()
    model.show_all([row("Gamma"), row("Alpha", tags=("un",)), row("Beta", status=Status.DONE)])
    return model


def test_documents_stand_by_title() -> None:
    model = filled()
    assert titles(model) == ["Alpha", "Beta", "Gamma"]
    assert (model.total, model.done) == (3, 1)
    assert model.row_of("id-Gamma") == 2


def test_a_new_a_renamed_and_a_removed_one_take_their_places() -> None:
    model = filled()
    model.put(row("Aardvark"))
    assert titles(model) == ["Aardvark", "Alpha", "Beta", "Gamma"]
    renamed = Document(id="id-Alpha", title="Zeta", sha256="", length=10)
    model.put(DocumentRow(renamed))
    assert titles(model) == ["Aardvark", "Beta", "Gamma", "Zeta"]
    assert model.row_of("id-Alpha") == 3
    model.drop("id-Beta")
    assert titles(model) == ["Aardvark", "Gamma", "Zeta"]
    assert (model.total, model.done) == (3, 0)
    assert [model.row_of(each) for each in ("id-Aardvark", "id-Gamma", "id-Alpha")] == [0, 1, 2]


def test_the_filter_looks_in_titles_and_tags_and_holds_for_changes() -> None:
    model = filled()
    model.set_filter("UN")
    assert titles(model) == ["Alpha"]
    model.put(row("Gamma", tags=("un",)))
    assert titles(model) == ["Alpha", "Gamma"]
    model.put(row("Alpha"))
    assert titles(model) == ["Gamma"]
    model.set_filter("")
    assert titles(model) == ["Alpha", "Beta", "Gamma"]


def test_figures_of_one_document_change_its_row_alone() -> None:
    model = filled()
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.update("id-Beta", status=Status.STARTED, spans=4, read_share=0.256)
    assert changed == [1]
    told = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Beta, started, 4 spans, 25 % read"
    model.update("id-Beta", spans=4)
    assert changed == [1]
    assert model.done == 0
