"""What an engine is: something that answers a question about an image."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from segearth.geo.image import GeoImage
from segearth.query import Query
from segearth.segmentation import Segmentation, Target
from segearth.sentences import Sentence, say

Said = Mapping[str, tuple[Sentence, ...]]
"""Members of a description that are words for people, in codes."""

Progress = Callable[[float], None]
"""Called with a fraction 0..1; raises Cancelled where the user has cancelled."""


@dataclass(frozen=True, eq=False)
class Heard:
    """An answer on its way. words: all that were said so far. target: that was found just now."""

    words: str
    target: Target | None = None


Hear = Callable[[Heard], None]
"""Listens to an answer on its way; raises Cancelled where the user has cancelled."""


def not_listening(heard: Heard) -> None:
    pass


@dataclass(frozen=True)
class Need:
    """A model that an engine computes with.

    model: its name in the catalogue. title: for people. kind: `model_type` of its config.json, where any of
    that kind will do. gated: its terms must be accepted first. installed: whether it is there. code: of the
    title as a sentence; empty where it is a name. published: whether anybody can download it.
    """

    model: str
    title: str
    kind: str = ""
    gated: bool = False
    installed: bool = False
    code: str = ""
    published: bool = True

    def there(self, installed: bool) -> Need:
        return replace(self, installed=installed)

    @property
    def name(self) -> str:
        """The title without what it does."""
        return self.title.split(",")[0]

    @property
    def how(self) -> str:
        """How to get it, as a sentence."""
        return self._how().text

    @property
    def said(self) -> Said:
        """Title and how in codes."""
        return {**({"title": (say(self.code),)} if self.code else {}), "how": (self._how(),)}

    def missing(self) -> Sentence:
        """That it is, and how to get it."""
        return say("part-missing-gated" if self.gated else "part-missing", part=self.name, model=self.model)

    def _how(self) -> Sentence:
        if not self.published:
            return say("get-unpublished")
        return say("get-gated" if self.gated else "get", model=self.model)


@dataclass(frozen=True)
class EngineDescription:
    """What users are told about an engine.

    canvas: long side in pixels of the largest image that the engine looks at in one go.
    ready: whether it can answer now; where not, `missing` says what is missing and how to get it.
    weights_sha256: SHA-256 of the weights' file, empty where there are none yet.
    limits: one line on what it cannot do.
    several: whether an answer may hold several targets. words: whether it answers in sentences of its own.
    boxes: whether it says where it looked. threshold: whether the question's threshold changes its masks.
    memory: bytes that it needs, 0 where little. needs: the models that it computes with.
    said: `title`, `missing`, `limits` and `licence` in codes, for other languages, where they are not free
    words.
    """

    name: str
    title: str
    canvas: int
    ready: bool
    missing: str = ""
    weights_sha256: str = ""
    licence: str = ""
    limits: str = ""
    several: bool = False
    words: bool = False
    boxes: bool = False
    threshold: bool = True
    memory: int = 0
    needs: tuple[Need, ...] = ()
    said: Said = field(default_factory=dict)


class Engine(Protocol):
    """`encode` and `segment` are two calls because the picture costs twenty times the question: the features
    of an image are kept by its address and serve every later question about it. An engine keeps no hidden
    state. It may also have `encode_many` with `images_at_once`, `segment_aloud`, `speak` and `cache_bytes`:
    see the functions below.
    """

    def describe(self) -> EngineDescription:
        """Cheap: reads no weights into memory, never raises."""

    def load(self, device: str) -> None:
        """Reads the weights to "cpu" or "cuda"; a second call is free. Raises WeightsMissing, WeightsBroken,
        OutOfMemory."""

    def encode(self, image: GeoImage) -> Any:
        """All that depends on the image only. At most `canvas` pixels on the long side; larger images are
        reduced, smaller ones brought to the scale the engine was trained at."""

    def segment(self, features: Any, query: Query) -> Segmentation:
        """The answer, on the grid of the image that gave `features`."""


def encode_many(engine: Engine, images: Sequence[GeoImage]) -> list[Any]:
    """`encode` of each, together where the engine can (`encode_many`)."""
    together = getattr(engine, "encode_many", None)
    return together(images) if together else [engine.encode(image) for image in images]


def images_at_once(engine: Engine) -> int:
    """How many images it encodes together on its device (`images_at_once`)."""
    return getattr(engine, "images_at_once", 1)


def segment_aloud(engine: Engine, features: Any, query: Query, hear: Hear) -> Segmentation:
    """`segment`, told piece by piece while it is found where the engine can (`segment_aloud`)."""
    aloud = getattr(engine, "segment_aloud", None)
    return aloud(features, query, hear) if aloud else engine.segment(features, query)


def speak(engine: Engine, features: Any, query: Query) -> Iterator[str] | None:
    """The answer in words, piece by piece as it is found (`speak`); None where the engine has none to say."""
    words = getattr(engine, "speak", None)
    return words(features, query) if words else None


def cache_bytes(engine: Engine, default: int) -> int:
    """How much memory it leaves for what it saw before (`cache_bytes`), where it has planned that."""
    return getattr(engine, "cache_bytes", default)
