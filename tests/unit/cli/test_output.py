"""What commands print: aligned for people, harmless for terminals, exact for programs."""

from __future__ import annotations

import json

import pytest

from declannot.cli import output


def test_columns_are_aligned_also_where_characters_are_wide(
    capsys: pytest.CaptureFixture[str],
) -> None:
    output.print_table(("title", "spans"), [("世界人权宣言", 7), ("Quad", 12_000)])
    assert capsys.readouterr().out.splitlines() == [
        "title          spans",
        "世界人权宣言       7",
        "Quad          12,000",
    ]


def test_a_title_cannot_steer_the_terminal() -> None:
    assert output.printable("a\x1b[31mred\u202eb\nc\u2028d") == "a\ufffd[31mred\ufffdb c d"
    assert output.printable("👩\u200d⚕️ soft\u00adhyphen") == "👩\u200d⚕️ soft\u00adhyphen"


def test_long_text_is_cut_in_the_middle() -> None:
    cut = output.shortened("We recognise the need " * 5, 30)
    assert len(cut) == 30
    assert cut.startswith("We recognise the need")
    assert cut.endswith("need")
    assert output.shortened("short", 30) == "short"


@pytest.mark.parametrize("records", [[], [{"a": "é\u2028"}], [{"a": 1}, {"a": 2}]])
def test_a_streamed_list_is_one_json_value(
    records: list[object], capsys: pytest.CaptureFixture[str]
) -> None:
    output.print_json_list(iter(records))
    assert json.loads(capsys.readouterr().out) == records


def test_there_is_no_bar_where_there_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    with output.progress_bar("Importing") as report:
        assert report is None
    assert capsys.readouterr() == ("", "")
