"""SegEarth-R1 computed the way its official code does, from our modules: what ours is measured against.

The official code's waste, and nothing more: Swin twice, the whole prompt with its answer, eager attention
that returns every map, the key-value cache built and dropped, a D-projector row per description token,
samples by `grid_sample`, whole masks between the decoder's layers, nothing kept. Query, key and value of Phi
and Swin are three products here and one in the official code.
"""

from __future__ import annotations

import torch
from torch import Tensor

from segearth.model.language import PromptBatch
from segearth.model.prompt import Prompt
from segearth.model.segearth_r1 import SegEarthR1


class OfficialWay:
    """Changes `network` for good; it must be in float32 on one device."""

    def __init__(self, network: SegEarthR1):
        self._network = network
        network.vision.set_attn_implementation("eager")
        network.language.phi.set_attn_implementation("eager")
        for layer in network.pixel_decoder.encoder.layers:
            layer.self_attn.in_bags = False

    @torch.inference_mode()
    def answer(self, pixel_values: Tensor, prompt: Prompt) -> Tensor:
        """pixel_values: 1 x 3 x canvas x canvas. Mask logits, 1 x 1 x canvas x canvas."""
        network = self._network
        states, described = self._read(pixel_values, prompt)
        maps = network.vision(pixel_values).feature_maps
        query = self._query(states[described], maps[-1])
        decoded = network.pixel_decoder(maps)
        memory = network.mask_decoder.remember(decoded.mask_features, decoded.multi_scale_features)
        return network.to_canvas(network.mask_decoder(query, memory)[-1])

    def _read(self, pixel_values: Tensor, prompt: Prompt) -> tuple[Tensor, Tensor]:
        """States of the whole prompt, L x hidden, and where the description is."""
        network = self._network
        tokens = network.connector(network.vision(pixel_values).feature_maps[-1])
        expanded = prompt.expand(network.config.visual_tokens)
        batch = PromptBatch.collate([expanded], pixel_values.device)
        output = network.language.phi(
            inputs_embeds=network.language.embed(batch, tokens),
            attention_mask=batch.real.long(),
            use_cache=True,
            output_attentions=True,
        )
        return output.last_hidden_state[0], batch.description[0]

    def _query(self, described: Tensor, res5: Tensor) -> Tensor:
        """described: n x hidden. The D-projector runs for the mean and each token; the mean's row is kept."""
        projector = self._network.projector
        rows = torch.cat([described.mean(0, keepdim=True), described])
        media = projector.look(res5)
        return projector(rows, media.expand(len(rows), -1, -1))[:1]
