"""The use case: a question about an image source becomes an answer. Runs in a worker thread."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from .answer import Answer
from .errors import BackendGone, Cancelled, PluginError, QuestionEmpty, QuestionTooLong
from .log import log_error
from .problems import from_problem
from .question import MAXIMUM_CHARACTERS, Question
from .raster import ImageSource

if TYPE_CHECKING:
    from .client import Client, JobStatus, Partial, Telling


class Feedback(Protocol):
    """What we need of QgsFeedback."""

    def isCanceled(self) -> bool: ...

    def setProgress(self, progress: float) -> None: ...


def check(question: Question) -> None:
    """Raises QuestionEmpty or QuestionTooLong before anything is started for nothing."""
    characters = len(" ".join(question.text.split()))
    if not characters:
        raise QuestionEmpty
    if characters > MAXIMUM_CHARACTERS:
        raise QuestionTooLong(characters, MAXIMUM_CHARACTERS)


def ask(question: Question, source: ImageSource, client: Client, feedback: Feedback) -> Answer:
    """Asks and waits. A cancel by the user dismisses the job in the backend; progress goes to `feedback`.

    Raises Cancelled and the other PluginErrors.
    """
    check(question)
    inputs = {**source.to_inputs(client, feedback), **question.to_inputs(), "crs": "image"}
    if feedback.isCanceled():
        raise Cancelled
    job = client.execute(inputs)
    try:
        _wait(job, client, feedback)
    except Cancelled:
        _dismiss(job, client)
        raise
    return replace(source.place(client.results(job)), job=job)


def _wait(job: str, client: Client, feedback: Feedback) -> None:
    """Follows the job's events to their end. Raises Cancelled, BackendGone or what made the job fail."""
    from .client import JobStatus

    for status in client.events(job):
        if feedback.isCanceled():
            raise Cancelled
        if status is None:
            continue
        if not isinstance(status, JobStatus):
            _show(status, feedback)
            continue
        _report(status, feedback)
        if status.ended:
            _judge(status, client)
            return
    raise BackendGone("the event stream ended before the job did")


def _show(news: Partial | Telling, feedback: Feedback) -> None:
    """Where somebody is looking."""
    from .client import Telling

    name, value = ("setWords", news.words) if isinstance(news, Telling) else ("setPartial", news.features)
    if hasattr(feedback, name):
        getattr(feedback, name)(value)


def _report(status: JobStatus, feedback: Feedback) -> None:
    feedback.setProgress(status.progress)
    if status.message and hasattr(feedback, "setProgressText"):  # only Processing's feedback shows words
        feedback.setProgressText(status.message)


def _judge(status: JobStatus, client: Client) -> None:
    """Raises what made the job fail; a short event leaves the reason to the job's own status."""
    if status.status == "successful":
        return
    if status.status == "dismissed":
        raise Cancelled
    problem = status.problem or client.status(status.job).problem
    raise from_problem(problem or {"title": status.message})


def _dismiss(job: str, client: Client) -> None:
    try:
        client.dismiss(job)
    except PluginError as error:  # the user's wish is fulfilled either way
        log_error(f"job {job} could not be dismissed: {error} {error.cause}")
