"""Taking a task in: a new one makes an empty project the annotator's, a later one adds to it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import msgspec

from declannot.domain.change import Change, ProjectInfo, SchemaVersion
from declannot.domain.document import Annotator
from declannot.domain.errors import UserError
from declannot.domain.handover import Answer
from declannot.domain.identity import new_id
from declannot.domain.message import counted
from declannot.domain.moment import utc_now
from declannot.domain.operations.documents import checked_title
from declannot.domain.schema import Schema
from declannot.exchange.document_records import document_of
from declannot.exchange.handover.context import Merge
from declannot.exchange.handover.documents import records
from declannot.exchange.handover.layers import LocalDocument, difference, local_documents
from declannot.exchange.handover.report import UNCHANGED
from declannot.exchange.handover.taking_work import OTHER_TEXT
from declannot.exchange.handover.task_file import (
    ANSWERS,
    DOCUMENTS,
    GUIDELINE,
    INSTRUCTIONS,
    PRACTICE,
    SCHEMA,
    AnswerRecord,
)
from declannot.exchange.handover.task_project import task_of
from declannot.exchange.handover.translating import Translation
from declannot.exchange.schema_editing import follow_merged_labels
from declannot.formats.package import Package
from declannot.formats.record import CorpusDocument
from declannot.formats.schema_yaml import read_schema

_decode_answers = msgspec.json.Decoder(list[AnswerRecord]).decode


def take_task(merge: Merge, package: Package) -> None:
    """Take a task file in. Work that was done is never touched.

    Raises:
        UserError: it was made from this very project, is for somebody else, belongs to another
            project, brings a schema that drops what is in use, or contradicts itself.
    """
    manifest = package.manifest
    schema = read_schema(package.read(SCHEMA), where=package.where(SCHEMA))
    guideline = _text(package, GUIDELINE)
    merge.begin_package(package)
    version = SchemaVersion(manifest.schema_version, schema, guideline, utc_now())
    annotator = Annotator(manifest.annotator.id, manifest.annotator.name)
    is_first = not merge.documents and not merge.annotators
    if not is_first:
        _check_task(merge, package)
    merge.log_package(
        json.dumps(
            {
                "annotator": annotator.name,
                "instructions": _text(package, INSTRUCTIONS),
                "position": manifest.position,
            },
            ensure_ascii=False,
        )
    )
    if is_first:
        _become(merge, package, version)
        merge.add_annotator(annotator)
    else:
        _take_schema(merge, version, package)
    _take_documents(merge, package)
    _take_practice(merge, package, schema)
    _take_answers(merge, package)


def _check_task(merge: Merge, package: Package) -> None:
    merge.check_project(package)
    manifest = package.manifest
    if manifest.installation == merge.info.installation:
        raise UserError(
            "The task file was made from this very project; it is for {name}",
            where=package.path.name,
            remedy="Send it to {name}, who merges it into an empty project.",
            name=manifest.annotator.name,
        )
    task = task_of(merge.source)
    if task is None or task.annotator_id != manifest.annotator.id:
        raise UserError(
            "The task is for {name}, and this project is that of {owner}"
            if task
            else "The task is for {name}, and this project is no annotator's copy",
            where=package.path.name,
            remedy="Merge it into the project of {name}, or into an empty one.",
            name=manifest.annotator.name,
            owner=task.annotator if task else "",
        )


def _become(merge: Merge, package: Package, version: SchemaVersion) -> None:
    """Make an empty project the annotator's copy: same project, its own installation."""
    theirs = package.manifest.project
    after = ProjectInfo(theirs.id, theirs.name, merge.info.installation)
    changes: list[Change] = []
    if after.id == merge.info.id:
        if after != merge.info:
            changes.append(Change(merge.info, after))
    else:
        changes += [Change(merge.info, None), Change(None, after)]
    known = {each.number: each for each in merge.source.schema_versions()}
    same = known.pop(version.number, None)
    changes += [Change(each, None) for each in known.values()]
    changes.append(Change(same, version))
    merge.write(changes)
    merge.info, merge.version = after, version
    merge.report.schema_adopted = version.number


def _take_schema(merge: Merge, version: SchemaVersion, package: Package) -> None:
    """Put a newer schema or guideline in force; an older file changes neither."""
    ours = merge.version
    if version.number < ours.number or (version.schema, version.guideline) == (
        ours.schema,
        ours.guideline,
    ):
        return
    _check_in_use(merge, version.schema, package)
    before = ours if version.number == ours.number else None
    for changes in follow_merged_labels(merge.source, ours.schema, version.schema):
        merge.write(changes)
    merge.write([Change(before, version)])
    merge.version = version
    merge.report.schema_adopted = version.number


def _check_in_use(merge: Merge, schema: Schema, package: Package) -> None:
    known = merge.version.schema.label_by_id
    for label_id, count in sorted(merge.source.label_counts().items()):
        is_known = label_id in schema.label_by_id or label_id in schema.heirs
        if count and not is_known:
            raise UserError(
                counted(
                    count,
                    "The task's schema drops the label {label}, which {count} span bears",
                    "The task's schema drops the label {label}, which {count} spans bear",
                    label=known[label_id].name if label_id in known else label_id,
                ),
                where=package.path.name,
                remedy="Ask the trainer to keep it in the schema, as retired if they like.",
            )


def _take_documents(merge: Merge, package: Package) -> None:
    for record, where in records(package, DOCUMENTS):
        merge.step()
        _take_document(merge, record, where, practice=False)


def _take_document(merge: Merge, record: CorpusDocument, where: str, *, practice: bool) -> bool:
    """Let a document in, or note that it is here; return whether it may be gone on with."""
    there = merge.documents.get(record.id)
    if there is None:
        document = document_of(
            record,
            document_id=record.id,
            title=checked_title(record.title),
            created=record.created or "",
            practice=practice,
        )
        merge.add_document(document, record.text)
        return True
    if there.sha256 != record.sha256:
        merge.refuse(record.id, record.title, "", OTHER_TEXT, where, fatal=True)
        return False
    outcome = merge.outcome(there, UNCHANGED)
    if there.practice != practice:
        after = replace(there, practice=practice)
        merge.documents[there.id] = after
        merge.write([Change(there, after)])
        outcome.outcome = "changed"
    return True


def _take_practice(merge: Merge, package: Package, schema: Schema) -> None:
    """Take in documents for practice with their gold, where they have none here yet."""
    words = Translation(schema, merge.version.schema, merge.annotators.values())
    for record, where in records(package, PRACTICE):
        merge.step()
        is_here = record.id in merge.documents
        if not _take_document(merge, record, where, practice=True):
            continue
        gold = next((each for each in record.layers if each.annotator_id is None), None)
        if gold is None:
            continue
        document = merge.documents[record.id]
        local = local_documents(merge.source, [record.id]).get(record.id) if is_here else None
        local = local or LocalDocument(document, record.text, {}, {})
        ours = local.state(None)
        if ours.layer is None:
            theirs = words.state(gold, new_id(), document.id, None, where)
            merge.write(difference(ours, theirs).changes)


def _take_answers(merge: Merge, package: Package) -> None:
    data = package.read(ANSWERS)
    if not data:
        return
    try:
        given = _decode_answers(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UserError(
            "The answers cannot be understood: {reason}",
            where=package.where(ANSWERS),
            remedy="Ask for the file anew.",
            reason=str(error),
        ) from None
    known = {each.id: each for each in merge.source.answers()}
    changes = list(_newer(given, known, package.manifest.annotator.id))
    merge.write(changes)
    merge.report.answers_new = len(changes)


def _newer(
    given: list[AnswerRecord], known: dict[str, Answer], annotator_id: str
) -> Iterator[Change]:
    """Yield the changes of answers that are new, or later than the ones here."""
    for each in given:
        before = known.get(each.id)
        after = Answer(
            id=each.id,
            document_id=each.document,
            annotator_id=annotator_id,
            text=each.text,
            by=each.by,
            at=each.at,
        )
        if before is None or (after.at, after.text) > (before.at, before.text):
            known[each.id] = after
            yield Change(before, after)


def _text(package: Package, member: str) -> str:
    try:
        return package.read(member).decode("utf-8")
    except UnicodeDecodeError:
        raise UserError(
            "The text is not UTF-8", where=package.where(member), remedy="Ask for the file anew."
        ) from None
