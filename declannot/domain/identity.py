"""Permanent random identifiers."""

from __future__ import annotations

import os

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32: no i, l, o, u
_LENGTH = 20


def new_id() -> str:
    """Return a new random identifier: 20 characters of base 32, 100 random bits.

    Identifiers survive hand-over and merge, so they carry no meaning and no order. They hold
    letters and digits only, which every corpus format can carry.
    """
    bits = int.from_bytes(os.urandom(13), "big")
    characters = []
    for _ in range(_LENGTH):
        characters.append(_ALPHABET[bits & 31])
        bits >>= 5
    return "".join(characters)
