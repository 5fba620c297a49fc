"""Packs the plugin as dist/qgis_segearth.zip: code, metadata, licence, resources and languages in one folder.

Only files that git knows travel, links are followed, so that what is packed is what was reviewed.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

ROOT = Path(__file__).resolve().parents[1]
ZIP = ROOT / "dist" / "qgis_segearth.zip"
LIMIT = 25 * 2**20  # the plugin site's


def tracked(folder: str) -> list[Path]:
    """The files of a folder that git tracks, relative to the repository."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", folder], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
    return [Path(name) for name in listing.split("\0") if name]


def members() -> dict[Path, Path]:
    """Path inside the zip -> file in the checkout."""
    found = {path: ROOT / path for path in tracked("qgis_segearth") if (ROOT / path).is_file()}
    package = Path("qgis_segearth")
    for folder in ("resources", "i18n"):
        found.update({package / path: ROOT / path for path in tracked(folder)})
    found[package / "LICENSE"] = ROOT / "LICENSE"
    found[package / "metadata.txt"] = ROOT / "metadata.txt"
    return found


def main() -> int:
    """Writes the zip; fails where it would be refused by the plugin site."""
    ZIP.parent.mkdir(exist_ok=True)
    with ZipFile(ZIP, "w", ZIP_DEFLATED) as package:
        for name, path in sorted(members().items()):
            package.write(path, name)
    size = ZIP.stat().st_size
    print(f"{ZIP.relative_to(ROOT)}: {size / 1e6:.1f} MB")
    return 0 if size <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
