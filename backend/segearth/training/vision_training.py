"""Trains the vision part: `python -m segearth.training.vision_training --help`.

Seeded, resumable from its checkpoint, logged as CSV.
"""

from __future__ import annotations

import argparse
import math
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch.utils.data import DataLoader

from segearth.model.nano import Vision, VisionConfig, normalise
from segearth.settings import REPOSITORY
from segearth.training.checkpoint import Average, Checkpoint
from segearth.training.crops import CropSampler
from segearth.training.datasets import DEFAULT_DATA, read_all, split
from segearth.training.log import append_row
from segearth.training.scenes import scene
from segearth.training.vision_batches import VisionBatch, VisionBatches
from segearth.training.vision_loss import vision_loss
from segearth.training.words import NOUNS

LOG_EVERY = 20


@dataclass(frozen=True)
class Settings:
    """How to train. `minutes` ends the cosine earlier than `steps` where the machine is slow (0: never).
    workers: processes that cut crops beside the training (0: itself)."""

    data: Path = DEFAULT_DATA
    output: Path = REPOSITORY / "build" / "train-nano" / "vision"
    steps: int = 7260
    minutes: float = 0.0
    batch: int = 12
    side: int = 192
    scenes: int = 400
    rate: float = 2e-3
    weight_decay: float = 0.05
    warmup: int = 200
    decay: float = 0.998
    seed: int = 0
    threads: int = 2
    workers: int = 0
    save_minutes: float = 5.0
    device: str = "cpu"


class VisionTrainer:
    """One training run: network, optimiser, average and where it stands."""

    def __init__(self, settings: Settings):
        self.settings = settings
        settings.output.mkdir(parents=True, exist_ok=True)
        torch.manual_seed(settings.seed)
        network = Vision(VisionConfig(nouns=len(NOUNS)))
        self.network = network.to(settings.device, memory_format=torch.channels_last)
        self.average = Average(self.network, settings.decay)
        self.optimiser = torch.optim.AdamW(_groups(self.network, settings.weight_decay), lr=settings.rate)
        self.step, self.seconds = 0, 0.0
        self.checkpoint = settings.output / "checkpoint.pt"
        if self.checkpoint.exists():
            self._resume()

    def run(self, until: int | None = None) -> None:
        """Trains to the end, or until that step (a later run goes on from there)."""
        loader = self._loader(until or self.settings.steps)
        started, saved, last = time.monotonic() - self.seconds, time.monotonic(), time.monotonic()
        for batch in loader:
            self.seconds = time.monotonic() - started
            if self.progress() >= 1:
                break
            loss = self._learn(batch.to(self.settings.device))
            self.step += 1
            if self.step % LOG_EVERY == 0:
                self._log(loss, (time.monotonic() - last) / LOG_EVERY)
                last = time.monotonic()
            if time.monotonic() - saved > 60 * self.settings.save_minutes:
                self.save()
                saved = time.monotonic()
        self.save()

    def progress(self) -> float:
        """0 at the start, 1 at the end."""
        by_time = self.seconds / 60 / self.settings.minutes if self.settings.minutes else 0.0
        return max(self.step / self.settings.steps, by_time)

    def save(self) -> None:
        """The checkpoint to resume from; its average is what users get."""
        state = Checkpoint(
            self.network.state_dict(),
            self.average.state,
            self.optimiser.state_dict(),
            self.step,
            self.seconds,
        )
        state.write(self.checkpoint)

    def _resume(self) -> None:
        state = Checkpoint.read(self.checkpoint)
        self.network.load_state_dict(state.network)
        self.average.state = state.average
        self.optimiser.load_state_dict(state.optimiser)
        self.step, self.seconds = state.step, state.seconds

    def _loader(self, until: int) -> DataLoader:
        settings = self.settings
        training, _, _ = split(read_all(settings.data))
        real = CropSampler(training, settings.side)
        generated = CropSampler([scene(seed) for seed in range(settings.scenes)], settings.side)
        batches = VisionBatches(real, generated, settings.batch, settings.seed)
        return DataLoader(
            batches, batch_size=None, sampler=range(self.step, until), num_workers=settings.workers
        )

    def _learn(self, batch: VisionBatch) -> float:
        for group in self.optimiser.param_groups:
            group["lr"] = self.settings.rate * self._schedule()
        pixels = normalise(batch.pixels).contiguous(memory_format=torch.channels_last)
        loss = vision_loss(self.network(pixels), batch)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 2.0)
        self.optimiser.step()
        self.average.update(self.network, self.step)
        return float(loss.detach())

    def _schedule(self) -> float:
        warm = min(1.0, (self.step + 1) / self.settings.warmup)
        return warm * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * min(1.0, self.progress()))))

    def _log(self, loss: float, step_seconds: float) -> None:
        row = {
            "step": self.step,
            "minutes": f"{self.seconds / 60:.2f}",
            "loss": f"{loss:.4f}",
            "step_seconds": f"{step_seconds:.3f}",
        }
        append_row(self.settings.output / "log.csv", row)


def _groups(network: torch.nn.Module, weight_decay: float) -> list[dict]:
    """Weight decay on matrices only, not on norms and biases."""
    decayed = [parameter for parameter in network.parameters() if parameter.ndim > 1]
    others = [parameter for parameter in network.parameters() if parameter.ndim <= 1]
    return [{"params": decayed, "weight_decay": weight_decay}, {"params": others, "weight_decay": 0.0}]


def parse(arguments: list[str] | None = None) -> Settings:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name, value in asdict(Settings()).items():
        kind = Path if isinstance(value, Path) else type(value)
        option = "--" + name.replace("_", "-")
        parser.add_argument(option, type=kind, default=value, help=f"default: {value}")
    return Settings(**vars(parser.parse_args(arguments)))


def main() -> None:
    settings = parse()
    torch.set_num_threads(settings.threads)
    VisionTrainer(settings).run()


if __name__ == "__main__":
    main()
