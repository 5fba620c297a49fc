"""Networks and tokenizers of other people's checkpoints, from a folder: nothing is fetched or run."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from segearth.errors import WeightsBroken, WeightsMissing
from segearth.model.memory import is_out_of_memory
from segearth.model.weight_files import weight_files

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

ADVICE = "Import or pull this model again."


def read_network(
    kind: type[PreTrainedModel],
    folder: Path,
    dtype: torch.dtype = torch.float32,
    device: str = "cpu",
    **options: Any,
) -> PreTrainedModel:
    """A network for inference. Raises WeightsMissing, WeightsBroken (also where weights are of another
    family: a network filled with random numbers would answer all the same)."""
    weight_files(folder)
    with quiet(), _explained(folder):
        network, report = kind.from_pretrained(
            folder,
            local_files_only=True,
            output_loading_info=True,
            ignore_mismatched_sizes=True,  # they are told below
            dtype=dtype,
            **options,
        )
    missing = sorted(report["missing_keys"])
    if missing or report["mismatched_keys"]:
        what = f"{len(missing)} tensors missing, first {missing[0]}" if missing else "shapes differ"
        raise WeightsBroken(f"The weights in {folder} do not fit {kind.__name__} ({what}).", advice=ADVICE)
    network.requires_grad_(False).eval()
    return network if "quantization_config" in options else network.to(device)


def read_tokenizer(folder: Path) -> PreTrainedTokenizerBase:
    """Raises WeightsMissing, WeightsBroken."""
    from transformers import AutoTokenizer

    if not any((folder / name).is_file() for name in ("tokenizer.json", "vocab.json")):
        raise WeightsMissing(f"The model folder {folder} has no tokenizer.", advice=ADVICE)
    with quiet(), _explained(folder):
        return AutoTokenizer.from_pretrained(folder, local_files_only=True, trust_remote_code=False)


@contextmanager
def quiet() -> Iterator[None]:
    """Without transformers' bars and its table of keys: what matters in it is raised."""
    from transformers.utils import logging

    level, bars = logging.get_verbosity(), logging.is_progress_bar_enabled()
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        logging.set_verbosity(level)
        if bars:
            logging.enable_progress_bar()


@contextmanager
def _explained(folder: Path) -> Iterator[None]:
    """transformers says in many classes that a folder is not what it should be. Running out of memory is no
    fault of the folder."""
    from safetensors import SafetensorError

    try:
        yield
    except (OSError, ValueError, KeyError, TypeError, RuntimeError, SafetensorError) as error:
        if is_out_of_memory(error):
            raise
        reason = str(error).strip().partition("\n")[0] or type(error).__name__
        raise WeightsBroken(f"The model in {folder} cannot be read ({reason}).", advice=ADVICE) from error
