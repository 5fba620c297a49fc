"""The loss curve of a run: a CSV file, a line of progress, TensorBoard where wanted."""

from __future__ import annotations

import csv
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from segearth.errors import OutputUnwritable, TrainingPartMissing
from segearth.training.segearth_r1.checkpoints import FREE_SPACE


@dataclass(frozen=True)
class LogRow:
    """One step, counted from 1. Losses as in `Losses`, 0 for those that a network has not; rate: learning
    rate; seconds: for this step."""

    step: int
    epoch: float
    loss: float
    bce: float
    dice: float
    words: float
    rate: float
    seconds: float
    attention: float = 0.0


class Log:
    """Appends to `log.csv` in the run's folder."""

    def __init__(self, folder: Path, first_step: int, steps: int, tensorboard: bool = False):
        """Rows after `first_step` steps are dropped: those steps are taken again.

        Raises OutputUnwritable, TrainingPartMissing.
        """
        self.path, self.steps = folder / "log.csv", steps
        self._board = _tensorboard(folder) if tensorboard else None
        self._told = 0.0
        kept = [row for row in read_log(self.path) if row.step <= first_step]
        part = self.path.with_suffix(".part")
        with self._writing():
            folder.mkdir(parents=True, exist_ok=True)
            with part.open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, LogRow.__annotations__)
                writer.writeheader()
                writer.writerows(map(asdict, kept))
            os.replace(part, self.path)

    def add(self, row: LogRow) -> None:
        """Raises OutputUnwritable."""
        with self._writing(), self.path.open("a", encoding="utf-8", newline="") as file:
            csv.DictWriter(file, LogRow.__annotations__).writerow(asdict(row))
        if self._board:
            for name, value in asdict(row).items():
                self._board.add_scalar(name, value, row.step)
        self._tell(row)

    def close(self) -> None:
        if self._board:
            self._board.close()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise OutputUnwritable(f"{self.path} cannot be written ({error}).", advice=FREE_SPACE) from error

    def _tell(self, row: LogRow) -> None:
        """One line to stderr, not more often than every two seconds."""
        if time.monotonic() - self._told < 2 and row.step < self.steps:
            return
        self._told = time.monotonic()
        minutes = (self.steps - row.step) * row.seconds / 60
        print(
            f"step {row.step}/{self.steps}  loss {row.loss:.4f}  {row.seconds:.2f} s per step  "
            f"{minutes:.0f} min to go",
            file=sys.stderr,
            flush=True,
        )


def read_log(path: Path) -> list[LogRow]:
    """Its whole rows; none where there is no file. A row that a kill cut short is left out."""
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.reader(file) if len(row) == len(LogRow.__annotations__)]
    return [LogRow(int(step), *map(float, rest)) for step, *rest in rows[1:] if rest[-1]]


def _tensorboard(folder: Path):
    try:
        from torch.utils.tensorboard import SummaryWriter
    except ImportError as error:
        raise TrainingPartMissing(
            "TensorBoard is not installed.",
            advice="Run pip install tensorboard, or leave --tensorboard out; log.csv is written either way.",
        ) from error
    return SummaryWriter(folder / "tensorboard")
