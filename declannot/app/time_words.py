"""Time on task in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def time_words(seconds: int) -> str:
    """Return seconds as people say them: minutes, from an hour on with hours; empty for none."""
    if seconds <= 0:
        return ""
    minutes = round(seconds / 60)
    if not minutes:
        return QCoreApplication.translate("time", "< 1 min")
    hours, minutes = divmod(minutes, 60)
    if not hours:
        return QCoreApplication.translate("time", "{minutes} min").format(minutes=minutes)
    return QCoreApplication.translate("time", "{hours} h {minutes} min").format(
        hours=hours, minutes=f"{minutes:02}"
    )
