"""Landing page, conformance, API definition, processes; health, engines."""

from __future__ import annotations

import os
from typing import Annotated, Any

import psutil
from fastapi import APIRouter, Query, Request
from fastapi.responses import JSONResponse

from segearth import __version__, engines
from segearth.engines.base import EngineDescription
from segearth.engines.memory_now import memory_short
from segearth.query import DEFAULT_ENGINE
from segearth.sentences import text_of
from segearth.server import description, openapi
from segearth.server.description import link
from segearth.server.wire import EngineInfo, EngineList, Health, JobCounts, NeedInfo, said_of

router = APIRouter(tags=["about"])
OGC = "http://www.opengis.net/def/rel/ogc/1.0"


@router.get("/")
def landing_page(request: Request) -> dict[str, Any]:
    """Where everything is. These links are absolute: clients start here."""
    base = str(request.base_url).rstrip("/")
    return {
        "title": "SegEarth",
        "description": request.app.description,
        "links": [
            link(f"{base}/", "self", "this document"),
            link(f"{base}/api", "service-desc", "the API definition", openapi.MEDIA_TYPE),
            link(f"{base}/conformance", f"{OGC}/conformance", "conformance classes"),
            link(f"{base}/processes", f"{OGC}/processes", "processes"),
            link(f"{base}/jobs", f"{OGC}/job-list", "jobs"),
        ],
    }


@router.get("/conformance")
def conformance() -> dict[str, Any]:
    """The conformance classes of OGC API - Processes that hold here."""
    return {"conformsTo": description.CONFORMANCE}


@router.get("/api", response_class=JSONResponse, responses={200: openapi.content(openapi.MEDIA_TYPE)})
def api(request: Request) -> JSONResponse:
    """This document (OpenAPI 3.0)."""
    return JSONResponse(openapi.document(request.app), media_type=openapi.MEDIA_TYPE)


@router.get("/processes")
def processes(limit: Annotated[int, Query(ge=1, le=10_000)] = 10) -> dict[str, Any]:
    """The processes: asking, and drawing an answer again."""
    return {
        "processes": [description.summary(one) for one in description.PROCESSES.values()][:limit],
        "links": [link("/processes", "self", "this list")],
    }


@router.get("/processes/{process_id}", responses=openapi.problems(404))
def process(process_id: str) -> dict[str, Any]:
    """Inputs and outputs of a process."""
    return description.full(description.process_called(process_id))


@router.get("/health", response_model=None, openapi_extra={"security": [{}, {"token": []}]})
def health(request: Request) -> dict[str, Any]:
    """Whether the server answers; with the token, how it is."""
    if not request.state.authorised:
        return {"ready": True}
    state = request.app.state
    return Health(
        version=__version__,
        device=state.segment.device,
        pid=os.getpid(),
        memory_bytes=psutil.Process().memory_info().rss,
        loaded=sorted(state.segment.loaded),
        jobs=JobCounts(running=state.jobs.count("running"), queued=state.jobs.count("accepted")),
    ).model_dump()


@router.get("/engines", response_model=EngineList)
def list_engines() -> EngineList:
    """The engines, and what those that cannot answer yet are missing."""
    described = [engines.create(name).describe() for name in engines.names()]
    return EngineList(engines=[engine_info(one) for one in described], default=DEFAULT_ENGINE)


def engine_info(one: EngineDescription) -> EngineInfo:
    needs = [NeedInfo.model_validate(need, from_attributes=True) for need in one.needs]
    short = memory_short(one)
    known = {name: getattr(one, name) for name in EngineInfo.model_fields if hasattr(one, name)}
    known |= {"memory": text_of(short), "memory_bytes": one.memory, "needs": needs}
    known |= {"said": said_of(**one.said, memory=short)}
    return EngineInfo(**known)
