"""Trains segearth-nano: `python -m segearth.training.train --help`.

Seeded, resumable from its checkpoint, logged as CSV; writes the weights that users get (EMA) as it goes.
"""

from __future__ import annotations

import argparse
import csv
import math
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch.utils.data import DataLoader

from segearth.model.nano import Nano, NanoConfig, normalise
from segearth.model.nano_files import TOKENIZER
from segearth.settings import REPOSITORY
from segearth.training.batches import Batch, Batches
from segearth.training.checkpoint import Average, Checkpoint
from segearth.training.crops import CropSampler
from segearth.training.datasets import DEFAULT_DATA, read_all, split
from segearth.training.export import export
from segearth.training.nano_losses import NanoLoss, nano_loss
from segearth.training.scenes import scene
from segearth.training.tokenizer import VOCABULARY, train_tokenizer
from segearth.training.words import NOUNS

LOG_EVERY = 20


@dataclass(frozen=True)
class Settings:
    """How to train. `minutes` ends the cosine earlier than `steps` where the machine is slow (0: never).
    `only`: train these parts (prefixes of parameter names, comma between) and leave the others as they are.
    `note` goes into config.json and the model card."""

    data: Path = DEFAULT_DATA
    output: Path = REPOSITORY / "build" / "train-nano"
    steps: int = 8000
    minutes: float = 0.0
    batch: int = 12
    side: int = 192
    scenes: int = 400
    rate: float = 1.5e-3
    weight_decay: float = 0.05
    warmup: int = 200
    decay: float = 0.998
    seed: int = 0
    threads: int = 2
    save_minutes: float = 8.0
    device: str = "cpu"
    only: str = ""
    note: str = ""


class Trainer:
    """One training run: network, optimiser, average and where it stands."""

    def __init__(self, settings: Settings):
        self.settings = settings
        settings.output.mkdir(parents=True, exist_ok=True)
        torch.manual_seed(settings.seed)
        self.tokenizer = _tokenizer(settings.output / "weights" / TOKENIZER)
        config = NanoConfig(vocabulary=VOCABULARY, nouns=len(NOUNS))
        self.network = Nano(config).to(settings.device, memory_format=torch.channels_last)
        self.average = Average(self.network, settings.decay)
        self.optimiser = torch.optim.AdamW(_groups(self.network, settings.weight_decay), lr=settings.rate)
        self.step, self.seconds = 0, 0.0
        self.checkpoint = settings.output / "checkpoint.pt"
        if self.checkpoint.exists():
            self._resume()
        if settings.only:
            _freeze_all_but(self.network, tuple(settings.only.split(",")))

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
        """The checkpoint to resume from, and the averaged weights in the form users get."""
        state = Checkpoint(
            self.network.state_dict(),
            self.average.state,
            self.optimiser.state_dict(),
            self.step,
            self.seconds,
        )
        state.write(self.checkpoint)
        record = {"steps": self.step, "minutes": round(self.seconds / 60, 1), "note": self.settings.note}
        folder = self.settings.output / "weights"
        export(self.average.state, self.network.config, self.tokenizer, folder, record)

    def _resume(self) -> None:
        state = Checkpoint.read(self.checkpoint)
        self.network.load_state_dict(state.network)
        self.average.state = state.average
        self.optimiser.load_state_dict(state.optimiser)
        self.step, self.seconds = state.step, state.seconds

    def _loader(self, until: int) -> DataLoader:
        settings = self.settings
        training, _ = split(read_all(settings.data))
        real = CropSampler(training, settings.side)
        generated = CropSampler([scene(seed) for seed in range(settings.scenes)], settings.side)
        batches = Batches(real, generated, self.tokenizer, settings.batch, settings.seed, settings.steps)
        remaining = range(self.step, until)
        return DataLoader(batches, batch_size=None, sampler=remaining)

    def _learn(self, batch: Batch) -> NanoLoss:
        for group in self.optimiser.param_groups:
            group["lr"] = self.settings.rate * self._schedule()
        pixels = normalise(batch.pixels).contiguous(memory_format=torch.channels_last)
        features = self.network.encode(pixels)
        answer = self.network.segment(features, batch.ids)
        extra = self.network.noun(self.network.describe(features.tokens, batch.extra_ids))
        loss = nano_loss(answer, extra, batch)
        self.optimiser.zero_grad(set_to_none=True)
        loss.total.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 2.0)
        self.optimiser.step()
        self.average.update(self.network, self.step)
        return loss

    def _schedule(self) -> float:
        warm = min(1.0, (self.step + 1) / self.settings.warmup)
        return warm * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * min(1.0, self.progress()))))

    def _log(self, loss: NanoLoss, step_seconds: float) -> None:
        row = {
            "step": self.step,
            "minutes": f"{self.seconds / 60:.2f}",
            **{name: f"{float(value.detach()):.4f}" for name, value in vars(loss).items()},
            "step_seconds": f"{step_seconds:.3f}",
        }
        path = self.settings.output / "log.csv"
        new = not path.exists()
        with path.open("a", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, row)
            if new:
                writer.writeheader()
            writer.writerow(row)


def _freeze_all_but(network: Nano, prefixes: tuple[str, ...]) -> None:
    """Parameters and BatchNorm statistics of everything else stay as they are."""
    network.eval()
    for name, parameter in network.named_parameters():
        parameter.requires_grad_(name.startswith(prefixes))


def _tokenizer(path: Path) -> Tokenizer:
    """The one that the checkpoint was trained with, where there is one: wordings may be newer."""
    return Tokenizer.from_file(str(path)) if path.exists() else train_tokenizer()


def _groups(network: torch.nn.Module, weight_decay: float) -> list[dict]:
    """Weight decay on matrices only, not on norms, biases and embeddings."""
    decayed, others = [], []
    for name, parameter in network.named_parameters():
        matrix = parameter.ndim > 1 and "embed_tokens" not in name
        (decayed if matrix else others).append(parameter)
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
    Trainer(settings).run()


if __name__ == "__main__":
    main()
