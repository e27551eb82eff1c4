"""Taking in a whole project: another copy of this one, or one that was made apart."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from declannot.domain.document import Annotator, folded_name
from declannot.domain.identity import new_id
from declannot.domain.message import message
from declannot.exchange.handover.carried import carried_records, take_carried
from declannot.exchange.handover.context import Merge
from declannot.exchange.handover.layers import LocalDocument, local_documents
from declannot.exchange.handover.taking_work import OTHER_TEXT
from declannot.exchange.handover.three_way import LayerState
from declannot.exchange.handover.translating import Translation
from declannot.exchange.handover.versions import committed, from_json, joined
from declannot.exchange.records import Namer
from declannot.formats.losses import Ledger
from declannot.store.foreign import foreign_project

if TYPE_CHECKING:
    from declannot.store.project import Project
    from declannot.store.records import DocumentRecord, LayerRecord

PROJECT = "project"


def take_project(merge: Merge, path: Path) -> None:
    """Take every document and layer of a project in.

    Documents are matched by id, else by the hash of their text. Annotators who are not here join;
    in a project that was made apart, one of the same name is taken for the same person.

    Raises:
        UserError: it uses labels that are not known here, or two people have one name.
        DamagedProject: it is not a sound project.
    """
    with foreign_project(path) as theirs, closing(Ledger()) as ledger:
        package_id = f"{theirs.info.id}:{theirs.installation}:{theirs.journal_position()}"
        merge.begin(path, PROJECT, package_id, "", theirs.info)
        is_apart = theirs.info.id != merge.info.id
        if is_apart:
            merge.report.warnings.append(
                message("“{title}” is another project; documents are matched by their texts",
                        title=theirs.info.title)
            )  # fmt: skip
        owners = _owners(merge, theirs, is_apart=is_apart)
        taking = _Taking(merge, theirs, owners, ledger)
        for record in theirs.iter_records():
            merge.step()
            taking.document(record, path)
        merge.report.warnings += taking.words.warnings()


def _owners(merge: Merge, theirs: Project, *, is_apart: bool) -> dict[str, str]:
    """Return the annotators here by their ids there; those who are not here join."""
    here = {folded_name(each.name): each for each in merge.annotators.values()}
    owners: dict[str, str] = {}
    for each in theirs.annotators():
        same = here.get(folded_name(each.name))
        if each.id in merge.annotators:
            owners[each.id] = each.id
        elif same is not None and is_apart:
            owners[each.id] = same.id
            merge.report.warnings.append(
                message("“{name}” of the other project is taken for “{name}” here", name=each.name)
            )
        else:
            merge.add_annotator(Annotator(each.id, each.name))
            owners[each.id] = each.id
    return owners


class _Taking:
    """Takes the documents of one foreign project in."""

    def __init__(
        self, merge: Merge, theirs: Project, owners: dict[str, str], ledger: Ledger
    ) -> None:
        self._merge = merge
        self._theirs = theirs
        self._owners = owners
        self._people = theirs.annotators()
        self._namer = Namer(theirs.schema, self._people, ledger)
        self._revisions = theirs.all_layer_revisions()
        self.words = Translation(theirs.schema, merge.version.schema, merge.annotators.values())

    def document(self, record: DocumentRecord, path: Path) -> None:
        merge, document = self._merge, record.document
        local = self._local(record)
        if local is None:
            merge.add_document(document, record.text.text)
            local = LocalDocument(document, record.text.text, {}, {})
        elif local.document.sha256 != document.sha256:
            merge.refuse(document.id, document.title, "", OTHER_TEXT, path.name, fatal=True)
            return
        carried = self._theirs.carried_spans(document.id) if document.version_of else []
        bases = self._theirs.exchange_bases([document.id])
        for inside in sorted(record.layers, key=lambda each: each.layer.annotator_id or "~"):
            there = inside.layer.annotator_id
            known = joined(
                from_json(base.state) for base in bases.get((document.id, there or ""), ())
            )
            owner = None if there is None else self._owners[there]
            ours = local.state(owner)
            where = f"{path.name}, {document.title}"
            state = self._state(inside, record, ours, local, owner, where)
            state.known = committed(
                state.parts(),
                inside.layer.seconds,
                known,
                self._theirs.installation,
                self._revisions.get(inside.layer.id, 0),
            )
            merge.merge_layer(local, ours, state, owner)
            assert state.layer is not None
            waiting = carried_records(carried, inside.layer.id, self._theirs.schema, self._people)
            take_carried(merge, local, state.layer.id, waiting, self.words, where)

    def _state(
        self,
        inside: LayerRecord,
        record: DocumentRecord,
        ours: LayerState,
        local: LocalDocument,
        owner: str | None,
        where: str,
    ) -> LayerState:
        layer_id = ours.layer.id if ours.layer else new_id()
        named = self._namer.layer(
            inside.layer,
            inside.spans,
            inside.relations,
            inside.decisions,
            record.text.text,
        )
        state = self.words.state(named, layer_id, local.document.id, owner, where)
        assert state.layer is not None
        state.layer = replace(state.layer, seconds=inside.layer.seconds)
        return state

    def _local(self, record: DocumentRecord) -> LocalDocument | None:
        merge, document = self._merge, record.document
        id_ = document.id
        if id_ not in merge.documents:
            same = merge.source.document_ids_by_sha256([document.sha256])
            free = [each for each in same.get(document.sha256, ()) if each not in merge.ids_in_file]
            if not free:
                return None
            id_ = free[0]
        merge.ids_in_file.add(id_)
        return local_documents(merge.source, [id_]).get(id_)
