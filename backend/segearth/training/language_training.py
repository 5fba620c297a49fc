"""Trains the language part: `python -m segearth.training.language_training --help`.

It needs no picture, so it takes minutes: sentences in, what they mean out. Seeded, resumable, logged as CSV.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F

from segearth.geo.selection import NO_RELATION, PARTS, RELATIONS
from segearth.model.nano_language import LanguageConfig, Meaning, QuestionReader
from segearth.model.nano_spelling import spellings
from segearth.settings import REPOSITORY
from segearth.training.sentences import COUNTS, Sentence, draw
from segearth.training.tokenizer import VOCABULARY, token_ids, train_tokenizer
from segearth.training.trainer import Trainer, cosine, parse
from segearth.training.words import NOUNS

LOG_EVERY = 50
PIECES = 4
SMOOTHING = 0.05
"""Label smoothing: sentences are ambiguous, and the score should say so."""


@dataclass(frozen=True)
class Settings:
    """How to train; batch: sentences per step."""

    output: Path = REPOSITORY / "build" / "train-nano" / "language"
    steps: int = 6000
    batch: int = 128
    rate: float = 1.5e-3
    weight_decay: float = 0.05
    warmup: int = 100
    decay: float = 0.998
    seed: int = 0
    threads: int = 2
    save_every: int = 500
    device: str = "cpu"


def language_config() -> LanguageConfig:
    """Sizes that follow from what can be meant."""
    return LanguageConfig(
        vocabulary=VOCABULARY, nouns=len(NOUNS), parts=len(PARTS), counts=COUNTS, relations=len(RELATIONS)
    )


class LanguageTrainer(Trainer):
    """Sentences in, what they mean out."""

    def __init__(self, settings: Settings):
        self.settings = settings
        settings.output.mkdir(parents=True, exist_ok=True)
        torch.manual_seed(settings.seed)
        self.tokenizer = _tokenizer(settings.output / "tokenizer.json")
        network = QuestionReader(language_config()).to(settings.device)
        optimiser = torch.optim.AdamW(
            network.parameters(), lr=settings.rate, weight_decay=settings.weight_decay
        )
        super().__init__(network, optimiser, settings.decay, settings.output)

    def run(self, until: int | None = None) -> None:
        """Trains to the end, or until that step (a later run goes on from there)."""
        started = time.monotonic() - self.seconds
        while self.step < (until or self.settings.steps):
            loss, right = self._learn()
            self.step += 1
            self.seconds = time.monotonic() - started
            if self.step % LOG_EVERY == 0:
                self.log(loss=f"{loss:.4f}", nouns_right=f"{right:.3f}")
            if self.step % self.settings.save_every == 0:
                self.save()
        self.save()

    def _learn(self) -> tuple[float, float]:
        random = np.random.default_rng((self.settings.seed, self.step))
        torch.manual_seed(self.step)  # dropout: the same after a resume
        sentences = sorted(
            (draw(random) for _ in range(self.settings.batch)), key=lambda each: len(each.text)
        )
        meaning = self._read([each.text for each in sentences])
        loss = meaning_loss(meaning, sentences)
        done = self.step / self.settings.steps
        rate = self.settings.rate * cosine(self.step, self.settings.warmup, done)
        self.minimise(loss, rate, most=1.0)
        nouns = _indices([each.noun for each in sentences], meaning.noun)
        return float(loss.detach()), float((meaning.probabilities().argmax(-1) == nouns).float().mean())

    def _read(self, texts: list[str]) -> Meaning:
        """In pieces of about the same length: one long sentence would pad all others."""
        size = -(-len(texts) // PIECES)
        read = [self._read_piece(texts[start : start + size]) for start in range(0, len(texts), size)]
        return Meaning(*(torch.cat([getattr(each, head.name) for each in read]) for head in fields(Meaning)))

    def _read_piece(self, texts: list[str]) -> Meaning:
        ids, spelt = token_ids(self.tokenizer, texts), spellings(texts, language_config().buckets)
        return self.network(ids.to(self.settings.device), spelt.to(self.settings.device))


def meaning_loss(meaning: Meaning, sentences: list[Sentence]) -> Tensor:
    """Cross-entropies: of both readers' nouns; part, count, relation only of known nouns, the reference only
    where there is one."""
    known = _indices([each.noun < len(NOUNS) for each in sentences], meaning.noun).bool()
    related = _indices([each.relation != NO_RELATION for each in sentences], meaning.noun).bool()
    nouns = [each.noun for each in sentences]
    noun = _entropy(meaning.noun, nouns) + _entropy(meaning.spelt, nouns)
    part = _entropy(meaning.part, [PARTS.index(each.part) for each in sentences])
    count = _entropy(meaning.count, [each.count - 1 for each in sentences])
    relation = _entropy(meaning.relation, [RELATIONS.index(each.relation) for each in sentences])
    reference = _entropy(meaning.reference, [max(0, each.reference) for each in sentences])
    return (
        noun.mean() + (part + count + relation)[known].mean() + (reference * related).sum() / len(sentences)
    )


def _entropy(logits: Tensor, classes: list[int]) -> Tensor:
    return F.cross_entropy(logits, _indices(classes, logits), reduction="none", label_smoothing=SMOOTHING)


def _indices(values: list, like: Tensor) -> Tensor:
    return torch.tensor(values, dtype=torch.int64, device=like.device)


def _tokenizer(path: Path) -> Tokenizer:
    """The one that the checkpoint was trained with, where there is one: wordings may be newer."""
    if not path.exists():
        path.write_text(train_tokenizer().to_str(pretty=False) + "\n", encoding="utf-8")
    return Tokenizer.from_file(str(path))


def main() -> None:
    settings = parse(Settings, __doc__.splitlines()[0])
    torch.set_num_threads(settings.threads)
    LanguageTrainer(settings).run()


if __name__ == "__main__":
    main()
