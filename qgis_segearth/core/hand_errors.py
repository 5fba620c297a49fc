"""What can go wrong after polygons were changed by hand."""

from __future__ import annotations

from .errors import PluginError
from .translation import translate


class ChangesUntold(PluginError):
    """In an exported layer: they are kept, but the file does not say that they were made by hand."""

    code = "changes-untold"

    def __init__(self, path: str, cause: str = ""):
        super().__init__(
            translate(
                "SegEarth", "Your changes are in {0}, but its table of runs does not tell of them."
            ).format(path),
            translate("SegEarth", "Close other programs that use the file, then change something once more."),
            cause=cause,
        )
