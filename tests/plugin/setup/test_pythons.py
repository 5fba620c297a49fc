"""A Python for the environment is found, and QGIS's own is left alone."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from qgis_segearth.core.backend_command import clean_environment
from qgis_segearth.setup import pythons, survey
from qgis_segearth.setup.build import builds
from qgis_segearth.setup.commands import look
from qgis_segearth.setup.failures import SetupFailed
from qgis_segearth.setup.pythons import find_python, probe
from qgis_segearth.setup.survey import Survey

NOWHERE = Path("/nowhere")


def answers(version=(3, 12, 1), prefix="/usr", bits=64):
    said = json.dumps([list(version), "/usr/bin/python3", prefix, bits])
    return lambda program, arguments: f"a banner\n{said}\n"


@pytest.fixture
def only(monkeypatch, tmp_path):
    """Nothing but these names is on the path, and the usual places are empty."""

    def only(*names: str):
        monkeypatch.setattr(pythons, "PREFERRED", ())
        found = {name: str(tmp_path / name) for name in names}
        monkeypatch.setattr(pythons.shutil, "which", found.get)

    return only


def test_the_one_that_is_here_is_found_and_tells_its_version():
    found = find_python(lambda p, a: look(p, a, clean_environment()), NOWHERE)
    assert found is not None
    assert (3, 10) <= found.version[:2] <= (3, 14)
    assert found.path.exists()


@pytest.mark.parametrize(
    "run",
    [
        answers(version=(3, 9, 2)),
        answers(version=(3, 15, 0)),
        answers(bits=32),
        lambda program, arguments: None,  # no venv, a stub of the Windows store, a broken shim
        lambda program, arguments: "Python was not found",
    ],
)
def test_what_does_not_suit_is_none(run):
    assert probe(run, "python", NOWHERE) is None


def test_qgis_own_python_is_left_alone_where_it_comes_with_qgis(monkeypatch):
    qgis = Path("/Applications/QGIS.app/Contents")
    monkeypatch.setattr(sys, "platform", "darwin")
    assert probe(answers(prefix=str(qgis / "MacOS")), "python", qgis) is None
    assert probe(answers(prefix="/opt/homebrew"), "python", qgis) is not None


def test_uv_is_asked_last(only):
    only("uv")
    asked = []

    def run(program, arguments):
        asked.append(Path(program).name)
        return (
            "/home/ann/.local/share/uv/python/bin/python3.12\n" if asked == ["uv"] else answers()(program, [])
        )

    assert find_python(run, NOWHERE).short == "3.12"
    assert asked == ["uv", "python3.12"]


def test_a_bundle_wants_its_own_version(only):
    only("python3")
    assert find_python(answers((3, 12, 1)), NOWHERE, ["3.11"]) is None
    assert find_python(answers((3, 11, 1)), NOWHERE, ["3.11"]).short == "3.11"


def test_without_any_the_sentence_says_where_to_get_one(only, root, package):
    only()
    found = Survey(find_python(lambda program, arguments: None, NOWHERE), None, None)
    with pytest.raises(SetupFailed) as caught:
        found.plan(root, package, "auto")
    assert caught.value.code == "no-python"
    assert survey.where_to_get_python() in caught.value.advice
    assert found.choice().build == builds()[-1]
