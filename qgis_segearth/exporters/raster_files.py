"""Rasters: the probability map of an answer, and its polygons as a mask on the same grid (Cloud Optimized
GeoTIFF; the map also as a table of a GeoPackage)."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsFeedback

from ..core.burning import burnt
from ..core.errors import Cancelled, ExportFailed, NoProbabilityMap, NothingToExport
from ..core.gdal_calls import or_none
from ..core.provenance import facts_of
from ..core.translation import translate
from .base import Subject, paths_for
from .replacing import writing

SUFFIX = ".tif"


class ProbabilityExporter:
    """See `base.Exporter`: float32, 0 to 1, one band per thing that was found, as it was asked."""

    suffix = SUFFIX
    adds = False
    gives_layer = False
    needs_map = True
    shows_images = False

    def title(self) -> str:
        return translate("SegEarth", "Probability map (GeoTIFF)")

    def contents(self) -> str:
        return translate(
            "SegEarth", "A cloud optimized GeoTIFF: probabilities from 0 to 1, with provenance in its tags."
        )

    def export(self, subjects: Sequence[Subject], path: Path, feedback: QgsFeedback) -> list[str]:
        """Raises NothingToExport, NoProbabilityMap, DiskFull, NotWritable, ExportFailed, Cancelled."""
        return _each(subjects, path, feedback, _probabilities, "PREDICTOR=YES")


class MaskExporter:
    """See `base.Exporter`: 1 inside the polygons and 0 outside, uint8."""

    suffix = SUFFIX
    adds = False
    gives_layer = False
    needs_map = True
    shows_images = False

    def title(self) -> str:
        return translate("SegEarth", "Mask (GeoTIFF)")

    def contents(self) -> str:
        return translate(
            "SegEarth",
            "A cloud optimized GeoTIFF: 1 inside the polygons, 0 outside, with provenance in its tags.",
        )

    def export(self, subjects: Sequence[Subject], path: Path, feedback: QgsFeedback) -> list[str]:
        """Raises as `ProbabilityExporter`."""
        return _each(subjects, path, feedback, _mask)


def add_to_geopackage(subject: Subject, path: Path, table: str) -> None:
    """Adds the map to a GeoPackage that is there already, as tiles of float32 (the extension "2D gridded
    coverage"): a table per band, named after it from the second one on.

    Raises NoProbabilityMap, ExportFailed (a rotated grid, for which a GeoPackage has no room).
    """
    with _opened(subject) as probability:
        for band in range(1, probability.RasterCount + 1):
            name = table if band == 1 else f"{table}_{band}"
            options = ["APPEND_SUBDATASET=YES", f"RASTER_TABLE={name}", f"RASTER_IDENTIFIER={name}"]
            written = gdal.Translate(
                str(path), probability, format="GPKG", bandList=[band], creationOptions=options
            )
            if written is None:
                raise ExportFailed(str(path), gdal.GetLastErrorMsg())
            written = None  # closing it writes the rest


def _each(subjects, path, feedback, drawn, *options) -> list[str]:
    """Writes what `drawn` gives of each subject into a file of its own."""
    if not subjects:
        raise NothingToExport
    targets = paths_for(subjects, path)
    for done, (subject, target) in enumerate(zip(subjects, targets)):
        if feedback.isCanceled():
            raise Cancelled
        with drawn(subject) as dataset, writing(target) as part:
            _write_cog(dataset, part, _tags(subject), options)
        feedback.setProgress(100 * (done + 1) / len(subjects))
    return [str(target) for target in targets]


def _write_cog(dataset: gdal.Dataset, path: Path, tags: dict[str, str], options: Sequence[str]) -> None:
    dataset.SetMetadata(tags)
    cog = gdal.GetDriverByName("COG")
    written = cog.CreateCopy(str(path), dataset, options=["COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER", *options])
    if written is None:
        raise ExportFailed(str(path), gdal.GetLastErrorMsg())
    written = None
    again = gdal.Open(str(path))
    sums = [dataset.GetRasterBand(1).Checksum(), again.GetRasterBand(1).Checksum() if again else None]
    if sums[0] != sums[1]:  # GDAL says nothing when the disk fills up while a file is closed
        raise ExportFailed(str(path), "only a part of it arrived on the disk")


def _tags(subject: Subject) -> dict[str, str]:
    facts = facts_of(subject.layer)
    tags = {f"SEGEARTH_{key.upper()}": str(value) for key, value in facts.items() if value not in ("", None)}
    return {**tags, **({"TIFFTAG_COPYRIGHT": facts["licence"]} if facts["licence"] else {})}


@contextmanager
def _opened(subject: Subject) -> Iterator[gdal.Dataset]:
    """The kept map, read-only. Raises NoProbabilityMap, ExportFailed."""
    if subject.probability is None:
        raise NoProbabilityMap(subject.layer.name())
    name = f"/vsimem/segearth-{uuid.uuid4().hex}.tif"
    gdal.FileFromMemBuffer(name, subject.probability)
    try:
        if (dataset := or_none(gdal.Open, name)) is None:
            raise ExportFailed(subject.layer.name(), gdal.GetLastErrorMsg())
        yield dataset
    finally:
        gdal.Unlink(name)


@contextmanager
def _probabilities(subject: Subject) -> Iterator[gdal.Dataset]:
    with _opened(subject) as kept:
        yield gdal.GetDriverByName("MEM").CreateCopy("", kept)


@contextmanager
def _mask(subject: Subject) -> Iterator[gdal.Dataset]:
    """The polygons as they are now, burnt into the grid of the kept map."""
    with _opened(subject) as kept:
        grid = burnt(kept, (feature.geometry() for feature in subject.layer.getFeatures()))
        grid.GetRasterBand(1).SetDescription(subject.layer.name())
        yield grid
