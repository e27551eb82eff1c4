"""The entry point: decides from the words typed whether a window or a command is wanted.

Deciding must cost nothing, because the window should stand within half a second: neither the
command line's library nor Qt is imported before it is known which of the two is needed.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from declannot.domain.errors import DeclannotError, EnvironmentFault, UsageError
from declannot.paths import PACKAGE_SUFFIXES, PROJECT_SUFFIX, data_folder

COMMANDS = frozenset(
    (
        "new",
        "import",
        "export",
        "info",
        "documents",
        "spans",
        "search",
        "schema",
        "check",
        "formats",
    )
    + (
        "plan",
        "task",
        "work",
        "merge",
        "agree",
        "differences",
        "adjudicate",
        "feedback",
        "dataset",
        "self-test",
    )
)
"""First words that are commands; ``demo`` opens a window, anything else is a project."""

READ_PDF = "read-pdf"
"""The first word of a process that reads a PDF for another one; no command for people."""

X11_LIBRARIES = "libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
QT_LIBRARIES = "libegl1 libgl1 libglib2.0-0 libfontconfig1 libxkbcommon0 libdbus-1-3"


@dataclass(frozen=True, slots=True)
class Wish:
    """What the words on the command line ask for.

    Attributes:
        command: the words for the command line, or None when a window is wanted.
        project: the project or hand-over file for the window, or None for the last project.
        demo: whether the window shows the sample project.
        data_dir: the folder named by ``--data-dir``, or None.
    """

    command: tuple[str, ...] | None = None
    project: Path | None = None
    demo: bool = False
    data_dir: Path | None = None


def wish_of(words: Sequence[str]) -> Wish:
    """Return what ``words`` (without the program's name) ask for.

    Raises:
        UsageError: the first word is neither a command nor a project, or a window is asked for
            with words it does not understand.
    """
    options, rest = _leading_options(words)
    first = rest[0] if rest else ""
    if first == "dataset":  # a word of its own follows before the options
        return Wish(command=(*rest, *options), data_dir=_data_dir(words))
    if first in COMMANDS:
        return Wish(command=(first, *options, *rest[1:]), data_dir=_data_dir(words))
    if first.startswith("-"):
        return Wish(command=(*rest, *options), data_dir=_data_dir(words))
    more, others = _leading_options(rest[1:])
    if first == "demo" and "--help" in others:
        return Wish(command=("--help",))
    if first and first != "demo":
        _check_project_word(first)
    surplus = [*others, *(word for word in (*options, *more) if word == "--json")]
    if surplus:
        raise UsageError(
            "The window does not understand “{word}”",
            remedy="Call: declannot [PROJECT], declannot demo, or declannot COMMAND.",
            word=surplus[0],
        )
    data_dir = _data_dir((*options, *more))
    if first == "demo":
        return Wish(demo=True, data_dir=data_dir)
    return Wish(project=Path(first) if first else None, data_dir=data_dir)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the window or a command and return the exit code.

    Args:
        argv: the words after the program's name; those of the process if None.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] == [READ_PDF]:
        from declannot.formats.documents import pdf_process as pdf_process

        return pdf_process.serve(words[1:])
    if os.path.basename(sys.argv[0]) == "__main__.py":
        sys.argv[0] = "declannot"  # what another program is told that has opened a project
    try:
        wish = wish_of(words)
        if wish.command is not None:
            from declannot import cli

            return cli.main(wish.command, window_checks=_window_checks)
        return _open_window(wish)
    except DeclannotError as error:
        print(f"declannot: {' '.join(str(error).split())}", file=sys.stderr)
        return error.exit_code


def _open_window(wish: Wish) -> int:
    folder = data_folder(wish.data_dir)
    _require_display()
    # Nearly everything made during a start stays, and looking through it again and again for
    # garbage takes a twentieth of the start; the window lets the collector work again.
    gc.disable()
    try:
        from declannot.app import main as window
    except ImportError as error:
        raise _missing_libraries(error) from error
    try:
        code: int = window.run(wish.project, data_dir=folder.root, demo=wish.demo)
        return code
    except DeclannotError:
        raise
    except Exception as error:
        from declannot import log

        log.start_log(folder.log_file)
        raise log.apology(error) from error
    finally:
        gc.enable()


def _window_checks() -> list[tuple[str, str]]:
    """Run the part of the self-test that needs Qt; see ``declannot.app.self_test``."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        from declannot.app import self_test
    except ImportError as error:
        raise _missing_libraries(error) from error
    return self_test.run_checks()


def _leading_options(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Split off the options of every command from the front of ``words``."""
    count = 0
    while count < len(words):
        if words[count] == "--json" or words[count].startswith("--data-dir="):
            count += 1
        elif words[count] == "--data-dir" and count + 1 < len(words):
            count += 2
        else:
            break
    return list(words[:count]), list(words[count:])


def _data_dir(words: Sequence[str]) -> Path | None:
    for place, word in enumerate(words):
        if word == "--data-dir" and place + 1 < len(words):
            return Path(words[place + 1])
        if word.startswith("--data-dir="):
            return Path(word.partition("=")[2])
    return None


def _check_project_word(word: str) -> None:
    known = word.endswith((PROJECT_SUFFIX, *PACKAGE_SUFFIXES))
    if known or os.path.sep in word or os.path.exists(word):
        return
    from difflib import get_close_matches

    near = get_close_matches(word, (*COMMANDS, "demo"), n=1, cutoff=0.7)
    raise UsageError(
        "“{word}” is neither a command nor a project file",
        remedy="Did you mean “{near}”?" if near else "See: declannot --help.",
        word=word,
        near=near[0] if near else "",
    )


def _require_display() -> None:
    """Qt ends the process where it finds no display; say why instead."""
    if not sys.platform.startswith("linux") or "QT_QPA_PLATFORM" in os.environ:
        return
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        raise EnvironmentFault(
            "There is no screen to open a window on (DISPLAY is not set)",
            remedy="Start declannot from a desktop session, or use a command: declannot --help.",
        )
    if not os.environ.get("WAYLAND_DISPLAY"):
        import ctypes

        try:
            ctypes.CDLL("libxcb-cursor.so.0")
        except OSError as error:
            raise _packages_missing(str(error), X11_LIBRARIES) from error


def _missing_libraries(error: ImportError) -> EnvironmentFault:
    if not sys.platform.startswith("linux") or ".so" not in str(error):
        return EnvironmentFault(
            "A part of declannot is missing ({reason})",
            remedy="Install it again.",
            reason=error,
        )
    return _packages_missing(str(error), f"{QT_LIBRARIES} {X11_LIBRARIES}")


def _packages_missing(reason: str, packages: str) -> EnvironmentFault:
    return EnvironmentFault(
        "The window needs a system library that is missing ({library})",
        remedy="On Debian and Ubuntu run: sudo apt-get install {packages}",
        library=reason.partition(":")[0],
        packages=packages,
    )


if __name__ == "__main__":
    sys.exit(main())
