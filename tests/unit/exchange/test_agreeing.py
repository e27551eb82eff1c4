"""Agreement of two layers of a project."""

from __future__ import annotations

import csv
import io
import json
from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.change import Change, Step
from declannot.domain.document import Annotator, Status
from declannot.domain.errors import UsageError, UserError
from declannot.domain.message import message
from declannot.exchange.agreeing import AgreementChoices, agreement_report
from declannot.exchange.agreement_figures import citation, figure
from declannot.exchange.agreement_pages import csv_table, html_page, save_report
from declannot.exchange.agreement_pairs import annotators_with_work, table_of_pairs
from declannot.exchange.agreement_records import difference_records, report_record
from declannot.exchange.agreement_report import AgreementReport, Basis
from declannot.exchange.first_sent import freeze
from declannot.exchange.importing import ImportChoices, run_import
from declannot.store.project import Project

TEXT = "Canada and Mexico support Ukraine. We commit to act. " * 4
EVIL = "<script>alert(1)</script> & “x”"

Lines = Callable[..., Path]


def span(key: str, start: int, end: int, label: str = "ACTOR", **more: Any) -> dict[str, Any]:
    return {"id": key, "start": start, "end": end, "label": label} | more


def document(number: int, title: str = "", **layers: list[dict[str, Any]]) -> dict[str, Any]:
    """Return a record whose layers are done; layers are given by annotator name."""
    return {
        "id": f"d{number}",
        "title": title or f"Statement {number}",
        "text": f"{number} {TEXT}",
        "layers": [
            {"annotator": name, "status": "done", "spans": spans} for name, spans in layers.items()
        ],
    }


@pytest.fixture
def filled(project: Project, lines: Lines) -> Callable[..., dict[str, Annotator]]:
    """Import records and return the annotators by name."""

    def fill(*records: dict[str, Any]) -> dict[str, Annotator]:
        run_import(project, [lines(*records)], ImportChoices(format="jsonl"))
        return {each.name: each for each in project.annotators()}

    return fill


def compared(project: Project, a: Annotator | None, b: Annotator | None, **more: Any) -> Any:
    return agreement_report(
        project, AgreementChoices(a=a.id if a else None, b=b.id if b else None, **more)
    )


def change(project: Project, document_id: str, who: Annotator, **layer: Any) -> None:
    before = project.content(document_id, who.id).layer
    after = replace(before, **layer)
    step = Step("change", message("Change"), (Change(before, after),), document_id)
    project.apply(step, by=who.id)


def test_figures_lead_to_the_spans_behind_them(project: Project, filled: Any) -> None:
    people = filled(
        document(
            1,
            A=[span("a1", 2, 8), span("a2", 13, 19), span("a3", 20, 35, "SUPPORT")],
            B=[span("b1", 2, 8), span("b2", 13, 19, "PLACE"), span("b3", 20, 27, "SUPPORT")],
        )
    )

    report = compared(project, people["A"], people["B"])

    told = [(str(each.kind), each.span_ids) for _, each in report.differences()]
    assert told == [("exact", ("a1", "b1")), ("label", ("a2", "b2")), ("boundary", ("a3", "b3"))]
    assert [each.document.id for each in report.documents] == ["d1"]
    assert report.comparison.strict.f1 == pytest.approx(1 / 3)
    assert report.labels == ("SUPPORT", "ACTOR", "PLACE")
    assert report.label_name(report.label_ids["PLACE"]) == "PLACE"


def test_practice_and_unfinished_documents_are_left_out_with_the_reason(
    project: Project, filled: Any
) -> None:
    one = [span("x", 2, 8)]
    people = filled(
        document(1, A=one, B=[]),
        document(2, A=[span("y", 2, 8)], B=[span("z", 2, 8)]),
        document(3, A=[span("v", 2, 8)]),
        document(4),
        document(5, A=[], B=[]),
    )
    practice = project.document("d2")
    project.apply(
        Step(
            "practice",
            message("Practice"),
            (Change(practice, replace(practice, practice=True)),),
            "d2",
        ),
        by=people["A"].id,
    )
    for who in people.values():
        change(project, "d5", who, status=Status.STARTED)

    report = compared(project, people["A"], people["B"])

    assert [each.document.id for each in report.documents] == ["d1"]
    assert {each.document.id: str(each.reason) for each in report.left_out} == {
        "d2": "It is a document for practice",
        "d3": "B has not begun it",
        "d4": "Neither A nor B has begun it",
        "d5": "Neither A nor B has marked it as done",
    }
    assert report.comparison.strict.f1 == 0
    assert report.done_by_either == 2
    begun = compared(project, people["A"], people["B"], only_finished=False)
    assert [each.document.id for each in begun.documents] == ["d1", "d5"]


def test_what_was_first_sent_counts_unless_the_present_state_is_asked_for(
    project: Project, filled: Any
) -> None:
    people = filled(document(1, A=[span("a1", 2, 8)], B=[span("b1", 2, 8)]))
    before = project.content("d1", people["B"].id)
    sent = replace(next(iter(before.spans.values())), start=2, end=5)
    frozen = freeze(before.layer, [sent], [], "2026-11-01T00:00:00Z")
    change(project, "d1", people["B"], first_sent=frozen)

    first = compared(project, people["A"], people["B"])
    now = compared(project, people["A"], people["B"], basis=Basis.CURRENT)

    assert (first.comparison.strict.matched, now.comparison.strict.matched) == (0, 1)
    assert (first.a.never_sent, first.b.never_sent) == (("Statement 1",), ())
    assert any("never sent" in str(each) for each in first.cautions)
    assert any("present state" in str(each) for each in now.cautions)
    assert first.sha256 != now.sha256
    assert report_record(now)["basis"] == "current"


def test_work_begun_from_suggestions_is_told_apart(project: Project, filled: Any) -> None:
    people = filled(
        document(1, A=[span("a1", 2, 8, origin="suggestion:list")], B=[span("b1", 2, 8)]),
        document(2, A=[span("a2", 2, 8, origin="bulk:search")], B=[span("b2", 2, 9)]),
    )

    report = compared(project, people["A"], people["B"])

    assert report.apart is not None
    assert (report.apart.documents_with, report.apart.with_suggestions.f1) == (1, 1)
    assert (report.apart.documents_without, report.apart.without_suggestions.f1) == (1, 0)
    assert any("began as suggestions: 1" in str(each) for each in report.cautions)
    assert report_record(report)["suggestions"]["with"]["f1"] == 1


def test_an_annotator_and_gold_are_not_independent(project: Project, filled: Any) -> None:
    people = filled(
        document(1, A=[span("a1", 2, 8)], gold=[span("g1", 2, 8, origin="adjudication")])
    )

    report = compared(project, people["A"], None)

    assert report.b.name == "gold"
    assert report.comparison.strict.f1 == 1
    assert "not independent" in str(report.cautions[0])


def test_spans_of_another_text_are_refused(project: Project, filled: Any) -> None:
    people = filled(document(1, A=[span("a1", 2, 8)], B=[span("b1", 2, 8)]))
    content = project.content("d1", people["B"].id)
    sent = replace(next(iter(content.spans.values())), end=100_000)
    frozen = freeze(content.layer, [sent], [], "2026-11-01T00:00:00Z")
    change(project, "d1", people["B"], first_sent=frozen)

    report = compared(project, people["A"], people["B"])

    assert report.documents == []
    assert "made on another text" in str(report.left_out[0].reason)


def test_relations_match_where_both_ends_do(project: Project, filled: Any) -> None:
    record = document(
        1,
        A=[span("a1", 2, 8), span("a2", 20, 35, "SUPPORT"), span("a3", 13, 19)],
        B=[span("b1", 2, 8), span("b2", 20, 35, "SUPPORT"), span("b3", 12, 19)],
    )
    for layer, name in zip(record["layers"], "ab", strict=True):
        layer["relations"] = [
            {"id": f"{name}r1", "type": "by", "from": f"{name}2", "to": f"{name}1"},
            {"id": f"{name}r2", "type": "by", "from": f"{name}2", "to": f"{name}3"},
        ]
    people = filled(record)

    report = compared(project, people["A"], people["B"])

    assert (report.relations.matched, report.relations.aligned) == (1, 2)
    assert report.relations.f1 == pytest.approx(0.5)
    (differing,) = report.documents[0].relations
    assert differing.a is not None
    assert differing.b is not None
    assert (differing.a.id, differing.b.id) == ("ar2", "br2")
    records = list(difference_records(report, project))
    assert [each["class"] for each in records][-1] == "relation"
    assert records[-1]["a"]["from"] == "a2"


def test_unequal_attributes_stand_beside_agreeing_spans(project: Project, filled: Any) -> None:
    people = filled(
        document(
            1,
            A=[span("a1", 2, 8, attributes={"type": "state"}), span("a2", 13, 19)],
            B=[span("b1", 2, 8, attributes={"type": "group"}), span("b2", 13, 19)],
        )
    )

    report = compared(project, people["A"], people["B"])
    first, second = difference_records(report, project)

    assert (report.attributes.compared, report.attributes.equal) == (2, 1)
    assert report.attributes.per_attribute["type"].equal == 1
    assert first["attributes"] == {"type": ["state", "group"]}
    assert second["attributes"] is None


def test_pairs_of_three_and_nobody_against_himself(project: Project, filled: Any) -> None:
    people = filled(document(1, A=[span("a", 2, 8)], B=[span("b", 2, 8)], C=[span("c", 13, 19)]))

    table = table_of_pairs(project, annotators_with_work(project))

    assert [(each.a.name, each.b.name, each.strict.f1) for each in table.pairs] == [
        ("A", "B", 1),
        ("A", "C", 0),
        ("B", "C", 0),
    ]
    assert table.mean_strict_f1 == pytest.approx(1 / 3)
    with pytest.raises(UserError, match="cannot be compared with itself"):
        compared(project, people["A"], people["A"])
    with pytest.raises(UserError, match="only one annotator"):
        table_of_pairs(project, [people["A"].id])


def test_the_hash_is_of_the_data_and_of_nothing_else(project: Project, filled: Any) -> None:
    people = filled(document(1, A=[span("a1", 2, 8)], B=[span("b1", 2, 9)]))
    first = compared(project, people["A"], people["B"])

    titled = project.document("d1")
    project.apply(
        Step("t", message("T"), (Change(titled, replace(titled, title="Other")),), "d1"),
        by=people["A"].id,
    )

    assert compared(project, people["A"], people["B"]).sha256 == first.sha256
    assert compared(project, people["B"], people["A"]).sha256 != first.sha256


# Pages


@pytest.fixture
def report(project: Project, filled: Any) -> AgreementReport:
    people = filled(
        *(
            document(
                number,
                EVIL if number == 3 else "",
                A=[span(f"a{number}", 2, 8), span(f"a{number}x", 20, 35, "SUPPORT")],
                B=[span(f"b{number}", 2, 8 + number % 2)],
            )
            for number in range(1, 8)
        )
    )
    found: AgreementReport = compared(project, people["A"], people["B"])
    return found


class _Tags(HTMLParser):
    """Notes every element, with its attributes, and the text outside of styles."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_page_runs_nothing_loads_nothing_and_escapes_everything(
    report: AgreementReport,
) -> None:
    page = _Tags()
    page.feed(html_page(report))

    assert not {"script", "link", "img", "iframe", "object", "base"} & set(page.tags)
    names = {name for name, _ in page.attributes}
    assert not {"style", "src", "href"} & names
    assert not any(name.startswith("on") for name in names)
    (policy,) = (value for name, value in page.attributes if value and "default-src" in value)
    style = html_page(report).partition("<style>")[2].partition("</style>")[0]
    digest = b64encode(sha256(style.encode()).digest()).decode()
    assert policy.split("; ")[:2] == ["default-src 'none'", f"style-src 'sha256-{digest}'"]
    assert EVIL in page.text
    assert page.tags.count("svg") == 2


def test_the_page_tells_headline_documents_and_meaning(report: AgreementReport) -> None:
    page = _Tags()
    page.feed(html_page(report))

    assert "Strict F1" in page.text
    assert f"{report.comparison.strict.f1:.3f}" in page.text
    assert "95 % interval" in page.text
    assert "too narrow" in page.text
    assert "Hripcsak & Rothschild 2005" in page.text
    assert report.sha256 in page.text
    assert "Documents, worst first" in page.text
    assert page.tags.count("details") > 8


def test_the_page_is_put_into_words_by_whoever_asks(report: AgreementReport) -> None:
    page = html_page(report, lambda each: str(each).upper(), "fr")

    assert '<html lang="fr">' in page
    assert "AGREEMENT OF A AND B" in page


def test_the_table_holds_every_figure(report: AgreementReport) -> None:
    rows = list(csv.DictReader(io.StringIO(csv_table(report))))

    strict = [row for row in rows if row["measure"] == "strict"]
    assert float(strict[0]["value"]) == report.comparison.strict.f1
    assert {row["label"] for row in strict} >= {"ACTOR", "SUPPORT"}
    assert sum(bool(row["document"]) for row in strict) == 7
    counts = {row["label"]: row["matched"] for row in rows if row["measure"] == "difference"}
    assert {key: int(count) for key, count in counts.items()} == report.comparison.differences


@pytest.mark.parametrize("ending", ["html", "csv", "json"])
def test_a_report_is_saved_and_never_over_another_file(
    report: AgreementReport, tmp_path: Path, ending: str
) -> None:
    out = tmp_path / f"report.{ending}"
    save_report(report, out)
    first = out.read_bytes()

    with pytest.raises(UserError, match="a file of this name"):
        save_report(report, out)
    save_report(report, out, force=True)

    assert out.read_bytes() == first
    assert [each.name for each in tmp_path.iterdir() if "report" in each.name] == [out.name]
    if ending == "json":
        assert json.loads(first)["strict"]["matched"] == report.comparison.strict.matched
    with pytest.raises(UsageError, match=r"not as “report.docx”"):
        save_report(report, tmp_path / "report.docx")


def test_a_figure_is_cited_with_counts_overlap_interval_and_hash(report: AgreementReport) -> None:
    told = str(citation(report, "strict"))

    score = report.comparison.strict
    assert told.startswith(f"Strict F1: {score.f1:.3f} ({score.matched} of 14 and 7 spans); 95 %")
    assert "2000 resamples of documents, seed 0" in told
    assert "documents compared: 7 of 7" in told
    assert report.sha256[:16] in told
    assert "A and B, as first sent" in told
    assert "Strict F1 of ACTOR" in str(citation(report, "label:ACTOR"))
    assert "Strict F1 in “Statement 2”: 0.667" in str(citation(report, "document:d2"))
    assert "7 spans of A with the label SUPPORT have no partner" in str(
        citation(report, "cell:SUPPORT:no span")
    )
    assert "of the class “only A”" in str(citation(report, "class:only A"))
    assert "30 samples, sampler statistical, seed 0" in str(citation(report, "gamma"))
    for key in ("partial", "alpha_u", "kappa_characters", "attributes", "relations"):
        assert str(figure(report, key).name) in str(citation(report, key))
    with pytest.raises(KeyError):
        citation(report, "nonsense")


def test_a_report_without_any_document_can_be_shown_and_cited(
    project: Project, filled: Any
) -> None:
    people = filled(document(1, A=[span("a", 2, 8)]), document(2, B=[span("b", 2, 8)]))

    empty = compared(project, people["A"], people["B"])

    assert "both have finished" in html_page(empty)
    assert "undefined" in str(citation(empty, "strict"))
    record = report_record(empty)
    assert "NaN" not in json.dumps(record)
    assert record["strict"]["f1"] is None
    assert record["confusion"]["labels"] == ["no span"]
