"""The dock: an empty frame until it is first opened, so that it costs nothing at QGIS's start."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QStackedWidget, QWidget

from ..core.translation import translate

if TYPE_CHECKING:
    from .panel import Panel


class Dock(QgsDockWidget):
    """Frame of the panel. When it is opened for the first time, `load` loads what `fill` makes the panel of.

    Two turns of the event loop: the window never stands still for long.
    """

    def __init__(
        self, load: Callable[[], None], fill: Callable[[QWidget], Panel], parent: QWidget | None = None
    ):
        super().__init__(translate("SegEarth", "SegEarth"), parent)
        self.setObjectName("SegEarthDock")  # QGIS remembers place and visibility by this name
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.panel: Panel | None = None
        self._load = load
        self._fill = fill
        self.opened.connect(self._open_first)

    def _open_first(self) -> None:
        self.opened.disconnect(self._open_first)
        self._load()
        QTimer.singleShot(0, self.fill)

    def fill(self) -> None:
        """Makes the panel, unless it is there already."""
        if self.panel is not None:
            return
        self._pages = QStackedWidget(self)
        self.panel = self._fill(self)
        self.panel.setMinimumHeight(self.panel.asking_height())  # beside other docks on a small screen, too
        self._pages.addWidget(self.panel)
        self.setWidget(self._pages)
        self.panel.question.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.connect(self.panel.question.setFocus)

    def show_page(self, page: QWidget) -> None:
        """Shows `page` in the panel's place, until `show_panel`."""
        if page.parent() is None:
            self._pages.addWidget(page)
        self._pages.setCurrentIndex(1)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_panel(self) -> None:
        """Shows the panel again."""
        self._pages.setCurrentIndex(0)
        self.panel.question.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_at_question(self) -> None:
        """Opens and raises the dock with the cursor in the question box."""
        self.setUserVisible(True)
        self.fill()
        self.panel.question.setFocus(Qt.FocusReason.OtherFocusReason)
