"""The commands of dev.py: what each needs, in which order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from devtools.places import Stop, call, child_environment, say, tool

Command = Callable[[list[str]], int]


def run_command(words: Sequence[str], usage: str) -> int:
    """Run the command that the first word names and return the exit code of dev.py.

    Args:
        words: what stands behind ``dev.py``.
        usage: the text shown for ``--help`` and for wrong use.
    """
    if not words or words[0] in ("-h", "--help", "help"):
        print(usage.strip())
        return 0 if words else 2
    command = COMMANDS.get(words[0])
    if command is None:
        say(f"dev.py does not know “{words[0]}”. It knows: {', '.join(COMMANDS)}.")
        return 2
    try:
        return command(list(words[1:]))
    except Stop as stop:
        say(str(stop))
        return stop.code
    except KeyboardInterrupt:
        return 130


def setup(words: list[str]) -> int:
    """Make everything ready to run and to test."""
    from devtools import environment, system

    _only(words, "--local-libs")
    if "--local-libs" in words:
        _unpack_locally()
    system.require_libraries(window=True, tools=environment.USUAL.missing_tools())
    environment.USUAL.ensure(environment.RUN, environment.DEVELOP)
    environment.prove_qt()
    say("Ready. Next: python3 dev.py run, or python3 dev.py test")
    return 0


def run(words: list[str]) -> int:
    """Set up what running needs, then become the program."""
    from devtools import environment, system

    window = _wants_window(words)
    if window and not system.has_screen():
        say(
            "There is no screen to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
            "Start this from a desktop session; commands work without: "
            "python3 dev.py run info PROJECT"
        )
        return 3
    if window:
        on_screen = not system.chosen_platform()
        system.require_libraries(window=on_screen, tools=environment.USUAL.missing_tools())
    environment.USUAL.ensure(environment.RUN)
    return call([tool("python"), "-m", "declannot", *words], env=child_environment())


def test(words: list[str]) -> int:
    """Set up what testing needs, then run every gate; with arguments pytest alone."""
    from devtools import environment, gates, system

    system.require_libraries(window=False, tools=environment.USUAL.missing_tools())
    environment.USUAL.ensure(environment.RUN, environment.DEVELOP)
    system.want_for_tests()
    return gates.run_pytest(words) if words else gates.run_all()


def interop(words: list[str]) -> int:
    """Set up the heavy programs that prove our files, then run the tests that ask them."""
    from devtools import environment, gates, system

    proving = environment.PROVING
    system.require_libraries(window=False, tools=proving.missing_tools())
    proving.ensure(environment.RUN, environment.DEVELOP, environment.INTEROP)
    return gates.run_pytest(["-o", "testpaths=tests/interop", *words], proving.tool("python"))


def bench(words: list[str]) -> int:
    """Measure; with names only the benchmarks they name."""
    from devtools import environment, system

    system.require_libraries(window=False, tools=environment.USUAL.missing_tools())
    environment.USUAL.ensure(environment.RUN, environment.DEVELOP)
    env = child_environment(offscreen=not system.has_screen())
    return call([tool("python"), "-m", "benchmarks", *words], env=env)


def package(words: list[str]) -> int:
    """Freeze the program, try it, and make the packages of this system."""
    from devtools import environment, freezing, system

    _only(words)
    system.require_libraries(window=False, tools=environment.USUAL.missing_tools())
    system.require_freezing_tools()
    environment.USUAL.ensure(environment.RUN, environment.FREEZE)
    return freezing.make_packages()


def forms(words: list[str]) -> int:
    """Compile the forms, or check that they are fresh."""
    from devtools import environment, generated, system

    _only(words, "--check")
    system.require_libraries(window=False, tools=environment.USUAL.missing_tools())
    environment.USUAL.ensure(environment.RUN)
    return generated.forms(check="--check" in words)


def translations(words: list[str]) -> int:
    """Collect the texts of the window and compile their translations, or check both."""
    from devtools import environment, generated, system

    _only(words, "--check")
    system.require_libraries(window=False, tools=environment.USUAL.missing_tools())
    environment.USUAL.ensure(environment.RUN)
    return generated.translations(check="--check" in words)


def _unpack_locally() -> None:
    """Unpack into .syslibs what the system lacks."""
    from devtools import environment, local_libraries, system

    wanted = {**system.QT_LIBRARIES, **system.X11_LIBRARIES}
    packages = [name for soname, name in wanted.items() if not system.found_library(soname)]
    if environment.USUAL.missing_tools():
        packages.append("python3-pip-whl")
    if packages:
        local_libraries.unpack(packages)
    else:
        say("The system holds everything already.")


def _wants_window(words: list[str]) -> bool:
    """Tell whether ``declannot`` would open a window for these words: the program decides."""
    from declannot.__main__ import wish_of
    from declannot.domain.errors import DeclannotError

    try:
        return wish_of(words).command is None
    except DeclannotError:
        return False  # the program itself says what is wrong with them


def _only(words: list[str], *known: str) -> None:
    strange = [word for word in words if word not in known]
    if strange:
        raise Stop(f"“{strange[0]}” is not understood here.", 2)


COMMANDS: dict[str, Command] = {
    "setup": setup,
    "run": run,
    "test": test,
    "interop": interop,
    "bench": bench,
    "package": package,
    "forms": forms,
    "translations": translations,
}
