"""Wrong use: exit code 2 and one line that says what was wrong."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["info"], "PROJECT"),
        (["info", "p.declannot", "--colour"], "--colour"),
        (["export", "p.declannot", "out"], "--format"),
        (["export", "p.declannot", "out", "--format", "nonsense"], "nonsense"),
        (["import", "p.declannot"], "PATH"),
        (["import", "p.declannot", "a.txt", "--map", "OLD"], "OLD=NEW"),
        (["import", "p.declannot", "a.txt", "--unknown", "perhaps"], "refuse"),
        (["import", "p.declannot", "a.txt", "--unit", "word"], "utf16"),
        (["export", "p", "o", "--format", "conll", "--scheme", "BILOU"], "BIOES"),
        (["export", "p", "o", "--format", "jsonl", "--status", "new"], "done"),
        (["export", "p", "o", "--format", "jsonl", "--split", "half"], "80/10/10"),
        (["schema", "p", "--export", "a", "--import", "b"], "exclude each other"),
        (["--nonsense"], "--nonsense"),
        (["info", "p.declannot", "surplus"], "surplus"),
    ],
)
def test_wrong_use_is_answered_in_one_line(refused, words, said) -> None:
    assert said in refused(*words, code=2).err


def test_commands_of_later_versions_are_not_pretended(refused) -> None:
    for word in ("backup", "restore"):
        assert "neither a command nor a project" in refused(word, "p.declannot", code=2).err


def test_a_mistake_of_ours_is_logged_and_told_in_one_line(
    refused, tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from declannot.cli import listing

    monkeypatch.setattr(listing, "opened", lambda *_: 1 / 0)
    answer = refused("documents", "p.declannot")
    assert "made a mistake" in answer.err
    log = tmp_path / "data" / "logs" / "declannot.log"
    assert str(log) in answer.err
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")


def test_an_interruption_is_answered_quietly(refused, monkeypatch) -> None:
    from declannot.cli import listing

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(listing, "opened", interrupted)
    assert "nothing half-done" in refused("documents", "p.declannot").err
