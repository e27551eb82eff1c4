"""Handing work out and taking it back: packages, plans, questions, merging."""
