"""Figures put into words: each section is a table, a plot, and what lies behind both."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale

from declannot.app.punctuation import with_colon, with_semicolons
from declannot.app.statement.styles import LabelStyle, Styles
from declannot.app.statistics.periods import by_period, last_day, periods_of, running
from declannot.app.statistics.plot import Plot, Series, Shape
from declannot.app.statistics.section import Behind, Cell, Section
from declannot.domain.corpus_query import (
    CorpusQuery,
    DocumentFilter,
    LengthUnit,
    SpanFilter,
    Target,
)
from declannot.domain.schema import Schema
from declannot.domain.span import Span
from declannot.domain.spread import Spread, bins_of
from declannot.exchange.statistics import Coverage, Lengths, Statistics

BARS_SHOWN = 40
"""Bars of a plot at the most; the table has all."""
_BINS = 24


class Sections:
    """Makes sections of figures for a schema and the names of annotators."""

    def __init__(
        self,
        figures: Statistics,
        schema: Schema,
        names: Mapping[str | None, str],
        styles: Styles,
    ) -> None:
        self._figures, self._schema, self._names = figures, schema, names
        self._styles = styles
        self._locale = QLocale()
        self._language = self._locale.name()[:2]
        self._whose = [each.annotator_id for each in figures.annotators]

    def tr(self, text: str) -> str:
        """Return a text in the language of the window."""
        return QCoreApplication.translate("Sections", text)

    def all(self) -> list[Section]:
        """Return every section in the order in which they are offered."""
        return [
            self.labels(),
            self.coverage(),
            self.values(),
            self.annotators(),
            self.documents(),
            self.lengths(words=False),
            self.lengths(words=True),
            self.growth(),
        ]

    # Sections

    def labels(self) -> Section:
        """Return how many spans bear each label, in all and by annotator."""
        found = self._figures.labels
        rows = [
            [
                self._word(self._label(each.label_id)),
                self._count(each.spans),
                *(self._count(each.by_layer.get(who, 0)) for who in self._whose),
                self._count(each.documents),
            ]
            for each in found
        ]
        people = [self._names[who] for who in self._whose]
        return self._section(
            "labels",
            self.tr("Labels"),
            [self.tr("Label"), self.tr("Spans"), *people, self.tr("Documents")],
            rows,
            [self._of_label(each.label_id) for each in found],
            self._bars(
                self.tr("Spans by label"),
                [each.label_id for each in found],
                [Series(self.tr("Spans"), [each.spans for each in found])],
                self.tr("Spans"),
            ),
        )

    def coverage(self) -> Section:
        """Return how much of the text lies in spans, by family, label and annotator."""
        figures = self._figures
        parts: list[tuple[str, str, Coverage, Behind, LabelStyle | None]] = []
        for family_id, covered in figures.families.items():
            family = self._schema.family_by_id.get(family_id)
            title = family.title(self._language) if family else self.tr("no family")
            labels = frozenset(each.id for each in self._schema.labels if each.family == family_id)
            behind = Behind(self._query(labels=labels)) if labels else Behind()
            parts.append((self.tr("Family"), title, covered, behind, None))
        for each in figures.labels:
            title = self._label(each.label_id)
            behind = self._of_label(each.label_id)
            style = self._style(each.label_id)
            parts.append((self.tr("Label"), title, each.coverage, behind, style))
        for who in figures.annotators:
            behind = Behind(self._query(layers=frozenset((who.annotator_id,))))
            name = self._names[who.annotator_id]
            parts.append((self.tr("Annotator"), name, who.coverage, behind, None))
        parts = [each for each in parts if each[2].share is not None]
        rows = [
            [self._word(kind), self._word(title), self._share(covered.share),
             self._count(covered.covered), self._count(covered.characters)]
            for kind, title, covered, _behind, _style in parts
        ]  # fmt: skip
        plot = self._plot(
            Shape.BARS,
            self.tr("Share of the text in spans"),
            [title for _kind, title, *_rest in parts],
            [Series(self.tr("Coverage"), [covered.share or 0.0 for _k, _t, covered, *_r in parts])],
            self.tr("Characters in spans, of all characters"),
            percent=True,
        )
        return self._section(
            "coverage",
            self.tr("Coverage"),
            [self.tr("Kind"), self.tr("Name"), self.tr("Coverage"),
             self.tr("Characters in spans"), self.tr("Characters in all")],
            rows,
            [behind for _k, _t, _c, behind, _s in parts],
            replace(plot, styles=[style for *_rest, style in parts]),
            words=frozenset((0, 1)),
            note=self.tr(
                "Each character counts once a layer, however many spans it lies in. A text that "
                "two annotators worked on counts twice."
            ),
        )  # fmt: skip

    def values(self) -> Section:
        """Return how many spans state each value of an attribute."""
        found = self._figures.values
        place = {each.label_id: n for n, each in enumerate(self._figures.labels)}
        found = sorted(found, key=lambda each: place.get(each.label_id, len(place)))
        kinds = self._schema.attribute_by_id
        names = [
            kinds[each.attribute_id].name if each.attribute_id in kinds else each.attribute_id
            for each in found
        ]
        shown = [self._stated(each.value) for each in found]
        rows = [
            [self._word(self._label(each.label_id)), self._word(name), self._word(value),
             self._count(each.spans)]
            for each, name, value in zip(found, names, shown, strict=True)
        ]  # fmt: skip
        behind = [
            Behind(
                self._query(
                    labels=frozenset((each.label_id,)), attributes={each.attribute_id: each.value}
                )
            )
            for each in found
        ]
        plot = self._plot(
            Shape.BARS,
            self.tr("Spans by attribute value"),
            [
                with_colon(f"{self._label(each.label_id)} · {name}", value)
                for each, name, value in zip(found, names, shown, strict=True)
            ],
            [Series(self.tr("Spans"), [each.spans for each in found])],
            self.tr("Spans"),
        )
        return self._section(
            "values",
            self.tr("Attribute values"),
            [self.tr("Label"), self.tr("Attribute"), self.tr("Value"), self.tr("Spans")],
            rows,
            behind,
            replace(plot, styles=[self._style(each.label_id) for each in found][:BARS_SHOWN]),
            words=frozenset((0, 1, 2)),
            note=self.tr("Values that are stated; a default that nobody set is not counted."),
        )

    def annotators(self) -> Section:
        """Return how far everybody has come."""
        found = self._figures.annotators
        rows = [
            [self._word(self._names[each.annotator_id]), self._count(each.new),
             self._count(each.started), self._count(each.done), self._count(each.spans),
             self._share(each.read.share)]
            for each in found
        ]  # fmt: skip
        plot = self._plot(
            Shape.BARS,
            self.tr("Documents by status"),
            [self._names[each.annotator_id] for each in found],
            [
                Series(self.tr("done"), [each.done for each in found]),
                Series(self.tr("started"), [each.started for each in found]),
                Series(self.tr("new"), [each.new for each in found]),
            ],
            self.tr("Documents"),
        )
        return self._section(
            "annotators",
            self.tr("Annotators"),
            [self.tr("Annotator"), self.tr("New"), self.tr("Started"), self.tr("Done"),
             self.tr("Spans"), self.tr("Read")],
            rows,
            [Behind(self._query(layers=frozenset((each.annotator_id,)))) for each in found],
            plot,
            note=self.tr(
                "Read: characters marked as read to the end, of all that the documents hold."
            ),
        )  # fmt: skip

    def documents(self) -> Section:
        """Return how many spans each document has."""
        found = self._figures.documents
        rows = [
            [self._word(each.document.title), self._count(each.spans),
             *(self._count(each.by_layer.get(who, 0)) for who in self._whose),
             self._share(each.coverage.share), self._count(each.document.length)]
            for each in found
        ]  # fmt: skip
        order = sorted(range(len(found)), key=lambda number: -found[number].spans)[:BARS_SHOWN]
        people = [self._names[who] for who in self._whose]
        plot = self._plot(
            Shape.BARS,
            self.tr("Spans by document")
            if len(found) <= BARS_SHOWN
            else self.tr("Spans by document: the {count} with most").format(count=BARS_SHOWN),
            [found[number].document.title for number in order],
            [Series(self.tr("Spans"), [found[number].spans for number in order])],
            self.tr("Spans"),
        )
        return self._section(
            "documents",
            self.tr("Documents"),
            [self.tr("Document"), self.tr("Spans"), *people, self.tr("Coverage"),
             self.tr("Characters")],
            rows,
            [Behind(document_id=each.document.id) for each in found],
            replace(plot, keys=order),
        )  # fmt: skip

    def lengths(self, *, words: bool) -> Section:
        """Return how long spans are, in characters or in words."""
        figures = self._figures
        kinds: list[tuple[str, Lengths, frozenset[str]]] = [
            (self.tr("All labels"), figures.lengths, frozenset())
        ]
        kinds += [
            (self._label(each.label_id), each.lengths, frozenset((each.label_id,)))
            for each in figures.labels
        ]
        rows, behind, counted = [], [], []
        for name, lengths, labels in kinds:
            spread = lengths.in_words if words else lengths.in_characters
            if spread is not None:
                rows.append([self._word(name), *self._spread(spread)])
                behind.append(Behind(self._query(labels=labels)))
                counted.append((name, lengths.words if words else lengths.characters, labels))
        plots = []
        for name, counts, labels in counted:
            bins = bins_of(counts, _BINS)
            plots.append(self._histogram(name, bins, len(behind), words=words))
            # Bars are no rows; what they lead to stands behind that of the rows.
            unit = LengthUnit.WORDS if words else LengthUnit.CHARACTERS
            behind += [
                Behind(self._query(labels=labels, shortest=first, longest=last, unit=unit))
                for first, last, _often in bins
            ]
        plot = plots[0] if plots else self._histogram("", [], 0, words=words)
        return self._section(
            "lengths-words" if words else "lengths",
            self.tr("Lengths in words") if words else self.tr("Lengths in characters"),
            [self.tr("Label"), self.tr("Spans"), self.tr("Shortest"), self.tr("1st quartile"),
             self.tr("Median"), self.tr("3rd quartile"), self.tr("Longest"), self.tr("Mean")],
            rows,
            behind,
            plot,
            note=self._note_on_words() if words else "",
            plots=plots,
        )  # fmt: skip

    def _histogram(
        self, name: str, bins: Sequence[tuple[int, int, int]], begin: int, *, words: bool
    ) -> Plot:
        """Return how lengths are spread; ``begin`` is the place of the first bar's spans."""
        title = self.tr("Length of spans in words: {label}") if words else self.tr(
            "Length of spans: {label}"
        )  # fmt: skip
        return Plot(
            Shape.COLUMNS,
            title.format(label=name),
            "",
            [self._bin(first, last) for first, last, _often in bins],
            [Series(self.tr("Spans"), [often for *_ends, often in bins])],
            self.tr("Spans, by words") if words else self.tr("Spans, by characters"),
            keys=range(begin, begin + len(bins)),
        )

    def growth(self) -> Section:
        """Return how many spans there were after each day, week or month."""
        days = self._figures.days
        whose = [who for who in self._whose if days.get(who)]
        steps, period = periods_of({day for who in whose for day in days[who]})
        made = {who: by_period(days[who], steps) for who in whose}
        rows = []
        for number, first in enumerate(steps):
            each = [made[who][number] for who in whose]
            so_far = sum(sum(made[who][: number + 1]) for who in whose)
            shown = self._locale.toString(first, QLocale.FormatType.ShortFormat)  # type: ignore[call-overload]
            cells = [Cell(shown, first.isoformat()), *(self._count(count) for count in each)]
            rows.append([*cells, self._count(sum(each)), self._count(so_far)])
        titles = {
            "day": (self.tr("Day"), self.tr("Spans there are, by day they were made")),
            "week": (self.tr("Week from"), self.tr("Spans there are, by week they were made")),
            "month": (self.tr("Month from"), self.tr("Spans there are, by month they were made")),
        }
        column, title = titles[period]
        plot = self._plot(
            Shape.LINES,
            title,
            [row[0].text for row in rows],
            [Series(self._names[who], running(made[who])) for who in whose],
            self.tr("Spans, added up"),
        )
        return self._section(
            "growth",
            self.tr("Growth"),
            [column, *(self._names[who] for who in whose), self.tr("All"), self.tr("Added up")],
            rows,
            [
                Behind(
                    self._query(
                        made_since=first.isoformat(),
                        made_until=last_day(first, period).isoformat(),
                    )
                )
                for first in steps
            ],
            plot,
            note=self.tr(
                "By when the spans that are there now were made (UTC); what was removed since "
                "is not counted."
            ),
        )

    # Pieces

    def _section(
        self,
        name: str,
        title: str,
        columns: Sequence[str],
        rows: Sequence[Sequence[Cell]],
        behind: Sequence[Behind],
        plot: Plot,
        *,
        words: frozenset[int] = frozenset((0,)),
        note: str = "",
        plots: Sequence[Plot] = (),
    ) -> Section:
        """Return a section; its plots say in words what they show."""
        described = self._described(plot)
        each = [self._described(one) for one in plots]
        return Section(name, title, columns, rows, behind, described, words, note, each)

    def _described(self, plot: Plot) -> Plot:
        """Return a plot that says in words what it shows, as far as one can listen to."""
        told = with_semicolons(
            ", ".join(
                [plot.rows[row], *(self._figure(plot, each.values[row]) for each in plot.series)]
            )
            for row in range(min(len(plot.rows), BARS_SHOWN))
        )
        return replace(plot, description=f"{plot.title}. {told}" if told else plot.title)

    def _plot(
        self,
        shape: Shape,
        title: str,
        rows: Sequence[str],
        series: Sequence[Series],
        axis: str,
        *,
        percent: bool = False,
    ) -> Plot:
        """Return a plot; of lying bars only the first are shown."""
        most = BARS_SHOWN if shape is Shape.BARS else len(rows)
        return Plot(
            shape,
            title,
            "",
            list(rows[:most]),
            [replace(each, values=list(each.values[:most])) for each in series],
            axis,
            percent=percent,
            keys=range(min(len(rows), most)),
        )

    def _bars(
        self, title: str, label_ids: Sequence[str], series: Sequence[Series], axis: str
    ) -> Plot:
        names = [self._label(each) for each in label_ids]
        plot = self._plot(Shape.BARS, title, names, series, axis)
        return replace(plot, styles=[self._style(each) for each in label_ids][:BARS_SHOWN])

    def _label(self, label_id: str) -> str:
        label = self._schema.label_by_id.get(label_id)
        return label.title(self._language) if label else label_id

    def _style(self, label_id: str) -> LabelStyle:
        return self._styles.of(Span(id="", layer_id="", label_id=label_id, start=0, end=1))

    def _stated(self, value: object) -> str:
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        return str(value)

    def _word(self, text: str) -> Cell:
        return Cell(text, text)

    def _count(self, number: int) -> Cell:
        return Cell(self._locale.toString(number), number)

    def _share(self, share: float | None) -> Cell:
        if share is None:
            return Cell("—", None)
        shown = self._locale.toString(share * 100, "f", 1)
        return Cell(f"{shown}\u00a0%", round(share, 6))

    def _spread(self, spread: Spread) -> list[Cell]:
        def exact(value: float) -> Cell:
            digits = 0 if value == int(value) else 1
            return Cell(self._locale.toString(value, "f", digits), value)

        mean = Cell(self._locale.toString(spread.mean, "f", 1), round(spread.mean, 3))
        return [
            self._count(spread.count),
            self._count(spread.least),
            exact(spread.first),
            exact(spread.median),
            exact(spread.third),
            self._count(spread.greatest),
            mean,
        ]

    def _bin(self, first: int, last: int) -> str:
        if first == last:
            return self._locale.toString(first)
        return f"{self._locale.toString(first)}–{self._locale.toString(last)}"

    def _figure(self, plot: Plot, value: float) -> str:
        return self._share(value).text if plot.percent else self._locale.toString(round(value))

    def _note_on_words(self) -> str:
        note = self.tr("A word is what stands between blanks.")
        left_out = self._figures.without_words
        if left_out:
            note += " " + self.tr(
                "Spans in languages without blanks between words are left out: {count}."
            ).format(count=self._locale.toString(left_out))
        return note

    # Behind the figures

    def _of_label(self, label_id: str) -> Behind:
        return Behind(self._query(labels=frozenset((label_id,))))

    def _query(
        self, *, layers: frozenset[str | None] | None = None, **spans: object
    ) -> CorpusQuery:
        """Return a search for spans within what is counted."""
        choice = self._figures.choice
        make: Callable[..., SpanFilter] = SpanFilter
        return CorpusQuery(
            target=Target.SPANS,
            layers=choice.layers if layers is None else layers,
            spans=make(**spans),
            documents=DocumentFilter(
                tags=choice.documents.tags, languages=choice.documents.languages
            ),
        )
