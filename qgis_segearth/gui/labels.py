"""Text that wraps in a narrow dock."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget


def wrapping_label(parent: QWidget, name: str, *, quiet: bool = False) -> QLabel:
    """Selectable plain text. Not even one endless word makes the dock wider."""
    label = QLabel(parent)
    wrap(label, name)
    if quiet:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def wrap(label: QLabel, name: str) -> None:
    """Makes a label wrap."""
    label.setObjectName(f"segearth_{name}")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    policy = label.sizePolicy()  # changed, not replaced: it carries "height depends on width"
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    label.setSizePolicy(policy)
