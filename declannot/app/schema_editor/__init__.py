"""The schema editor."""
