"""Kinds of things in the user's language, by the backend's name of each."""

from __future__ import annotations

from .translation import translate


def nouns() -> dict[str, tuple[str, str]]:
    """One of them, and many."""
    return {
        "airplane": (translate("SegEarth", "airplane"), translate("SegEarth", "airplanes")),
        "bare_soil": (translate("SegEarth", "bare soil"), translate("SegEarth", "bare soil")),
        "baseball_diamond": (
            translate("SegEarth", "baseball diamond"),
            translate("SegEarth", "baseball diamonds"),
        ),
        "boat": (translate("SegEarth", "boat"), translate("SegEarth", "boats")),
        "bridge": (translate("SegEarth", "bridge"), translate("SegEarth", "bridges")),
        "building": (translate("SegEarth", "building"), translate("SegEarth", "buildings")),
        "car": (translate("SegEarth", "car"), translate("SegEarth", "cars")),
        "dock": (translate("SegEarth", "dock"), translate("SegEarth", "docks")),
        "field": (translate("SegEarth", "field"), translate("SegEarth", "fields")),
        "forest": (translate("SegEarth", "forest"), translate("SegEarth", "forests")),
        "grass": (translate("SegEarth", "grass"), translate("SegEarth", "grass")),
        "parking_lot": (translate("SegEarth", "parking lot"), translate("SegEarth", "parking lots")),
        "railway": (translate("SegEarth", "railway"), translate("SegEarth", "railways")),
        "road": (translate("SegEarth", "road"), translate("SegEarth", "roads")),
        "runway": (translate("SegEarth", "runway"), translate("SegEarth", "runways")),
        "sand": (translate("SegEarth", "sand"), translate("SegEarth", "sand")),
        "solar_panel": (translate("SegEarth", "solar panel"), translate("SegEarth", "solar panels")),
        "sports_field": (translate("SegEarth", "sports field"), translate("SegEarth", "sports fields")),
        "storage_tank": (translate("SegEarth", "storage tank"), translate("SegEarth", "storage tanks")),
        "swimming_pool": (translate("SegEarth", "swimming pool"), translate("SegEarth", "swimming pools")),
        "tennis_court": (translate("SegEarth", "tennis court"), translate("SegEarth", "tennis courts")),
        "tree": (translate("SegEarth", "tree"), translate("SegEarth", "trees")),
        "vegetation": (translate("SegEarth", "vegetation"), translate("SegEarth", "vegetation")),
        "water": (translate("SegEarth", "water"), translate("SegEarth", "water")),
    }


def many(noun: str) -> str:
    """As sentences name them. A kind that this version does not know keeps its name."""
    return nouns().get(noun, ("", noun.replace("_", " ")))[1]


def label_in_words(label: str, count: int = 1) -> str:
    """What is marked: one or more of the things that the built-in engine knows, or an engine's own words."""
    one, several = nouns().get(label.replace(" ", "_"), (label, label))
    return one if count == 1 else several
