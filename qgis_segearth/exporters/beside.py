"""Style and metadata as QGIS looks for them beside a file: files of its name that end in .qml and .qmd.

A namesake of another format (`roads.shp` beside `roads.geojson`) would share them: what lies there is
replaced only together with the file that it lies beside.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from qgis.core import QgsVectorLayer

from ..core.errors import Action, ExportFailed, PluginError
from ..core.translation import translate
from .replacing import writing

KINDS = (".qml", ".qmd")


class NamesakeBeside(ExportFailed):
    """path: of a style or of metadata that no export may replace."""

    code = "namesake-beside"
    action = Action.NONE

    def __init__(self, path: str, cause: str = ""):
        PluginError.__init__(
            self,
            translate("SegEarth", "{0} is there already and belongs to another file.").format(path),
            translate("SegEarth", "Choose another file, then export again."),
            cause=cause,
        )


def files_beside(layer: QgsVectorLayer, target: Path) -> dict[Path, bytes]:
    """What is to lie beside `target`. Raises NamesakeBeside."""
    with tempfile.TemporaryDirectory() as folder:
        saved = {kind: Path(folder, f"layer{kind}") for kind in KINDS}
        layer.saveNamedStyle(str(saved[".qml"]))
        layer.saveNamedMetadata(str(saved[".qmd"]))
        found = {target.with_suffix(kind): path.read_bytes() for kind, path in saved.items()}
    for path, content in found.items():
        if path.exists() and not target.exists() and path.read_bytes() != content:
            raise NamesakeBeside(str(path))
    return found


def has_namesake(target: Path) -> bool:
    """Whether something lies beside a file that is not there itself."""
    return not target.exists() and any(target.with_suffix(kind).exists() for kind in KINDS)


def write_beside(files: dict[Path, bytes]) -> None:
    """Raises DiskFull, FileLocked, NotWritable, ExportFailed."""
    for path, content in files.items():
        with writing(path) as part:
            part.write_bytes(content)
