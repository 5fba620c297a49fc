"""What the user can set, as one value kept in QGIS's own settings."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Optional

from qgis.core import QgsSettings

from .question import Question

GROUP = "SegEarth"


@dataclass(frozen=True)
class Settings:
    """Every setting of the plugin. A new one is one field here and one widget in the settings page.

    backend_python: path of the Python that runs the backend; empty finds it (see `paths.backend_python`).
    engine, threshold, minimum_area, simplify, right_angles, detail: as in `Question`.
    rendered_size: long side in pixels of a picture taken of the visible map.
    export_folder: where the last export went.
    bundle_folder: where the last offline bundle was.
    home: folder for the backend's environment, models and caches; empty is the user's data folder (`Root`).
    build: of torch, such as "cpu" or "cu130"; "auto" follows the graphics card.
    declined_update: SHA-256 of the backend that the user did not want in place of an older one.
    """

    backend_python: str = ""
    engine: str = "segearth-nano"
    threshold: float = 0.5
    minimum_area: float = 0.0
    simplify: float = 0.0
    right_angles: str = "off"
    detail: str = "overview"
    rendered_size: int = 1024
    export_folder: str = ""
    bundle_folder: str = ""
    home: str = ""
    build: str = "auto"
    declined_update: str = ""

    @classmethod
    def read(cls, store: Optional[QgsSettings] = None) -> Settings:
        """What is stored; a value that cannot be read (edited by hand) counts as not set."""
        store = store or QgsSettings()
        return cls(**{f.name: _value(store, f.name, f.default) for f in fields(cls)})

    def write(self, store: Optional[QgsSettings] = None) -> None:
        """Stores all of them."""
        store = store or QgsSettings()
        for field in fields(self):
            store.setValue(f"{GROUP}/{field.name}", getattr(self, field.name))

    def question(self, text: str) -> Question:
        """The question as it is asked with these settings."""
        return Question(
            text,
            engine=self.engine,
            threshold=self.threshold,
            minimum_area=self.minimum_area,
            simplify=self.simplify,
            right_angles=self.right_angles,
            detail=self.detail,
        )


def _value(store: QgsSettings, name: str, default: object) -> object:
    stored = store.value(f"{GROUP}/{name}", default)
    try:
        return type(default)(stored)
    except (TypeError, ValueError):
        return default
