"""The corpus formats this program knows. A new one is one module and one line here.

Other packages add theirs through entry points, see ``plug_ins``.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from declannot.domain.errors import UsageError, UserError
from declannot.domain.message import Message
from declannot.formats import argilla, jsonl
from declannot.formats.brat import format as brat
from declannot.formats.conll import format as conll
from declannot.formats.conllu import format as conllu_plus
from declannot.formats.doccano import format as doccano
from declannot.formats.documents import docx as docx_text
from declannot.formats.documents import html as html_text
from declannot.formats.documents import odt as odt_text
from declannot.formats.documents import pdf as pdf_text
from declannot.formats.format import Format
from declannot.formats.gate import format as gate
from declannot.formats.huggingface import format as huggingface
from declannot.formats.label_studio import format as label_studio
from declannot.formats.plain_text import format as plain_text
from declannot.formats.plug_ins import PlugIns, plug_ins
from declannot.formats.prodigy import format as prodigy
from declannot.formats.refi_qda import format as refi_qda
from declannot.formats.spacy import format as spacy_docbin
from declannot.formats.tables import format as csv_spans
from declannot.formats.tei import format as tei
from declannot.formats.uima import json_cas as uima_json
from declannot.formats.uima import xmi as uima_xmi
from declannot.formats.webanno_tsv import format as webanno_tsv
from declannot.formats.webannotation import format as webannotation

_FORMATS = (
    plain_text.FORMAT,
    jsonl.FORMAT,
    csv_spans.FORMAT,
    brat.FORMAT,
    conll.FORMAT,
    conllu_plus.FORMAT,
    doccano.FORMAT,
    label_studio.FORMAT,
    huggingface.FORMAT,
    prodigy.FORMAT,
    spacy_docbin.FORMAT,
    webannotation.FORMAT,
    gate.FORMAT,
    tei.FORMAT,
    refi_qda.FORMAT,
    argilla.FORMAT,
    webanno_tsv.FORMAT,
    uima_xmi.FORMAT,
    uima_json.FORMAT,
    html_text.FORMAT,
    docx_text.FORMAT,
    odt_text.FORMAT,
    pdf_text.FORMAT,
)
_HEAD = 1 << 18
"""Enough of a JSON file to show the keys behind the text of its first document."""
_ENDINGS_OF_MANY = frozenset({".json", ".xml"})
"""Endings that say little: what begins otherwise may be of another format."""


def formats() -> tuple[Format, ...]:
    """Return all formats, in the order in which they are listed; those of others come last."""
    return _FORMATS + _others().formats


def left_out() -> tuple[Message, ...]:
    """Return why formats of other packages are left out, a sentence each."""
    return _others().left_out


@cache
def _others() -> PlugIns:
    """Return what other packages add, looked for once."""
    return plug_ins([each.name for each in _FORMATS])


def format_named(name: str) -> Format:
    """Return the format of that name.

    Raises:
        UsageError: there is none.
    """
    for each in formats():
        if each.name == name:
            return each
    raise UsageError(
        "There is no format “{name}”",
        remedy="Choose one of: {known}.",
        name=name,
        known=", ".join(each.name for each in formats()),
    )


def detect(path: Path) -> tuple[Format, Message]:
    """Return the format a file can be imported as, and why it is taken for that.

    The ending of its name decides; its first bytes do where several formats share an ending or
    none has it.

    Raises:
        UserError: it looks like none of them.
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
    readable = [each for each in formats() if each.imports]
    suffix = path.suffix.lower()
    named = [each for each in readable if suffix in each.extensions]
    by_name: dict[str, object] = {"suffix": suffix}
    own = [each for each in named if each in _FORMATS]
    for each in named if own else ():  # an ending of ours is another's where that is sure
        if each not in own and each.recognises is not None and each.recognises(head):
            return each, Message("{format}: it begins like one", {"format": each.called})
    named = own or named
    if len(named) == 1 and suffix not in _ENDINGS_OF_MANY:
        by_name["format"] = named[0].called
        return named[0], Message("{format}: its name ends in {suffix}", by_name)
    others = [
        each for each in readable if each not in named and not (named and each.name == "text")
    ]
    for each in (*named, *others):
        if each.recognises is not None and each.recognises(head):
            return each, Message("{format}: it begins like one", {"format": each.called})
    usual = [each for each in named if f".{each.name}" == suffix]
    if usual:  # what is wrong with it, its reader says best
        by_name["format"] = usual[0].called
        return usual[0], Message("{format}: its name ends in {suffix}", by_name)
    if head.startswith(b"SQLite format 3\x00"):
        raise UserError(
            "The file is a project or another database, not a document",
            where=str(path),
            remedy="Open it as a project instead.",
        )
    raise UserError(
        "The format of the file is not known",
        where=str(path),
        remedy="Choose it, or save the file as .txt in UTF-8.",
        known=", ".join(each.name for each in readable),
    ).in_command("Name it with --format ({known}), or save the file as .txt in UTF-8.")
