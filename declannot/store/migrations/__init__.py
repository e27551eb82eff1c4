"""How tables of older projects become those of today. Alembic is imported by ``upgrade`` only."""

HEAD = "0005"
"""The newest revision; a new project is stamped with it."""
