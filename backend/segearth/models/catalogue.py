"""Models that can be downloaded by name. The one place that knows repositories on the hub.

The first repository is the one that public lists of models link to; the other two are named after the same
pattern and were never seen. None could be reached from where this was written, so nobody's SHA-256 are known:
every entry is trusted on first use, then pinned. `segearth models pull OWNER/NAME` takes any other
repository.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

GIGABYTE = 10**9
R1_LICENCE = "Said on the model's page; the code it comes from is Apache-2.0."


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
)


def entry_named(name: str) -> Entry | None:
    return next((entry for entry in ENTRIES if entry.name == name), None)


def entry_of_repository(repository: str) -> Entry | None:
    return next((entry for entry in ENTRIES if entry.repository.lower() == repository.lower()), None)
