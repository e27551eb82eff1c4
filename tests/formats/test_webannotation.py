"""W3C Web Annotation: selectors by position and quote, tags, comments, links, texts beside."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from declannot.domain.errors import UserError
from declannot.formats.format import Read, ReadOptions
from declannot.formats.record import CorpusRelation
from declannot.formats.registry import detect, format_named
from tests.formats.making import bare_document, bare_span, quotes

Write = Callable[..., Any]
CONTEXT = "http://www.w3.org/ns/anno.jsonld"
TEXT = "👍 Canada and Mexico act."


_document = partial(bare_document, text=TEXT)


def _annotation(start: int, end: int, exact: str | None, *tags: str, **more: Any) -> Any:
    selectors: list[Any] = [{"type": "TextPositionSelector", "start": start, "end": end}]
    if exact is not None:
        selectors.append({"type": "TextQuoteSelector", "exact": exact})
    bodies = [{"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in tags]
    return {
        "@context": CONTEXT,
        "id": "#1",
        "type": "Annotation",
        "body": bodies,
        "target": {"source": "http://example.org/a.txt", "selector": selectors},
    } | more


def _read(path: Path, content: Any, text: str | None = TEXT) -> list[Read]:
    path.write_text(json.dumps(content), encoding="utf-8")
    if text is not None:
        path.with_name("a.txt").write_bytes(text.encode())
    reader = format_named("webannotation").read
    assert reader is not None
    return list(reader(path, ReadOptions()))


def test_a_page_carries_text_and_annotations(write: Write) -> None:
    spans = [
        bare_span(2, 8, note="Why?", created="2026-11-25T10:00:00Z"),
        bare_span(13, 19, "CALL"),
    ]
    relation = CorpusRelation(id="r", type="by", from_id="s13-19", to_id="s2-8")
    path, ledger, mismatches, count = write(
        "webannotation", [_document(*spans, relations=[relation])]
    )
    assert (mismatches, count) == ([], 2)
    (page,) = json.loads(path.read_bytes())
    assert page["@context"][0] == CONTEXT
    assert page["document"]["value"] == TEXT
    first, second, link = page["items"]
    assert first == {
        "id": "urn:declannot:s2-8",
        "type": "Annotation",
        "creator": {"type": "Person", "name": "A"},
        "body": [
            {"type": "TextualBody", "purpose": "tagging", "value": "ACTOR"},
            {"type": "TextualBody", "purpose": "commenting", "value": "Why?"},
        ],
        "created": "2026-11-25T10:00:00Z",
        "target": {
            "source": "urn:declannot:d1",
            "selector": [
                {"type": "TextPositionSelector", "start": 2, "end": 8},
                {
                    "type": "TextQuoteSelector",
                    "exact": "Canada",
                    "prefix": "👍 ",
                    "suffix": " and Mexico act.",
                },
            ],
        },
    }
    assert (link["motivation"], link["target"]) == ("linking", [second["id"], first["id"]])
    assert set(ledger.counts) == {"METADATA_DROPPED"}


def test_attributes_are_lost_and_pieces_are_several_selectors(write: Write) -> None:
    span = bare_span(2, 19, fragments=[(2, 8), (13, 19)], attributes={"count": 1}, doubt=True)
    path, ledger, mismatches, count = write("webannotation", [_document(span)])
    assert (mismatches, count) == ([], 1)
    assert ledger.counts["ATTRIBUTE_DROPPED"] == 2
    assert ledger.counts["DISCONTINUOUS_SPLIT"] == 1
    (page,) = json.loads(path.read_bytes())
    assert len(page["items"][0]["target"]["selector"]) == 4
    reader = format_named("webannotation").read
    assert reader is not None
    (read,) = reader(path, ReadOptions())
    assert [each.fragments for each in read.document.spans()] == [[(2, 8), (13, 19)]]


def test_no_grapheme_cluster_is_cut(write: Write) -> None:
    text = "Bogota\u0301 👩‍👩‍👧 acts"
    path, ledger, mismatches, _ = write(
        "webannotation", [_document(bare_span(0, 6), bare_span(9, 10), text=text)]
    )
    assert not mismatches
    assert ledger.counts["BOUNDARY_SNAPPED"] == 2
    (page,) = json.loads(path.read_bytes())
    quotes = [each["target"]["selector"][1]["exact"] for each in page["items"]]
    assert quotes == ["Bogota\u0301", "👩‍👩‍👧"]


@pytest.mark.parametrize("shape", ["one", "list", "page", "collection"])
def test_annotations_of_a_text_beside_are_read(tmp_path: Path, shape: str) -> None:
    annotation = _annotation(2, 8, "Canada", "ACTOR", "CALL", creator={"name": "Ana"})
    comment = {"type": "TextualBody", "value": "Why?"}
    annotation["body"].append(comment)
    page = {"@context": CONTEXT, "type": "AnnotationPage", "items": [annotation]}
    content = {
        "one": annotation,
        "list": [annotation],
        "page": page,
        "collection": {"@context": CONTEXT, "type": "AnnotationCollection", "first": page},
    }[shape]
    (read,) = _read(tmp_path / "notes.json", content)
    assert quotes(read) == [("ACTOR", "Canada"), ("CALL", "Canada")]
    assert {each.note for each in read.document.spans()} == {"Why?"}
    assert [each.annotator for each in read.document.layers] == ["Ana"]
    assert read.document.title == "a"
    assert detect(tmp_path / "notes.json")[0].name == "webannotation"


def test_the_positions_of_browsers_are_found_by_their_quotes(tmp_path: Path) -> None:
    (read,) = _read(tmp_path / "n.jsonld", [_annotation(3, 9, "Canada", "ACTOR")])
    assert quotes(read) == [("ACTOR", "Canada")]
    assert read.losses[0].detail.startswith("utf16: what 1 spans quote")


def test_links_join_annotations_in_any_order(tmp_path: Path) -> None:
    link = {
        "id": "#3",
        "motivation": "linking",
        "body": {"type": "TextualBody", "purpose": "tagging", "value": "by"},
        "target": ["#2", {"id": "#1"}],
    }
    spans = [
        _annotation(2, 8, "Canada", "ACTOR"),
        _annotation(13, 19, "Mexico", "CALL", id="#2"),
    ]
    lost = link | {"target": ["#1", "#9"]}
    (read,) = _read(tmp_path / "n.jsonld", [spans[0], link, spans[1], lost])
    (layer,) = read.document.layers
    (arrow,) = layer.relations
    labels = {each.id: each.label for each in layer.spans}
    assert (arrow.type, labels[arrow.from_id], labels[arrow.to_id]) == ("by", "CALL", "ACTOR")
    assert [each.code for each in read.losses] == ["RELATION_DROPPED"]


def test_what_has_no_tag_or_no_position_is_listed(tmp_path: Path) -> None:
    content = [
        _annotation(2, 8, "Canada", "ACTOR"),
        _annotation(2, 8, "Canada", id="#2"),
        _annotation(2, 8, "Canada", "CALL", id="#3", target="http://example.org/picture.png"),
    ]
    (read,) = _read(tmp_path / "n.jsonld", content)
    assert quotes(read) == [("ACTOR", "Canada")]
    assert [each.code for each in read.losses] == ["UNKNOWN_IGNORED"] * 2


def test_a_text_elsewhere_is_not_fetched(tmp_path: Path) -> None:
    annotation = _annotation(2, 8, "Canada", "ACTOR")
    for source in ("https://example.org/b/c.html", "../../secret.txt", "file:///etc/passwd"):
        annotation["target"]["source"] = source
        with pytest.raises(UserError, match="do not hold their text"):
            _read(tmp_path / "n.jsonld", annotation)


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (_annotation(2, 9, "Canada", "ACTOR"), "quotes “Canada”"),
        (_annotation(3, 9, None, "ACTOR"), "--unit"),
        ({"@context": CONTEXT, "type": "Annotation"}, "neither an annotation nor a page"),
        ([1], "not W3C"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, content: Any, complaint: str) -> None:
    with pytest.raises(UserError, match=complaint) as caught:
        _read(tmp_path / "n.jsonld", content)
    assert str(caught.value).startswith("n.jsonld, line 1")
