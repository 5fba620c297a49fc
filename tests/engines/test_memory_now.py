"""Free memory is told at any moment: engines are listed while the first one is still being loaded."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

from segearth.engines.base import EngineDescription
from segearth.engines.memory_now import free_bytes, memory_short


def test_a_torch_that_another_thread_is_loading_counts_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torch", ModuleType("torch"))  # no part of it is there yet
    assert free_bytes() > 0


def test_what_fits_into_no_memory_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "torch", raising=False)
    small, large = (EngineDescription("one", "One", 1024, ready=True, memory=size) for size in (1, 10**15))
    assert memory_short(small) == []
    assert [sentence.code for sentence in memory_short(large)] == ["memory-short"]
