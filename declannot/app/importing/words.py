"""What an import is put into words with."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from declannot.app import counts
from declannot.app.messages import text_of
from declannot.app.punctuation import with_semicolons
from declannot.domain.document import GOLD
from declannot.exchange.decisions import Kind
from declannot.exchange.names_found import Fate, NameFound
from declannot.exchange.report import Basis, ImportReport, UnitFound
from declannot.formats.losses import MEANINGS, Loss


def summary(report: ImportReport) -> str:
    """Return in one line what an import adds."""
    counted = (
        (
            report.documents_new,
            QCoreApplication.translate("Import", "1 new document"),
            QCoreApplication.translate("Import", "{count} new documents"),
        ),
        (
            report.documents_matched,
            QCoreApplication.translate("Import", "1 document here already"),
            QCoreApplication.translate("Import", "{count} documents here already"),
        ),
        (
            report.spans_new,
            QCoreApplication.translate("Import", "1 new span"),
            QCoreApplication.translate("Import", "{count} new spans"),
        ),
        (
            report.spans_present,
            QCoreApplication.translate("Import", "1 span here already"),
            QCoreApplication.translate("Import", "{count} spans here already"),
        ),
        (
            report.relations_new,
            QCoreApplication.translate("Import", "1 new relation"),
            QCoreApplication.translate("Import", "{count} new relations"),
        ),
    )
    parts = [
        one if count == 1 else many.format(count=count) for count, one, many in counted if count
    ]
    if not adds(report):
        parts.insert(0, QCoreApplication.translate("Import", "Nothing new"))
    if report.annotators_new:
        names = ", ".join(report.annotators_new)
        parts.append(
            QCoreApplication.translate("Import", "new annotators: {names}").format(names=names)
        )
    if report.schema_adopted:
        parts.append(QCoreApplication.translate("Import", "the schema beside the corpus"))
    return " · ".join(parts)


def adds(report: ImportReport) -> bool:
    """Whether an import brings anything that is not there."""
    return bool(report.documents_new or report.spans_new or report.relations_new)


def to_be_known(report: ImportReport) -> list[str]:
    """Return what is to be known of an import, a sentence each: warnings, losses, details."""
    lines = [text_of(each) for each in report.warnings]
    details: dict[str, dict[str, int]] = {}
    for each in report.ledger.first:
        if each.detail:
            seen = details.setdefault(each.code, {})
            seen[each.detail] = seen.get(each.detail, 0) + 1
    for code, count in report.losses.items():
        meaning = MEANINGS.get(Loss(code))
        lines.append(f"{counts.number(count)} × {text_of(meaning) if meaning else code}  [{code}]")
        lines += [
            f"    {detail}" + (f" (× {often})" if often > 1 else "")
            for detail, often in details.get(code, {}).items()
        ]
    return lines or [QCoreApplication.translate("Import", "Nothing is lost or changed.")]


def kind_title(kind: Kind) -> str:
    """Return the heading of names of one kind."""
    return {
        Kind.ANNOTATOR: QCoreApplication.translate("Import", "Annotators"),
        Kind.LABEL: QCoreApplication.translate("Import", "Labels"),
        Kind.ATTRIBUTE: QCoreApplication.translate("Import", "Attributes"),
        Kind.VALUE: QCoreApplication.translate("Import", "Values"),
        Kind.RELATION: QCoreApplication.translate("Import", "Relations"),
    }[kind]


def name_text(row: NameFound) -> str:
    """Return what a name of a file is called on the screen."""
    if row.kind is Kind.ANNOTATOR:
        return (
            owner_text(row.name)
            if row.name
            else QCoreApplication.translate("Import", "(nobody is named)")
        )
    return row.name


def owner_text(name: str) -> str:
    """Return what an annotator or gold is called on the screen."""
    return QCoreApplication.translate("Import", "Adjudicated (gold)") if name == GOLD else name


def fate_text(row: NameFound) -> str:
    """Return in a few words what becomes of a name."""
    to = row.to or ""
    match row.fate:
        case Fate.UNDECIDED:
            return QCoreApplication.translate("Import", "Decide…")
        case Fate.WAITING:
            return "…"
        case Fate.LEFT_OUT:
            return QCoreApplication.translate("Import", "left out")
        case Fate.PARTLY:
            return QCoreApplication.translate("Import", "{name}, where it fits").format(name=to)
        case Fate.ADDED if row.kind is Kind.ANNOTATOR:
            return QCoreApplication.translate("Import", "{name} (new)").format(name=owner_text(to))
        case Fate.ADDED:
            return QCoreApplication.translate("Import", "{name}, added").format(name=to)
        case _:
            return owner_text(to)


def why_text(row: NameFound) -> str:
    """Return why that becomes of a name, or what could be meant by it."""
    if row.suggestion is not None:
        return QCoreApplication.translate("Import", "perhaps {name}: {why}").format(
            name=row.suggestion.to, why=text_of(row.suggestion.why)
        )
    if row.kind is Kind.ATTRIBUTE and row.misfits and row.fate is Fate.UNDECIDED:
        if row.misfits == row.count:
            return text_of(row.why)
        return QCoreApplication.translate("Import", "no room on {count} of them").format(
            count=row.misfits
        )
    return text_of(row.why)


def examples_text(row: NameFound) -> str:
    """Return the examples of a name in one line."""
    if row.kind is Kind.ATTRIBUTE:
        return QCoreApplication.translate("Import", "on {labels}").format(
            labels=", ".join(row.examples)
        )
    return "  ·  ".join(row.examples)


def undecided_text(rows: Iterable[NameFound]) -> str:
    """Return how much is left to decide."""
    left = [row for row in rows if row.fate is Fate.UNDECIDED]
    if not left:
        return QCoreApplication.translate(
            "Import", "Every name has its place. What is decided here is remembered for such files."
        )
    said = (
        QCoreApplication.translate("Import", "1 name is to be decided.")
        if len(left) == 1
        else QCoreApplication.translate("Import", "{count} names are to be decided.").format(
            count=len(left)
        )
    )
    return f"{said} {_offered_text(sum(row.suggestion is not None for row in left))}".strip()


def _offered_text(count: int) -> str:
    if count == 0:
        return ""
    if count == 1:
        return QCoreApplication.translate("Import", "There is a suggestion for one.")
    many = QCoreApplication.translate("Import", "There are suggestions for {count}.")
    return many.format(count=count)


def unit_text(found: Iterable[UnitFound]) -> str:
    """Return what the offsets of a file count, and how one knows."""
    return with_semicolons(
        dict.fromkeys(f"{unit_name(each.unit)}, {_basis(each)}" for each in found)
    )


def unit_name(unit: str) -> str:
    """Return what a unit is called."""
    return {
        "codepoint": QCoreApplication.translate("Import", "characters"),
        "utf16": QCoreApplication.translate("Import", "UTF-16 units"),
        "byte": QCoreApplication.translate("Import", "bytes"),
        "token": QCoreApplication.translate("Import", "tokens"),
    }.get(unit, unit)


def _basis(each: UnitFound) -> str:
    if each.basis is Basis.QUOTED:
        return QCoreApplication.translate("Import", "proved by what spans quote")
    if each.basis is Basis.NAMED:
        return QCoreApplication.translate("Import", "as named")
    if each.basis is Basis.DECLARED:
        return QCoreApplication.translate("Import", "as the format lays down")
    return each.detail.partition(": ")[2] or each.detail
