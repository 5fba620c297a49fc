"""segearth-nano's network at tiny size: padding and batching change nothing, words and pictures matter."""

from __future__ import annotations

import pytest
import torch

from segearth.model.nano import Nano, VisionConfig, evidence, normalise, zoom_for
from segearth.model.nano_inference import look
from segearth.model.nano_language import LanguageConfig, Meaning

VISION = VisionConfig(nouns=5, widths=(8, 12, 16, 24), depths=(1, 1, 1, 1), width=16, mask_width=8)
LANGUAGE = LanguageConfig(
    vocabulary=50,
    nouns=5,
    parts=4,
    counts=3,
    relations=6,
    hidden=16,
    layers=2,
    heads=2,
    buckets=40,
    spelling=8,
)


@pytest.fixture(scope="module")
def network() -> Nano:
    torch.manual_seed(0)
    return Nano(VISION, LANGUAGE).eval().requires_grad_(False)


def pictures(count: int, rows: int = 64, columns: int = 96) -> torch.Tensor:
    return torch.randn(count, 3, rows, columns, generator=torch.Generator().manual_seed(1))


def close(one: Meaning, other: Meaning) -> None:
    for name, value in vars(one).items():
        torch.testing.assert_close(value, getattr(other, name), atol=1e-5, rtol=1e-4)


def test_shapes(network: Nano):
    assert network.vision(pictures(2)).shape == (2, 5, 32, 48)
    meaning = network.read(torch.randint(1, 50, (3, 7)), torch.randint(1, 40, (3, 9)))
    shapes = [tuple(value.shape) for value in vars(meaning).values()]
    assert shapes == [(3, 6), (3, 6), (3, 4), (3, 3), (3, 6), (3, 5)]
    assert network.presence(evidence(network.vision(pictures(1))[0])).shape == (5,)


def test_questions_read_together_mean_what_they_mean_alone(network: Nano):
    together = network.read(torch.tensor([[5, 6, 7, 1], [9, 1, 0, 0]]), torch.tensor([[3, 4, 5], [6, 0, 0]]))
    alone = network.read(torch.tensor([[9, 1]]), torch.tensor([[6]]))
    close(Meaning(*(value[1:] for value in vars(together).values())), alone)


def test_pictures_seen_together_get_the_maps_they_get_alone(network: Nano):
    both = pictures(2)
    torch.testing.assert_close(network.vision(both)[1:], network.vision(both[1:]), atol=1e-4, rtol=1e-4)


def test_words_and_their_order_change_the_meaning(network: Nano):
    noun = network.read(torch.tensor([[5, 6, 1], [6, 5, 1], [7, 6, 1]]), torch.zeros(3, 1).long()).noun
    assert not torch.allclose(noun[0], noun[1])
    assert not torch.allclose(noun[0], noun[2])


def test_nouns_have_maps_of_their_own(network: Nano):
    maps = network.vision(pictures(1))[0]
    for first in range(5):
        for second in range(first):
            assert not torch.allclose(maps[first], maps[second])


def test_a_picture_of_any_size_is_padded_and_its_maps_are_cut_again(network: Nano):
    for rows, columns in ((1, 1), (33, 70), (64, 64)):
        pixels = torch.randint(0, 255, (rows, columns, 3)).numpy().astype("uint8")
        assert look(network, pixels, 0.3, "cpu").shape == (5, -(-rows // 2), -(-columns // 2))


def test_what_is_far_away_hardly_matters(network: Nano):
    """So that a view may be cut, and small training crops stand for large pictures."""
    one, other = pictures(1, 64, 512), pictures(1, 64, 512)
    other[..., 480:] = 0
    torch.testing.assert_close(network.vision(one)[..., :8], network.vision(other)[..., :8])


def test_gradients_reach_every_part():
    network = Nano(VISION, LANGUAGE)
    maps = network.vision(pictures(2))
    meaning = network.read(torch.randint(1, 50, (2, 4)), torch.randint(1, 40, (2, 6)))
    total = maps.square().mean() + network.presence(evidence(maps[0])).square().mean()
    total = total + sum(value.square().mean() for value in vars(meaning).values())
    total.backward()
    still = [name for name, parameter in network.named_parameters() if parameter.grad is None]
    assert still == []


def test_sizes_are_what_the_network_is_built_from_again(network: Nano):
    sizes = network.sizes()
    again = Nano(VisionConfig(**sizes["vision"]), LanguageConfig(**sizes["language"]))
    again.load_state_dict(network.state_dict())


def test_colours_are_scaled_around_nought():
    assert normalise(torch.tensor([0.0, 112.0, 255.0])).tolist() == pytest.approx([-2, 0, 2.553], abs=1e-3)


def test_scale_follows_the_ground_sample_distance_within_limits():
    assert zoom_for(0.3) == 1
    assert zoom_for(0.6) == pytest.approx(2)
    assert zoom_for(0.05) == 0.5
    assert zoom_for(10) == 2
    assert zoom_for(None) == 1
