"""Every situation a user can be told about: one class, one stable code, one next step.

Unknown states deliberately stay plain Python errors: those are bugs, not situations.
"""

from __future__ import annotations


class SegEarthError(Exception):
    """A situation with a name. `str(error)` says what happened; `advice` says what to do next.

    `code` is stable: the wire carries it and the plugin translates by it.
    """

    code = "error"
    advice = "Please report this with the log."

    def __init__(self, message: str, *, advice: str | None = None):
        super().__init__(message)
        if advice is not None:
            self.advice = advice

    def sentence(self) -> str:
        """What happened and what to do next, as one line for a person."""
        return f"{self} {self.advice}".strip()


# --- the question -----------------------------------------------------------------------------------------


class QuestionEmpty(SegEarthError):
    code = "question-empty"
    advice = "Type what you are looking for, for example: swimming pools."


class QuestionTooLong(SegEarthError):
    code = "question-too-long"
    advice = "Shorten the question."


class SettingInvalid(SegEarthError):
    code = "setting-invalid"
    advice = "Correct this setting and ask again."


class EngineUnknown(SegEarthError):
    code = "engine-unknown"
    advice = "Choose one of the engines that `segearth engines` lists."


# --- the image --------------------------------------------------------------------------------------------


class ImageNotFound(SegEarthError):
    code = "image-not-found"
    advice = "Check that the file still exists, or send the image again."


class ImageUnreadable(SegEarthError):
    code = "image-unreadable"
    advice = "Open the file in another program to see whether it is damaged."


class ImageTooLarge(SegEarthError):
    code = "image-too-large"
    advice = "Zoom in or ask about a smaller extent."


class ExtentEmpty(SegEarthError):
    code = "extent-empty"
    advice = "Move the map so that the image is in view."


class BandsUnsuitable(SegEarthError):
    code = "bands-unsuitable"
    advice = "Choose three bands that look like red, green and blue."


# --- the models -------------------------------------------------------------------------------------------


class WeightsMissing(SegEarthError):
    code = "weights-missing"
    advice = "Install the model again."


class WeightsBroken(SegEarthError):
    code = "weights-broken"
    advice = "Install the model again."


class WeightsHashWrong(SegEarthError):
    code = "weights-hash-wrong"
    advice = "The file was changed or damaged; install the model again."


class FixtureUnreadable(SegEarthError):
    code = "fixture-unreadable"
    advice = "Name a folder that holds config.json, model.safetensors, inputs.npz and expected.npz."


class OutOfMemory(SegEarthError):
    code = "out-of-memory"
    advice = "Ask about a smaller extent, or choose a smaller engine."


# --- running ----------------------------------------------------------------------------------------------


class Cancelled(SegEarthError):
    code = "cancelled"
    advice = ""


class TookTooLong(SegEarthError):
    code = "took-too-long"
    advice = "Ask about a smaller extent, or at less detail."


class QueueFull(SegEarthError):
    code = "queue-full"
    advice = "Wait for a running question to finish, then ask again."


# --- writing ----------------------------------------------------------------------------------------------


class OutputUnwritable(SegEarthError):
    code = "output-unwritable"
    advice = "Choose another folder or free some space, then export again."


# --- speaking with the server ------------------------------------------------------------------------------


class RequestInvalid(SegEarthError):
    code = "request-invalid"
    advice = "Compare the request with the process description at /processes/segment."


class RequestTooLarge(SegEarthError):
    code = "request-too-large"
    advice = "Send a smaller image, or ask about a smaller extent."


class ImageHashWrong(SegEarthError):
    code = "image-hash-wrong"
    advice = "Send the image again."


class TokenMissing(SegEarthError):
    code = "token-missing"
    advice = "Send the token of the server file as `Authorization: Bearer TOKEN`."


class HostForeign(SegEarthError):
    code = "host-foreign"
    advice = "Speak to the server by the address 127.0.0.1 and its port."


class ProcessUnknown(SegEarthError):
    code = "no-such-process"
    advice = "Choose one of the processes that /processes lists."


class JobUnknown(SegEarthError):
    code = "no-such-job"
    advice = "Ask the question again; finished questions are forgotten after a while."


class ResultUnknown(SegEarthError):
    code = "no-such-output"
    advice = "Choose one of the outputs that /processes/segment lists."


class ResultNotReady(SegEarthError):
    code = "result-not-ready"
    advice = "Wait until the job's status is `successful`."
