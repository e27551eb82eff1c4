"""Mending findings of the consistency check, and accepting them for good."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from declannot.domain.change import AcceptedFinding, Change, Step
from declannot.domain.content import LayerContent
from declannot.domain.errors import UserError
from declannot.domain.findings import Finding
from declannot.domain.identity import new_id
from declannot.domain.mend import Mend
from declannot.domain.message import message
from declannot.domain.moment import Stamp
from declannot.domain.operations.relations import remove_relation
from declannot.domain.operations.spans import (
    add_span,
    relabel_span,
    remove_spans,
    set_attribute,
    set_ranges,
)
from declannot.domain.schema import Schema
from declannot.domain.span import AttributeValue
from declannot.domain.untagged import OCCURRENCE
from declannot.domain.wording_findings import WORDING_CODES


def mend(
    content: LayerContent,
    schema: Schema,
    finding: Finding,
    way: Mend,
    stamp: Stamp,
    *,
    value: AttributeValue | None = None,
) -> Step | None:
    """Return the step that mends a finding; None where there is nothing left to do.

    Args:
        content: the layer it is in, as it is now.
        value: what an attribute gets, where the finding does not say it.

    Raises:
        UserError: what it is about changed since, or the schema forbids the result.
    """
    if way is Mend.TAG:
        _refuse_where_tagged(content, schema, finding)
        return add_span(content, schema, finding.label_id, finding.ranges, stamp, origin=OCCURRENCE)
    if way is Mend.UNLINK:
        return remove_relation(content, schema, finding.subject)
    span = content.spans.get(finding.subject)
    here = (finding.start, finding.end, finding.label_id)
    if span is None or (span.start, span.end, span.label_id) != here:
        raise UserError(
            "The span was changed since it was looked at",
            where=content.document.title,
            remedy="Look at the finding again.",
        )
    match way:
        case Mend.TRIM:
            return set_ranges(content, schema, span.id, finding.ranges, stamp)
        case Mend.RELABEL:
            return relabel_span(content, schema, span.id, finding.instead, stamp)
        case Mend.REMOVE:
            return remove_spans(content, schema, [span.id])
        case _:
            wanted = finding.value if value is None else value
            return set_attribute(content, schema, span.id, finding.attribute, wanted, stamp)


def _refuse_where_tagged(content: LayerContent, schema: Schema, finding: Finding) -> None:
    """Raise where a span of the same family is on the place by now."""
    family = schema.label_by_id[finding.label_id].family
    for span in content.index.overlapping(finding.start, finding.end):
        label = schema.label_by_id.get(span.label_id)
        if label is not None and label.family == family:
            raise UserError(
                "The place was tagged since it was looked at",
                where=content.document.title,
                remedy="Look at the finding again.",
            )


def accept_findings(
    findings: Sequence[tuple[str, Finding]], reason: str, stamp: Stamp
) -> Step | None:
    """Accept findings for good; they are not told again while what they are about stays the same.

    Args:
        findings: each with the id of the document it was found in. One about a wording is
            accepted for the wording, wherever it stands.
        reason: why; kept with it.

    Raises:
        UserError: no reason is given.
    """
    reason = " ".join(reason.split())
    if not reason:
        raise UserError("A reason is missing", remedy="Say why this is right as it is.")
    made: dict[tuple[str, str, str], AcceptedFinding] = {}
    for document_id, finding in findings:
        key = ("" if finding.code in WORDING_CODES else document_id, finding.code, finding.about)
        made.setdefault(
            key,
            AcceptedFinding(
                id=new_id(),
                code=finding.code,
                document_id=document_id,
                subject=finding.about,
                reason=reason,
                by=stamp.by,
                at=stamp.at,
            ),
        )
    if not made:
        return None
    name = (
        message("Accept a finding")
        if len(made) == 1
        else message("Accept {count} findings", count=len(made))
    )
    return Step("accept_findings", name, tuple(Change(None, each) for each in made.values()))


def take_back(accepted: Iterable[AcceptedFinding]) -> Step | None:
    """Let accepted findings be told again."""
    changes = tuple(Change(each, None) for each in accepted)
    if not changes:
        return None
    name = (
        message("Take back an acceptance")
        if len(changes) == 1
        else message("Take back {count} acceptances", count=len(changes))
    )
    return Step("take_back_findings", name, changes)


class Accepted:
    """The findings that were accepted, to ask whether one is among them."""

    def __init__(self, accepted: Iterable[AcceptedFinding]) -> None:
        self._known: dict[tuple[str, str, str], AcceptedFinding] = {}
        for each in accepted:
            self._known[self._key(each.code, each.document_id, each.subject)] = each

    def of(self, document_id: str, finding: Finding) -> AcceptedFinding | None:
        """Return the acceptance of a finding, or None.

        One that names just the span or relation holds whatever is found of it under that code.
        """
        known, code = self._known, finding.code
        if not known:
            return None
        return known.get(self._key(code, document_id, finding.about)) or (
            known.get((code, document_id, finding.subject)) if finding.subject else None
        )

    def _key(self, code: str, document_id: str, about: str) -> tuple[str, str, str]:
        return (code, "" if code in WORDING_CODES else document_id, about)
