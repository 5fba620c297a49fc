"""Packs the plugin as dist/qgis_segearth.zip: code, metadata, licence, resources, languages and the backend.

Only files that git knows travel, links are followed, so that what is packed is what was reviewed. Languages
travel compiled; the backend travels as a wheel that holds the bundled weights, with the locks of the rest.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from translations import compile_all
from wheel import MODELS, build, tracked

ROOT = Path(__file__).resolve().parents[1]
DEFAULT = ROOT / "dist" / "qgis_segearth.zip"
PLACEHOLDER = "segearth.example"
LIMIT = 25 * 2**20  # the plugin site's


def members() -> dict[Path, Path]:
    """Path inside the zip -> file in the checkout."""
    found = {path: ROOT / path for path in tracked("qgis_segearth")}
    package = Path("qgis_segearth")
    resources = (path for path in tracked("resources") if MODELS not in path.parents)  # they are in the wheel
    found.update({package / path: ROOT / path for path in resources})
    found.update({package / "backend" / path.name: path for path in build()})
    found.update({package / "i18n" / path.name: path for path in compile_all()})
    found[package / "LICENSE"] = ROOT / "LICENSE"
    found[package / "metadata.txt"] = ROOT / "metadata.txt"
    return found


def main(target: Path = DEFAULT) -> int:
    """Writes the zip; fails, and leaves none, where the plugin site would refuse it."""
    target.parent.mkdir(exist_ok=True)
    part = target.with_suffix(".part")
    with ZipFile(part, "w", ZIP_DEFLATED) as package:
        for name, path in sorted(members().items()):
            package.write(path, name)
    size = part.stat().st_size
    print(f"{target}: {size / 1e6:.1f} MB")
    if PLACEHOLDER in (ROOT / "metadata.txt").read_text(encoding="utf-8"):
        print(
            "Before publishing: name real addresses in metadata.txt (email, homepage, repository, tracker)."
        )
    if size > LIMIT:
        part.unlink()
        print(f"The plugin site takes {LIMIT / 1e6:.0f} MB at most. Leave something out.", file=sys.stderr)
        return 1
    os.replace(part, target)
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
