"""Datasets in the window: listed, frozen, taken out."""
