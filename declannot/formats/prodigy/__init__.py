"""Prodigy's lines."""
