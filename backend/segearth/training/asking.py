"""The questions that training asks about a crop, with their answers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from segearth.training.attributes import ONE_OF_SEVERAL, beside, select
from segearth.training.crops import MINIMUM_PIXELS, Crop
from segearth.training.places import PLACES, inside
from segearth.training.words import NOUNS, UNKNOWN, wordings

QUESTIONS = 4
PARTIAL_SHARE = 0.2
"""Share of every crop's last question that asks for a part of a noun (a place, one of several): few, so that
half-empty answers do not blur the noun itself."""
BESIDE = ("beside the", "next to the", "near the", "at the", "along the", "touching the", "by the")


@dataclass(frozen=True, eq=False)
class Asked:
    """A question about a crop with its answer, both at stride 2."""

    text: str
    noun: int
    target: Tensor
    valid: Tensor
    present: bool


def ask_about(crop: Crop, random: np.random.Generator) -> list[Asked]:
    """QUESTIONS questions: the drawn noun, another known one, an absent one, one of several other kinds."""
    others = [noun for noun in crop.present if noun != crop.drawn]
    first = crop.drawn if crop.drawn in crop.present else _pick(list(crop.present), random)
    asked = [
        named(crop, first, random) if first else unknown(crop, random),
        named(crop, _pick(others, random), random) if others else absent(crop, random),
        absent(crop, random),
    ]
    asked.append(_another_kind(crop, first, others, random))
    return asked


def _another_kind(crop: Crop, first: str, others: list[str], random: np.random.Generator) -> Asked:
    kind = random.random()
    if kind < 0.2 or not first:
        return unknown(crop, random)
    if kind < 1 - PARTIAL_SHARE:
        return named(crop, _pick([first, *others], random), random)
    kind = random.random()
    if kind < 0.4:
        return one_of_several(crop, first, random) or placed(crop, first, random)
    if kind < 0.6 and others:
        return related(crop, first, _pick(others, random), random) or placed(crop, first, random)
    return placed(crop, first, random)


def _pick(values: list[str], random: np.random.Generator) -> str:
    return values[random.integers(len(values))] if values else ""


def named(crop: Crop, noun: str, random: np.random.Generator) -> Asked:
    """The noun by any of its wordings."""
    text = wordings(noun).draw(random)
    return Asked(text, NOUNS.index(noun), crop.targets[noun], crop.valid[noun], True)


def absent(crop: Crop, random: np.random.Generator) -> Asked:
    """A noun that is known not to be there; something unknown where no noun is known to be absent."""
    if not crop.absent:
        return unknown(crop, random)
    noun = crop.absent[random.integers(len(crop.absent))]
    nothing, everywhere = _nothing(crop)
    valid = crop.valid.get(noun, everywhere)
    return Asked(wordings(noun).draw(random), NOUNS.index(noun), nothing, valid, False)


def unknown(crop: Crop, random: np.random.Generator) -> Asked:
    """Something that is none of the nouns."""
    return Asked(wordings("unknown").draw(random), UNKNOWN, *_nothing(crop), False)


def placed(crop: Crop, noun: str, random: np.random.Generator) -> Asked:
    """ "pools in the upper left"."""
    place = list(PLACES)[random.integers(len(PLACES))]
    phrase = PLACES[place][random.integers(len(PLACES[place]))]
    name = _pick(list(wordings(noun).names), random)
    within, clear = inside(place, *crop.targets[noun].shape)
    target, valid = crop.targets[noun] * within, crop.valid[noun] & clear
    present = float((target * valid).sum()) * 4 >= MINIMUM_PIXELS
    return Asked(f"{name} {phrase}", NOUNS.index(noun), target, valid, present)


def one_of_several(crop: Crop, noun: str, random: np.random.Generator) -> Asked | None:
    """ "the largest pool"; None where the picture leaves open which one that is."""
    wanted = [x for x in wordings(noun).attributes if x["select"] in ONE_OF_SEVERAL and "count" not in x]
    attribute = wanted[random.integers(len(wanted))]
    target = select(crop.targets[noun], crop.valid[noun], attribute["select"])
    if target is None:
        return None
    return Asked(attribute["text"], NOUNS.index(noun), target, crop.valid[noun], True)


def related(crop: Crop, noun: str, reference: str, random: np.random.Generator) -> Asked | None:
    """ "cars beside the road"; None where all of them or none are."""
    side = crop.pixels.shape[-1] // 2
    target, telling = beside(crop.targets[noun], crop.valid[noun], crop.targets[reference], side // 24)
    if not telling:
        return None
    near = _pick(list(BESIDE), random)
    text = (
        f"{_pick(list(wordings(noun).names), random)} {near} {_pick(list(wordings(reference).names), random)}"
    )
    return Asked(text, NOUNS.index(noun), target, crop.valid[noun] & crop.valid[reference], True)


def _nothing(crop: Crop) -> tuple[Tensor, Tensor]:
    side = crop.pixels.shape[-1] // 2
    return torch.zeros(side, side), torch.ones(side, side, dtype=torch.bool)


def any_wording(random: np.random.Generator) -> tuple[str, int]:
    """A wording of any noun or of something unknown, and its class."""
    noun = int(random.integers(len(NOUNS) + 1))
    return wordings("unknown" if noun == UNKNOWN else NOUNS[noun]).draw(random), noun
