"""Sampling in bags gives what transformers' sampling gives."""

from __future__ import annotations

import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from transformers.models.mask2former.modeling_mask2former import multi_scale_deformable_attention

from segearth.model.deformable import sample_in_bags


@settings(max_examples=25, deadline=None)
@given(
    sizes=st.lists(st.tuples(st.integers(1, 9), st.integers(1, 9)), min_size=1, max_size=3),
    batch=st.integers(1, 2),
    heads=st.integers(1, 3),
    seed=st.integers(0, 1000),
)
def test_bags_give_what_the_library_gives_outside_of_the_map_too(
    sizes: list[tuple[int, int]], batch: int, heads: int, seed: int
) -> None:
    torch.manual_seed(seed)
    cells = sum(rows * columns for rows, columns in sizes)
    value = torch.randn(batch, cells, heads, 4)
    reference, offsets = (
        torch.rand(batch, 5, len(sizes), 2),
        3 * torch.randn(batch, 5, heads, len(sizes), 2, 2),
    )
    weights = torch.rand(batch, 5, heads, len(sizes), 2)
    shape = torch.tensor([(columns, rows) for rows, columns in sizes])
    locations = reference[:, :, None, :, None] + offsets / shape[:, None]
    expected = multi_scale_deformable_attention(value, sizes, locations, weights)
    assert torch.allclose(sample_in_bags(value, sizes, reference, offsets, weights), expected, atol=1e-4)
