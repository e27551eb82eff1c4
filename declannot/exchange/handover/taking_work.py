"""Taking an annotator's work in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import msgspec

from declannot.domain.document import Annotator
from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.message import Message, Spoken, message
from declannot.domain.versions_of_text import earlier_versions
from declannot.exchange.handover.carried import take_carried
from declannot.exchange.handover.context import Merge
from declannot.exchange.handover.layers import LocalDocument, local_documents
from declannot.exchange.handover.translating import Translation
from declannot.exchange.handover.versions import from_package
from declannot.exchange.handover.work_file import (
    LAYERS,
    SCHEMA,
    WorkRecord,
    decode_work_record,
)
from declannot.formats.package import Package
from declannot.formats.record import CorpusDocument
from declannot.formats.record_check import check_record
from declannot.formats.schema_yaml import read_schema

_SLICE = 64

NOT_HERE = "the project has no such document"
OTHER_TEXT: Spoken = "its text here is another one"


class _Seen(msgspec.Struct):
    """What a copy of a layer has seen, read before anything else of it."""

    context: dict[str, int]


_decode_seen = msgspec.json.Decoder(_Seen).decode
_Numbered = tuple[int, WorkRecord]


def take_work(merge: Merge, package: Package) -> None:
    """Take a work file in.

    A document that is not here is refused and the others are taken in: its work waits in the
    file. One whose text is another one here refuses the whole.

    Raises:
        UserError: the file belongs elsewhere, is a stranger's, or contradicts itself.
    """
    merge.check_project(package)
    merge.begin_package(package)
    owner = merge.annotator_of(package)
    schema = read_schema(package.read(SCHEMA), where=package.where(SCHEMA))
    people = [*merge.annotators.values(), Annotator(owner.id, package.manifest.annotator.name)]
    words = Translation(schema, merge.version.schema, people)
    seen: set[str] = set()
    earlier = earlier_versions(merge.documents.values())
    for part in _slices(package):
        for number, record in part:
            if record.document in seen:
                raise _malformed(package, number, message("a document occurs twice"))
            seen.add(record.document)
        ids = _matches(merge, [record for _, record in part])
        locals_ = local_documents(merge.source, list(ids.values()))
        for number, record in part:
            merge.step()
            where = package.where(LAYERS, number)
            local = locals_.get(ids.get(record.document, ""))
            if local is None:
                merge.refuse(
                    record.document, record.title, owner.name, NOT_HERE, where, fatal=False
                )
            elif local.document.sha256 != record.sha256:
                merge.refuse(
                    local.document.id, record.title, owner.name, OTHER_TEXT, where, fatal=True
                )
            else:
                _take_layer(merge, package, words, local, (number, record), owner)
                if local.document.id in earlier:
                    merge.report.warnings.append(_corrected_since(local.document.title, owner.name))
    merge.report.warnings += words.warnings()


def _take_layer(
    merge: Merge,
    package: Package,
    words: Translation,
    local: LocalDocument,
    numbered: _Numbered,
    owner: Annotator,
) -> None:
    number, record = numbered
    where = package.where(LAYERS, number)
    if record.layer.annotator_id != owner.id or record.layer.decisions:
        raise _malformed(package, number, message("a layer is not the annotator’s"))
    ours = local.state(owner.id)
    try:
        newest = _decode_seen(record.known).context
    except msgspec.DecodeError as error:
        raise _malformed(package, number, str(error)) from None
    if ours.layer is not None and all(
        ours.known.knows((name, revision)) for name, revision in newest.items()
    ):
        merge.unchanged(local.document, owner.id)
        _take_carried(merge, words, local, record, ours.layer.id, where)
        return
    _check(record, local, where)
    layer_id = ours.layer.id if ours.layer else new_id()
    theirs = words.state(record.layer, layer_id, local.document.id, owner.id, where)
    assert theirs.layer is not None
    theirs.layer = replace(theirs.layer, seconds=record.seconds)
    try:
        theirs.known = from_package(bytes(record.known), theirs.parts())
    except ValueError as error:
        raise _malformed(package, number, str(error)) from None
    merge.merge_layer(local, ours, theirs, owner.id)
    _take_carried(merge, words, local, record, layer_id, where)


def _take_carried(
    merge: Merge,
    words: Translation,
    local: LocalDocument,
    record: WorkRecord,
    layer_id: str,
    where: str,
) -> None:
    if record.carried is not msgspec.UNSET:
        take_carried(merge, local, layer_id, record.carried, words, where)


def _check(record: WorkRecord, local: LocalDocument, where: str) -> None:
    """Check a layer against the text here, as an import checks a record."""
    document = CorpusDocument(text=local.text, layers=[record.layer])
    check_record(document, where)


def _matches(merge: Merge, records: list[WorkRecord]) -> dict[str, str]:
    """Return the documents that are meant, by the ids of the file: by id, else by hash."""
    here = {record.document for record in records} & merge.documents.keys()
    missing = [record for record in records if record.document not in here]
    found = {id_: id_ for id_ in here}
    if missing:
        by_hash = merge.source.document_ids_by_sha256({each.sha256 for each in missing})
        taken = merge.ids_in_file | here
        for record in missing:
            fitting = [id_ for id_ in by_hash.get(record.sha256, ()) if id_ not in taken]
            if fitting:
                found[record.document] = fitting[0]
                taken.add(fitting[0])
    merge.ids_in_file |= set(found.values())
    return found


def _corrected_since(title: str, name: str) -> Message:
    return message(
        "The text of “{title}” was corrected since it was sent to {name}: the work is with the "
        "earlier version; “Carry over work on the earlier version” takes it to the present one",
        title=title,
        name=name,
    )


def _slices(package: Package) -> Iterator[list[_Numbered]]:
    part: list[_Numbered] = []
    for number, line in package.lines(LAYERS):
        try:
            part.append((number, decode_work_record(line)))
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise _malformed(package, number, str(error)) from None
        if len(part) == _SLICE:
            yield part
            part = []
    if part:
        yield part


def _malformed(package: Package, number: int, reason: Message | str) -> UserError:
    return UserError(
        "The work file cannot be understood: {reason}",
        where=package.where(LAYERS, number),
        remedy="Ask for the file anew.",
        reason=reason,
    )
