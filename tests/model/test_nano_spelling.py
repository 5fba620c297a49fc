"""segearth-nano's second reader: words that look alike mean alike."""

from __future__ import annotations

import torch

from segearth.model.nano_spelling import LONGEST, SpellingReader, spelling, spellings

BUCKETS = 4096


def shared(one: str, other: str) -> int:
    return len(set(spelling(one, BUCKETS)) & set(spelling(other, BUCKETS)))


def test_forms_of_a_word_share_pieces_and_other_words_do_not():
    assert shared("moorings", "moor") > shared("moorings", "field")
    assert spelling("Moor!", BUCKETS) == spelling("moor", BUCKETS)


def test_order_matters_only_between_neighbours():
    assert set(spelling("red roof", BUCKETS)) != set(spelling("roof red", BUCKETS))


def test_buckets_spare_the_padding_and_stay_within_bounds():
    every = spelling("Wo kann man schwimmen? \N{SWIMMER} 42 \u6c34", BUCKETS)
    assert min(every) >= 1
    assert max(every) < BUCKETS
    assert spelling("\N{SWIMMER} ?!", BUCKETS) == []
    assert len(spelling("extraordinarily long " * 200, BUCKETS)) == LONGEST


def test_padding_changes_nothing_and_an_empty_text_is_read():
    reader = SpellingReader(BUCKETS, 8, 3).eval()
    together = reader(spellings(["where ships land", "moor", ""], BUCKETS))
    for row, text in enumerate(("where ships land", "moor", "")):
        torch.testing.assert_close(together[row : row + 1], reader(spellings([text], BUCKETS)))
    assert torch.isfinite(together).all()


def test_pieces_are_hidden_only_in_training():
    reader, spelt = SpellingReader(BUCKETS, 8, 3), spellings(["somewhere to swim laps"], BUCKETS)
    torch.manual_seed(0)
    assert not torch.equal(reader(spelt), reader(spelt))
    reader.eval()
    assert torch.equal(reader(spelt), reader(spelt))
