"""Puts the pictures of an area on one sheet: a row a scene, a column a language and theme."""

from __future__ import annotations

import subprocess
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from pictures.scenes import AREAS

COLUMNS = tuple(
    f"{language}-{theme}" for language in ("en", "fr", "es") for theme in ("light", "dark")
)
CELL_WIDTH, CELL_HEIGHT, GAP = 560, 330, 6


def make_sheets(folder: Path, target: Path) -> None:
    """Write ``AREA.png`` into ``target`` for every area, from the pictures in ``folder``."""
    target.mkdir(parents=True, exist_ok=True)
    for area in AREAS:
        names = sorted({each.name for each in folder.glob(f"*/{area}_*.png")})
        width, height = CELL_WIDTH + GAP, CELL_HEIGHT + GAP
        sheet = QImage(width * len(COLUMNS), height * len(names), QImage.Format.Format_RGB32)
        sheet.fill(QColor("#808080"))
        painter = QPainter(sheet)
        for row, name in enumerate(names):
            for column, which in enumerate(COLUMNS):
                picture = QImage(str(folder / which / name))
                if picture.isNull():
                    continue
                if picture.width() > CELL_WIDTH or picture.height() > CELL_HEIGHT:
                    picture = picture.scaled(
                        CELL_WIDTH,
                        CELL_HEIGHT,
                        Qt.AspectRatioMode.KeepAspectRatio,
                        Qt.TransformationMode.SmoothTransformation,
                    )
                painter.drawImage(QPoint(column * width, row * height), picture)
        painter.end()
        path = target / f"{area}.png"
        sheet.save(str(path))
        # Qt's palette is a fixed one and falsifies dark colours; ImageMagick chooses one to fit.
        subprocess.run(["convert", path, "+dither", "-colors", "256", f"PNG8:{path}"], check=True)
