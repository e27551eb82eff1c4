"""Arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from declannot import log
from declannot.paths import data_folder


def _use_data_dir(value: Path | None) -> Path | None:
    log.start_log(data_folder(value).log_file)
    return value


ProjectPath = Annotated[
    Path, typer.Argument(metavar="PROJECT", help="The project, a .declannot file.")
]
AsJson = Annotated[
    bool, typer.Option("--json", help="Print one JSON value on standard output, nothing else.")
]
DataDir = Annotated[
    Path | None,
    typer.Option(
        "--data-dir",
        metavar="DIR",
        callback=_use_data_dir,
        help="Keep settings, logs and backups in this folder.",
    ),
]
DocumentNames = Annotated[
    list[str] | None,
    typer.Option("--document", metavar="NAME", help="Only this document, by title or id."),
]
LabelNames = Annotated[
    list[str] | None, typer.Option("--label", metavar="NAME", help="Only spans of this label.")
]
LayerNames = Annotated[
    list[str] | None,
    typer.Option(
        "--layer", metavar="NAME", help="Only this annotator's layer, or gold; repeatable."
    ),
]
TagNames = Annotated[
    list[str] | None, typer.Option("--tag", metavar="NAME", help="Only documents with this tag.")
]
SearchQuery = Annotated[
    str,
    typer.Option(
        "--search", metavar="QUERY", help="Only documents with these words in their text."
    ),
]
AttributeNames = Annotated[
    list[str] | None,
    typer.Option("--attribute", metavar="NAME", help="Only this attribute; repeatable."),
]
NoAttributes = Annotated[bool, typer.Option("--no-attributes", help="No attributes at all.")]
