"""`KeptMap`: the probability map that an answer was drawn from. Polygons can be drawn from it again."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from .errors import BackendProblem

if TYPE_CHECKING:
    from .client import Client
    from .question import Drawing


@dataclass(frozen=True)
class KeptMap:
    """content: a GeoTIFF, float32, one band per thing that was found, as the backend gave it."""

    content: bytes

    @cached_property
    def sha256(self) -> str:
        """Its address in the backend."""
        return hashlib.sha256(self.content).hexdigest()

    def draw(self, drawing: Drawing, client: Client) -> tuple[dict, ...]:
        """GeoJSON features in the image's own CRS, as a new question would bring them. In a worker thread.

        The backend is sent the map where it does not hold it (any more). Raises PluginErrors.
        """
        try:
            return client.polygonise(f"/images/{self.sha256}", drawing)
        except BackendProblem as error:
            if error.code != "image-not-found":
                raise
        return client.polygonise(client.put_image(self.sha256, self.content), drawing)
