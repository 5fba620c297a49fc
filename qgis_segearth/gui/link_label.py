"""Text whose parts can be clicked and pointed at: each leads to one target of the answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent
from qgis.PyQt.QtWidgets import QLabel, QWidget

from .labels import wrap


@dataclass(frozen=True)
class Link:
    """From one character to the one before another. target: number that the link leads to, from 1."""

    start: int
    end: int
    target: int


class LinkLabel(QLabel):
    """Links are reached by mouse and by Tab, like buttons; text without links is plain.

    chosen: number of the link that was clicked. pointed_at: of the one under the mouse, 0 for none.
    """

    chosen = pyqtSignal(int)
    pointed_at = pyqtSignal(int)

    def __init__(self, name: str, parent: QWidget):
        super().__init__(parent)
        wrap(self, name)
        self.linkActivated.connect(lambda target: self.chosen.emit(int(target)))
        self.linkHovered.connect(lambda target: self.pointed_at.emit(int(target or 0)))

    def show_text(self, text: str, links: Sequence[Link] = ()) -> None:
        """Links that reach into each other or out of the text are left out."""
        html = _as_html(text, links)
        linked = bool(html)
        flags = Qt.TextInteractionFlag
        keys = flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard
        self.setTextInteractionFlags(
            flags.TextSelectableByMouse | keys if linked else flags.TextSelectableByMouse
        )
        self.setTextFormat(Qt.TextFormat.RichText if linked else Qt.TextFormat.PlainText)
        self.setText(html or text)
        self.setAccessibleName(text)

    def leaveEvent(self, event: QEvent) -> None:
        """Qt tells of no link that the mouse leaves together with the label."""
        self.pointed_at.emit(0)
        super().leaveEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nor of one that goes from under the mouse."""
        self.pointed_at.emit(0)
        super().hideEvent(event)


def _as_html(text: str, links: Sequence[Link]) -> str:
    """Empty where nothing is linked."""
    parts, done = [], 0
    for link in sorted(links, key=lambda link: link.start):
        if not done <= link.start < link.end <= len(text):
            continue
        named = escape(text[link.start : link.end])
        parts += [_escaped(text[done : link.start]), f'<a href="{link.target}">{named}</a>']
        done = link.end
    return "".join([*parts, _escaped(text[done:])]) if parts else ""


def _escaped(text: str) -> str:
    return escape(text).replace("\n", "<br>")
