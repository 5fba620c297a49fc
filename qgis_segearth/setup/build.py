"""The builds of torch that can be installed, and which of them fits this machine.

CUDA versions and cards: PyTorch's release compatibility matrix for 2.13. Drivers: NVIDIA's table of CUDA
toolkits and the lowest driver that runs them (minor-version compatibility for CUDA 12).
"""

from __future__ import annotations

import platform
import sys
from dataclasses import dataclass
from typing import Optional

from .gpu import Gpu

TORCH = "2.13.0"
PYTORCH_INDEX = "https://download.pytorch.org/whl"
PACKAGES_MEGABYTES = 150
"""To download beside torch: measured on Linux, Python 3.11."""


@dataclass(frozen=True)
class Build:
    """One way to install torch.

    index: the package index of this build; "" where PyPI has it, pinned with hashes in torch.lock.
    dependencies: whether CUDA's libraries are wheels of that index's own, to be fetched with torch.
    download_mb, disk_mb: of the whole environment. lowest_driver, capabilities: what a card must have.
    """

    name: str
    index: str = ""
    dependencies: bool = False
    download_mb: int = 0
    disk_mb: int = 0
    lowest_driver: tuple[int, ...] = ()
    capabilities: tuple[tuple[int, int], tuple[int, int]] = ((0, 0), (0, 0))

    @property
    def on_gpu(self) -> bool:
        return self.name != "cpu"

    @property
    def requirement(self) -> str:
        """What is asked of `index`."""
        return f"torch=={TORCH}+{self.name}"

    def fits(self, gpu: Gpu) -> bool:
        """Whether this card with this driver can run it."""
        lowest, highest = self.capabilities
        return gpu.driver >= self.lowest_driver and lowest <= gpu.capability <= highest


def builds(system: str = sys.platform, machine: str = "") -> tuple[Build, ...]:
    """What there is for a system, the best for a GPU first, "cpu" last."""
    machine = machine or platform.machine()
    if system == "darwin":
        return (Build("cpu", download_mb=PACKAGES_MEGABYTES + 90, disk_mb=1200),)
    windows = system == "win32"
    cu130 = Build(
        "cu130",
        index=f"{PYTORCH_INDEX}/cu130" if windows else "",
        download_mb=PACKAGES_MEGABYTES + (1900 if windows else 2740),
        disk_mb=6500 if windows else 7500,
        lowest_driver=(580,),
        capabilities=((7, 5), (12, 9)),
    )
    cu126 = Build(
        "cu126",
        index=f"{PYTORCH_INDEX}/cu126",
        dependencies=not windows,
        download_mb=PACKAGES_MEGABYTES + 2600,
        disk_mb=6500,
        lowest_driver=(528, 33) if windows else (525, 60, 13),
        capabilities=((5, 0), (9, 0)),
    )
    cpu = Build(
        "cpu",
        index="" if windows else f"{PYTORCH_INDEX}/cpu",
        download_mb=PACKAGES_MEGABYTES + (125 if windows else 195),
        disk_mb=1400,
    )
    return (cu130, cu126, cpu) if machine.lower() in ("x86_64", "amd64") else (cpu,)


@dataclass(frozen=True)
class Choice:
    """A build, and why no better one: "" or "driver-too-old" or "card-not-served"."""

    build: Build
    reason: str = ""


def choose(gpu: Optional[Gpu], offered: tuple[Build, ...], wanted: str = "auto") -> Choice:
    """The wanted build where there is one of that name; else the first that fits the card, else "cpu"."""
    named = next((build for build in offered if build.name == wanted), None)
    if named is not None or gpu is None:
        return Choice(named or offered[-1])
    fitting = next((build for build in offered if build.on_gpu and build.fits(gpu)), None)
    if fitting is not None:
        return Choice(fitting)
    for_gpu = [build for build in offered if build.on_gpu]
    old = any(build.capabilities[0] <= gpu.capability <= build.capabilities[1] for build in for_gpu)
    return Choice(offered[-1], ("driver-too-old" if old else "card-not-served") if for_gpu else "")
