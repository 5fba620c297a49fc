"""SegEarth-R2 computed the way its official code does, from our modules: what ours is measured against.

Both image encoders per question, eager attention that returns every map, every layer's states kept, a cache
that is copied for each token, the head over all rows of the prompt, whole masks between the decoder's layers,
nothing kept for the next question.
"""

from __future__ import annotations

import torch
from torch import Tensor
from transformers import DynamicCache

from segearth.model.language import PromptBatch
from segearth.model.prompt import Prompt
from segearth.model.segearth_r2 import ImageViews, SegEarthR2


class OfficialR2Way:
    """Changes `network` for good; it must be in float32 on one device."""

    def __init__(self, network: SegEarthR2):
        self._network = network
        for part in (network.vision, network.siglip, network.language.phi):
            part.set_attn_implementation("eager")
        for layer in network.pixel_decoder.encoder.layers:
            layer.self_attn.in_bags = False

    @torch.inference_mode()
    def answer(self, views: ImageViews, prompt: Prompt, tokens: int, segs: tuple[int, ...]) -> Tensor:
        """Greedy, `tokens` of them; those at the steps `segs` are taken for [SEG].

        Mask logits, N x 1 x canvas x canvas.
        """
        network = self._network
        states = self._speak(views, prompt, tokens)
        seen = network.remember(views.canvas)
        memory = seen.map(lambda tensor: tensor.expand(len(segs), *tensor.shape[1:]))
        return network.to_canvas(network.mask_decoder(network.query(states[list(segs)]), memory)[-1])

    def _speak(self, views: ImageViews, prompt: Prompt, tokens: int) -> Tensor:
        """The state at each spoken token, tokens x hidden."""
        language, cache, states = self._network.language, DynamicCache(), []
        embedded = self._embed(views, prompt)
        for step in range(tokens + 1):
            read = language.phi(
                inputs_embeds=embedded,
                past_key_values=cache,
                use_cache=True,
                output_attentions=True,
                output_hidden_states=True,
            ).last_hidden_state
            if step:
                states.append(read[0, -1])
            logits = language.lm_head(read)[0, -1]
            token = int(logits[: language.phi.embed_tokens.num_embeddings].argmax())
            embedded = language.words((token,), 1)
        return torch.stack(states)

    def _embed(self, views: ImageViews, prompt: Prompt) -> Tensor:
        network = self._network
        tokens = network.connector(network.siglip(views.squashed).last_hidden_state)
        batch: PromptBatch = network.collate([prompt])
        return network.language.embed(batch, tokens)
