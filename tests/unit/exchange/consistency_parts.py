"""What tests of the consistency check share: texts with spans, and what is found in them."""

from __future__ import annotations

from collections import Counter

from declannot.domain.change import Change, Step
from declannot.domain.content import LayerContent
from declannot.domain.document import Annotator
from declannot.domain.identity import new_id
from declannot.domain.message import message
from declannot.domain.moment import Stamp, utc_now
from declannot.domain.operations.documents import add_documents, new_document
from declannot.domain.operations.mending import Accepted
from declannot.domain.operations.spans import add_span
from declannot.domain.span import Relation, Span
from declannot.exchange.consistency import Consistency, Found
from declannot.exchange.consistency_reading import read_consistency
from declannot.exchange.starting import add_readings, sample_statement
from declannot.store.project import Project

STAMP = Stamp("me", "2026-11-30T00:00:00Z")


WORDS = "The Rio pact, the Rio pact of Bonn."


def add_annotator(project: Project) -> None:
    """Add an annotator with the id ``me``."""
    change = Change(None, Annotator("me", "Me"))
    project.apply(Step("add", message("Add"), [change]))


def read_by(project: Project, reader: str) -> str:
    """Add the LA statement as one annotator read it; return its id."""
    document, text = sample_statement(utc_now())
    project.apply(add_documents([(document, text)]))
    add_readings(project, document.id, reader)
    return document.id


def told(project: Project) -> list[Found]:
    """Return what the check finds, without what was accepted."""
    accepted = Accepted(project.accepted_findings())
    found = read_consistency(project).findings()
    return [each for each in found if accepted.of(each.document_id, each.finding) is None]


def tag(project: Project, words: str, *tags: tuple[str, str]) -> LayerContent:
    """Add a document with spans of an annotator: wording and label each, in order."""
    document = new_document(f"Text {len(project.documents())}", words, at=utc_now(), language="en")
    project.apply(add_documents([(document, words)]))
    annotators = project.annotators()
    content = project.content(document.id, annotators[0].id)
    at = 0
    for wording, label in tags:
        at = words.index(wording, at)
        step = add_span(content, project.schema, label, [(at, at + len(wording))], STAMP)
        assert step is not None
        project.apply(step)
        content.apply(step.changes)
        at += len(wording)
    return content


def put(
    project: Project, words: str, *spans: tuple[str, str, int], **relation: str
) -> LayerContent:
    """Add a document with spans as an import brings them, whatever rules say.

    Args:
        spans: label, text, and where to look for the text from; numbered from 0.
        relation: type, and the numbers of the spans it leads from and to.
    """
    content = tag(project, words)
    if not project.layers(content.document.id):
        project.apply(Step("add", message("Add"), [Change(None, content.layer)]))
    changes: list[Change] = []
    for number, (label, part, at) in enumerate(spans):
        start = words.index(part, at)
        span = Span(
            id=f"{content.document.id}-{number}",
            layer_id=content.layer.id,
            label_id=label,
            start=start,
            end=start + len(part),
        )
        changes.append(Change(None, span))
    if relation:
        ends = {each: f"{content.document.id}-{relation[each]}" for each in ("source", "target")}
        changes.append(
            Change(
                None,
                Relation(
                    id=new_id(),
                    layer_id=content.layer.id,
                    type_id=relation["type"],
                    from_id=ends["source"],
                    to_id=ends["target"],
                ),
            )
        )
    project.apply(Step("import", message("Import"), changes, content.document.id))
    return project.content(content.document.id, "me")


def as_said(result: Consistency) -> Counter[tuple[str, str, int, int, str]]:
    """Return what is found, in no order."""
    return Counter(
        (each.finding.code, each.document_id, each.finding.start, each.finding.end,
         str(each.finding.message))
        for each in result.findings()
    )  # fmt: skip
