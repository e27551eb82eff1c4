"""``python -m pictures FOLDER`` pictures everything and makes the sheets of the handbook.

With a language and a theme behind the folder it takes the pictures of those alone.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SHEETS = Path(__file__).parents[1] / "docs" / "handbook" / "pictures"


def main() -> None:
    """Take the pictures without a screen, each language and theme in a process of its own."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder, *which = sys.argv[1:]
    if which:
        from pictures.taking import take

        language, theme = which
        take(language, theme, Path(folder) / f"{language}-{theme}")
        return
    from pictures.sheets import COLUMNS, make_sheets

    if not Path(folder).exists():
        for column in COLUMNS:
            subprocess.run(
                [sys.executable, "-m", "pictures", folder, *column.split("-")], check=True
            )
    make_sheets(Path(folder), SHEETS)


if __name__ == "__main__":
    main()
