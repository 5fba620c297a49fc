"""Every abstract test of OGC is one of ours, or is listed here with the reason why it cannot apply."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.support.ogc import abstract_tests
from tests.support.server import Server

NO_REFERENCES = "the process offers `value` as its only outputTransmission"
NOT_APPLICABLE = {
    "test_conf_core_job_results_async_raw_mixed_multi": NO_REFERENCES,
    "test_conf_core_job_results_async_raw_ref": NO_REFERENCES,
    "test_conf_core_process_execute_sync_raw_mixed_multi": NO_REFERENCES,
    "test_conf_core_process_execute_sync_raw_ref": NO_REFERENCES,
    "test_conf_core_process_execute_input_array": "no input may occur more than once",
    "test_conf_core_process_execute_input_inline_mixed": "no input's schema is a choice of media types",
}


def ours() -> list[str]:
    """The names of the tests in this folder that are named after OGC's."""
    trees = [ast.parse(file.read_text()) for file in sorted(Path(__file__).parent.glob("test_*.py"))]
    functions = [node.name for tree in trees for node in tree.body if isinstance(node, ast.FunctionDef)]
    return [name for name in functions if name.startswith("test_conf_")]


def test_every_abstract_test_has_its_counterpart() -> None:
    assert sorted(ours()) == sorted(abstract_tests() - set(NOT_APPLICABLE))


def test_what_does_not_apply_does_not_apply(server: Server) -> None:
    process = server.client.get("/processes/segment").json()
    assert process["outputTransmission"] == ["value"]
    assert {one["maxOccurs"] for one in process["inputs"].values()} == {1}
    assert not any("oneOf" in one["schema"] for one in process["inputs"].values())
