"""`POST /processes/segment/execution`: synchronous unless the client prefers not to wait."""

from __future__ import annotations

import asyncio
from typing import Annotated

from fastapi import APIRouter, Header, Request, Response
from fastapi.responses import JSONResponse
from pydantic import ValidationError

from segearth.server.description import process_called
from segearth.server.events import LOOK_SECONDS
from segearth.server.execute_request import Execute
from segearth.server.job import Job
from segearth.server.job_pages import results_of
from segearth.server.openapi import EXECUTE_BODY, RESULTS, STATUS_INFO, problems
from segearth.server.problems import describe_validation
from segearth.server.results import Delivery
from segearth.server.security import body_of

router = APIRouter(tags=["processes"])


@router.post(
    "/processes/{process_id}/execution",
    response_class=Response,
    responses={**RESULTS, 201: STATUS_INFO, **problems(400, 404, 410, 413, 422, 503, 504)},
    openapi_extra={"requestBody": EXECUTE_BODY},
)
async def execute(
    process_id: str, request: Request, prefer: Annotated[str | None, Header()] = None
) -> Response:
    """Asks a question about an image."""
    process_called(process_id)
    state = request.app.state
    wanted = await read(request, state.limits.request)
    delivery = Delivery.of(wanted)
    job: Job = state.jobs.submit(await state.segment.prepare(wanted.inputs), delivery)
    if prefers_async(prefer):
        headers = {"Location": f"/jobs/{job.id}", "Preference-Applied": "respond-async"}
        return JSONResponse(job.info().document(), 201, headers)
    await end_of(job, request)
    response = results_of(job, delivery)
    response.headers["Link"] = f'</jobs/{job.id}>; rel="monitor"'
    return response


async def read(request: Request, limit: int) -> Execute:
    """Raises RequestTooLarge, RequestInvalid."""
    body = b"".join([piece async for piece in body_of(request, limit)])
    try:
        return Execute.model_validate_json(body)
    except ValidationError as error:
        raise describe_validation(error.errors()) from error


def prefers_async(prefer: str | None) -> bool:
    """RFC 7240: preferences are separated by commas, their parameters by semicolons."""
    preferences = (prefer or "").lower().split(",")
    return any(preference.split(";")[0].strip() == "respond-async" for preference in preferences)


async def end_of(job: Job, request: Request) -> None:
    """Waits until the job has ended; nobody else knows of it, so a client that leaves cancels it."""
    while not job.ended:
        if await request.is_disconnected():
            job.dismiss()
        await asyncio.sleep(LOOK_SECONDS)
