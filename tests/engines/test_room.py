"""Two engines that do not fit together take turns, and leave nothing behind."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest

from segearth import engines
from segearth.engines import room
from segearth.engines.base import EngineDescription
from segearth.errors import OutOfMemory, SettingInvalid
from segearth.features import FeatureCache
from segearth.geo.image import GeoImage
from segearth.inquiry import Inquiry
from segearth.query import Query
from segearth.segmentation import Segmentation, Target

FREE = 100


class Memory:
    """Of a pretended machine."""

    def __init__(self) -> None:
        self.held: dict[str, int] = {}

    def free(self, device: str) -> int:
        return FREE - sum(self.held.values())


class Large:
    """An engine that takes `memory` of the machine, and says `told` of it."""

    def __init__(self, name: str, machine: Memory, memory: int, told: int | None = None):
        self.name, self._machine, self._memory = name, machine, memory
        self._told = memory if told is None else told
        self.loads = 0

    def describe(self) -> EngineDescription:
        return EngineDescription(self.name, self.name, 64, ready=True, memory=self._told)

    def load(self, device: str) -> None:
        if self.name in self._machine.held:
            return
        if self._memory > self._machine.free(device):
            raise OutOfMemory("It does not fit.")
        self._machine.held[self.name] = self._memory
        self.loads += 1

    def release(self) -> None:
        self._machine.held.pop(self.name, None)

    def encode(self, image: GeoImage) -> np.ndarray:
        return np.zeros(image.shape, np.float32)

    def segment(self, features: np.ndarray, query: Query) -> Segmentation:
        return Segmentation((Target(self.name, features, 0.0),))


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Memory:
    memory = Memory()
    monkeypatch.setattr(room, "_resident", {})
    monkeypatch.setattr(room, "free_on", memory.free)
    return memory


def test_engines_that_fit_stay(machine: Memory) -> None:
    small, other = Large("small", machine, 30), Large("other", machine, 60)
    for _ in range(3):
        assert not room.load("small", small, "cpu")
        assert not room.load("other", other, "cpu")
    assert (small.loads, other.loads) == (1, 1)


def test_fifty_switches_hold_one_engine_at_a_time(machine: Memory) -> None:
    pair = [Large("one", machine, 70), Large("two", machine, 80)]
    for turn in range(50):
        engine = pair[turn % 2]
        assert room.load(engine.name, engine, "cpu") == (turn > 0)
        assert set(machine.held) == {engine.name}
    assert [engine.loads for engine in pair] == [25, 25]
    assert set(room._resident) == {"two"}


def test_users_say_how_much_engines_may_hold(machine: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "free_on", lambda device: 10**12)
    small, other = Large("small", machine, 30), Large("other", machine, 60)
    monkeypatch.setenv("SEGEARTH_MEMORY", str(90 / 1e9))
    assert not room.load("small", small, "cpu")
    assert not room.load("other", other, "cpu")
    room.release({"small": small, "other": other})
    monkeypatch.setenv("SEGEARTH_MEMORY", str(89 / 1e9))
    assert not room.load("small", small, "cpu")
    assert room.load("other", other, "cpu")
    assert room.resident() == {"other"}
    monkeypatch.setenv("SEGEARTH_MEMORY", "8 GB")
    with pytest.raises(SettingInvalid, match="8 GB"):
        room.load("small", small, "cpu")


def test_an_engine_that_needs_more_than_it_says_gets_it_all_the_same(machine: Memory) -> None:
    first, modest = Large("first", machine, 70), Large("modest", machine, 80, told=10)
    room.load("first", first, "cpu")
    assert room.load("modest", modest, "cpu")
    assert set(machine.held) == {"modest"}


def test_what_a_failed_attempt_has_read_is_gone_before_the_next(machine: Memory) -> None:
    class Greedy(Large):
        read: list[weakref.ref]

        def load(self, device: str) -> None:
            gc.collect()
            assert not [half for half in self.read if half() is not None]
            half_of_it = np.zeros(8)
            self.read.append(weakref.ref(half_of_it))
            super().load(device)

    room.load("first", Large("first", machine, 70), "cpu")
    greedy = Greedy("greedy", machine, 80, told=10)
    greedy.read = []
    assert room.load("greedy", greedy, "cpu")
    assert len(greedy.read) == 2


def test_what_fits_nowhere_is_refused_and_the_next_question_goes_on(machine: Memory) -> None:
    room.load("first", Large("first", machine, 70), "cpu")
    with pytest.raises(OutOfMemory):
        room.load("huge", Large("huge", machine, 170), "cpu")
    assert not room.load("first", Large("first", machine, 70), "cpu")


def test_features_of_an_engine_that_gave_way_go_too(machine: Memory) -> None:
    cache = FeatureCache()
    room.load("first", Large("first", machine, 70), "cpu")
    kept = np.zeros(8)
    cache.put(("a view", "first"), type("Seen", (), {"nbytes": 8, "kept": kept})())
    Inquiry(None, Query("?", engine="second"), Large("second", machine, 80), cache, "cpu")
    assert len(cache) == 0


def test_what_an_engine_planned_for_images_holds_while_it_is_there(machine: Memory) -> None:
    planner, plain = Large("planner", machine, 70), Large("plain", machine, 20)
    planner.cache_bytes = 10
    cache = FeatureCache(100)

    def limit_for(engine: Large) -> int:
        Inquiry(None, Query("?", engine=engine.name), engine, cache, "cpu")
        return cache.limit

    assert limit_for(planner) == 10
    assert limit_for(plain) == 10  # both are in memory
    assert limit_for(Large("huge", machine, 90)) == 100  # the planner has given its memory back


def test_the_real_engines_forget_what_the_collector_did_not_see(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    from segearth.engines.segearth_r1 import SegEarthR1Engine
    from tests.support.r1_checkpoint import write_checkpoint

    engine = SegEarthR1Engine(write_checkpoint(tmp_path_factory.mktemp("models") / "segearth-r1"))
    room.load("segearth-r1", engine, "cpu")
    network = weakref.ref(engine._model.network)
    assert not any(each is network() for each in gc.get_objects())
    room.release({"segearth-r1": engine})
    assert network() is None
    assert engine.describe().ready


def test_every_engine_with_weights_of_its_own_can_give_way() -> None:
    for name in engines.ENGINES:
        engine = engines.create(name)
        assert hasattr(engine, "release")
        assert name == "geoseg" or engine.describe().memory > 0  # its networks are other people's models
