"""What stands on the outside of a package that goes out of a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from declannot.domain.document import Annotator
from declannot.formats.package import Manifest, Party

if TYPE_CHECKING:
    from declannot.store.project import Project


def manifest_of(project: Project, kind: str, who: Annotator) -> Manifest:
    """Return the manifest of a package that leaves a project as it is now.

    Args:
        kind: such as ``TASK``.
        who: for whom it is, or whose work.
    """
    info = project.info
    return Manifest(
        kind=kind,
        project=Party(id=info.id, name=info.title),
        installation=info.installation,
        annotator=Party(id=who.id, name=who.name),
        schema_version=project.schema_version.number,
        position=project.journal_position(),
    )
