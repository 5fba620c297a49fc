"""Stopping at a good moment: SIGTERM and Ctrl+C are noted, and obeyed when the step at hand is done."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

SIGNALS = (signal.SIGTERM, signal.SIGINT)


class StopRequest:
    """Whether somebody has asked to stop."""

    def __init__(self) -> None:
        self.asked = False

    def note(self, number: int, _frame: FrameType | None) -> None:
        """A second request is obeyed at once."""
        if self.asked:
            signal.signal(number, signal.SIG_DFL)
            signal.raise_signal(number)
        self.asked = True


@contextmanager
def stop_requests() -> Iterator[StopRequest]:
    """Signals are noted inside; the handlers of before are put back. In the main thread only."""
    request = StopRequest()
    before = {number: signal.signal(number, request.note) for number in SIGNALS}
    try:
        yield request
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
