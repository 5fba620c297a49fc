"""The backend's stable codes, in the user's language.

The codes are those of the backend's errors.py. Advice is worded here. What happened is told with its file or
number where the backend sends those apart (`sentences`) or the user reads English, else in general.
"""

from __future__ import annotations

from .errors import BackendProblem, Cancelled, PluginError, TokenRefused
from .sentences import words_of
from .translation import reads_english, translate


def sentence_for(code: str) -> str:
    """What happened, in general, or "" for a code that this version does not know."""
    return {
        "bands-unsuitable": translate("SegEarth", "These bands of the image cannot be used."),
        "download-damaged": translate("SegEarth", "The download arrived damaged."),
        "engine-unknown": translate("SegEarth", "The backend has no such engine."),
        "error": translate("SegEarth", "Something went wrong inside SegEarth."),
        "extent-empty": translate("SegEarth", "Nothing of the image is in view."),
        "host-foreign": translate("SegEarth", "The backend refused the request."),
        "http": translate("SegEarth", "The backend refused the request."),
        "hub-busy": translate("SegEarth", "The model hub is busy."),
        "hub-faulty": translate("SegEarth", "The model hub does not answer as it should."),
        "hub-refused": translate("SegEarth", "The model hub refused to give the model."),
        "hub-unreachable": translate("SegEarth", "The model hub cannot be reached."),
        "image-hash-wrong": translate("SegEarth", "The image was damaged on its way to the backend."),
        "image-not-found": translate("SegEarth", "The image no longer exists."),
        "image-too-large": translate("SegEarth", "The image or the extent is too large."),
        "image-unreadable": translate("SegEarth", "The image cannot be read."),
        "internal": translate("SegEarth", "Something went wrong inside SegEarth."),
        "model-bundled": translate("SegEarth", "This model belongs to SegEarth."),
        "model-present": translate("SegEarth", "This model is installed already, or on its way."),
        "model-unsuitable": translate("SegEarth", "SegEarth cannot use this model."),
        "no-space": translate("SegEarth", "There is not enough space on the disk for the model."),
        "no-such-job": translate("SegEarth", "The backend no longer knows this question."),
        "no-such-model": translate("SegEarth", "There is no such model."),
        "no-such-output": translate("SegEarth", "The backend refused the request."),
        "no-such-process": translate("SegEarth", "The backend refused the request."),
        "no-such-repository": translate("SegEarth", "There is no such repository."),
        "out-of-memory": translate("SegEarth", "The memory was not enough for this question."),
        "output-unwritable": translate("SegEarth", "The result could not be written."),
        "question-empty": translate("SegEarth", "The question is empty."),
        "question-too-long": translate("SegEarth", "The question is too long."),
        "queue-full": translate("SegEarth", "Too many questions are waiting."),
        "request-invalid": translate("SegEarth", "The backend refused the request."),
        "request-too-large": translate("SegEarth", "The image is too large to be sent."),
        "result-not-ready": translate("SegEarth", "The answer is not ready yet."),
        "setting-invalid": translate("SegEarth", "A setting is not valid."),
        "store-unwritable": translate("SegEarth", "The folder of the models cannot be written."),
        "took-too-long": translate("SegEarth", "The answer took too long."),
        "weights-broken": translate("SegEarth", "The model's weights cannot be read."),
        "weights-hash-wrong": translate("SegEarth", "The model's weights are not what they were."),
        "weights-missing": translate("SegEarth", "The model is not installed, or not whole."),
    }.get(code, "")


def advice_for(code: str) -> str:
    """What to do next, or "" for a code that this version does not know."""
    return {
        "bands-unsuitable": translate("SegEarth", "Choose three bands that look like red, green and blue."),
        "download-damaged": translate("SegEarth", "Download it again, or choose another mirror."),
        "engine-unknown": translate("SegEarth", "Choose another engine."),
        "error": translate("SegEarth", "Please report this with the log."),
        "extent-empty": translate("SegEarth", "Move the map so that the image is in view."),
        "host-foreign": translate("SegEarth", "Please report this with the log."),
        "http": translate("SegEarth", "Please report this with the log."),
        "hub-busy": translate(
            "SegEarth", "Wait a few minutes, then download again: it goes on where it stopped."
        ),
        "hub-faulty": translate("SegEarth", "Download it again later, or choose another mirror."),
        "hub-refused": translate(
            "SegEarth",
            "Check its name; if that is right, accept the terms on its page and set HF_TOKEN to your token.",
        ),
        "hub-unreachable": translate(
            "SegEarth", "Check the network and the proxy, then download again: it goes on where it stopped."
        ),
        "image-hash-wrong": translate("SegEarth", "Ask again."),
        "image-not-found": translate("SegEarth", "Check that the file still exists, then ask again."),
        "image-too-large": translate("SegEarth", "Zoom in or ask about a smaller extent."),
        "image-unreadable": translate(
            "SegEarth", "Open the file in another program to see whether it is damaged."
        ),
        "internal": translate("SegEarth", "Please report this with the log."),
        "model-bundled": translate("SegEarth", "It goes when SegEarth is uninstalled."),
        "model-present": translate("SegEarth", "Wait until it is there, or remove it first."),
        "model-unsuitable": translate("SegEarth", "Name a checkpoint as its authors publish it."),
        "no-space": translate(
            "SegEarth", "Free some space, or set SEGEARTH_MODELS to a folder on another disk."
        ),
        "no-such-job": translate("SegEarth", "Ask again."),
        "no-such-model": translate(
            "SegEarth", "Choose one that the list of models shows, or name a repository as OWNER/NAME."
        ),
        "no-such-output": translate("SegEarth", "Please report this with the log."),
        "no-such-process": translate("SegEarth", "Please report this with the log."),
        "no-such-repository": translate("SegEarth", "Check its name; it reads OWNER/NAME."),
        "out-of-memory": translate("SegEarth", "Ask about a smaller extent, or choose a smaller engine."),
        "output-unwritable": translate(
            "SegEarth", "Choose another folder or free some space, then export again."
        ),
        "question-empty": translate(
            "SegEarth", "Type what you are looking for, for example: swimming pools."
        ),
        "question-too-long": translate("SegEarth", "Shorten the question."),
        "queue-full": translate("SegEarth", "Wait for a running question to finish, then ask again."),
        "request-invalid": translate("SegEarth", "Please report this with the log."),
        "request-too-large": translate("SegEarth", "Zoom in or ask about a smaller extent."),
        "result-not-ready": translate("SegEarth", "Ask again."),
        "setting-invalid": translate("SegEarth", "Correct this setting and ask again."),
        "store-unwritable": translate("SegEarth", "Set SEGEARTH_MODELS to a folder that you may write to."),
        "took-too-long": translate("SegEarth", "Ask about a smaller extent, or at less detail."),
        "weights-broken": translate("SegEarth", "Install the model again."),
        "weights-hash-wrong": translate(
            "SegEarth", "The file was changed or damaged; install the model again."
        ),
        "weights-missing": translate("SegEarth", "Install the model again."),
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
    sentence = _what_happened(problem, code)
    advice = advice_for(code) or problem.get("detail", "")
    told = f"{problem.get('title', '')} {problem.get('detail', '')}".strip()
    return BackendProblem(code, sentence, advice, cause="" if problem.get("title") == sentence else told)


def _what_happened(problem: dict, code: str) -> str:
    title = words_of(problem, "title")
    has_particulars = "title" in (problem.get("said") or {}) or reads_english()
    if title and (has_particulars or not sentence_for(code)):
        return title
    return sentence_for(code) or translate("SegEarth", "The backend reported a problem without a name.")
