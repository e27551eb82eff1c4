"""Texts of Qt that we translate ourselves: those it leaves English, and those it words otherwise.

Qt asks our translations first (declannot/app/translation.py), so that an entry here wins over
Qt's own. The names of keys are those printed on keyboards; Qt's Spanish spells out "Control".
"""

from __future__ import annotations

_KEYS = (
    "Ctrl Shift Alt Meta Return Enter Space Tab Backtab Esc Backspace Del Ins "
    "Home End PgUp PgDown Left Right Up Down Menu CapsLock Print Pause"
)

QT_TEXTS = (
    *(("QShortcut", key) for key in _KEYS.split()),
    ("QFileDialog", "&Look in:"),
    ("QFileDialog", "File &name:"),
    ("QFileDialog", "Files of &type:"),
    ("QFileDialog", "All Files (*)"),
    (
        "QFileDialog",
        "%1\nFile not found.\nPlease verify the correct file name was given.",
    ),
    ("QAbstractFileIconProvider", "Drive"),
    ("QAbstractFileIconProvider", "Folder"),
)
"""Context and English text of each, as they stand in Qt's sources."""
