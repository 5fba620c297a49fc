"""The application: routes, guard and state put together."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI

from segearth import __version__
from segearth.server import execution, images, job_pages, model_pages, pages, polygonise, problems
from segearth.server.images import ImageStore
from segearth.server.jobs import Jobs
from segearth.server.limits import Limits
from segearth.server.process import Segment
from segearth.server.security import Guard
from segearth.server.transfers import Transfers

DESCRIPTION = "Ask a map a question in plain words, get georeferenced polygons back."


def create_app(token: str, port: int, folder: Path, limits: Limits, device: str = "auto") -> FastAPI:
    """The server for one token and port; images that clients send are kept in `folder`.

    There are no documentation pages, because they load scripts from elsewhere, and no CORS headers.
    """
    app = FastAPI(
        title="SegEarth",
        version=__version__,
        description=DESCRIPTION,
        openapi_url=None,
        lifespan=worker_runs,
        redirect_slashes=False,
        generate_unique_id_function=lambda route: route.name,
    )
    app.state.limits = limits
    app.state.images = ImageStore(folder, limits)
    app.state.segment = Segment(app.state.images, device)
    app.state.jobs = Jobs(limits, app.state.segment.warm_up)
    app.state.transfers = Transfers()
    for part in (pages, polygonise, execution, job_pages, images, model_pages):
        app.include_router(part.router)
    problems.install(app)
    app.add_middleware(Guard, token=token, port=port)
    return app


@asynccontextmanager
async def worker_runs(app: FastAPI) -> AsyncIterator[None]:
    """The worker starts with the server; downloads end with it, and go on the next time."""
    app.state.jobs.start()
    yield
    app.state.transfers.stop()
