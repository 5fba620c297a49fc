"""What the parameters of algorithms say of themselves."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication

from qgis_segearth.processing.provider import SegEarthProvider


@pytest.mark.parametrize("name", ["ask", "askmany"])
def test_each_parameter_says_what_it_does(provider: SegEarthProvider, name: str) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"segearth:{name}")
    told = {each.name(): each.help() for each in algorithm.parameterDefinitions()}
    assert all(len(words) > 20 for words in told.values()), told
    assert len(set(told.values())) == len(told)
    for word in ("Overview", "2x", "4x", "Every pixel"):  # as the dock calls them
        assert word in told["DETAIL"]
