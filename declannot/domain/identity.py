"""Permanent random identifiers."""

from __future__ import annotations

import os

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32: no i, l, o, u
_PAIRS = [first + second for first in _ALPHABET for second in _ALPHABET]
"""Two characters for each ten bits: an import makes 50,000 identifiers."""
_SHIFTS = range(0, 100, 10)


def new_id() -> str:
    """Return a new random identifier: 20 characters of base 32, 100 random bits.

    Identifiers survive hand-over and merge, so they carry no meaning and no order. They hold
    letters and digits only, which every corpus format can carry.
    """
    bits = int.from_bytes(os.urandom(13), "big")
    return "".join([_PAIRS[bits >> shift & 1023] for shift in _SHIFTS])
