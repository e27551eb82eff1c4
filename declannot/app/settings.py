"""What the window remembers: typed settings in one JSON file.

The file is replaced as a whole, so a crash leaves the old or the new one. A damaged file is put
aside and the defaults are used; a single unusable value falls back to its own default.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

RECENT_LIMIT = 12
ZOOM_RANGE = (50, 300)
MEASURE_RANGE = (45, 120)
LINE_HEIGHT_RANGE = (100, 180)
IDLE_RANGE = (15, 600)
_SAVE_DELAY_MS = 400

Check = Callable[[Any], bool]


def _one_of(*values: object) -> Check:
    return lambda value: value in values


def _within(low: int, high: int) -> Check:
    return lambda value: low <= value <= high


def _strings(value: Any) -> bool:
    return all(isinstance(each, str) for each in value)


def _layouts(value: Any) -> bool:
    return all(isinstance(each, str) for pair in value.items() for each in pair)


def _key_lists(value: Any) -> bool:
    return all(isinstance(name, str) and _strings(keys) for name, keys in value.items())


def _setting(default: Any, check: Check | None = None) -> Any:
    metadata = {"check": check} if check else {}
    if callable(default):
        return field(default_factory=default, metadata=metadata)
    return field(default=default, metadata=metadata)


@dataclass(frozen=True, slots=True)
class Place:
    """Where one was in a project.

    Attributes:
        document: id of the document shown, or empty.
        offset: code point at the top of the statement view.
        caret: code point of the caret.
        annotator: id of the annotator.
        workspace: name of the workspace.
        difference: key of the entry of the review that was shown.
        compared: ids of the two annotators that were compared, with a blank between.
        guideline: what was shown of the guideline, and where one read in it.
    """

    document: str = ""
    offset: int = 0
    caret: int = 0
    annotator: str = ""
    workspace: str = ""
    difference: str = ""
    compared: str = ""
    guideline: str = ""


@dataclass(frozen=True, slots=True)
class Values:
    """Every setting with its default.

    Attributes:
        theme: ``system``, ``light`` or ``dark``.
        language: ``en``, ``fr``, ``es``, or empty for the system's.
        font: family of the statement's text, or empty for the usual serif.
        line_height: height of the statement's lines in percent of the least.
        animations: docks and menus glide, and the caret blinks.
        zoom: size of the statement's text in percent.
        measure: widest line of the statement in characters.
        tags: what stands over the start of a span: ``name``, ``letter`` or ``none``.
        calm: fill only the selected span.
        arcs: whose relations are drawn: ``none``, ``selected`` or ``all``.
        margin_numbers: show the paragraphs' numbers.
        label_keys: letters apply labels.
        offer_more: say how often a name just tagged stands untagged.
        snap: how far a selection by mouse reaches out.
        keys: id of an action -> its keys, where they are not the usual ones.
        palette_used: entries of the command palette, the one used last first.
        hint_dismissed: the first hint was read and closed.
        last_project: path of the project opened last, or empty.
        recent: paths of recent projects, newest first.
        places: path of a project -> where one was in it.
        geometry: the window's place, base64.
        layouts: name of a workspace -> its docks, base64.
        splitters: name of a splitter -> where it was left, base64.
        warned: folders kept in step by a service about which was warned once.
        reasons: what reviewers give as reasons, as it was changed; empty for the usual ones.
        review_names: show annotators' names in the review.
        instructions_read: tasks whose instructions were shown.
        last_folder: where files were taken from or put last.
        export_format: the format exported last.
        searches: what was looked for in the corpus, newest first, as JSON.
        corpus_page: the page of the corpus workspace shown last, or empty.
        time_on_task: count the time one works on documents.
        idle_seconds: how long without a sign of work until nothing counts.
        show_time: show the time on the document in the status bar.
        untimed: ids of projects in which no time is counted.
        document_order: what the list of documents is sorted by.
        document_columns: what the table of documents shows; empty for the usual.
        document_filters: path of a project -> what its list of documents is narrowed to.
        exports: path of a project -> what was chosen at its last export, as JSON.
    """

    theme: str = _setting("system", _one_of("system", "light", "dark"))
    language: str = _setting("", _one_of("", "en", "fr", "es"))
    font: str = ""
    line_height: int = _setting(100, _within(*LINE_HEIGHT_RANGE))
    animations: bool = True
    zoom: int = _setting(100, _within(*ZOOM_RANGE))
    measure: int = _setting(80, _within(*MEASURE_RANGE))
    tags: str = _setting("letter", _one_of("name", "letter", "none"))
    calm: bool = False
    margin_numbers: bool = True
    arcs: str = _setting("selected", _one_of("none", "selected", "all"))
    label_keys: bool = True
    offer_more: bool = True
    snap: str = _setting("word", _one_of("character", "word", "phrase", "sentence"))
    keys: dict[str, tuple[str, ...]] = _setting(dict, _key_lists)
    palette_used: tuple[str, ...] = _setting((), _strings)
    hint_dismissed: bool = False
    last_project: str = ""
    recent: tuple[str, ...] = _setting((), _strings)
    places: dict[str, Place] = field(default_factory=dict)
    geometry: str = ""
    layouts: dict[str, str] = _setting(dict, _layouts)
    splitters: dict[str, str] = _setting(dict, _layouts)
    warned: tuple[str, ...] = _setting((), _strings)
    reasons: tuple[str, ...] = _setting((), _strings)
    review_names: bool = False
    instructions_read: tuple[str, ...] = _setting((), _strings)
    last_folder: str = ""
    export_format: str = ""
    searches: tuple[str, ...] = _setting((), _strings)
    corpus_page: str = ""
    exports: dict[str, str] = _setting(dict, _layouts)
    time_on_task: bool = True
    idle_seconds: int = _setting(60, _within(*IDLE_RANGE))
    show_time: bool = False
    untimed: tuple[str, ...] = _setting((), _strings)
    document_order: str = "title"
    document_columns: tuple[str, ...] = _setting((), _strings)
    document_filters: dict[str, str] = _setting(dict, _layouts)


class Settings(QObject):
    """The settings in force, kept in a file.

    Attributes:
        changed: carries the name of a setting that has another value now.
        values: the settings as they are.
        damaged: where a damaged file was put aside, or None.
    """

    changed = Signal(str)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.damaged: Path | None = None
        self.values = self._read()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_DELAY_MS)
        self._timer.timeout.connect(self.save)

    def put(self, **wanted: Any) -> None:
        """Change settings; values out of their range are refused silently by keeping the old.

        ``changed`` is emitted for each that is different now; the file follows a little later.
        """
        usable = {name: value for name, value in wanted.items() if _usable(name, value)}
        before, self.values = self.values, replace(self.values, **usable)
        names = [name for name in usable if getattr(before, name) != usable[name]]
        if names:
            self._timer.start()
        for name in names:
            self.changed.emit(name)

    def note_project(self, path: Path) -> None:
        """Remember a project as the last one opened."""
        name = str(path.resolve())
        others = tuple(each for each in self.values.recent if each != name)
        self.put(last_project=name, recent=(name, *others)[:RECENT_LIMIT])

    def forget_project(self, path: str) -> None:
        """Take a project out of the recent ones."""
        self.put(recent=tuple(each for each in self.values.recent if each != path))

    def place_in(self, path: Path) -> Place:
        """Return where one was in a project."""
        return self.values.places.get(str(path.resolve()), Place())

    def note_place(self, path: Path, place: Place) -> None:
        """Remember where one was in a project; those long not opened are forgotten."""
        name = str(path.resolve())
        kept = {key: value for key, value in self.values.places.items() if key != name}
        while len(kept) >= 2 * RECENT_LIMIT:
            del kept[next(iter(kept))]
        self.put(places={**kept, name: place})

    def save(self) -> bool:
        """Write the file now; return whether that worked. Nothing is lost but comfort if not."""
        self._timer.stop()
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            _write_atomically(self._path, json.dumps(asdict(self.values), indent=1))
        except OSError:
            return False
        return True

    def _read(self) -> Values:
        try:
            raw = json.loads(self._path.read_text(encoding="utf-8"))
        except OSError:
            return Values()
        except ValueError:
            raw = None
        if not isinstance(raw, dict):
            self._put_aside()
            return Values()
        return _values_from(raw)

    def _put_aside(self) -> None:
        aside = self._path.with_name(self._path.name + ".damaged")
        try:
            os.replace(self._path, aside)
        except OSError:
            return
        self.damaged = aside


def _values_from(raw: Mapping[str, Any]) -> Values:
    known: dict[str, Any] = {}
    for each in fields(Values):
        if each.name not in raw:
            continue
        value = _decoded(each.name, raw[each.name])
        if _usable(each.name, value):
            known[each.name] = value
    return Values(**known)


def _decoded(name: str, value: Any) -> Any:
    if name == "places" and isinstance(value, dict):
        return {key: _place(each) for key, each in value.items()}
    if name == "keys" and isinstance(value, dict):
        return {
            key: tuple(each) if isinstance(each, list) else (each,) for key, each in value.items()
        }
    return tuple(value) if isinstance(value, list) else value


def _place(raw: Any) -> Place:
    if not isinstance(raw, dict):
        return Place()
    default = Place()
    known = {
        each.name: raw[each.name]
        for each in fields(Place)
        if type(raw.get(each.name)) is type(getattr(default, each.name))
    }
    return Place(**known)


def _usable(name: str, value: Any) -> bool:
    declared = _FIELDS[name]
    if type(value) is not type(getattr(_DEFAULTS, name)):
        return False
    check: Check | None = declared.metadata.get("check")
    return check is None or check(value)


def _write_atomically(path: Path, text: str) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


_DEFAULTS = Values()
_FIELDS = {each.name: each for each in fields(Values)}
