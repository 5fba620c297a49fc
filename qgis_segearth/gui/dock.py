"""The dock: an empty frame until it is first opened, so that it costs nothing at QGIS's start."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QStackedWidget, QWidget

from ..core.translation import translate
from .turns import in_turns

if TYPE_CHECKING:
    from .panel import Panel


class Dock(QgsDockWidget):
    """Frame of the panel, which is among its `pages`. What fills it is given to `fill_when_opened`."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(translate("SegEarth", "SegEarth"), parent)
        self.setObjectName("SegEarthDock")  # QGIS remembers place and visibility by this name
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.pages = QStackedWidget(self)
        self.panel: Panel | None = None
        self._is_whole = False
        self._then = _nothing

    def fill_when_opened(self, steps: Iterator[None]) -> None:
        """Takes the steps when it is opened for the first time; one of them calls `show_first`."""

        def fill() -> None:
            self.opened.disconnect(fill)
            in_turns(self._filled(steps), self)

        self.opened.connect(fill)

    def _filled(self, steps: Iterator[None]) -> Iterator[None]:
        yield from steps
        self._is_whole = True
        self.opened.connect(self._focus)
        self._begin()

    def show_first(self, panel: Panel) -> None:
        """Shows the panel, which has just been made."""
        self.panel = panel
        panel.setMinimumHeight(panel.asking_height())  # beside other docks on a small screen, too
        panel.setFocusProxy(panel.question)
        self.pages.addWidget(panel)
        self.setWidget(self.pages)

    def show_page(self, page: QWidget) -> None:
        """Shows `page` in the panel's place, until `show_panel`."""
        if page.parent() is None:
            self.pages.addWidget(page)
        self.pages.setCurrentIndex(1)
        self._focus()

    def show_panel(self) -> None:
        """Shows the panel again."""
        self.pages.setCurrentIndex(0)
        self._focus()

    def open_at_question(self, then: Callable[[], None]) -> None:
        """Opens and raises the dock with the cursor in the question box. `then`: called when it is whole."""
        self._then = then
        self.setUserVisible(True)
        if self._is_whole:
            self._begin()

    def _begin(self) -> None:
        self._focus()
        then, self._then = self._then, _nothing
        then()

    def _focus(self) -> None:
        self.pages.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)


def _nothing() -> None:
    """Nobody waits for the dock."""
