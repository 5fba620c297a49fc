"""Files get a CRS with a definition, whatever QGIS keeps in its cache."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem

from qgis_segearth.core.whole_crs import whole_crs


class Hollow:
    """As QGIS 3.22 was seen to keep one: with an id, without a definition."""

    def authid(self) -> str:
        return "EPSG:26911"

    def toWkt(self) -> str:
        return ""


def test_a_crs_without_definition_is_read_anew(qgis_app):
    assert whole_crs(Hollow()).toWkt() == QgsCoordinateReferenceSystem("EPSG:26911").toWkt() != ""


def test_others_stay_as_they_are(qgis_app):
    for crs in (QgsCoordinateReferenceSystem("EPSG:2056"), QgsCoordinateReferenceSystem()):
        assert whole_crs(crs) is crs
