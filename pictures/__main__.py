"""``python -m pictures FOLDER`` pictures everything; sheets and README get theirs.

With ``--language`` and ``--theme`` it takes the pictures of those alone, and no sheets.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pictures.taking import Column

DOCS = Path(__file__).parents[1] / "docs"


def main() -> None:
    """Take the pictures without a screen, each language and theme in a process of its own."""
    parser = argparse.ArgumentParser(prog="python -m pictures", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument("--language", help="en, fr, es, or longer: English, 40 %% longer")
    parser.add_argument("--theme", default="light", help="light or dark")
    parser.add_argument("--scale", type=int, default=100, help="size of everything, in per cent")
    parser.add_argument("--only", nargs="*", default=[], help="names of areas or scenes")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    if asked.language is None:
        _take_all(asked.folder)
        return
    from pictures.taking import Column, take

    column = Column(asked.language, asked.theme, asked.scale)
    os.environ.update(column.environment(asked.folder))
    take(column, asked.folder / column.name, frozenset(asked.only))


def _take_all(folder: Path) -> None:
    from pictures.readme import TWICE, TWICE_SCENES, copy_pictures
    from pictures.sheets import COLUMNS, make_sheets

    for column in COLUMNS:
        _take_column(column, folder)
    _take_column(TWICE, folder, *TWICE_SCENES)
    make_sheets(folder, DOCS / "handbook" / "pictures")
    copy_pictures(folder, DOCS / "pictures")


def _take_column(column: Column, folder: Path, *scenes: str) -> None:
    """Take the pictures of a column in a process of its own, unless they were taken."""
    if not (folder / column.name).exists():
        words = ["--language", column.language, "--theme", column.theme]
        words += ["--scale", str(column.scale), "--only", *scenes]
        subprocess.run([sys.executable, "-m", "pictures", folder, *words], check=True)


if __name__ == "__main__":
    main()
