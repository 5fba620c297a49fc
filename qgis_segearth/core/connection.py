"""`Connection`: where a running backend listens and how it knows us."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from .errors import ServerFileStale


@dataclass(frozen=True)
class Connection:
    """base_url: "http://127.0.0.1:PORT". token: kept out of `repr`, so that no log ever holds it."""

    base_url: str
    token: str = field(repr=False)
    pid: int = 0

    @classmethod
    def from_server_file(cls, path: Path) -> Connection:
        """Reads what a backend wrote when it was ready (tests/data/wire/server_file.json).

        Raises ServerFileStale.
        """
        try:
            document = json.loads(path.read_text(encoding="utf-8"))
            return cls(f"http://127.0.0.1:{int(document['port'])}", document["token"], int(document["pid"]))
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ServerFileStale(f"{path}: {error}") from error
