"""Phrases of which sentences about places, sizes and relations are made."""

from __future__ import annotations

PLACE_PHRASES: dict[str, tuple[str, ...]] = {
    "upper_left": ("in the upper left", "in the top left corner", "in the northwest", "top left",
                   "in the upper left corner of the picture", "in the north-west quarter"),
    "upper_right": ("in the upper right", "in the top right corner", "in the northeast", "top right",
                    "in the upper right quarter", "in the north-east of the image"),
    "lower_left": ("in the lower left", "in the bottom left corner", "in the southwest", "bottom left",
                   "in the lower left corner of the picture", "in the south-west quarter"),
    "lower_right": ("in the lower right", "in the bottom right corner", "in the southeast", "bottom right",
                    "in the lower right quarter", "in the south-east of the image"),
    "left": ("on the left", "in the left half", "on the west side", "in the west", "on the left-hand side",
             "in the western part", "to the left"),
    "right": ("on the right", "in the right half", "on the east side", "in the east", "to the right",
              "on the right-hand side", "in the eastern part"),
    "upper": ("at the top", "in the upper half", "in the north", "in the northern part", "near the top",
              "in the upper part of the picture"),
    "lower": ("at the bottom", "in the lower half", "in the south", "in the southern part", "near the bottom",
              "in the lower part of the picture"),
    "centre": ("in the central part", "in the middle of the picture", "around the middle", "near the centre",
               "in the centre of the image", "in the central area"),
}  # fmt: skip
PLACE_TEMPLATES = ("{} {}", "{} {}", "the {} {}", "all {} {}", "show me the {} {}", "where are {} {}?",
                   "which {} are {}?", "any {} {}?", "find the {} that are {}", "only the {} {}")  # fmt: skip
ADJECTIVES: dict[str, tuple[str, ...]] = {
    "largest": ("largest", "biggest", "greatest", "most extensive", "widest", "huge"),
    "smallest": ("smallest", "tiniest", "littlest", "least extensive"),
    "leftmost": ("leftmost", "westernmost", "furthest left", "most western"),
    "rightmost": ("rightmost", "easternmost", "most eastern"),
    "topmost": ("topmost", "northernmost", "uppermost", "highest", "most northern"),
    "bottommost": ("bottommost", "southernmost", "lowest", "most southern"),
    "most_central": ("most central", "central", "middle"),
}
AFTER: dict[str, tuple[str, ...]] = {
    "largest": ("with the largest area", "that is larger than all the others", "that covers most ground"),
    "smallest": ("with the smallest area", "that is smaller than all the others"),
    "leftmost": ("furthest left", "furthest to the west", "at the far left", "at the left edge",
                 "nearest the left border"),
    "rightmost": ("furthest right", "furthest to the east", "at the far right", "at the right edge"),
    "topmost": ("furthest up", "furthest to the north", "at the top edge", "nearest the top of the picture"),
    "bottommost": ("furthest down", "furthest to the south", "at the bottom edge",
                   "at the bottom of the picture"),
    "most_central": ("in the centre", "in the very middle", "nearest the centre", "right in the middle"),
}  # fmt: skip
NUMBERS = ("", "two", "three", "four", "five")
RELATION_PHRASES: dict[str, tuple[str, ...]] = {
    "beside": ("beside", "next to", "near", "by", "along", "close to", "adjacent to", "alongside", "around",
               "that lie beside", "that stand next to", "lining", "bordering"),
    "within_20m": ("within 20 m of", "within 20 metres of", "less than 20 m from",
                   "at most twenty metres from",
                   "no more than 20 m away from", "not further than 20 metres from"),
    "touching": ("touching", "that touch", "on", "adjoining", "directly on", "connected to", "over",
                 "crossing",
                 "that stand on", "parked on", "lying on", "at"),
    "not_touching": ("not touching", "that do not touch", "away from", "apart from", "not connected to",
                     "without contact to", "not next to", "not beside", "far from"),
    "inside": ("inside", "in", "within", "that lie in", "surrounded by", "enclosed by", "that stand in",
               "in the middle of", "amid"),
    "outside": ("outside", "not in", "not inside", "beyond", "out of", "that are not in"),
    "north_of": ("north of", "to the north of", "above", "on the north side of", "northwards of"),
    "south_of": ("south of", "to the south of", "below", "on the south side of", "southwards of"),
    "east_of": ("east of", "to the east of", "right of", "to the right of", "on the east side of"),
    "west_of": ("west of", "to the west of", "left of", "to the left of", "on the west side of"),
}  # fmt: skip
RELATION_TEMPLATES = ("{} {} {}", "{} {} a {}", "{} {} the {}", "the {} {} the {}",
                      "all {} {} the {}", "show {} {} the {}", "Which {} are {} the {}?", "any {} {} {}?",
                      "find {} {} {}")  # fmt: skip
