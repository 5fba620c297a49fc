"""The routes under /models: list, install, remove, progress."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Request, Response
from fastapi import Path as PathParameter
from fastapi.responses import JSONResponse, StreamingResponse
from pydantic import ValidationError

from segearth.errors import ModelUnknown, RequestInvalid
from segearth.models import store
from segearth.models.checking import check
from segearth.models.importing import default_name, import_folder
from segearth.models.listing import Listed, listed
from segearth.models.progress import Report
from segearth.models.record import read_record
from segearth.models.store import Model
from segearth.models.wanted import wanted
from segearth.sentences import say
from segearth.server.events import Event, stream
from segearth.server.model_wire import ModelInfo, ModelList, ModelSource, TransferInfo
from segearth.server.openapi import content, problems, reference
from segearth.server.problems import describe_validation
from segearth.server.security import body_of
from segearth.server.transfers import Transfer, Transfers, Work, alone

router = APIRouter(tags=["models"])
Name = Annotated[str, PathParameter(pattern=f"^{store.NAME}$", description="A model's name in the store")]
SOURCE_BODY = {"required": False, "content": {"application/json": {"schema": reference("ModelSource")}}}
SOURCE_BYTES = 1 << 16


@router.get("/models", response_model=ModelList)
def list_models(request: Request) -> ModelList:
    """The models that are installed or can be."""
    return ModelList(models=known(request.app.state.transfers))


@router.get("/models/{name}", response_model=ModelInfo, responses=problems(400, 404))
def one_model(name: Name, request: Request) -> ModelInfo:
    """One model, and how its download is doing."""
    for one in known(request.app.state.transfers):
        if one.name == name:
            return one
    raise ModelUnknown(f"There is no model called {name}.")


@router.post(
    "/models/{name}",
    status_code=202,
    response_model=TransferInfo,
    openapi_extra={"requestBody": SOURCE_BODY},
    responses=problems(400, 409, 413, 503),
)
async def install_model(name: Name, request: Request) -> JSONResponse:
    """Starts to download or to copy a model; /models/{name}/events tells how it goes."""
    return started(name, await read(request), request)


@router.post(
    "/models",
    status_code=202,
    response_model=TransferInfo,
    openapi_extra={"requestBody": SOURCE_BODY},
    responses=problems(400, 409, 413, 422, 503),
)
async def install_folder(request: Request) -> JSONResponse:
    """Starts to copy a model from a folder on this machine, under the name that models of its kind have;
    `Location` tells which."""
    source = await read(request)
    if not source.folder:
        raise RequestInvalid("A model without a name comes from a folder.", advice="Name the folder.")
    folder = Path(source.folder)
    name = await asyncio.to_thread(lambda: default_name(folder, read_record(folder)))
    return started(name, source, request)


def started(name: str, source: ModelSource, request: Request) -> JSONResponse:
    """Raises ModelPresent, QueueFull."""
    transfer = request.app.state.transfers.submit(name, work_of(name, source))
    return JSONResponse(transfer.info().model_dump(), 202, {"Location": f"/models/{name}"})


@router.delete(
    "/models/{name}", status_code=204, response_class=Response, responses=problems(400, 404, 409, 507)
)
def remove_model(name: Name, request: Request, download: bool = False) -> Response:
    """Cancels the download where one is under way, else removes the model and what a download left.

    download: only cancels; a model that came just before the user did not want to wait any more is kept.
    """
    transfers: Transfers = request.app.state.transfers
    if not transfers.dismiss(name) and not download:
        try:
            store.remove(name)
        except ModelUnknown:
            if not transfers.forget(name):  # the news of a download that failed is something to remove, too
                raise
        transfers.forget(name)
    return Response(status_code=204)


@router.get(
    "/models/{name}/events",
    response_class=StreamingResponse,
    responses={200: content("text/event-stream"), **problems(400, 404)},
)
def model_events(name: Name, request: Request) -> StreamingResponse:
    """The model's download as server-sent events, until it has ended."""
    transfer: Transfer = request.app.state.transfers.get(name)
    events = stream(lambda: [event(transfer)], lambda: transfer.ended)
    return StreamingResponse(events, media_type="text/event-stream", headers={"Cache-Control": "no-store"})


@router.get(
    "/models/{name}/verification",
    response_class=StreamingResponse,
    responses={200: content("text/event-stream"), **problems(400, 404)},
)
def verify_model(name: Name) -> StreamingResponse:
    """Every SHA-256 of an installed model again, with events as of a download; who stops reading stops it."""
    store.get(name)
    transfer = alone(name, lambda report: check(name, report), say("verified"))
    headers = {"Cache-Control": "no-store"}
    return StreamingResponse(_while_heard(transfer), media_type="text/event-stream", headers=headers)


async def _while_heard(transfer: Transfer) -> AsyncIterator[str]:
    try:
        async for told in stream(lambda: [event(transfer)], lambda: transfer.ended):
            yield told
    finally:
        transfer.end("dismissed", say("cancelled"))


def known(transfers: Transfers) -> list[ModelInfo]:
    """Every model that is here, can come or is coming."""
    return [info(one, transfers) for one in listed(transfers.names())]


def info(one: Listed, transfers: Transfers) -> ModelInfo:
    found = ModelInfo.model_validate(one, from_attributes=True)
    transfer = transfers.find(one.name)
    return found.model_copy(update={"transfer": transfer.info()}) if transfer else found


async def read(request: Request) -> ModelSource:
    """Raises RequestTooLarge, RequestInvalid."""
    body = b"".join([piece async for piece in body_of(request, SOURCE_BYTES)])
    try:
        return ModelSource.model_validate_json(body or b"{}")
    except ValidationError as error:
        raise describe_validation(error.errors()) from error


def work_of(name: str, source: ModelSource) -> Work:
    """Whatever is wrong with the source is told by the transfer."""
    if source.folder:
        return lambda report: import_folder(Path(source.folder), name, report, source.task)

    def work(report: Report) -> Model:
        from segearth.models.pull import pull  # imports a hub's client, which takes a second

        want = wanted(source.repository or name, name, source.revision, source.mirror, source.task)
        return pull(want, report)

    return work


def event(transfer: Transfer) -> Event:
    """How it is doing now."""
    return "status", json.dumps(transfer.info().model_dump(exclude_none=True))
