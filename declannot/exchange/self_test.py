"""Tries what the program needs below the window: what a frozen build or a bare system may lack.

Each check is small and whole: it does what the program does, in a temporary folder. The part
that needs Qt stands in ``declannot.app.self_test``.
"""

from __future__ import annotations

import sqlite3
import tempfile
import zipfile
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from declannot import log
from declannot.domain.document import Annotator
from declannot.domain.errors import Bug
from declannot.domain.identity import new_id
from declannot.domain.message import Spoken
from declannot.domain.moment import Stamp, utc_now
from declannot.domain.operations.documents import add_documents
from declannot.domain.operations.project import add_annotator
from declannot.domain.operations.spans import add_span
from declannot.domain.span import covered_text

if TYPE_CHECKING:
    from declannot.store.project import Project

Outcome = tuple[str, str]
"""The name of a check, and the reason why it failed; an empty reason means passed."""


def run_checks() -> list[Outcome]:
    """Run every check below the window and return the outcomes."""
    return outcomes(
        (
            ("samples, schema and guideline are there", _check_resources),
            ("words and sentences are found in six languages", _check_segmentation),
            ("SQLite with full-text search", _check_full_text_search),
            ("an empty database is migrated to the present tables", _check_migration),
            ("a tagged span is written and read back", _check_span),
            ("a corpus goes out, proves itself and comes back", _check_exchange),
            ("a PDF is read by a process of its own", _check_pdf),
            ("Word, OpenDocument and TEI documents are read", _check_documents),
            ("agreement of two readings is computed", _check_agreement),
        )
    )


def outcomes(checks: Iterable[tuple[str, Callable[[], None]]]) -> list[Outcome]:
    """Run checks, each whatever became of the others; a failure is logged and told in a line."""
    results = []
    for name, check in checks:
        try:
            check()
        except Exception as error:  # noqa: BLE001 (whatever it is, it is the outcome)
            log.log_exception(type(error), error, error.__traceback__)
            results.append((name, " ".join(f"{type(error).__name__}: {error}".split())))
        else:
            results.append((name, ""))
    return results


def expect(held: bool, otherwise: str) -> None:
    """Raise a Bug that says ``otherwise`` unless ``held``."""
    if not held:
        raise Bug(Spoken(otherwise))  # in English, for those who build the program


def _check_resources() -> None:
    from declannot.exchange.starting import default_guideline, default_schema, sample_statement

    expect(len(default_schema().labels) > 0, "the default schema has no label")
    expect("COMMITMENT" in default_guideline(), "the guideline does not explain COMMITMENT")
    document, _ = sample_statement(utc_now())
    expect(document.length > 7000, "the sample statement is cut short")


def _check_segmentation() -> None:
    from declannot.domain import segment

    for language, text, words in (
        ("en", "Canada’s U.S. partners met.", 4),
        ("fr", "L’appel aux États membres", 4),
        ("es", "¿Quién condena la agresión?", 4),
        ("ru", "Мы осуждаем войну.", 3),
        ("ar", "ندين العنف", 2),
        ("zh", "我们谴责", 4),
    ):
        found = len(segment.words(text, language))
        expect(found >= min(words, 2), f"{found} words were found in “{text}”")
    expect(len(segment.sentences("We met. We agreed.", "en")) == 2, "sentences are not split")
    expect(len(segment.graphemes("👩\u200d👩\u200d👧é")) == 2, "graphemes are split")


def _check_full_text_search() -> None:
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("CREATE VIRTUAL TABLE statement USING fts5(text)")
        database.execute("INSERT INTO statement VALUES ('We condemn the attack')")
        hits = database.execute("SELECT count(*) FROM statement WHERE statement MATCH 'condemn'")
        expect(hits.fetchone() == (1,), "full-text search finds nothing")


def _check_migration() -> None:
    from declannot.store.header import SCHEMA_NUMBER, read_header
    from declannot.store.migrations.upgrade import upgrade
    from declannot.store.tables import metadata

    with tempfile.TemporaryDirectory(prefix="declannot-self-test-") as folder:
        path = Path(folder) / "migrated.declannot"
        path.touch()
        upgrade(path)
        expect(read_header(path).schema_number == SCHEMA_NUMBER, "the file is of another version")
        with closing(sqlite3.connect(path)) as database:
            rows = database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
            made = {name for (name,) in rows}
        missing = sorted(set(metadata.tables) - made)
        expect(not missing, f"the migrations make no table {', '.join(missing)}")


def _check_span() -> None:
    from declannot.exchange.starting import new_project, sample_statement
    from declannot.store.project import Project

    with tempfile.TemporaryDirectory(prefix="declannot-self-test-") as folder:
        path = Path(folder) / "self-test.declannot"
        with new_project(path) as project:
            document, text = sample_statement(utc_now())
            project.apply(add_documents([(document, text)]))
            annotator, step = add_annotator("self-test", ())
            project.apply(step)
            made = _tag(project, document.id, annotator)
        with Project.open(path) as project:
            content = project.content(document.id, annotator.id)
            span = content.spans[made]
            expect(covered_text(content.text.text, span) == "Canada", "another text is covered")
            project.undo()
            expect(not project.content(document.id, annotator.id).spans, "undo left the span")


def _tag(project: Project, document_id: str, annotator: Annotator) -> str:
    """Tag the first word of the statement as an ACTOR and return the span's id."""
    content = project.content(document_id, annotator.id)
    label = project.schema.label_by_name["ACTOR"]
    stamp = Stamp.now(annotator.id)
    step = add_span(content, project.schema, label.id, [(0, 6)], stamp, note=new_id())
    assert step is not None
    project.apply(step, by=annotator.id)
    return step.changes[-1].entity_id


def _check_exchange() -> None:
    from declannot.exchange.exporting import ExportChoices, run_export
    from declannot.exchange.importing import ImportChoices, run_import
    from declannot.exchange.starting import demo_project, new_project
    from declannot.store.project import Project

    with demo_project() as path:
        out = path.with_name("out.jsonl")
        back = path.with_name("back.jsonl")
        with Project.open(path, read_only=True) as project:
            run_export(project, out, ExportChoices(format="jsonl"))
        with new_project(path.with_name("again.declannot")) as again:
            run_import(again, [out], ImportChoices(format="jsonl"))
            run_export(again, back, ExportChoices(format="jsonl"))
        expect(out.read_bytes() == back.read_bytes(), "the corpus came back changed")


def _check_pdf() -> None:
    from declannot.formats.documents.pdf import read
    from declannot.formats.format import ReadOptions

    shown = b"BT /F1 12 Tf 72 700 Td (We act.) Tj ET"
    font = b"<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
    parts = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources "
        + font
        + b" >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(shown), shown),
    )
    data = bytearray(b"%PDF-1.4\n")
    places = []
    for number, each in enumerate(parts, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    begin = len(data)
    data += b"xref\n0 5\n0000000000 65535 f \n" + b"".join(
        b"%010d 00000 n \n" % at for at in places
    )
    data += b"trailer << /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % begin
    with tempfile.TemporaryDirectory(prefix="declannot-self-test-") as folder:
        path = Path(folder) / "one.pdf"
        path.write_bytes(data)
        (found,) = read(path, ReadOptions())
        expect(found.document.text == "We act.\n", "the page has another text")


def _check_documents() -> None:
    from declannot.formats.format import ReadOptions
    from declannot.formats.registry import format_named

    with tempfile.TemporaryDirectory(prefix="declannot-self-test-") as folder:
        for name, parts in _small_documents().items():
            path = Path(folder) / f"one.{name}"
            with zipfile.ZipFile(path, "w") as archive:
                for part, content in parts.items():
                    archive.writestr(part, content)
            if name == "tei":
                path.write_text(parts["text"], encoding="utf-8")
            reader = format_named(name).read
            assert reader is not None
            (found,) = reader(path, ReadOptions())
            expect(found.document.text.strip() == "We act.", f"the {name} has another text")


def _small_documents() -> dict[str, dict[str, str]]:
    """Return the parts of the smallest documents of their kinds."""
    office = "http://schemas.openxmlformats.org"
    word = f"{office}/wordprocessingml/2006/main"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    open_document = "urn:oasis:names:tc:opendocument:xmlns"
    return {
        "docx": {
            "[Content_Types].xml": f'<Types xmlns="{office}/package/2006/content-types">'
            f'<Default Extension="rels" ContentType="{relations}"/>'
            f'<Override PartName="/word/document.xml" ContentType="{kind}"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{office}/package/2006/relationships">'
            f'<Relationship Id="r1" Type="{office}/officeDocument/2006/relationships/'
            'officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'<w:document xmlns:w="{word}"><w:body><w:p><w:r>'
            "<w:t>We act.</w:t></w:r></w:p></w:body></w:document>",
        },
        "odt": {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f'<office:document-content xmlns:office="{open_document}:office:1.0" '
            f'xmlns:text="{open_document}:text:1.0"><office:body><office:text>'
            "<text:p>We act.</text:p></office:text></office:body></office:document-content>",
        },
        "tei": {
            "text": '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>We act.</p></body>'
            "</text></TEI>"
        },
    }


def _check_agreement() -> None:
    from declannot.agreement import compare, gamma

    one = [(0, 6, "ACTOR"), (10, 20, "PLACE"), (24, 40, "EVENT")]
    other = [(0, 6, "ACTOR"), (10, 22, "PLACE"), (24, 40, "EVENT")]
    found = compare([(one, other)] * 5).strict
    expect(found.matched == 10 and found.ci95 is not None, "F1 or its interval is wrong")
    value = gamma([one, other], samples=5).value
    expect(value is not None and 0 < value < 1, "gamma is wrong")
