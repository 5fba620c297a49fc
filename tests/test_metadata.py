"""One list of facts about an answer: the backend, the plugin and the help page name the same."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from segearth.export import LICENCE_TAGS
from segearth.provenance import KEYS

ROOT = Path(__file__).resolve().parents[1]


def constant(path: str, name: str) -> ast.expr:
    """What a module of the plugin, which needs QGIS to be imported, assigns to a name."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return next(
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name
    )


def test_the_plugin_has_the_same_keys_of_the_same_kinds() -> None:
    written = constant("qgis_segearth/core/provenance.py", "KEYS")
    pairs = zip(written.keys, written.values, strict=True)
    assert {key.value: kind.id for key, kind in pairs} == {key: kind.__name__ for key, kind in KEYS.items()}
    assert [key.value for key in written.keys] == list(KEYS)


def test_the_help_page_explains_each_key_and_no_other() -> None:
    page = (ROOT / "resources/help/metadata.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `(\w+)` \| \S", page, re.MULTILINE) == list(KEYS)


def test_licences_are_looked_for_in_the_same_places() -> None:
    assert ast.literal_eval(constant("qgis_segearth/core/licence.py", "TAGS")) == LICENCE_TAGS
