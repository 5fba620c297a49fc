"""The ways on which the product comes to an answer, against the recorded one: the image alone or beside
another, the answer read at once or spoken token by token in the static cache."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import torch
from torch import Tensor

from segearth.model.generation import Spoken, speak
from segearth.model.language import Prefix
from segearth.model.r2_prompt import asked_after_opening
from segearth.model.segearth_r2 import ImageViews, R2Features
from segearth.verify.r2.checks import answer_checks
from segearth.verify.r2.fixture import Fixture
from segearth.verify.rows import Checks, Row, close, equal, given, mask_of

PATHS = [f"image {image}, answer {answer}" for image, answer in product(("alone", "in a batch"),
                                                                       ("read", "spoken"))]  # fmt: skip


@torch.no_grad()
def path_rows(fixture: Fixture) -> Iterator[Row]:
    """The recorded answer, put into the network's mouth."""
    for path in PATHS:
        features = encoded(fixture, "batch" in path)
        states = _spoken_states(fixture, features) if "spoken" in path else _read_states(fixture, features)
        checks = answer_checks(fixture.network.mask(states, features.memory))
        checks["seg_states"] = close(states[:, None])
        for name, check in checks.items():
            if name in fixture.expected:
                yield check(f"{name} [{path}]", fixture.expected[name])


def encoded(fixture: Fixture, in_batch: bool) -> R2Features:
    """The image is the last one; the prompt's beginning is read."""
    views = fixture.views
    if in_batch:
        views = ImageViews(*(torch.cat([one.flip(-1), one]) for one in (views.canvas, views.squashed)))
    found = fixture.network.encode_image(views)
    last = R2Features(found.visual_tokens[-1:], found.memory.map(lambda tensor: tensor[-1:]))
    return fixture.network.read_opening(last, fixture.prompt.opening)


def _read_states(fixture: Fixture, features: R2Features) -> Tensor:
    language = fixture.network.language
    answer = torch.tensor(fixture.answer)
    ids = (*asked_after_opening(fixture.prompt), *fixture.answer)
    states, _ = language.go_on(language.words(ids, 1), features.opening)
    return states[0, -len(answer) :][answer == fixture.seg]


def _spoken_states(fixture: Fixture, features: R2Features) -> Tensor:
    *answer, end = fixture.answer
    tokens = iter([*answer, end])
    said = speak(
        fixture.network.language,
        asked_after_opening(fixture.prompt),
        features.opening,
        end=end,
        most=len(answer) + 1,
        known=fixture.network.config.language.vocabulary,
        choose=lambda logits: torch.tensor(next(tokens)),
    )
    return torch.cat([one.state for one in said if one.token == fixture.seg])


@torch.no_grad()
def generation_checks(fixture: Fixture) -> Checks:
    """Greedy words after the recorded prompt, an ordinary token taken for [SEG]."""
    features = fixture.network.encode_image(fixture.views)
    opening, rest = fixture.question()
    features = fixture.network.read_opening(features, opening)
    said = list(_greedy(fixture, features.opening, rest))
    states = torch.cat([one.state for one in said if one.state is not None])
    count = len(fixture.expected.get("generate_new_ids", said))
    seg = int(fixture.expected.get("generate_seg_id", fixture.seg))
    steps = [step for step, one in enumerate(said) if one.token == seg]
    logits = fixture.network.decode(states[steps], features.memory)
    return {
        "generate_new_ids": equal(torch.tensor([one.token for one in said])),
        "generate_scores": close(torch.stack([one.logits for one in said])),
        "generate_new_token_states": close(states[: count - 1]),
        "generate_seg_id": given((), 0),
        "generate_seg_steps": equal(torch.tensor(steps)),
        "generate_seg_states": close(states[steps][:, None]),
        "generate_decoder_mask_logits": close(logits),
        "generate_pred_masks": mask_of(fixture.network.to_canvas(logits)),
    }


def _greedy(fixture: Fixture, opening: Prefix, ids: tuple[int, ...]) -> Iterator[Spoken]:
    most = len(fixture.expected.get("generate_new_ids", ())) or 1
    known = fixture.network.config.language.vocabulary
    return speak(fixture.network.language, ids, opening, end=-1, most=most, known=known)
