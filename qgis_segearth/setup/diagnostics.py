"""A report on a set-up that failed, for pasting into an issue: no names, no private paths, no secrets."""

from __future__ import annotations

import getpass
import platform
import re
import socket
from pathlib import Path
from typing import Optional

from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR

from ..core.errors import PluginError
from .package import Package
from .root import Root
from .setup_log import SetupLog
from .survey import Survey

SECRETS = (
    (re.compile(r"(\w+://)[^/\s]+@"), r"\1***@"),
    (re.compile(r"(authorization\s*[=:]\s*(?:basic |bearer )?)\S+", re.I), r"\1***"),
    (re.compile(r"((?:token|passw|secret|api[_-]?key)\w*[\"']?\s*[=:]\s*)\S+", re.I), r"\1***"),
)
ADDRESS = re.compile(
    r"(https?|socks\w*)://(?!pypi\.org|files\.pythonhosted\.org|download\.pytorch\.org)[^/\s'\"]+"
)


def diagnostics(
    root: Root,
    package: Optional[Package],
    survey: Optional[Survey],
    error: Optional[PluginError],
    log: Optional[SetupLog] = None,
) -> str:
    """Versions, what was found, what went wrong, and the last lines of a log: the set-up's unless given."""
    gpu = survey.gpu if survey else None
    python = survey.python if survey else None
    facts = {
        "plugin": package.version if package else "in a checkout",
        "QGIS": f"{Qgis.QGIS_VERSION}, Qt {QT_VERSION_STR}, Python {platform.python_version()}",
        "system": f"{platform.platform()}, {platform.machine()}, libc {' '.join(platform.libc_ver())}",
        "Python found": f"{python.short} at {python.path}" if python else "none",
        "graphics card": f"{gpu.name}, driver {_dotted(gpu.driver)}, {gpu.memory_mb} MB" if gpu else "none",
        "free disk": f"{survey.free_megabytes} MB" if survey and survey.free_megabytes else "unknown",
        "error": f"{error.code}: {error.sentence}" if error else "none",
        "cause": error.cause if error else "",
    }
    text = "\n".join(f"{name}: {value}" for name, value in facts.items())
    return redact(f"{text}\n\n{(log or SetupLog(root.log)).tail()}\n", root)


def redact(text: str, root: Root) -> str:
    """Without user's and computer's names, folders below the home, foreign hosts, passwords and tokens."""
    for pattern, instead in SECRETS:
        text = pattern.sub(instead, text)
    text = ADDRESS.sub(r"\1://<host>", text)
    for private, instead in ((str(root.folder), "<root>"), (str(Path.home()), "~")):
        text = text.replace(private, instead)
    for name, instead in ((getpass.getuser(), "<user>"), (socket.gethostname(), "<computer>")):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", instead, text)
    return text


def _dotted(numbers: tuple[int, ...]) -> str:
    return ".".join(map(str, numbers))
