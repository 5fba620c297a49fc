"""Errors on the wire: RFC 9457 problem documents, and the one table from error class to HTTP status."""

from __future__ import annotations

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.routing import Match

from segearth import errors
from segearth.errors import RequestInvalid, SegEarthError
from segearth.server.wire import Problem, said_of

STATUS: dict[type[SegEarthError], int] = {
    errors.SegEarthError: 500,
    errors.QuestionEmpty: 400,
    errors.QuestionTooLong: 400,
    errors.SettingInvalid: 400,
    errors.EngineUnknown: 400,
    errors.RequestInvalid: 400,
    errors.ImageHashWrong: 400,
    errors.TokenMissing: 401,
    errors.HostForeign: 403,
    errors.ImageNotFound: 404,
    errors.ProcessUnknown: 404,
    errors.JobUnknown: 404,
    errors.ResultUnknown: 404,
    errors.ResultNotReady: 404,
    errors.Cancelled: 410,
    errors.ImageTooLarge: 413,
    errors.RequestTooLarge: 413,
    errors.ImageUnreadable: 422,
    errors.ExtentEmpty: 422,
    errors.BandsUnsuitable: 422,
    errors.WeightsMissing: 503,
    errors.WeightsBroken: 503,
    errors.WeightsHashWrong: 503,
    errors.OutOfMemory: 503,
    errors.QueueFull: 503,
    errors.TookTooLong: 504,
    errors.OutputUnwritable: 507,
    errors.ModelUnknown: 404,
    errors.RepositoryUnknown: 404,
    errors.ModelPresent: 409,
    errors.ModelBundled: 409,
    errors.ModelUnsuitable: 422,
    errors.HubUnreachable: 502,
    errors.HubRefused: 502,
    errors.HubBusy: 502,
    errors.HubFaulty: 502,
    errors.DownloadDamaged: 502,
    errors.NoSpace: 507,
    errors.StoreUnwritable: 507,
}

OGC_TYPES = "http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0/"
OGC_CODES = {"no-such-process", "no-such-job", "result-not-ready"}
METHODS = ("DELETE", "GET", "HEAD", "POST", "PUT")
RETRY_AFTER_SECONDS = 2


def status_of(error: SegEarthError) -> int:
    """The HTTP status of an error: its own entry in the table, or that of its nearest ancestor."""
    return next(STATUS[cls] for cls in type(error).__mro__ if cls in STATUS)


def type_of(code: str) -> str:
    """The URI of a kind of problem: OGC's where the standard names one, else ours."""
    return OGC_TYPES + code if code in OGC_CODES else f"urn:segearth:problem:{code}"


def problem_of(error: SegEarthError) -> Problem:
    """The problem document of a situation that a user can be told about."""
    return Problem(
        type=type_of(error.code),
        title=str(error),
        status=status_of(error),
        detail=error.advice,
        code=error.code,
        said=said_of(title=error.said),
    )


def internal_problem() -> Problem:
    """What a user is told about a bug; the traceback stands in the log only."""
    return Problem(
        type=type_of("internal"),
        title="Something went wrong inside SegEarth.",
        status=500,
        detail="Please report this with the log.",
        code="internal",
    )


def response(problem: Problem, headers: dict[str, str] | None = None) -> JSONResponse:
    """The problem as an answer, with the headers that its status asks for."""
    extra = dict(headers or {})
    if problem.status == 401:
        extra["WWW-Authenticate"] = 'Bearer realm="SegEarth"'
    if problem.code == errors.QueueFull.code:
        extra["Retry-After"] = str(RETRY_AFTER_SECONDS)
    return JSONResponse(problem.model_dump(), problem.status, extra, "application/problem+json")


def describe_validation(faults: list[dict]) -> RequestInvalid:
    """One sentence from the validator's findings: where and what, at most three of them."""
    found = [": ".join(filter(None, (".".join(map(str, f["loc"])), f["msg"]))) for f in faults]
    more = f" (and {len(found) - 3} more)" if len(found) > 3 else ""
    return RequestInvalid(f"The request is not valid: {'; '.join(found[:3])}{more}.")


def methods_of(request: Request) -> list[str]:
    """What may be done at this path; the framework's own `Allow` knows one route only."""
    asked = [(method, {**request.scope, "method": method}) for method in METHODS]
    routes = request.app.routes
    return [
        method for method, scope in asked if any(route.matches(scope)[0] is Match.FULL for route in routes)
    ]


def install(app: FastAPI) -> None:
    """Makes every error of `app` leave as a problem document."""

    @app.exception_handler(SegEarthError)
    async def known(_: Request, error: SegEarthError) -> JSONResponse:
        return response(problem_of(error))

    @app.exception_handler(RequestValidationError)
    async def invalid(_: Request, error: RequestValidationError) -> JSONResponse:
        return response(problem_of(describe_validation(error.errors())))

    @app.exception_handler(HTTPException)
    async def http(request: Request, error: HTTPException) -> JSONResponse:
        problem = Problem(title=f"{error.detail}.", status=error.status_code, detail="", code="http")
        headers = {"Allow": ", ".join(methods_of(request))} if error.status_code == 405 else {}
        return response(problem, headers)

    @app.exception_handler(ClientDisconnect)
    async def left(_: Request, __: ClientDisconnect) -> Response:
        return Response(status_code=400)  # to nobody: the client left in the middle of its request

    @app.exception_handler(Exception)
    async def internal(_: Request, __: Exception) -> JSONResponse:
        return response(internal_problem())  # the exception goes on to uvicorn, which logs its traceback
