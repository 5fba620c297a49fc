"""The backend's stages, in the user's language."""

from __future__ import annotations

from .translation import translate


def in_words(message: str) -> str:
    """What the backend is doing. A stage that this version does not know keeps the backend's own words."""
    return {
        "Waiting for its turn": translate("SegEarth", "Waiting for its turn"),
        "Reading the image": translate("SegEarth", "Reading the image"),
        "Looking at the image": translate("SegEarth", "Looking at the image"),
        "Finding what was asked for": translate("SegEarth", "Finding what was asked for"),
        "Drawing the polygons": translate("SegEarth", "Drawing the polygons"),
        "Done": translate("SegEarth", "Done"),
        "Cancelled": translate("SegEarth", "Cancelled"),
    }.get(message, message)
