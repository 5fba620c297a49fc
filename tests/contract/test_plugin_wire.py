"""The plugin reads and writes exactly the border's golden messages (tests/data/wire), as the backend does."""

from __future__ import annotations

import json
import re
import string
import threading
from collections.abc import Iterator
from dataclasses import asdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path, PurePosixPath, PureWindowsPath
from urllib.parse import unquote, urlsplit

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from qgis_segearth.core import wording
from qgis_segearth.core.agreement import NOT_UNDERSTOOD, Agreement
from qgis_segearth.core.answer import Answer
from qgis_segearth.core.client import Client, EngineInfo, JobStatus, read_events
from qgis_segearth.core.connection import Connection
from qgis_segearth.core.errors import BackendProblem, Cancelled, ServerFileStale, TokenRefused
from qgis_segearth.core.file_source import FileSource, href_of
from qgis_segearth.core.nouns import nouns
from qgis_segearth.core.problems import advice_for, from_problem, sentence_for
from qgis_segearth.core.question import MAXIMUM_CHARACTERS, Question
from qgis_segearth.core.sentences import in_words, templates, words_of

ROOT = Path(__file__).resolve().parents[2]
WIRE = ROOT / "tests" / "data" / "wire"


def golden(name: str) -> dict:
    return json.loads((WIRE / name).read_text(encoding="utf-8"))


SENTENCES = golden("sentences.json")


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
    assert Answer.from_results(document).labelled
    alone = Answer.from_results(golden("results.json"))
    assert (alone.agreement, alone.labelled) == (None, False)


def test_a_run_of_an_earlier_version_is_comparable() -> None:
    kept = asdict(Answer.from_results(golden("results_both.json")).agreement)
    for opinion in kept["opinions"]:
        del opinion["understood"]
    assert Agreement.from_kept(kept).iou == pytest.approx(2 / 3)


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


def test_every_problem_has_a_sentence_and_advice() -> None:
    told_otherwise = {"cancelled", "token-missing"}  # errors of the plugin's own
    codes = set(SENTENCES["problems"]) - told_otherwise
    assert len(codes) > 30
    assert {code for code in codes if not (sentence_for(code) and advice_for(code))} == set()


# --- what the backend says ----------------------------------------------------------------------------------


def sample(code: str) -> dict:
    """A sentence as the backend sends it, with a value for each of its fields."""
    fields = [name for _, name, _, _ in string.Formatter().parse(SENTENCES["sentences"][code]) if name]
    numbers = {"unit": "pixels", "n": 7}
    values = {name: numbers.get(name, f"<{name}>") for name in fields if name != "nouns"}
    nouns = ["swimming_pool", "water"] if "nouns" in fields else []
    shown = {**values, "nouns": "swimming pools, water"}
    return {
        "code": code,
        "text": SENTENCES["sentences"][code].format(**shown),
        "nouns": nouns,
        "values": values,
    }


def test_the_plugin_knows_just_the_sentences_that_the_backend_says() -> None:
    assert set(templates()) == set(SENTENCES["sentences"])
    assert set(nouns()) == set(SENTENCES["nouns"])


@pytest.mark.parametrize("code", SENTENCES["sentences"])
def test_in_english_the_plugin_says_what_the_backend_says(code: str) -> None:
    assert templates(7)[code]
    assert in_words({**sample(code), "text": "The backend's own words."}) == sample(code)["text"]


def test_areas_are_told_in_the_unit_of_the_table_beside_them() -> None:
    areas = {"both": 160_000, "union": 1_240_000, "first": 1_080_000, "second": 0}
    values = {"one": "a", "other": "b", "percent": 13, "unit": "m²", **areas}
    said = in_words({"code": "agree", "text": "", "nouns": [], "values": values})
    assert "(16.0 of 124 ha). Only a: 108 ha. Only b: 0 ha." in said
    assert wording.areas([*areas.values()]) == ["16.0 ha", "124 ha", "108 ha", "0 ha"]


def test_a_question_that_an_engine_did_not_understand_cannot_be_compared() -> None:
    value = golden("results_both.json")["answer"]["value"]
    assert Agreement.from_answer(value).comparable
    for code in NOT_UNDERSTOOD:
        assert code in SENTENCES["sentences"]
        value["comparison"]["answers"][0]["said"]["reply"][0]["code"] = code
        value["comparison"]["iou"] = None
        agreement = Agreement.from_answer(value)
        assert (agreement.comparable, agreement.iou) == (False, None)
        assert Agreement.from_kept(json.loads(json.dumps(asdict(agreement)))) == agreement


def test_numbers_are_shown_as_the_backend_shows_them() -> None:
    values = {"gsd": 1234, "coarsest": 15.0}
    said = in_words({"code": "image-too-coarse", "text": "", "nouns": [], "values": values})
    assert said.endswith("a pixel covers 1,234 m, and it knows up to 15.0 m. Zoom in.")


@pytest.mark.parametrize(
    "sentence",
    [
        {"code": "", "text": "A lake, I think: {nouns}.", "nouns": [], "values": {}},
        {"code": "of-next-year", "text": "Something new.", "nouns": ["iceberg"], "values": {"n": 3}},
        {"code": "image-too-coarse", "text": "Values of another version.", "nouns": [], "values": {"m": 3}},
    ],
)
def test_what_the_plugin_cannot_say_stays_as_it_was_sent(sentence: dict) -> None:
    assert in_words(sentence) == sentence["text"]


def test_a_member_without_sentences_is_shown_as_it_is() -> None:
    for said in ({}, {"said": {}}, {"said": None}, {"said": {"title": []}}):
        assert words_of({"reply": "Free words.", **said}, "reply") == "Free words."
    assert words_of({}, "reply") == ""


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
    heard = client.engines()
    assert [engine.name for engine in heard] == ["segearth-nano", "segearth-r2"]
    for engine, sent in zip(heard, document["engines"]):
        sent.pop("said")
        assert engine == EngineInfo(**{**sent, "needs": engine.needs})
        assert [need["how"] for need in engine.needs] == [need["how"] for need in sent["needs"]]


def test_health() -> None:
    client, _ = client_that_hears(golden("health.json"))
    assert client.health()["ready"]


def test_both_sides_count_characters_alike() -> None:
    query = (ROOT / "backend" / "segearth" / "query.py").read_text(encoding="utf-8")
    assert f"MAXIMUM_CHARACTERS = {MAXIMUM_CHARACTERS}\n" in query


def test_a_file_on_a_windows_share_is_named_without_a_host() -> None:
    """The backend takes an address with a host for a file on another machine."""
    address = href_of(PureWindowsPath("//server/share/Lageplan Süd.tif"))
    assert re.match("^file:///.", address)  # what the backend's request format wants
    assert urlsplit(address).netloc == ""
    assert unquote(urlsplit(address).path) == "//server/share/Lageplan Süd.tif"
    assert href_of(PureWindowsPath("C:/data/a.tif")) == "file:///C:/data/a.tif"
    assert href_of(PurePosixPath("/data/a b.tif")) == "file:///data/a%20b.tif"


@pytest.fixture
def address() -> Iterator[str]:
    """A server that streams one event with a megabyte of polygons, in one piece."""
    polygons = json.dumps({"features": {"features": [{"properties": {"label": "x" * 1_000_000}}]}})

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            for piece in (b": beat\n\n", f"event: target\ndata: {polygons}\n\n".encode(), b""):
                self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece))

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_megabyte_of_polygons_is_one_piece_of_news(address: str) -> None:
    """Byte by byte it took minutes, in which nothing could be cancelled."""
    news: list[object] = []
    with Client(Connection(address, "token")) as client:
        reading = threading.Thread(target=lambda: news.extend(client.events("job")), daemon=True)
        reading.start()
        reading.join(20)
        assert not reading.is_alive()
    assert news[0] is None
    assert len(news[1].features[0]["properties"]["label"]) == 1_000_000
