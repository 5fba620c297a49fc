"""One place to write to the "SegEarth" tab of QGIS's log messages, from any thread."""

from __future__ import annotations

from qgis.core import Qgis, QgsMessageLog

TAB = "SegEarth"


def log(message: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
    """Adds a line to the log; causes of errors go here, sentences for the user go to the message bar."""
    QgsMessageLog.logMessage(message, TAB, level, notifyUser=False)


def log_error(message: str) -> None:
    """Adds a line marked as an error."""
    log(message, Qgis.MessageLevel.Critical)
