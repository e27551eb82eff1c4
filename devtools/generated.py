"""Files that programs make from others: committed, never edited, and checked for freshness.

Forms: ``ui/*.ui`` (Qt Designer) become ``declannot/app/forms/ui_*.py``. Translations: the texts
of ``declannot/app``, ``ui`` and of the sentences from below become ``resources/i18n/*.ts``, which
translators fill, and those become ``*.qm``, which the program loads.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path

from devtools import spoken
from devtools.places import FORMS, ROOT, TRANSLATIONS, UI, Stop, capture, child_environment, tool
from devtools.qt_texts import QT_TEXTS

LANGUAGES = ("en", "fr", "es")
CONTEXT_FROM_BELOW = "messages"
_VERSION_LINE = re.compile(r"^## Created by: .*$", re.MULTILINE)


def forms(*, check: bool) -> int:
    """Compile every form, or print which ones are stale and return 1 if any is."""
    if check:
        return _told(stale_forms(), "dev.py forms")
    FORMS.mkdir(exist_ok=True)
    sources = _form_sources()
    for target in FORMS.glob("ui_*.py"):
        if target.name not in sources:
            target.unlink()
    for name, source in sources.items():
        compiled = _compiled_form(source)
        target = FORMS / name
        if not target.exists() or _unversioned(target.read_text("utf-8")) != _unversioned(compiled):
            target.write_text(compiled, encoding="utf-8", newline="\n")
    return 0


def stale_forms() -> list[str]:
    """Return a sentence for each form whose compiled file is missing, outdated or left over."""
    sources = _form_sources()
    stale = [
        f"declannot/app/forms/{path.name} has no form in ui/"
        for path in sorted(FORMS.glob("ui_*.py"))
        if path.name not in sources
    ]
    for name, source in sources.items():
        target = FORMS / name
        if not target.exists():
            stale.append(f"declannot/app/forms/{name} is missing")
        elif _unversioned(target.read_text("utf-8")) != _unversioned(_compiled_form(source)):
            stale.append(f"declannot/app/forms/{name} is not what ui/{source.name} compiles to")
    return stale


def translations(*, check: bool) -> int:
    """Collect and compile, or print what is stale and return 1 if anything is."""
    if check:
        return _told(stale_translations(), "dev.py translations")
    TRANSLATIONS.mkdir(exist_ok=True)
    _collect(TRANSLATIONS)
    compile_translations(TRANSLATIONS)
    return 0


def stale_translations() -> list[str]:
    """Return a sentence for each file of translations that does not match the sources."""
    stale = []
    with tempfile.TemporaryDirectory(prefix="declannot-translations-") as name:
        folder = Path(name)
        for path in TRANSLATIONS.glob("*.ts"):
            shutil.copy(path, folder)
        _collect(folder)
        compile_translations(folder)
        for fresh in sorted(folder.iterdir()):
            committed = TRANSLATIONS / fresh.name
            if not committed.exists():
                stale.append(f"resources/i18n/{fresh.name} is missing")
            elif committed.read_bytes() != fresh.read_bytes():
                stale.append(f"resources/i18n/{fresh.name} does not match the sources")
    return stale


def _told(stale: list[str], command: str) -> int:
    for sentence in stale:
        print(sentence)
    if stale:
        print(f"Run: python3 {command}")
    return 1 if stale else 0


def _form_sources() -> dict[str, Path]:
    return {f"ui_{path.stem}.py": path for path in sorted(UI.glob("*.ui"))}


def _compiled_form(source: Path) -> str:
    with tempfile.TemporaryDirectory(prefix="declannot-form-") as folder:
        target = Path(folder) / "form.py"
        _qt_tool("uic", "-g", "python", source, "-o", target)
        return target.read_text(encoding="utf-8")


def _unversioned(text: str) -> str:
    """Leave out the line that names the compiler's version."""
    return _VERSION_LINE.sub("##", text)


def _collect(folder: Path) -> None:
    code = sorted((ROOT / "declannot" / "app").rglob("*.py"))
    sources = [*(path for path in code if path.parent != FORMS), *sorted(UI.glob("*.ui"))]
    with tempfile.TemporaryDirectory(prefix="declannot-texts-") as name:
        below = Path(name) / "from_below.py"
        below.write_text(_texts_from_below(), encoding="utf-8")
        for language in LANGUAGES:
            target = folder / f"declannot_{language}.ts"
            # English needs entries only where a number decides between forms.
            plural = ["-pluralonly"] if language == "en" else []
            words = ["-silent", "-locations", "none", "-no-obsolete", "-no-ui-lines"]
            words += ["-source-language", "en", "-target-language", language, *plural]
            _qt_tool("lupdate", *words, *sources, below, "-ts", target)


def compile_translations(folder: Path) -> None:
    """Make the ``*.qm`` of every ``*.ts`` of a folder, which the program loads.

    Each is put in place whole: a program that runs reads its file as long as it runs.
    """
    for source in sorted(folder.glob("*.ts")):
        fresh = source.with_suffix(".fresh")
        _qt_tool("lrelease", "-silent", source, "-qm", fresh)
        fresh.replace(source.with_suffix(".qm"))


def _qt_tool(name: str, *words: str | Path) -> None:
    program = tool(f"pyside6-{name}")
    code, output = capture([program, *words], env=child_environment(offscreen=True))
    if code:
        raise Stop(f"pyside6-{name} failed:\n{output.strip()}")


def _texts_from_below() -> str:
    """Return a module lupdate understands, with every sentence from below app, and of Qt."""
    lines = ["from PySide6.QtCore import QCoreApplication", ""]
    for text in sorted(spoken.texts()):
        lines.append(f"QCoreApplication.translate({CONTEXT_FROM_BELOW!r}, {text!r})")
    for context, text in QT_TEXTS:
        lines.append(f"QCoreApplication.translate({context!r}, {text!r})")
    return "\n".join(lines) + "\n"
