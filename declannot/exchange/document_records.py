"""A document of a project as the record of a file describes it."""

from __future__ import annotations

from declannot.domain.document import Document
from declannot.formats.record import CorpusDocument


def document_of(
    record: CorpusDocument, *, document_id: str, title: str, created: str, practice: bool = False
) -> Document:
    """Return the document a checked record describes.

    Args:
        document_id, title, created: as they are to be here.
        practice: whether it is read to learn alone; what a record says of that does not count.
    """
    known, original = record.metadata, record.metadata.original
    return Document(
        id=document_id,
        title=title,
        sha256=record.sha256,
        length=len(record.text),
        bom=record.bom,
        language=record.language,
        date=known.date,
        issuers=tuple(known.issuers),
        source=known.source,
        licence=known.licence,
        group=known.group,
        original_name=original.name if original else "",
        original_sha256=original.sha256 if original else "",
        version_of=record.version_of,
        tags=tuple(record.tags),
        practice=practice,
        created=created,
    )
