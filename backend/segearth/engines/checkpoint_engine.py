"""What engines of one checkpoint folder share: finding, describing, loading it, going on without a card."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, TypeVar

import numpy as np

from segearth.engines.base import EngineDescription, Need
from segearth.engines.needs import Needs
from segearth.engines.weights_hash import State, known_sha256, state_of, weights_sha256
from segearth.errors import OutOfMemory, SegEarthError, WeightsMissing
from segearth.model.weight_files import weight_files
from segearth.sentences import Sentence, both_ways, freely, say, text_of
from segearth.settings import model_folder, models_folder

if TYPE_CHECKING:  # importing torch takes seconds, which describing an engine must not
    from torch import Tensor

    from segearth.engines.machine import Machine
    from segearth.engines.planning import Plan
    from segearth.model.canvas import Fit

log = logging.getLogger(__name__)

CARD_TOO_SMALL, OUT_OF_MEMORY = say("card-too-small"), say("card-ran-out")
SMALL = 0.5
"""Share of the published size from which on a network takes what that does."""
NEEDED = {"config.json": ("config.json",), "tokenizer.json": ("vocab.json", "tokenizer.json")}


class PlacedModel(Protocol):
    """A network in memory."""

    plan: Plan


Model = TypeVar("Model", bound=PlacedModel)


class CheckpointEngine(ABC, Generic[Model]):
    """An engine whose weights lie in `folder`, or in the folder of its name among the model roots.

    Computes where and in the precision that `planning` finds best for the machine. Where memory runs out all
    the same it goes on with less, or on the processor, and its replies say so (`note`).
    """

    NAME: ClassVar[str]
    TITLE: ClassVar[str]
    PUBLISHED_SIZE: ClassVar[Needs]
    """Of its network at the published size."""
    GIGABYTES: ClassVar[tuple[int, int]]
    """What that takes, for people: from the tightest placement to the most precise one."""
    PUBLISHED: ClassVar[bool] = True
    """Whether its weights can be downloaded, as far as we know."""

    def __init__(self, folder: Path | None = None, name: str = ""):
        self._given_folder, self._name = folder, name or self.NAME
        self._model: Model | None = None
        self._asked: tuple[str, State] | None = None
        self.note: Sentence | None = None

    @abstractmethod
    def config_of(self, folder: Path | None) -> Any:
        """Of the checkpoint in `folder`, or the published one. Raises WeightsMissing, WeightsBroken."""

    @abstractmethod
    def facts(self, config: Any) -> dict[str, Any]:
        """What else its description says."""

    @abstractmethod
    def limits(self, config: Any) -> Sentence:
        """What it cannot do."""

    @abstractmethod
    def read(self, folder: Path, machine: Machine) -> Model:
        """Raises WeightsMissing, WeightsBroken, OutOfMemory."""

    def describe(self) -> EngineDescription:
        folder = self._folder()
        missing, config = self._missing(folder), self.config_of(None)
        weights: list[Path] = []
        if folder and not missing:
            try:
                config, weights = self.config_of(folder), weight_files(folder)
            except SegEarthError as error:
                missing = [freely(error.sentence())]
        share = self.PUBLISHED_SIZE.share_of(sum(file.stat().st_size for file in weights)) if weights else 1.0
        own = self._name.removeprefix(f"{self.NAME}-")
        return EngineDescription(
            name=self._name,
            canvas=config.canvas,
            ready=not missing,
            weights_sha256=known_sha256(weights) if weights else "",
            needs=(Need(self._name, self.TITLE, installed=not missing, published=self.PUBLISHED),),
            memory=int(share * self.PUBLISHED_SIZE.bytes(half=True)),
            **self.facts(config),
            **both_ways(
                title=[freely(self.TITLE if self._name == self.NAME else f"{self.TITLE} ({own})")],
                limits=[self.limits(config), *self._takes(share)],
                licence=[say(f"licence-{self.NAME}")],
                missing=missing,
            ),
        )

    def _takes(self, share: float) -> list[Sentence]:
        """In gigabytes; nothing of a much smaller network, which says for itself what it needs."""
        least, most = self.GIGABYTES
        return [say("needs-gigabytes", least=least, most=most)] if share > SMALL else []

    def load(self, device: str) -> None:
        """Raises WeightsMissing, WeightsBroken, OutOfMemory."""
        folder = self._folder()
        if missing := self._missing(folder):
            raise WeightsMissing(text_of(missing), advice="", said=missing)
        files = weight_files(folder)
        asked = (device, state_of(files))
        if self._model and self._asked == asked:
            return
        self._model, self.note = None, None  # two of them would not fit
        try:
            self._model = self._read(folder, device)
        except OutOfMemory:
            if device == "cpu":
                raise
            self._model, self.note = self._read(folder, "cpu"), CARD_TOO_SMALL
        self._asked = asked
        weights_sha256(files)

    def release(self) -> None:
        """Forgets the weights; the next `load` reads them again."""
        self._model, self._asked, self.note = None, None, None

    @property
    def cache_bytes(self) -> int:
        """How much may be kept of images seen before."""
        return self.ready().plan.cache

    def ready(self) -> Model:
        if self._model is None:
            self.load("cpu")
        return self._model

    def retreat(self) -> None:
        """To the processor. Called while an OutOfMemory is handled, which is raised again where there is no
        way back."""
        import torch

        if self.ready().plan.placement.device == "cpu":
            raise
        self._model, self.note = None, OUT_OF_MEMORY
        torch.cuda.empty_cache()
        self._model = self._read(self._folder(), "cpu")

    def _read(self, folder: Path, device: str) -> Model:
        from segearth.engines.machine import Machine

        model = self.read(folder, Machine.read(device))
        log.info("%s", model.plan.sentence)
        return model

    def _folder(self) -> Path | None:
        return self._given_folder or model_folder(self._name)

    def _missing(self, folder: Path | None) -> list[Sentence]:
        """What is missing and how to get it; empty where all is there."""
        how = say("get-or-import", model=self.NAME) if self.PUBLISHED else say("import-unpublished")
        if folder is None:
            where = str(models_folder() / self._name)
            return [say("not-installed", title=self.TITLE, folder=where), how]
        absent = [what for what, some in NEEDED.items() if not any(any(folder.glob(one)) for one in some)]
        return [say("files-missing", files=", ".join(absent), folder=str(folder)), how] if absent else []


def on_grid(probability: Tensor, fit: Fit, valid: np.ndarray) -> np.ndarray:
    """From the canvas to the grid of the image asked about; 0 where it is invalid. float32, 0..1."""
    from segearth.model.canvas import restore

    return restore(probability, fit).clamp(0, 1).cpu().numpy() * valid
