"""Wordings: some are held out, none of those is ever drawn."""

from __future__ import annotations

import numpy as np
import pytest

from segearth.training.noise import misspelt, nonsense
from segearth.training.phrasing import Kept, frames
from segearth.training.tokenizer import train_tokenizer
from segearth.training.words import NOUNS, wordings

ALL = (*NOUNS, "unknown")


def _held_out(noun: str) -> tuple[str, ...]:
    words = wordings(noun)
    return (*words.held_out_explicit, *words.held_out_implicit, *words.held_out_more)


@pytest.mark.parametrize("noun", ALL)
def test_nothing_drawn_is_held_out_or_nearly_so(noun: str):
    random = np.random.default_rng(0)
    drawn = [wordings(noun).draw(random) for _ in range(1000)]
    assert len(_held_out(noun)) >= 25
    assert len(set(drawn)) > 700
    kept = Kept(text for other in ALL for text in _held_out(other))
    assert not [text for text in drawn if text in kept]


def test_no_text_of_the_bank_is_held_out_and_trained_on():
    kept = Kept(text for noun in ALL for text in wordings(noun).held_out_more)
    for noun in ALL:
        words = wordings(noun)
        assert not [text for text in (*words.explicit, *words.implicit) if text in kept]
        assert not set(_held_out(noun)) & {*words.explicit, *words.implicit}


def test_nearly_the_same_is_told_by_words_not_by_case_or_punctuation():
    kept = Kept(["Where could we have a picnic on the lawn?", "🐘"])
    assert "where could we have a PICNIC on the lawn" in kept
    assert "Where could we all have a picnic on the lawn?" in kept
    assert "Where could we have a barbecue on the terrace?" not in kept
    assert "🐘" in kept
    assert "🏊" not in kept


def test_unknown_things_are_measured_on_many_texts():
    assert len(wordings("unknown").held_out_more) >= 150
    assert all(len(wordings(noun).held_out_more) >= 10 for noun in NOUNS)


def test_no_wording_belongs_to_two_nouns():
    owners: dict[str, str] = {}
    for noun in ALL:
        words = wordings(noun)
        for text in {*words.explicit, *words.implicit, *words.purposes}:
            assert owners.setdefault(text.lower(), noun) == noun, text


def test_no_name_belongs_to_two_nouns():
    owners: dict[str, str] = {}
    for noun in ALL:
        for name in wordings(noun).names:
            assert owners.setdefault(name.lower(), noun) == noun, name


def test_a_frame_is_an_explicit_wording_without_its_noun():
    assert frames(
        ["Count the red cars", "cars and boats", "here", "a car park"], ["car", "cars", "boats"]
    ) == (
        "Count the red {}",
        "a {} park",
    )


def test_nonsense_is_seeded_varied_and_no_name():
    texts = [nonsense(np.random.default_rng(seed)) for seed in range(500)]
    assert texts == [nonsense(np.random.default_rng(seed)) for seed in range(500)]
    assert len(set(texts)) > 450
    assert all(texts)
    names = {name.lower() for noun in NOUNS for name in wordings(noun).names}
    assert not {text.lower() for text in texts} & names


def test_a_typing_error_changes_one_word_by_one_letter():
    random = np.random.default_rng(0)
    for _ in range(100):
        was, now = "where are the airplanes", misspelt("where are the airplanes", random)
        changed = [(a, b) for a, b in zip(was.split(), now.split()) if a != b]
        assert len(changed) <= 1
        assert all(abs(len(a) - len(b)) <= 1 and a[0] == b[0] for a, b in changed)
    assert misspelt("a b c", random) == "a b c"


def test_the_tokenizer_ends_every_question_with_seg_and_loses_nothing():
    tokenizer = train_tokenizer()
    for text in ("Where are the pools?", "où est l'eau ? 🏊", "x" * 50):
        encoding = tokenizer.encode(text)
        assert encoding.ids[-1] == 1
        assert 0 not in encoding.ids
        assert tokenizer.decode(encoding.ids).strip() == text.lower()
