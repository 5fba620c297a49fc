"""GDAL's own way to fail, in every QGIS.

What fails gives None; but another plugin may have switched GDAL's exceptions on, for all plugins.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional, TypeVar

Result = TypeVar("Result")


def or_none(call: Callable[..., Optional[Result]], *arguments: Any) -> Optional[Result]:
    """What the call gives; None where it fails. `gdal.GetLastErrorMsg` says why."""
    try:
        return call(*arguments)
    except RuntimeError:
        return None
