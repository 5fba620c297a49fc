"""What each engine can do, what it needs, what is missing and how to get that: in a window beside the map."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from ..core import wording
from ..core.translation import translate

if TYPE_CHECKING:
    from ..core.client import EngineInfo

MARGIN = 16


class EnginesWindow(QDialog):
    """Stays open while one works. terminal: how `segearth` is called there, said where a model is missing."""

    def __init__(self, engines: Sequence[EngineInfo], terminal: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("segearth_engines_window")
        self.setWindowTitle(translate("SegEarth", "The engines"))
        self.page = QTextBrowser(self)
        self.page.document().setDocumentMargin(MARGIN)
        self.page.setHtml("".join(map(_described, engines)) + _ways(terminal))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        width = self.page.fontMetrics().averageCharWidth() * 80
        self.resize(width, width)


def _described(engine: EngineInfo) -> str:
    ready = translate("SegEarth", "Ready.")
    state = [ready if engine.ready else engine.missing, engine.memory]
    licence = (
        translate("SegEarth", "Licence of its weights: {}").format(engine.licence) if engine.licence else ""
    )
    parts = (
        f"<h3>{escape(engine.title)}</h3>",
        _paragraph(" ".join(filter(None, state))),
        _paragraph(engine.limits),
        _list(_abilities(engine)),
        _list(map(_need, engine.needs)),
        _paragraph(licence),
    )
    return "".join(parts)


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


def _ways(terminal: str) -> str:
    heading = translate("SegEarth", "How to get a model")
    ways = (
        translate(
            "SegEarth",
            "From a folder or a stick: Processing toolbox, SegEarth, Models, Install a model from a folder",
        ),
        translate("SegEarth", "From the internet: Processing toolbox, SegEarth, Models, Download a model"),
        translate("SegEarth", "In a terminal, segearth is: {}").format(terminal) if terminal else "",
    )
    return f"<h3>{escape(heading)}</h3>{_list(filter(None, ways))}"


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>" if text else ""


def _list(lines: Iterable[str]) -> str:
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<ul>{items}</ul>" if items else ""
