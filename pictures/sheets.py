"""Puts the pictures of an area on one sheet: a row a scene, a column a language and theme."""

from __future__ import annotations

import subprocess
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from pictures.scenes import AREAS
from pictures.taking import Column

COLUMNS = tuple(
    Column(language, theme) for language in ("en", "fr", "es") for theme in ("light", "dark")
)
CELL_WIDTH, CELL_HEIGHT, GAP = 400, 240, 6
COLOURS = 64


def make_sheets(folder: Path, target: Path) -> None:
    """Write ``AREA.png`` into ``target`` for every area, from the pictures in ``folder``."""
    target.mkdir(parents=True, exist_ok=True)
    for left in target.glob("*.png"):
        left.unlink()
    for area in AREAS:
        names = sorted({each.name for each in folder.glob(f"*/{area}_[0-9]*.png")})
        rows = [[_cell(folder / which.name / name) for which in COLUMNS] for name in names]
        _write_sheet(rows, target / f"{area}.png")


def _cell(path: Path) -> QImage:
    """Return a picture, made smaller where it is larger than a cell; none where it is not there."""
    picture = QImage(str(path))
    if picture.width() <= CELL_WIDTH and picture.height() <= CELL_HEIGHT:
        return picture
    return picture.scaled(
        CELL_WIDTH,
        CELL_HEIGHT,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _write_sheet(rows: list[list[QImage]], path: Path) -> None:
    """Lay the pictures out, a row as high as its highest one."""
    heights = [max(each.height() for each in row) + GAP for row in rows]
    width = (CELL_WIDTH + GAP) * len(COLUMNS)
    sheet = QImage(width, sum(heights), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    for number, row in enumerate(rows):
        for column, picture in enumerate(row):
            painter.drawImage(QPoint(column * (CELL_WIDTH + GAP), sum(heights[:number])), picture)
    painter.end()
    sheet.save(str(path))
    reduce_colours(path, COLOURS)


def reduce_colours(path: Path, colours: int) -> None:
    """Make a picture smaller by a palette of its own; Qt's is fixed and falsifies dark colours."""
    wish = ["+dither", "-colors", str(colours), "-define", "png:compression-level=9"]
    subprocess.run(["convert", path, *wish, f"PNG8:{path}"], check=True)
