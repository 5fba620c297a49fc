"""Looks through everything that the plugin's zip holds for passwords and keys, as the plugin site does.

Weights travel in the backend's wheel, which the site takes for one binary file and does not open.
"""

from __future__ import annotations

import sys
from pathlib import Path

from detect_secrets import SecretsCollection
from detect_secrets.settings import default_settings
from wheel import MODELS, tracked

ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    """Prints each finding as FILE:LINE KIND; 1 where there is one."""
    packed = [*tracked("qgis_segearth"), *tracked("backend/locks"), Path("metadata.txt")]
    packed += [path for path in tracked("resources") if MODELS not in path.parents]
    found = SecretsCollection()
    with default_settings():
        for path in packed:
            if (ROOT / path).is_file():
                found.scan_file(str(ROOT / path))
    for file, secret in found:
        print(f"{file}:{secret.line_number} {secret.type}")
    return 1 if len(found.data) else 0


if __name__ == "__main__":
    sys.exit(main())
