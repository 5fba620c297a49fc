"""What closer looks find, laid together on the finer grid, each target for itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np

from segearth.geo.tiling import Tile
from segearth.segmentation import Segmentation, Target


def _half(label: str) -> float:
    return 0.5


class Mosaic:
    """whole: the answer about the whole view; it says which targets there are. shape: rows and columns.
    threshold_of: a label's, from which on a pixel is marked.

    Windows know targets by their labels only. Where several have one label, each pixel goes to the one that
    was likelier there from afar: they stay apart, as the reply names them.
    """

    def __init__(
        self, whole: Segmentation, shape: tuple[int, int], threshold_of: Callable[[str], float] = _half
    ):
        self._whole, self._targets, self._shape = whole, whole.targets, shape
        self._threshold_of = threshold_of
        self._surest = {self._marks(whole): whole}
        self._probabilities = [np.zeros(shape, np.float32) for _ in whole.targets]
        self._scores = [target.score for target in whole.targets]
        self._places: dict[str, list[int]] = {}
        for place, target in enumerate(whole.targets):
            self._places.setdefault(target.label, []).append(place)

    def add(self, tile: Tile, said: Segmentation) -> None:
        """The answer about one window. What the whole view's answer does not speak of is left out."""
        marks = self._marks(said)
        self._surest[marks] = max(self._surest.get(marks, said), said, key=_score)
        found = _by_label(said.targets)
        if len(found) == len(self._places) == 1:  # the one thing asked for, however it is called
            found = dict(zip(self._places, found.values(), strict=True))
        for label in found.keys() & self._places.keys():
            for place, share in self._shares(label, tile):
                self._probabilities[place][tile.window] += tile.weights * found[label].probability * share
                self._scores[place] = max(self._scores[place], found[label].score)

    def segmentation(self) -> Segmentation:
        """The finer answer. Of one thing the surest look speaks that marks something, or nothing, as all do
        together: a window may find what the whole view was too coarse for, or see that there is none. Of
        several the whole view's answer does: it names them all, a window only its own."""
        for map_ in self._probabilities:
            np.minimum(map_, 1, out=map_)  # the weights of all windows sum to one but for rounding
        rows = zip(self._targets, self._probabilities, self._scores, strict=True)
        targets = tuple(replace(each, probability=map_, score=score) for each, map_, score in rows)
        said = self._whole
        if len(targets) == 1:
            said = self._surest.get(self._marks(Segmentation(targets)), said)
            span = said.targets[0].span if len(said.targets) == 1 else None
            targets = (replace(targets[0], span=span),)
        return replace(said, targets=targets)

    def _marks(self, said: Segmentation) -> bool:
        return any((one.probability >= self._threshold_of(one.label)).any() for one in said.targets)

    def _shares(self, label: str, tile: Tile) -> Iterator[tuple[int, np.ndarray | float]]:
        """Place of each target with that label, and which of the window's pixels are its own."""
        places = self._places[label]
        if len(places) == 1:
            yield places[0], 1.0
            return
        from_afar = [_seen_closer(self._targets[place].probability, tile, self._shape) for place in places]
        likeliest = np.argmax(from_afar, axis=0)
        for number, place in enumerate(places):
            yield place, likeliest == number


def _score(said: Segmentation) -> float:
    return max((target.score for target in said.targets), default=0.0)


def _by_label(targets: tuple[Target, ...]) -> dict[str, Target]:
    """Targets with the same label become one: the larger probability at each pixel."""
    joined: dict[str, Target] = {}
    for target in targets:
        other = joined.setdefault(target.label, target)
        if other is not target:
            larger = np.maximum(other.probability, target.probability)
            joined[target.label] = replace(other, probability=larger, score=max(other.score, target.score))
    return joined


def _seen_closer(coarse: np.ndarray, tile: Tile, shape: tuple[int, int]) -> np.ndarray:
    """A coarse map at a window of the fine grid: the nearest pixel's value."""
    rows, columns = (
        ((np.arange(part.start, part.stop) + 0.5) * small / large).astype(int)
        for part, small, large in zip(tile.window, coarse.shape, shape, strict=True)
    )
    return coarse[np.ix_(rows, columns)]
