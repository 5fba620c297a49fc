"""The plugin reads and writes exactly the border's golden messages (tests/data/wire), as the backend does."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from qgis_segearth.core.agreement import Agreement
from qgis_segearth.core.answer import Answer
from qgis_segearth.core.client import Client, EngineInfo, JobStatus, read_events
from qgis_segearth.core.connection import Connection
from qgis_segearth.core.errors import BackendProblem, Cancelled, ServerFileStale, TokenRefused
from qgis_segearth.core.file_source import FileSource
from qgis_segearth.core.problems import advice_for, from_problem
from qgis_segearth.core.question import MAXIMUM_CHARACTERS, Question

ROOT = Path(__file__).resolve().parents[2]
WIRE = ROOT / "tests" / "data" / "wire"


MET_BY_QUESTIONS = ("the question", "the image", "the models", "running", "speaking with the server")
TOLD_OTHERWISE = {
    *("cancelled", "token-missing"),  # errors of the plugin's own
    *(
        "request-invalid",
        "host-foreign",
        "no-such-process",
        "no-such-output",
        "result-not-ready",
    ),  # for programmers
    "fixture-unreadable",  # `segearth verify`
}


def golden(name: str) -> dict:
    return json.loads((WIRE / name).read_text(encoding="utf-8"))


class Reply:
    """A good answer of `requests`."""

    status_code = 200

    def __init__(self, document: dict):
        self._document = document

    def json(self, **options: object) -> dict:
        return json.loads(json.dumps(self._document), **options)


class Recorder:
    """A session that keeps what was asked and gives a golden answer."""

    def __init__(self, document: dict):
        self._document = document
        self.asked: list[tuple] = []

    def request(self, method: str, url: str, **options: object) -> Reply:
        assert options["timeout"]
        self.asked.append((method, url, options))
        return Reply(self._document)


def client_that_hears(document: dict) -> tuple[Client, Recorder]:
    client, recorder = Client(Connection("http://127.0.0.1:1", "secret")), Recorder(document)
    assert client._session.headers["Authorization"] == "Bearer secret"
    assert not client._session.trust_env
    client._session = recorder
    return client, recorder


def test_execute() -> None:
    wanted = golden("execute.json")
    client, recorder = client_that_hears(golden("status_running.json"))
    inputs = wanted["inputs"]
    question = Question(
        **{("text" if name == "question" else name): inputs[name] for name in Question("").to_inputs()}
    )
    picture = {name: inputs[name] for name in ("image", "bands", "extent", "crs")}
    assert client.execute({**picture, **question.to_inputs()}) == golden("status_running.json")["jobID"]
    method, url, options = recorder.asked[0]
    assert (method, url) == ("POST", "http://127.0.0.1:1/processes/segment/execution")
    assert options["headers"]["Prefer"] == "respond-async"
    assert options["json"] == wanted


def test_the_inputs_of_a_file() -> None:
    source = FileSource(
        title="roofs",
        crs=QgsCoordinateReferenceSystem("EPSG:26911"),
        extent=QgsRectangle(541100, 3741000, 541250, 3741150),
        licence="",
        path=Path("/data/roofs of mine.tif"),
        bands=(1, 2, 3),
        whole=False,
        rows_down=False,
    )
    assert source.to_inputs(None, None) == {
        "image": {"href": "file:///data/roofs%20of%20mine.tif"},
        "bands": [1, 2, 3],
        "extent": {"bbox": golden("execute.json")["inputs"]["extent"]["bbox"], "crs": "image"},
    }


def test_results() -> None:
    document = golden("results.json")
    client, recorder = client_that_hears(document)
    answer = client.results("a-job")
    assert recorder.asked[0][:2] == ("GET", "http://127.0.0.1:1/jobs/a-job/results")
    assert answer == Answer.from_results(document)
    assert (answer.count, answer.engine, answer.units) == (1, "segearth-nano", "metre")
    assert answer.area == 15.12
    assert answer.resolution == pytest.approx(0.6)
    assert answer.features[0]["properties"]["label"] == "swimming pool"


def test_results_of_two_engines() -> None:
    document = golden("results_both.json")
    told = document["answer"]["value"]["comparison"]
    agreement = Answer.from_results(document).agreement
    assert agreement.engines == ("segearth-nano", "geoseg")
    assert [one.reply for one in agreement.opinions] == [one["reply"] for one in told["answers"]]
    assert (agreement.areas, agreement.union, agreement.iou) == ((16, 8, 0), told["union_m2"], told["iou"])
    assert [agreement.engines_of(label) for label in agreement.labels] == [
        "segearth-nano, geoseg",
        "segearth-nano",
        "geoseg",
    ]
    assert agreement.measured(document["features"]["value"]["features"]) == agreement
    assert Agreement.from_kept(json.loads(json.dumps(asdict(agreement)))) == agreement
    assert Answer.from_results(golden("results.json")).agreement is None


def test_a_second_engine_is_named_only_where_one_is_wanted() -> None:
    assert Question("roofs", compare_with="geoseg").to_inputs()["compare_with"] == "geoseg"
    assert "compare_with" not in Question("roofs").to_inputs()


def test_events() -> None:
    lines = iter((WIRE / "events.txt").read_text(encoding="utf-8").splitlines())
    running, heartbeat, ended = read_events(lines)
    assert (running.status, running.progress, running.message) == ("running", 35, "Looking at the image")
    assert heartbeat is None
    assert not running.ended
    assert ended.ended
    assert ended.status == "successful"


def test_status() -> None:
    running = JobStatus.from_status_info(golden("status_running.json"))
    failed = JobStatus.from_status_info(golden("status_failed.json"))
    assert (running.ended, failed.ended) == (False, True)
    assert running.problem is None
    assert from_problem(failed.problem).code == "image-not-found"


def test_problem() -> None:
    error = from_problem(golden("problem.json"))
    assert isinstance(error, BackendProblem)
    assert (error.code, error.sentence) == ("image-not-found", "The image no longer exists: /data/roofs.tif.")
    assert error.advice


def test_problems_that_are_errors_of_our_own() -> None:
    assert isinstance(
        from_problem({"title": "No token.", "status": 401, "code": "unauthorised"}), TokenRefused
    )
    assert isinstance(from_problem({"title": "Cancelled.", "status": 410, "code": "cancelled"}), Cancelled)


def test_a_problem_of_a_newer_backend_keeps_its_own_words() -> None:
    error = from_problem(
        {"title": "The moon is full.", "detail": "Wait.", "status": 503, "code": "full-moon"}
    )
    assert str(error) == "The moon is full. Wait."


def test_every_code_that_a_question_can_meet_has_advice() -> None:
    """Read from the text of the backend, which the plugin does not import; its headings are situations."""
    text = (ROOT / "backend" / "segearth" / "errors.py").read_text(encoding="utf-8")
    kinds = dict(re.findall(r"^# --- (.+?) -+\n(.*?)(?=^# ---|\Z)", text, re.MULTILINE | re.DOTALL))
    codes = {
        code for kind in MET_BY_QUESTIONS for code in re.findall(r'^    code = "(.+)"', kinds[kind], re.M)
    }
    assert len(codes) > 15
    assert {code for code in codes if not advice_for(code)} <= TOLD_OTHERWISE


def test_server_file(tmp_path: Path) -> None:
    wanted = golden("server_file.json")
    connection = Connection.from_server_file(WIRE / "server_file.json")
    assert connection == Connection(f"http://127.0.0.1:{wanted['port']}", wanted["token"], wanted["pid"])
    broken = tmp_path / "server.json"
    for content in ("", "[]", '{"port": 1}'):
        broken.write_text(content, encoding="utf-8")
        with pytest.raises(ServerFileStale):
            Connection.from_server_file(broken)


def test_engines() -> None:
    document = golden("engines.json")
    client, _ = client_that_hears(document)
    assert client.engines() == tuple(EngineInfo(**engine) for engine in document["engines"])


def test_health() -> None:
    client, _ = client_that_hears(golden("health.json"))
    assert client.health()["ready"]


def test_both_sides_count_characters_alike() -> None:
    query = (ROOT / "backend" / "segearth" / "query.py").read_text(encoding="utf-8")
    assert f"MAXIMUM_CHARACTERS = {MAXIMUM_CHARACTERS}\n" in query
