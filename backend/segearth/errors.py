"""Every situation a user can be told about: one class, one stable code, one next step.

Unknown states deliberately stay plain Python errors: those are bugs, not situations.
"""

from __future__ import annotations

from collections.abc import Sequence

from segearth.sentences import Sentence


class SegEarthError(Exception):
    """A situation with a name. `str(error)` says what happened; `advice` says what to do next.

    `code` is stable: the wire carries it and the plugin translates by it. `said`: what happened, as
    sentences with codes and particulars; empty where only `code` can be said in other languages.
    """

    code = "error"
    advice = "Please report this with the log."

    def __init__(self, message: str | Sentence, *, advice: str | None = None, said: Sequence[Sentence] = ()):
        super().__init__(str(message))
        self.said = (message,) if isinstance(message, Sentence) else tuple(said)
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


# --- training and evaluation ------------------------------------------------------------------------------


class DatasetNotFound(SegEarthError):
    code = "dataset-not-found"
    advice = "Name the folder that holds the data set, laid out as its authors publish it."


class DatasetUnpaired(SegEarthError):
    code = "dataset-unpaired"
    advice = "Add the missing files, or remove the ones that belong to nothing."


class DatasetUnreadable(SegEarthError):
    code = "dataset-unreadable"
    advice = "Fetch this file again, or remove its sample."


class DatasetUnsafe(SegEarthError):
    code = "dataset-unsafe"
    advice = "Only fetch this data set from its authors; this file was not opened."


class TrainingPartMissing(SegEarthError):
    code = "training-part-missing"
    advice = "Install the training parts: pip install 'segearth[train]'."


class TrainingDiverged(SegEarthError):
    code = "training-diverged"
    advice = "Start again with a smaller --rate, into another --output."


class CalibrationImpossible(SegEarthError):
    code = "calibration-impossible"
    advice = "Add labelled images on which GeoSeg's reasoner finds its place."


class ResumeImpossible(SegEarthError):
    code = "resume-impossible"
    advice = "Give the same options as before, or another --output."


# --- the model store --------------------------------------------------------------------------------------


class ModelUnknown(SegEarthError):
    code = "no-such-model"
    advice = "Choose one that `segearth models list` shows, or name a repository as OWNER/NAME."


class ModelPresent(SegEarthError):
    code = "model-present"
    advice = "Remove it first, or choose another name (--name)."


class ModelBundled(SegEarthError):
    code = "model-bundled"
    advice = "It belongs to SegEarth and goes when SegEarth is uninstalled."


class ModelUnsuitable(SegEarthError):
    code = "model-unsuitable"
    advice = "Name a checkpoint as its authors publish it."


class HubUnreachable(SegEarthError):
    code = "hub-unreachable"
    advice = "Check the network and the proxy (HTTPS_PROXY), then pull again: it goes on where it stopped."


class HubRefused(SegEarthError):
    code = "hub-refused"
    advice = "Check its name; if that is right, accept the terms on its page and set HF_TOKEN to your token."


class HubBusy(SegEarthError):
    code = "hub-busy"
    advice = "Wait a few minutes, then pull again: it goes on where it stopped."


class HubFaulty(SegEarthError):
    code = "hub-faulty"
    advice = "Pull again later, or choose another mirror (--mirror)."


class RepositoryUnknown(SegEarthError):
    code = "no-such-repository"
    advice = "Look its name up at https://huggingface.co/earth-insights and pull it as OWNER/NAME."


class DownloadDamaged(SegEarthError):
    code = "download-damaged"
    advice = "Pull again; if it happens again, choose another mirror (--mirror)."


class NoSpace(SegEarthError):
    code = "no-space"
    advice = "Free some space, or set SEGEARTH_MODELS to a folder on another disk."


class StoreUnwritable(SegEarthError):
    code = "store-unwritable"
    advice = "Set SEGEARTH_MODELS to a folder that you may write to."


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


# --- this installation ------------------------------------------------------------------------------------


class SelfTestFailed(SegEarthError):
    code = "self-test-failed"
    advice = "Set the backend up again; if it fails again, report it with the output of `segearth self-test`."


class BenchImpossible(SegEarthError):
    code = "bench-impossible"
    advice = "Run `segearth serve`: it says why it cannot start."


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
