"""An engine that takes its time: for cancelling, queueing, time limits and kills."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

import numpy as np

from segearth.engines.base import EngineDescription
from segearth.errors import OutOfMemory
from segearth.geo.image import GeoImage
from segearth.query import Query
from segearth.segmentation import Segmentation, Target


class SlowEngine:
    """The question says how many seconds a window takes ("0.4"); "break" meets a bug, "memory" runs out,
    "say it" is answered in words too, and "talk" at great length."""

    def describe(self) -> EngineDescription:
        return EngineDescription("slow", "Slow", canvas=64, ready=True, weights_sha256="0" * 64)

    def load(self, device: str) -> None:
        pass

    def encode(self, image: GeoImage) -> tuple[int, int]:
        return image.shape

    def segment(self, features: tuple[int, int], query: Query) -> Segmentation:
        if query.text == "break":
            raise ZeroDivisionError("a bug on purpose")
        if query.text == "memory":
            raise OutOfMemory("The device ran out of memory.")
        if re.fullmatch(r"\d+(\.\d+)?", query.text, re.ASCII):
            time.sleep(float(query.text))
        return Segmentation((Target("all", np.ones(features, np.float32), 1.0),), "I found everything.")

    def speak(self, features: tuple[int, int], query: Query) -> Iterator[str]:
        if query.text == "say it":
            yield from ("Here ", "it is.")
        for _ in range(1000 if query.text == "talk" else 0):
            time.sleep(0.02)
            yield "on and "
