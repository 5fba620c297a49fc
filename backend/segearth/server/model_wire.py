"""What is said about models, as typed values."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from segearth.server.inputs import Strict
from segearth.server.wire import Problem, Said


class TransferInfo(BaseModel):
    """A pull or an import. bytes: done so far. total: altogether, 0 while unknown. message: for people."""

    status: Literal["accepted", "running", "successful", "failed", "dismissed"]
    message: str
    bytes: int = Field(ge=0)
    total: int = Field(ge=0)
    problem: Problem | None = None
    said: Said = {}


class ModelInfo(BaseModel):
    """`models.listing.Listed`, and the last pull or import of that name since the server started."""

    name: str
    title: str
    installed: bool
    bundled: bool
    folder: str
    bytes: int
    partial: int
    memory: int
    origin: str
    revision: str
    trust: str
    licence: str
    task: str
    transfer: TransferInfo | None = None


class ModelList(BaseModel):
    """`GET /models`."""

    models: list[ModelInfo]


class ModelSource(Strict):
    """`POST /models/{name}`: where to get it; all left out, where the catalogue says.

    repository: on the hub, as OWNER/NAME. folder: on this machine, instead of any repository.
    """

    repository: str = Field("", pattern="^([^/]+/[^/]+)?$", max_length=200)
    folder: str = Field("", max_length=4096)
    revision: str = Field("", max_length=200)
    mirror: str = Field("", pattern="^(https?://.+)?$", max_length=500)
    task: Literal["", "reasoning", "referring"] = ""
