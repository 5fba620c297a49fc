"""Models that can be downloaded by name. The one place that knows repositories on the hub.

SegEarth-R1's first repository is the one that public lists of models link to; its other two and SegEarth-R2's
are named after the same pattern and were never seen. None of any entry could be reached from where this was
written, so nobody's SHA-256 are known: every entry is trusted on first use, then pinned. Any other repository
comes with `segearth models pull OWNER/NAME`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

GIGABYTE = 10**9
R1_LICENCE = "Said on the model's page; the code it comes from is Apache-2.0."
R2_LICENCE = "None was published with the code: ask its authors before you use it for more than research."


@dataclass(frozen=True)
class Entry:
    """name: its folder in the store. task: which prompt the weights were trained with.
    revision: commit or branch of the repository. sha256: by file, where somebody has published them.
    bytes: of the download. memory: bytes needed to answer on a CPU in float32.
    """

    name: str
    title: str
    repository: str
    task: str
    licence: str
    bytes: int
    memory: int
    revision: str = "main"
    sha256: Mapping[str, str] = field(default_factory=dict)


def _reasoner(billions: float, size: str, memory: float) -> Entry:
    """One of Qwen3-VL's sizes. memory: gigabytes in float32."""
    return Entry(
        name=f"qwen3-vl-{size.lower()}",
        title=f"Qwen3-VL {size}: finds the place that GeoSeg segments",
        repository=f"Qwen/Qwen3-VL-{size}-Instruct",
        task="",
        licence="Apache-2.0",
        bytes=int(2 * billions * GIGABYTE),
        memory=int(memory * GIGABYTE),
    )


GEOSEG = (
    _reasoner(2.13, "2B", 9),
    _reasoner(4.44, "4B", 18),
    _reasoner(8.77, "8B", 35),
    _reasoner(33.36, "32B", 134),
    Entry(
        name="clip-vit-base-patch16",
        title="CLIP ViT-B/16: points at what GeoSeg looks for",
        repository="openai/clip-vit-base-patch16",
        task="",
        licence="MIT",
        bytes=int(0.6 * GIGABYTE),
        memory=1 * GIGABYTE,
    ),
    Entry(
        name="sam3",
        title="SAM 3: segments for GeoSeg, from points and from words; its terms must be accepted first",
        repository="facebook/sam3",
        task="",
        licence="SAM License",
        bytes=int(3.4 * GIGABYTE),
        memory=6 * GIGABYTE,
    ),
    Entry(
        name="sam-vit-base",
        title="Segment Anything: segments for GeoSeg, from points only",
        repository="facebook/sam-vit-base",
        task="",
        licence="Apache-2.0",
        bytes=int(0.4 * GIGABYTE),
        memory=2 * GIGABYTE,
    ),
)
"""What the engine geoseg computes with: one reasoner, CLIP, and SAM 3 or Segment Anything."""

ENTRIES = (
    Entry(
        name="segearth-r1",
        title="SegEarth-R1, trained on EarthReason: understands questions",
        repository="earth-insights/SegEarth-R1-EarthReason",
        task="reasoning",
        licence=R1_LICENCE,
        bytes=int(3.2 * GIGABYTE),
        memory=9 * GIGABYTE,
    ),
    Entry(
        name="segearth-r1-rrsis-d",
        title="SegEarth-R1, trained on RRSIS-D: finds one described object",
        repository="earth-insights/SegEarth-R1-RRSIS-D",
        task="referring",
        licence=R1_LICENCE,
        bytes=int(3.2 * GIGABYTE),
        memory=9 * GIGABYTE,
    ),
    Entry(
        name="segearth-r1-refsegrs",
        title="SegEarth-R1, trained on RefSegRS: finds described roads, vehicles, buildings",
        repository="earth-insights/SegEarth-R1-RefSegRS",
        task="referring",
        licence=R1_LICENCE,
        bytes=int(3.2 * GIGABYTE),
        memory=9 * GIGABYTE,
    ),
    Entry(
        name="segearth-r2",
        title="SegEarth-R2, trained on LaSeRS: marks several named targets, answers in words",
        repository="earth-insights/SegEarth-R2",
        task="",
        licence=R2_LICENCE,
        bytes=int(6.7 * GIGABYTE),
        memory=18 * GIGABYTE,
    ),
    *GEOSEG,
)


def entry_named(name: str) -> Entry | None:
    return next((entry for entry in ENTRIES if entry.name == name), None)


def entry_of_repository(repository: str) -> Entry | None:
    return next((entry for entry in ENTRIES if entry.repository.lower() == repository.lower()), None)
