"""Looks a whole project through: is the file sound, and is the annotation consistent?

Damage is what must never be: broken pages, a text that is not the one its hash names, a span
outside its text or with a label that no schema version knows. Findings are what a person should
look at: stray blanks at an edge, a wording labelled in two ways, an attribute value that the
present schema does not allow. Nothing is changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from declannot.domain.attribute_values import checked_value
from declannot.domain.content import LayerContent
from declannot.domain.document import GOLD, Document
from declannot.domain.errors import DamagedProject, UserError
from declannot.domain.operations.relations import permitted
from declannot.domain.schema import Schema
from declannot.domain.span import Relation, Span
from declannot.exchange.progress import Cancelled, Progress
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
    detail: str
    document: str = ""
    title: str = ""
    annotator: str = ""
    subject: str = ""
    start: int | None = None
    end: int | None = None

    @property
    def sentence(self) -> str:
        """The remark with its place, for people."""
        place = [part for part in (self.title, self.annotator) if part]
        if self.start is not None:
            place.append(f"at {self.start}" + (f" to {self.end}" if self.end is not None else ""))
        said = f"{self.code}: {self.detail}"
        return f"{', '.join(place)}: {said}" if place else said


@dataclass(slots=True)
class CheckReport:
    """What was looked at and what was found."""

    documents: int = 0
    layers: int = 0
    spans: int = 0
    relations: int = 0
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
    cancelled: Callable[[], bool] | None = None,
) -> CheckReport:
    """Check integrity, hashes, offsets and consistency of an open project.

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
            report.damages.append(Remark(code="INTEGRITY", detail=problem))
    names = {each.id: each.name for each in project.annotators()}
    documents = project.documents()
    for done, document in enumerate(documents):
        if cancelled is not None and cancelled():
            raise Cancelled
        if progress is not None:
            progress(done, len(documents))
        report.documents += 1
        _check_document(project, document, names, report)
    if progress is not None:
        progress(len(documents), len(documents))
    return report


def _check_document(
    project: Project, document: Document, names: dict[str, str], report: CheckReport
) -> None:
    try:
        text = project.text(document.id)
    except DamagedProject as error:
        report.damages.append(
            Remark(
                code="TEXT",
                detail=str(error.what),
                document=document.id,
                title=document.title,
            )
        )
        return
    if text.length != document.length:
        report.damages.append(
            Remark(
                code="TEXT",
                detail=f"the text has {text.length} characters, {document.length} are recorded",
                document=document.id,
                title=document.title,
            )
        )
    for layer in project.layers(document.id):
        content = project.content(document.id, layer.annotator_id)
        owner = GOLD if layer.annotator_id is None else names.get(layer.annotator_id, "?")
        report.layers += 1
        report.spans += len(content.spans)
        report.relations += len(content.relations)
        report.damages += layer_damages(content, project.schema, owner)
        report.findings += layer_findings(content, project.schema, owner)


def layer_damages(content: LayerContent, schema: Schema, owner: str) -> Iterator[Remark]:
    """Yield what must never be in a layer."""
    length = content.text.length
    for span in content.spans.values():
        fault = _range_fault(span, length)
        if fault:
            yield _remark("OFFSET", fault, content, owner, span)
        if span.label_id not in schema.label_by_id:
            fault = f"no version of the schema in use has the label {span.label_id}"
            yield _remark("LABEL", fault, content, owner, span)
    for relation in content.relations.values():
        if relation.from_id not in content.spans or relation.to_id not in content.spans:
            yield _remark("RELATION", "an end of a relation is missing", content, owner, relation)
        if relation.type_id not in schema.relation_by_id:
            fault = f"the schema has no relation {relation.type_id}"
            yield _remark("RELATION", fault, content, owner, relation)
    for start, end in content.layer.read:
        if not 0 <= start < end <= length:
            fault = f"the range {start} to {end} marked as read is not in the text"
            yield _remark("READ", fault, content, owner)


def layer_findings(content: LayerContent, schema: Schema, owner: str) -> Iterator[Remark]:
    """Yield what a person should look at in one layer."""
    for span in content.spans.values():
        for key, value in span.attributes.items():
            try:
                checked_value(schema, span.label_id, key, value)
            except UserError as error:
                yield _remark("ATTRIBUTE", str(error.what), content, owner, span)
    for relation in content.relations.values():
        kind = schema.relation_by_id.get(relation.type_id)
        ends = (content.spans.get(relation.from_id), content.spans.get(relation.to_id))
        if kind and ends[0] and ends[1] and not permitted(kind, ends[0], ends[1]):
            detail = (
                f"the relation “{kind.name}” leads from {_label(schema, ends[0])} to "
                f"{_label(schema, ends[1])}, which the schema does not permit"
            )
            yield _remark("RELATION", detail, content, owner, relation)


def _range_fault(span: Span, length: int) -> str:
    if not 0 <= span.start < span.end <= length:
        return f"the span lies outside the text, which has {length} characters"
    pieces = span.fragments
    if pieces is None:
        return ""
    ordered = all(one[1] < other[0] for one, other in zip(pieces, pieces[1:], strict=False))
    proper = len(pieces) > 1 and all(start < end for start, end in pieces)
    if not (ordered and proper and pieces[0][0] == span.start and pieces[-1][1] == span.end):
        return "the pieces of the span do not fit together"
    return ""


def _remark(
    code: str,
    detail: str,
    content: LayerContent,
    owner: str,
    subject: Span | Relation | None = None,
) -> Remark:
    place = subject
    if isinstance(subject, Relation):
        place = content.spans.get(subject.from_id)
    return Remark(
        code=code,
        detail=detail,
        document=content.document.id,
        title=content.document.title,
        annotator=owner,
        subject=subject.id if subject else "",
        start=place.start if isinstance(place, Span) else None,
        end=place.end if isinstance(place, Span) else None,
    )


def _label(schema: Schema, span: Span) -> str:
    label = schema.label_by_id.get(span.label_id)
    return label.name if label else span.label_id


__all__ = ["CheckReport", "Remark", "check_project", "layer_damages", "layer_findings"]
