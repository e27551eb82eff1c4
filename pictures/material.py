"""What the pictures show: projects, hand-over files and files to import, written for this."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path

from declannot.domain.change import Change, Step
from declannot.domain.content import LayerContent
from declannot.domain.document import Annotator, Document, Status
from declannot.domain.message import message
from declannot.domain.moment import Stamp
from declannot.domain.operations import documents, relations, spans
from declannot.domain.operations.layers import set_status
from declannot.domain.span import Span
from declannot.exchange.adjudicating import Strategy, run_strategy
from declannot.exchange.feedback import write_feedback
from declannot.exchange.handover.merging import run_merge
from declannot.exchange.handover.task_file import make_task
from declannot.exchange.handover.task_project import open_task
from declannot.exchange.handover.work_file import make_work
from declannot.exchange.starting import add_readings, ensure_default_project, new_project
from declannot.store.project import Project

MADE = "2026-11-23T12:00:00Z"
NAMES = {"A": "Ana", "B": "Bea"}
STATEMENTS = {
    ("Lake Town communiqué", "en"): "Canada and Mexico welcome the talks at Lake Town.\n\n"
    "They call on all parties to respect the Charter of the United Nations. Canada invites to "
    "further talks.",
    ("Statement on the harvest", "en"): "Ministers of the European Union regret a lost harvest.\n\n"
    "They pledge to support Ukraine and its neighbours.",
    ("Déclaration du fleuve", "fr"): "La France et le Mexique saluent l’accord sur le fleuve.",
    ("Declaración del puerto", "es"): "México y Canadá condenan el ataque contra el puerto.",
    ("بيان مشترك بشأن الميناء", "ar"): "تدين كندا والمكسيك الهجوم على الميناء.\n\n"
    "ويدعو الوزراء جميع الأطراف إلى احترام ميثاق الأمم المتحدة.\n\n"
    "وتتعهد الدولتان بمواصلة دعم سكان المنطقة وإعادة بناء ما دُمِّر.\n\n"
    "ونعرب عن قلقنا إزاء نزوح العائلات، ونرحب بجهود المنظمات الإنسانية.",
}
"""Short statements, by title and language."""

CORPUS = {
    "text": "Canada waits for NATO. Both thank the harbour town.",
    "layers": [
        {
            "annotator": "Bea",
            "spans": [
                {"id": "s1", "start": 0, "end": 6, "label": "TRIBE", "attributes": {"size": "big"}},
                {"id": "s2", "start": 17, "end": 21, "label": "ORG"},
                {"id": "s3", "start": 28, "end": 50, "label": "THANKS"},
            ],
            "relations": [{"type": "waits_for", "from": "s1", "to": "s2"}],
        }
    ],
}
"""A document whose names the schema does not know."""

INSTRUCTIONS = (
    "Please read each statement once before you tag it.\n\n"
    "Mark as doubtful what the guideline does not settle; a note helps. "
    "The two French texts come last."
)


@dataclass(frozen=True)
class Material:
    """Files that scenes need.

    Attributes:
        project: the LA statement as Ana and Bea read it, and short statements.
        decided: the same, with gold done.
        empty, alone, damaged: projects without a document, with one reading alone, and with half of
            its bytes.
        task, work, feedback: files that trainer and annotator send each other.
        trainers: the trainer's project, in which Cleo's first work was changed since.
        imports: a folder with texts, a corpus with names of its own, and a file that is bad.
        letter: a text whose encoding cannot be told.
    """

    project: Path
    decided: Path
    empty: Path
    alone: Path
    damaged: Path
    task: Path
    work: Path
    feedback: Path
    trainers: Path
    imports: Path
    letter: Path


def make_material(folder: Path) -> Material:
    """Write everything into ``folder``."""
    project = _make_project(folder / "statements.declannot")
    decided = _copy(project, folder / "decided.declannot")
    feedback = _decide(decided, folder)
    trainers = _copy(project, folder / "trainer.declannot")
    task, work = _hand_over(trainers, folder)
    new_project(folder / "empty.declannot").close()
    alone = ensure_default_project(folder / "alone.declannot")
    with Project.open(alone) as one:
        add_readings(one, _statement(one).id)
    damaged = folder / "damaged.declannot"
    whole = project.read_bytes()
    damaged.write_bytes(whole[: len(whole) // 2])
    letter = folder / "lettre.txt"
    letter.write_bytes("Les États-Unis d’Amérique et la République française".encode("cp1252"))
    return Material(
        project,
        decided,
        folder / "empty.declannot",
        alone,
        damaged,
        task,
        work,
        feedback,
        trainers,
        _write_imports(folder / "imports"),
        letter,
    )


def _make_project(path: Path) -> Path:
    """Make the project at ``path``."""
    ensure_default_project(path)
    with Project.open(path) as project:
        statement = _statement(project)
        _describe(project, statement)
        for reader in NAMES:
            add_readings(project, statement.id, reader)
        for each in project.annotators():
            renamed = Change(each, replace(each, name=NAMES[each.name]))
            project.apply(Step("rename_annotator", message("Rename"), (renamed,)))
            _finish(project, each)
        made = [
            (documents.new_document(title, text, at=MADE, language=language), text)
            for (title, language), text in STATEMENTS.items()
        ]
        project.apply(documents.add_documents(made))
        _doubt_and_relate(project, _person(project, "Ana"))
    return path


def _describe(project: Project, statement: Document) -> None:
    told = replace(
        statement,
        date="2022-06-10",
        language="en",
        issuers=("Canada", "Mexico", "United States"),
        tags=("migration",),
    )
    step = Step("edit_document", message("Properties"), (Change(statement, told),), statement.id)
    project.apply(step)


def _doubt_and_relate(project: Project, ana: Annotator) -> None:
    """Let Ana doubt a span, note why, and join two."""
    content = project.content(_statement(project).id, ana.id)
    stamp = Stamp(ana.id, MADE)
    act = _first(content, "commitment")
    project.apply(_step(spans.set_doubt(content, act.id, True, stamp)), by=ana.id)
    content = project.content(content.document.id, ana.id)
    note = "Is “we are committed” a new commitment, or one reaffirmed?"
    project.apply(_step(spans.set_note(content, act.id, note, stamp)), by=ana.id)
    content = project.content(content.document.id, ana.id)
    actor = _first(content, "actor")
    joined = relations.add_relation(content, project.schema, "by", act.id, actor.id, stamp)
    if joined is not None:
        project.apply(joined, by=ana.id)


def _decide(path: Path, folder: Path) -> Path:
    """Decide everything as Ana read it, and write the feedback for Bea."""
    with Project.open(path) as project:
        ana, bea = _person(project, "Ana"), _person(project, "Bea")
        stamp = Stamp(ana.id, MADE)
        run_strategy(project, (ana, bea), Strategy.AGREED, stamp)
        run_strategy(project, (ana, bea), Strategy.A, stamp)
        written = write_feedback(project, folder / "Bea.declannot-feedback", bea)
    return written.package


def _hand_over(path: Path, folder: Path) -> tuple[Path, Path]:
    """Write a task for Cleo, and what she sends the second time.

    Since the first time one of her spans got another label here, and yet another one there.
    """
    task, first, work = (
        folder / f"Cleo{each}"
        for each in (".declannot-task", "-1.declannot-work", ".declannot-work")
    )
    hers = folder / "cleo.declannot"
    with Project.open(path) as project:
        make_task(project, task, "Cleo", instructions=INSTRUCTIONS)
    with open_task(task, hers) as project:
        _tag(project, "Canada", "actor")
        _tag(project, "Mexico", "actor")
        make_work(project, first)
    with Project.open(path) as project:
        run_merge(project, [first])
        _relabel(project, "Canada", "institution")
    with Project.open(hers) as project:
        _relabel(project, "Canada", "event")
        _tag(project, "Charter of the United Nations", "instrument")
        make_work(project, work)
    return task, work


def _tag(project: Project, words: str, label_id: str) -> None:
    """Let Cleo tag words of the communiqué."""
    cleo, content = _cleos(project)
    start = content.text.text.index(words)
    ranges = ((start, start + len(words)),)
    stamp = Stamp(cleo.id, MADE)
    step = spans.add_span(content, project.schema, label_id, ranges, stamp)
    project.apply(_step(step), by=cleo.id)


def _relabel(project: Project, words: str, label_id: str) -> None:
    """Give Cleo's span over words of the communiqué another label."""
    cleo, content = _cleos(project)
    start = content.text.text.index(words)
    span = next(each for each in content.spans.values() if each.start == start)
    step = spans.relabel_span(content, project.schema, span.id, label_id, Stamp(cleo.id, MADE))
    project.apply(_step(step), by=cleo.id)


def _cleos(project: Project) -> tuple[Annotator, LayerContent]:
    cleo = _person(project, "Cleo")
    lake = next(each for each in project.documents() if each.title.startswith("Lake"))
    return cleo, project.content(lake.id, cleo.id)


def _write_imports(folder: Path) -> Path:
    folder.mkdir()
    for name, text in (
        ("harbour.txt", "Ministers met in the harbour town.\n"),
        ("rivière.txt", "La France salue l’accord.\n"),
    ):
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "corpus.jsonl").write_text(json.dumps(CORPUS) + "\n", encoding="utf-8")
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    return folder


def _finish(project: Project, who: Annotator) -> None:
    """Mark what somebody made of the statement as done."""
    content = project.content(_statement(project).id, who.id)
    project.apply(_step(set_status(content, Status.DONE)), by=who.id)


def _step(step: Step | None) -> Step:
    assert step is not None
    return step


def _person(project: Project, name: str) -> Annotator:
    return next(each for each in project.annotators() if each.name == name)


def _statement(project: Project) -> Document:
    """Return the LA statement."""
    return max(project.documents(), key=lambda each: each.length)


def _first(content: LayerContent, label_id: str) -> Span:
    """Return the first span of a label in the text."""
    found = (each for each in content.spans.values() if each.label_id == label_id)
    return min(found, key=lambda each: each.start)


def _copy(source: Path, target: Path) -> Path:
    target.write_bytes(source.read_bytes())
    return target
