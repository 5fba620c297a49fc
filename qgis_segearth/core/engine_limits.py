"""What an engine cannot do, in the user's language: the backend says it in English."""

from __future__ import annotations

import re

from .translation import translate

PIXELS = re.compile(r"\d+(?= pixels)")


def limits_in_words(limits: str) -> str:
    """The engine's line. One that this version does not know keeps the backend's own words."""
    known = {
        "Knows 24 kinds of things by name or purpose; does not reason. SegEarth-R1 does.": translate(
            "SegEarth", "Knows 24 kinds of things by name or purpose; does not reason. SegEarth-R1 does."
        ),
        "One mask per question, seen at {} pixels on the long side; needs 6 to 9 GB of memory.": translate(
            "SegEarth",
            "One mask per question, seen at {} pixels on the long side; needs 6 to 9 GB of memory.",
        ),
        "Finds what a phrase describes, cannot reason; sees {} pixels; needs 6 to 9 GB of memory.": translate(
            "SegEarth",
            "Finds what a phrase describes, cannot reason; sees {} pixels; needs 6 to 9 GB of memory.",
        ),
        "Marks several targets by name, sees {} pixels; needs 8 to 18 GB.": translate(
            "SegEarth", "Marks several targets by name, sees {} pixels; needs 8 to 18 GB."
        ),
        "One place per question, a yes or no per pixel; "
        "needs 8 GB of graphics memory, or patience.": translate(
            "SegEarth",
            "One place per question, a yes or no per pixel; needs 8 GB of graphics memory, or patience.",
        ),
    }
    words = known.get(PIXELS.sub("{}", limits))
    return words.format(*PIXELS.findall(limits)) if words else limits
