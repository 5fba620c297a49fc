"""A model on its way, or being checked: progress and cancel both ways."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Optional

from .errors import BackendGone, Cancelled
from .problems import from_problem
from .sentences import words_of

if TYPE_CHECKING:
    from .ask import Feedback

Status = dict
"""tests/data/wire: `TransferInfo` of the backend: status, message, bytes, total, problem."""


def follow_transfer(
    events: Iterator[Optional[Status]], feedback: Feedback, stop: Callable[[], None] = lambda: None
) -> str:
    """Waits for the end and gives the last message. `stop` is called on the user's cancel.

    Raises Cancelled, BackendGone and what made it fail.
    """
    for status in events:
        if feedback.isCanceled():
            stop()
            raise Cancelled
        if status is None:
            continue
        _report(status, feedback)
        if status["status"] == "successful":
            return words_of(status, "message")
        if status["status"] == "dismissed":
            raise Cancelled
        if status["status"] == "failed":
            raise from_problem(status.get("problem") or {"title": status["message"]})
    raise BackendGone("the event stream ended before the transfer did")


def _report(status: Status, feedback: Feedback) -> None:
    if status["total"]:
        feedback.setProgress(100 * status["bytes"] / status["total"])
    if hasattr(feedback, "setProgressText"):
        megabytes = f"{status['bytes'] / 1e6:,.0f} / {status['total'] / 1e6:,.0f} MB"
        doing = words_of(status, "message")
        feedback.setProgressText(f"{doing} ({megabytes})" if status["total"] else doing)
