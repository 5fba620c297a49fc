"""How to train SegEarth-R1. The defaults are the published ones where those are known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from segearth.errors import SettingInvalid

ADVICE = "Correct this option and start again."
PARTS = ("vision", "connector", "language", "projector", "pixel_decoder", "mask_decoder")


@dataclass(frozen=True)
class Settings:
    """
    epochs: 15 for EarthReason; about 10 for RRSIS-D, 40 for RefSegRS. steps: instead of epochs, where not 0.
    batch: images per step, over all devices. images_per_pass: per device at once, 0 for all of its share;
        what remains is accumulated.
    rate, warmup: AdamW's learning rate and the share of the steps in which it rises; then a cosine down to 0.
    clip: largest gradient norm, 0 for none, as published.
    precision: "bf16" computes in bfloat16 (weights stay in float32), "fp32" does not, "auto" goes by device.
    frozen: parts that do not learn. stochastic_depth: also in a frozen Swin, as published.
    points: at which each mask is judged. all_questions: of every image, not only its first.
    save_every: steps between two checkpoints. keep: how many of them.
    """

    PARTS: ClassVar[tuple[str, ...]] = PARTS

    epochs: float = 15.0
    steps: int = 0
    batch: int = 16
    images_per_pass: int = 0
    rate: float = 1e-4
    warmup: float = 0.03
    clip: float = 0.0
    precision: str = "auto"
    gradient_checkpointing: bool = True
    frozen: tuple[str, ...] = ("vision",)
    stochastic_depth: bool = True
    points: int = 12544
    all_questions: bool = False
    seed: int = 0
    save_every: int = 200
    keep: int = 1
    readers: int = 4
    device: str = "auto"
    tensorboard: bool = False

    def __post_init__(self) -> None:
        """Raises SettingInvalid."""
        if min(self.batch, self.points, self.save_every, self.keep, self.readers) < 1:
            raise SettingInvalid(
                "batch, points, save-every, keep and readers must be 1 or more.", advice=ADVICE
            )
        if min(self.epochs, self.steps, self.clip, self.images_per_pass) < 0 or self.rate <= 0:
            raise SettingInvalid(
                "epochs, steps, clip and images-per-pass must not be negative, rate above 0."
            )
        if not 0 <= self.warmup <= 1:
            raise SettingInvalid("warmup is a share of the steps, from 0 to 1.", advice=ADVICE)
        unknown = set(self.frozen) - set(self.PARTS)
        if unknown or set(self.frozen) == set(self.PARTS):
            raise SettingInvalid(f"frozen names some of {', '.join(self.PARTS)}, but not all.", advice=ADVICE)

    def total_steps(self, examples: int) -> int:
        """As published: what does not fill a batch at an epoch's end is not counted. At least one."""
        return self.steps or max(1, round(self.epochs * max(1, examples // self.batch)))

    def passes(self, devices: int) -> int:
        """How many passes over a device make one step. Raises SettingInvalid where the shares are uneven."""
        share = self.batch // devices
        per_pass = min(self.images_per_pass or share, share)
        if share * devices != self.batch or not per_pass or share % per_pass:
            raise SettingInvalid(
                f"A batch of {self.batch} on {devices} device(s) cannot be cut into equal passes of "
                f"{self.images_per_pass or share}.",
                advice=ADVICE,
            )
        return share // per_pass
