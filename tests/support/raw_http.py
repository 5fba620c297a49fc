"""HTTP by hand, for what no polite client would send."""

from __future__ import annotations

import select
import socket

CHUNK = 1_000_000


def ask(port: int, head: str, chunks: int = 0) -> tuple[int, int]:
    """Sends `head` and then up to `chunks` chunks of a megabyte, until the server answers.

    Gives the status of the answer (0 for none) and how many bytes of the body were sent.
    """
    frame = f"{CHUNK:x}\r\n".encode() + bytes(CHUNK) + b"\r\n"
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        connection.sendall(head.encode())
        sent = 0
        for _ in range(chunks):
            if select.select([connection], [], [], 0)[0]:
                break
            try:
                connection.sendall(frame)
            except (BrokenPipeError, ConnectionResetError):
                break
            sent += CHUNK
        reply = connection.recv(4096)
    return (int(reply.split()[1]) if reply.startswith(b"HTTP/") else 0), sent
