"""Gradient norms of the total loss, parameter by parameter, under the official names."""

from __future__ import annotations

from collections.abc import Mapping
from math import sqrt
from typing import Any

from segearth.model.weights import Network, official_sources
from segearth.training.losses import total_loss
from segearth.verify.checks import losses_of
from segearth.verify.fixture import Fixture
from segearth.verify.rows import GRADIENTS, LOSSES, Row, failed

NOISE = 1e-4
"""Norms below it are rounding: a bias of keys has none in theory. They are compared absolutely."""


def gradient_rows(fixture: Fixture) -> list[Row]:
    """One row per recorded norm; none where the fixture is one that records no gradients."""
    if fixture.is_real_geometry:
        return []
    if not fixture.gradients:
        return [failed("grad_norms.json", "missing")]
    return compare_gradients(fixture.network, fixture.gradients, _backward(fixture))


def compare_gradients(network: Network, gradients: Mapping[str, Any], total: float) -> list[Row]:
    """gradients: grad_norms.json. total: our loss, whose gradients lie in the parameters."""
    recorded, ours = gradients["grad_norm"], _norms(network)
    unused = network.layout.unused
    rows = [Row("grad_norms.json: loss_total", abs(total - gradients["loss_total"]), LOSSES)]
    for name, norm in recorded.items():
        why = "unused" if unused.match(name) else "frozen"
        rows.append(_row(name, ours.get(name), norm, why))
    return rows + [failed(f"gradient of {name}", "not recorded") for name in ours if name not in recorded]


def _backward(fixture: Fixture) -> float:
    """The total loss, its gradients left in the parameters. The image encoder is frozen, as published."""
    question, network = fixture.questions[0], fixture.network
    network.vision.requires_grad_(False)
    output = network(fixture.pixel_values, [question.prompt])
    total = total_loss(*losses_of(fixture, question, output))
    total.backward()
    return total.item()


def _norms(network: Network) -> dict[str, float | None]:
    """L2 norm of each gradient by official name: parts of a fused tensor count together; None where there is
    none."""
    squares: dict[str, float | None] = {}
    for ours, source in official_sources(network).items():
        gradient, name = network.get_parameter(ours).grad, source.published
        squares.setdefault(name, None)
        if gradient is not None:
            squares[name] = (squares[name] or 0.0) + gradient.double().square().sum().item()
    return {name: None if square is None else sqrt(square) for name, square in squares.items()}


def _row(official: str, ours: float | None, recorded: float | None, why: str) -> Row:
    """why: there may be no gradient."""
    name = f"gradient of {official}"
    if recorded is None or ours is None:
        known = recorded is None and ours is None
        return Row(name, 0.0, 0.0, why) if known else failed(name, f"is {ours}, recorded {recorded}")
    if recorded < NOISE:
        return Row(name, abs(ours - recorded), NOISE, "rounding noise, absolute")
    return Row(name, abs(ours - recorded) / recorded, GRADIENTS, "relative")
