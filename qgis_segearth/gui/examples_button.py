"""Questions to begin with."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from ..core.translation import translate
from .icons import theme_icon


class ExamplesButton(QToolButton):
    """Opens a menu of questions that fit what is seen. picked: one of them.

    fitting: gives the questions at the moment the menu opens.
    """

    picked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("segearth_examples")
        self.setAutoRaise(True)
        self.setIcon(theme_icon("mActionMapTips"))
        self.setToolTip(translate("SegEarth", "Examples that fit what is seen"))
        self.setAccessibleName(translate("SegEarth", "Examples"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.fitting: Callable[[], tuple[str, ...]] = tuple
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for text in self.fitting():
            entry = menu.addAction(text.replace("&", "&&"))
            entry.triggered.connect(lambda _checked, text=text: self.picked.emit(text))
