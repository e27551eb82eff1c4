"""Moments as people here write them."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimeZone


def moment_text(at: str, today: str | None = None) -> str:
    """Return a moment in UTC as people here write it.

    Args:
        at: ISO 8601 time; anything else comes back as it is.
        today: what stands in place of the date of today, such as ``today`` or nothing; None
            writes the date of today like any other.
    """
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return at
    local = moment.toTimeZone(QTimeZone.systemTimeZone())
    locale, short = QLocale(), QLocale.FormatType.ShortFormat
    time = locale.toString(local.time(), short)
    if today is not None and local.date() == QDateTime.currentDateTime().date():
        return f"{today} {time}".strip()
    return f"{locale.toString(local.date(), short)} {time}"
