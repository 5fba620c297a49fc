"""What a network of some size takes. Imports no network library: engines that are only listed say it, too."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Needs:
    """What a network takes.

    language, image: parameters of the language model and of the parts that see the image.
    work: bytes that encoding one image takes beside the weights, in float32.
    features: bytes that are kept of an image; most of them stay in float32.
    title: the network's name, for people.
    """

    language: int
    image: int
    work: int
    features: int
    title: str = "SegEarth-R1"

    def bytes(self, half: bool) -> int:
        """Weights, one image at work and its features. half: the language model in bfloat16; what else is
        then halved saves little."""
        return self.language * (2 if half else 4) + self.image * 4 + self.work + self.features

    def share_of(self, files: int) -> float:
        """How large a network is that has so many bytes of weights, beside this one: 1 where it is as large.
        One saved in float32 has four bytes for each parameter, which no file's size tells."""
        return min(1.0, files / (2 * (self.language + self.image)))


PUBLISHED = Needs(language=1_414_520_832, image=173_431_352, work=1_700_000_000, features=280_000_000)
"""SegEarth-R1 at its published size; `work` and `features`: no less than the full-size bench found."""

PUBLISHED_R2 = Needs(
    language=2_780_000_000, image=514_000_000, work=3_000_000_000, features=800_000_000, title="SegEarth-R2"
)
"""SegEarth-R2 at its published size. Most of `features` are the language model's keys and values of 729
visual tokens; `work` has room for their copy that an answer goes on from. From shapes, not measured."""
