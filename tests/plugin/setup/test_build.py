"""Which build of torch fits which machine."""

from __future__ import annotations

import pytest

from qgis_segearth.setup.build import builds, choose
from qgis_segearth.setup.gpu import Gpu, find_gpu

LINUX = builds("linux", "x86_64")


def gpu(driver: str, capability: str, memory: int = 8000) -> Gpu:
    numbers = (tuple(map(int, version.split("."))) for version in (driver, capability))
    return Gpu("a card", *numbers, memory)


@pytest.mark.parametrize(
    ("driver", "capability", "build", "reason"),
    [
        ("580.65.06", "8.9", "cu130", ""),
        ("580.65.06", "12.0", "cu130", ""),  # Blackwell
        ("560.35.03", "8.9", "cu126", ""),  # too old for CUDA 13
        ("580.65.06", "6.1", "cu126", ""),  # Pascal: CUDA 13 has dropped it
        ("525.60.13", "7.5", "cu126", ""),
        ("525.60.11", "7.5", "cpu", "driver-too-old"),
        ("560.35.03", "12.0", "cpu", "driver-too-old"),
        ("580.65.06", "3.5", "cpu", "card-not-served"),  # Kepler
    ],
)
def test_card_and_driver_choose_the_build(driver, capability, build, reason):
    choice = choose(gpu(driver, capability), LINUX)
    assert (choice.build.name, choice.reason) == (build, reason)


def test_what_the_user_wants_counts_and_what_does_not_exist_does_not():
    assert choose(gpu("580.65.06", "8.9"), LINUX, "cpu").build.name == "cpu"
    assert choose(None, LINUX, "cu130").build.name == "cu130"
    assert choose(None, LINUX, "cu999").build.name == "cpu"
    assert choose(gpu("580.65.06", "8.9"), builds("darwin", "arm64")).build.name == "cpu"


def test_every_system_ends_in_the_processor_and_every_source_is_known():
    for system in ("linux", "darwin", "win32"):
        offered = builds(system, "x86_64")
        assert [build.on_gpu for build in offered][-1] is False
        for build in offered:
            assert build.index.startswith("https://download.pytorch.org/whl/") or build.index == ""
            assert 0 < build.download_mb < build.disk_mb
    assert [build.name for build in builds("linux", "aarch64")] == ["cpu"]


def test_nvidia_smi_is_read_and_the_largest_card_is_taken(monkeypatch):
    monkeypatch.setattr("qgis_segearth.setup.gpu.shutil.which", lambda name: "/usr/bin/nvidia-smi")
    said = "NVIDIA T400, 550.1, 7.5, 2048\nNVIDIA RTX 4090, 550.1, 8.9, 24564\n"
    assert find_gpu(lambda program, arguments: said) == Gpu("NVIDIA RTX 4090", (550, 1), (8, 9), 24564)


@pytest.mark.parametrize(
    "said", [None, "", "No devices were found", "NVIDIA K80, 390.1, [N/A], 12000", "a,b,c,d"]
)
def test_what_nvidia_smi_says_instead_is_no_card(said, monkeypatch):
    monkeypatch.setattr("qgis_segearth.setup.gpu.shutil.which", lambda name: "/usr/bin/nvidia-smi")
    assert find_gpu(lambda program, arguments: said) is None
