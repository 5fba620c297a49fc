"""`Errand`: what the dock gives the ask algorithm on its way and gets back from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..core.answer import Answer
from ..core.connection import Connection
from ..core.errors import PluginError
from ..core.raster import ImageSource


@dataclass
class Errand:
    """Processing hands back strings and layers only; this carries the rest.

    source, connection: given on the way. answer, error: one of the two is set when the algorithm has ended
    (neither where it never ran).
    """

    source: ImageSource
    connection: Connection
    answer: Optional[Answer] = None
    error: Optional[PluginError] = None
