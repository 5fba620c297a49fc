"""Trains segearth-nano, part after part: `python -m segearth.training.train --help`.

Vision (hours on two cores), language (minutes), then the scores of answers and polygons, on the calibration
places. Each part resumes from its own checkpoint; the folder `weights` below the output is what users get.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer

from segearth.engines.nano_judging import FINE_GSD
from segearth.model.nano import Nano, VisionConfig
from segearth.settings import REPOSITORY
from segearth.training import language_training, vision_training
from segearth.training.calibration import Calibration, calibrate
from segearth.training.checkpoint import Checkpoint
from segearth.training.coarse_calibration import calibrate_coarse
from segearth.training.datasets import CALIBRATION_PLACES, DEFAULT_DATA, read_coarse, read_places
from segearth.training.export import export
from segearth.training.labelled_image import LabelledImage
from segearth.training.polygon_calibration import calibrate_polygons
from segearth.training.trainer import parse
from segearth.training.words import NOUNS


@dataclass(frozen=True)
class Settings:
    """How to train. `note` goes into config.json and the model card."""

    data: Path = DEFAULT_DATA
    output: Path = REPOSITORY / "build" / "train-nano"
    seed: int = 0
    threads: int = 2
    device: str = "cpu"
    note: str = ""

    @property
    def vision(self) -> vision_training.Settings:
        return vision_training.Settings(
            data=self.data, output=self.output / "vision", seed=self.seed, threads=self.threads,
            device=self.device,
        )  # fmt: skip

    @property
    def language(self) -> language_training.Settings:
        return language_training.Settings(
            output=self.output / "language", seed=self.seed, threads=self.threads, device=self.device
        )


def assemble(vision: Path, language: Path, images: list[LabelledImage]) -> tuple[Nano, Calibration, dict]:
    """The network of both parts' averages with a fitted presence score, and a record of how it came about.
    vision, language: folders of the two parts; images: those of the calibration places."""
    seen, read = Checkpoint.read(vision / "checkpoint.pt"), Checkpoint.read(language / "checkpoint.pt")
    network = Nano(VisionConfig(nouns=len(NOUNS)), language_training.language_config())
    network.vision.load_state_dict(seen.average)
    network.language.load_state_dict(read.average)
    network.eval().requires_grad_(False)
    fitted = calibrate(network, images)
    return (
        network,
        fitted,
        {
            "steps": seen.step,
            "minutes": round(seen.seconds / 60, 1),
            "language_steps": read.step,
            "language_minutes": round(read.seconds / 60, 1),
            "calibrated_on": fitted.pairs,
        },
    )


def train(settings: Settings) -> None:
    """Trains both parts (or goes on with them) and writes the weights."""
    vision_training.VisionTrainer(settings.vision).run()
    language_training.LanguageTrainer(settings.language).run()
    write_weights(settings)


def write_weights(settings: Settings) -> None:
    """What users get, from the parts' checkpoints as they are."""
    vision, language = settings.vision.output, settings.language.output
    images = read_places(settings.data, CALIBRATION_PLACES)
    network, fitted, record = assemble(vision, language, images)
    tokenizer = Tokenizer.from_file(str(language / "tokenizer.json"))
    weights = settings.output / "weights"
    export(network, tokenizer, weights, fitted.present_from, {**record, "note": settings.note})
    calibrate_polygons(weights, images)
    calibrate_coarse(weights, read_coarse(settings.data, FINE_GSD))


def main() -> None:
    settings = parse(Settings, __doc__.splitlines()[0])
    torch.set_num_threads(settings.threads)
    train(settings)


if __name__ == "__main__":
    main()
