"""SegEarth-R2's prompt: its conversations and instructions, and the answer that training learns."""

from __future__ import annotations

from itertools import takewhile
from pathlib import Path

from segearth.model.prompt import IGNORE, REFER, SYSTEM, Prompt, TokenWriter
from segearth.model.r2_config import SegEarthR2Config

CHAT_SYSTEM = (
    "A chat between a curious user and an artificial intelligence assistant. The assistant gives helpful, "
    "detailed, and polite answers to the user's questions."
)
CONVERSATIONS = {
    "phi-2": (CHAT_SYSTEM + " USER: {instruction} ASSISTANT:", " {answer}<|endoftext|>"),
    "llava_phi": (
        f"[INST] <<SYS>>\n{SYSTEM}\n<</SYS>>\n\n{{instruction}} [/INST]",
        " {answer} <|endoftext|>",
    ),
}
"""By name: what is asked, and what is answered."""
INSTRUCTIONS = {
    "training": (
        "This is an image \n<image>\n, please doing Reasoning Segmentation according to the following "
        "instruction:\n<refer> <|assistant|>"
    ),
    "evaluation": (
        "This is an image \n<image>\n. If the instruction is a question, provide segmentation result + "
        "explanation; if it's a declarative phrase, provide only the segmentation result\n. Please doing "
        "Referring or Reasoning Segmentation according to the following instruction:\n<refer>"
    ),
}


class R2PromptWriter(TokenWriter):
    """Writes questions as prompts of SegEarth-R2, in the manners of its weights."""

    def __init__(self, folder: Path, config: SegEarthR2Config):
        """config: of the weights in `folder`. Raises WeightsMissing, WeightsBroken."""
        super().__init__(folder, config.language.vocabulary)
        manners = config.manners
        instruction = INSTRUCTIONS.get(manners.instruction, manners.instruction)
        asked, self._answered = CONVERSATIONS[manners.conversation]
        self._asked = self.encode_template(asked.replace("{instruction}", instruction))
        self._after_question = (self.seg,) if manners.seg_after_instruction else ()

    def write(self, question: str, answer: str | None = None) -> Prompt:
        """The prompt of one question. answer: with [SEG] in it once per target; for training only, which
        learns all of it."""
        description = (*self.encode(question), *self._after_question)
        if answer is None:
            return Prompt(self._asked, description)
        learnt = self.encode(self._answered.replace("{answer}", f"\n{answer}"))
        labels = (*(IGNORE for _ in self._asked), *learnt)
        return Prompt((*self._asked, *learnt), description, labels=labels)

    def words(self, tokens: list[int]) -> str:
        """All that they say, [SEG] included; without what is no whole character yet."""
        return self._tokenizer.decode(tokens).rstrip("\ufffd")


def asked_after_opening(prompt: Prompt) -> tuple[int, ...]:
    """The question and what follows it up to the answer: read after `Prompt.opening`."""
    place = prompt.ids.index(REFER) + 1
    labels = prompt.labels or (IGNORE,) * len(prompt.ids)
    rest = takewhile(lambda pair: pair[1] == IGNORE, zip(prompt.ids[place:], labels[place:], strict=True))
    return (*prompt.description, *(token for token, _ in rest))
