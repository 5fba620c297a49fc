"""The server file: where a running server listens and its token, readable by its owner only."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from segearth.errors import OutputUnwritable
from segearth.server.wire import ServerFile


@dataclass(frozen=True)
class Announcement:
    """What is written to `path` and, without the token, to stdout."""

    path: Path
    content: ServerFile

    def write(self) -> None:
        """Writes the file at once and whole, mode 0600; one left by a server that was killed is replaced.

        Raises OutputUnwritable.
        """
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self.path.parent, prefix=f".{self.path.name}.")  # mode 0600
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as file:
                    json.dump(self.content.model_dump(), file)
                os.replace(name, self.path)
            finally:
                Path(name).unlink(missing_ok=True)
        except OSError as error:
            advice = "Name another place with --server-file."
            raise OutputUnwritable(
                f"{self.path} cannot be written: {error.strerror}.", advice=advice
            ) from error

    def line(self) -> str:
        """For stdout: everything but the token, and where the file is."""
        public = self.content.model_dump(exclude={"token"})
        return json.dumps({**public, "server_file": str(self.path)})

    def remove(self) -> None:
        """Removes the file, unless another server has replaced it meanwhile."""
        try:
            found = json.loads(self.path.read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            return
        if found.get("token") == self.content.token:
            self.path.unlink(missing_ok=True)
