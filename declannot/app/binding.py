"""What the binding to Qt is kept from doing at every import."""

from __future__ import annotations

from importlib import import_module


def spare_sources() -> None:
    """Keep PySide from reading the source of every module that is imported after it.

    It looks there for users of its switch ``__feature__``, of which this program has none, and
    Python keeps all it read: 19 MB and about a twelfth of a start
    (docs/decisions/0151-sources-unread.md). A PySide that does not look is left alone.
    """
    import_module("PySide6.QtCore")  # it brings what is imported next
    try:
        from shibokensupport import feature
    except ImportError:
        return
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_no_feature


def _uses_no_feature(_module: object) -> bool:
    return False
