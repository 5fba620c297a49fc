"""Windows of ours stay whole for as long as they are open.

A dialog's Python half is held by the Python half of its parent alone, and QGIS's main window gets a new one
each time that somebody asks for it. Without a reference of our own the dialog soon is a plain QDialog: its
buttons go down and up, and nothing in Python hears of it.
"""

from __future__ import annotations

from typing import TypeVar

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog

Window = TypeVar("Window", bound=QDialog)
_open: set[QDialog] = set()


def keep_open(window: Window) -> Window:
    """The window, kept until it is closed, and then deleted."""
    _open.add(window)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.destroyed.connect(lambda *_: _open.discard(window))
    return window
