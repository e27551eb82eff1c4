"""The three kinds of failure: the user's mistake, the environment's, and ours.

Each error says what happened, where, and what to do, as sentences whose templates can be
translated. One line of text is what the command line prints; a window shows the same words, and
where a command has an option for what a window has a field, each says its own.
"""

from __future__ import annotations

from typing import ClassVar, Self

from declannot.domain.message import Message, Spoken


class DeclannotError(Exception):
    """Base of every error a user may see.

    Args:
        what: what happened, a sentence without a closing stop; ``{name}`` gaps are filled
            from ``values``; or a message that brings its own values.
        where: the place (a file, a line, a document and offset), taken as it is.
        remedy: what to do about it, a sentence; its gaps are filled likewise.
        values: what fills the gaps.

    Attributes:
        command: the remedy for whoever called a command, by ``in_command``; else the same.
    """

    exit_code: ClassVar[int] = 1

    def __init__(
        self, what: Spoken | Message, *, where: str = "", remedy: Spoken = "", **values: object
    ) -> None:
        self.what = what if isinstance(what, Message) else Message(what, values)
        self.where = where
        self.remedy = Message(remedy, values)
        self.command = self.remedy
        super().__init__(str(self))

    def in_command(self, remedy: str) -> Self:
        """Say another remedy on the command line, where it is an option; return the error.

        Args:
            remedy: a sentence whose gaps are filled from the same values.
        """
        # Commands speak English only, so that this is for no translator.
        self.command = Message(Spoken(remedy), self.remedy.values)
        self.args = (str(self),)
        return self

    def __str__(self) -> str:
        parts = [f"{self.where}: {self.what}" if self.where else str(self.what)]
        if self.command.template:
            parts.append(str(self.command))
        return " ".join(part if part.endswith((".", "?", "!")) else part + "." for part in parts)


class UserError(DeclannotError):
    """The wish cannot be fulfilled as it was made; nothing has changed. Exit code 1."""


class DamagedProject(UserError):
    """The project file is not what it should be. Exit code 1."""


class UsageError(UserError):
    """A command was called in a way it does not understand. Exit code 2."""

    exit_code = 2


class EnvironmentFault(DeclannotError):
    """Disk, lock, permission or a missing extra stood in the way. Exit code 3."""

    exit_code = 3


class Bug(DeclannotError):
    """Our mistake. It is logged, apologised for, and nothing is lost. Exit code 1."""
