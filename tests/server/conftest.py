"""One real server process for most tests, and an image that it holds."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.server import Server, painted, running


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("server")) as started:
        yield started


@pytest.fixture(scope="session")
def image(server: Server) -> dict[str, str]:
    """The `image` input for a GeoTIFF that was sent."""
    return {"href": server.send(painted())}


@pytest.fixture
def inputs(image: dict[str, str]) -> dict:
    """Inputs that give one polygon at once."""
    return {"image": image, "question": "what is magenta", "engine": "painted"}


@pytest.fixture
def slow(image: dict[str, str]) -> dict:
    """Inputs that keep the worker busy for a second."""
    return {"image": image, "question": "1", "engine": "slow"}
