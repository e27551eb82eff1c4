"""Numbers for wordings, so that what is known of a million spans stays small."""

from __future__ import annotations

from array import array
from collections.abc import Mapping

from declannot.domain.guidance import Guidance
from declannot.domain.plain_span import SpanColumns
from declannot.domain.wording import folded, on_one_line, single_spaced

LONGEST_KEPT = 80
"""Characters up to which a wording is kept as it is; of longer ones a hash is."""


_BREAK = "\x1f"
"""Stands in no wording: it counts as a blank."""


class WordingNumbers:
    """A number for each wording, and one for each form of it.

    A form is a wording as it stands in a text, with its capitals, quotes and blanks. Forms are
    known by sight: a text is folded only where it holds one that is new.

    Attributes:
        wording_of: the number of the wording of each form.
        spoken_of: the forms of wordings that schema or guideline may say something of, with the
            ids of the labels under which they may.
    """

    def __init__(self, guidance: Guidance) -> None:
        self._guidance = guidance
        self._forms: dict[str | int, int] = {}
        self._shown: list[str] = []
        self._numbers: dict[str | int, int] = {}
        self._words: list[str] = []
        self.wording_of = array("I")
        self._label_sets: dict[frozenset[str], frozenset[str]] = {}
        self.spoken_of: dict[int, frozenset[str]] = {}

    def forms(self, plain: str, columns: SpanColumns) -> list[int]:
        """Return the number of the form of each span; new ones get new numbers."""
        pieces = [plain[a:b] for a, b in zip(columns.starts, columns.ends, strict=True)]
        for number, ranges in columns.fragments.items():
            pieces[number] = " ".join(plain[start:end] for start, end in ranges)
        seen = [each if len(each) <= LONGEST_KEPT else hash(each) for each in pieces]
        known = self._forms
        found = [known.get(each, -1) for each in seen]
        if -1 in found:
            new = [number for number, form in enumerate(found) if form < 0]
            self._meet({seen[number]: pieces[number] for number in new})
            for number in new:
                found[number] = known[seen[number]]
        return found

    def _meet(self, fresh: Mapping[str | int, str]) -> None:
        """Number new forms, by what they are known by; all are folded at once."""
        forms, numbers, wording_of = self._forms, self._numbers, self.wording_of
        shown = [single_spaced(piece) for piece in fresh.values()]
        folds = folded(_BREAK.join(shown)).split(_BREAK)
        for seen, here, words in zip(fresh, shown, folds, strict=True):
            form = forms[seen] = len(wording_of)
            is_kept = len(words) <= LONGEST_KEPT
            key = words if is_kept else hash(words)
            number = numbers.get(key)
            if number is None:
                number = numbers[key] = len(self._words)
                self._words.append(words if is_kept else "")
            wording_of.append(number)
            self._shown.append(here if is_kept else "")
            if labels := self._guidance.speaks_of(words):
                self.spoken_of[form] = self._label_sets.setdefault(labels, labels)

    def number(self, words: str) -> int | None:
        """Return the number of a wording, or None where no span ever had it."""
        return self._numbers.get(words if len(words) <= LONGEST_KEPT else hash(words))

    def words(self, number: int) -> str:
        """Return a wording by its number; of a long one nothing, unless it was kept."""
        return self._words[number]

    def shown(self, form: int) -> str:
        """Return a form by its number; of a long one the wording, or nothing."""
        return self._shown[form] or self._words[self.wording_of[form]]

    def keep(self, form: int, plain: str, span: tuple[tuple[int, int], ...]) -> None:
        """Keep a long wording as it is, because there is something to say of it."""
        if not self._shown[form]:
            shown = self._shown[form] = on_one_line(plain, span)
            self._words[self.wording_of[form]] = folded(shown)
