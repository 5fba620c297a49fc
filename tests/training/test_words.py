"""Wordings: some are held out, none of those is ever drawn."""

from __future__ import annotations

import numpy as np
import pytest

from segearth.training.tokenizer import train_tokenizer
from segearth.training.words import NOUNS, wordings


@pytest.mark.parametrize("noun", [*NOUNS, "unknown"])
def test_held_out_wordings_are_never_drawn(noun: str):
    words = wordings(noun)
    held_out = {*words.held_out_explicit, *words.held_out_implicit}
    random = np.random.default_rng(0)
    drawn = {words.draw(random) for _ in range(300)}
    assert len(held_out) >= 15
    assert not held_out & drawn


def test_no_wording_belongs_to_two_nouns():
    owners: dict[str, str] = {}
    for noun in NOUNS:
        words = wordings(noun)
        for text in {*words.explicit, *words.implicit, *words.purposes}:
            assert owners.setdefault(text.lower(), noun) == noun, text


def test_the_tokenizer_ends_every_question_with_seg_and_loses_nothing():
    tokenizer = train_tokenizer()
    for text in ("Where are the pools?", "où est l'eau ? 🏊", "x" * 50):
        encoding = tokenizer.encode(text)
        assert encoding.ids[-1] == 1
        assert 0 not in encoding.ids
        assert tokenizer.decode(encoding.ids).strip() == text.lower()
