"""How each label is drawn in the present theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QColor

from declannot.app.statement.contrast import contrast, ink_on, mixed, reaching
from declannot.app.theme import Theme
from declannot.app.titles import title_of
from declannot.domain.schema import FamilyStyle, Label, LineStyle, Schema
from declannot.domain.span import Span

_FILL_SHARES = (1.0, 0.52, 0.36, 0.26)
_READABLE = 4.5
_EDGE = 3.0
_FADED = 0.22


class LabelStyle:
    """The colours of one label.

    Attributes:
        label_id, family: whose it is; key: under which pictures of it are kept.
        is_act: drawn as a fill; else as an underline.
        fills: colour of the fill by nesting, innermost first; the last for all further out.
        edge: colour of edges and end marks, at least 3:1 against the page.
        line, line_style: the underline, at least 3:1 against the page.
        tag_fill, tag_edge, tag_ink: the tag; hollow_ink: its letters on the page.
        letter, name: what the tag says.
    """

    def __init__(self, label: Label, *, is_act: bool, theme: Theme, faded: bool) -> None:
        page = QColor(theme.page)
        colour = QColor(label.colour.dark if theme.is_dark else label.colour.light)
        self.label_id, self.family, self.is_act = label.id, label.family, is_act
        self.key = label.id
        self.line_style = label.underline
        self.edge = reaching(colour, page, _EDGE)
        self.line = self.edge
        self.fills = [mixed(colour, page, share) for share in _FILL_SHARES]
        self.tag_fill = colour if is_act else self.line
        self.tag_edge = self.edge
        self.tag_ink = ink_on(self.tag_fill)
        self.hollow_ink = reaching(colour, page, _READABLE)
        self.letter = label.key.upper() or label.name[:1].upper()
        self.name = title_of(label)
        if faded:
            self._fade(page)

    def fill(self, level: int) -> QColor:
        """Return the fill of an act around ``level`` others."""
        return self.fills[min(level, len(self.fills) - 1)]

    def _fade(self, page: QColor) -> None:
        self.fills = [mixed(fill, page, _FADED) for fill in self.fills]
        for name in ("edge", "line", "tag_fill", "tag_edge", "hollow_ink"):
            setattr(self, name, mixed(getattr(self, name), page, _FADED + 0.06))
        self.tag_ink = mixed(self.tag_ink, self.tag_fill, 0.55)


class Styles:
    """The styles of all labels of a schema in a theme; the family out of a pass is faded.

    Attributes:
        theme: the theme's colours as ``QColor`` by name.
        in_pass: id of the family one works on, or None for all.
    """

    def __init__(self, schema: Schema, theme: Theme, in_pass: str | None = None) -> None:
        self.schema, self.theme, self.in_pass = schema, theme, in_pass
        self.page = QColor(theme.page)
        self.ink = _ink_for_all(schema, theme)
        self.muted, self.accent = QColor(theme.muted), QColor(theme.accent)
        self.highlight = QColor(theme.highlight)
        self.rule, self.good = QColor(theme.rule), QColor(theme.good)
        self._by_label: dict[str, LabelStyle] = {}
        self.needs_halo = cache(self._needs_halo)

    def of(self, span: Span) -> LabelStyle:
        """Return the style of a span; one whose label the schema lacks is drawn grey."""
        style = self._by_label.get(span.label_id)
        if style is None:
            style = self._by_label[span.label_id] = self._make(span.label_id)
        return style

    def can_be_hit(self, span: Span) -> bool:
        """Whether the pass lets a span be pointed at."""
        return self.in_pass is None or self.of(span).family == self.in_pass

    def _needs_halo(self, underline: LabelStyle, fill: LabelStyle, level: int) -> bool:
        """Whether an underline cannot be told from the fill under it without a halo."""
        return contrast(underline.line, fill.fill(level)) < _EDGE

    def _make(self, label_id: str) -> LabelStyle:
        label = self.schema.label_by_id.get(label_id)
        if label is None:
            label = Label(id=label_id, name=label_id or "?", family="", underline=LineStyle.SOLID)
        is_act = self.schema.style_of(label_id) is FamilyStyle.FILL
        faded = self.in_pass is not None and label.family != self.in_pass
        return LabelStyle(label, is_act=is_act, theme=self.theme, faded=faded)


def _ink_for_all(schema: Schema, theme: Theme) -> QColor:
    """Return the theme's ink, made stronger where it is hard to read on one of the fills."""
    ink = QColor(theme.ink)
    for label in schema.labels:
        if schema.style_of(label.id) is FamilyStyle.FILL:
            colour = label.colour.dark if theme.is_dark else label.colour.light
            ink = reaching(ink, QColor(colour), _READABLE)
    return ink
