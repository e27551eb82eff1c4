"""Two versions of a text laid beside each other: which stretches are the same.

Texts of a megabyte with hundreds of edits are too much for a plain difference of characters. So
they are anchored from the coarse to the fine: what both begin and end with, then units that occur
once in both (lines, runs of three words, words), in the longest order they have in common, which
is the *patience* idea of Bram Cohen. What is left between two anchors is compared word by word,
and words that were replaced by similar ones character by character, both with the greedy algorithm
of E. W. Myers ("An O(ND) Difference Algorithm and Its Variations", Algorithmica 1, 1986). The work
is bounded: where it is used up, the rest of a gap counts as rewritten, which is never wrong, only
coarse.

A stretch is called the same only if its characters are equal and in order.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

BUDGET = 4_000_000
"""Comparisons that the fine differences of one alignment may take; about two seconds."""
MOST_EDITS = 600
"""Most differing words, or characters, that one gap is searched for."""
MOST_CHARACTERS = 400
"""Longest replaced stretch that is compared character by character."""
LEAST_LIKE = 0.5
"""Least share of equal characters that makes two stretches one, corrected."""

_WIDE = "\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_TOKENS = re.compile(rf"[^\W{_WIDE}]+|\s+|[{_WIDE}]|[^\w\s]")
"""Words, blanks, signs; ideographs and kana, which no blank parts, one by one."""
_LINES = re.compile(r"[^\n]*\n|[^\n]+")


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch that is the same in both texts, in code points."""

    old: int
    new: int
    length: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """What two texts have in common.

    Attributes:
        old_length, new_length: lengths of the texts in code points.
        blocks: the same stretches, in the order they have in both texts, none touching the next
            in both.
        share: how much of the longer text, blanks left out, is the same: 0 to 1.
    """

    old_length: int
    new_length: int
    blocks: tuple[Block, ...]
    share: float
    _starts: list[int] = field(repr=False)

    def block_at(self, offset: int) -> Block | None:
        """Return the block that holds the character at ``offset`` of the old text, or None."""
        number = bisect_right(self._starts, offset) - 1
        if number >= 0:
            block = self.blocks[number]
            if offset < block.old + block.length:
                return block
        return None

    def inside(self, start: int, end: int) -> Iterator[Block]:
        """Yield what is left of a range of the old text, in order."""
        number = max(0, bisect_right(self._starts, start) - 1)
        for block in self.blocks[number:]:
            if block.old >= end:
                return
            low, high = max(block.old, start), min(block.old + block.length, end)
            if low < high:
                yield Block(low, block.new + low - block.old, high - low)

    def gap_at(self, offset: int) -> tuple[int, int, int, int]:
        """Return the changed stretch round a place of the old text: old range, then new range.

        Args:
            offset: of a character that stands in no block.
        """
        number = bisect_right(self._starts, offset)
        before = self.blocks[number - 1] if number else Block(0, 0, 0)
        after = (
            self.blocks[number]
            if number < len(self.blocks)
            else Block(self.old_length, self.new_length, 0)
        )
        return (
            before.old + before.length,
            after.old,
            before.new + before.length,
            after.new,
        )


def align(old: str, new: str) -> Alignment:
    """Lay two versions of a text beside each other.

    Takes a second or so for a megabyte with hundreds of edits; never more than some seconds.
    """
    blocks = _joined(_Aligning(old, new).run())
    kept = sum(_characters(old[each.old : each.old + each.length]) for each in blocks)
    longer = max(_characters(old), _characters(new))
    share = kept / longer if longer else 1.0
    starts = [each.old for each in blocks]
    return Alignment(len(old), len(new), tuple(blocks), share, starts)


def common_start(one: str, other: str) -> int:
    """Return how many characters two texts begin with in common."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def common_end(one: str, other: str, limit: int) -> int:
    """Return how many characters two texts end with in common, at most ``limit``."""
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        first, second = len(one) - middle, len(other) - middle
        if one[first : len(one) - low] == other[second : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low


def _whole_words(one: str, other: str, start: int, end: int) -> tuple[int, int]:
    """Return common ends shortened so that none stops within a word, which may be another."""
    while start and (_goes_on(one, start) or _goes_on(other, start)):
        start -= 1
    while end and (_goes_on(one, len(one) - end) or _goes_on(other, len(other) - end)):
        end -= 1
    return start, end


def _goes_on(text: str, offset: int) -> bool:
    """Whether a word goes on over an offset; those of scripts without blanks are not told."""
    return (
        0 < offset < len(text)
        and text[offset - 1].isalnum()
        and text[offset].isalnum()
        and not "\u2e80" <= text[offset] <= "\u9fff"
    )


def _characters(text: str) -> int:
    """Return how many characters are not blank."""
    return sum(map(len, text.split()))


def _joined(blocks: list[Block]) -> list[Block]:
    """Return blocks with those that touch in both texts made one."""
    result: list[Block] = []
    for block in blocks:
        last = result[-1] if result else None
        if (
            last is not None
            and last.old + last.length == block.old
            and last.new + last.length == block.new
        ):
            result[-1] = Block(last.old, last.new, last.length + block.length)
        else:
            result.append(block)
    return result


@dataclass(slots=True)
class _Units:
    """A stretch cut into pieces: their places and what they are compared by."""

    starts: list[int]
    keys: list[str]
    end: int

    @classmethod
    def of(cls, text: str, start: int, end: int, pattern: re.Pattern[str]) -> _Units:
        found = [(each.start(), each.group()) for each in pattern.finditer(text, start, end)]
        return cls([place for place, _ in found], [key for _, key in found], end)

    def end_of(self, number: int) -> int:
        return self.starts[number + 1] if number + 1 < len(self.starts) else self.end


class _Aligning:
    """Aligns one pair of texts; blocks come in order."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new
        self._budget = BUDGET
        self._blocks: list[Block] = []

    def run(self) -> list[Block]:
        self._between(0, len(self._old), 0, len(self._new), 0)
        return self._blocks

    def _between(self, old: int, old_end: int, new: int, new_end: int, level: int) -> None:
        """Align two stretches: their ends, then anchors of a level, then what is between them."""
        one, other = self._old[old:old_end], self._new[new:new_end]
        start = common_start(one, other)
        end = common_end(one, other, min(len(one), len(other)) - start)
        if start + end < max(len(one), len(other)):
            start, end = _whole_words(one, other, start, end)
        if start:
            self._add(old, new, start)
        old, new = old + start, new + start
        if old < old_end - end and new < new_end - end:
            self._gap(old, old_end - end, new, new_end - end, level)
        if end:
            self._add(old_end - end, new_end - end, end)

    def _gap(self, old: int, old_end: int, new: int, new_end: int, level: int) -> None:
        if level == len(_LEVELS):
            self._words(old, old_end, new, new_end)
            return
        pattern, run = _LEVELS[level]
        one = _Units.of(self._old, old, old_end, pattern)
        other = _Units.of(self._new, new, new_end, pattern)
        for first, second, count in _anchors(one.keys, other.keys, run):
            place, there = one.starts[first], other.starts[second]
            length = one.end_of(first + count - 1) - place
            if place < old or there < new:  # an anchor of several words may reach into the last
                continue
            self._between(old, place, new, there, level + 1)
            self._add(place, there, length)
            old, new = place + length, there + length
        self._between_rest(old, old_end, new, new_end, level + 1)

    def _between_rest(self, old: int, old_end: int, new: int, new_end: int, level: int) -> None:
        if old < old_end and new < new_end:
            self._between(old, old_end, new, new_end, level)

    def _words(self, old: int, old_end: int, new: int, new_end: int) -> None:
        one = _Units.of(self._old, old, old_end, _TOKENS)
        other = _Units.of(self._new, new, new_end, _TOKENS)
        pairs = self._difference(one.keys, other.keys)
        for first, second, count in _worth_keeping(pairs, one, other):
            place, there = one.starts[first], other.starts[second]
            length = one.end_of(first + count - 1) - place
            self._letters(old, place, new, there)
            self._add(place, there, length)
            old, new = place + length, there + length
        self._letters(old, old_end, new, new_end)

    def _letters(self, old: int, old_end: int, new: int, new_end: int) -> None:
        """Compare a replaced stretch character by character, where it looks like a correction."""
        one, other = self._old[old:old_end], self._new[new:new_end]
        if not one or not other or max(len(one), len(other)) > MOST_CHARACTERS:
            return
        pairs = self._difference(one, other)
        same = sum(count for _, _, count in pairs)
        if same < LEAST_LIKE * max(len(one), len(other)):
            return
        for first, second, count in pairs:
            self._add(old + first, new + second, count)

    def _difference(self, one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int, int]]:
        """Return what two sequences have in common as places and lengths; nothing if too much."""
        pairs, used = _common(one, other, min(MOST_EDITS, self._budget // 1000 + 1))
        self._budget = max(0, self._budget - used)
        return pairs

    def _add(self, old: int, new: int, length: int) -> None:
        self._blocks.append(Block(old, new, length))


_LEVELS: tuple[tuple[re.Pattern[str], int], ...] = ((_LINES, 1), (_TOKENS, 5), (_TOKENS, 1))
"""What anchors are sought among, and how many units make one: five tokens are three words."""


def _anchors(one: list[str], other: list[str], run: int) -> list[tuple[int, int, int]]:
    """Return units that occur once in both, in the longest order they share, widened.

    Args:
        run: how many units, one behind the other, make one anchor.
    """
    first, second = _unique(one, run), _unique(other, run)
    pairs = [(place, second[key]) for key, place in first.items() if key in second]
    pairs.sort()
    anchors: list[tuple[int, int, int]] = []
    for place, there in _longest_rising(pairs):
        if anchors and place < anchors[-1][0] + anchors[-1][2]:
            last, there_last, count = anchors[-1]
            if place - last == there - there_last:  # they overlap alike: one longer anchor
                anchors[-1] = (last, there_last, max(count, place - last + run))
            continue
        if anchors and there < anchors[-1][1] + anchors[-1][2]:
            continue
        anchors.append((place, there, run))
    return anchors


def _unique(units: list[str], run: int) -> dict[object, int]:
    """Return where units, or runs of them, occur that occur once; lone blanks tell nothing."""
    places: dict[object, int] = {}
    twice: set[object] = set()
    if run == 1:
        keys: Iterator[object] = iter(units)
    else:
        keys = zip(*(units[shift:] for shift in range(run)), strict=False)
    for place, key in enumerate(keys):
        if key in places:
            twice.add(key)
        else:
            places[key] = place
    return {
        key: place
        for key, place in places.items()
        if key not in twice and not (isinstance(key, str) and not key.strip())
    }


def _longest_rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest subsequence whose second numbers rise, too."""
    tails: list[int] = []
    at_tail: list[int] = []
    before: list[int] = []
    for number, (_, value) in enumerate(pairs):
        length = bisect_left(tails, value)
        before.append(at_tail[length - 1] if length else -1)
        if length == len(tails):
            tails.append(value)
            at_tail.append(number)
        else:
            tails[length], at_tail[length] = value, number
    result: list[tuple[int, int]] = []
    number = at_tail[-1] if at_tail else -1
    while number >= 0:
        result.append(pairs[number])
        number = before[number]
    result.reverse()
    return result


def _common(
    one: Sequence[str], other: Sequence[str], most: int
) -> tuple[list[tuple[int, int, int]], int]:
    """Return the same runs of two sequences by Myers's greedy search, and what it took.

    Args:
        most: the number of differences after which it is given up; then nothing is the same.
    """
    long, wide = len(one), len(other)
    reached = {1: 0}
    trace: list[dict[int, int]] = []
    used = 0
    for edits in range(min(most, long + wide) + 1):
        trace.append(dict(reached))
        used += edits + 1
        for diagonal in range(-edits, edits + 1, 2):
            down = diagonal == -edits or (
                diagonal != edits and reached[diagonal - 1] < reached[diagonal + 1]
            )
            at = reached[diagonal + 1] if down else reached[diagonal - 1] + 1
            there = at - diagonal
            while at < long and there < wide and one[at] == other[there]:
                at, there = at + 1, there + 1
                used += 1
            reached[diagonal] = at
            if at >= long and there >= wide:
                return _walked_back(trace, long, wide), used
    return [], used


def _walked_back(trace: list[dict[int, int]], at: int, there: int) -> list[tuple[int, int, int]]:
    """Return the runs on the way that the search found, from its end to its beginning."""
    runs: list[tuple[int, int, int]] = []
    for edits in range(len(trace) - 1, -1, -1):
        reached, diagonal = trace[edits], at - there
        down = diagonal == -edits or (
            diagonal != edits and reached[diagonal - 1] < reached[diagonal + 1]
        )
        came = diagonal + 1 if down else diagonal - 1
        start = reached[came] if edits else 0
        first = start + (0 if down else 1) if edits else 0
        if at > first:
            runs.append((first, first - diagonal, at - first))
        at, there = start, start - came
    runs.reverse()
    return runs


def _worth_keeping(
    pairs: list[tuple[int, int, int]], one: _Units, other: _Units
) -> Iterator[tuple[int, int, int]]:
    """Yield the same runs without those of blanks and signs alone amid longer changes."""
    for number, (first, second, count) in enumerate(pairs):
        if any(key[0].isalnum() for key in one.keys[first : first + count]):
            yield first, second, count
            continue
        previous = pairs[number - 1] if number else (0, 0, 0)
        following = (
            pairs[number + 1] if number + 1 < len(pairs) else (len(one.keys), len(other.keys), 0)
        )
        before = max(first - previous[0] - previous[2], second - previous[1] - previous[2])
        after = max(following[0] - first - count, following[1] - second - count)
        if min(before, after) <= 1:
            yield first, second, count
