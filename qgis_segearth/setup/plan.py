"""What a set-up will do, decided before it begins and shown to the user."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .build import Build
from .bundle import Bundle
from .environments import Environment
from .package import Package
from .pythons import Python
from .root import Root

SPARE_MEGABYTES = 200
"""Left free on the disk."""


@dataclass(frozen=True)
class Plan:
    """bundle: where packages come from without a network; None fetches them."""

    root: Root
    package: Package
    python: Python
    build: Build
    bundle: Optional[Bundle] = None

    @property
    def environment(self) -> Environment:
        return Environment.wanted(self.root, self.package, self.build)

    @property
    def needed_megabytes(self) -> int:
        """On the disk, while it is made: the environment and, until they are unpacked, its packages."""
        return self.build.disk_mb + (0 if self.bundle else self.build.download_mb) + SPARE_MEGABYTES

    @property
    def hosts(self) -> tuple[str, ...]:
        """Whom the button will make this computer talk to."""
        if self.bundle:
            return ()
        pytorch = ("download.pytorch.org",) if self.build.index else ()
        return ("pypi.org", "files.pythonhosted.org", *pytorch)
