"""As a new user would: a checkpoint on a stick, imported, asked, and offered by the server to the dock."""

from __future__ import annotations

import json
from pathlib import Path

from segearth import cli
from tests.support import rasters
from tests.support.server import REAL, running

NAME = "segearth-r1"


def test_from_a_stick_to_an_answer(checkpoint: Path, tmp_path: Path, capsys) -> None:
    assert cli.main(["engines", "--json"]) == 0
    assert not ready(json.loads(capsys.readouterr().out))
    assert cli.main(["models", "import", str(checkpoint)]) == 0
    assert cli.main(["models", "verify", NAME]) == 0
    capsys.readouterr()
    image = rasters.write(tmp_path, "utm_26911")
    polygons = tmp_path / "answer.gpkg"
    question = "which of these could shelter people after an earthquake?"
    assert cli.main(["ask", str(image), question, "--engine", NAME, "--output", str(polygons), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["engine"] == NAME
    assert len(answer["weights_sha256"]) == 64
    assert answer["reply"]
    assert polygons.is_file()
    with running(tmp_path, program=REAL) as server:
        assert ready(server.client.get("/engines", timeout=60).json())
        answered = server.answer({"image": {"href": image.as_uri()}, "question": question, "engine": NAME})
    assert answered["weights_sha256"] == answer["weights_sha256"]
    assert answered["count"] == answer["features"]


def ready(listed: dict) -> bool:
    return next(engine["ready"] for engine in listed["engines"] if engine["name"] == NAME)
