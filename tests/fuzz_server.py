"""`make fuzz`: Schemathesis asks a real server whatever its OpenAPI document allows, and what it does not.

Fails where an answer breaks the document, or where fewer than `REQUESTS` requests were made.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

from tests.support.server import REPOSITORY, Server, painted, running

REQUESTS = 2000
EXAMPLES = 150  # of each operation, well-formed ones and others
SCHEMATHESIS = Path(sysconfig.get_path("scripts")) / "schemathesis"


def environment(server: Server) -> dict[str, str]:
    """The token and what the server holds, for tests/fuzz.toml and tests/fuzz_hooks.py."""
    image = server.send(painted())
    job = server.execute({"image": {"href": image}, "question": "magenta"}, wait=False).json()["jobID"]
    held = {
        "PROCESS_ID": "segment",
        "JOB_ID": job,
        "OUTPUT_ID": "answer",
        "SHA256": image.removeprefix("/images/"),
        "NAME": "segearth-r1",
    }
    return {"SEGEARTH_TOKEN": server.token, **{f"SEGEARTH_{name}": value for name, value in held.items()}}


def fuzz(server: Server, report: Path) -> int:
    """Runs Schemathesis; its exit status."""
    command = [
        *(SCHEMATHESIS, "--config-file", REPOSITORY / "tests" / "fuzz.toml", "run", f"{server.url}/api"),
        *("--url", server.url, "--max-examples", EXAMPLES, "--generation-database", "none"),
        *("--report-json-path", report, *sys.argv[1:]),
    ]
    known = {**os.environ, **environment(server), "PYTHONPATH": str(REPOSITORY)}
    done = subprocess.run([str(part) for part in command], env=known, cwd=report.parent, check=False)
    return done.returncode


def main() -> int:
    with tempfile.TemporaryDirectory() as folder, running(Path(folder), "--time-limit", "20") as server:
        report = Path(folder) / "report.json"
        failed = fuzz(server, report)
        made = json.loads(report.read_text())["test_cases"]["generated"]
        alive = server.client.get("/health").json()["ready"]
    print(f"{made:,} requests, {'failures' if failed else 'no failure'}.")
    return int(failed != 0 or made < REQUESTS or not alive)


if __name__ == "__main__":
    sys.exit(main())
