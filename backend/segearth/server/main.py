"""`segearth serve`: start, announce, run, end."""

from __future__ import annotations

import argparse
import logging
import os
import secrets
import signal
import socket
import sys
import threading
from pathlib import Path
from types import FrameType

import uvicorn

from segearth import __version__
from segearth.errors import SettingInvalid
from segearth.server.app import create_app
from segearth.server.limits import Limits
from segearth.server.server_file import Announcement
from segearth.server.wire import ServerFile
from segearth.settings import cache_folder

PATIENCE_SECONDS = 1  # at the end: for answers under way and for the worker's next stage

log = logging.getLogger(__name__)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `segearth serve`."""
    limits = Limits()
    add = parser.add_argument
    add("--server-file", type=Path, help="where to write port and token (mode 0600)")
    add("--parent-pipe", action="store_true", help="end as soon as standard input is closed")
    add("--device", default="auto", choices=("auto", "cpu", "cuda"), help="where the networks run")
    add("--port", type=int, default=0, help="0: the system picks one")
    add("--body-limit", type=int, default=limits.body, help="bytes of an uploaded image")
    add("--request-limit", type=int, default=limits.request, help="bytes of an execute request")
    add("--pixel-limit", type=int, default=limits.pixels, help="rows x columns x bands of an uploaded image")
    add("--queue-limit", type=int, default=limits.queue, help="questions that may wait")
    add("--time-limit", type=float, default=limits.seconds, help="seconds that one question may take")


def limits_of(arguments: argparse.Namespace) -> Limits:
    return Limits(
        body=arguments.body_limit,
        request=arguments.request_limit,
        pixels=arguments.pixel_limit,
        queue=arguments.queue_limit,
        seconds=arguments.time_limit,
    )


def serve(arguments: argparse.Namespace) -> int:
    """Runs the server until it is told to end (SIGTERM, SIGINT; with `--parent-pipe`, its parent's end)."""
    logging.basicConfig(
        stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    signal.signal(signal.SIGTERM, leave)
    listener = listening(arguments.port)
    port, token = listener.getsockname()[1], secrets.token_hex(32)
    path = arguments.server_file or cache_folder() / f"server-{os.getpid()}.json"
    content = ServerFile(port=port, pid=os.getpid(), token=token, version=__version__)
    announcement = Announcement(path.absolute(), content)
    app = create_app(token, port, cache_folder() / "images", limits_of(arguments), arguments.device)
    announcement.write()
    try:
        if arguments.parent_pipe:
            end_with_parent(announcement)
        print(announcement.line(), flush=True)
        run(app, listener)
    finally:
        announcement.remove()
    if not app.state.jobs.stop(PATIENCE_SECONDS):
        log.warning("ending in the middle of a question")
        logging.shutdown()
        os._exit(0)  # a thread inside a network's native code would crash the interpreter's own end
    return 0


def listening(port: int) -> socket.socket:
    """A socket on which connections wait from now on: nothing that was announced is refused.

    Raises SettingInvalid where another program has the port.
    """
    listener = socket.socket(socket.AF_INET)
    try:
        listener.bind(("127.0.0.1", port))
    except (OSError, OverflowError) as error:
        advice = "Choose another port, or 0 for any that is free."
        raise SettingInvalid(f"The server cannot listen on port {port}: {error}.", advice=advice) from error
    listener.listen(128)
    return listener


def run(app: object, listener: socket.socket) -> None:
    """Serves until SIGTERM or SIGINT. There is no access log: no request, and no token, ever reaches one."""
    config = uvicorn.Config(
        app,
        http="h11",
        ws="none",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=PATIENCE_SECONDS,
        timeout_keep_alive=600,  # a client that pauses must not find its connection closed under its request
    )
    try:
        uvicorn.Server(config).run(sockets=[listener])
    except (KeyboardInterrupt, SystemExit) as end:
        log.info("ended by %s", type(end).__name__)


def leave(_: int, __: FrameType | None) -> None:
    """SIGTERM ends like Ctrl-C: everything on the way out is done."""
    raise SystemExit(0)


def end_with_parent(announcement: Announcement) -> None:
    """Ends this process as soon as standard input closes. The system closes it however the parent ends."""

    def watch() -> None:
        while os.read(sys.stdin.fileno(), 4096):  # not through sys.stdin: its lock outlives the interpreter
            pass
        announcement.remove()
        os._exit(0)  # at once: nobody is left to hear an answer

    threading.Thread(target=watch, name="parent", daemon=True).start()
