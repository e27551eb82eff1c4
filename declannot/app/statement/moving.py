"""Where the caret goes: to the next character as the eye sees it, along lines and pages."""

from __future__ import annotations

from declannot.app.statement.page import Page
from declannot.domain.span import Range


def beside(page: Page, offset: int, *, right: bool) -> int:
    """Return the caret place to the right or left of ``offset``, across blocks."""
    blocks = page.blocks
    assert blocks is not None
    place = page.place(offset)
    block = place.block
    offset = min(offset, block.end)
    moved = block.moved(offset, right=right)
    if moved != offset:
        return moved
    if right != block.right_to_left:
        return (
            blocks.starts[place.block_index + 1] if place.block_index + 1 < len(blocks) else offset
        )
    if place.block_index == 0:
        return offset
    before = page.block(place.block_index - 1)
    # Pieces of one paragraph touch: the end of one is the very place of the next one's start.
    return before.previous(before.end) if before.end == block.start else before.end


def line_range(page: Page, offset: int) -> Range:
    """Return the first and last place for the caret on the visual line of ``offset``."""
    place = page.place(offset)
    block, index = place.block, place.line_index
    end = block.line_end(index)
    if (
        end == block.end
        and page.blocks is not None
        and not page.blocks.ends_paragraph(place.block_index)
    ):
        end = block.previous(end)
    return place.line.start, end


def on_line(page: Page, offset: int, direction: int, x: float) -> int:
    """Return the offset at viewport ``x`` on the line above (-1) or below (1).

    Beyond the first line that is the start of the statement, beyond the last its end.
    """
    assert page.blocks is not None and page.content is not None
    place = page.place(offset)
    block, line_index, index = place.block, place.line_index + direction, place.block_index
    if line_index < 0:
        if index == 0:
            return 0
        block = page.block(index - 1)
        line_index = len(block.lines) - 1
    elif line_index == len(block.lines):
        if index + 1 == len(page.blocks):
            return page.content.text.length
        block, line_index = page.block(index + 1), 0
    return block.offset_at_x(line_index, x - page.left)


def on_page(page: Page, offset: int, direction: int, x: float) -> int:
    """Return the offset at viewport ``x`` one page up (-1) or down (1)."""
    assert page.blocks is not None and page.content is not None
    here = page.place(offset)
    step = max(page.metrics.pitch, page.viewport_height - page.metrics.pitch)
    y = here.line.baseline + direction * step
    index, block = here.block_index, here.block
    while y < 0 and index > 0:
        index -= 1
        block = page.block(index)
        y += block.height
    while y >= block.height and index + 1 < len(page.blocks):
        y -= block.height
        index += 1
        block = page.block(index)
    line_index = block.line_at(y)
    if (index, line_index) == (here.block_index, here.line_index):
        return 0 if direction < 0 else page.content.text.length
    return block.offset_at_x(line_index, x - page.left)
