"""A probability map as the file that an algorithm's user wants."""

from __future__ import annotations

import uuid
from pathlib import Path

from osgeo import gdal

from ..core.errors import ExportFailed
from ..exporters.replacing import writing

GEOTIFF = (".tif", ".tiff")


def write_map(content: bytes, path: Path) -> None:
    """content: a GeoTIFF. It becomes what the file's suffix says.

    Raises ExportFailed; what was there before is then unchanged.
    """
    with writing(path) as part:
        if path.suffix.lower() in GEOTIFF:
            part.write_bytes(content)
        else:
            _convert(content, part, path)


def _convert(content: bytes, part: Path, path: Path) -> None:
    name = f"/vsimem/segearth-{uuid.uuid4().hex}.tif"
    gdal.FileFromMemBuffer(name, content)
    try:
        if gdal.Translate(str(part), name) is None:
            raise ExportFailed(str(path), gdal.GetLastErrorMsg())
    finally:
        gdal.Unlink(name)
