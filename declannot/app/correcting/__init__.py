"""Correcting a text in the window: the editor, the preview, and what waits to be looked at."""
