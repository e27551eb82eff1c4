"""The pictures of the README and of the handbook's pages: some of those that were taken."""

from __future__ import annotations

import shutil
from pathlib import Path

from pictures.sheets import reduce_colours
from pictures.taking import Column

LIGHT, DARK, TWICE = Column("en", "light"), Column("en", "dark"), Column("en", "light", 200)
TWICE_SCENES = ("selected_span",)
"""What is pictured at twice the size for it."""
CHOSEN = {
    "annotate-light": (LIGHT, "annotate", "selected_span"),
    "annotate-dark": (DARK, "annotate", "selected_span"),
    "arabic": (LIGHT, "annotate", "right_to_left"),
    "double-size": (TWICE, "annotate", "selected_span"),
    "review-light": (LIGHT, "review", "other_edges"),
    "agreement": (LIGHT, "review", "agreement"),
    "consistency": (LIGHT, "corpus", "consistency"),
    "import": (LIGHT, "taking_in", "import_files_names"),
    "export": (LIGHT, "taking_out", "export_0"),
}
"""Where each comes from: how the program looks, the area and the scene, by its own name."""


def copy_pictures(folder: Path, target: Path) -> None:
    """Copy the chosen ones of the pictures in ``folder`` to ``target``."""
    for name, (column, area, scene) in CHOSEN.items():
        (found,) = (folder / column.name).glob(f"{area}_[0-9][0-9]_{scene}.png")
        shutil.copyfile(found, target / f"{name}.png")
        reduce_colours(target / f"{name}.png", 256)
