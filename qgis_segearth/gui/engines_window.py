"""What each engine can do, what it needs, what is missing and how to get that: in a window beside the map."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from ..core import wording
from ..core.translation import translate

if TYPE_CHECKING:
    from ..core.client import EngineInfo

MARGIN = 16


class EnginesWindow(QDialog):
    """Stays open while one works. terminal: how `segearth` is called there, said where a model is missing.

    install_wanted: a model is to be installed from a folder.
    """

    install_wanted = pyqtSignal()

    def __init__(self, engines: Sequence[EngineInfo], terminal: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("segearth_engines_window")
        self.setWindowTitle(translate("SegEarth", "The engines"))
        self.page = QTextBrowser(self)
        self.page.document().setDocumentMargin(MARGIN)
        self.install = QPushButton(translate("SegEarth", "&Install a model from a folder…"), self)
        self.install.setObjectName("segearth_install_model")
        self.install.setAutoDefault(False)
        self.install.clicked.connect(self.install_wanted)
        self._terminal = terminal
        self.show_engines(engines)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        layout.addWidget(self.install)
        width = self.page.fontMetrics().averageCharWidth() * 80
        self.resize(width, width)

    def show_engines(self, engines: Sequence[EngineInfo]) -> None:
        """These now; the page stays where it is scrolled to."""
        bar = self.page.verticalScrollBar()
        place = bar.value()
        self.page.setHtml("".join(map(_described, engines)) + _ways(self._terminal))
        bar.setValue(place)


def _described(engine: EngineInfo) -> str:
    state = [_ready(engine), engine.memory]
    licence = (
        translate("SegEarth", "Licence of its weights: {}").format(engine.licence) if engine.licence else ""
    )
    parts = (
        f"<h3>{escape(engine.title)}</h3>",
        _paragraph(" ".join(filter(None, state))),
        _paragraph(engine.limits),
        _list(_abilities(engine)),
        _list(map(_need, engine.needs)),
        _paragraph("" if engine.ready else engine.missing),
        _paragraph(licence),
    )
    return "".join(parts)


def _ready(engine: EngineInfo) -> str:
    """What can be clicked comes first; how it goes in a terminal stands below."""
    if engine.ready:
        return translate("SegEarth", "Ready.")
    return translate("SegEarth", "Not ready yet: the button below installs its model from a folder of yours.")


def _abilities(engine: EngineInfo) -> list[str]:
    known = (
        (engine.several, translate("SegEarth", "Marks several things at once, each with its name")),
        (engine.words, translate("SegEarth", "Answers in words")),
        (engine.boxes, translate("SegEarth", "Says where it looked")),
        (engine.threshold, translate("SegEarth", "The threshold can be moved after the answer")),
    )
    found = [words for able, words in known if able]
    if engine.memory_bytes:
        memory = translate("SegEarth", "Needs about {} of memory")
        found.append(memory.format(wording.megabytes(engine.memory_bytes / 1e6)))
    return found


def _need(need: dict) -> str:
    if need["installed"]:
        return translate("SegEarth", "✓ {}: is installed").format(need["title"])
    return translate("SegEarth", "✗ {}: {}").format(need["title"], need["how"])


def _marked(text: str) -> str:
    """As HTML, what stands between backticks as code."""
    return re.sub("`([^`]+)`", r"<code>\1</code>", escape(text))


def _ways(terminal: str) -> str:
    heading = translate("SegEarth", "How to get a model")
    ways = (
        translate(
            "SegEarth",
            "From a folder or a stick: the button below, or Processing toolbox, SegEarth, Models",
        ),
        translate("SegEarth", "From the internet: Processing toolbox, SegEarth, Models, Download a model"),
        translate("SegEarth", "In a terminal, segearth is: {}").format(terminal) if terminal else "",
    )
    return f"<h3>{escape(heading)}</h3>{_list(filter(None, ways))}"


def _paragraph(text: str) -> str:
    return f"<p>{_marked(text)}</p>" if text else ""


def _list(lines: Iterable[str]) -> str:
    items = "".join(f"<li>{_marked(line)}</li>" for line in lines)
    return f"<ul>{items}</ul>" if items else ""
