"""Drafts of schemas kept beside the projects, so that an unfinished one survives a crash."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from declannot.domain.operations.schema_draft import SchemaDraft
from declannot.domain.schema import Schema
from declannot.domain.schema_deeds import (
    ByAttribute,
    ByDoubt,
    ByWording,
    Deed,
    Merged,
    Parted,
    RelationsMoved,
    Removed,
    ValueMoved,
)
from declannot.domain.text_search import Query
from declannot.store.schema_json import schema_from_json, schema_to_json

_FORMAT = 1
_DEEDS: dict[str, type[Any]] = {
    each.__name__: each for each in (Merged, Parted, Removed, ValueMoved, RelationsMoved)
}
_TESTS: dict[str, type[Any]] = {each.__name__: each for each in (ByAttribute, ByWording, ByDoubt)}


def keep_draft(folder: Path, project_id: str, draft: SchemaDraft) -> None:
    """Write a draft, whole or not at all; a folder that cannot be written to is passed over.

    Args:
        folder: where drafts lie; it is made if need be.
        project_id: whose schema it is.
    """
    written = {
        "format": _FORMAT,
        "base": schema_to_json(draft.base),
        "schema": schema_to_json(draft.schema),
        "deeds": [_told(each) for each in draft.deeds],
    }
    path = _path(folder, project_id)
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(written, ensure_ascii=False), encoding="utf-8")
        os.replace(part, path)


def kept_draft(folder: Path, project_id: str, schema: Schema) -> SchemaDraft | None:
    """Return the draft that was kept, or None where none was begun with the schema in force."""
    try:
        data = json.loads(_path(folder, project_id).read_text(encoding="utf-8"))
        if data["format"] != _FORMAT:
            return None
        base = schema_from_json(data["base"])
        deeds = tuple(_deed(each) for each in data["deeds"])
        draft = SchemaDraft(schema, schema_from_json(data["schema"]), deeds)
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return draft if base == schema and draft.is_changed else None


def drop_draft(folder: Path, project_id: str) -> None:
    """Forget the draft of a project."""
    with contextlib.suppress(OSError):
        _path(folder, project_id).unlink(missing_ok=True)


def _path(folder: Path, project_id: str) -> Path:
    safe = "".join(each for each in project_id if each.isalnum() or each in "-_")
    return folder / f"{safe}.schema-draft.json"


def _told(deed: Deed) -> dict[str, Any]:
    told: dict[str, Any] = {"deed": type(deed).__name__, **asdict(deed)}
    if isinstance(deed, Parted) and deed.test is not None:
        told["test"] = {"test": type(deed.test).__name__, **asdict(deed.test)}
    return told


def _deed(told: Mapping[str, Any]) -> Deed:
    values = dict(told)
    kind = _DEEDS[values.pop("deed")]
    test = values.get("test")
    if test is not None:
        inner = dict(test)
        test_kind = _TESTS[inner.pop("test")]
        if "query" in inner:
            inner["query"] = Query(**inner["query"])
        values["test"] = test_kind(**inner)
    made: Deed = kind(**values)
    return made
