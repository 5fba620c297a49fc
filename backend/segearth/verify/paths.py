"""Every way on which the product comes to an answer, against the same recorded one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

import torch
from torch import Tensor

from segearth.model.compiling import compile_parts, why_not
from segearth.model.prompt import Prompt
from segearth.model.segearth_r1 import ImageFeatures, SegEarthR1
from segearth.verify.checks import answer_checks
from segearth.verify.fixture import Fixture, Question
from segearth.verify.rows import Row


@dataclass(frozen=True)
class Path:
    """kept: the image's features have served another question before.
    images_batched: the image is encoded together with another one.
    questions_batched: questions with the same beginning are asked together.
    opening_kept: the language model's keys and values of that beginning are kept with the image.
    compiled: by `torch.compile`.
    """

    kept: bool
    images_batched: bool
    questions_batched: bool
    opening_kept: bool
    compiled: bool = False

    def __str__(self) -> str:
        return ", ".join(
            (
                "features kept" if self.kept else "features fresh",
                "image in a batch" if self.images_batched else "image alone",
                "questions in a batch" if self.questions_batched else "question alone",
                "opening kept" if self.opening_kept else "opening read",
                "compiled" if self.compiled else "eager",
            )
        )


def paths(compiled: bool) -> list[Path]:
    return [Path(*choices, compiled) for choices in product((False, True), repeat=4)]


def path_rows(fixture: Fixture, compiled: bool) -> list[Row]:
    """Rows for every path, the compiled ones last, since compiling cannot be undone."""
    rows = list(_all_rows(fixture, compiled=False))
    if compiled and not why_not():
        compile_parts(fixture.network)
        rows += _all_rows(fixture, compiled=True)
    return rows


def _all_rows(fixture: Fixture, compiled: bool) -> Iterator[Row]:
    kept = {in_batch: _encoded(fixture, in_batch) for in_batch in (False, True)}
    for path in paths(compiled):
        in_batch = path.images_batched
        features = kept[in_batch] if path.kept else _encoded(fixture, in_batch)
        for question, logits in _answers(fixture, path, features):
            for name, check in answer_checks(fixture, question, logits).items():
                if name in fixture.expected:
                    yield check(f"{name} [{path}]", fixture.expected[name])


@torch.no_grad()
def _encoded(fixture: Fixture, in_batch: bool) -> ImageFeatures:
    """The image is the last one."""
    pixels = fixture.pixel_values
    return fixture.network.encode_image(torch.cat([pixels.flip(-1), pixels]) if in_batch else pixels)


@torch.no_grad()
def _answers(fixture: Fixture, path: Path, features: ImageFeatures) -> Iterator[tuple[Question, Tensor]]:
    network = fixture.network
    for questions in _together(fixture.questions) if path.questions_batched else _alone(fixture.questions):
        prompts = [question.prompt for question in questions]
        known = _with_opening(network, features, prompts[0]) if path.opening_kept else features
        logits = network.segment(known.split()[-1], prompts)
        yield from zip(questions, logits.split(1), strict=True)


def _with_opening(network: SegEarthR1, features: ImageFeatures, prompt: Prompt) -> ImageFeatures:
    return network.read_opening(features, prompt.opening, network.language.preface(prompt.opening))


def _alone(questions: Sequence[Question]) -> list[list[Question]]:
    return [[question] for question in questions]


def _together(questions: Sequence[Question]) -> list[list[Question]]:
    """Questions with the same beginning of their prompts, twice where there is only one: a batch has two."""
    groups: dict[tuple[int, ...], list[Question]] = {}
    for question in questions:
        groups.setdefault(question.prompt.opening, []).append(question)
    return [group if len(group) > 1 else group * 2 for group in groups.values()]


def path_table(rows: Sequence[Row], compiled: bool) -> str:
    """One line per path: verdict, largest difference of a logit, number of wrong pixels."""
    lines = [f"{'verdict':7}{'logits':>10}{'pixels':>8}  path"]
    for path in [*paths(compiled=False), *(paths(compiled=True) if compiled and not why_not() else [])]:
        own = [row for row in rows if row.name.endswith(f"[{path}]")]
        worst = {
            kind: max((row.difference for row in own if ("logits" in row.name) == kind), default=float("nan"))
            for kind in (True, False)
        }
        verdict = "ok" if own and all(row.holds for row in own) else "FAILED"
        lines.append(f"{verdict:7}{worst[True]:10.1e}{worst[False]:8.0f}  {path}")
    if compiled and why_not():
        lines.append(f"compiled: not run, since {why_not()}")
    return "\n".join(lines)
