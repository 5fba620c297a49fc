"""How many wordings segearth-nano understands; needs no picture."""

from __future__ import annotations

from dataclasses import dataclass, field

from segearth.model.nano_inference import NanoModel
from segearth.training.evaluation import Share
from segearth.training.words import NOUNS, wordings


@dataclass(frozen=True)
class WordReport:
    """Shares of wordings understood (right noun; "unknown" for unknown things).

    implicit_more, unknown_more: of `Wordings.held_out_more`.
    """

    names: Share = field(default_factory=Share)
    explicit: Share = field(default_factory=Share)
    implicit: Share = field(default_factory=Share)
    implicit_more: Share = field(default_factory=Share)
    unknown: Share = field(default_factory=Share)
    unknown_more: Share = field(default_factory=Share)


def evaluate_words(model: NanoModel) -> WordReport:
    """Held-out explicit and implicit wordings, names, and held-out unknown things."""
    report = WordReport()
    for noun in NOUNS:
        words = wordings(noun)
        for share, texts in (
            (report.names, words.names),
            (report.explicit, words.held_out_explicit),
            (report.implicit, words.held_out_implicit),
            (report.implicit_more, words.held_out_more),
        ):
            for text in texts:
                share.add(model.understand(text).noun == noun)
    unknown = wordings("unknown")
    for text in (*unknown.held_out_explicit, *unknown.held_out_implicit):
        report.unknown.add(not model.understand(text).known)
    for text in unknown.held_out_more:
        report.unknown_more.add(not model.understand(text).known)
    return report
