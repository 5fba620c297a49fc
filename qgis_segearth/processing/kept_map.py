"""A probability map as the file that an algorithm's user wants."""

from __future__ import annotations

import os
import uuid
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsProcessingException

GEOTIFF = (".tif", ".tiff")


def write_map(content: bytes, path: Path) -> None:
    """content: a GeoTIFF. It becomes what the file's suffix says. Raises QgsProcessingException."""
    try:
        part = path.with_name(f".{path.stem}-{uuid.uuid4().hex[:8]}.tif")
        part.write_bytes(content)
        if path.suffix.lower() in GEOTIFF:
            os.replace(part, path)
            return
        converted = gdal.Translate(str(path), str(part))
        part.unlink()
    except OSError as error:
        raise QgsProcessingException(f"{path}: {error.strerror}") from error
    if converted is None:
        raise QgsProcessingException(f"{path}: {gdal.GetLastErrorMsg()}")
