"""Jobs: a bounded queue in front of one worker thread, because there is one device."""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import accumulate
from queue import SimpleQueue

from segearth.errors import JobUnknown, QueueFull, SegEarthError, TookTooLong
from segearth.sentences import say
from segearth.server.job import Job, Telling, Work
from segearth.server.limits import Limits
from segearth.server.results import Delivery

log = logging.getLogger(__name__)


class Jobs:
    """All jobs of this server, and the thread that works them off one after the other."""

    def __init__(self, limits: Limits, warm_up: Callable[[], None] = lambda: None):
        self._limits = limits
        self._warm_up = warm_up
        self._warm = False
        self._queue: SimpleQueue[tuple[Job, Work] | None] = SimpleQueue()
        self._jobs: dict[str, Job] = {}
        self._lock = threading.Lock()
        self._worker = threading.Thread(target=self._work, name="device", daemon=True)

    def start(self) -> None:
        self._worker.start()

    def stop(self, patience: float) -> bool:
        """Dismisses all and gives the worker `patience` seconds to come to its next stage; whether it did."""
        for job in self.all():
            if not job.ended:
                job.dismiss()
        self._queue.put(None)
        if self._worker.is_alive():  # a server that is stopped at once has started none
            self._worker.join(patience)
        return not self._worker.is_alive()

    def submit(self, work: Work, delivery: Delivery) -> Job:
        """Queues `work`. Raises QueueFull."""
        with self._lock:
            if self.count("accepted") >= self._limits.queue:
                raise QueueFull(say("queue", n=self._limits.queue))
            job = Job(delivery, "waiting" if self._warm else "loading")
            self._forget_oldest()
            self._jobs[job.id] = job
        self._queue.put((job, work))
        return job

    def get(self, job_id: str) -> Job:
        """Raises JobUnknown."""
        job = self._jobs.get(job_id)
        if job is None:
            raise JobUnknown(f"There is no job {job_id}.")
        return job

    def all(self) -> list[Job]:
        """Newest first."""
        return list(self._jobs.values())[::-1]

    def count(self, status: str) -> int:
        return sum(job.status == status for job in self.all())

    def _forget_oldest(self) -> None:
        """Keeps the newest finished jobs as far as their number and the size of their outputs allow."""
        ended = [job for job in self.all() if job.ended]
        sizes = accumulate(job.size() for job in ended)
        for number, (job, size) in enumerate(zip(ended, sizes, strict=True)):
            if number and (number >= self._limits.kept or size > self._limits.results):
                del self._jobs[job.id]

    def _work(self) -> None:
        self._prepare()
        while (item := self._queue.get()) is not None:
            job, work = item
            if job.start():
                self._run(job, work)
            del item, job, work  # what a request brought along is not kept until the next one

    def _prepare(self) -> None:
        """A fault in warming up must not cost the worker: the first question will meet it again and tell."""
        try:
            self._warm_up()
        except Exception:
            log.exception("warming up failed")
        with self._lock:
            self._warm = True
        for job in self.all():
            job.wait_in_line()

    def _run(self, job: Job, work: Work) -> None:
        """Runs one job to its end, within the time limit."""
        try:
            with self._timed(job):
                done = work(Telling(job))
                job.succeed(done)
                if done.words is not None:
                    job.say(done.words, is_unheard=lambda: not self._queue.empty())
        except SegEarthError as error:
            log.info("job %s: %s", job.id, error.sentence(), exc_info=error)
            job.fail(error)  # changes nothing where the job has ended from outside
        except Exception:
            log.exception("job %s broke down", job.id)
            job.break_down()

    @contextmanager
    def _timed(self, job: Job) -> Iterator[None]:
        """Fails the job when its time is up; a limit that no clock can wait for is none."""
        seconds = self._limits.seconds
        if seconds > threading.TIMEOUT_MAX:
            yield
            return
        late = TookTooLong(say("too-long", n=math.ceil(seconds)))
        clock = threading.Timer(seconds, job.fail, [late])
        clock.daemon = True
        clock.start()
        try:
            yield
        finally:
            clock.cancel()
