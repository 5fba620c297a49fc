"""Which nouns can share a pixel. A pixel of water is no road, though nobody drew that picture's roads."""

from __future__ import annotations

from segearth.training.words import NOUNS

_GREEN = frozenset({"vegetation", "tree", "grass", "forest", "field", "sports_field", "baseball_diamond"})
_EARTH = frozenset({"bare_soil", "sand", "field", "baseball_diamond", "sports_field"})
_PAVED = frozenset({"road", "parking_lot", "runway", "bridge", "dock", "railway"})
_PLAYED_ON = frozenset({"tennis_court", "sports_field", "baseball_diamond"})
_GROUPS = (_GREEN, _EARTH, _PAVED, _PLAYED_ON)

# Things that lie on others without taking their place, and borders that people draw differently.
_PAIRS = (
    ("car", "road"), ("car", "parking_lot"), ("car", "bridge"), ("airplane", "runway"), ("airplane", "road"),
    ("airplane", "parking_lot"), ("boat", "water"), ("boat", "dock"), ("dock", "water"), ("bridge", "water"),
    ("bridge", "dock"), ("solar_panel", "building"), ("solar_panel", "field"), ("solar_panel", "parking_lot"),
    ("solar_panel", "bare_soil"), ("solar_panel", "grass"), ("storage_tank", "building"), ("sand", "water"),
    ("water", "swimming_pool"), ("railway", "bare_soil"), ("road", "bare_soil"), ("road", "sand"),
    ("parking_lot", "bare_soil"), ("runway", "bare_soil"), ("tree", "road"), ("tree", "parking_lot"),
    ("tree", "building"), ("tree", "water"), ("vegetation", "bare_soil"), ("grass", "bare_soil"),
    ("grass", "runway"), ("vegetation", "runway"), ("forest", "water"), ("vegetation", "water"),
    ("railway", "grass"), ("railway", "vegetation"), ("car", "building"), ("building", "parking_lot"),
)  # fmt: skip
_MAY_MEET = frozenset(frozenset(pair) for pair in _PAIRS)


def exclusive(one: str, other: str) -> bool:
    """Whether a pixel that is surely the one is surely not the other."""
    together = any({one, other} <= group for group in _GROUPS)
    return one != other and not together and frozenset((one, other)) not in _MAY_MEET


EXCLUDES = {noun: frozenset(other for other in NOUNS if exclusive(noun, other)) for noun in NOUNS}
"""Per noun the nouns that none of its pixels is."""
