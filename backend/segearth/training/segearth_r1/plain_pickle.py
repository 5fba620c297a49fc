"""Pickle files that hold plain values only.

RRSIS-D comes with one. Unpickling may run anything that the file names, so nothing is looked up here: a file
that names a class or a function is refused as a whole, before any of it is read.
"""

from __future__ import annotations

import io
import pickle
import pickletools
from pathlib import Path
from typing import Any, NoReturn

from segearth.errors import DatasetUnreadable, DatasetUnsafe

STRUCTURE = {"PROTO", "FRAME", "STOP", "MARK", "POP", "POP_MARK", "DUP", "MEMOIZE"}
MEMO = {"PUT", "BINPUT", "LONG_BINPUT", "GET", "BINGET", "LONG_BINGET"}
VALUES = {
    *("NONE", "NEWTRUE", "NEWFALSE", "INT", "BININT", "BININT1", "BININT2", "LONG", "LONG1", "LONG4"),
    *("FLOAT", "BINFLOAT", "STRING", "BINSTRING", "SHORT_BINSTRING"),
    *("UNICODE", "SHORT_BINUNICODE", "BINUNICODE", "BINUNICODE8"),
}
CONTAINERS = {
    *("EMPTY_LIST", "LIST", "APPEND", "APPENDS", "EMPTY_DICT", "DICT", "SETITEM", "SETITEMS"),
    *("EMPTY_TUPLE", "TUPLE", "TUPLE1", "TUPLE2", "TUPLE3"),
}
ALLOWED = STRUCTURE | MEMO | VALUES | CONTAINERS
"""None, bool, int, float, str; lists, dicts and tuples of them."""

DAMAGE = (pickle.UnpicklingError, EOFError, ValueError, TypeError, KeyError, IndexError, AttributeError)


class _PlainUnpickler(pickle.Unpickler):
    """A second lock: the opcodes that come here are refused before."""

    def find_class(self, module: str, name: str) -> NoReturn:
        raise DatasetUnsafe(f"The pickle asks for {module}.{name}.")


def read_plain_pickle(path: Path) -> Any:
    """The value in a pickle file. Raises DatasetUnreadable, DatasetUnsafe."""
    try:
        data = path.read_bytes()
        _check(data, path)
        return _PlainUnpickler(io.BytesIO(data), encoding="utf-8").load()
    except OSError as error:
        raise DatasetUnreadable(f"{path} cannot be read ({error.strerror}).") from error
    except DAMAGE as error:
        raise DatasetUnreadable(f"{path} is damaged ({error}).") from error


def _check(data: bytes, path: Path) -> None:
    text = ("", "")
    for opcode, argument, _ in pickletools.genops(data):
        if opcode.name not in ALLOWED:
            raise DatasetUnsafe(
                f"{path} holds more than plain values: it asks for {_asked(opcode.name, argument, text)}."
            )
        if opcode.name in MEMO and argument > len(data):  # would reserve memory for all numbers below
            raise ValueError("a reference to nothing")
        if isinstance(argument, str):
            text = (text[1], argument)


def _asked(opcode: str, argument: Any, text: tuple[str, str]) -> str:
    """The name that a forbidden opcode looks up: its own argument, or the two texts before it."""
    named = argument.replace(" ", ".") if isinstance(argument, str) else ".".join(filter(None, text))
    return named if opcode in ("GLOBAL", "INST", "STACK_GLOBAL") else f"the operation {opcode}"
