"""Two engines on one question: the parts fit together exactly, and the words fit the figures."""

from __future__ import annotations

import gc
import json
import sqlite3
import weakref
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import geopandas
import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from odc.geo.geobox import GeoBox
from rasterio.enums import MergeAlg
from rasterio.features import rasterize
from shapely.geometry.base import BaseGeometry

from segearth import cli, engines
from segearth.answering import Answer, FeatureCache
from segearth.comparing import ask, compare
from segearth.engines import room
from segearth.engines.base import EngineDescription
from segearth.errors import Cancelled, SettingInvalid
from segearth.geo.image import GeoImage
from segearth.geo.polygons import polygonise
from segearth.geo.reading import View, open_raster
from segearth.query import Query
from segearth.segmentation import Segmentation, Target
from segearth.sentences import say
from segearth.server.results import comparison_of
from tests.support.painted_engine import MAGENTA

ROWS, COLUMNS = 24, 30
UTM = GeoBox((ROWS, COLUMNS), Affine(2, 0.3, 500000, 0.2, -2, 4000000), "EPSG:32633")


class EastEngine:
    """Marks the eastern half; a stand-in for a second opinion. Its canvas is smaller."""

    def describe(self) -> EngineDescription:
        return EngineDescription("east", "East", 512, ready=True, weights_sha256="1" * 64)

    def load(self, device: str) -> None:
        pass

    def encode(self, image: GeoImage) -> np.ndarray:
        return np.broadcast_to(np.arange(image.shape[1]) >= image.shape[1] // 2, image.shape)

    def segment(self, features: np.ndarray, query: Query) -> Segmentation:
        return Segmentation((Target("east", features.astype(np.float32), 0.5),), "The east is marked.")


@pytest.fixture(autouse=True)
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(engines.ENGINES, "painted", "tests.support.painted_engine:PaintedEngine")
    monkeypatch.setitem(engines.ENGINES, "east", f"{__name__}:EastEngine")
    engines.made.cache_clear()


def answered(
    engine: str, *masks: np.ndarray, minimum_area: float = 0.0, labels: tuple[str, ...] = ("0", "1")
) -> Answer:
    query = Query("Where?", engine=engine, minimum_area=minimum_area)
    targets = tuple(
        Target(label, mask.astype(np.float32), 0.7) for label, mask in zip(labels, masks, strict=False)
    )
    view = View((0, ROWS), (0, COLUMNS), (ROWS, COLUMNS))
    table = polygonise(masks[0], UTM)
    return Answer(query, table, targets, "", view, UTM, "0" * 64, "cpu", False, {"read": 0.5})


def random_mask(seed: int, share: float) -> np.ndarray:
    """Blobs and specks."""
    coarse = np.random.default_rng(seed).random((ROWS // 3, COLUMNS // 3)).repeat(3, 0).repeat(3, 1)
    fine = np.random.default_rng(seed + 1).random((ROWS, COLUMNS))
    return (coarse < share) ^ (fine < 0.05)


masks = st.builds(random_mask, st.integers(0, 10_000), st.floats(0, 1))


@settings(deadline=None, max_examples=25)
@given(masks, masks, masks)
def test_the_parts_are_disjoint_and_add_up_exactly_to_the_union(
    a: np.ndarray, also_a: np.ndarray, b: np.ndarray
) -> None:
    found = compare(answered("a", a, also_a), answered("b", b), Query("Where?", engine="a", compare_with="b"))
    parts = [target.probability >= 0.5 for target in found.targets]
    assert np.array_equal(sum(part.astype(int) for part in parts), ((a | also_a) | b).astype(int))
    drawn = [drawn_again(found, number) for number in (1, 2, 3)]
    assert all(np.array_equal(one, part) for one, part in zip(drawn, parts, strict=True))
    comparison = found.comparison
    assert sum(comparison.areas) == comparison.union == pytest.approx(found.area_m2)
    assert comparison.union == pytest.approx(
        float(abs(UTM.affine.determinant)) * ((a | also_a) | b).sum(), rel=2e-3
    )


def drawn_again(found: Answer, number: int) -> np.ndarray:
    """The polygons of one part, rasterised."""
    return drawn(found.features[found.features["target"] == number].geometry) == 1


def drawn(shapes: Iterable[BaseGeometry]) -> np.ndarray:
    """How many of them cover each pixel."""
    burnt = [(shape, 1) for shape in shapes]
    if not burnt:
        return np.zeros((ROWS, COLUMNS), int)
    return rasterize(burnt, (ROWS, COLUMNS), transform=UTM.affine, dtype=np.int32, merge_alg=MergeAlg.add)


@settings(deadline=None, max_examples=25)
@given(masks, masks, masks, masks)
def test_each_polygon_says_what_its_ground_is_called(
    roof: np.ndarray, road: np.ndarray, b: np.ndarray, also_b: np.ndarray
) -> None:
    """All of it, by both engines; and no ground lies in two polygons."""
    one = answered("a", roof, road, labels=("roof", "road; paved"))
    other = answered("b", b, also_b, labels=("roof", "house"))
    table = compare(one, other, Query("Where?", engine="a", compare_with="b")).features
    called = {"roof": roof | b, "road; paved": road, "house": also_b}
    for each in table.itertuples():
        ground = drawn([each.geometry]) == 1
        names = [label for label, mask in called.items() if mask[ground].any()]
        assert each.labels == "; ".join(names)
        assert all(called[label][ground].all() for label in names)
    assert np.array_equal(drawn(table.geometry), (roof | road | b | also_b).astype(int))


@settings(deadline=None, max_examples=25)
@given(masks, masks)
def test_of_one_label_each_the_polygons_are_those_of_the_parts(a: np.ndarray, b: np.ndarray) -> None:
    table = compare(answered("a", a), answered("b", b, labels=("1",)), Query("Where?")).features
    for number, (part, labels) in enumerate(((a & b, "0; 1"), (a & ~b, "0"), (b & ~a, "1")), 1):
        own = table[table["target"] == number]
        assert len(own) == len(polygonise(part, UTM))
        assert set(own["labels"]) <= {labels}


@settings(deadline=None, max_examples=25)
@given(masks, masks)
def test_swapping_the_engines_swaps_the_parts(a: np.ndarray, b: np.ndarray) -> None:
    query = Query("Where?", engine="a", compare_with="b")
    one = compare(answered("a", a), answered("b", b), query).comparison
    other = compare(answered("b", b), answered("a", a), query).comparison
    assert one.areas == (other.areas[0], other.areas[2], other.areas[1])
    assert one.iou == pytest.approx(other.iou)
    assert 0 <= one.iou <= 1


def test_what_is_too_small_for_either_is_left_out_before_they_are_compared() -> None:
    large, speck = np.zeros((ROWS, COLUMNS), bool), np.zeros((ROWS, COLUMNS), bool)
    large[2:12, 2:12], speck[20, 20] = True, True
    found = compare(
        answered("a", large | speck, minimum_area=50), answered("b", large, minimum_area=50), Query("Where?")
    )
    assert found.comparison.iou == 1
    assert found.count == 1


@pytest.mark.parametrize(
    ("a", "b", "says"),
    [
        ((0, 0), (0, 0), "Neither a nor b marks anything."),
        ((0, 5), (0, 0), "Only a marks anything"),
        ((0, 0), (0, 5), "Only b marks anything"),
        ((0, 5), (5, 10), "agree nowhere"),
        ((0, 10), (0, 10), "agree on 100%"),
        ((0, 10), (5, 10), "agree on 50%"),
    ],
)
def test_the_sentence_fits(a: tuple[int, int], b: tuple[int, int], says: str) -> None:
    one, other = np.zeros((ROWS, COLUMNS), bool), np.zeros((ROWS, COLUMNS), bool)
    one[slice(*a)], other[slice(*b)] = True, True
    assert says in compare(answered("a", one), answered("b", other), Query("Where?")).reply


def test_an_engine_that_did_not_understand_is_not_said_to_mark_nothing() -> None:
    nothing, some = np.zeros((ROWS, COLUMNS), bool), np.ones((ROWS, COLUMNS), bool)
    lost = replace(answered("a", nothing), said=(say("not-known", "tree", question="trees?"),))
    assert compare(lost, answered("b", some), Query("Where?")).said[0].code == "not-understood"
    for found in (compare(lost, lost, Query("Where?")), compare(answered("b", some), lost, Query("Where?"))):
        assert "a did not understand the question" in found.reply
        assert json.loads(comparison_of(found.comparison).model_dump_json())["iou"] is None


# --- asked ------------------------------------------------------------------------------------------------


@pytest.fixture
def image(tmp_path: Path) -> str:
    """The left two thirds are painted."""
    pixels = np.zeros((3, 60, 90), np.uint8)
    pixels[:, :, :60] = np.array(MAGENTA, np.uint8)[:, None, None]
    path = tmp_path / "image.tif"
    profile = {"driver": "GTiff", "width": 90, "height": 60, "count": 3, "dtype": "uint8"}
    with rasterio.open(
        path, "w", crs="EPSG:32633", transform=Affine(1, 0, 0, 0, -1, 60), **profile
    ) as target:
        target.write(pixels)
    return str(path)


def test_two_engines_answer_on_one_grid(image: str) -> None:
    query = Query("Where?", engine="painted", compare_with="east", simplify=3.0)
    steps: list[float] = []
    found = ask(open_raster(image, None), query, features=FeatureCache(), progress=steps.append)
    assert [target.label for target in found.targets] == ["painted and east", "only painted", "only east"]
    assert [part.probability.sum() for part in found.targets] == [15 * 60, 45 * 60, 30 * 60]
    assert found.comparison.iou == pytest.approx(1 / 6, rel=1e-6)
    assert steps == sorted(steps)
    assert steps[-1] == 1


def test_one_engine_is_asked_as_ever(image: str) -> None:
    found = ask(open_raster(image, None), Query("Where?", engine="painted"), features=FeatureCache())
    assert found.comparison is None
    assert [target.label for target in found.targets] == ["magenta"]


def test_an_engine_is_not_compared_with_itself(image: str) -> None:
    query = Query("Where?", engine="painted", compare_with="painted")
    with pytest.raises(SettingInvalid, match="itself"):
        ask(open_raster(image, None), query, features=FeatureCache())


def test_on_the_command_line(image: str, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    path = tmp_path / "found.gpkg"
    asked = ["ask", image, "Where?", "--both", "painted,east", "--output", str(path)]
    assert cli.main([*asked, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)["comparison"]
    assert said["engines"] == ["painted", "east"]
    assert said["both"] + sum(said["only"]) == said["union"]
    layer = geopandas.read_file(path)
    assert list(layer["labels"]) == ["magenta; east", "magenta", "east"]
    assert set(layer["label"]) == {"painted and east", "only painted", "only east"}
    assert layer["area_m2"].sum() == pytest.approx(said["union"])
    assert set(zip(layer["label"], layer["engine"], strict=True)) == {
        ("painted and east", "painted, east"), ("only painted", "painted"), ("only east", "east")
    }  # fmt: skip
    with closing(sqlite3.connect(path)) as file:
        (engines_told,) = file.execute("SELECT engine FROM runs").fetchone()
    assert engines_told == "painted, east"
    assert cli.main(asked) == 0
    words = capsys.readouterr().out
    assert "agree on 17%" in words
    assert "east: The east is marked." in words


@pytest.mark.parametrize("both", ["painted", "painted,", "a,b,c"])
def test_both_are_two(image: str, both: str, capsys: pytest.CaptureFixture) -> None:
    assert cli.main(["ask", image, "Where?", "--both", both]) == 1
    assert "two engines" in capsys.readouterr().err


class Weights:
    """A network in memory that says words."""

    def speak(self) -> Iterator[str]:
        yield from ("So ", "I think.")


class Talker(EastEngine):
    """Large, and answers in words too."""

    weights: Weights | None = None

    def describe(self) -> EngineDescription:
        return EngineDescription("talker", "Talker", 512, ready=True, weights_sha256="2" * 64, memory=1)

    def load(self, device: str) -> None:
        self.weights = self.weights or Weights()

    def release(self) -> None:
        self.weights = None

    def speak(self, features: np.ndarray, query: Query) -> Iterator[str]:
        return self.weights.speak()


@pytest.fixture
def talker(monkeypatch: pytest.MonkeyPatch) -> Talker:
    """On a machine that holds one large engine at a time."""
    monkeypatch.setattr(room, "_resident", {})
    monkeypatch.setattr(room, "free_on", lambda device: 0)
    monkeypatch.setitem(engines.ENGINES, "talker", f"{__name__}:Talker")
    monkeypatch.setitem(engines.ENGINES, "other talker", f"{__name__}:Talker")
    return engines.create("talker")


def test_the_first_engine_leaves_memory_to_the_second_and_its_words_are_not_lost(
    image: str, talker: Talker, monkeypatch: pytest.MonkeyPatch
) -> None:
    talker.load("cpu")
    held, kept = weakref.ref(talker.weights), []
    load = Talker.load

    def second(self: Talker, device: str) -> None:
        if self is not talker:
            gc.collect()
            kept.append(held())
        load(self, device)

    monkeypatch.setattr(Talker, "load", second)
    query = Query("Where?", engine="talker", compare_with="other talker")
    found = ask(open_raster(image, None), query, features=FeatureCache())
    assert kept == [None]
    assert "".join(found.words) == "talker: So I think.\nother talker: So I think."


def test_the_words_of_the_first_can_be_cancelled(image: str, talker: Talker) -> None:
    spoken = []

    def endless(self: Weights) -> Iterator[str]:
        while True:
            spoken.append(1)
            yield "on and "

    def progress(fraction: float) -> None:
        if len(spoken) > 3:
            raise Cancelled("Cancelled.")

    Weights.speak, speak = endless, Weights.speak
    try:
        with pytest.raises(Cancelled):
            ask(
                open_raster(image, None),
                Query("Where?", engine="talker", compare_with="east"),
                features=FeatureCache(),
                progress=progress,
            )
    finally:
        Weights.speak = speak
