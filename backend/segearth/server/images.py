"""Images: GeoTIFFs that clients sent, kept under their SHA-256, and files on this machine."""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, BinaryIO
from urllib.parse import urlsplit
from urllib.request import url2pathname
from weakref import WeakSet

from fastapi import APIRouter, Request, Response
from fastapi import Path as PathParameter

from segearth.errors import (
    ImageHashWrong,
    ImageNotFound,
    ImageTooLarge,
    ImageUnreadable,
    OutputUnwritable,
    RequestInvalid,
)
from segearth.sentences import say
from segearth.server.limits import Limits
from segearth.server.openapi import GEOTIFF_BODY, problems
from segearth.server.security import body_of

router = APIRouter(tags=["images"])

ABANDONED_SECONDS = 3600
SHA256 = re.compile("[0-9a-f]{64}")
Sha256 = Annotated[str, PathParameter(pattern=f"^{SHA256.pattern}$", description="SHA-256 of its bytes")]


@dataclass(frozen=True, eq=False)
class ImageFile:
    """A file to read. sha256: of its bytes where they were sent, else empty. The store keeps the file as long
    as anybody holds this."""

    path: Path
    sha256: str = ""


class ImageStore:
    """A folder of images by SHA-256. Those not used for longest make room past `limits.images` bytes."""

    def __init__(self, folder: Path, limits: Limits):
        self._folder = folder
        self._limits = limits
        self._held: WeakSet[ImageFile] = WeakSet()  # touched by the thread of the server's events only
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        for part, state in _files(folder, "*.part").items():
            if time.time() - state.st_mtime > ABANDONED_SECONDS:  # its server was killed
                part.unlink(missing_ok=True)

    def path(self, sha256: str) -> Path:
        return self._folder / f"{sha256}.tif"

    async def receive(self, sha256: str, pieces: AsyncIterator[bytes]) -> None:
        """Keeps the bytes if they are the GeoTIFF that the address says; else nothing is left behind.

        Raises ImageHashWrong, ImageUnreadable, ImageTooLarge, OutputUnwritable.
        """
        with keeping():
            handle, name = tempfile.mkstemp(dir=self._folder, suffix=".part")
            temporary = Path(name)
            try:
                with os.fdopen(handle, "wb") as file:
                    found = await _copy(pieces, file)
                if found != sha256:
                    raise ImageHashWrong("The image arrived damaged: its bytes do not match its address.")
                await asyncio.to_thread(self._check, temporary)
                os.replace(temporary, self.path(sha256))
            finally:
                temporary.unlink(missing_ok=True)
            self._make_room(self.path(sha256))

    def find(self, href: str) -> ImageFile:
        """What an `image.href` means. Raises ImageNotFound, RequestInvalid."""
        if href.startswith("/images/"):
            return self._sent(href.removeprefix("/images/"))
        if href.startswith("file:"):
            return ImageFile(local_file(href))
        raise RequestInvalid(f"image.href must be /images/{{sha256}} or a file: URL, not {href[:80]!r}.")

    def _sent(self, sha256: str) -> ImageFile:
        path = self.path(sha256)
        with suppress(FileNotFoundError):  # another server may take it away meanwhile
            if SHA256.fullmatch(sha256) and path.is_file():
                # used: stays longer. The time of change stays: what memory holds of a file is known by it
                os.utime(path, ns=(time.time_ns(), path.stat().st_mtime_ns))
                held = ImageFile(path, sha256)
                self._held.add(held)
                return held
        raise ImageNotFound(f"The server holds no image {sha256[:80]}.", advice="Send the image again.")

    def _check(self, path: Path) -> None:
        """Only the GeoTIFF driver ever sees bytes that were sent."""
        from segearth.geo.source import opened

        try:
            with opened(str(path), drivers=("GTiff",)) as dataset:
                pixels = dataset.width * dataset.height * dataset.count
        except ImageUnreadable as error:
            raise ImageUnreadable("What was sent is no GeoTIFF.", advice="Send it as a GeoTIFF.") from error
        if pixels > self._limits.pixels:
            raise ImageTooLarge(say("too-large", values=pixels, most=self._limits.pixels))

    def _make_room(self, newest: Path) -> None:
        files = _files(self._folder, "*.tif")
        excess = sum(state.st_size for state in files.values()) - self._limits.images
        wanted = {newest, *(one.path for one in self._held)}  # questions wait for these
        for path in sorted(files.keys() - wanted, key=lambda path: files[path].st_atime):
            if excess <= 0:
                return
            path.unlink(missing_ok=True)
            excess -= files[path].st_size


def _files(folder: Path, pattern: str) -> dict[Path, os.stat_result]:
    """What lies there; without what another server takes away meanwhile."""
    found = {}
    for path in folder.glob(pattern):
        with suppress(FileNotFoundError):
            found[path] = path.stat()
    return found


async def _copy(pieces: AsyncIterator[bytes], file: BinaryIO) -> str:
    """Writes the pieces and gives the SHA-256 of all of them."""
    found = hashlib.sha256()
    async for piece in pieces:
        found.update(piece)
        file.write(piece)
    return found.hexdigest()


@contextmanager
def keeping() -> Iterator[None]:
    """What the disk refuses inside becomes OutputUnwritable."""
    try:
        yield
    except OSError as error:
        advice = "Free some space on the disk, then ask again."
        raise OutputUnwritable(f"The image cannot be kept: {error.strerror}.", advice=advice) from error


def local_file(href: str) -> Path:
    """The file that a `file:` URL names. Raises RequestInvalid, ImageNotFound."""
    url = urlsplit(href)
    if url.netloc not in ("", "localhost"):
        raise RequestInvalid(f"image.href names a file on {url.netloc}, not on this machine.")
    name = url2pathname(url.path)
    try:
        if os.path.isabs(name) and Path(name).is_file():
            return Path(name)
    except (OSError, ValueError) as error:  # a name that no file can have
        raise ImageNotFound(f"There is no file {name[:200]!r}.") from error
    raise ImageNotFound(say("file-gone", path=name))


@router.put(
    "/images/{sha256}",
    status_code=201,
    response_class=Response,
    openapi_extra={"requestBody": GEOTIFF_BODY},
    responses={204: {"description": "The server holds it already"}, **problems(400, 413, 422)},
)
async def put_image(sha256: Sha256, request: Request) -> Response:
    """Sends an image. A repeat is free: nothing is written; with `Expect: 100-continue`, nothing read."""
    images: ImageStore = request.app.state.images
    pieces = body_of(request, request.app.state.limits.body)
    if not images.path(sha256).is_file():
        await images.receive(sha256, pieces)
        return Response(status_code=201, headers={"Location": f"/images/{sha256}"})
    if "expect" not in request.headers:
        async for _ in pieces:  # a client that is still sending would take an early close for a failure
            pass
    return Response(status_code=204)


@router.head("/images/{sha256}", response_class=Response, responses=problems(400, 404))
async def head_image(sha256: Sha256, request: Request) -> Response:
    """Whether the server holds the image."""
    images: ImageStore = request.app.state.images
    images.find(f"/images/{sha256}")
    return Response(status_code=200)
