"""One X server for all tests of the real desktop."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.end_to_end.desktop import x_server


@pytest.fixture(scope="session", autouse=True)
def display() -> Iterator[str]:
    """Never the person's own screen."""
    before = os.environ.get("DISPLAY")
    with x_server() as display:
        os.environ["DISPLAY"] = display
        yield display
    if before is None:
        del os.environ["DISPLAY"]
    else:
        os.environ["DISPLAY"] = before
