"""The help page, in a window of its own beside the map."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from ..core.translation import translate, user_language
from ..paths import help_page

MARGIN = 16


class HelpWindow(QDialog):
    """Shows `resources/help/help.md`, or its like in the user's language; stays open while one works."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("segearth_help_window")
        self.setWindowTitle(translate("SegEarth", "SegEarth help"))
        page = QTextBrowser(self)
        page.setOpenExternalLinks(True)
        page.setMarkdown(help_page(user_language()).read_text(encoding="utf-8"))
        page.document().setDocumentMargin(MARGIN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)
        width = page.fontMetrics().averageCharWidth() * 90
        self.resize(width, width)
