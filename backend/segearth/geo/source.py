"""Opening raster files with GDAL: local files only, and every failure as one sentence."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError, RasterioIOError
from rasterio.io import DatasetReader

from segearth.errors import BandsUnsuitable, ImageNotFound, ImageUnreadable
from segearth.sentences import say

NETWORK_NAME = re.compile(
    r"://|/vsi(curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)|^(WMS|WMTS|WCS|OGCAPI|EEDAI?):|<GDAL_W",
    re.IGNORECASE,
)
NETWORK_DRIVERS = {
    *("HTTP", "WMS", "WMTS", "WCS", "OGCAPI", "EEDA", "EEDAI", "PLMOSAIC", "DAAS", "STACIT", "STACTA"),
}
ARCHIVE = re.compile(r"^/vsi(zip|tar|gzip|7z|rar)/", re.IGNORECASE)
SUBDATASET = re.compile(r"^[A-Za-z0-9_]{2,}:.")  # one letter is a drive of Windows
HDF5_PART = re.compile(r'^HDF5:"?(.+?)"?://')  # GDAL's own way to name one, which looks like an address

VRT, NOTES = ".vrt", ".aux.xml"
"""Made of other files; where programs note statistics, which change no pixel."""
State = tuple[tuple[str | int, ...], ...]
"""Of files: name, size and time of change (nanoseconds) of each."""

CACHE = 128 * 1024 * 1024  # bytes of raster blocks that GDAL keeps: memory stays flat
ENVIRONMENT = {
    # A VRT may name a source on the network: GDAL then finds no such file, without asking anybody.
    "CPL_VSIL_CURL_ALLOWED_EXTENSIONS": ".nothing-leaves-this-machine",
    "GDAL_HTTP_PROXY": "http://127.0.0.1:9",
    "GDAL_HTTP_MAX_RETRY": "0",
    "GDAL_CACHEMAX": CACHE,
}


def local_name(path: str | Path) -> str:
    """The name that GDAL is given. Raises ImageNotFound for what is not there or not on this machine."""
    name = str(path)
    if Path(name).exists():
        return str(Path(name).resolve())
    if (inside := HDF5_PART.match(name)) and Path(inside[1]).is_file():
        return name
    if NETWORK_NAME.search(name):
        raise ImageNotFound(
            f"{name} is not on this machine.", advice="Only local files are read; save the image first."
        )
    if ARCHIVE.match(name) or SUBDATASET.match(name):
        return name
    raise ImageNotFound(say("no-file", path=name))


@contextmanager
def opened(path: str, drivers: tuple[str, ...] | None = None) -> Iterator[DatasetReader]:
    """The dataset, open for reading. `drivers` restricts GDAL to these formats.

    Raises ImageNotFound, ImageUnreadable (also when reading inside the `with` fails), BandsUnsuitable.
    """
    name = local_name(path)
    with rasterio.Env(**ENVIRONMENT), warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        try:
            # DatasetReader, because rasterio.open takes a single driver
            with DatasetReader(name, driver=list(drivers or local_drivers())) as dataset:
                if not dataset.count:
                    raise BandsUnsuitable(*_no_bands(dataset))
                yield dataset
        except RasterioIOError as error:
            local_name(path)  # deleted meanwhile: say that instead
            raise ImageUnreadable(say("unreadable", name=Path(name).name)) from error
        except RasterioError as error:
            raise ImageUnreadable(f"{Path(name).name} cannot be read: {error}.") from error


def files_of(dataset: DatasetReader) -> tuple[str, ...]:
    """All that its pixels come from: file, mask and overviews, the sources of a VRT and of VRTs in it.

    Raises ImageUnreadable where one of those is a broken VRT.
    """
    found, unopened = dict.fromkeys(dataset.files), _virtual(dataset.files, dataset.name)
    while unopened:
        with opened(unopened.pop()) as source:
            new = [name for name in source.files if name not in found]
            found |= dict.fromkeys(new)
            unopened += _virtual(new, source.name)
    return tuple(name for name in found if not name.endswith(NOTES))


def _virtual(names: Iterable[str], but: str) -> list[str]:
    return [name for name in names if name != but and Path(name).suffix.lower() == VRT]


def state_of(files: Iterable[str]) -> State:
    """While it is the same, the files hold the same. Of a file in an archive it is the archive's; others that
    are not on the disk have none."""
    return tuple((name, *_size_and_time(Path(ARCHIVE.sub("", name)))) for name in files)


def _size_and_time(path: Path) -> tuple[int, ...]:
    on_disk = next((each for each in (path, *path.parents) if each.is_file()), None)
    if on_disk is None:
        return ()
    found = on_disk.stat()
    return found.st_size, found.st_mtime_ns


@cache
def local_drivers() -> tuple[str, ...]:
    """GDAL's raster formats without those that ask the network."""
    with rasterio.Env() as environment:
        return tuple(sorted(set(environment.drivers()) - NETWORK_DRIVERS))


def _no_bands(dataset: DatasetReader) -> tuple[str]:
    inside = dataset.subdatasets
    if inside:
        return (f"This file holds {len(inside)} images; name one of them, for example {inside[0]}.",)
    return ("This file holds no raster band.",)
