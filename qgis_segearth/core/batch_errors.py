"""Situations that come up where areas are chosen and many answers share a file; see `errors`."""

from __future__ import annotations

from .errors import Action, ExportFailed, PluginError
from .translation import translate


class AreaOutside(PluginError):
    """As ExtentEmpty, where the area was chosen and there is no view to move."""

    code = "area-outside"
    action = Action.NONE

    def __init__(self, cause: str = ""):
        super().__init__(
            translate("SegEarth", "This area lies outside the image."),
            translate("SegEarth", "Choose an area on the image, and check the CRS of both."),
            cause=cause,
        )


class BatchElsewhere(ExportFailed):
    """crs: of the polygons that are in the file."""

    code = "batch-elsewhere"

    def __init__(self, path: str, crs: str, cause: str = ""):
        sentence = translate("SegEarth", "The polygons of this image have no place in {0}, whose CRS is {1}.")
        PluginError.__init__(
            self,
            sentence.format(path, crs or translate("SegEarth", "unknown")),
            translate("SegEarth", "Choose another file for this image."),
            cause=cause,
        )
