"""How long QGIS's window ever stood still, and why."""

from __future__ import annotations

import time
from pathlib import Path

FREEZE_SECONDS = 0.1
"""From here on a person notices."""

SCHEDULER = Path("/proc/thread-self/schedstat")


class Heartbeat:
    """`beat` is called from a timer of the main thread; a beat that comes late is a freeze."""

    def __init__(self) -> None:
        self.longest = 0.0
        self.freezes: list[dict] = []
        self.restart()

    def restart(self) -> None:
        """Forgets the time since the last beat: it was the measuring itself."""
        self._wall = time.perf_counter()
        self._computed, self._waited = _main_thread()

    def beat(self, doing: str) -> None:
        """`doing` names the freeze, if it is one."""
        wall, computed, waited = self._wall, self._computed, self._waited
        self.restart()
        gap = self._wall - wall
        self.longest = max(self.longest, gap)
        if gap > FREEZE_SECONDS:
            self.freezes.append(
                {
                    "during": doing,
                    "milliseconds": round(gap * 1000),
                    "of_them_computing": round((self._computed - computed) / 1e6),
                    "of_them_waiting_for_a_core": round((self._waited - waited) / 1e6),
                }
            )


def _main_thread() -> tuple[int, int]:
    """Nanoseconds that this thread has computed, and waited for a core that others had, so far."""
    if not SCHEDULER.exists():  # not Linux
        return time.thread_time_ns(), 0
    computed, waited, _ = SCHEDULER.read_text(encoding="ascii").split()
    return int(computed), int(waited)
