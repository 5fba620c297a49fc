"""What an exporter is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from qgis.core import QgsVectorLayer


class Exporter(Protocol):
    """suffix: of its files, with the dot. title(): for the file dialog, in the user's language."""

    suffix: str

    def title(self) -> str:
        """The format's name."""

    def export(self, layers: Sequence[QgsVectorLayer], path: Path) -> list[str]:
        """Writes the layers and gives the names they have in the file. In the thread that the layers live in.

        An existing file is added to. Raises an ExportFailed; what was there before is then unchanged.
        """
