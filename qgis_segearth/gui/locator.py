"""QGIS's locator bar (Ctrl+K): `ask where do people live?`."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsFeedback, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult

from ..core.translation import translate
from .icons import icon

PREFIX = "ask"
MOST = 8


class AskLocator(QgsLocatorFilter):
    """ask: called with the question. known: gives questions to complete with, the most recent first."""

    def __init__(self, ask: Callable[[str], None], known: Callable[[], list[str]]):
        super().__init__()
        self._ask = ask
        self._known = known
        self._remembered: list[str] = []

    def clone(self) -> AskLocator:
        copy = AskLocator(self._ask, self._known)
        copy._remembered = self._known()  # in the main thread; fetchResults runs in another
        return copy

    def name(self) -> str:
        return "segearth"

    def displayName(self) -> str:
        return translate("SegEarth", "Ask the map (SegEarth)")

    def prefix(self) -> str:
        return PREFIX

    def priority(self) -> QgsLocatorFilter.Priority:
        return QgsLocatorFilter.Priority.Low

    def fetchResults(self, text: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        """The question itself, then those that were asked before and begin like it."""
        text = " ".join(text.split())
        if not context.usingPrefix:  # whoever searches for a layer does not mean us
            return
        fitting = [known for known in self._remembered if text.lower() in known.lower() and known != text]
        for question in [*([text] if text else []), *fitting][:MOST]:
            result = QgsLocatorResult(self, question, question)
            result.description = translate("SegEarth", "Ask about what is seen")
            result.icon = icon("segearth")
            self.resultFetched.emit(result)

    def triggerResult(self, result: QgsLocatorResult) -> None:
        """Enter, or a double click."""
        self._ask(result.userData)
