"""The engine geoseg, with tiny random networks of the real classes; its reasoner speaks from a script."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from affine import Affine
from odc.geo.geobox import GeoBox

from segearth import cli, engines
from segearth.bench import small_geoseg
from segearth.engines.base import Heard
from segearth.engines.geoseg import GeoSegEngine
from segearth.engines.geoseg_needs import ReasonerNeeds
from segearth.engines.geoseg_parts import Parts
from segearth.engines.geoseg_planning import plan
from segearth.engines.machine import Machine
from segearth.errors import Cancelled, OutOfMemory, SettingInvalid, WeightsBroken, WeightsMissing
from segearth.geo.image import GeoImage
from segearth.geo.polygons import polygonise
from segearth.geo.reading import open_raster
from segearth.model.geoseg.boxes import Box
from segearth.model.geoseg.reasoner import Reasoner, Said
from segearth.model.geoseg.settings import PAPER, RELEASED
from segearth.query import Query
from segearth.segmentation import Segmentation
from tests.support.geoseg_by_hand import REPLY, by_hand
from tests.support.server import REAL, painted, running

IMAGERY = Path(__file__).resolve().parents[3] / "shared" / "imagery"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_geoseg.write_all(tmp_path_factory.mktemp("models"))


@pytest.fixture(scope="module")
def sam1_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_geoseg.write_all(tmp_path_factory.mktemp("models_sam1"), sam1=True)


@pytest.fixture(scope="module")
def engine(root: Path) -> GeoSegEngine:
    return GeoSegEngine([root], PAPER)


@pytest.fixture
def says(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What the reasoner says, instead of computing; the last one counts."""
    script = [REPLY]
    monkeypatch.setattr(Reasoner, "ask", lambda self, pixels, question, alive: Said(script[-1]))
    return script


def image(rows: int = 120, columns: int = 160) -> GeoImage:
    pixels = np.random.default_rng(0).integers(0, 256, (rows, columns, 3), np.uint8)
    valid = np.ones((rows, columns), bool)
    valid[:, :50] = False
    geobox = GeoBox((rows, columns), Affine(0.5, 0, 500000, 0, -0.5, 4000000), "EPSG:32633")
    return GeoImage(pixels, valid, geobox)


def ask(engine: GeoSegEngine, given: GeoImage | None = None) -> Segmentation:
    return engine.segment(engine.encode(given or image()), Query("Where is fuel kept?", engine="geoseg"))


# --- a scripted reply gives the mask that the rules demand ------------------------------------------------


def test_a_scripted_reply_gives_the_mask_of_the_rules(
    engine: GeoSegEngine, root: Path, says: list[str]
) -> None:
    given = image()
    answer = ask(engine, given)
    (target,) = answer.targets
    expected = by_hand(given.pixels, root) & given.valid
    assert expected.any()
    assert np.array_equal(target.probability, expected.astype(np.float32))
    assert target.label == "storage tank"
    assert 0 < target.score <= 1
    assert "columns 16 to 120, rows 24 to 102" in answer.reply


@pytest.mark.skipif(not IMAGERY.is_dir(), reason="the imagery is not beside the repository")
def test_a_scripted_reply_on_a_real_image_through_the_command_line(
    root: Path,
    says: list[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture,
) -> None:
    monkeypatch.setenv("SEGEARTH_MODELS", str(root))
    engines.made.cache_clear()
    path = str(IMAGERY / "oam_banepa_town_cog_3857.tif")
    assert cli.main(["ask", path, "Where is fuel kept?", "--engine", "geoseg", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    engines.made.cache_clear()
    raster = open_raster(path, None)
    view = raster.view(1024, None)
    looked = raster.read(view)
    expected = by_hand(looked.pixels, root) & looked.valid
    table = polygonise(expected.astype(np.float32), raster.geobox_of(view))
    assert expected.any()
    assert said["areas_m2"] == table["area_m2"].tolist()
    assert said["reply"].startswith("I looked for “storage tank”")


def test_over_http(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEGEARTH_MODELS", str(root))
    with running(tmp_path, program=REAL) as server:
        (listed,) = (
            one for one in server.client.get("/engines").json()["engines"] if one["name"] == "geoseg"
        )
        assert listed["ready"]
        assert listed["boxes"]
        assert not listed["threshold"]
        assert [need["installed"] for need in listed["needs"]] == [True] * 3
        image = {"href": server.send(painted())}
        answer = server.answer({"image": image, "question": "Where is it?", "engine": "geoseg"})
    assert "named no place" in answer["reply"]  # random weights say nothing of use
    assert answer["count"] == 0


# --- what goes wrong is said ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("reply", "sentence"),
    [
        ("I see several tanks near the harbour.", "named no place. It said: “I see several"),
        ("", "It said nothing."),
        ("[]", "named no place"),
        ('{"bbox_2d": [1, 2, 3, 4]}', "not what is there"),
        ('{"bbox_2d": [300, 300, 300, 500], "label": "road"}', "without any area"),
        ('{"bbox_2d": [120, 340, 1560, 1780], "label": "tank"}', "other coordinates"),
        ('{"bbox_2d": [-300, 10, -20, 50], "label": "tank"}', "outside the image"),
        ("x" * 100_000, "…”"),
    ],
)
def test_an_unusable_reply_marks_nothing_and_is_shown(
    engine: GeoSegEngine, says: list[str], reply: str, sentence: str
) -> None:
    says.append(reply)
    answer = ask(engine)
    assert not any(target.probability.any() for target in answer.targets)
    assert sentence in answer.reply
    assert len(answer.reply) < 1000


def test_both_routes_empty_is_said(root: Path, says: list[str]) -> None:
    strict = GeoSegEngine([root], replace(PAPER, text_score=1.0, gamma=1.0))
    answer = ask(strict)
    assert not answer.targets[0].probability.any()
    assert "Neither points nor words" in answer.reply


def test_a_tiny_box_is_grown_and_a_tiny_image_is_answered(engine: GeoSegEngine, says: list[str]) -> None:
    says.append('{"bbox_2d": [999, 999, 1000, 1000], "label": "dot"}')
    for size in ((120, 160), (1, 1), (3, 700)):
        assert ask(engine, image(*size)).targets[0].probability.shape == size


def test_the_reasoners_time_and_words_have_an_end(root: Path) -> None:
    engine = GeoSegEngine([root], replace(PAPER, new_tokens=8))
    assert "cut at the longest allowed" in ask(engine).reply  # random weights never stop by themselves
    assert "Its time was up" in ask(GeoSegEngine([root], replace(PAPER, new_tokens=4096, seconds=1.0))).reply


def test_a_question_can_be_cancelled_at_any_token(root: Path) -> None:
    engine = GeoSegEngine([root], replace(PAPER, new_tokens=4096))
    heard: list[Heard] = []

    def impatient(one: Heard) -> None:
        heard.append(one)
        if len(heard) == 5:
            raise Cancelled("Cancelled.")

    with pytest.raises(Cancelled):
        engine.segment_aloud(engine.encode(image()), Query("Where?", engine="geoseg"), impatient)
    assert len(heard) == 5


def test_several_places_on_request(root: Path, says: list[str]) -> None:
    says.append(f'[{REPLY}, {{"bbox_2d": [600, 100, 900, 300], "label": "ship"}}]')
    assert len(ask(GeoSegEngine([root], PAPER)).targets) == 1
    answer = ask(GeoSegEngine([root], replace(PAPER, every_place=True)))
    assert [target.label for target in answer.targets] == ["storage tank", "ship"]
    assert answer.reply.count("I looked for") == 2


def test_the_released_preset_reads_the_numbers_as_pixels(root: Path, says: list[str]) -> None:
    says.append('{"bbox": [60, 20, 100, 80], "prompt": "storage tank"}')
    assert "columns 52 to 104, rows 8 to 86" in ask(GeoSegEngine([root], RELEASED)).reply


# --- without SAM 3, without anything ----------------------------------------------------------------------


def test_segment_anything_will_do_and_the_reply_says_so(sam1_root: Path, says: list[str]) -> None:
    answer = ask(GeoSegEngine([sam1_root], PAPER))
    assert "reads no words" in answer.reply
    assert answer.targets[0].probability.any() == ("Only its points" in answer.reply)


def test_what_is_missing_is_named_with_the_way_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SEGEARTH_MODELS", str(tmp_path))
    small_geoseg.write_clip(tmp_path / "clip")
    engine = GeoSegEngine()
    described = engine.describe()
    assert not described.ready
    assert [need.installed for need in described.needs] == [False, True, False]
    assert "models pull qwen3-vl-2b" in described.missing
    assert "clip" not in described.missing
    assert "accepting the terms" in described.missing
    assert "models pull sam-vit-base" in described.missing
    with pytest.raises(WeightsMissing, match="more models"):
        engine.load("cpu")


def test_weights_of_another_family_are_refused(tmp_path: Path) -> None:
    small_geoseg.write_all(tmp_path)
    other = small_geoseg.write_clip(tmp_path / "clip-tiny")
    (tmp_path / "sam3-tiny" / "model.safetensors").write_bytes((other / "model.safetensors").read_bytes())
    with pytest.raises(WeightsBroken, match="do not fit Sam3Model"):
        GeoSegEngine([tmp_path], PAPER).load("cpu")


def test_too_little_memory_is_no_fault_of_the_models(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody shall fetch 17 GB again because of it."""

    def from_pretrained(*_: object, **__: object) -> None:
        raise RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 17 bytes.")

    monkeypatch.setattr("transformers.CLIPModel.from_pretrained", from_pretrained)
    with pytest.raises(OutOfMemory, match="GeoSeg"):
        GeoSegEngine([root], PAPER).load("cpu")


def test_a_reasoner_that_is_removed_while_it_is_in_memory_leaves_a_description(tmp_path: Path) -> None:
    small_geoseg.write_all(tmp_path)
    engine = GeoSegEngine([tmp_path], PAPER)
    engine.load("cpu")
    before = engine.describe().weights_sha256
    (tmp_path / "qwen3-vl-tiny").rename(tmp_path / "another")
    described = engine.describe()
    assert described.ready
    assert before
    assert described.weights_sha256 in ("", before)


def test_a_broken_settings_file_is_said(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEGEARTH_GEOSEG", str(tmp_path / "geoseg.json"))
    (tmp_path / "geoseg.json").write_text('{"alpah": 0.1}')
    engine = GeoSegEngine([root])
    assert "alpah" in engine.describe().missing
    with pytest.raises(SettingInvalid):
        engine.load("cpu")
    (tmp_path / "geoseg.json").write_text('{"alpha": 0.1}')
    assert engine.describe().ready


# --- memory -----------------------------------------------------------------------------------------------


def test_sam3_looks_once_and_sentences_are_read_once(engine: GeoSegEngine, says: list[str]) -> None:
    engine.load("cpu")
    ask(engine)
    clip, segmenter = engine._model._others()
    before, read = segmenter.passes, clip.sentences_read
    ask(engine)
    assert segmenter.passes == before + 1
    assert clip.sentences_read == read


def machine(gigabytes: float, device: str = "cuda", host: float = 64) -> Machine:
    free = int(gigabytes * 1e9)
    return Machine(device, "a card", free, free, int(host * 1e9), half_pays=True)


@pytest.fixture
def published(monkeypatch: pytest.MonkeyPatch) -> Parts:
    """Folders of the published sizes, without a byte: Qwen3-VL 8B and 2B, SAM 3 in float32, CLIP."""
    sizes = {"qwen8": 17.5e9, "qwen2": 4.3e9, "clip": 0.6e9, "sam3": 3.4e9}
    linears = {"qwen8": 6.95e9, "qwen2": 1.41e9}
    monkeypatch.setattr("segearth.engines.geoseg_planning.bytes_of", lambda folder: int(sizes[folder.name]))
    monkeypatch.setattr(
        "segearth.engines.geoseg_planning.reasoner_needs",
        lambda folder: ReasonerNeeds(
            int(linears[folder.name]), int(sizes[folder.name] / 2 - linears[folder.name])
        ),
    )
    return Parts((Path("qwen8"), Path("qwen2")), Path("clip"), Path("sam3"), has_sam3=True)


@pytest.mark.parametrize(
    ("gigabytes", "reasoner", "precision", "evict"),
    [
        (80, "qwen8", "bfloat16", False),
        (24, "qwen8", "bfloat16", False),
        (22, "qwen8", "bfloat16", True),
        (18, "qwen8", "int8", False),
        (16, "qwen8", "int8", True),
        (12, "qwen8", "int4", True),
        (6, "qwen2", "bfloat16", True),
    ],
)
def test_the_largest_reasoner_that_fits_in_its_best_precision(
    published: Parts, gigabytes: float, reasoner: str, precision: str, evict: bool
) -> None:
    found = plan(published, machine(gigabytes), quantises=True)
    assert (found.reasoner.name, found.precision, found.evict) == (reasoner, precision, evict)
    assert found.expected <= gigabytes * 1e9


def test_without_bitsandbytes_nothing_is_quantised(published: Parts) -> None:
    assert plan(published, machine(16), quantises=False).reasoner.name == "qwen2"
    with pytest.raises(OutOfMemory, match="about"):
        plan(published, machine(3), quantises=False)


def test_the_reasoner_is_parked_only_where_the_computer_has_room(published: Parts) -> None:
    assert plan(published, machine(22), quantises=True).parked
    assert not plan(published, machine(22, host=8), quantises=True).parked


def test_in_turns_the_answer_is_the_same(root: Path, says: list[str]) -> None:
    together, turns = GeoSegEngine([root], PAPER), GeoSegEngine([root], PAPER)
    turns.load("cpu")
    turns._model.plan = replace(turns._model.plan, evict=True)
    expected = ask(together).targets[0].probability
    for _ in range(2):
        assert np.array_equal(ask(turns).targets[0].probability, expected)
        assert turns._model.in_memory() == ["clip", "segmenter"]


def test_what_the_configuration_says_of_layers_is_counted(root: Path) -> None:
    from segearth.engines.geoseg_needs import reasoner_needs

    needs = reasoner_needs(root / "qwen3-vl-tiny")
    per_layer = 32 * 16 * (2 * 2 + 2 * 1) + 3 * 32 * 64
    assert needs.linears == 2 * per_layer
    assert needs.bytes("int4") < needs.bytes("int8") < needs.bytes("bfloat16") < needs.bytes("float32")


def test_a_plan_for_published_sizes_agrees_with_the_published_memory() -> None:
    """Qwen3-VL 8B: 17.5 GB in bfloat16, 7.5 GB in 4 bits."""
    needs = ReasonerNeeds(36 * (4096 * 128 * (64 + 16) + 3 * 4096 * 12288), 1_820_000_000)
    assert needs.bytes("bfloat16") == pytest.approx(17.5e9, rel=0.02)
    assert needs.bytes("int4") == pytest.approx(7.5e9, rel=0.02)


def test_boxes_are_what_the_reply_says(engine: GeoSegEngine, says: list[str]) -> None:
    engine.load("cpu")
    found = engine._model.answer(image().pixels, "Where?")
    assert found.places[0].region == Box(16, 24, 120, 102)
    assert set(found.seconds) == {"reason", "load", "surgery", "encode", "routes"}
