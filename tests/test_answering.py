"""The use case: whole view, closer looks, the cache, cancelling."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio

from segearth import engines
from segearth.answering import answer
from segearth.errors import Cancelled, ImageTooLarge
from segearth.features import FeatureCache, Seen, size_of
from segearth.geo import reading
from segearth.geo.image import GeoImage
from segearth.geo.reading import Raster, open_raster
from segearth.query import Query
from segearth.segmentation import Segmentation, Target
from tests.support import rasters
from tests.support.painted_engine import MAGENTA, PaintedEngine

SIDE = 600
QUERY = Query("what is painted?", engine="painted")


class SmallCanvas(PaintedEngine):
    """Must be asked about 128 pixels at most; gives graded probabilities where pixels are mixed."""

    canvas = 128

    def encode(self, image):
        assert max(image.shape) <= self.canvas
        self.encoded += 1
        difference = np.abs(image.pixels.astype(int) - MAGENTA).max(axis=2)
        return (1 - difference / 255).clip(0, 1).astype(np.float32)


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> PaintedEngine:
    """The engine "painted", with a small canvas."""
    engine = SmallCanvas()
    monkeypatch.setattr(engines, "create", lambda name: engine)
    return engine


@pytest.fixture
def large(tmp_path: Path) -> Raster:
    """600 x 600 pixels, black, with one magenta square of 50 x 40 pixels."""
    pixels = np.zeros((3, SIDE, SIDE), np.uint8)
    pixels[:, 400:450, 301:341] = np.array(MAGENTA, np.uint8)[:, None, None]
    path = tmp_path / "large.tif"
    profile = {"driver": "GTiff", "count": 3, "height": SIDE, "width": SIDE, "dtype": "uint8"}
    transform = rasterio.Affine(*rasters.UTM)
    with rasterio.open(path, "w", crs="EPSG:26911", transform=transform, **profile) as dataset:
        dataset.write(pixels)
    return open_raster(path)


class UnsureFromAfar(SmallCanvas):
    """Speaks and scores by the strongest pixel that it sees."""

    def segment(self, features, query):
        score = float(features.max())
        reply = "I found it." if score > 0.95 else "Nothing here."
        return Segmentation((Target("magenta", features, score),), reply)


def test_the_surest_look_speaks(monkeypatch: pytest.MonkeyPatch, large: Raster, tmp_path: Path) -> None:
    """A whole view that saw nothing for certain does not contradict what its windows find."""
    pixels = np.zeros((3, SIDE, SIDE), np.uint8)
    pixels[:, 9:13, 9:13] = np.array(MAGENTA, np.uint8)[:, None, None]
    with rasterio.open(tmp_path / "large.tif", "r+") as dataset:
        dataset.write(pixels)
    monkeypatch.setattr(engines, "create", lambda name: UnsureFromAfar())
    from_afar, closer = (
        answer(open_raster(tmp_path / "large.tif"), replace(QUERY, detail=detail), features=FeatureCache())
        for detail in ("overview", "native")
    )
    assert (from_afar.reply, closer.reply) == ("Nothing here.", "I found it.")
    assert closer.count == 1


def test_native_detail_is_exact(engine: PaintedEngine, large: Raster) -> None:
    found = answer(large, replace(QUERY, detail="native"), features=FeatureCache())
    (target,) = found.targets
    expected = np.zeros((SIDE, SIDE), np.float32)
    expected[400:450, 301:341] = 1
    assert target.probability == pytest.approx(expected, abs=1e-5)
    assert found.geobox == large.geobox
    assert found.count == 1
    assert found.area_m2 == pytest.approx(2000 * 0.36, rel=2e-3)


@pytest.mark.parametrize("detail", ["overview", "2x", "4x", "native"])
def test_every_detail_answers_in_the_same_place(detail: str, engine: PaintedEngine, large: Raster) -> None:
    found = answer(large, replace(QUERY, detail=detail), features=FeatureCache())
    left, top = large.geobox.affine * (301, 400)
    right, bottom = large.geobox.affine * (341, 450)
    assert found.features.total_bounds == pytest.approx([left, bottom, right, top], abs=0.6 * SIDE / 128)


def test_only_windows_that_the_whole_view_points_to_are_looked_at(
    engine: PaintedEngine, large: Raster
) -> None:
    answer(large, replace(QUERY, detail="native"), features=FeatureCache())
    assert 2 <= engine.encoded <= 1 + 9  # of 36 windows


def test_a_second_question_reads_nothing(
    engine: PaintedEngine, large: Raster, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache, query = FeatureCache(), replace(QUERY, detail="native")
    first = answer(large, query, features=cache)
    encoded = engine.encoded
    monkeypatch.setattr(reading, "_read", lambda *_: pytest.fail("pixels were read"))
    again = answer(open_raster(large.path), replace(query, text="what else?"), features=cache)
    assert engine.encoded == encoded
    assert (first.cached, again.cached) == (False, True)
    assert again.features.geometry.equals(first.features.geometry)


def test_windows_are_encoded_together_where_the_engine_can(
    engine: PaintedEngine, large: Raster, monkeypatch: pytest.MonkeyPatch
) -> None:
    query = replace(QUERY, detail="native")
    alone = answer(large, query, features=FeatureCache())
    batches: list[int] = []

    def encode_many(images: list[GeoImage]) -> list[np.ndarray]:
        batches.append(len(images))
        return [engine.encode(image) for image in images]

    monkeypatch.setattr(engine, "encode_many", encode_many, raising=False)
    monkeypatch.setattr(engine, "images_at_once", 3, raising=False)
    together = answer(large, query, features=FeatureCache())
    assert max(batches) in (2, 3)
    assert np.array_equal(together.targets[0].probability, alone.targets[0].probability)


def test_an_engine_may_plan_the_memory_of_the_cache(
    engine: PaintedEngine, large: Raster, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = FeatureCache()
    answer(large, QUERY, features=cache)
    assert len(cache) == 1
    monkeypatch.setattr(engine, "cache_bytes", 10, raising=False)
    answer(large, QUERY, features=cache)
    assert (len(cache), cache.limit) == (0, 10)


def test_a_changed_file_is_read_again(engine: PaintedEngine, large: Raster) -> None:
    cache = FeatureCache()
    assert answer(large, QUERY, features=cache).count == 1
    with rasterio.open(large.path, "r+") as dataset:
        dataset.write(np.zeros((3, SIDE, SIDE), np.uint8))
    assert answer(open_raster(large.path), QUERY, features=cache).count == 0


def test_progress_rises_to_one_and_cancels(engine: PaintedEngine, large: Raster) -> None:
    seen: list[float] = []
    answer(large, replace(QUERY, detail="native"), features=FeatureCache(), progress=seen.append)
    assert seen == sorted(seen)
    assert (seen[0], seen[-1]) == (0, 1)
    assert len(seen) > 6

    def cancel(fraction: float) -> None:
        if fraction > 0.1:
            raise Cancelled("Cancelled.")

    with pytest.raises(Cancelled):
        answer(large, QUERY, features=FeatureCache(), progress=cancel)


def test_nothing_is_found_where_there_is_no_data(engine: PaintedEngine, tmp_path: Path) -> None:
    engine.canvas = 1024
    raster = open_raster(rasters.write(tmp_path, "alpha"))  # its void is magenta
    found = answer(raster, QUERY, features=FeatureCache())
    assert found.count == len(rasters.SHAPES)


def test_too_fine_a_look_is_refused(
    engine: PaintedEngine, large: Raster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("segearth.answering.MAXIMUM_PIXELS", 1000)
    with pytest.raises(ImageTooLarge):
        answer(large, replace(QUERY, detail="native"), features=FeatureCache())


@pytest.mark.parametrize("detail", ["overview", "native"])
def test_several_targets_keep_their_labels(
    detail: str, engine: PaintedEngine, large: Raster, monkeypatch: pytest.MonkeyPatch
) -> None:
    def segment(features: np.ndarray, query: Query) -> Segmentation:
        upper = features.copy()
        upper[len(features) // 2 :] = 0
        return Segmentation((Target("thing", features, 0.9), Target("upper", upper, 0.4)), "Two.")

    monkeypatch.setattr(engine, "segment", segment)
    found = answer(large, replace(QUERY, detail=detail), features=FeatureCache())
    assert [target.label for target in found.targets] == ["thing", "upper"]
    assert "thing" in set(found.features["label"])
    assert found.score == 0.9


def test_no_target_is_an_empty_answer(
    engine: PaintedEngine, large: Raster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "segment", lambda features, query: Segmentation((), "Nothing here."))
    for detail in ("overview", "native"):
        found = answer(large, replace(QUERY, detail=detail), features=FeatureCache())
        assert (found.count, found.area_m2, found.score) == (0, 0, 0)
        assert "area_m2" in found.features


def seen(kilobytes: int) -> Seen:
    return Seen({"levels": [np.zeros(1000 * kilobytes, np.uint8)]}, np.zeros(0, bool))


def test_the_cache_is_bounded_and_forgets_the_least_recently_used() -> None:
    cache = FeatureCache(bytes=10_000)
    for name in "abc":
        cache.put((name,), seen(4))
        cache.get(("a",))
    assert [name for name in "abc" if cache.get((name,))] == ["a", "c"]
    assert cache.bytes == 8_000
    cache.put(("huge",), seen(11))
    assert cache.get(("huge",)) is None
    assert cache.bytes == 8_000


def test_threads_share_the_cache() -> None:
    cache = FeatureCache(bytes=50_000)

    def work(number: int) -> None:
        for step in range(200):
            cache.put((number, step % 7), seen(1 + step % 9))
            cache.get((number - 1, step % 7))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert cache.bytes <= 50_000
    kept = [cache.get((number, step)) for number in range(4) for step in range(7)]
    assert cache.bytes == sum(size_of(one) for one in kept if one)
