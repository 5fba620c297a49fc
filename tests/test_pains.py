"""Every test that tests/README.md names as a proof is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
NAMED = sorted(set(re.findall(r"`([\w/]+\.py)::(\w+)`", (TESTS / "README.md").read_text(encoding="utf-8"))))
SECTIONS = {
    "What users of such plugins": range(1, 21),
    "What none of those plugins offers": (2, 3, 4, 6, 7, 8),
}


@pytest.mark.parametrize(("file", "name"), NAMED, ids=lambda value: value)
def test_the_proof_exists(file: str, name: str) -> None:
    assert f"def {name}(" in (TESTS / file).read_text(encoding="utf-8")


def test_every_row_has_a_proof_or_says_that_it_has_none() -> None:
    page = (TESTS / "README.md").read_text(encoding="utf-8")
    for title, numbers in SECTIONS.items():
        rows = re.findall(r"^\| (\d+) \|(.*)\|$", page.split(title)[1].split("\n## ")[0], re.MULTILINE)
        assert set(numbers) <= {int(number) for number, _ in rows}
        assert all("::" in row or "make lint" in row or "not yet" in row for _, row in rows)
