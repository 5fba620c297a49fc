"""`Client`: the one place that knows the backend's URLs. Blocking, for worker threads; imports no QGIS.

`requests` on loopback only, and deaf to proxies: QGIS's own network classes send even 127.0.0.1 through the
proxy that is set for the internet. Every call has a timeout.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Optional, Union
from urllib.parse import quote, unquote

import requests

from .answer import Answer
from .collector import collector_at_rest
from .connection import Connection
from .errors import BackendGone
from .problems import from_problem
from .sentences import translated, words_of

if TYPE_CHECKING:
    from .question import Drawing

WKB_COLUMNS = "application/vnd.segearth.polygons+json"
CONNECT_SECONDS = 5
ANSWER_SECONDS = 120
"""Between two bytes: after this long nobody is there. The event stream has a heartbeat every 0.25 s, but a
backend that loads the neural network library was silent for 100 s on a busy computer."""


@dataclass(frozen=True)
class JobStatus:
    """A job's state. progress: 0..100. problem: why it failed, as the wire has it."""

    job: str
    status: str
    progress: float
    message: str
    problem: Optional[dict] = None

    @classmethod
    def from_status_info(cls, document: dict) -> JobStatus:
        """Reads OGC statusInfo (tests/data/wire/status_running.json)."""
        return cls(
            job=document["jobID"],
            status=document["status"],
            progress=float(document.get("progress") or 0),
            message=words_of(document, "message"),
            problem=document.get("problem"),
        )

    @property
    def ended(self) -> bool:
        """Whether nothing more will come."""
        return self.status in ("successful", "failed", "dismissed")


@dataclass(frozen=True)
class Partial:
    """Polygons that are found while the job goes on, as GeoJSON features: better ones may follow."""

    features: tuple[dict, ...]


@dataclass(frozen=True)
class Telling:
    """All that an engine has said so far while it still looks."""

    words: str


@dataclass(frozen=True)
class EngineInfo:
    """What the backend says of an engine; `missing` says how to get it where it is not ready.

    several: answers may hold several targets. words: it speaks. boxes: it says where it looked. threshold:
    whether that changes its masks. memory: a sentence where too little is free. needs: its models, each with
    model, title, installed, gated, how.
    """

    name: str
    title: str
    canvas: int
    ready: bool
    missing: str = ""
    weights_sha256: str = ""
    licence: str = ""
    limits: str = ""
    several: bool = False
    words: bool = False
    boxes: bool = False
    threshold: bool = True
    memory_bytes: int = 0
    memory: str = ""
    needs: Sequence[Mapping[str, Any]] = ()


News = Union[JobStatus, Partial, Telling, None]


class Client:
    """Talks to one running backend. Every method raises BackendGone where nobody answers, else what
    `problems.from_problem` makes of the refusal."""

    def __init__(self, connection: Connection):
        self._base = connection.base_url
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.headers["Authorization"] = f"Bearer {connection.token}"

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the connection."""
        self._session.close()

    def health(self) -> dict:
        """The backend's state (tests/data/wire/health.json)."""
        return self._call("GET", "/health").json()

    def engines(self) -> tuple[EngineInfo, ...]:
        """The engines, the default one first."""
        document = self._call("GET", "/engines").json()
        known = EngineInfo.__dataclass_fields__
        engines = map(_in_the_users_language, document["engines"])
        infos = [EngineInfo(**{k: v for k, v in e.items() if k in known}) for e in engines]
        return tuple(sorted(infos, key=lambda info: info.name != document["default"]))

    def has_image(self, sha256: str) -> bool:
        """Whether the backend still holds the image of that address."""
        return self._send("HEAD", f"/images/{sha256}").status_code == 200

    def put_image(self, sha256: str, content: bytes) -> str:
        """Sends a GeoTIFF under its SHA-256 and gives the `href` to name it by."""
        self._call("PUT", f"/images/{sha256}", data=content, headers={"Content-Type": "image/tiff"})
        return f"/images/{sha256}"

    def execute(self, inputs: dict) -> str:
        """Queues a question (tests/data/wire/execute.json) and gives the job's id."""
        body = {"inputs": inputs, "response": "document"}
        headers = {"Prefer": "respond-async"}
        return self._call("POST", "/processes/segment/execution", json=body, headers=headers).json()["jobID"]

    def status(self, job: str) -> JobStatus:
        """The job's state now."""
        return JobStatus.from_status_info(self._call("GET", f"/jobs/{job}").json())

    def events(self, job: str) -> Iterator[News]:
        """The job's states, first words and polygons as they come; None with every heartbeat, when the caller
        can see to a cancel."""
        with self._call("GET", f"/jobs/{job}/events", stream=True) as reply:
            yield from read_events(_lines(reply))

    def words(self, job: str) -> Iterator[Optional[str]]:
        """All words of a successful job's answer so far, as they come; None with every heartbeat."""
        with self._call("GET", f"/jobs/{job}/events", stream=True) as reply:
            yield from read_words(_lines(reply))

    def results(self, job: str) -> Answer:
        """What a successful job found."""
        reply = self._call("GET", f"/jobs/{job}/results")
        with collector_at_rest():
            return Answer.from_results(reply.json(object_hook=_let_others_run))

    def probability(self, job: str) -> bytes:
        """The probability map that a successful job's polygons were drawn from, as a GeoTIFF."""
        return self._call("GET", f"/jobs/{job}/probability").content

    def polygonise(self, href: str, drawing: Drawing) -> tuple[dict, ...]:
        """The polygons of a probability map at that address, in the map's own CRS. Like GeoJSON features, but
        with geometries {"type": "WKB", "wkb": hexadecimal}: as fast as a slider needs them."""
        inputs = {"probability": {"href": href}, **drawing.to_inputs(), "crs": "image"}
        body = {"inputs": inputs, "outputs": {"features": {"format": {"mediaType": WKB_COLUMNS}}}}
        columns = self._call("POST", "/processes/polygonise/execution", json=body).json()
        shapes, names = columns.pop("wkb"), tuple(columns)
        return tuple(
            {"geometry": {"type": "WKB", "wkb": shape}, "properties": dict(zip(names, values))}
            for shape, *values in zip(shapes, *columns.values())
        )

    def dismiss(self, job: str) -> None:
        """Cancels the job, or forgets a finished one."""
        self._call("DELETE", f"/jobs/{job}")

    def models(self) -> list[dict]:
        """The models that are installed or can be, as `GET /models` describes them."""
        return self._call("GET", "/models").json()["models"]

    def pull_model(self, name: str, source: dict) -> None:
        """Starts to download a model. source: repository, mirror, revision; empty for what the list says."""
        self._call("POST", f"/models/{_quoted(name)}", json=source)

    def import_model(self, folder: str, name: str = "") -> str:
        """Starts to copy a model from a folder, and gives its name: that of its kind where none is given."""
        path = f"/models/{_quoted(name)}" if name else "/models"
        location = self._call("POST", path, json={"folder": folder}).headers["Location"]
        return unquote(location.rsplit("/", 1)[1])

    def stop_pull(self, name: str) -> None:
        """Stops a download that is under way; what has come stays."""
        self._call("DELETE", f"/models/{_quoted(name)}", params={"download": "true"})

    def model_events(self, name: str) -> Iterator[Optional[dict]]:
        """How a download goes on; None with every heartbeat."""
        yield from self._transfer(f"/models/{_quoted(name)}/events")

    def verification_events(self, name: str) -> Iterator[Optional[dict]]:
        """Has a model's hashes computed again and tells how that goes on; who stops reading stops it."""
        yield from self._transfer(f"/models/{_quoted(name)}/verification")

    def _transfer(self, path: str) -> Iterator[Optional[dict]]:
        with self._call("GET", path, stream=True) as reply:
            for event, data in _events(_lines(reply)):
                if event == "status":
                    yield json.loads(data)
                elif not event:
                    yield None

    def _call(self, method: str, path: str, **options: Any) -> requests.Response:
        reply = self._send(method, path, **options)
        if reply.status_code >= 400:
            raise from_problem(_problem(reply))
        return reply

    def _send(self, method: str, path: str, **options: Any) -> requests.Response:
        try:
            return self._session.request(
                method, self._base + path, timeout=(CONNECT_SECONDS, ANSWER_SECONDS), **options
            )
        except requests.RequestException as error:
            raise BackendGone(str(error)) from error


def read_events(lines: Iterator[str]) -> Iterator[News]:
    """Reads server-sent events (tests/data/wire/events.txt, events_telling.txt): a state per event, words
    and polygons that are there already, None per comment line."""
    for event, data in _events(lines):
        if event == "status":
            yield JobStatus.from_status_info(json.loads(data))
        elif event == "telling":
            yield Telling(json.loads(data)["words"])
        elif event == "target":
            yield Partial(tuple(json.loads(data)["features"]["features"]))
        elif not event:
            yield None


def read_words(lines: Iterator[str]) -> Iterator[Optional[str]]:
    """As `read_events`, but of what the answer says in words."""
    for event, data in _events(lines):
        if event == "words":
            yield json.loads(data)["words"]
        elif not event:
            yield None


def _events(lines: Iterator[str]) -> Iterator[tuple[str, str]]:
    """Name and data of each event; a comment line is an event without a name."""
    event, data = "message", []
    for line in lines:
        if line.startswith(":"):
            yield "", ""
        elif line.startswith("event:"):
            event = line[6:].strip()
        elif line.startswith("data:"):
            data.append(line[5:].strip())
        elif not line and data:
            yield event, "\n".join(data)
            event, data = "message", []


def _lines(reply: requests.Response) -> Iterator[str]:
    """Lines of a stream, each as soon as it is there. Raises BackendGone where the stream breaks off.

    Read as the pieces come: byte by byte, an event with a thousand polygons took minutes.
    """
    try:
        for line in reply.iter_lines(chunk_size=None):
            yield line.decode("utf-8")
    except requests.RequestException as error:
        raise BackendGone(str(error)) from error


def _in_the_users_language(engine: dict) -> dict:
    needs = [translated(need, "title", "how") for need in engine.get("needs", ())]
    return {**translated(engine, "title", "missing", "limits", "licence", "memory"), "needs": needs}


def _let_others_run(document: dict) -> dict:
    """Python code between two objects: without it a long JSON text is read in one go, and no other thread
    of Python's, the window's among them, gets a turn meanwhile."""
    return document


def _quoted(name: str) -> str:
    """What a user typed, as one part of a path."""
    return quote(name, safe="") or " "


def _problem(reply: requests.Response) -> dict:
    """The refusal as a problem document, also where something else than our backend answered."""
    try:
        document = reply.json()
    except ValueError:
        document = None
    if isinstance(document, dict) and "title" in document:
        return {"status": reply.status_code, **document}
    return {"status": reply.status_code, "title": f"The backend answered {reply.status_code} {reply.reason}."}
