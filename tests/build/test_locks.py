"""The locks install the same everywhere and send nobody to an address."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

LOCKS = (
    "requirements.lock",
    "requirements-dev.lock",
    "requirements-package.lock",
    "requirements-interop.lock",
)
ADDRESSES = ("file:", "://", "index-url", "find-links", "trusted-host", "/opt", "/home")


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_address(root: Path, name: str) -> None:
    text = (root / name).read_text(encoding="utf-8")

    assert [word for word in ADDRESSES if word in text] == []


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_a_version_and_a_hash(root: Path, name: str) -> None:
    text = (root / name).read_text(encoding="utf-8").replace("\\\n", " ")
    entries = [line for line in text.splitlines() if line and not line.startswith("#")]

    assert entries
    for entry in entries:
        assert re.match(r"[a-z0-9.-]+==[^ ]+ ", entry), entry
        assert "--hash=sha256:" in entry, entry


@pytest.mark.parametrize(
    ("lock", "group"),
    [
        ("requirements.lock", None),
        ("requirements.lock", "build"),
        ("requirements-dev.lock", "dev"),
        ("requirements-package.lock", "package"),
        ("requirements-interop.lock", "interop"),
    ],
)
def test_everything_that_is_asked_for_is_locked(root: Path, lock: str, group: str | None) -> None:
    facts = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    asked = facts["dependency-groups"][group] if group else facts["project"]["dependencies"]
    names = {re.split(r"[<>=!~ ;\[]", each)[0].lower().replace(".", "-") for each in asked}
    text = (root / lock).read_text(encoding="utf-8")
    locked = set(re.findall(r"^([a-z0-9.-]+)==", text, re.MULTILINE))

    assert names - locked == set()


def test_qt_stays_below_the_release_that_loses_references(root: Path) -> None:
    text = (root / "requirements.lock").read_text(encoding="utf-8")
    found = re.search(r"^pyside6-essentials==(\d+)\.(\d+)", text, re.MULTILINE)

    assert found is not None
    assert (6, 10) <= (int(found[1]), int(found[2])) < (6, 12)
