"""Takes the pictures of one language, theme and scale; a process each, for they need a start."""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass
from pathlib import Path

from declannot.app.main import Session, make_application
from declannot.paths import DataFolder
from pictures.longer import Longer
from pictures.material import make_material
from pictures.scenes import AREAS
from pictures.stage import Stage, rest

WIDTH, HEIGHT = 1366, 768
"""The screen that the pictures are taken on, in pixels."""
LONGER = "longer"
"""The language that shows English texts 40 % longer."""


@dataclass(frozen=True)
class Column:
    """How the program looks on a row of pictures.

    Attributes:
        language: ``en``, ``fr``, ``es`` or ``longer``; theme: ``light`` or ``dark``.
        scale: the size of everything, in per cent.
    """

    language: str
    theme: str
    scale: int = 100

    @property
    def name(self) -> str:
        """The name of its folder."""
        scale = "" if self.scale == 100 else f"-{self.scale}"
        return f"{self.language}-{self.theme}{scale}"

    def environment(self, folder: Path) -> dict[str, str]:
        """Return what Qt reads before it starts: a screen in memory, and the scale."""
        screen = {"name": "screen", "x": 0, "y": 0, "width": WIDTH, "height": HEIGHT}
        screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        file = folder / "screen.json"
        file.write_text(json.dumps({"screens": [screen]}))
        return {
            "QT_QPA_PLATFORM": f"offscreen:configfile={file}",
            "QT_SCALE_FACTOR": str(self.scale / 100),
        }


def take(column: Column, folder: Path, wanted: frozenset[str] = frozenset()) -> None:
    """Picture every scene into ``folder``.

    Args:
        wanted: names of areas and scenes to picture alone; none means all.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="declannot") as scratch:
        data = DataFolder(Path(scratch) / "data")
        data.make()
        made = Path(scratch) / "made"
        made.mkdir()
        material = make_material(made)
        language = "en" if column.language == LONGER else column.language
        data.settings_file.write_text(
            json.dumps({"language": language, "theme": column.theme, "hint_dismissed": True})
        )
        app = make_application()
        if column.language == LONGER:
            app.installTranslator(Longer(app))
        session = Session(app, data)
        session.begin(material.project)
        session.window.showNormal()
        size = session.window.screen().availableSize()
        session.window.resize(size)
        rest(1500)
        session.window.resize(size)
        stage = Stage(session, material, Path(scratch), folder)
        complaints: list[str] = []
        for area, scenes in AREAS.items():
            chosen = [e for e in scenes if not wanted or wanted & {area, e.name}]
            complaints += stage.play(area, chosen) if chosen else []
        session.workspace.unsaved.clear()
        session.window.close()
        session.end()
    if complaints:
        raise SystemExit("\n".join(complaints))
