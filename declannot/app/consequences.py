"""What a step on one layer means for the decisions of the document's gold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from declannot.domain.change import Step
from declannot.domain.content import LayerContent
from declannot.domain.errors import DeclannotError
from declannot.domain.span import Decision

if TYPE_CHECKING:
    from declannot.app.workspace import Workspace
    from declannot.store.project import Applied


class Consequences:
    """Adds to a step what follows from it.

    Gold edited by hand makes its decisions edited ones; an annotator's correction makes the
    decisions about what was corrected stale. Gold is read only where there is any.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._document_id = ""
        self._gold: LayerContent | None = None

    def of(self, step: Step) -> Step:
        """Return a step with what it means for decisions.

        A step that changes decisions itself knows what it does.
        """
        content = self._workspace.content
        if content is None or step.document_id != content.document.id:
            return step
        if any(isinstance(change.entity, Decision) for change in step.changes):
            return step
        from declannot.domain.operations.gold import with_edited_decisions, with_stale

        if content.layer.is_gold:
            return with_edited_decisions(content, step, self._workspace.stamp())
        gold = self._gold_of(content.document.id)
        return with_stale(step, gold) if gold is not None else step

    def follow(self, applied: Applied) -> None:
        """Follow what was committed."""
        if applied.coarse:
            self.forget()
        elif self._gold is not None:
            self._gold.apply(applied.changes)

    def forget(self) -> None:
        """Read gold anew when it is needed next."""
        self._document_id, self._gold = "", None

    def _gold_of(self, document_id: str) -> LayerContent | None:
        project = self._workspace.project
        if document_id != self._document_id and project is not None:
            self.forget()
            try:
                if any(layer.is_gold for layer in project.layers(document_id)):
                    self._gold = project.content(document_id, None)
            except DeclannotError:
                return None
            self._document_id = document_id
        return self._gold
