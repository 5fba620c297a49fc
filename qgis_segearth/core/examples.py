"""Questions to begin with, by how fine the image is. In the language that the models have learnt."""

from __future__ import annotations

ALWAYS = ("vegetation", "water")
FROM = {
    0.6: ("swimming pools", "cars", "solar panels", "Where could a car be parked?"),
    1.5: (
        *("buildings", "Where could people cool off on a hot day?", "tennis courts", "trees"),
        *("Where do people live?", "roads", "sports fields"),
    ),
    5.0: ("airplanes", "boats"),
    1000.0: ("forest", "lakes", "Where could a fire brigade fetch water?"),
}
"""Up to so many metres per pixel."""
MOST = 8


def examples_for(metres_per_pixel: float) -> tuple[str, ...]:
    """What can be seen at this resolution, the smallest things first. 0: the resolution is not known."""
    fitting = [text for finest, texts in FROM.items() if metres_per_pixel <= finest for text in texts]
    return (*fitting[: MOST - len(ALWAYS)], *ALWAYS)
