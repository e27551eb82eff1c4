"""Looks a whole project through: is the file sound, and is the annotation consistent?

Damage is what must never be: broken pages, a text or a dataset that is not the one its hash
names, a span outside its text or with a label that no schema version knows. Findings are what a
person should look at: stray blanks at an edge, a wording labelled in two ways, an attribute value
that the present schema does not allow. Nothing is changed.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from declannot.domain.content import LayerContent
from declannot.domain.dataset import Dataset
from declannot.domain.document import GOLD, Document
from declannot.domain.errors import DamagedProject
from declannot.domain.findings import Finding, find_in_layer
from declannot.domain.message import Message, Spoken, message
from declannot.domain.operations.mending import Accepted
from declannot.domain.punctuation import with_colon, with_commas
from declannot.domain.text import StatementText
from declannot.domain.versions_of_text import earlier_versions
from declannot.domain.wording_findings import OF_WORDINGS
from declannot.exchange.consistency_reading import read_consistency
from declannot.exchange.progress import Cancel, Progress, step
from declannot.store.project import Project


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One thing the check has to say, and its place.

    Attributes:
        code: stable name of the rule, such as ``OFFSET`` or ``EDGE_BLANK``.
        detail: what is the matter, without a closing stop.
        document, title: id and title of the document, or empty for the whole project.
        annotator: whose layer, ``gold`` included, or empty.
        subject: id of the span or relation, or empty.
        start, end: the place in code points, or None.
    """

    code: str
    detail: Message
    document: str = ""
    title: str = ""
    annotator: str = ""
    subject: str = ""
    start: int | None = None
    end: int | None = None

    @property
    def sentence(self) -> Message:
        """The remark with its place, for people."""
        place: list[object] = [part for part in (self.title, self.annotator) if part]
        if self.start is not None:
            place.append(message("at {start} to {end}", start=self.start, end=self.end))
        said = with_colon(self.code, self.detail)
        return with_colon(with_commas(place), said) if place else said


@dataclass(slots=True)
class CheckReport:
    """What was looked at and what was found."""

    documents: int = 0
    layers: int = 0
    spans: int = 0
    relations: int = 0
    datasets: int = 0
    damages: list[Remark] = field(default_factory=list)
    findings: list[Remark] = field(default_factory=list)

    @property
    def sound(self) -> bool:
        """Whether nothing is damaged; findings do not count."""
        return not self.damages


def check_project(
    project: Project,
    *,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> CheckReport:
    """Check integrity, hashes, offsets and consistency of an open project.

    Findings that were accepted for good are left out, and so are those in earlier versions of
    corrected texts; damage there is told.

    Args:
        progress: told documents done and in all.
        cancelled: asked before each document.

    Raises:
        Cancelled: the user had enough.
        DamagedProject: so little can be read that the list of documents cannot.
    """
    report = CheckReport()
    with project.reader() as view:
        for problem in view.integrity_problems():
            report.damages.append(Remark(code="INTEGRITY", detail=Message(Spoken(problem))))
    check = _Check(project, report)
    documents = project.documents()
    earlier = earlier_versions(documents)
    for done, document in enumerate(documents):
        step(progress, cancelled, done, len(documents))
        check.document(document, is_earlier=document.id in earlier)
    check.wordings(cancelled)
    step(progress, cancelled, len(documents), len(documents))
    try:
        datasets = project.datasets()
    except DamagedProject as error:
        report.damages.append(Remark(code="DATASET", detail=error.what))
        datasets = []
    for dataset in datasets:
        step(None, cancelled, 0, 0)
        _check_dataset(project, dataset, report)
    return report


def _check_dataset(project: Project, dataset: Dataset, report: CheckReport) -> None:
    """Compare everything a dataset holds with the hash it was frozen with."""
    report.datasets += 1
    try:
        fault = project.dataset_fault(dataset)
    except DamagedProject as error:
        fault = error.what
    if fault is not None:
        detail = message("{fault} (dataset {name})", fault=fault, name=dataset.name)
        report.damages.append(Remark(code="DATASET", detail=detail))


class _Check:
    """Looks at one document after the other and notes what it sees."""

    def __init__(self, project: Project, report: CheckReport) -> None:
        self._project = project
        self._report = report
        self._names = {each.id: each.name for each in project.annotators()}
        self._accepted = Accepted(project.accepted_findings())

    def document(self, document: Document, *, is_earlier: bool = False) -> None:
        """Check the text of a document and every layer on it.

        Args:
            is_earlier: whether it is an earlier version of a corrected text.
        """
        self._report.documents += 1
        text = self._text(document)
        if text is None:
            return
        for layer in self._project.layers(document.id):
            try:
                content = self._project.content(document.id, layer.annotator_id)
            except DamagedProject as error:
                damage = Remark(
                    code="LAYER",
                    detail=error.what,
                    document=document.id,
                    title=document.title,
                    annotator=self._name(layer.annotator_id),
                )
                self._report.damages.append(damage)
                continue
            self._layer(content, is_earlier=is_earlier)

    def _text(self, document: Document) -> StatementText | None:
        faults: list[Message] = []
        text = None
        try:
            text = self._project.text(document.id)
        except DamagedProject as error:
            faults.append(error.what)
        if text is not None and text.length != document.length:
            faults.append(
                message(
                    "the text has {length} characters, not {noted}",
                    length=text.length,
                    noted=document.length,
                )
            )
        self._report.damages += [
            Remark(code="TEXT", detail=fault, document=document.id, title=document.title)
            for fault in faults
        ]
        return text

    def _layer(self, content: LayerContent, *, is_earlier: bool) -> None:
        report, document = self._report, content.document
        report.layers += 1
        report.spans += len(content.spans)
        report.relations += len(content.relations)
        for start, end in content.layer.read:
            if not 0 <= start < end <= content.text.length:
                detail = message(
                    "the range {start} to {end} marked as read is not in the text",
                    start=start,
                    end=end,
                )
                report.damages.append(self._remark("READ", detail, content))
        found = find_in_layer(
            content.text,
            self._project.schema,
            content.spans.values(),
            content.relations.values(),
            language=document.language,
        )
        for finding in found:
            if finding.damage:
                report.damages.append(self._told(finding, content))
            elif not is_earlier and self._accepted.of(document.id, finding) is None:
                report.findings.append(self._told(finding, content))

    def wordings(self, cancelled: Cancel | None) -> None:
        """Compare the wordings of all spans; of a damaged project that would tell nothing."""
        if self._report.damages:
            return
        titles = {each.id: each.title for each in self._project.documents()}
        for document_id, annotator_id, finding in read_consistency(
            self._project, cancelled=cancelled
        ).findings():
            if finding.code not in OF_WORDINGS or self._accepted.of(document_id, finding):
                continue
            remark = Remark(
                code=finding.code,
                detail=finding.message,
                document=document_id,
                title=titles[document_id],
                annotator=self._name(annotator_id),
            )
            self._report.findings.append(_placed(remark, finding))

    def _told(self, finding: Finding, content: LayerContent) -> Remark:
        return _placed(self._remark(finding.code, finding.message, content), finding)

    def _remark(self, code: str, detail: Message, content: LayerContent) -> Remark:
        annotator_id = content.layer.annotator_id
        return Remark(
            code=code,
            detail=detail,
            document=content.document.id,
            title=content.document.title,
            annotator=self._name(annotator_id),
        )

    def _name(self, annotator_id: str | None) -> str:
        return GOLD if annotator_id is None else self._names.get(annotator_id, "")


def _placed(remark: Remark, finding: Finding) -> Remark:
    if finding.start < 0:
        return replace(remark, subject=finding.subject)
    return replace(remark, subject=finding.subject, start=finding.start, end=finding.end)
