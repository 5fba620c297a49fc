"""Who may speak to the server, and how much: Host, token, size of the body."""

from __future__ import annotations

import hmac
from collections.abc import AsyncIterator

from fastapi import Request
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from segearth.errors import HostForeign, RequestTooLarge, SegEarthError, TokenMissing
from segearth.server.problems import problem_of, response

LOOPBACK_NAMES = ("127.0.0.1", "localhost", "[::1]")
OPEN_PATHS = {"/health"}


class Guard:
    """ASGI middleware in front of everything: refuses foreign Hosts (DNS rebinding) and wrong tokens.

    Puts `authorised` into the request's state; only `OPEN_PATHS` are reached without.
    """

    def __init__(self, app: ASGIApp, token: str, port: int):
        self._app = app
        self._token = token.encode()
        self._hosts = {f"{name}:{port}" for name in LOOPBACK_NAMES}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        try:
            scope.setdefault("state", {})["authorised"] = self._authorised(scope)
        except SegEarthError as error:
            await response(problem_of(error))(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _authorised(self, scope: Scope) -> bool:
        """Raises HostForeign, TokenMissing."""
        headers = Headers(scope=scope)
        if headers.get("host", "").lower() not in self._hosts:
            raise HostForeign("The request was not meant for this server.")
        scheme, _, token = headers.get("authorization", "").partition(" ")
        right = hmac.compare_digest(token.strip().encode(), self._token)
        if right and scheme.lower() == "bearer":
            return True
        if scope["path"] in OPEN_PATHS:
            return False
        raise TokenMissing("The token is missing or wrong.")


async def body_of(request: Request, limit: int) -> AsyncIterator[bytes]:
    """The request's body in pieces. Raises RequestTooLarge as soon as it is known to exceed `limit` bytes:
    before the first byte where the length is announced, else when the limit is passed."""
    refusal = RequestTooLarge(f"The request is larger than {limit / 1e6:,.0f} MB.")
    announced = request.headers.get("content-length", "0")
    if announced.isdecimal() and int(announced) > limit:
        raise refusal
    received = 0
    async for piece in request.stream():
        received += len(piece)
        if received > limit:
            raise refusal
        yield piece
