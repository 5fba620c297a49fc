"""The backend's stable codes, in the user's language.

The codes are those of the backend's errors.py. Advice is worded here; what happened is told in the backend's
own sentence where that names a file or a number, and here where it names none.
"""

from __future__ import annotations

from .errors import BackendProblem, Cancelled, PluginError, TokenRefused
from .translation import translate


def sentence_for(code: str) -> str:
    """What happened, or "" for a code whose sentence names particulars."""
    return {
        "question-empty": translate("SegEarth", "The question is empty."),
        "extent-empty": translate("SegEarth", "Nothing of the image is in view."),
        "image-hash-wrong": translate("SegEarth", "The image was damaged on its way to the backend."),
        "out-of-memory": translate("SegEarth", "The memory was not enough for this question."),
        "queue-full": translate("SegEarth", "Too many questions are waiting."),
        "no-such-job": translate("SegEarth", "The backend no longer knows this question."),
    }.get(code, "")


def advice_for(code: str) -> str:
    """What to do next, or "" for a code that this version does not know."""
    return {
        "question-empty": translate(
            "SegEarth", "Type what you are looking for, for example: swimming pools."
        ),
        "question-too-long": translate("SegEarth", "Shorten the question."),
        "setting-invalid": translate("SegEarth", "Correct this setting and ask again."),
        "engine-unknown": translate("SegEarth", "Choose another engine."),
        "image-not-found": translate("SegEarth", "Check that the file still exists, then ask again."),
        "image-unreadable": translate(
            "SegEarth", "Open the file in another program to see whether it is damaged."
        ),
        "image-too-large": translate("SegEarth", "Zoom in or ask about a smaller extent."),
        "extent-empty": translate("SegEarth", "Move the map so that the image is in view."),
        "bands-unsuitable": translate("SegEarth", "Choose three bands that look like red, green and blue."),
        "weights-missing": translate("SegEarth", "Install the model again."),
        "weights-broken": translate("SegEarth", "Install the model again."),
        "weights-hash-wrong": translate(
            "SegEarth", "The file was changed or damaged; install the model again."
        ),
        "out-of-memory": translate("SegEarth", "Ask about a smaller extent, or choose a smaller engine."),
        "took-too-long": translate("SegEarth", "Ask about a smaller extent, or at less detail."),
        "queue-full": translate("SegEarth", "Wait for a running question to finish, then ask again."),
        "image-hash-wrong": translate("SegEarth", "Ask again."),
        "request-too-large": translate("SegEarth", "Zoom in or ask about a smaller extent."),
        "no-such-job": translate("SegEarth", "Ask again."),
        "output-unwritable": translate(
            "SegEarth", "Choose another folder or free some space, then export again."
        ),
    }.get(code, "")


def from_problem(problem: dict) -> PluginError:
    """The error for a problem document (RFC 9457, tests/data/wire/problem.json).

    An unknown code keeps the backend's own words: an older plugin still says what a newer backend means.
    """
    code = problem.get("code", "error")
    if code == "cancelled":
        return Cancelled()
    if problem.get("status") == 401:
        return TokenRefused(problem.get("title", ""))
    unnamed = translate("SegEarth", "The backend reported a problem without a name.")
    sentence = sentence_for(code) or problem.get("title") or unnamed
    advice = advice_for(code) or problem.get("detail", "")
    told = f"{problem.get('title', '')} {problem.get('detail', '')}".strip()
    return BackendProblem(code, sentence, advice, cause="" if problem.get("title") == sentence else told)
