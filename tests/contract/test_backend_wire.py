"""The backend reads and writes the golden messages exactly."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest

from segearth import errors
from segearth.engines import ENGINES, create
from segearth.sentences import SENTENCES, freely, say, text_of
from segearth.server import events, problems
from segearth.server.events import framed
from segearth.server.execute_request import Execute, Extent
from segearth.server.job import Done, Job, Telling
from segearth.server.pages import engine_info
from segearth.server.results import Delivery
from segearth.server.server_file import Announcement
from segearth.server.wire import EngineList, Health, Problem, Results, ServerFile, StatusInfo, said_of
from segearth.training.words import NOUNS

ROOT = Path(__file__).resolve().parents[2]
WIRE = ROOT / "tests" / "data" / "wire"
MESSAGES = {
    "server_file.json": ServerFile,
    "status_running.json": StatusInfo,
    "status_failed.json": StatusInfo,
    "results.json": Results,
    "results_several.json": Results,
    "results_both.json": Results,
    "problem.json": Problem,
    "engines.json": EngineList,
    "health.json": Health,
}


def golden(name: str) -> dict:
    return json.loads((WIRE / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize(("name", "model"), MESSAGES.items(), ids=MESSAGES)
def test_what_goes_out_has_exactly_the_golden_members(name: str, model: type) -> None:
    message = model.model_validate(golden(name))
    written = message.document() if isinstance(message, StatusInfo) else message.model_dump(mode="json")
    assert written == golden(name)


def test_every_golden_file_is_compared() -> None:
    others = {"execute.json", "events.txt", "events_telling.txt", "sentences.json", "README.md"}
    assert {file.name for file in WIRE.iterdir()} == set(MESSAGES) | others


def test_the_execute_request_is_read_whole() -> None:
    wanted = Execute.model_validate_json((WIRE / "execute.json").read_bytes())
    inputs = golden("execute.json")["inputs"]
    assert wanted.inputs.model_dump(exclude_unset=True) == inputs
    assert wanted.inputs.extent == Extent(bbox=inputs["extent"]["bbox"], crs="EPSG:26911")
    assert Delivery.of(wanted) == Delivery(("features", "answer"), raw=False)


def test_the_golden_problem_is_what_the_error_becomes() -> None:
    gone = errors.ImageNotFound(say("file-gone", path="/data/roofs.tif"))
    assert problems.problem_of(gone).model_dump() == golden("problem.json")


def test_a_failed_job_looks_like_the_golden_one() -> None:
    job = Job(Delivery())
    job.start()
    job.fail(errors.ImageNotFound(say("file-gone", path="/data/roofs.tif")))
    written, expected = job.info().document(), golden("status_failed.json")
    assert set(written) == set(expected)
    for name in ("type", "processID", "status", "message", "problem", "said"):
        assert written[name] == expected[name]


def test_events_are_framed_like_the_golden_ones() -> None:
    frames = (WIRE / "events.txt").read_text(encoding="utf-8").split("\n\n")
    job = Job(Delivery())
    job.id = "5c5a7a0e-8f0c-4e4b-9d7e-0a4f6d1f2b3c"
    job.start()
    job.advance(0.35)
    assert framed(events.status_event(job)) == frames[0] + "\n\n"
    assert frames[1] + "\n\n" == events.HEARTBEAT
    job.succeed(Done())
    assert framed(events.status_event(job)) == frames[2] + "\n\n"
    job.say(iter(["The buildings in the north ", "stand above the flood."]), is_unheard=lambda: False)
    assert framed(events.words_event("words", job.words)) == frames[3] + "\n\n"


def test_what_is_told_on_the_way_is_framed_like_the_golden_events() -> None:
    frames = [f"{frame}\n\n" for frame in (WIRE / "events_telling.txt").read_text().split("\n\n")[:-1]]
    job = Job(Delivery())
    job.id = "5c5a7a0e-8f0c-4e4b-9d7e-0a4f6d1f2b3c"
    job.start()
    telling = Telling(job)
    telling(0.8)
    telling.words("I marked the damaged roofs")
    telling.target(frames[2].removeprefix("event: target\ndata: ").strip())
    assert list(map(framed, events.underway_events(job))) == frames[:3]
    telling.words("I marked the damaged roofs and the road")
    assert framed(events.underway_events(job)[1]) == frames[3]
    job.succeed(Done())
    status, words = events.underway_events(job)
    assert (framed(status), words) == (frames[4], ("telling", ""))


def test_stdout_tells_everything_but_the_token(tmp_path: Path) -> None:
    content = ServerFile(**golden("server_file.json"))
    announcement = Announcement(tmp_path / "server.json", content)
    said = json.loads(announcement.line())
    assert content.token not in announcement.line()
    assert said == {
        **{name: value for name, value in golden("server_file.json").items() if name != "token"},
        "server_file": str(tmp_path / "server.json"),
    }
    announcement.write()
    assert json.loads((tmp_path / "server.json").read_text()) == golden("server_file.json")


def test_every_error_has_a_code_of_its_own_and_a_status() -> None:
    found = [one for one in vars(errors).values() if getattr(one, "__module__", "") == errors.__name__]
    assert set(problems.STATUS) <= set(found)
    assert len({one.code for one in found}) == len(found)
    assert all(400 <= problems.status_of(one("It happened.")) < 600 for one in found)


def test_an_error_class_without_an_entry_takes_its_parents_status() -> None:
    class QuestionRude(errors.QuestionEmpty):
        code = "question-rude"

    assert problems.status_of(QuestionRude("The question is rude.")) == 400


def test_all_that_can_be_said_is_written_down_for_both_sides() -> None:
    known = golden("sentences.json")
    assert known["sentences"] == SENTENCES
    assert tuple(known["nouns"]) == NOUNS
    assert known["problems"] == sorted({one.code for one in problems.STATUS} | {"internal", "http"})


def test_each_sentence_is_said_somewhere() -> None:
    """Nobody translates what is never said; codes that are put together begin in one of these ways."""
    said = set()
    for path in (ROOT / "backend" / "segearth").rglob("*.py"):
        if path.name != "sentences.py":
            nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            said |= {node.value for node in nodes if isinstance(node, ast.Constant)}
    put_together = ("geoseg-", "title-", "limits-", "licence-")
    assert {code for code in SENTENCES if not code.startswith(put_together)} <= said


def test_what_is_said_goes_out_in_english_and_in_codes() -> None:
    sentence = say("image-too-coarse", gsd=31, coarsest=15.0)
    assert sentence.text.endswith("a pixel covers 31 m, and it knows up to 15.0 m. Zoom in.")
    written = said_of(reply=[sentence, freely("Free.")], other=[])
    assert [one.model_dump() for one in written["reply"]] == [
        {
            "code": "image-too-coarse",
            "text": sentence.text,
            "nouns": [],
            "values": {"gsd": 31, "coarsest": 15.0},
        },
        {"code": "", "text": "Free.", "nouns": [], "values": {}},
    ]
    assert "other" not in written


@pytest.mark.parametrize("name", ENGINES)
def test_what_engines_say_of_themselves_is_the_same_both_ways(name: str) -> None:
    info = engine_info(create(name).describe())
    assert info.limits
    for member, sentences in info.said.items():
        assert text_of(sentences) == getattr(info, member)
        assert all(one.code or member == "title" for one in sentences)
    assert {"title", "limits"} <= set(info.said)
    for need in info.needs:
        assert text_of(need.said["how"]) == need.how
