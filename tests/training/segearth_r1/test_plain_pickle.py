"""Pickles of plain values open; anything that names code does not, and is not run."""

from __future__ import annotations

import collections
import pickle
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from segearth.errors import DatasetUnreadable, DatasetUnsafe
from segearth.training.segearth_r1.plain_pickle import read_plain_pickle

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner) | st.tuples(inner, inner),
    max_leaves=12,
)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pickle") / "refs.p"


@given(value=PLAIN, protocol=st.integers(0, pickle.HIGHEST_PROTOCOL))
def test_plain_values_of_every_protocol_come_back(file: Path, value: object, protocol: int):
    file.write_bytes(pickle.dumps(value, protocol))
    assert read_plain_pickle(file) == value


def test_python_2_texts_come_back(file: Path):
    file.write_bytes(b"(lp0\nS'field'\np1\naI5\na.")
    assert read_plain_pickle(file) == ["field", 5]
    file.write_bytes(b"\x80\x02]q\x00U\x07stra\xc3\x9feq\x01a.")
    assert read_plain_pickle(file) == ["straße"]


class Malicious:
    def __init__(self, target: Path):
        self.target = target

    def __reduce__(self) -> tuple:
        return Path.touch, (self.target,)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_code_is_refused_and_not_run(file: Path, tmp_path: Path, protocol: int):
    file.write_bytes(pickle.dumps([{"split": "train"}, Malicious(tmp_path / "owned")], protocol))
    with pytest.raises(DatasetUnsafe, match=r"Path|getattr"):
        read_plain_pickle(file)
    assert not (tmp_path / "owned").exists()


@pytest.mark.parametrize(
    ("value", "named"),
    [
        (np.int64(3), r"numpy.*scalar"),
        (collections.OrderedDict(a=1), "collections.OrderedDict"),
        (print, "print"),
        (1j, "complex"),
    ],
)
def test_what_is_asked_for_is_named(file: Path, value: object, named: str):
    file.write_bytes(pickle.dumps([value]))
    with pytest.raises(DatasetUnsafe, match=named):
        read_plain_pickle(file)


@pytest.mark.parametrize(
    "opcodes", [b"cos\nsystem\n(S'true'\ntR.", b"(S'true'\nios\nsystem\n.", b"\x80\x02\x82\x01.", b"Pname\n."]
)
def test_hand_written_ways_to_code_are_refused(file: Path, opcodes: bytes):
    file.write_bytes(opcodes)
    with pytest.raises(DatasetUnsafe):
        read_plain_pickle(file)


def test_a_memo_of_billions_is_not_reserved(file: Path):
    file.write_bytes(b"\x80\x02]r\xff\xff\xff\x7f.")
    with pytest.raises(DatasetUnreadable):
        read_plain_pickle(file)


@given(data=st.data())
def test_damage_raises_nothing_else(file: Path, data: st.DataObject):
    whole = bytearray(pickle.dumps([{"ref_id": 5, "sentences": [{"raw": "a field"}]}], 2))
    position = data.draw(st.integers(0, len(whole) - 1))
    whole[position] = data.draw(st.integers(0, 255))
    file.write_bytes(bytes(whole[: data.draw(st.integers(0, len(whole)))]))
    with suppress(DatasetUnreadable, DatasetUnsafe):  # it may still be whole, and any other error fails
        read_plain_pickle(file)


def test_a_missing_file_is_one_sentence(tmp_path: Path):
    with pytest.raises(DatasetUnreadable, match="cannot be read"):
        read_plain_pickle(tmp_path / "nothing.p")
