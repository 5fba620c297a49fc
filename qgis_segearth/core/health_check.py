"""Asks a backend that has just been started whether it is well, without holding up the window."""

from __future__ import annotations

import json
from typing import Optional

from qgis.PyQt.QtCore import QObject, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkAccessManager, QNetworkProxy, QNetworkReply, QNetworkRequest

from .connection import Connection
from .errors import ServerFileStale, TokenRefused

PAUSE_MILLISECONDS = 100


class HealthCheck(QObject):
    """Asks `/health` until the backend says that it is ready.

    Qt's own manager without a proxy: QGIS's manager sends loopback through the proxy set for the internet.
    """

    passed = pyqtSignal(object)
    """Carries the Connection: a backend answers there, it is the process named, and it takes the token."""
    failed = pyqtSignal(object)
    """Carries the PluginError: somebody else answers there."""

    def __init__(self, connection: Connection, parent: Optional[QObject] = None):
        super().__init__(parent)
        self._connection = connection
        self._manager = QNetworkAccessManager(self)
        self._manager.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))
        self._manager.finished.connect(self._judge)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.start)
        self._stopped = False

    def start(self) -> None:
        """Asks once more."""
        request = QNetworkRequest(QUrl(f"{self._connection.base_url}/health"))
        request.setRawHeader(b"Authorization", f"Bearer {self._connection.token}".encode())
        self._manager.get(request)

    def stop(self) -> None:
        """Asks no more."""
        self._stopped = True
        self._pause.stop()
        self.deleteLater()

    def _judge(self, reply: QNetworkReply) -> None:
        reply.deleteLater()
        if self._stopped:
            return
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        health = _json(bytes(reply.readAll()))
        if status in (401, 403):
            self.failed.emit(TokenRefused(f"{self._connection.base_url} answered {status}"))
        elif status != 200 or not health.get("ready"):
            self._pause.start()
        elif health.get("pid") != self._connection.pid:
            self.failed.emit(
                ServerFileStale(f"process {health.get('pid')} answers at {self._connection.base_url}")
            )
        else:
            self.passed.emit(self._connection)


def _json(content: bytes) -> dict:
    try:
        document = json.loads(content)
    except ValueError:
        return {}
    return document if isinstance(document, dict) else {}
