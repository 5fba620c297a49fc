"""Laws of the network that hold for any weights; the numbers themselves are `test_verify.py`'s."""

from __future__ import annotations

import pytest
import torch

from segearth.bench.tokenizer import write_tokenizer
from segearth.model.prompt import PromptWriter
from segearth.model.segearth_r1 import SegEarthR1
from segearth.model.weights import load_official, official_tensors
from tests.support.r1_checkpoint import TINY, random_network


@pytest.fixture(scope="module")
def network() -> SegEarthR1:
    return random_network()


@pytest.fixture(scope="module")
def writer(tmp_path_factory: pytest.TempPathFactory) -> PromptWriter:
    folder = tmp_path_factory.mktemp("tokenizer")
    write_tokenizer(folder)
    return PromptWriter(folder, TINY)


@pytest.fixture(scope="module")
def pixels() -> torch.Tensor:
    return torch.randn(1, 3, TINY.canvas, TINY.canvas, generator=torch.Generator().manual_seed(1))


@torch.no_grad()
def test_words_change_the_mask(network: SegEarthR1, writer: PromptWriter, pixels: torch.Tensor) -> None:
    features = network.encode_image(pixels)
    pools = network.segment(features, [writer.write("swimming pools")])
    roads = network.segment(features, [writer.write("the road to the airport")])
    assert (pools - roads).abs().max() > 1e-2


@torch.no_grad()
def test_the_cut_prompt_gives_the_whole_prompts_mask(
    network: SegEarthR1, writer: PromptWriter, pixels: torch.Tensor
) -> None:
    prompt = writer.write("a place to land", "The runway, because it is long and flat.")
    asked = network.segment(network.encode_image(pixels), [prompt])
    trained = network.to_canvas(network(pixels, [prompt]).mask_logits[-1])
    torch.testing.assert_close(asked, trained, atol=1e-5, rtol=0)


@torch.no_grad()
def test_a_batch_of_questions_answers_as_each_alone(
    network: SegEarthR1, writer: PromptWriter, pixels: torch.Tensor
) -> None:
    prompts = [writer.write(text) for text in ("ships", "the largest of the storage tanks", "")]
    features = network.encode_image(pixels)
    together = network.segment(features, prompts)
    alone = torch.cat([network.segment(features, [prompt]) for prompt in prompts])
    torch.testing.assert_close(together, alone, atol=2e-5, rtol=0)


@torch.no_grad()
def test_a_batch_of_images_is_encoded_as_each_alone(network: SegEarthR1, writer: PromptWriter) -> None:
    images = torch.randn(2, 3, TINY.canvas, TINY.canvas, generator=torch.Generator().manual_seed(2))
    prompts = [writer.write("ships"), writer.write("two tennis courts")]
    together = network(images, prompts).mask_logits[-1]
    alone = [network(image[None], [prompt]).mask_logits[-1] for image, prompt in zip(images, prompts)]
    torch.testing.assert_close(together, torch.cat(alone), atol=2e-5, rtol=0)


@torch.no_grad()
def test_half_precision_answers_nearly_the_same(
    network: SegEarthR1, writer: PromptWriter, pixels: torch.Tensor
) -> None:
    halved = SegEarthR1(TINY).eval()
    load_official(halved, official_tensors(network), torch.bfloat16)
    prompt = [writer.write("ships")]
    exact, rounded = (net.segment(net.encode_image(pixels), prompt).float() for net in (network, halved))
    assert halved.language.phi.rotary_emb.inv_freq.dtype == torch.float32
    assert (rounded - exact).abs().mean() < 0.1 * exact.std()


def test_every_trained_parameter_gets_a_gradient(
    network: SegEarthR1, writer: PromptWriter, pixels: torch.Tensor
) -> None:
    output = network(pixels, [writer.write("ships", "Two ships.")])
    loss = output.lm_logits.square().mean() + sum(logits.square().mean() for logits in output.mask_logits)
    loss.backward()
    without = [name for name, parameter in network.named_parameters() if parameter.grad is None]
    network.zero_grad()
    assert without == [name for name in without if name.startswith("vision.swin.layernorm")]
