"""Trains the vision part: `python -m segearth.training.vision_training --help`.

Seeded, resumable from its checkpoint, logged as CSV.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import torch
from torch.utils.data import DataLoader

from segearth.model.nano import Vision, VisionConfig, normalise
from segearth.settings import REPOSITORY
from segearth.training.crops import CropSampler
from segearth.training.datasets import DEFAULT_DATA, read_all, split
from segearth.training.scenes import scene
from segearth.training.trainer import Trainer, cosine, parse
from segearth.training.vision_batches import VisionBatch, VisionBatches
from segearth.training.vision_loss import vision_loss
from segearth.training.words import NOUNS

LOG_EVERY = 20


@dataclass(frozen=True)
class Settings:
    """How to train. The learning rate falls twice (a warm restart, as in SGDR, Loshchilov and Hutter 2017,
    section 3): to step `restart` from `rate`, then to step `steps` from `second_rate`.
    workers: processes that cut crops beside the training (0: itself)."""

    data: Path = DEFAULT_DATA
    output: Path = REPOSITORY / "build" / "train-nano" / "vision"
    restart: int = 7260
    steps: int = 15260
    batch: int = 12
    side: int = 192
    scenes: int = 400
    rate: float = 2e-3
    second_rate: float = 1e-3
    weight_decay: float = 0.05
    warmup: int = 200
    decay: float = 0.998
    seed: int = 0
    threads: int = 2
    workers: int = 0
    save_minutes: float = 5.0
    device: str = "cpu"


class VisionTrainer(Trainer):
    """Crops in, one map per noun out."""

    def __init__(self, settings: Settings):
        self.settings = settings
        settings.output.mkdir(parents=True, exist_ok=True)
        torch.manual_seed(settings.seed)
        vision = Vision(VisionConfig(nouns=len(NOUNS)))
        network = vision.to(settings.device, memory_format=torch.channels_last)
        optimiser = torch.optim.AdamW(_groups(network, settings.weight_decay), lr=settings.rate)
        super().__init__(network, optimiser, settings.decay, settings.output)

    def run(self, until: int | None = None) -> None:
        """Trains to the end, or until that step (a later run goes on from there)."""
        loader = self._loader(until or self.settings.steps)
        started, saved, last = time.monotonic() - self.seconds, time.monotonic(), time.monotonic()
        for batch in loader:
            self.seconds = time.monotonic() - started
            loss = self._learn(batch.to(self.settings.device))
            self.step += 1
            if self.step % LOG_EVERY == 0:
                each = (time.monotonic() - last) / LOG_EVERY
                self.log(loss=f"{loss:.4f}", step_seconds=f"{each:.3f}")
                last = time.monotonic()
            if time.monotonic() - saved > 60 * self.settings.save_minutes:
                self.save()
                saved = time.monotonic()
        self.save()

    def rate(self) -> float:
        """The learning rate of the next step."""
        settings, first = self.settings, min(self.settings.restart, self.settings.steps)
        if self.step < first:
            return settings.rate * cosine(self.step, settings.warmup, self.step / first)
        done = self.step - first
        return settings.second_rate * cosine(done, settings.warmup, done / (settings.steps - first))

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
        pixels = normalise(batch.pixels).contiguous(memory_format=torch.channels_last)
        loss = vision_loss(self.network(pixels), batch)
        self.minimise(loss, self.rate(), most=2.0)
        return float(loss.detach())


def _groups(network: torch.nn.Module, weight_decay: float) -> list[dict]:
    """Weight decay on matrices only, not on norms and biases."""
    decayed = [parameter for parameter in network.parameters() if parameter.ndim > 1]
    others = [parameter for parameter in network.parameters() if parameter.ndim <= 1]
    return [{"params": decayed, "weight_decay": weight_decay}, {"params": others, "weight_decay": 0.0}]


def main() -> None:
    settings = parse(Settings, __doc__.splitlines()[0])
    torch.set_num_threads(settings.threads)
    VisionTrainer(settings).run()


if __name__ == "__main__":
    main()
