"""Imports point one way. Each rule names a folder and what its files must never import."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
BACKEND, PLUGIN = ROOT / "backend" / "segearth", ROOT / "qgis_segearth"
GEOGRAPHY = ("rasterio", "pyproj", "odc", "shapely", "geopandas", "pyogrio")
THIRD_PARTY = ("torch", "transformers", "rasterio", "geopandas", "shapely", "pyogrio", "pydantic", "fastapi")

RULES = [
    (PLUGIN, ("segearth", "PyQt5", "PyQt6", *THIRD_PARTY)),
    (
        PLUGIN / "core",
        ("qgis.gui", "qgis.utils", "qgis.PyQt.QtWidgets", "qgis_segearth.gui", "qgis_segearth.processing"),
    ),
    (
        PLUGIN / "setup",
        ("qgis.gui", "qgis.utils", "qgis.PyQt.QtWidgets", "qgis_segearth.gui", "qgis_segearth.processing"),
    ),
    (PLUGIN / "processing", ("qgis.gui", "qgis.PyQt.QtWidgets", "qgis_segearth.gui")),
    (
        PLUGIN / "exporters",
        ("qgis.gui", "qgis.PyQt.QtWidgets", "qgis_segearth.gui", "qgis_segearth.processing"),
    ),
    (BACKEND, ("qgis", "qgis_segearth", "PyQt5")),
    (BACKEND / "geo", ("torch", "transformers", "segearth.model", "segearth.engines", "segearth.answering")),
    (BACKEND / "model", (*GEOGRAPHY, "segearth.geo", "segearth.engines", "segearth.training")),
    (BACKEND / "engines", ("segearth.answering", "segearth.training")),
    (BACKEND / "answering.py", ("torch", "transformers", "segearth.model")),
    (BACKEND / "inquiry.py", ("torch", "transformers", "segearth.model", "segearth.answering")),
    (BACKEND / "training", ("segearth.answering",)),
]
SERVER_MAY_BE_IMPORTED_BY = {"cli.py"}


def files(place: Path) -> list[Path]:
    """The Python files of a folder, or the file itself."""
    return sorted(place.rglob("*.py")) if place.is_dir() else [place]


def package_of(path: Path) -> list[str]:
    """The dotted package that a file lies in, as parts."""
    base = BACKEND.parent if path.is_relative_to(BACKEND) else ROOT
    return list(path.relative_to(base).with_suffix("").parts[:-1])


def imports(path: Path) -> set[str]:
    """Every module a file imports anywhere in it, relative imports spelt out."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            package = package_of(path)
            above = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*above, *([node.module] if node.module else [])])
            found.update([module, *(f"{module}.{alias.name}" for alias in node.names)])
    return found


def offends(module: str, forbidden: str) -> bool:
    return module == forbidden or module.startswith(forbidden + ".")


@pytest.mark.parametrize(("place", "forbidden"), RULES, ids=lambda value: getattr(value, "name", ""))
def test_imports_point_one_way(place: Path, forbidden: tuple[str, ...]) -> None:
    checked = files(place)
    assert checked, f"{place} holds no Python file: the rule guards nothing"
    wrong = [
        f"{path.relative_to(ROOT)} imports {module}"
        for path in checked
        for module in sorted(imports(path))
        if any(offends(module, name) for name in forbidden)
    ]
    assert not wrong, "\n".join(wrong)


def test_only_the_command_line_imports_the_server() -> None:
    outside = [path for path in files(BACKEND) if "server" not in path.parts]
    wrong = [
        path.name
        for path in outside
        if path.name not in SERVER_MAY_BE_IMPORTED_BY
        and any(offends(module, "segearth.server") for module in imports(path))
    ]
    assert not wrong


def test_no_file_holds_two_nouns() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in [*files(BACKEND), *files(PLUGIN), *files(ROOT / "tests")]
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 400
    }
    assert not long


def test_relative_imports_are_spelt_out() -> None:
    assert "qgis_segearth.core" in {".".join(package_of(PLUGIN / "core" / "answer.py"))}
    assert "segearth.errors" in imports(BACKEND / "query.py")
