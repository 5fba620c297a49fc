"""Official checkpoints in and out: which tensor of theirs holds which parameter of ours.

Reading is memory-mapped safetensors only; nothing is unpickled and nothing executed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor
from transformers.initialization import no_init_weights

from segearth.errors import WeightsBroken, WeightsMissing
from segearth.model.config import SegEarthR1Config
from segearth.model.segearth_r1 import SegEarthR1

RENAMES: tuple[tuple[str, str], ...] = (
    (r"^vision\.swin\.embeddings\.patch_embeddings\.projection", "model.vision_tower.patch_embed.proj"),
    (r"^vision\.swin\.embeddings\.norm", "model.vision_tower.patch_embed.norm"),
    (r"^vision\.swin\.encoder\.layers", "model.vision_tower.layers"),
    (r"^vision\.hidden_states_norms\.stage1", "model.vision_tower.norm0"),
    (r"^vision\.hidden_states_norms\.stage2", "model.vision_tower.norm1"),
    (r"^vision\.hidden_states_norms\.stage3", "model.vision_tower.norm2"),
    (r"^vision\.hidden_states_norms\.stage4", "model.vision_tower.norm3"),
    (r"\.layernorm_before\.", ".norm1."),
    (r"\.layernorm_after\.", ".norm2."),
    (r"\.attention\.o_proj\.", ".attn.proj."),
    (r"\.attention\.relative_position_bias\.", ".attn."),
    (r"^connector\.", "model.mm_projector."),
    (r"^language\.phi\.", "model."),
    (r"^language\.lm_head", "lm_head"),
    (r"^projector\.origin\.", "origin_SEG_token_projector."),
    (r"^projector\.text\.", "text_projector."),
    (r"^projector\.media\.", "local_project."),
    (r"^projector\.query\.", "SEG_token_projector."),
    (r"^projector\.attention\.", "d_layers.layers.0.0."),
    (r"^projector\.feed_forward\.", "d_layers.layers.0.1."),
    (r"^projector\.norm\.", "d_layers.norm."),
    (r"^pixel_decoder\.encoder\.", "pixel_decoder.transformer.encoder."),
    (r"^pixel_decoder\.level_embed$", "pixel_decoder.transformer.level_embed"),
    (r"^pixel_decoder\.input_projections", "pixel_decoder.input_proj"),
    (r"^pixel_decoder\.mask_projection", "pixel_decoder.mask_features"),
    (r"(^pixel_decoder\..*)\.self_attn_layer_norm\.", r"\1.norm1."),
    (r"(^pixel_decoder\..*)\.final_layer_norm\.", r"\1.norm2."),
    (r"(^pixel_decoder\..*)\.fc([12])\.", r"\1.linear\2."),
    (
        r"^mask_decoder\.layers\.(\d+)\.cross_attention",
        r"predictor.transformer_cross_attention_layers.\1.multihead_attn",
    ),
    (r"^mask_decoder\.layers\.(\d+)\.cross_norm", r"predictor.transformer_cross_attention_layers.\1.norm"),
    (
        r"^mask_decoder\.layers\.(\d+)\.self_attention",
        r"predictor.transformer_self_attention_layers.\1.self_attn",
    ),
    (r"^mask_decoder\.layers\.(\d+)\.self_norm", r"predictor.transformer_self_attention_layers.\1.norm"),
    (r"^mask_decoder\.layers\.(\d+)\.fc([12])", r"predictor.transformer_ffn_layers.\1.linear\2"),
    (r"^mask_decoder\.layers\.(\d+)\.final_norm", r"predictor.transformer_ffn_layers.\1.norm"),
    (r"^mask_decoder\.mask_embed\.0\.", "predictor.mask_embed.layers.0."),
    (r"^mask_decoder\.mask_embed\.2\.", "predictor.mask_embed.layers.1."),
    (r"^mask_decoder\.mask_embed\.4\.", "predictor.mask_embed.layers.2."),
    (r"^mask_decoder\.norm\.", "predictor.decoder_norm."),
    (r"^mask_decoder\.level_embed", "predictor.level_embed"),
)
"""Our names -> official ones, applied one after another. Names that no row touches are the same in both."""

KNOWN_UNUSED = re.compile(
    r"seg_query$|predictor\.(query_feat|query_embed|SEG_query_embed|new_query_embed)\.weight$"
    r"|predictor\.(SEG_proj|CLASS_proj)\.|.*\.attn\.relative_position_index$|.*\.rotary_emb\.inv_freq$"
)
"""Official tensors that no mask depends on: tables of 100 queries, unused heads, recomputed buffers."""

OURS_ALONE = re.compile(r"vision\.swin\.layernorm\.")
"""Parameters of transformers' classes that the network never calls and no checkpoint holds."""

QKV = ("q", "k", "v")


class Misshapen(ValueError):
    """A tensor of another shape than the configuration says; collected into one WeightsBroken."""


@dataclass(frozen=True)
class Source:
    """Where a parameter of ours lies in an official checkpoint.

    names: the official names it may lie under.
    fused: the tensor that holds it together with others, where there may be one; `part`: its place in there.
    """

    names: tuple[str, ...]
    fused: str = ""
    part: int = 0
    heads: int = 1

    @property
    def published(self) -> str:
        """Its tensor's name in a published checkpoint."""
        return self.fused or self.names[0]

    def found_as(self, tensors: Mapping[str, Tensor]) -> str | None:
        """The name under which it is there, or None."""
        return next((name for name in (self.fused, *self.names) if name and name in tensors), None)

    def missing_as(self, tensors: Mapping[str, Tensor]) -> str:
        """What to call it when it is not there: its own name where q, k and v lie apart."""
        apart = [re.sub(r"\.[qkv]_proj\.", f".{part}_proj.", self.names[0]) for part in QKV]
        return self.fused if self.fused and not any(name in tensors for name in apart) else self.names[0]

    def read(self, tensors: Mapping[str, Tensor], shape: torch.Size) -> Tensor:
        """The parameter, which must have `shape`. Raises Misshapen."""
        name = self.found_as(tensors)
        value = tensors[name]
        expected = (3 * shape[0], *shape[1:]) if name == self.fused else tuple(shape)
        if tuple(value.shape) != expected:
            raise Misshapen(f"{name} (is {list(value.shape)}, should be {list(expected)})")
        return self._cut(value) if name == self.fused else value

    def _cut(self, fused: Tensor) -> Tensor:
        """Query, key or value out of a fused tensor: rows run head by head, and within a head q, k, v.

        Swin stacks q, k and v as three blocks: that is the same rule with one head.
        """
        return fused.unflatten(0, (self.heads, 3, -1))[:, self.part].flatten(0, 1)


def source_of(ours: str, config: SegEarthR1Config) -> Source:
    """The official place of our parameter `ours`."""
    official = ours
    for pattern, replacement in RENAMES:
        official = re.sub(pattern, replacement, official)
    names = (official,)
    if ours.startswith("connector."):  # so called for some days around the release
        names = (official, official.replace("mm_projector", "compression_connector"))
    split = re.match(r"(?P<before>.*)\.(?P<part>[qkv])_proj\.(?P<kind>weight|bias)$", official)
    if split is None:
        return Source(names)
    part = QKV.index(split["part"])
    if ours.startswith("vision."):
        fused = f"{split['before'].removesuffix('attention')}attn.qkv.{split['kind']}"
        return Source(names, fused, part)
    fused = f"{split['before']}.query_key_value.{split['kind']}"
    return Source(names, fused, part, config.language.heads)


class Checkpoint(Mapping[str, Tensor]):
    """A folder's tensors by their official names: memory-mapped safetensors, read when asked for."""

    def __init__(self, folder: Path):
        """Raises WeightsMissing, WeightsBroken."""
        files = weight_files(folder)
        self._files = {}
        for file in files:
            try:
                opened = safe_open(file, framework="pt")
            except (SafetensorError, OSError) as error:
                raise WeightsBroken(f"The weights in {file} cannot be read ({error}).") from error
            self._files.update(dict.fromkeys(opened.keys(), opened))

    def __getitem__(self, name: str) -> Tensor:
        return self._files[name].get_tensor(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


def weight_files(folder: Path) -> list[Path]:
    """The safetensors files of a checkpoint folder, in order. Raises WeightsMissing."""
    files = sorted(folder.glob("*.safetensors"))
    if not files:
        raise WeightsMissing(f"The model folder {folder} has no weights (*.safetensors).")
    return files


def load_network(folder: Path, dtype: torch.dtype = torch.float32) -> SegEarthR1:
    """The network of an official checkpoint folder on the CPU, in evaluation mode, as `dtype`.

    Raises WeightsMissing, and WeightsBroken, which names every tensor that is missing, surplus or misshapen.
    """
    config = SegEarthR1Config.from_folder(folder)
    with no_init_weights():
        network = SegEarthR1(config)
    load_official(network, Checkpoint(folder), dtype, where=str(folder))
    return network.eval()


def load_official(
    network: SegEarthR1, tensors: Mapping[str, Tensor], dtype: torch.dtype, where: str = "the checkpoint"
) -> None:
    """Puts official tensors into `network`, converted to `dtype`. Raises WeightsBroken."""
    sources = official_sources(network)
    _check_names(list(sources.values()), tensors, where)
    state, misshapen = _unused_parameters(network), []
    for ours, source in sources.items():
        try:
            state[ours] = source.read(tensors, network.get_parameter(ours).shape)
        except Misshapen as error:
            misshapen.append(str(error))
    if misshapen:
        raise WeightsBroken(f"The weights in {where} do not fit config.json: misshapen {_some(misshapen)}.")
    state = {name: value.to(dtype).contiguous() for name, value in state.items()}
    network.load_state_dict(state, assign=True)


def _unused_parameters(network: SegEarthR1) -> dict[str, Tensor]:
    """Harmless values for what no checkpoint holds: `load_network` leaves parameters uninitialised."""
    unused = ((name, value) for name, value in network.named_parameters() if OURS_ALONE.match(name))
    return {name: torch.zeros_like(value) for name, value in unused}


def official_sources(network: SegEarthR1) -> dict[str, Source]:
    """Our parameters' names -> their official places."""
    names = (name for name, _ in network.named_parameters() if not OURS_ALONE.match(name))
    return {name: source_of(name, network.config) for name in names}


def official_tensors(network: SegEarthR1) -> dict[str, Tensor]:
    """The network's parameters in the published layout, fused where that is: what `load_official` reads."""
    groups: dict[str, list[tuple[int, Tensor]]] = {}
    sources = official_sources(network)
    for ours, source in sources.items():
        groups.setdefault(source.published, []).append((source.part, network.get_parameter(ours).detach()))
    heads = {source.published: source.heads for source in sources.values()}
    return {name: _fuse(parts, heads[name]) for name, parts in groups.items()}


def _fuse(parts: list[tuple[int, Tensor]], heads: int) -> Tensor:
    """The inverse of `Source._cut`; a single part stays as it is."""
    if len(parts) == 1:
        return parts[0][1]
    ordered = [tensor.unflatten(0, (heads, -1)) for _, tensor in sorted(parts, key=lambda pair: pair[0])]
    return torch.stack(ordered, dim=1).flatten(0, 2)


def _check_names(sources: list[Source], tensors: Mapping[str, Tensor], where: str) -> None:
    """Every parameter has its tensor, and every tensor its parameter or its place among the known unused."""
    used = {source.found_as(tensors) for source in sources}
    missing = {source.missing_as(tensors) for source in sources if source.found_as(tensors) is None}
    surplus = {name for name in tensors if name not in used and not KNOWN_UNUSED.match(name)}
    faults = [
        f"{what} {_some(sorted(names))}"
        for what, names in (("missing", missing), ("surplus", surplus))
        if names
    ]
    if faults:
        raise WeightsBroken(f"The weights in {where} do not fit SegEarth-R1: {'; '.join(faults)}.")


def _some(names: list[str], most: int = 6) -> str:
    """`names` for one sentence."""
    more = len(names) - most
    return ", ".join(names[:most]) + (f" and {more} more" if more > 0 else "")
