"""How to train SegEarth-R2. The defaults are the published ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from segearth.errors import SettingInvalid
from segearth.training.segearth_r1.settings import ADVICE, Settings
from segearth.training.segearth_r2.attention_loss import FORMS

PARTS = ("siglip", "connector", "language", "vision", "pixel_decoder", "seg_projector", "mask_decoder")


@dataclass(frozen=True)
class R2Settings(Settings):
    """
    steps: 50,000 at a batch of 4 in the paper. frozen: as published, but for the language model's head, which
        learns also where the language model is frozen.
    lora_rank: of the adapters in a frozen language model, 0 for none.
    attention_form: "code" or "paper"; attention_weight: of that loss.
    """

    PARTS: ClassVar[tuple[str, ...]] = PARTS

    steps: int = 50_000
    batch: int = 4
    frozen: tuple[str, ...] = ("siglip", "connector", "language", "vision")
    lora_rank: int = 8
    attention_form: str = "code"
    attention_weight: float = 0.01

    def __post_init__(self) -> None:
        """Raises SettingInvalid."""
        super().__post_init__()
        if self.lora_rank < 0 or self.attention_weight < 0:
            raise SettingInvalid("lora-rank and attention-weight must not be negative.", advice=ADVICE)
        if self.attention_form not in FORMS:
            raise SettingInvalid(f"attention-form is one of {', '.join(FORMS)}.", advice=ADVICE)

    @property
    def adapts(self) -> bool:
        """Whether the language model learns through adapters."""
        return bool(self.lora_rank) and "language" in self.frozen
