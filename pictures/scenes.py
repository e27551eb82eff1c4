"""What is pictured: pages of the window, and the dialogs that entries of the menus open.

A scene is what a person does to see something. A dialog with tabs or a list of pages is pictured
page by page.
"""

from __future__ import annotations

AREAS: dict[str, tuple[str, ...]] = {
    "annotate": (
        "workspace_annotate", "find", "guideline", "command_palette", "choose_label",
        "label_everywhere", "remarks", "time_on_task",
    ),
    "review": (
        "workspace_review", "agreement", "same_wording", "decide_by_strategy", "audit",
    ),
    "corpus": ("corpus_search", "corpus_apply", "corpus_change", "corpus_remove", "corpus_set",
               "corpus_documents", "corpus_statistics"),
    "schema": ("edit_schema", "schema", "edit_guideline"),
    "files": ("paste_document", "export", "datasets", "document_properties",
              "correct_text", "print"),
    "people": ("plan", "hand_out", "questions", "write_feedback", "annotator"),
    "settings": ("settings", "keys", "handbook", "about"),
}  # fmt: skip
"""Names of actions, by the sheet their pictures stand on."""
