"""GeoSeg's networks in memory, as planned: all at once, or the reasoner and the others in turns."""

from __future__ import annotations

import numpy as np
import torch

from segearth.engines import room
from segearth.engines.geoseg_parts import Parts
from segearth.engines.geoseg_planning import GeoSegPlan
from segearth.engines.out_of_memory import memory_watched
from segearth.model.geoseg.clip import Clip
from segearth.model.geoseg.pipeline import Found, Grounded, Pipeline
from segearth.model.geoseg.reasoner import Alive, Reasoner, Said, nobody_asks
from segearth.model.geoseg.sam1 import Sam1
from segearth.model.geoseg.sam3 import Sam3
from segearth.model.geoseg.segmenter import Segmenter
from segearth.model.geoseg.settings import GeoSegSettings

NAME = "GeoSeg"


class GeoSegModel:
    """Loads each network when it is first needed; so everything raises OutOfMemory, WeightsMissing and
    WeightsBroken."""

    def __init__(self, parts: Parts, plan: GeoSegPlan, device: str, settings: GeoSegSettings):
        self.plan, self.device, self.settings = plan, device, settings
        self._parts = parts
        self._reasoner: Reasoner | None = None
        self._clip: Clip | None = None
        self._segmenter: Segmenter | None = None
        self.pipeline = Pipeline(self._reason, self._others, settings)

    def answer(self, pixels: np.ndarray, question: str, alive: Alive = nobody_asks) -> Found:
        """pixels: uint8 rows x columns x 3. alive: called often; may raise."""
        with memory_watched(NAME):
            return self.pipeline.answer(pixels, question, alive)

    def ground(self, pixels: np.ndarray, question: str) -> Grounded:
        """Only the reasoner's part: for calibration."""
        with memory_watched(NAME):
            return self.pipeline.ground(pixels, question)

    def load(self) -> None:
        """What may stay in memory together: all, or the reasoner, which comes first."""
        with memory_watched(NAME):
            self._ready_reasoner()
            if not self.plan.evict:
                self._others()

    def _reason(self, pixels: np.ndarray, question: str, alive: Alive) -> Said:
        return self._ready_reasoner().ask(pixels, question, alive)

    def _ready_reasoner(self) -> Reasoner:
        if self.plan.evict:
            self._segmenter = None
            room.collect()
        if self._reasoner is None:
            self._reasoner = Reasoner.read(
                self.plan.reasoner, self.device, self.plan.precision, self.settings
            )
        elif self.plan.parked:
            self._reasoner.model.to(self.device)
        return self._reasoner

    def _others(self) -> tuple[Clip, Segmenter]:
        if self.plan.evict and self._segmenter is None:
            self._evict()
        if self._clip is None:
            self._clip = Clip.read(self._parts.clip, self.device, self.settings)
        if self._segmenter is None:
            dtype = torch.bfloat16 if self.plan.half else torch.float32
            kind = Sam3 if self._parts.has_sam3 else Sam1
            self._segmenter = kind.read(self._parts.segmenter, self.device, dtype, self.settings)
        return self._clip, self._segmenter

    def _evict(self) -> None:
        """The reasoner goes into the computer's memory where that has room, else it is read anew."""
        if self._reasoner is not None and self.plan.parked:
            self._reasoner.model.to("cpu")
        else:
            self._reasoner = None
        room.collect()

    @property
    def reads_words(self) -> bool:
        return self._parts.has_sam3

    def in_memory(self) -> list[str]:
        """Which parts are on the device now: for tests and logs."""
        there = {"reasoner": self._reasoner, "clip": self._clip, "segmenter": self._segmenter}
        return [name for name, part in there.items() if part is not None]
