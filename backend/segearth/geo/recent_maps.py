"""The maps that were read last, while their files stay as they are: sliders ask for one again and again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from segearth.geo.source import State, state_of

ROOM = 512 * 1024 * 1024
"""Bytes that two maps may take together; one may take what it takes."""


class Sized(Protocol):
    @property
    def nbytes(self) -> int: ...


Map = TypeVar("Map", bound=Sized)


@dataclass(frozen=True, eq=False)
class Reading(Generic[Map]):
    """A map as it was read. wanted: what was asked for. files: that it came from; state: theirs then."""

    wanted: tuple
    files: tuple[str, ...]
    state: State
    map: Map


class RecentMaps(Generic[Map]):
    """The last one, and the one before where there is room. Threads may share it: at worst a map is read
    twice."""

    def __init__(self):
        self._readings: tuple[Reading[Map], ...] = ()

    def find(self, wanted: tuple) -> Map | None:
        """None where it is not kept, or its files have changed."""
        for reading in self._readings:
            if reading.wanted == wanted and state_of(reading.files) == reading.state:
                return self.keep(reading)
        return None

    def keep(self, reading: Reading[Map]) -> Map:
        """As the last one."""
        self.make_room(reading.map.nbytes, reading.wanted)
        self._readings = (reading, *self._readings)
        return reading.map

    def make_room(self, nbytes: int, wanted: tuple = ()) -> None:
        """Lets go of what may not be kept beside a map of so many bytes, better before that is read."""
        others = [each for each in self._readings if each.wanted != wanted][:1]
        self._readings = tuple(each for each in others if each.map.nbytes + nbytes <= ROOM)
