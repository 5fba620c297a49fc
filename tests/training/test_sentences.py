"""Sentences mean what they say, and what is held out is never drawn."""

from __future__ import annotations

import numpy as np

from segearth.geo.selection import NO_RELATION, ONE_OF_SEVERAL, PARTS, PLACES, RELATIONS
from segearth.training.sentences import COUNTS, Sentence, attributes, draw, relations
from segearth.training.words import NOUNS, UNKNOWN, wordings


def drawn(count: int = 3000) -> list[Sentence]:
    random = np.random.default_rng(11)
    return [draw(random) for _ in range(count)]


SENTENCES = drawn()


def test_every_sentence_means_something_that_can_be_answered():
    for each in SENTENCES:
        assert each.text.strip()
        assert 0 <= each.noun <= UNKNOWN
        assert each.part in PARTS
        assert each.relation in RELATIONS
        assert 1 <= each.count <= COUNTS
        assert (each.reference >= 0) == (each.relation != NO_RELATION)
        assert each.count == 1 or each.part in ONE_OF_SEVERAL


def test_everything_that_can_be_meant_is_drawn():
    assert {each.noun for each in SENTENCES} == set(range(len(NOUNS) + 1))
    assert {each.part for each in SENTENCES} == set(PARTS)
    assert {each.relation for each in SENTENCES} == set(RELATIONS)
    assert {each.count for each in SENTENCES} == set(range(1, COUNTS + 1))
    assert set(PLACES) < {each.part for each in SENTENCES}


def test_draws_repeat():
    assert drawn(50) == SENTENCES[:50]


def test_held_out_sentences_are_never_drawn():
    held_out = {sentence.text for noun in NOUNS for sentence in attributes(noun)[1]}
    held_out |= {sentence.text for sentence in relations()[1]}
    for noun in (*NOUNS, "unknown"):
        held_out |= {*wordings(noun).held_out_explicit, *wordings(noun).held_out_implicit}
    assert len(held_out) > 300
    assert held_out.isdisjoint(each.text for each in SENTENCES)


def test_trained_and_held_out_relations_are_apart():
    trained, held_out = relations()
    assert trained
    assert held_out
    assert {each.text for each in trained}.isdisjoint(each.text for each in held_out)
