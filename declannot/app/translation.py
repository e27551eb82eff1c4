"""The language the window speaks: our texts and Qt's own, dates and numbers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from declannot import resources
from declannot.domain.message import Message, message

LANGUAGES = ("en", "fr", "es")
"""Languages the program is translated to."""
_OF_QT = QLibraryInfo.LibraryPath.TranslationsPath


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
        file = (own or resources.path("i18n")) / f"declannot_{spoken}.qm"
        ours = self._loaded(file)
        if ours is None:
            if spoken != "en":
                self._speak_english(file)
            return
        # What is installed last is asked first: ours go before Qt's where both know a text.
        if spoken != "en":
            self._install_qt(qt or Path(QLibraryInfo.path(_OF_QT)), spoken)
        self._install(ours)

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

    def _install_qt(self, folder: Path, spoken: str) -> None:
        file = folder / f"qtbase_{spoken}.qm"
        translator = self._loaded(file)
        if translator is None:
            self.fault = message(
                "Qt's translation is missing or damaged: some dialogs stay English ({file})",
                file=file,
            )
        else:
            self._install(translator)

    def _loaded(self, file: Path) -> QTranslator | None:
        translator = QTranslator(self._app)
        if translator.load(str(file)):
            return translator
        translator.deleteLater()
        return None

    def _install(self, translator: QTranslator) -> None:
        self._app.installTranslator(translator)
        self._installed.append(translator)
