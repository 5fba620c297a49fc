"""The prompt: the published templates, their token ids, and how placeholders expand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, takewhile
from pathlib import Path

from transformers import CodeGenTokenizer

from segearth.errors import WeightsBroken, WeightsMissing
from segearth.model.config import SegEarthR1Config

IMAGE, SEG, REFER, ANSWER = -200, -201, -204, -205
"""Placeholder ids, published: the image, the (empty) mask token, the description, the answer."""
IGNORE = -100
"""Label of a position that the language loss leaves out."""

PLACEHOLDERS = {"<image>": IMAGE, "<seg>": SEG, "<refer>": REFER, "<answer>": ANSWER}
SYSTEM = (
    "You are a helpful language and vision assistant. You are able to understand the visual content that "
    "the user provides, and assist the user with a variety of tasks using natural language."
)
INSTRUCTION = (
    f"[INST] <<SYS>>\n{SYSTEM}\n<</SYS>>\n\nThis is an image <image>, Please doing {{task}} Segmentation "
    "according to the following instruction:\n<refer> [/INST]"
)
REPLIES = {
    "reasoning": " Sure, It is <seg>. \n<answer>. <|endoftext|>",
    "referring": " \nSure. It is <seg>.  <|endoftext|>",
}
TEMPLATES = {task: INSTRUCTION.format(task=task.capitalize()) + reply for task, reply in REPLIES.items()}


@dataclass(frozen=True)
class ExpandedPrompt:
    """What the language model reads, position by position.

    ids: token ids; IMAGE where a visual token stands.
    labels: token ids to predict, IGNORE elsewhere.
    description: True at the description's positions, its [SEG] included.
    """

    ids: list[int]
    labels: list[int]
    description: list[bool]


@dataclass(frozen=True)
class Prompt:
    """One question as token ids.

    ids: the template, with placeholder ids.
    description, answer: the texts that take the placeholders' places, each with [SEG] at its end.
    labels: as long as `ids`; empty where nothing is trained.
    """

    ids: tuple[int, ...]
    description: tuple[int, ...]
    answer: tuple[int, ...] = ()
    labels: tuple[int, ...] = ()

    @property
    def opening(self) -> tuple[int, ...]:
        """What stands before the description: the same for all questions of a template."""
        return self.ids[: self.ids.index(REFER)]

    @property
    def until_answer(self) -> tuple[int, ...]:
        """What stands between the opening and the answer: the model goes on from here in words."""
        after = self.ids[self.ids.index(REFER) + 1 : self.ids.index(ANSWER)]
        return (*self.description, *(token for token in after if token != SEG))

    def until_description(self) -> Prompt:
        """Without what follows the description: attention is causal, so the mask cannot depend on it."""
        return Prompt(self.ids[: self.ids.index(REFER) + 1], self.description)

    def expand(self, visual_tokens: int) -> ExpandedPrompt:
        """Every placeholder replaced: IMAGE by `visual_tokens` positions, SEG by none."""
        insertions = {
            IMAGE: ([IMAGE] * visual_tokens, [IGNORE] * visual_tokens),
            SEG: ([], []),
            REFER: (list(self.description), [IGNORE] * len(self.description)),
            ANSWER: (list(self.answer), list(self.answer)),
        }
        expanded = ExpandedPrompt([], [], [])
        for token, label in zip(self.ids, self.labels or [IGNORE] * len(self.ids), strict=True):
            ids, labels = insertions.get(token, ([token], [label]))
            expanded.ids.extend(ids)
            expanded.labels.extend(labels)
            expanded.description.extend([token == REFER] * len(ids))
        return expanded


class TokenWriter:
    """Writes texts as token ids, with the tokenizer that lies in a checkpoint's folder."""

    def __init__(self, folder: Path, rows: int):
        """rows: tokens that the weights know. Raises WeightsMissing, WeightsBroken."""
        self._tokenizer = load_tokenizer(folder)
        if len(self._tokenizer) > rows:
            raise WeightsBroken(
                f"The tokenizer in {folder} has {len(self._tokenizer):,} tokens, its weights know {rows:,}."
            )
        self.seg = self._tokenizer.convert_tokens_to_ids("[SEG]")
        self.end = self._tokenizer.eos_token_id
        self.known = len(self._tokenizer)

    def encode_template(self, text: str) -> tuple[int, ...]:
        """Token ids of a template; each piece between placeholders is encoded by itself, as published."""
        pieces = re.split(f"({'|'.join(PLACEHOLDERS)})", text)
        encoded = [(PLACEHOLDERS[p],) if p in PLACEHOLDERS else self.encode(p) for p in pieces if p]
        return tuple(token for piece in encoded for token in piece)

    def encode(self, text: str) -> tuple[int, ...]:
        return tuple(self._tokenizer.encode(text, add_special_tokens=False))

    def as_text(self, tokens: Iterable[int]) -> Iterator[str]:
        """The texts of growing beginnings of `tokens`; none while the last character is not whole."""
        spoken: list[int] = []
        for token in tokens:
            spoken.append(token)
            text = self._tokenizer.decode(spoken)
            if not text.endswith("\ufffd"):  # in the midst of a character
                yield text


class PromptWriter(TokenWriter):
    """Writes questions as prompts of SegEarth-R1."""

    def __init__(self, folder: Path, config: SegEarthR1Config):
        """config: of the weights in `folder`. Raises WeightsMissing, WeightsBroken."""
        super().__init__(folder, config.language.vocabulary)
        task = config.task
        self._ids = self.encode_template(TEMPLATES[task])
        learnt_from = len(self.encode_template(INSTRUCTION.format(task=task.capitalize())))
        self._labels = (IGNORE,) * learnt_from + self._ids[learnt_from:]  # the reply is learnt

    def write(self, question: str, answer: str = "") -> Prompt:
        """The prompt of one question; an answer matters to training only."""
        return Prompt(
            self._ids, self._with_seg(" " + question), self._with_seg(answer) if answer else (), self._labels
        )

    @property
    def answers_in_words(self) -> bool:
        """Whether the weights were trained to: the referring ones were not."""
        return ANSWER in self._ids

    def read_words(self, tokens: Iterable[int], most: int) -> Iterator[str]:
        """The words of an answer, piece by piece, up to its [SEG] or end, or `most` tokens."""
        ends = {self.seg, self.end}
        told = ""
        for text in self.as_text(takewhile(lambda token: token not in ends, islice(tokens, most))):
            yield text[len(told) :]
            told = text

    def _with_seg(self, text: str) -> tuple[int, ...]:
        return (*self.encode(text), self.seg)


def load_tokenizer(folder: Path) -> CodeGenTokenizer:
    """Phi's tokenizer (vocab.json and merges.txt, or tokenizer.json), which must know [SEG]. Runs no code of
    the folder and asks no server. Raises WeightsMissing, WeightsBroken."""
    if not any((folder / name).is_file() for name in ("vocab.json", "tokenizer.json")):
        raise WeightsMissing(f"The model folder {folder} has no tokenizer (vocab.json or tokenizer.json).")
    try:
        tokenizer = CodeGenTokenizer.from_pretrained(folder, local_files_only=True)
    except (OSError, ValueError, KeyError) as error:
        raise WeightsBroken(f"The tokenizer in {folder} cannot be read ({error}).") from error
    if "[SEG]" not in tokenizer.get_vocab():
        raise WeightsBroken(f"The tokenizer in {folder} has no [SEG] token, so this is not a SegEarth model.")
    return tokenizer
