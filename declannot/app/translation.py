"""The language the window speaks: our texts and Qt's own, dates and numbers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from declannot import resources
from declannot.domain.message import Message, message

LANGUAGES = ("en", "fr", "es")
"""Languages the program is translated to."""


class Translation:
    """What was installed to speak a language, until ``remove``.

    A file that is missing or damaged is no reason not to start: English is spoken then.

    Attributes:
        fault: what could not be read, as a sentence for people, or None.
    """

    def __init__(
        self,
        app: QCoreApplication,
        language: str,
        *,
        own: Path | None = None,
        qt: Path | None = None,
    ) -> None:
        """Speak a language from now on.

        Args:
            app: the application.
            language: ``en``, ``fr``, ``es``, or empty for the system's.
            own: the folder of our translations; qt: that of Qt's.
        """
        self._app = app
        self._installed: list[QTranslator] = []
        self.fault: Message | None = None
        locale = QLocale(language) if language else QLocale.system()
        QLocale.setDefault(locale)
        spoken = locale.name()[:2]
        if spoken not in LANGUAGES:
            return
        own = own or resources.path("i18n")
        if not self._install(own / f"declannot_{spoken}.qm"):
            if spoken != "en":
                self._speak_english(own / f"declannot_{spoken}.qm")
            return
        qt = qt or Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        if spoken != "en" and not self._install(qt / f"qtbase_{spoken}.qm"):
            self.fault = message(
                "Qt's translation is missing or damaged: some dialogs stay English ({file})",
                file=qt / f"qtbase_{spoken}.qm",
            )

    def remove(self) -> None:
        """Speak English again, with the system's dates and numbers."""
        for each in self._installed:
            self._app.removeTranslator(each)
        self._installed.clear()
        QLocale.setDefault(QLocale.system())

    def _speak_english(self, file: Path) -> None:
        QLocale.setDefault(QLocale("en"))
        self.fault = message(
            "The translation is missing or damaged, so English is spoken ({file})", file=file
        )

    def _install(self, file: Path) -> bool:
        translator = QTranslator(self._app)
        if not translator.load(str(file)):
            translator.deleteLater()
            return False
        # What is installed last is asked first, so that ours go before Qt's where both know a text.
        self._app.installTranslator(translator)
        self._installed.append(translator)
        return True
