"""Everything one can do in the window, as data, with its keys.

A key in ``keys`` works in the whole window. A key in ``hand_keys`` is obeyed by the statement
while it has the focus; menus show it, but it is no shortcut of the window. Labels and their keys
come from the schema and are not listed here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:

    def QT_TR_NOOP(text: str) -> str:
        """Mark a text for translation; Qt's own declaration promises no more than an object."""
else:
    from PySide6.QtCore import QT_TR_NOOP

CONTEXT = "ActionTable"
"""The context of the translations, which is the name of the class that holds the texts."""


class Needs(Flag):
    """What must be there for an action to make sense.

    ``HAND`` is there unless differences are decided, ``REVIEW`` where they are. ``TASK`` is a
    project that came by a task file, ``OWN`` any other; what belongs to the other one is not in
    the menus. The key of what cannot be done is refused aloud.
    """

    NOTHING = 0
    PROJECT = auto()
    WRITABLE = auto()
    DOCUMENT = auto()
    TARGET = auto()
    RANGE = auto()
    SPAN = auto()
    OWN = auto()
    TASK = auto()
    HAND = auto()
    REVIEW = auto()


@dataclass(frozen=True, slots=True)
class Action:
    """One thing one can do.

    Attributes:
        id: stable name.
        text: what the menu shows, with its mnemonic.
        tip: one sentence for the status bar and the tooltip.
        keys: portable key sequences that work in the whole window.
        hand_keys: keys of the statement, for show.
        needs: what must be there.
        toggle: whether it is on or off.
        group, value: the setting it chooses among, and the value it stands for, or empty.
    """

    id: str
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    hand_keys: tuple[str, ...] = ()
    needs: Needs = Needs.NOTHING
    toggle: bool = False
    group: str = ""
    value: str = ""


_PROJECT = Needs.PROJECT
_WRITE = Needs.PROJECT | Needs.WRITABLE
_OWN = _WRITE | Needs.OWN
_READ = Needs.PROJECT | Needs.DOCUMENT
_EDIT = _WRITE | Needs.DOCUMENT
_HAND = _EDIT | Needs.HAND
_REVIEW = _READ | Needs.REVIEW
_DECIDE = _REVIEW | Needs.WRITABLE


class ActionTable:
    """The actions by menu."""

    FILE = (
        Action("new_project", QT_TR_NOOP("&New project…"),
               QT_TR_NOOP("Make an empty project in a file of its own"), ("Ctrl+N",)),
        Action("open_project", QT_TR_NOOP("&Open…"),
               QT_TR_NOOP("Open a project file"), ("Ctrl+O",)),
        Action("import_files", QT_TR_NOOP("&Import files…"),
               QT_TR_NOOP("Add statements or a corpus to this project"), ("Ctrl+I",),
               needs=_OWN),
        Action("import_folder", QT_TR_NOOP("Import a &folder…"),
               QT_TR_NOOP("Add every statement in a folder to this project"), needs=_OWN),
        Action("paste_document", QT_TR_NOOP("&Paste text as document…"),
               QT_TR_NOOP("Add the text of the clipboard as a document"), ("Ctrl+Shift+V",),
               needs=_OWN),
        Action("export", QT_TR_NOOP("&Export…"),
               QT_TR_NOOP("Write the corpus in a format other programs read"), ("Ctrl+E",),
               needs=_PROJECT),
        Action("datasets", QT_TR_NOOP("&Datasets…"),
               QT_TR_NOOP("Freeze named versions of the corpus, and export them unchanged"),
               ("Ctrl+Shift+E",), needs=_PROJECT | Needs.OWN),
        Action("save_copy", QT_TR_NOOP("Save a &copy…"),
               QT_TR_NOOP("Copy the whole project to another file"), ("Ctrl+Shift+S",),
               needs=_PROJECT),
        Action("show_data_folder", QT_TR_NOOP("S&how data folder"),
               QT_TR_NOOP("Open the folder with settings, log and the first project")),
        Action("quit", QT_TR_NOOP("&Quit"), QT_TR_NOOP("Close declannot"), ("Ctrl+Q",)),
    )  # fmt: skip

    EDIT = (
        Action("undo", QT_TR_NOOP("&Undo"),
               QT_TR_NOOP("Take back the newest step, also one of an earlier day"), ("Ctrl+Z",),
               needs=_WRITE),
        Action("redo", QT_TR_NOOP("&Redo"), QT_TR_NOOP("Do again what was taken back"),
               ("Ctrl+Shift+Z", "Ctrl+Y"), needs=_WRITE),
        Action("copy", QT_TR_NOOP("&Copy"),
               QT_TR_NOOP("Copy the selected text or the text of the selected span"),
               ("Ctrl+C",), needs=_READ | Needs.TARGET),
        Action("copy_with_labels", QT_TR_NOOP("Copy with &labels"),
               QT_TR_NOOP("Copy the text with a list of the spans in it"), ("Ctrl+Shift+C",),
               needs=_READ | Needs.TARGET),
        Action("select_all", QT_TR_NOOP("Select &all"), QT_TR_NOOP("Select the whole statement"),
               hand_keys=("Ctrl+A",), needs=_READ),
        Action("find", QT_TR_NOOP("&Find…"), QT_TR_NOOP("Find words in this statement"),
               ("Ctrl+F",), needs=Needs.DOCUMENT),
        Action("find_next", QT_TR_NOOP("Find &next"), QT_TR_NOOP("Go to the next place found"),
               ("F3", "Ctrl+G"), needs=Needs.DOCUMENT),
        Action("find_previous", QT_TR_NOOP("Find &previous"),
               QT_TR_NOOP("Go to the place found before"), ("Shift+F3", "Ctrl+Shift+G"),
               needs=Needs.DOCUMENT),
    )  # fmt: skip

    VIEW = (
        Action("workspace_annotate", QT_TR_NOOP("Ann&otate"),
               QT_TR_NOOP("Read and tag statements"), ("Ctrl+1",), group="workspace",
               value="annotate"),
        Action("workspace_review", QT_TR_NOOP("Re&view"),
               QT_TR_NOOP("Compare two annotators and decide where they differ"), ("Ctrl+2",),
               needs=_PROJECT, group="workspace", value="review"),
        Action("theme_system", QT_TR_NOOP("&System"),
               QT_TR_NOOP("Light or dark as the system is"), group="theme", value="system"),
        Action("theme_light", QT_TR_NOOP("&Light"), QT_TR_NOOP("Dark ink on a light page"),
               group="theme", value="light"),
        Action("theme_dark", QT_TR_NOOP("&Dark"), QT_TR_NOOP("Light ink on a dark page"),
               group="theme", value="dark"),
        Action("zoom_in", QT_TR_NOOP("&Larger text"), QT_TR_NOOP("Enlarge the statement"),
               ("Ctrl++", "Ctrl+=")),
        Action("zoom_out", QT_TR_NOOP("&Smaller text"), QT_TR_NOOP("Reduce the statement"),
               ("Ctrl+-",)),
        Action("zoom_reset", QT_TR_NOOP("&Usual size"), QT_TR_NOOP("Text at 100 %"),
               ("Ctrl+0",)),
        Action("wider", QT_TR_NOOP("&Wider lines"), QT_TR_NOOP("More characters in a line"),
               ("Ctrl+Alt++", "Ctrl+Alt+=")),
        Action("narrower", QT_TR_NOOP("&Narrower lines"),
               QT_TR_NOOP("Fewer characters in a line"), ("Ctrl+Alt+-",)),
        Action("tags_name", QT_TR_NOOP("&Names"), QT_TR_NOOP("The label's name over each span"),
               group="tags", value="name"),
        Action("tags_letter", QT_TR_NOOP("&Letters"), QT_TR_NOOP("One letter over each span"),
               group="tags", value="letter"),
        Action("tags_none", QT_TR_NOOP("N&one"), QT_TR_NOOP("No tags over the spans"),
               group="tags", value="none"),
        Action("calm", QT_TR_NOOP("&Calm colours"),
               QT_TR_NOOP("Edges only; the fill is kept for the selected span"), toggle=True),
        Action("margin_numbers", QT_TR_NOOP("&Paragraph numbers"),
               QT_TR_NOOP("Number the paragraphs in the margin"), toggle=True),
        Action("go_to_statement", QT_TR_NOOP("&Go to the statement"),
               QT_TR_NOOP("Put the keyboard into the text, where label keys live"), ("F9",),
               needs=Needs.DOCUMENT),
        Action("full_screen", QT_TR_NOOP("&Full screen"),
               QT_TR_NOOP("Use the whole screen, or give it back"), ("F11",), toggle=True),
        Action("reset_layout", QT_TR_NOOP("&Reset layout"),
               QT_TR_NOOP("Put docks and sizes back as they were at first")),
    )  # fmt: skip

    DOCUMENT = (
        Action("next_open_document", QT_TR_NOOP("&Next not done"),
               QT_TR_NOOP("Go to the next document that is not done"), ("Ctrl+U",),
               needs=_PROJECT),
        Action("next_document", QT_TR_NOOP("Nex&t document"),
               QT_TR_NOOP("Go to the document below in the list"), ("Ctrl+PgDown",),
               needs=_PROJECT),
        Action("previous_document", QT_TR_NOOP("Previous d&ocument"),
               QT_TR_NOOP("Go to the document above in the list"), ("Ctrl+PgUp",),
               needs=_PROJECT),
        Action("mark_read", QT_TR_NOOP("Mark ¶ as &read"),
               QT_TR_NOOP("Mark the paragraph as read to the end and go on"),
               hand_keys=("Ctrl+Enter",), needs=_HAND),
        Action("mark_done", QT_TR_NOOP("Mark as &done"),
               QT_TR_NOOP("Mark this document as done, or open it again"), ("Ctrl+D",),
               needs=_EDIT),
        Action("remarks", QT_TR_NOOP("Remar&ks…"),
               QT_TR_NOOP("Say something of the document as a whole; the trainer reads it"),
               ("Ctrl+Shift+N",), needs=_HAND),
        Action("rename_document", QT_TR_NOOP("Rena&me…"), QT_TR_NOOP("Change the title"),
               ("F2",), needs=_EDIT | Needs.OWN),
        Action("document_properties", QT_TR_NOOP("&Properties…"),
               QT_TR_NOOP("Title, date, language, issuers, source, licence, tags"),
               ("Alt+Enter", "Alt+Return"), needs=_READ),
        Action("delete_document", QT_TR_NOOP("De&lete"),
               QT_TR_NOOP("Take this document out of the project; undo brings it back"),
               needs=_EDIT | Needs.OWN),
    )  # fmt: skip

    SPANS = (
        Action("choose_label", QT_TR_NOOP("&Label from a list…"),
               QT_TR_NOOP("Choose a label for what is selected"), hand_keys=("Enter",),
               needs=_HAND | Needs.TARGET),
        Action("repeat_label", QT_TR_NOOP("&Repeat the last label"),
               QT_TR_NOOP("Apply the label that was applied last"), hand_keys=(".",),
               needs=_HAND | Needs.TARGET),
        Action("begin_part", QT_TR_NOOP("Add another par&t"),
               QT_TR_NOOP("Keep the selection as one part of a span in several parts"),
               hand_keys=(",",), needs=_HAND | Needs.RANGE),
        Action("adjust_edges", QT_TR_NOOP("&Move the edges"),
               QT_TR_NOOP("Move the edges of the selected span by arrow keys"),
               hand_keys=("Enter",), needs=_HAND | Needs.SPAN),
        Action("remove_span", QT_TR_NOOP("Remo&ve"),
               QT_TR_NOOP("Remove the selected span and its relations"), hand_keys=("Del",),
               needs=_HAND | Needs.SPAN),
        Action("doubt", QT_TR_NOOP("Mark as do&ubtful"),
               QT_TR_NOOP("Flag the selected span as doubtful, or take the flag away"),
               ("Ctrl+Shift+D",), needs=_HAND | Needs.SPAN),
        Action("expand", QT_TR_NOOP("&Widen the selection"),
               QT_TR_NOOP("Word, phrase, sentence, paragraph"), hand_keys=("Ctrl+Shift+Up",),
               needs=_READ),
        Action("shrink", QT_TR_NOOP("&Narrow the selection"),
               QT_TR_NOOP("Back from paragraph to word"), hand_keys=("Ctrl+Shift+Down",),
               needs=_READ),
        Action("next_span", QT_TR_NOOP("Ne&xt span"), QT_TR_NOOP("Go to the next span"),
               hand_keys=("Space",), needs=_READ),
        Action("previous_span", QT_TR_NOOP("Previous s&pan"), QT_TR_NOOP("Go to the span before"),
               hand_keys=("Shift+Space",), needs=_READ),
        Action("outer_span", QT_TR_NOOP("Span ar&ound this one"),
               QT_TR_NOOP("Select the next span that encloses this one"), hand_keys=("Alt+Up",),
               needs=_READ),
        Action("inner_span", QT_TR_NOOP("Span &inside this one"),
               QT_TR_NOOP("Select the next span within this one"), hand_keys=("Alt+Down",),
               needs=_READ),
        Action("pass_first", QT_TR_NOOP("Only the first family"),
               QT_TR_NOOP("The other labels fade and cannot be hit"), ("F6",), needs=_PROJECT,
               group="pass", value="0"),
        Action("pass_second", QT_TR_NOOP("Only the second family"),
               QT_TR_NOOP("The other labels fade and cannot be hit"), ("F7",), needs=_PROJECT,
               group="pass", value="1"),
        Action("pass_all", QT_TR_NOOP("All labels"), QT_TR_NOOP("Show and hit every label"),
               ("F8",), needs=_PROJECT, group="pass", value=""),
        Action("snap_character", QT_TR_NOOP("&Characters"),
               QT_TR_NOOP("A selection by mouse stays as it is drawn"), group="snap",
               value="character"),
        Action("snap_word", QT_TR_NOOP("&Words"),
               QT_TR_NOOP("A selection by mouse reaches out to whole words"), group="snap",
               value="word"),
        Action("snap_phrase", QT_TR_NOOP("&Phrases"),
               QT_TR_NOOP("A selection by mouse reaches out to the next comma or stop"),
               group="snap", value="phrase"),
        Action("snap_sentence", QT_TR_NOOP("&Sentences"),
               QT_TR_NOOP("A selection by mouse reaches out to whole sentences"), group="snap",
               value="sentence"),
        Action("label_keys", QT_TR_NOOP("Label &keys"),
               QT_TR_NOOP("Letters apply labels; switch off for speech or a screen reader"),
               toggle=True),
    )  # fmt: skip

    REVIEW = (
        Action("decide_upper", QT_TR_NOOP("&Upper lane"),
               QT_TR_NOOP("Let what stands above the text stand in gold"), hand_keys=("1",),
               needs=_DECIDE),
        Action("decide_lower", QT_TR_NOOP("&Lower lane"),
               QT_TR_NOOP("Let what stands below the text stand in gold"), hand_keys=("2",),
               needs=_DECIDE),
        Action("decide_both", QT_TR_NOOP("&Both"),
               QT_TR_NOOP("Let both readings stand in gold, where the schema permits it"),
               hand_keys=("3",), needs=_DECIDE),
        Action("decide_neither", QT_TR_NOOP("&Neither"),
               QT_TR_NOOP("Both are wrong: let neither reading stand in gold"),
               hand_keys=("0",), needs=_DECIDE),
        Action("edit_gold", QT_TR_NOOP("&Edit gold"),
               QT_TR_NOOP("Work on gold with label keys, edges and attributes; Esc returns"),
               hand_keys=("Enter",), needs=_DECIDE),
        Action("decide_longer", QT_TR_NOOP("The lon&ger"),
               QT_TR_NOOP("Where edges differ: let the longer reading stand"),
               hand_keys=("L",), needs=_DECIDE),
        Action("decide_shorter", QT_TR_NOOP("The s&horter"),
               QT_TR_NOOP("Where edges differ: let the shorter reading stand"),
               hand_keys=("K",), needs=_DECIDE),
        Action("decide_union", QT_TR_NOOP("&From first to last"),
               QT_TR_NOOP("Where edges differ: from the first start to the last end"),
               hand_keys=("X",), needs=_DECIDE),
        Action("next_difference", QT_TR_NOOP("Ne&xt difference"),
               QT_TR_NOOP("Leave this one undecided and go to the next"), hand_keys=("Right",),
               needs=_REVIEW),
        Action("previous_difference", QT_TR_NOOP("&Previous difference"),
               QT_TR_NOOP("Go back to the difference before"), hand_keys=("Left",),
               needs=_REVIEW),
        Action("reopen_decision", QT_TR_NOOP("&Reopen the decision"),
               QT_TR_NOOP("Take the decision back, with what it had led to"),
               hand_keys=("Del",), needs=_DECIDE),
        Action("confirm_decision", QT_TR_NOOP("&Confirm the decision"),
               QT_TR_NOOP("Let a stale decision stand for what is there now"), needs=_DECIDE),
        Action("comment_decision", QT_TR_NOOP("Co&mment"),
               QT_TR_NOOP("Write why; Esc or Ctrl+Enter returns to the statement"),
               hand_keys=("C",), needs=_REVIEW),
        Action("take_agreed", QT_TR_NOOP("&Take all agreements"),
               QT_TR_NOOP("Take into gold whatever both annotators have alike"),
               ("Ctrl+Shift+A",), needs=_DECIDE),
        Action("agreement", QT_TR_NOOP("Agreement rep&ort"),
               QT_TR_NOOP("How far two annotators agree, why not, and the spans behind it"),
               ("Ctrl+Shift+R",), needs=_PROJECT | Needs.OWN),
        Action("same_wording", QT_TR_NOOP("All of this &wording…"),
               QT_TR_NOOP("Decide everything of the same class, wording and labels alike"),
               hand_keys=("W",), needs=_DECIDE),
        Action("decide_by_strategy", QT_TR_NOOP("By strateg&y…"),
               QT_TR_NOOP("Agreements, one annotator's reading, or the majority, with a preview"),
               needs=_DECIDE),
        Action("audit", QT_TR_NOOP("&Audit…"),
               QT_TR_NOOP("Read a sample again of what needed no decision"), needs=_DECIDE),
        Action("reasons_by_label", QT_TR_NOOP("Reasons beside the gui&deline…"),
               QT_TR_NOOP("How often each reason was given, beside the rules it is about"),
               needs=_PROJECT | Needs.OWN),
        Action("show_names", QT_TR_NOOP("&Show names"),
               QT_TR_NOOP("Show who stands in which lane; otherwise lanes are shuffled"),
               toggle=True),
    )  # fmt: skip

    PROJECT = (
        Action("rename_project", QT_TR_NOOP("&Rename the project…"),
               QT_TR_NOOP("Change the project's title"), needs=_OWN),
        Action("annotator", QT_TR_NOOP("&Annotator…"),
               QT_TR_NOOP("Who annotates: change the name, or let somebody else work"),
               needs=_PROJECT),
        Action("schema", QT_TR_NOOP("&Schema…"),
               QT_TR_NOOP("Read the labels, attributes and rules of this project"),
               needs=_PROJECT),
        Action("import_schema", QT_TR_NOOP("&Import a schema…"),
               QT_TR_NOOP("Put the schema of a file in force, as a new version"), needs=_OWN),
        Action("export_schema", QT_TR_NOOP("&Export the schema…"),
               QT_TR_NOOP("Write the schema to a file that people and programs can read"),
               needs=_PROJECT),
        Action("guideline", QT_TR_NOOP("&Guideline…"),
               QT_TR_NOOP("Read how to annotate"), needs=_PROJECT),
        Action("check_project", QT_TR_NOOP("&Check project"),
               QT_TR_NOOP("Verify the file, every text and every span"), needs=_PROJECT),
    )  # fmt: skip

    HANDOVER = (
        Action("plan", QT_TR_NOOP("P&lan…"),
               QT_TR_NOOP("Draw who annotates which documents, and which are done by two"),
               needs=_OWN),
        Action("hand_out", QT_TR_NOOP("&Hand out…"),
               QT_TR_NOOP("Write task files: documents, schema, guideline, nobody else's work"),
               ("Ctrl+Shift+H",), needs=_OWN),
        Action("take_in", QT_TR_NOOP("&Take in work…"),
               QT_TR_NOOP("Merge the work files that came back, after a look at what they bring"),
               ("Ctrl+Shift+T",), needs=_OWN),
        Action("questions", QT_TR_NOOP("&Questions…"),
               QT_TR_NOOP("Doubts and notes of the annotators, to be answered"),
               ("Ctrl+Shift+Q",), needs=_PROJECT | Needs.OWN),
        Action("send_back", QT_TR_NOOP("&Send back…"),
               QT_TR_NOOP("Write your work to a file for the trainer"), ("Ctrl+Shift+B",),
               needs=_WRITE | Needs.TASK),
        Action("instructions", QT_TR_NOOP("&Instructions…"),
               QT_TR_NOOP("What the trainer wrote for this task"),
               needs=_PROJECT | Needs.TASK),
        Action("answers", QT_TR_NOOP("&Answers…"),
               QT_TR_NOOP("What the trainer answered to your doubts and notes"),
               ("Ctrl+Shift+W",), needs=_PROJECT | Needs.TASK),
        Action("read_feedback", QT_TR_NOOP("F&eedback…"),
               QT_TR_NOOP("Where gold differs from your reading, and why"),
               needs=_PROJECT | Needs.TASK),
        Action("write_feedback", QT_TR_NOOP("Write &feedback…"),
               QT_TR_NOOP("Tell an annotator where gold differs and why, as a file and a page"),
               needs=_PROJECT | Needs.OWN),
        Action("practice", QT_TR_NOOP("Use for p&ractice"),
               QT_TR_NOOP("Let newcomers try themselves on this document, whose gold is done"),
               needs=_EDIT | Needs.OWN),
        Action("practice_result", QT_TR_NOOP("&Practice result…"),
               QT_TR_NOOP("How your reading of a practice document compares with gold"),
               needs=_READ),
    )  # fmt: skip

    HELP = (
        Action("handbook", QT_TR_NOOP("&Handbook"), QT_TR_NOOP("How to work with declannot"),
               ("F1",)),
        Action("keys", QT_TR_NOOP("&Keys"), QT_TR_NOOP("Every key, to read or to print"),
               ("Ctrl+F1",)),
        Action("about", QT_TR_NOOP("&About declannot"),
               QT_TR_NOOP("Version, licence and what it is made with")),
    )  # fmt: skip


def all_actions() -> tuple[Action, ...]:
    """Return every action, in the order of the menus."""
    table = ActionTable
    return (
        *table.FILE,
        *table.EDIT,
        *table.VIEW,
        *table.DOCUMENT,
        *table.SPANS,
        *table.REVIEW,
        *table.PROJECT,
        *table.HANDOVER,
        *table.HELP,
    )
