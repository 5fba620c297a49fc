"""Reading multipart answers with the standard library's parser."""

from __future__ import annotations

from email import message_from_bytes
from email.message import Message

import httpx


def parts_of(reply: httpx.Response) -> list[Message]:
    """The parts of a multipart answer, with their headers."""
    head = f"Content-Type: {reply.headers['content-type']}\r\n\r\n".encode()
    return message_from_bytes(head + reply.content).get_payload()
