"""The training loop: one process or several, from the first step or from where a run stopped."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, nullcontext
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Protocol

import torch
from torch import Tensor, nn

from segearth.errors import TrainingDiverged
from segearth.model.weights import Network
from segearth.training.segearth_r1.batches import Order, ahead
from segearth.training.segearth_r1.checkpoints import Checkpoints, restore_optimiser
from segearth.training.segearth_r1.interrupts import StopRequest
from segearth.training.segearth_r1.log import Log, LogRow
from segearth.training.segearth_r1.schedule import rate_factor
from segearth.training.segearth_r1.settings import Settings

if TYPE_CHECKING:
    from accelerate import Accelerator


class Batch(Protocol):
    """What one pass over a device computes with.

    inputs: of the network. truth: what its output is judged by.
    """

    inputs: tuple[Any, ...]
    truth: Any

    def to(self, device: torch.device) -> Batch: ...


class Losses(Protocol):
    """A frozen dataclass of scalars named as `LogRow`'s losses, after `total`, which is learnt."""

    total: Tensor


Objective = Callable[[Any, Any], Losses]
"""The network's output and a batch's truth -> losses."""


@dataclass(frozen=True, eq=False)
class Data:
    """examples: all of the split. load: some of them as a batch."""

    examples: Sequence[Any]
    load: Callable[[Sequence[Any]], Batch]


class Trainer:
    """A network that learns. `step` counts the steps taken, `steps` those of the whole run."""

    def __init__(
        self,
        network: Network,
        objective: Objective,
        data: Data,
        settings: Settings,
        accelerator: Accelerator,
    ):
        """network: its parts frozen and set to their modes already (`freeze`, `set_modes`).

        Raises SettingInvalid where the batch cannot be shared among the devices.
        """
        self.network, self.objective, self.data = network, objective, data
        self.settings, self.accelerator = settings, accelerator
        self.step, self.steps = 0, settings.total_steps(len(data.examples))
        self._passes = settings.passes(accelerator.num_processes)
        self._wrapped: nn.Module = accelerator.prepare(network)
        self._trained = [parameter for parameter in network.parameters() if parameter.requires_grad]
        self.optimiser = torch.optim.AdamW(self._trained, lr=settings.rate, weight_decay=0.0)

    def resume(self, checkpoints: Checkpoints) -> None:
        """Goes on after the newest checkpoint, whose weights the network must hold already."""
        newest = checkpoints.latest()
        if newest:
            restore_optimiser(self.optimiser, self.network, newest)
            self.step = checkpoints.step_of(newest)

    def run(self, checkpoints: Checkpoints, log: Log | None, stop: StopRequest) -> bool:
        """Trains to the end, or until `stop` is asked. True at the end. Raises TrainingDiverged."""
        began = time.monotonic()
        for batches in self._batches():
            losses, stopping = self._agree(self._learn(batches), stop)
            self.step += 1
            if log:
                log.add(self._row(losses, time.monotonic() - began))
            began = time.monotonic()
            if stopping or self.step == self.steps or self.step % self.settings.save_every == 0:
                self._save(checkpoints)
            if stopping:
                break
        return self.step >= self.steps

    def gradients(self, batches: Sequence[Batch]) -> Losses:
        """The mean losses over passes of equal size, their gradients added to the parameters'."""
        parts = []
        for number, batch in enumerate(batches, 1):
            with nullcontext() if number == len(batches) else self.accelerator.no_sync(self._wrapped):
                losses = self.objective(self._wrapped(*batch.inputs), batch.truth)
                self.accelerator.backward(losses.total / len(batches))
            parts.append(torch.stack([value.detach() for value in vars(losses).values()]))
        return type(losses)(*torch.stack(parts).mean(0))

    def _batches(self) -> Iterator[list[Batch]]:
        """This process's share of every step that is left, one batch per pass."""
        examples = self.data.examples
        order = Order(len(examples), self.settings.batch, self.settings.seed)
        rank, ranks = self.accelerator.process_index, self.accelerator.num_processes
        shares = (order.step(step)[rank::ranks] for step in range(self.step, self.steps))
        wanted = (share[number :: self._passes] for share in shares for number in range(self._passes))

        def load(indices: list[int]) -> Batch:
            return self.data.load([examples[index] for index in indices])

        with closing(ahead(load, wanted, self.settings.readers)) as loaded:
            while passes := list(islice(loaded, self._passes)):
                yield [batch.to(self.accelerator.device) for batch in passes]

    def _learn(self, batches: Sequence[Batch]) -> Losses:
        """One step. Everything random in it follows from the seed, the step and the device's number."""
        rank, ranks = self.accelerator.process_index, self.accelerator.num_processes
        torch.manual_seed((self.settings.seed << 40) + self.step * ranks + rank)
        rate = self.settings.rate * rate_factor(self.step, self.steps, self.settings.warmup)
        for group in self.optimiser.param_groups:
            group["lr"] = rate
        self.optimiser.zero_grad(set_to_none=True)
        losses = self.gradients(batches)
        if self.settings.clip:
            nn.utils.clip_grad_norm_(self._trained, self.settings.clip)
        self.optimiser.step()
        return losses

    def _agree(self, losses: Losses, stop: StopRequest) -> tuple[dict[str, float], bool]:
        """The losses' means over all processes, and whether any of them was asked to stop."""
        mine: Tensor = torch.stack([*vars(losses).values(), losses.total.new_tensor(float(stop.asked))])
        *values, asked = self.accelerator.reduce(mine, reduction="mean").tolist()
        if not all(map(math.isfinite, values)):
            raise TrainingDiverged(f"The loss of step {self.step + 1} is {values[0]}: training has diverged.")
        return dict(zip(vars(losses), values, strict=True)), asked > 0

    def _row(self, losses: dict[str, float], seconds: float) -> LogRow:
        epoch = self.step * self.settings.batch / len(self.data.examples)
        rate, (total, *_) = self.optimiser.param_groups[0]["lr"], losses.values()
        parts = {name: value for name, value in losses.items() if name != "total"}
        return LogRow(self.step, round(epoch, 3), total, rate=rate, seconds=round(seconds, 3), **parts)

    def _save(self, checkpoints: Checkpoints) -> None:
        if self.accelerator.is_main_process:
            checkpoints.save(self.step, self.network, self.optimiser, self.settings.keep)
        self.accelerator.wait_for_everyone()


def freeze(network: Network, frozen: Sequence[str], words: bool) -> None:
    """What no loss reaches does not learn either: the head where no word is learnt, an unused LayerNorm."""
    network.requires_grad_(True)
    for part in frozen:
        network.get_submodule(part).requires_grad_(False)
    network.vision.swin.layernorm.requires_grad_(False)
    if not words:
        network.language.lm_head.requires_grad_(False)


def set_modes(network: Network, settings: Settings) -> None:
    network.train()
    network.vision.train(settings.stochastic_depth)
    if settings.gradient_checkpointing:
        network.language.phi.activation_checkpointing_enable({"use_reentrant": False})
