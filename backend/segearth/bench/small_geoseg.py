"""Tiny random networks of the real classes that GeoSeg computes with, in folders as their authors publish."""

from __future__ import annotations

import json
from pathlib import Path

import torch
from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors
from transformers import (
    CLIPConfig,
    CLIPModel,
    PreTrainedModel,
    Qwen3VLConfig,
    Qwen3VLForConditionalGeneration,
    Sam3VideoConfig,
    Sam3VideoModel,
    SamConfig,
    SamModel,
)

BYTES = 256
START, END, IMAGE, VISION_START, VISION_END, TURN_END = range(BYTES, BYTES + 6)
VOCABULARY = BYTES + 6
SAYS = VOCABULARY
"""A token more in the reasoner: a whole answer."""
SAM3_SIDE = 112  # 8 x 8 patches of 14


def write_all(root: Path, sam1: bool = False, says: str = "", hidden: int = 32, layers: int = 2) -> Path:
    """A models folder with a reasoner, CLIP and SAM 3, or Segment Anything instead of it.

    says, hidden, layers: of the reasoner, see `write_reasoner`.
    """
    write_reasoner(root / "qwen3-vl-tiny", says, hidden, layers)
    write_clip(root / "clip-tiny")
    if sam1:
        write_sam1(root / "sam-tiny")
    else:
        write_sam3(root / "sam3-tiny")
    return root


def write_reasoner(folder: Path, says: str = "", hidden: int = 32, layers: int = 2) -> Path:
    """says: its answer to every question, where that is not left to its weights. hidden, layers: of its
    language model."""
    config = Qwen3VLConfig(
        text_config={
            "vocab_size": VOCABULARY + bool(says), "hidden_size": hidden, "intermediate_size": 2 * hidden,
            "num_hidden_layers": layers,
            "num_attention_heads": 2, "num_key_value_heads": 1, "head_dim": 16,
            "rope_parameters": {"rope_type": "default", "rope_theta": 10000.0, "mrope_section": [4, 2, 2]},
        },
        vision_config={
            "depth": 2, "hidden_size": 32, "intermediate_size": 64, "num_heads": 2,
            "out_hidden_size": hidden, "num_position_embeddings": 64, "deepstack_visual_indexes": [0],
        },
        image_token_id=IMAGE, video_token_id=VOCABULARY - 1, vision_start_token_id=VISION_START,
        vision_end_token_id=VISION_END,
    )  # fmt: skip
    model = _random(Qwen3VLForConditionalGeneration, config)
    model.generation_config.eos_token_id = TURN_END
    model.generation_config.pad_token_id = END
    specials = {"<|image_pad|>": IMAGE, "<|vision_start|>": VISION_START, "<|vision_end|>": VISION_END}
    write_bytes_tokenizer(
        folder, {**specials, "<|im_start|>": START, "<|im_end|>": TURN_END}, frame=False, says=says
    )
    if says:
        _always_say(model, after=read_bytes_tokenizer(folder).encode("\n").ids[-1])
    model.save_pretrained(folder)
    processor = {
        "image_processor_type": "Qwen2VLImageProcessorFast",
        "size": {"shortest_edge": 4096, "longest_edge": 1048576},
        "patch_size": 16, "temporal_patch_size": 2, "merge_size": 2,
        "image_mean": [0.5] * 3, "image_std": [0.5] * 3,
    }  # fmt: skip
    (folder / "preprocessor_config.json").write_text(json.dumps(processor))
    return folder


@torch.no_grad()
def _always_say(model: Qwen3VLForConditionalGeneration, after: int) -> None:
    """The token `SAYS` comes after the token `after`, with which every prompt ends; then the turn ends."""
    for layer in model.model.language_model.layers:  # what comes out is the last token's own embedding
        layer.self_attn.o_proj.weight.zero_()
        layer.mlp.down_proj.weight.zero_()
    embedding, head = model.get_input_embeddings().weight, model.lm_head.weight
    head.zero_()
    head[SAYS], head[TURN_END] = embedding[after], embedding[SAYS]


def write_clip(folder: Path) -> Path:
    config = CLIPConfig(
        projection_dim=16,
        text_config=_clip_text(77) | {"projection_dim": 16},
        vision_config={
            "hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 8, "num_attention_heads": 2,
            "patch_size": 16, "image_size": 64, "projection_dim": 16,
        },
    )  # fmt: skip
    _random(CLIPModel, config).save_pretrained(folder)
    return write_bytes_tokenizer(folder)


def write_sam3(folder: Path) -> Path:
    _random(Sam3VideoModel, sam3_config()).save_pretrained(folder)
    return write_bytes_tokenizer(folder)


def sam3_config() -> Sam3VideoConfig:
    grid = SAM3_SIDE // 14
    vision = {
        "backbone_config": {
            "model_type": "sam3_vit_model", "hidden_size": 32, "intermediate_size": 64,
            "num_hidden_layers": 2, "num_attention_heads": 2, "image_size": SAM3_SIDE,
            "pretrain_image_size": SAM3_SIDE, "window_size": 4, "global_attn_indexes": [1],
        },
        "fpn_hidden_size": 32, "backbone_feature_sizes": [[grid * 4] * 2, [grid * 2] * 2, [grid] * 2],
    }  # fmt: skip
    small = {"hidden_size": 32, "num_layers": 1, "num_attention_heads": 2, "intermediate_size": 64}
    detector = {
        "model_type": "sam3", "vision_config": vision, "text_config": _clip_text(32) | {"projection_dim": 32},
        "geometry_encoder_config": small, "detr_encoder_config": small,
        "detr_decoder_config": small | {"num_queries": 12},
        "mask_decoder_config": {"hidden_size": 32, "num_attention_heads": 2},
    }  # fmt: skip
    tracker = {
        "model_type": "sam3_tracker_video", "image_size": SAM3_SIDE, "vision_config": vision,
        "prompt_encoder_config": {"hidden_size": 32, "image_size": SAM3_SIDE},
        "mask_decoder_config": {
            "hidden_size": 32, "mlp_dim": 64, "num_attention_heads": 2, "iou_head_hidden_dim": 32,
            "num_hidden_layers": 1,
        },
        "memory_attention_hidden_size": 32, "memory_attention_num_layers": 1,
        "memory_attention_num_attention_heads": 1, "memory_attention_feed_forward_hidden_size": 32,
        "memory_attention_rope_feat_sizes": [grid, grid], "memory_encoder_hidden_size": 32,
        "memory_encoder_output_channels": 16, "mask_downsampler_embed_dim": 32,
        "memory_fuser_embed_dim": 32, "memory_fuser_intermediate_dim": 32, "memory_fuser_num_layers": 1,
    }  # fmt: skip
    return Sam3VideoConfig(detector_config=detector, tracker_config=tracker)


def write_sam1(folder: Path) -> Path:
    config = SamConfig(
        vision_config={
            "hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2, "image_size": 128,
            "mlp_dim": 64, "output_channels": 32, "window_size": 4, "global_attn_indexes": [1],
            "num_pos_feats": 16, "initializer_range": 0.02,
        },
        prompt_encoder_config={"hidden_size": 32, "image_size": 128},
        mask_decoder_config={
            "hidden_size": 32, "mlp_dim": 64, "num_attention_heads": 2, "iou_head_hidden_dim": 32,
        },
    )  # fmt: skip
    _random(SamModel, config).save_pretrained(folder)
    return folder


def _clip_text(positions: int) -> dict:
    return {
        "vocab_size": VOCABULARY, "hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2,
        "num_attention_heads": 2, "max_position_embeddings": positions, "bos_token_id": START,
        "eos_token_id": END, "pad_token_id": END,
    }  # fmt: skip


def _random(kind: type[PreTrainedModel], config: object) -> PreTrainedModel:
    """Weights large enough for every part to matter; also those that a library starts at zero."""
    torch.manual_seed(0)
    model = kind(config).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.dim() > 1:
                fan_in = max(1, parameter[0].numel())
                parameter.normal_(std=fan_in**-0.5)
    return model


def write_bytes_tokenizer(
    folder: Path, specials: dict[str, int] | None = None, frame: bool = True, says: str = ""
) -> Path:
    """One token per byte of text; with `frame` every text stands between START and END, as CLIP's does. says:
    the text of one token more."""
    folder.mkdir(parents=True, exist_ok=True)
    specials = specials or {"<|startoftext|>": START, "<|endoftext|>": END}
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    tokenizer = Tokenizer(models.BPE({one: index for index, one in enumerate(alphabet)}, []))
    tokenizer.normalizer = normalizers.Replace(Regex(r"\s+"), " ")
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    names = {index: name for name, index in specials.items()}
    tokenizer.add_special_tokens([names.get(BYTES + n, f"<|unused{n}|>") for n in range(VOCABULARY - BYTES)])
    if says:
        tokenizer.add_tokens([says])
    if frame:
        tokenizer.post_processor = processors.TemplateProcessing(
            single="<|startoftext|> $A <|endoftext|>",
            special_tokens=[("<|startoftext|>", START), ("<|endoftext|>", END)],
        )
    tokenizer.save(str(folder / "tokenizer.json"))
    padding = names[END] if END in names else f"<|unused{END - BYTES}|>"
    known = {"tokenizer_class": "PreTrainedTokenizerFast", "pad_token": padding, "model_max_length": 4096}
    (folder / "tokenizer_config.json").write_text(json.dumps(known))
    return folder


def read_bytes_tokenizer(folder: Path) -> Tokenizer:
    """The same by the library that no network library is part of."""
    return Tokenizer.from_file(str(folder / "tokenizer.json"))
