"""Whether an engine can answer at all, before it is asked many times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import BackendProblem

if TYPE_CHECKING:
    from .client import Client

HOPELESS = ("engine-unknown", "weights-missing")
"""Codes of problems that every question to the same engine would have."""


def see_ready(name: str, client: Client) -> None:
    """Raises BackendProblem, as the first question would, for an engine that is not installed."""
    for engine in client.engines():
        if engine.name == name and not engine.ready:
            raise BackendProblem("weights-missing", engine.missing, "")
