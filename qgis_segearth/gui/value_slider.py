"""A slider over a row of chosen values, which says the one it stands at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget


class _Slider(QSlider):
    """Moves by the wheel only where it has the focus: who scrolls the dock does not mean the slider."""

    def __init__(self, parent: QWidget):
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ValueSlider(QWidget):
    """moved: the value that the user has moved it to. Arrow keys go from value to value.

    values: in order. words: what is shown and read aloud for a value.
    """

    moved = pyqtSignal(object)

    def __init__(
        self, name: str, title: str, values: Sequence[Any], words: Callable[[Any], str], parent: QWidget
    ):
        super().__init__(parent)
        self._values = tuple(values)
        self._words = words
        self._title = title
        self._hint = ""
        self.slider = _Slider(self)
        self.slider.setObjectName(f"segearth_{name}")
        self.slider.setRange(0, len(self._values) - 1)
        self.slider.setMinimumWidth(60)
        self.slider.setPageStep(max(1, len(self._values) // 10))
        self.slider.valueChanged.connect(self._on_moved)
        self.shown = QLabel(self)
        self.shown.setObjectName(f"segearth_{name}_value")
        self.shown.setMinimumWidth(max(self.fontMetrics().horizontalAdvance(words(v)) for v in self._values))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.shown)
        self.setFocusProxy(self.slider)
        self._say()

    def value(self) -> Any:
        """The value that it stands at."""
        return self._values[self.slider.value()]

    def set_value(self, value: Any) -> None:
        """Moves to the nearest value; nobody is told."""
        self.slider.blockSignals(True)
        self.slider.setValue(self._nearest(value))
        self.slider.blockSignals(False)
        self._say()

    def explain(self, reason: str) -> None:
        """Why it cannot be moved, or what moving it does; "" where there is nothing to say."""
        self._hint = reason
        self._say()

    def _nearest(self, value: Any) -> int:
        if isinstance(value, str):
            return self._values.index(value)
        return min(range(len(self._values)), key=lambda place: abs(self._values[place] - value))

    def _on_moved(self, _place: int) -> None:
        self._say()
        self.moved.emit(self.value())

    def _say(self) -> None:
        text = self._words(self.value())
        self.shown.setText(text)
        self.slider.setAccessibleName(self._title)
        self.slider.setAccessibleDescription(text)
        self.slider.setToolTip("\n".join(filter(None, (f"{self._title}: {text}", self._hint))))
