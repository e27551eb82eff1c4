"""Labels, spans and the selection."""

from __future__ import annotations

from declannot.app.action_table.action import (
    HAND,
    PLACE,
    QT_TR_NOOP,
    READ,
    Action,
    MenuTable,
    Needs,
)


class SpansMenu(MenuTable):
    """Labels, spans and the selection."""

    TITLE = QT_TR_NOOP("&Spans")
    ORDER = (
        "labels sticky choose_label repeat_label - "
        "begin_part adjust_edges doubt relate remove_span - "
        "label_everywhere more_untagged offer_more - "
        "expand shrink snap - "
        "next_span previous_span outer_span inner_span next_finding previous_finding - "
        "pass_first pass_second pass_all - "
        "label_keys"
    )
    ACTIONS = (
        Action("choose_label", QT_TR_NOOP("&Label from a list…"),
               QT_TR_NOOP("Choose a label for what is selected"), hand_keys=("Enter",),
               needs=HAND | Needs.TARGET),
        Action("repeat_label", QT_TR_NOOP("&Repeat the last label"),
               QT_TR_NOOP("Apply the label that was applied last"), hand_keys=(".",),
               needs=HAND | Needs.TARGET),
        Action("begin_part", QT_TR_NOOP("Add another par&t"),
               QT_TR_NOOP("Keep the selection as one part of a span in several parts"),
               hand_keys=(",",), needs=HAND | Needs.RANGE),
        Action("adjust_edges", QT_TR_NOOP("&Move the edges"),
               QT_TR_NOOP("Move the edges of the selected span by arrow keys"),
               hand_keys=("Enter",), needs=HAND | Needs.SPAN),
        Action("relate", QT_TR_NOOP("&Join to another span"),
               QT_TR_NOOP("Begin a relation at the selected span; again on its target to end it"),
               ("Ctrl+R",), needs=HAND | Needs.SPAN),
        Action("remove_span", QT_TR_NOOP("Remo&ve"),
               QT_TR_NOOP("Remove the selected span and its relations"),
               hand_keys=("Del", "Backspace"), needs=HAND | Needs.SPAN),
        Action("doubt", QT_TR_NOOP("Mark as do&ubtful"),
               QT_TR_NOOP("Flag the selected span as doubtful, or take the flag away"),
               ("Ctrl+Shift+D",), needs=HAND | Needs.SPAN),
        Action("label_everywhere", QT_TR_NOOP("Label every o&ccurrence…"),
               QT_TR_NOOP("See where else this wording stands, and label it there as one step"),
               ("Ctrl+Shift+O",), needs=HAND | Needs.TARGET),
        Action("more_untagged", QT_TR_NOOP("More of t&his name"),
               QT_TR_NOOP("Go to where the name tagged last stands untagged here, and ask"),
               ("F4",), needs=HAND),
        Action("offer_more", QT_TR_NOOP("O&ffer more of a name"),
               QT_TR_NOOP("After a name is tagged, say how often it stands untagged here"),
               toggle=True),
        Action("expand", QT_TR_NOOP("&Widen the selection"),
               QT_TR_NOOP("Word, phrase, sentence, paragraph"), hand_keys=("Ctrl+Shift+Up",),
               needs=READ),
        Action("shrink", QT_TR_NOOP("&Narrow the selection"),
               QT_TR_NOOP("Back from paragraph to word"), hand_keys=("Ctrl+Shift+Down",),
               needs=READ),
        Action("next_span", QT_TR_NOOP("Ne&xt span"), QT_TR_NOOP("Go to the next span"),
               hand_keys=("Space",), needs=READ),
        Action("previous_span", QT_TR_NOOP("Previous s&pan"), QT_TR_NOOP("Go to the span before"),
               hand_keys=("Shift+Space",), needs=READ),
        Action("outer_span", QT_TR_NOOP("Span ar&ound this one"),
               QT_TR_NOOP("Select the next span that encloses this one"), hand_keys=("Alt+Up",),
               needs=READ),
        Action("inner_span", QT_TR_NOOP("Span &inside this one"),
               QT_TR_NOOP("Select the next span within this one"), hand_keys=("Alt+Down",),
               needs=READ),
        Action("next_finding", QT_TR_NOOP("Next finding"),
               QT_TR_NOOP("Go to what does not fit together next in this statement"), ("Ctrl+J",),
               needs=READ | Needs.HAND | Needs.OWN),
        Action("previous_finding", QT_TR_NOOP("Previous finding"),
               QT_TR_NOOP("Go back to what does not fit together before this"), ("Ctrl+Shift+J",),
               needs=READ | Needs.HAND | Needs.OWN),
        Action("pass_first", QT_TR_NOOP("Only the first family"),
               QT_TR_NOOP("The other labels fade and cannot be hit"), ("F6",), needs=PLACE,
               group="pass", value="0"),
        Action("pass_second", QT_TR_NOOP("Only the second family"),
               QT_TR_NOOP("The other labels fade and cannot be hit"), ("F7",), needs=PLACE,
               group="pass", value="1"),
        Action("pass_all", QT_TR_NOOP("All labels"), QT_TR_NOOP("Show and hit every label"),
               ("F8",), needs=PLACE, group="pass", value=""),
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
