"""Languages are named in the language of the window, wherever documents are listed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox

from declannot import resources
from declannot.app.dialogs.fields import chosen_language, fill_languages
from declannot.app.language_names import COMMON, language_and_tag, language_name


@pytest.fixture(params=["en_GB", "fr_FR", "es_MX", "de_DE"])
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param[:2]
    QLocale.setDefault(before)


def test_names_are_in_the_language_of_the_window(spoken: str) -> None:
    names = {
        "fr": ("Anglais", "Arabe", "Chinois", "Ukrainien"),
        "es": ("Inglés", "Árabe", "Chino", "Ucraniano"),
    }.get(spoken, ("English", "Arabic", "Chinese", "Ukrainian"))
    assert tuple(map(language_name, ("en", "ar", "zh", "uk"))) == names
    assert language_name("pt-BR").endswith(" (pt-BR)")
    assert language_name("xx") == language_and_tag("xx") == "xx"
    assert language_and_tag("zh-Hant") == f"{names[2]} (zh-Hant)"


def test_every_language_that_has_two_letters_has_three_names() -> None:
    """Qt knows which there are; a few of its languages are written by three letters only."""
    table = dict(
        line.split("\t", 1)
        for line in resources.read_bytes("languages.tsv").decode("utf-8").splitlines()
        if not line.startswith("#")
    )
    known = {
        QLocale.languageToCode(each)
        for each in QLocale.Language
        if each not in (QLocale.Language.AnyLanguage, QLocale.Language.C)
    }
    missing = {code for code in known if len(code) == 2} - set(table)
    assert missing == set()
    assert set(COMMON) <= set(table)
    assert all(len(names.split("\t")) == 3 and all(names.split("\t")) for names in table.values())


def test_a_language_that_is_not_common_is_named_too(spoken: str, qapp: object) -> None:
    box = QComboBox()
    box.setEditable(True)
    fill_languages(box, "nl")
    assert box.currentText() == language_and_tag("nl")
    assert box.currentText() != "nl"
    assert chosen_language(box) == "nl"
    box.setEditText("sw")
    assert chosen_language(box) == "sw"
    box.deleteLater()
