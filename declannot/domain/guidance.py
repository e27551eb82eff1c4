"""What schema and guideline say of wordings, as far as a program can read it.

Nothing here knows a word of its own. What is read:

- *Negative examples* of a label: their wording is not tagged so. A remark in brackets at the end
  of an example is no part of it. Where the reason quotes a passage (``ACTOR in "support for
  Ukraine"``), the example holds within that passage only. A label that the reason names first,
  last after ``;``, or after ``is`` is the one to use instead.
- *Rules* of a label: in a clause that says "not tagged", each quoted passage is one; of another
  label, where the clause goes on to name it. "Not tagged again", "not tagged separately" and the
  like say nothing of the wording. "Leave out the, our and a final ’s" lists words a span does not
  begin or end with; without quotes only short ones are taken for words, since "leave out titles"
  does not mean the word.
  "ACTOR when …, PLACE when …" says that the two labels may share wordings.
- *The guideline*: in a table with a column headed "Leave out" (or "Not tagged"), each quoted
  wording in the row of a label is one. A sentence that begins with "Without" or "Leave out" lists
  in quotes the words at edges, for the labels in the tables of its section.
- *Positive examples*: their wording is tagged so, with these attributes. What is given as both a
  positive and a negative example of a label depends on more than its wording.

The phrases are known in English, French and Spanish.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from declannot.domain.schema import Example, Label, Schema
from declannot.domain.span import AttributeValue
from declannot.domain.wording import folded, wording

LONG_WORDS = 4
"""Words from which an example is a quotation, of which a span may cover more or less."""
_SHORT = 4
"""Letters up to which a word without quotes in a rule is taken for a word to leave out."""
_HEAD = 16
"""Characters by which quotations are looked up."""

_QUOTED = re.compile(r"[\"“«„]\s*([^\"“”«»„]+?)\s*[\"”»]")
_SENTENCE = re.compile(r"(?<=[.!?])[\"”»]?\s+|\n{2,}")
_REMARK = re.compile(r"\s*\([^()]*\)\s*$")
_NOT_TAGGED = re.compile(
    r"not (?:be )?(?:tagged|labelled)|never tagged|pas (?:annoté|étiqueté)|"
    r"no se (?:etiqueta|anota|marca)n?",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"\s+(?:again|twice|separately|alone|apart|on (?:its|their) own|à part|seuls?|séparément|"
    r"deux fois|aparte|sol[oa]s?|por separado|dos veces|otra vez)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r";\s+")
_LEAVE_OUT = re.compile(
    r"(?:^|;\s*)(?:leave out|without|sans|laisser de côté|sin|dejar fuera)\b(.*)",
    re.IGNORECASE | re.DOTALL,
)
_COLUMN = re.compile(
    r"leave out|not tagged|à exclure|ne pas annoter|laisser de côté|"
    r"excluir|no etiquetar|dejar fuera",
    re.IGNORECASE,
)
_FINAL = re.compile(r"\b(?:final|finale|finales)\s*[\"“«„]?\s*$", re.IGNORECASE)
_WHEN = r"(?=\s+(?:when|where|quand|lorsque|cuando)\b)"
_MARKUP = re.compile(r"[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}")


_NO_LABEL: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Listed:
    """A wording that schema or guideline lists as not tagged with a label.

    Attributes:
        wording: as ``wording`` makes it.
        why: the reason given, or empty.
        instead: id of the label to use instead, or empty.
        within: the passage within which alone it holds, or empty.
        is_start: whether a span that only begins the passage is meant too.
    """

    wording: str
    why: str = ""
    instead: str = ""
    within: str = ""
    is_start: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A wording that the schema shows as an example of a label."""

    wording: str
    label_id: str
    attributes: Mapping[str, AttributeValue]


@dataclass(slots=True)
class LabelGuidance:
    """What is said of the wordings of one label's spans."""

    listed: dict[str, list[Listed]] = field(default_factory=dict)
    quotations: dict[str, list[Listed]] = field(default_factory=dict)
    passages: list[Listed] = field(default_factory=list)
    leading: frozenset[str] = frozenset()
    trailing: tuple[str, ...] = ()

    def add(self, listed: Listed) -> None:
        """Take in a wording that is not tagged."""
        if not listed.wording:
            return
        self.listed.setdefault(listed.wording, []).append(listed)
        if listed.is_start:
            self.passages.append(listed)
        if listed.wording.count(" ") + 1 >= LONG_WORDS:
            self.quotations.setdefault(listed.wording[:_HEAD], []).append(listed)

    def openings(self) -> set[str]:
        """Return the first words of passages, of which a span may cover no more."""
        return {words for each in self.passages for words in _openings(each.wording)}

    def depends_on_place(self, words: str) -> bool:
        """Whether it is listed, as a whole or as the first words of a passage."""
        return words in self.listed or any(each.wording.startswith(words) for each in self.passages)

    def of(self, words: str, plain: str, start: int, end: int) -> Listed | None:
        """Return what is listed of a span, or None.

        Args:
            words: its wording.
            plain: the text.
            start, end: its range in code points.
        """
        for each in self.listed.get(words, ()):
            if not each.within or _lies_within(each.within, plain, start, end):
                return each
        for each in self.passages:
            if _begins_passage(each.wording, plain, start, end):
                return each
        for each in self.quotations.get(words[:_HEAD], ()):
            if _is_quoted(each.wording, words):
                return each
        return None


class Guidance:
    """What schema and guideline say of wordings.

    Attributes:
        labels: by label id; labels nothing is said of are left out.
        examples: positive examples by wording.
    """

    def __init__(self, schema: Schema, guideline: str = "") -> None:
        self.labels: dict[str, LabelGuidance] = {}
        self.examples: dict[str, list[Shown]] = {}
        self._shared: set[frozenset[str]] = set()
        self._names = _pattern_of(schema)
        self._schema = schema
        for label in schema.labels:
            self._read_examples(label)
            self._read_rule(label)
        self._read_guideline(guideline)
        self._every_label = frozenset(label.id for label in schema.labels)
        self._listed = self._by_label(lambda said: (*said.listed, *said.openings()))
        self._heads = self._by_label(lambda said: said.quotations)
        self._leading = self._by_label(lambda said: said.leading)
        self._trailing = self._by_label(lambda said: said.trailing)
        first = (*self.examples, *self._listed, *self._heads)
        self._beginnings = {words[:_HEAD] for words in first}
        self._edges = tuple(self._leading), tuple(self._trailing)

    def speaks_of(self, words: str) -> frozenset[str]:
        """Return the labels of whose spans with this wording something may be said.

        Of most wordings that is none; then nobody needs to look at each of their places.
        """
        leading, trailing = self._edges
        if (
            words[:_HEAD] not in self._beginnings
            and not words.startswith(leading)
            and not words.endswith(trailing)
        ):
            return _NO_LABEL
        if words in self.examples:
            return self._every_label
        labels = self._listed.get(words, _NO_LABEL)
        labels |= self._heads.get(words[:_HEAD], _NO_LABEL)
        labels |= self._leading.get(words.partition(" ")[0], _NO_LABEL)
        for ending, others in self._trailing.items():
            if words.endswith(ending):
                labels |= others
        return labels

    def depends_on_place(self, label_id: str, words: str) -> bool:
        """Whether what is said of a wording with a label depends on the text around it."""
        known = self.labels.get(label_id)
        return known is not None and known.depends_on_place(words)

    def may_share(self, one: str, other: str) -> bool:
        """Whether the schema says that two labels are told apart by context, not by wording."""
        return frozenset((one, other)) in self._shared

    def forbids(self, label_id: str, words: str) -> bool:
        """Whether a wording is listed as not tagged with a label, wherever it stands."""
        known = self.labels.get(label_id)
        return known is not None and any(not each.within for each in known.listed.get(words, ()))

    def _by_label(
        self, words_of: Callable[[LabelGuidance], Iterable[str]]
    ) -> dict[str, frozenset[str]]:
        """Return by words the labels of which something is said of them."""
        found: dict[str, frozenset[str]] = {}
        for label_id, said in self.labels.items():
            for words in words_of(said):
                found[words] = found.get(words, _NO_LABEL) | {label_id}
        return found

    def _of(self, label_id: str) -> LabelGuidance:
        return self.labels.setdefault(label_id, LabelGuidance())

    def _read_examples(self, label: Label) -> None:
        for example in label.positive:
            words = _plain(example)
            if words:
                shown = Shown(words, label.id, example.attributes)
                self.examples.setdefault(words, []).append(shown)
        right = {_plain(each) for each in label.positive}
        for example in label.negative:
            words, quoted = _plain(example), _QUOTED.findall(example.why)
            if words in right:
                continue
            instead = self._instead(label, example.why)
            for within in map(wording, quoted or [""]):
                self._of(label.id).add(Listed(words, example.why, instead, within))

    def _instead(self, label: Label, why: str) -> str:
        """Return the label of the same family that a reason says to use, or nothing."""
        if self._names is None:
            return ""
        pattern = rf"(?:^|;\s*|\bis )(?:\w+ )?({self._names})(?!\w)"
        for found in re.finditer(pattern, why):
            other = self._schema.label_by_name[found.group(1)]
            if other.family == label.family and other.id != label.id and not other.retired:
                return other.id
        return ""

    def _read_rule(self, label: Label) -> None:
        for sentence in _SENTENCE.split(label.rule):
            for clause in _CLAUSE.split(sentence):
                self._read_clause(label, clause, sentence.strip())
            leading, trailing = _edge_words(sentence, quoted_only=False)
            self._add_edges(label.id, leading, trailing)
            self._read_when(sentence)

    def _read_clause(self, label: Label, clause: str, sentence: str) -> None:
        said = _NOT_TAGGED.search(clause)
        if said is None or _OTHERWISE.match(clause, said.end()):
            return
        of = label.id
        if self._names is not None:
            named = re.compile(rf"\s+(?:\w+\s+)?({self._names})(?!\w)").match(clause, said.end())
            of = self._schema.label_by_name[named.group(1)].id if named else of
        for words in _QUOTED.findall(clause):
            self._of(of).add(Listed(wording(words), sentence, is_start=True))

    def _read_when(self, sentence: str) -> None:
        if self._names is None:
            return
        named = re.findall(rf"(?<!\w)({self._names}){_WHEN}", sentence)
        ids = sorted({self._schema.label_by_name[each].id for each in named})
        self._shared |= {frozenset((a, b)) for a in ids for b in ids if a < b}

    def _add_edges(self, label_id: str, leading: set[str], trailing: set[str]) -> None:
        if leading or trailing:
            known = self._of(label_id)
            known.leading |= leading
            known.trailing = tuple(sorted({*known.trailing, *trailing}))

    def _read_guideline(self, guideline: str) -> None:
        for section in re.split(r"(?m)^#{1,6}\s", guideline):
            ids: list[str] = []
            for label, cell in self._rows(section):
                ids.append(label.id)
                for words in _QUOTED.findall(cell):
                    self._of(label.id).add(Listed(wording(words)))
            if not ids:
                continue
            for sentence in _SENTENCE.split(_MARKUP.sub("", section)):
                leading, trailing = _edge_words(sentence, quoted_only=True)
                for label_id in ids:
                    self._add_edges(label_id, leading, trailing)

    def _rows(self, section: str) -> Iterator[tuple[Label, str]]:
        """Yield labels in tables of a section, with the cell that says what is not tagged."""
        column = -1
        for line in section.splitlines():
            if not line.lstrip().startswith("|"):
                column = -1
                continue
            cells = [_MARKUP.sub("", each).strip() for each in line.strip().strip("|").split("|")]
            heads = [number for number, cell in enumerate(cells) if _COLUMN.fullmatch(cell)]
            if heads:
                column = heads[0]
                continue
            for cell in cells:
                label = self._schema.label_by_name.get(cell)
                if label is not None:
                    yield label, cells[column] if 0 <= column < len(cells) else ""
                    break


def _plain(example: Example) -> str:
    return wording(_REMARK.sub("", example.text))


def _pattern_of(schema: Schema) -> str | None:
    names = sorted(schema.label_by_name, key=len, reverse=True)
    return "|".join(map(re.escape, names)) if names else None


def _edge_words(sentence: str, *, quoted_only: bool) -> tuple[set[str], set[str]]:
    """Return the words that a sentence says spans neither begin nor end with."""
    leading: set[str] = set()
    trailing: set[str] = set()
    found = _LEAVE_OUT.search(sentence.strip())
    if found is None:
        return leading, trailing
    rest = found.group(1)
    if quoted_only:
        for quoted in _QUOTED.finditer(rest):
            is_final = _FINAL.search(rest[: quoted.start() + 1]) is not None
            (trailing if is_final else leading).add(wording(quoted.group(1)))
        return {each for each in leading if " " not in each}, trailing
    for item in re.split(r",|;|\s(?:and|or|et|ou|y|o)\s", rest):
        words = wording(item.strip(' ."“”'))
        final = re.fullmatch(r"(?:an? |un |une |la |el |le )?finale? (\S+)", words)
        if final is not None:
            trailing.add(final.group(1))
        elif 0 < len(words) <= _SHORT and " " not in words:
            leading.add(words)
    return leading, trailing


def _is_quoted(example: str, words: str) -> bool:
    """Whether a span and a quotation begin alike, the shorter of several words ending in a word."""
    short, long = sorted((example, words), key=len)
    if not long.startswith(short) or short.count(" ") + 1 < LONG_WORDS:
        return False
    return len(short) == len(long) or not long[len(short)].isalnum()


def _lies_within(passage: str, plain: str, start: int, end: int) -> bool:
    """Whether a span is part of a passage that stands there."""
    first = max(0, end - len(passage))
    around = folded(plain[first : start + len(passage)])
    return 0 <= around.find(passage) <= start - first


def _openings(passage: str) -> Iterator[str]:
    """Yield the beginnings of a passage that end before something else than a letter."""
    for at in range(1, len(passage)):
        if not passage[at].isalnum():
            yield passage[:at].rstrip()


def _begins_passage(passage: str, plain: str, start: int, end: int) -> bool:
    """Whether a span covers no more than the first words of a passage that stands there."""
    reach = start + len(passage)
    if not end < reach <= len(plain) or plain[end].isalnum():
        return False
    return folded(plain[start:reach]) == passage
