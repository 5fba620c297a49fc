"""COCO's run lengths, plain and compressed."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis.extra.numpy import array_shapes, arrays

from segearth.training.segearth_r1.rle import decode_rle
from tests.support.r1_data import compressed, runs

MASKS = arrays(bool, array_shapes(min_dims=2, max_dims=2, max_side=40))
PYCOCOTOOLS = "W38<" + "0" * 33 + "Y4"


@given(mask=MASKS)
def test_masks_come_back_from_both_forms(mask: np.ndarray):
    for counts in (runs(mask), compressed(runs(mask))):
        np.testing.assert_array_equal(decode_rle({"size": list(mask.shape), "counts": counts}), mask)


def test_a_text_that_pycocotools_wrote():
    """mask.encode of a 20 x 30 mask with the rows 3 to 10 of the columns 5 to 22."""
    decoded = decode_rle({"size": [20, 30], "counts": PYCOCOTOOLS})
    expected = np.zeros((20, 30), bool)
    expected[3:11, 5:23] = True
    np.testing.assert_array_equal(decoded, expected)


@pytest.mark.parametrize("counts", ["", "!", "P", "5", [601], [5, -5, 600], "\u20ac"])
def test_runs_that_do_not_fill_the_picture_are_refused(counts: object):
    with pytest.raises(ValueError, match=r"runs|character|mid-number"):
        decode_rle({"size": [20, 30], "counts": counts})
