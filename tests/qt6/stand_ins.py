"""PyQt6 under the names of `qgis.PyQt`; stand-ins for QGIS and GDAL that only let themselves be imported."""

from __future__ import annotations

import importlib
import sys
from types import ModuleType

from PyQt6 import QtCore, QtGui, QtWidgets

QT = ("QtCore", "QtGui", "QtNetwork", "QtTest", "QtWidgets", "QtXml")
OTHERS = (
    "qgis.core",
    "qgis.gui",
    "qgis.utils",
    "processing",
    *("osgeo.gdal", "osgeo.ogr", "osgeo.osr"),
)
DOCK = "QgsDockWidget"
MOVED = ("QAction", "QActionGroup", "QShortcut", "QUndoCommand", "QUndoStack")
"""From QtWidgets to QtGui in Qt 6; QGIS leaves them where they were."""


GIVEN_BACK = {"String": "QString", "Double": "Double", "Bool": "Bool", "LongLong": "LongLong"}
GIVEN_BACK |= {"Int": "Int", "DateTime": "QDateTime"}
"""Of QVariant, by QGIS 4."""


class StandIn(type):
    """Any attribute is another stand-in, any call gives one."""

    def __getattr__(cls, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return stand_in(name)

    def __or__(cls, other: object) -> type:
        return cls


def stand_in(name: str) -> type:
    return StandIn(name, (), {"__init__": lambda self, *_, **__: None})


class AnyNames(ModuleType):
    """A module that has every name."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        found = type(name, (QtWidgets.QDockWidget,), {}) if name == DOCK else stand_in(name)
        setattr(self, name, found)
        return found


def install() -> None:
    """Makes them importable in this process."""
    for name in ("qgis", "qgis.PyQt", "osgeo"):
        sys.modules[name] = ModuleType(name)
        sys.modules[name].__path__ = []
    for name in QT:
        sys.modules[f"qgis.PyQt.{name}"] = importlib.import_module(f"PyQt6.{name}")
    for name, kind in GIVEN_BACK.items():
        setattr(QtCore.QVariant, name, getattr(QtCore.QMetaType.Type, kind))
    for name in MOVED:
        setattr(QtWidgets, name, getattr(QtGui, name))
    for name in OTHERS:
        sys.modules[name] = AnyNames(name)
        parent, _, child = name.rpartition(".")
        if parent:
            setattr(sys.modules[parent], child, sys.modules[name])
