"""Closer looks laid together: targets stay apart, also those with one label, and words fit what is marked."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from segearth.geo.tiling import Tile, tiles
from segearth.mosaic import Mosaic
from segearth.segmentation import Segmentation, Target

COARSE, FINE, CANVAS = (40, 40), (160, 160), 64


def half(shape: tuple[int, int], upper: bool) -> np.ndarray:
    rows = np.arange(shape[0])[:, None] < shape[0] / 2
    return np.broadcast_to(rows == upper, shape).astype(np.float32)


def seen_whole(*labels: str) -> Segmentation:
    """Of two targets the first is above, the second below."""
    reply = " and ".join(labels)
    targets = []
    for number, label in enumerate(labels):
        start = sum(len(one) + 5 for one in labels[:number])
        span = (start, start + len(label))
        targets.append(Target(label, half(COARSE, upper=number == 0), 0.6, span))
    return Segmentation(tuple(targets), reply)


def laid_together(whole: Segmentation, said_in: object) -> Segmentation:
    mosaic = Mosaic(whole, FINE)
    for tile in tiles(FINE, CANVAS):
        mosaic.add(tile, said_in(tile))
    return mosaic.segmentation()


def test_targets_with_one_label_stay_apart() -> None:
    def all_roofs(tile: Tile) -> Segmentation:
        return Segmentation((Target("roof", np.ones(tile.weights.shape, np.float32), 0.9),), "A roof.")

    whole = seen_whole("roof", "roof")
    finer = laid_together(whole, all_roofs)
    assert [target.label for target in finer.targets] == ["roof", "roof"]
    assert finer.targets[0].probability == pytest.approx(half(FINE, upper=True), abs=1e-6)
    assert finer.targets[1].probability == pytest.approx(half(FINE, upper=False), abs=1e-6)


def test_the_reply_of_several_names_them_where_their_spans_say() -> None:
    def a_road(tile: Tile) -> Segmentation:
        return Segmentation(
            (Target("road", np.ones(tile.weights.shape, np.float32), 0.99, (3, 7)),), "My road"
        )

    whole = seen_whole("roof", "road")
    finer = laid_together(whole, a_road)
    assert finer.reply == whole.reply
    assert [finer.reply[slice(*target.span)] for target in finer.targets] == ["roof", "road"]
    assert not finer.targets[0].probability.any()
    assert finer.targets[1].probability == pytest.approx(np.ones(FINE), abs=1e-6)
    assert [target.score for target in finer.targets] == [0.6, 0.99]


def test_of_one_thing_the_surest_look_speaks_and_says_where() -> None:
    def otherwise_called(tile: Tile) -> Segmentation:
        score = 0.9 if tile.rows.start == tile.columns.start == 0 else 0.3
        return Segmentation(
            (Target("tank", np.ones(tile.weights.shape, np.float32), score, (2, 6)),), "A tank."
        )

    finer = laid_together(seen_whole("storage"), otherwise_called)
    (target,) = finer.targets
    assert (target.label, target.score, finer.reply) == ("storage", 0.9, "A tank.")
    assert finer.reply[slice(*target.span)] == "tank"
    assert target.probability == pytest.approx(np.ones(FINE), abs=1e-6)


def test_nothing_seen_closer_leaves_nothing() -> None:
    finer = laid_together(seen_whole("roof"), lambda tile: Segmentation((), "Nothing."))
    assert finer.reply == "Nothing."
    assert not finer.targets[0].probability.any()


def test_what_is_said_is_said_by_a_look_that_marks_as_all_together_do() -> None:
    """The surest look alone would say "found" of an empty map, or the other way round."""

    def seen(tile: Tile) -> Segmentation:
        here = tile.rows.start == tile.columns.start == 0
        probability = np.full(tile.weights.shape, 0.6 if here else 0.1, np.float32)
        score, said = (0.7, "Found.") if here else (0.9, "Nothing.")
        return Segmentation((Target("roof", probability, score),), said)

    assert laid_together(seen_whole("roof"), seen).reply == "Found."
    mosaic = Mosaic(seen_whole("roof"), FINE, lambda label: 0.7)
    for tile in tiles(FINE, CANVAS):
        mosaic.add(tile, seen(tile))
    assert mosaic.segmentation().reply == "Nothing."


def test_what_is_sure_everywhere_is_never_more_than_sure() -> None:
    """Sums of rounded weights are: a map of them could not be read back."""
    sure = Target("water", np.ones((70, 70), np.float32), 1.0)
    mosaic = Mosaic(Segmentation((sure,)), (700, 700))
    for tile in tiles((700, 700), 256):
        mosaic.add(tile, Segmentation((replace(sure, probability=np.ones(tile.weights.shape, np.float32)),)))
    (target,) = mosaic.segmentation().targets
    assert target.probability.max() == 1
    assert target.probability.min() == pytest.approx(1, abs=1e-6)
