"""The ways to ask that do not begin in the dock: the map's right-click menu and the locator bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Optional

from ..core.place import Place
from .canvas_menu import CanvasMenu
from .locator import AskLocator

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .asking import Asking
    from .controller import Controller
    from .dock import Dock


class Entrances:
    """controller: gives the dock's controller, None until the dock has been opened for the first time."""

    def __init__(self, iface: QgisInterface, dock: Dock, controller: Callable[[], Optional[Controller]]):
        self._iface = iface
        self._dock = dock
        self._controller = controller
        self._menu = CanvasMenu(iface.mapCanvas(), self)
        self._locator = AskLocator(self.ask_text, self.known_questions)
        iface.registerLocatorFilter(self._locator)

    def remove(self) -> None:
        """Leaves QGIS as it was."""
        self._menu.remove()
        self._iface.deregisterLocatorFilter(self._locator)

    def question(self) -> str:
        """What stands in the box; "" where there is none."""
        controller = self._controller()
        return controller.panel.question.text() if controller else ""

    def known_questions(self) -> list[str]:
        """What was asked before, the most recent first."""
        controller = self._controller()
        return controller.panel.history.questions() if controller else []

    def segment_visible_extent(self) -> None:
        """Asks the question in the box about what is seen."""

        def ask(asking: Asking) -> None:
            asking.places.forget()
            asking.ask_or_wait()

        self._in_dock(ask)

    def ask_at(self, place: Place) -> None:
        """Asks the question in the box about a place."""
        self._in_dock(lambda asking: asking.ask_at(place))

    def ask_text(self, text: str) -> None:
        """Asks this question, where and how the dock stands."""
        self._in_dock(lambda asking: asking.ask_text(text))

    def _in_dock(self, ask: Callable[[Asking], None]) -> None:
        self._dock.open_at_question(lambda: ask(self._controller().asking))
