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
        self._before = {number: signal.getsignal(number) for number in SIGNALS}

    def note(self, number: int, _frame: FrameType | None) -> None:
        """A second signal does what it did before: it ends the program at once."""
        self.asked = True
        signal.signal(number, self._before[number])

    def forget(self) -> None:
        """Puts the handlers of before back."""
        for number, handler in self._before.items():
            signal.signal(number, handler)


@contextmanager
def stop_requests() -> Iterator[StopRequest]:
    """Signals are noted inside. In the main thread only."""
    request = StopRequest()
    for number in SIGNALS:
        signal.signal(number, request.note)
    try:
        yield request
    finally:
        request.forget()
