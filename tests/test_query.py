"""A question is text that everything downstream can take; its settings are judged once."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from segearth import cli
from segearth.errors import QuestionEmpty, QuestionTooLong
from segearth.query import MAXIMUM_CHARACTERS, Query

any_text = st.text(st.characters(codec=None), max_size=60)


@given(any_text)
def test_what_is_kept_of_any_text_can_be_written_anywhere(text: str) -> None:
    try:
        kept = Query(text).text
    except QuestionEmpty:
        return
    assert kept.encode("utf-8").decode() == kept
    document = f"<a>{kept.replace('&', '').replace('<', '')}</a>"
    assert ElementTree.fromstring(document).tag == "a"  # noqa: S314 (our own)
    assert kept == " ".join(kept.split()) == Query(kept).text


@pytest.mark.parametrize("text", ["", " \n", "\x00\x07", "\udcff", "\uffff"])
def test_nothing_is_no_question(text: str) -> None:
    with pytest.raises(QuestionEmpty):
        Query(text)


def test_blanks_do_not_count() -> None:
    assert Query("a" + " \t\n\x00" * MAXIMUM_CHARACTERS + "b").text == "a b"
    with pytest.raises(QuestionTooLong):
        Query("a " * MAXIMUM_CHARACTERS)


def test_a_threshold_without_its_label_is_wrong_usage(capsys: pytest.CaptureFixture) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["ask", "image.tif", "roofs", "--label-threshold", "0.4"])
    assert ended.value.code == 2
    assert "LABEL=VALUE" in capsys.readouterr().err
