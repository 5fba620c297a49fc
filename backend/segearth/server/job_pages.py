"""The routes under /jobs: list, status, results, events, dismissal."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse, StreamingResponse

from segearth.errors import Cancelled, RequestInvalid, ResultNotReady, ResultUnknown
from segearth.server import job_filter, problems
from segearth.server.description import link
from segearth.server.events import follow
from segearth.server.inputs import GEOTIFF
from segearth.server.job import Job
from segearth.server.jobs import Jobs
from segearth.server.openapi import OUTPUTS_PARAMETER, RESULTS, content
from segearth.server.openapi import problems as may_refuse
from segearth.server.results import MEDIA_TYPES, Delivery
from segearth.server.wire import JobList, StatusInfo

router = APIRouter(tags=["jobs"])


def job_of(request: Request, job_id: str) -> Job:
    jobs: Jobs = request.app.state.jobs
    return jobs.get(job_id)


@router.get(
    "/jobs",
    response_model=JobList,
    responses=may_refuse(400),
    openapi_extra={"parameters": job_filter.PARAMETERS},
)
def list_jobs(request: Request) -> JSONResponse:
    """The jobs, newest first."""
    chosen = job_filter.JobFilter.of(request.query_params).choose(request.app.state.jobs.all())
    links = [link(str(request.url), "self", "this list")]
    return JSONResponse({"jobs": [job.info().document() for job in chosen], "links": links})


@router.get("/jobs/{job_id}", response_model=StatusInfo, responses=may_refuse(404))
def job_status(job_id: str, request: Request) -> JSONResponse:
    """How a job is doing."""
    return JSONResponse(job_of(request, job_id).info().document())


@router.delete("/jobs/{job_id}", response_model=StatusInfo, responses=may_refuse(404))
def dismiss_job(job_id: str, request: Request) -> JSONResponse:
    """Cancels a job, or forgets the results of a finished one."""
    job = job_of(request, job_id)
    job.dismiss()
    return JSONResponse(job.info().document())


@router.get(
    "/jobs/{job_id}/events",
    response_class=StreamingResponse,
    responses={200: content("text/event-stream"), **may_refuse(404)},
)
def job_events(job_id: str, request: Request) -> StreamingResponse:
    """The job's status as server-sent events, until it has ended."""
    headers = {"Cache-Control": "no-store"}
    return StreamingResponse(follow(job_of(request, job_id)), media_type="text/event-stream", headers=headers)


@router.get(
    "/jobs/{job_id}/results",
    response_class=Response,
    responses=RESULTS,
    openapi_extra={"parameters": [OUTPUTS_PARAMETER]},
)
def job_results(job_id: str, request: Request) -> Response:
    """What a successful job found."""
    job = job_of(request, job_id)
    return results_of(job, chosen(job.delivery, request.query_params.getlist("outputs")))


@router.get("/jobs/{job_id}/results/{output_id}", response_class=Response, responses=RESULTS)
def job_result(job_id: str, output_id: str, request: Request) -> Response:
    """One output of a successful job, as itself."""
    job = job_of(request, job_id)
    if output_id not in MEDIA_TYPES:
        raise ResultUnknown(f"There is no output called {output_id[:80]!r}.")
    return results_of(job, Delivery((output_id,), raw=True))


@router.get(
    "/jobs/{job_id}/probability",
    response_class=Response,
    responses={200: content("image/tiff", type="string", format="binary"), **may_refuse(404, 410)},
)
def job_probability(job_id: str, request: Request) -> Response:
    """The probability map that the polygons were drawn from: a GeoTIFF, float32, one band per thing found."""
    job = job_of(request, job_id)
    kept = job.probability  # a dismissal may take it away meanwhile
    refusal = results_of(job, Delivery(("answer",)))
    if refusal.status_code != 200:
        return refusal
    if kept is None:
        raise ResultUnknown("There is no probability map of this job.")
    return Response(kept.geotiff(), media_type=GEOTIFF)


def chosen(delivery: Delivery, outputs: list[str]) -> Delivery:
    """What was asked for at execution; `outputs` instead where any are named. Raises RequestInvalid."""
    named = {name for value in outputs for name in value.split(",")}
    if unknown := named - set(MEDIA_TYPES):
        raise RequestInvalid(f"There is no output called {min(unknown)[:80]!r}.")
    return Delivery(tuple(name for name in MEDIA_TYPES if name in named) or delivery.names, delivery.raw)


def results_of(job: Job, delivery: Delivery) -> Response:
    """Raises ResultNotReady, Cancelled; a failed job answers with what made it fail."""
    status, outputs, problem = job.outcome()
    if status in ("accepted", "running"):
        raise ResultNotReady("The answer is not ready yet.")
    if status == "dismissed":
        raise Cancelled("The question was cancelled.", advice="Ask it again.")
    return problems.response(problem) if problem else delivery.response(outputs)
