"""Colours as people see them: contrast, distance, and the sight of people with a colour deficit.

Sources:
    Contrast: W3C, Web Content Accessibility Guidelines 2.2, relative luminance and contrast ratio.
    Colour deficits: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based
    Model for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and
    Computer Graphics 15 (6), 2009, 1291-1298; their matrices for severity 1.0, on linear RGB.
    Distance: CIEDE2000 after G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000 Color-Difference
    Formula: Implementation Notes, Supplementary Test Data, and Mathematical Observations", Color
    Research and Application 30 (1), 2005, 21-30. CIELAB with the white of sRGB, D65 (IEC
    61966-2-1).
"""

from __future__ import annotations

import math
from enum import StrEnum
from functools import lru_cache

Rgb = tuple[float, float, float]
"""Red, green and blue of sRGB, each 0 to 1."""
Lab = tuple[float, float, float]
"""CIELAB: lightness 0 to 100, then green to red, blue to yellow."""


class Sight(StrEnum):
    """How somebody sees colours: as most do, or without one of the three kinds of cones."""

    NORMAL = "normal"
    PROTANOPIA = "protanopia"
    DEUTERANOPIA = "deuteranopia"
    TRITANOPIA = "tritanopia"


_MATRICES: dict[Sight, tuple[Rgb, Rgb, Rgb]] = {
    Sight.PROTANOPIA: (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    Sight.DEUTERANOPIA: (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    Sight.TRITANOPIA: (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
_TO_XYZ: tuple[Rgb, Rgb, Rgb] = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE: Rgb = (0.95047, 1.0, 1.08883)
_STEPS = 24


def rgb_of(colour: str) -> Rgb:
    """Return a colour written as ``#RRGGBB``.

    Raises:
        ValueError: it is written otherwise.
    """
    if len(colour) != 7 or not colour.startswith("#"):
        raise ValueError(f"{colour!r} is not #RRGGBB")
    return (
        int(colour[1:3], 16) / 255,
        int(colour[3:5], 16) / 255,
        int(colour[5:7], 16) / 255,
    )


def hex_of(colour: Rgb) -> str:
    """Return a colour as ``#RRGGBB``, in capitals; what lies outside sRGB is clipped."""
    return "#" + "".join(f"{round(255 * min(1.0, max(0.0, each))):02X}" for each in colour)


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, 0 (black) to 1 (white)."""
    red, green, blue = map(_linear, rgb_of(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two opaque colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """Return ``share`` (0 to 1) of ``one`` over ``other``."""
    first, second = rgb_of(one), rgb_of(other)
    return hex_of(
        (
            first[0] * share + second[0] * (1 - share),
            first[1] * share + second[1] * (1 - share),
            first[2] * share + second[2] * (1 - share),
        )
    )


def reaching(colour: str, against: str, ratio: float) -> str:
    """Return ``colour``, darkened or lightened just until it stands out by ``ratio``."""
    far = "#000000" if luminance(against) > 0.18 else "#FFFFFF"
    for step in range(_STEPS + 1):
        result = mixed(far, colour, step / _STEPS)
        if contrast(result, against) >= ratio:
            return result
    return far


@lru_cache(maxsize=4096)
def seen(colour: str, sight: Sight) -> str:
    """Return what a colour looks like to somebody with a colour deficit."""
    matrix = _MATRICES.get(sight)
    if matrix is None:
        return colour
    linear = tuple(map(_linear, rgb_of(colour)))
    red, green, blue = (
        _encoded(min(1.0, max(0.0, sum(a * b for a, b in zip(row, linear, strict=True)))))
        for row in matrix
    )
    return hex_of((red, green, blue))


@lru_cache(maxsize=4096)
def lab_of(colour: str) -> Lab:
    """Return a colour in CIELAB under D65."""
    linear = tuple(map(_linear, rgb_of(colour)))
    x, y, z = (
        _lab_curve(sum(a * b for a, b in zip(row, linear, strict=True)) / white)
        for row, white in zip(_TO_XYZ, _WHITE, strict=True)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: str, other: str, sight: Sight = Sight.NORMAL) -> float:
    """Return the CIEDE2000 difference of two colours: 0 for equal ones, about 1 just noticeable."""
    return ciede2000(lab_of(seen(one, sight)), lab_of(seen(other, sight)))


def ciede2000(one: Lab, other: Lab) -> float:
    """Return the CIEDE2000 difference of two colours in CIELAB, with all weights 1."""
    light_1, a_1, b_1 = one
    light_2, a_2, b_2 = other
    mean_chroma = (math.hypot(a_1, b_1) + math.hypot(a_2, b_2)) / 2
    grey = 0.5 * (1 - math.sqrt(mean_chroma**7 / (mean_chroma**7 + 25**7)))
    a_1, a_2 = (1 + grey) * a_1, (1 + grey) * a_2
    chroma_1, chroma_2 = math.hypot(a_1, b_1), math.hypot(a_2, b_2)
    hue_1, hue_2 = _hue(a_1, b_1), _hue(a_2, b_2)
    is_grey = chroma_1 * chroma_2 == 0
    turn = 0.0 if is_grey else (hue_2 - hue_1 + 180) % 360 - 180
    light_step, chroma_step = light_2 - light_1, chroma_2 - chroma_1
    hue_step = 2 * math.sqrt(chroma_1 * chroma_2) * math.sin(math.radians(turn / 2))
    light, chroma = (light_1 + light_2) / 2, (chroma_1 + chroma_2) / 2
    hue = _mean_hue(hue_1, hue_2, is_grey=is_grey)
    shape = (
        1
        - 0.17 * _cos(hue - 30)
        + 0.24 * _cos(2 * hue)
        + 0.32 * _cos(3 * hue + 6)
        - 0.20 * _cos(4 * hue - 63)
    )
    weight_light = 1 + 0.015 * (light - 50) ** 2 / math.sqrt(20 + (light - 50) ** 2)
    weight_chroma = 1 + 0.045 * chroma
    weight_hue = 1 + 0.015 * chroma * shape
    twist = 60 * math.exp(-(((hue - 275) / 25) ** 2))
    rotation = -2 * math.sqrt(chroma**7 / (chroma**7 + 25**7)) * math.sin(math.radians(twist))
    parts = (light_step / weight_light, chroma_step / weight_chroma, hue_step / weight_hue)
    squared = sum(part * part for part in parts) + rotation * parts[1] * parts[2]
    return math.sqrt(max(0.0, squared))


def _mean_hue(one: float, other: float, *, is_grey: bool) -> float:
    if is_grey:
        return one + other
    if abs(one - other) <= 180:
        return (one + other) / 2
    return (one + other + 360) / 2 if one + other < 360 else (one + other - 360) / 2


def _hue(a: float, b: float) -> float:
    return math.degrees(math.atan2(b, a)) % 360 if a or b else 0.0


def _cos(degrees: float) -> float:
    return math.cos(math.radians(degrees))


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _encoded(value: float) -> float:
    return 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055


def _lab_curve(value: float) -> float:
    if value > (6 / 29) ** 3:
        return float(value ** (1 / 3))
    return value / (3 * (6 / 29) ** 2) + 4 / 29
