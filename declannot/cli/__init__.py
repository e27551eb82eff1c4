"""The command line: the same use cases as the window, without one."""

from declannot.cli.application import main

__all__ = ["main"]
