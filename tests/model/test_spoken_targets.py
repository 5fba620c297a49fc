"""Answers as networks say them: labels are read tolerantly, only [SEG] counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from segearth.model.spoken_targets import read_answer, words_so_far


@pytest.mark.parametrize(
    ("raw", "text", "labels"),
    [
        ("<p>red roofs </p>[SEG] here.", "red roofs here.", ["red roofs"]),
        ("The <p>road</p><p>[SEG]</p>.", "The road.", ["road"]),
        ("<p>a</p>[SEG] <p>b</p>[SEG]", "a b", ["a", "b"]),
        ("<p>a</p> and <p>b</p>[SEG]", "a and b", ["b"]),
        ("roofs [SEG] and roads [SEG]", "roofs and roads", ["target 1", "target 2"]),
        ("<p>roofs[SEG]", "roofs", ["target 1"]),
        ("<p>roofs <p>road</p>[SEG]", "roofs road", ["road"]),
        ("<p></p>[SEG] <p> </p>[SEG]", "", ["target 1", "target 2"]),
        ("</p>[SEG]<p>", "", ["target 1"]),
        ("<p>car</p>[SEG], <p>car</p>[SEG]", "car, car", ["car", "car"]),
        ("<p>car</p>[SEG][SEG]", "car", ["car", "target 2"]),
        ("There is no <p>ship</p> here.", "There is no ship here.", []),
        ("[SEG]", "", ["target 1"]),
        ("", "", []),
    ],
)
def test_labels_and_words(raw: str, text: str, labels: list[str]) -> None:
    answer = read_answer(raw)
    assert answer.text == text
    assert [target.label for target in answer.targets] == labels


PIECES = st.lists(st.sampled_from(["<p>", "</p>", "[SEG]", "roof", " ", "\n", "é", "<", "a b"]), max_size=20)


@given(PIECES)
def test_whatever_is_said_only_seg_counts_and_labels_stand_where_they_say(pieces: list[str]) -> None:
    raw = "".join(pieces)
    answer = read_answer(raw)
    assert len(answer.targets) == raw.count("[SEG]")
    assert "[SEG]" not in answer.text
    assert "<p>" not in answer.text
    for target in answer.targets:
        assert 0 <= target.start <= target.end <= len(answer.text)
        assert target.label
        if target.start < target.end:
            assert answer.text[target.start : target.end].split() == target.label.split()


@given(st.lists(st.sampled_from(["<p>", "</p>", "[SEG]", "roof", " ", ", ", "é"]), max_size=12))
def test_words_so_far_only_grow_and_show_no_tag_that_has_begun(pieces: list[str]) -> None:
    raw = "".join(pieces)
    shown = [words_so_far(raw[:end]) for end in range(len(raw) + 1)]
    assert not any(mark in words for words in shown for mark in "<>[]")
    assert all(later.startswith(earlier) for earlier, later in zip(shown, shown[1:], strict=False))
    assert shown[-1] == read_answer(raw).text


def test_what_only_looks_like_a_tag_is_said_once_it_is_none() -> None:
    assert words_so_far("roofs <") == "roofs"
    assert words_so_far("roofs < 5 m") == "roofs < 5 m"
