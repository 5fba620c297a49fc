"""The prompt's text, ids and expansion, as published."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from segearth.bench.tokenizer import write_tokenizer
from segearth.errors import WeightsBroken, WeightsMissing
from segearth.model.config import SegEarthR1Config
from segearth.model.prompt import ANSWER, IGNORE, IMAGE, REFER, SEG, TEMPLATES, Prompt, PromptWriter
from tests.support.r1_checkpoint import TINY

GOLDEN = Path(__file__).resolve().parents[3] / "shared" / "golden"


def test_placeholders_expand_in_place() -> None:
    prompt = Prompt(
        (1, IMAGE, 2, REFER, 3, SEG, ANSWER, 4), (7, 8), (9,), (IGNORE,) * 4 + (3, SEG, ANSWER, 4)
    )
    expanded = prompt.expand(visual_tokens=2)
    assert expanded.ids == [1, IMAGE, IMAGE, 2, 7, 8, 3, 9, 4]
    assert expanded.labels == [*[IGNORE] * 6, 3, 9, 4]
    assert [place for place, described in enumerate(expanded.description) if described] == [4, 5]


def test_the_cut_prompt_is_the_whole_prompts_beginning() -> None:
    prompt = Prompt((1, IMAGE, 2, REFER, 3, SEG, ANSWER, 4), (7, 8), (9,))
    cut, whole = prompt.until_description().expand(3), prompt.expand(3)
    assert cut.ids == whole.ids[: len(cut.ids)]
    assert cut.description == whole.description[: len(cut.ids)]
    assert sum(cut.description) == sum(whole.description)


def test_a_question_is_written_with_its_mark_at_the_end(tmp_path: Path) -> None:
    write_tokenizer(tmp_path)
    prompt = PromptWriter(tmp_path, TINY).write("ships?")
    assert len(prompt.description) == len(" ships?") + 1
    assert prompt.description[-1] == 258
    assert [token for token in prompt.ids if token < 0] == [IMAGE, REFER, SEG, ANSWER]


def test_placeholders_typed_by_a_user_are_plain_text(tmp_path: Path) -> None:
    write_tokenizer(tmp_path)
    prompt = PromptWriter(tmp_path, TINY).write("<image> <refer>")
    assert min(prompt.description) >= 0


def test_a_tokenizer_without_seg_is_named(tmp_path: Path) -> None:
    write_tokenizer(tmp_path, seg=False)
    with pytest.raises(WeightsBroken, match=r"no \[SEG\] token"):
        PromptWriter(tmp_path, TINY)


def test_a_missing_tokenizer_is_named(tmp_path: Path) -> None:
    with pytest.raises(WeightsMissing, match="no tokenizer"):
        PromptWriter(tmp_path, TINY)


def test_a_tokenizer_larger_than_its_weights_is_refused(tmp_path: Path) -> None:
    write_tokenizer(tmp_path)
    small = replace(TINY, language=replace(TINY.language, vocabulary=100))
    with pytest.raises(WeightsBroken, match="259 tokens, its weights know 100"):
        PromptWriter(tmp_path, small)


@pytest.mark.skipif(not GOLDEN.is_dir(), reason="the golden recordings are not beside the repository")
@pytest.mark.parametrize("index", range(3))
def test_texts_become_the_recorded_ids(index: int) -> None:
    text = json.loads((GOLDEN / "segearth_r1_tiny_1024" / "texts.json").read_text())[index]
    recorded = np.load(GOLDEN / "segearth_r1_tiny_1024" / "inputs.npz")
    task = {"reason": "reasoning", "refer": "referring"}[text["task"]]
    writer = PromptWriter(GOLDEN / "phi_tokenizer", SegEarthR1Config(task=task))
    prompt = writer.write(text["question"], text["answer"] or "")
    assert text["prompt"] == TEMPLATES[task]
    assert prompt.ids == tuple(recorded[f"q{index}_input_ids"][0])
    assert prompt.labels == tuple(recorded[f"q{index}_labels"][0])
    assert prompt.description == tuple(recorded[f"q{index}_token_refer_id"])
    assert prompt.answer == tuple(recorded.get(f"q{index}_token_answer_id", ()))
