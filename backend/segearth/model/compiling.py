"""`torch.compile` for the network: off unless asked for, until it pays on the machine at hand."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import torch

from segearth.model.segearth_r1 import SegEarthR1

COMPILERS = ("g++", "c++", "clang++")


def why_not(device: str = "cpu") -> str:
    """What compiling lacks on this machine, in words; empty where it can be done."""
    if not any(map(shutil.which, COMPILERS)):
        return "there is no C++ compiler"
    headers = Path(sys.base_prefix) / "include" / f"python{sys.version_info.major}.{sys.version_info.minor}"
    if not (headers / "Python.h").is_file():
        return f"Python's headers are missing in {headers}"
    if device == "cuda" and not torch.cuda.is_available():
        return "there is no CUDA device"
    return ""


def compile_parts(network: SegEarthR1) -> None:
    """Compiles in place, each part at its first call (minutes on a CPU; torch keeps the artefacts).

    The image has one shape; questions have any length.
    """
    for part in (network.vision, network.connector, network.pixel_decoder):
        part.compile(dynamic=False)
    network.language.phi.compile(dynamic=True)
    network.mask_decoder.answer = torch.compile(network.mask_decoder.answer, dynamic=False)
