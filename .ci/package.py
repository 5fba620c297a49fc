"""Packs the plugin as dist/qgis_segearth.zip: code, metadata, licence, resources and languages in one folder.

Only files that git knows travel, links are followed, so that what is packed is what was reviewed. Languages
travel compiled.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from translations import compile_all

ROOT = Path(__file__).resolve().parents[1]
DEFAULT = ROOT / "dist" / "qgis_segearth.zip"
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
    found.update({package / path: ROOT / path for path in tracked("resources")})
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
    if size > LIMIT:
        part.unlink()
        print(f"The plugin site takes {LIMIT / 1e6:.0f} MB at most. Leave something out.", file=sys.stderr)
        return 1
    os.replace(part, target)
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
