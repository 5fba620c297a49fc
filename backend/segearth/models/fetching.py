"""One file from a hub to a staging folder: in ranges, and checked against what the hub says of it."""

from __future__ import annotations

import hashlib
from pathlib import Path

from segearth.errors import DownloadDamaged, HubUnreachable
from segearth.models.hub import Hub, Listing, RemoteFile
from segearth.models.progress import Meter
from segearth.models.record import FileRecord, sha256_of
from segearth.sentences import say

CUTS = 3
"""How often in a row a request may end without having brought a byte."""


def fetch(hub: Hub, listing: Listing, file: RemoteFile, folder: Path, meter: Meter) -> FileRecord:
    """Goes on where an earlier attempt ended; gives the file's record.

    Raises DownloadDamaged (then nothing of the file is left), HubUnreachable and what else `Hub.opened`
    raises (then what has come stays for the next attempt).
    """
    path = folder / file.name
    try:
        _complete(hub, listing, file, path, meter)
        meter.begin(say("checking", file=file.name))
        return _checked(path, file, meter)
    except DownloadDamaged:
        path.unlink(missing_ok=True)
        raise


def _complete(hub: Hub, listing: Listing, file: RemoteFile, path: Path, meter: Meter) -> None:
    """Asks for the rest again and again, as long as that brings something."""
    held = _held(path, file)
    meter.begin(say("downloading", file=file.name))
    meter.add(held)
    in_vain = 0
    while held < file.bytes or not path.exists():
        cut: Exception = DownloadDamaged(f"{file.name} ends after {held:,} of {file.bytes:,} bytes.")
        try:
            _continue(hub, listing, file, path, held, meter)
        except HubUnreachable as error:
            cut = error
        before, held = held, _held(path, file)
        in_vain = in_vain + 1 if held <= before else 0
        if in_vain == CUTS:
            raise cut


def _held(path: Path, file: RemoteFile) -> int:
    """Bytes of it that are there; a file that is too large is none of it."""
    size = path.stat().st_size if path.exists() else 0
    if size > file.bytes:
        path.unlink()
        return 0
    return size


def _continue(hub: Hub, listing: Listing, file: RemoteFile, path: Path, held: int, meter: Meter) -> None:
    """One request for all that is still to come. Raises DownloadDamaged where more comes."""
    mode = "r+b" if path.exists() else "wb"
    with hub.opened(listing, file, held) as (begins, pieces), path.open(mode) as target:
        meter.add(begins - held)
        target.seek(begins)
        target.truncate()
        for piece in pieces:
            if target.tell() + len(piece) > file.bytes:
                raise DownloadDamaged(
                    f"{file.name} has more than the {file.bytes:,} bytes that the hub says."
                )
            target.write(piece)
            meter.add(len(piece))


def _checked(path: Path, file: RemoteFile, meter: Meter) -> FileRecord:
    sha256 = sha256_of(path, meter.alive)
    if file.sha256 and sha256 != file.sha256:
        raise DownloadDamaged(f"{file.name} does not have the SHA-256 that the hub says.")
    if file.git_sha1 and _git_sha1(path) != file.git_sha1:
        raise DownloadDamaged(f"{file.name} does not have the identity that the hub says.")
    return FileRecord.of(path, sha256)


def _git_sha1(path: Path) -> str:
    """The id that git gives to a file's content."""
    content = path.read_bytes()
    return hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()
