"""What the server bears; `segearth serve --help` names the options that move the limits."""

from __future__ import annotations

from dataclasses import dataclass

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """body: bytes of an uploaded image. request: bytes of an execute request (images inside it included).
    pixels: rows x columns x bands of an uploaded image. queue: jobs that may wait. seconds: running time of
    one job. kept, results: finished jobs remembered, newest first, and the bytes of all their outputs.
    images: bytes of uploaded images kept on disk.
    """

    body: int = 512 * MEBIBYTE
    request: int = 32 * MEBIBYTE
    pixels: int = 400_000_000
    queue: int = 16
    seconds: float = 900.0
    kept: int = 100
    results: int = 512 * MEBIBYTE
    images: int = 4096 * MEBIBYTE
