"""The project in the pictures: the LA statement as two people read it, and short statements."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from declannot.domain.change import Change, Step
from declannot.domain.document import Status
from declannot.domain.message import message
from declannot.domain.operations import documents
from declannot.domain.operations.layers import set_status
from declannot.exchange.starting import add_readings, ensure_default_project
from declannot.store.project import Project

STATEMENTS = {
    "Lake Town communiqué": "Canada and Mexico welcome the talks at Lake Town.\n\n"
    "They call on all parties to respect the Charter of the United Nations.",
    "Statement on the harvest": "Ministers of the European Union regret a lost harvest.\n\n"
    "They pledge to support Ukraine and its neighbours.",
    "Déclaration du fleuve": "La France et le Mexique saluent l’accord sur le fleuve.",
    "Declaración del puerto": "México y Canadá condenan el ataque contra el puerto.",
}
"""Short statements written for this."""
MADE = "2026-11-23T12:00:00Z"
NAMES = {"A": "Ana", "B": "Bea"}


def make_project(path: Path) -> str:
    """Make the project at ``path``.

    Returns:
        The id of the annotator who works in the pictures.
    """
    ensure_default_project(path)
    languages = ("en", "en", "fr", "es")
    with Project.open(path) as project:
        statement = project.documents()[0]
        for reader in ("A", "B"):
            add_readings(project, statement.id, reader)
        for each in project.annotators():
            renamed = Change(each, replace(each, name=NAMES[each.name]))
            project.apply(Step("rename_annotator", message("Rename"), (renamed,)))
            done = set_status(project.content(statement.id, each.id), Status.DONE)
            if done is not None:
                project.apply(done, by=each.id)
        made = [
            (
                documents.new_document(title, text, at="2026-11-23T12:00:00Z", language=language),
                text,
            )
            for (title, text), language in zip(STATEMENTS.items(), languages, strict=True)
        ]
        project.apply(documents.add_documents(made))
        return next(each.id for each in project.annotators() if each.name == "Ana")
