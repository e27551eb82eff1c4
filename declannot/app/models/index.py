"""What Qt names a place in a model by."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
"""As overridden methods of models and delegates take it."""
