"""Every visible string can be translated: pylupdate finds it, and it is what is asked for at run time."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PLUGIN = Path(__file__).resolve().parents[2] / "qgis_segearth"
SOURCES = sorted(PLUGIN.rglob("*.py"))
SHOWN = {"setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName", "addRow"}


def calls(path: Path, *names: str) -> list[ast.Call]:
    """Calls of functions or methods with these names."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in names:
                found.append(node)
    return found


def is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PLUGIN)))
def test_translate_gets_literals_only(path):
    for call in calls(path, "translate"):
        context, text = call.args[:2]
        assert ast.unparse(context) == "'SegEarth'", f"line {call.lineno}"
        assert is_literal(text), f"line {call.lineno}: an f-string never matches a translation"


@pytest.mark.parametrize("path", sorted(PLUGIN.glob("gui/*.py")), ids=lambda path: path.name)
def test_nothing_is_shown_untranslated(path):
    for call in calls(path, *SHOWN):
        bare = [arg for arg in call.args if is_literal(arg) and any(c.isalpha() for c in arg.value)]
        assert not bare, f"line {call.lineno}: {bare[0].value!r} goes past translate()"
