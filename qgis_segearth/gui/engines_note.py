"""Below the choice of engine: which engines cannot be chosen, and where it says why and what each can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QWidget

from ..core.translation import translate
from .engine_box import EngineBox
from .link_label import Link, LinkLabel

if TYPE_CHECKING:
    from ..core.client import EngineInfo


class EnginesNote(LinkLabel):
    """Says of the box's engines which are not ready. chosen: the user wants to know more; see `LinkLabel`."""

    def __init__(self, box: EngineBox, parent: QWidget):
        super().__init__("engines_note", parent)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._box = box
        box.listed.connect(self._show)
        box.currentIndexChanged.connect(lambda _place: self._show())
        self._show()

    def _show(self) -> None:
        engines = self._box.engines
        chosen = self._box.info(self._box.engine())
        absent = [engine.title for engine in engines if not engine.ready]
        news = [chosen.memory if chosen else "", _not_ready(absent)]
        more = _more(absent)
        text = " ".join(filter(None, (*news, more)))
        self.show_text(text, [Link(len(text) - len(more), len(text), 1)])
        self.setToolTip("\n\n".join(_reason(engine) for engine in engines if not engine.ready))
        self.setVisible(bool(engines))


def _not_ready(titles: list[str]) -> str:
    return translate("SegEarth", "Not ready yet: {}.").format(", ".join(titles)) if titles else ""


def _more(titles: list[str]) -> str:
    if titles:
        return translate("SegEarth", "Why, and what each engine can do…")
    return translate("SegEarth", "What each engine can do…")


def _reason(engine: EngineInfo) -> str:
    return f"{engine.title}: {engine.missing}"
