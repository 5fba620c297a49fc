"""Whether the plugin's own code is fit for Qt 6, on a machine without QGIS 4.

Run by `make lint` in a virtual environment that holds PyQt6 and no QGIS. Every module is imported with real
PyQt6 behind `qgis.PyQt` and stand-ins for the rest of QGIS; then every attribute of a Qt class that the
source names must exist in PyQt6 (`Qt.LeftButton` does not, `Qt.MouseButton.LeftButton` does). It proves
nothing about calls of QGIS's own classes.
"""

from __future__ import annotations

import ast
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

from stand_ins import install

ROOT = Path(__file__).resolve().parents[2]
PLUGIN = ROOT / "qgis_segearth"


def modules() -> Iterator[tuple[str, Path]]:
    """Dotted name and file of each module of the plugin."""
    for path in sorted(PLUGIN.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


def qt_names(tree: ast.Module) -> dict[str, object]:
    """What the module imports from `qgis.PyQt`, by the name that it uses."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
            module = importlib.import_module(node.module)
            found.update({alias.asname or alias.name: getattr(module, alias.name) for alias in node.names})
    return found


def chain(node: ast.Attribute) -> list[str]:
    """Such as ["Qt", "MouseButton", "LeftButton"]; empty where it does not begin with a plain name."""
    parts: list[str] = []
    inner: ast.expr = node
    while isinstance(inner, ast.Attribute):
        parts.append(inner.attr)
        inner = inner.value
    return [inner.id, *parts[::-1]] if isinstance(inner, ast.Name) else []


def missing(path: Path) -> Iterator[str]:
    """Each attribute of a Qt class that PyQt6 does not have."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    known = qt_names(tree)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        if node.attr == "exec_":
            yield f"{path.relative_to(ROOT)}:{node.lineno} exec_"
        name, *rest = chain(node) or [""]
        if name not in known:
            continue
        value = known[name]
        for attribute in rest:
            if not hasattr(value, attribute):
                yield f"{path.relative_to(ROOT)}:{node.lineno} {'.'.join([name, *rest])}"
                break
            value = getattr(value, attribute)


def main() -> int:
    """Prints what is wrong, or how much was looked at."""
    install()
    sys.path.insert(0, str(ROOT))
    wrong = []
    for name, path in modules():
        try:
            importlib.import_module(name)
        except (ImportError, AttributeError, TypeError) as error:
            wrong.append(f"{name}: {type(error).__name__}: {error}")
        wrong.extend(missing(path))
    print("\n".join(wrong) if wrong else f"{len(list(modules()))} modules are fit for Qt 6")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
