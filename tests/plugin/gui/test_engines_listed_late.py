"""A backend that is slow to list its engines: nobody is alarmed, and the list comes when it can."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QObject, pyqtSignal

from qgis_segearth.core.connection import Connection
from qgis_segearth.core.model_news import MODEL_NEWS
from qgis_segearth.gui import engines as module
from qgis_segearth.gui.engines import Engines
from tests.plugin.gui.conftest import wait_for

LIST = (Path(__file__).resolve().parents[2] / "data" / "wire" / "engines.json").read_bytes()


class Ready(QObject):
    """Of a backend process, what listing needs."""

    ready = pyqtSignal()

    def __init__(self, port: int):
        super().__init__()
        self.port = port

    def is_ready(self) -> bool:
        return bool(self.port)

    def connection(self) -> Connection:
        return Connection(f"http://127.0.0.1:{self.port}", "token")


class Reluctant(HTTPServer):
    """Hangs up on as many callers as `refusals`, then lists engines."""

    refusals = 2
    callers = 0


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.server.callers += 1
        if self.server.callers <= self.server.refusals:
            self.close_connection = True
            return
        self.send_response(200)
        self.send_header("Content-Length", str(len(LIST)))
        self.end_headers()
        self.wfile.write(LIST)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Reluctant]:
    server = Reluctant(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def engines(qgis_app, server, monkeypatch) -> Iterator[Engines]:
    monkeypatch.setattr(module, "RETRY_MILLISECONDS", 20)
    owner = QObject()
    engines = Engines(Ready(server.server_port), owner)
    yield engines
    engines.close()


def test_the_list_is_asked_for_until_it_comes(engines, server):
    lists = []
    engines.listed.connect(lists.append)
    engines._backend.ready.emit()
    wait_for(lambda: bool(lists))
    assert server.callers == 3
    assert lists[0][0].name == "segearth-nano"


def test_a_wish_while_one_is_under_way_is_not_lost(engines, server):
    server.refusals = 0
    lists = []
    engines.listed.connect(lists.append)
    engines.look()
    MODEL_NEWS.changed.emit()
    MODEL_NEWS.changed.emit()
    wait_for(lambda: len(lists) == 2)
    assert server.callers == 2


def test_nobody_is_asked_without_a_backend(engines, server):
    engines._backend.port = 0
    engines.look()
    assert not engines._busy


def test_the_dock_says_nothing_and_lists_after_an_answer(visitor, raster, monkeypatch):
    panel, engines = visitor.panel, visitor.plugin.controller.engines
    monkeypatch.setattr(engines, "_backend", Ready(9))  # nobody listens there
    panel.engine.show_engines((), "")
    engines.look()
    wait_for(lambda: engines._retry.isActive())
    assert visitor.message() == ""
    engines._retry.stop()
    monkeypatch.undo()
    visitor.ask("what is magenta")
    wait_for(lambda: panel.engine.engine() != "")
    assert visitor.message() == ""
