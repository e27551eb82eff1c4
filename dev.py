#!/usr/bin/env python3
"""Everything a developer or a curious user needs, from a clean clone, with Python alone.

    python3 dev.py setup [--local-libs]     the environment and the system's libraries
    python3 dev.py run [ARGS]               set up, then open the window (or run a command)
    python3 dev.py test [ARGS]              set up, then every gate; with ARGS pytest alone
    python3 dev.py interop [ARGS]           ask other programs to read our files; ARGS go to pytest
    python3 dev.py bench [--json] [NAME…]   measure
    python3 dev.py package                  frozen build, its self-test, this system's packages
    python3 dev.py forms [--check]          compile ui/*.ui into declannot/app/forms
    python3 dev.py translations [--check]   collect texts, compile resources/i18n

Exit codes: 0 done, 1 a gate or a build failed, 2 something is missing that only an administrator
can install (the exact command is printed) or wrong use, 3 there is no screen for the window.
The work stands in devtools/, which imports nothing but the standard library either.
"""

import sys

OLDEST = (3, 11)


def main(words):
    # type: (list[str]) -> int
    """Run the command that ``words`` name and return the exit code."""
    # This file must stay readable for old interpreters, so that they can say what is wrong.
    if sys.version_info < OLDEST:
        facts = (sys.version.split()[0], sys.executable, " ".join(words) or "run")
        sys.stderr.write(
            "declannot needs Python 3.11 or later; this is {} ({}).\n"
            "Call dev.py with a newer one, for example: python3.11 dev.py {}\n".format(*facts)
        )
        return 2
    from devtools.commands import run_command

    return run_command(words, __doc__)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
