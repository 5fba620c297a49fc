"""Pulls and imports under way: one thread works them off, beside the one that answers questions."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from queue import SimpleQueue

from segearth.errors import Cancelled, ModelPresent, ModelUnknown, QueueFull, SegEarthError
from segearth.models.progress import Report, Step
from segearth.sentences import Sentence, freely, say
from segearth.server.model_wire import TransferInfo
from segearth.server.problems import internal_problem, problem_of
from segearth.server.wire import Problem, said_of

log = logging.getLogger(__name__)
WAITING = 8
"""How many transfers may wait."""

Work = Callable[[Report], object]


class Transfer:
    """One pull or import. It ends once; it learns of a cancel at its next step."""

    def __init__(self, name: str, work: Work):
        self.name, self.work = name, work
        self._lock = threading.Lock()
        self._status, self._problem = "accepted", None
        self._step = Step(0, 0, say("waiting"))

    @property
    def ended(self) -> bool:
        return self._status not in ("accepted", "running")

    def advance(self, step: Step) -> None:
        """Raises Cancelled where it has been dismissed."""
        with self._lock:
            if self.ended:
                raise Cancelled("The download was cancelled.")
            self._status, self._step = "running", step

    def end(self, status: str, doing: Sentence, problem: Problem | None = None) -> None:
        """Changes nothing where it has ended already."""
        with self._lock:
            if not self.ended:
                self._status, self._problem = status, problem
                self._step = Step(self._step.bytes, self._step.total, doing)

    def info(self) -> TransferInfo:
        """What clients are told, taken at one moment."""
        with self._lock:
            step = self._step
            return TransferInfo(
                status=self._status,
                message=step.words,
                said=said_of(message=[step.doing] if step.doing.code else []),
                bytes=step.bytes,
                total=step.total,
                problem=self._problem,
            )


class Transfers:
    """The last transfer of every model since the server started."""

    def __init__(self) -> None:
        self._queue: SimpleQueue[Transfer] = SimpleQueue()
        self._last: dict[str, Transfer] = {}
        self._lock = threading.Lock()
        self._worker: threading.Thread | None = None

    def submit(self, name: str, work: Work) -> Transfer:
        """Raises ModelPresent (it is under way), QueueFull."""
        with self._lock:
            if (last := self._last.get(name)) and not last.ended:
                raise ModelPresent(f"{name} is being installed already.", advice="Wait until that has ended.")
            if sum(not transfer.ended for transfer in self._last.values()) > WAITING:
                raise QueueFull(f"{WAITING} downloads are already waiting.")
            transfer = self._last[name] = Transfer(name, work)
            if self._worker is None:
                self._worker = threading.Thread(target=self._work, name="transfers", daemon=True)
                self._worker.start()
        self._queue.put(transfer)
        return transfer

    def names(self) -> list[str]:
        return list(self._last)

    def forget(self, name: str) -> bool:
        """Whether there was one to forget; one that is under way is not forgotten."""
        with self._lock:
            transfer = self._last.get(name)
            if transfer is None or not transfer.ended:
                return False
            del self._last[name]
            return True

    def find(self, name: str) -> Transfer | None:
        return self._last.get(name)

    def get(self, name: str) -> Transfer:
        """Raises ModelUnknown."""
        if transfer := self.find(name):
            return transfer
        raise ModelUnknown(f"No download of {name} was started.")

    def dismiss(self, name: str) -> bool:
        """Cancels the transfer of that name; whether there was one to cancel."""
        transfer = self.find(name)
        if transfer is None or transfer.ended:
            return False
        transfer.end("dismissed", say("cancelled"))
        return True

    def stop(self) -> None:
        """Cancels all; what has come stays for the next time."""
        for name in list(self._last):
            self.dismiss(name)

    def _work(self) -> None:
        while True:
            _run(self._queue.get(), say("installed"))


def alone(name: str, work: Work, done: Sentence) -> Transfer:
    """Work on a model that waits for nothing and is remembered nowhere; `done` is said in the end."""
    transfer = Transfer(name, work)
    threading.Thread(target=_run, args=(transfer, done), name=f"model {name}", daemon=True).start()
    return transfer


def _run(transfer: Transfer, done: Sentence) -> None:
    try:
        transfer.work(transfer.advance)
        transfer.end("successful", done)
    except SegEarthError as error:
        log.info("model %s: %s", transfer.name, error.sentence())
        transfer.end("failed", freely(error.sentence()), problem_of(error))
    except Exception:
        log.exception("installing %s broke down", transfer.name)
        problem = internal_problem()
        transfer.end("failed", freely(f"{problem.title} {problem.detail}"), problem)
