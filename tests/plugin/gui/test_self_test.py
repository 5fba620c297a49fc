"""The self-test behind its buttons: the real program with the real weights, whole and spoilt."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QPushButton

from qgis_segearth.core.errors import BackendGone
from qgis_segearth.gui.messages import message_for
from qgis_segearth.setup.self_test import SelfTest, SelfTestUnable, failure

from .conftest import ROOT, wait_for

WEIGHTS = ROOT / "resources" / "models" / "segearth-nano"


@pytest.fixture
def begin(visitor):
    """Presses the dock's button; gives the window."""

    def begin():
        visitor.click(visitor.panel.test)
        dialog = visitor.plugin.controller.self_test
        assert dialog.isVisible()
        return dialog

    yield begin
    if visitor.plugin.controller.self_test is not None:
        visitor.plugin.controller.self_test.reject()


@pytest.fixture
def spoilt_weights(tmp_path, monkeypatch) -> Path:
    """The backend finds a built-in model with one wrong byte."""
    shutil.copytree(WEIGHTS, tmp_path / "segearth-nano")
    weights = tmp_path / "segearth-nano" / "weights.safetensors"
    content = bytearray(weights.read_bytes())
    content[len(content) // 2] ^= 0xFF
    weights.write_bytes(content)
    monkeypatch.setenv("SEGEARTH_MODELS", str(tmp_path))
    return weights


def ended(dialog) -> bool:
    return dialog.message.isVisible()


def said(dialog) -> str:
    return dialog.message.text.text()


def facts(dialog) -> str:
    return " ".join(label.text() for label in dialog.facts.findChildren(QLabel))


def test_it_works_is_a_number(begin):
    dialog = begin()
    assert dialog.progress.isVisible()
    assert not dialog.again.isEnabled()
    wait_for(lambda: ended(dialog))
    assert said(dialog) == "It works."
    assert 0.6 <= float(re.search(r"0\.\d+", facts(dialog)).group()) <= 1
    for what in ("IoU", "of 16 pools", " s ", "Processor", " MB", "torch"):
        assert what in facts(dialog)
    assert not dialog.progress.isVisible()
    assert dialog.again.isEnabled()


def test_spoilt_weights_are_told_with_a_next_step_and_can_be_reported(begin, spoilt_weights):
    dialog = begin()
    wait_for(lambda: ended(dialog))
    assert "weights.safetensors" in said(dialog)
    assert "Press Set up" in said(dialog)
    assert not dialog.facts.isVisible()
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    wait_for(lambda: dialog.copy.text() == "Copied")
    report = QgsApplication.clipboard().text()
    assert "weights-hash-wrong" in report
    assert "segearth self-test" in report
    assert os.path.expanduser("~") + "/" not in report


def test_cancel_and_closing_stop_the_program(begin):
    dialog = begin()
    QTest.mouseClick(dialog.progress.cancel, Qt.MouseButton.LeftButton)
    wait_for(lambda: ended(dialog), 10)
    assert said(dialog) == "Cancelled."
    QTest.mouseClick(dialog.again, Qt.MouseButton.LeftButton)
    wait_for(lambda: self_tests(), 10)
    assert not ended(dialog)
    dialog.reject()
    wait_for(lambda: not self_tests(), 10)


def self_tests() -> list[str]:
    """Processes of this one's that run the self-test."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().split(b"\0")
            parent = (folder / "stat").read_text().rsplit(")", 1)[1].split()[1]
        except OSError:
            continue
        if b"self-test" in words and parent == str(os.getpid()):
            found.append(folder.name)
    return found


def test_a_message_about_the_backend_and_the_settings_lead_to_it(visitor, begin):
    visitor.panel.show_message(message_for(BackendGone()))
    visitor.click(visitor.button("test"))
    dialog = visitor.plugin.controller.self_test
    assert dialog.isVisible()
    dialog.reject()
    visitor.click(visitor.panel.settings)
    settings = QApplication.activeModalWidget()
    visitor.click(settings.findChild(QPushButton, "segearth_settings_self_test"))
    assert not settings.isVisible()
    assert dialog.isVisible()


def test_without_a_backend_it_says_what_to_do(begin, monkeypatch, tmp_path):
    monkeypatch.setenv("SEGEARTH_BACKEND_PYTHON", str(tmp_path / "nothing"))
    dialog = begin()
    assert "Press Set up" in said(dialog)
    assert dialog.again.isEnabled()


def test_a_wrong_answer_is_a_result_that_did_not_pass(begin, monkeypatch, tmp_path):
    python = tmp_path / "python"
    facts_of_it = (
        '{"iou": 0.012, "enough": 0.6, "polygons": 3, "drawn": 16, "seconds": 1.0, "device": "cuda", '
        '"memory_mb": 512, "version": "0.1.0", "torch": "2.13.0", "weights_sha256": "", "passed": false}'
    )
    python.write_text(f"#!/bin/sh\necho '{facts_of_it}'\necho 'segearth: not found' >&2\nexit 1\n")
    python.chmod(0o755)
    monkeypatch.setenv("SEGEARTH_BACKEND_PYTHON", str(python))
    dialog = begin()
    wait_for(lambda: ended(dialog))
    assert said(dialog).startswith("It does not work")
    assert "0.012" in facts(dialog)
    assert "Graphics card" in facts(dialog)


def test_what_the_program_says_has_a_name():
    assert SelfTest.read('warning: nothing\n{"fraction": 0.5}\n') is None
    crashed = failure("Traceback\nMemoryError: cannot allocate memory")
    assert isinstance(crashed, SelfTestUnable)
    assert "memory" in crashed.sentence
    assert failure("exit code -1").sentence == "The test came to no answer."
