"""`segearth evaluate --engine segearth-r2`: a model folder, a data set, a report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

import torch

from segearth import __version__
from segearth.model.r2_prompt import R2PromptWriter
from segearth.model.segearth_r2 import SegEarthR2
from segearth.model.weights import load_network
from segearth.training.segearth_r1.evaluate import Options, dtype_of, told
from segearth.training.segearth_r1.evaluation import Figures
from segearth.training.segearth_r1.report import Facts, Report
from segearth.training.segearth_r2.datasets import open_dataset
from segearth.training.segearth_r2.evaluation import R2Judgement, evaluate

STRETCHED = (
    "On the padded canvas masks are padded like their pictures; the published evaluation stretches the masks "
    "of images that are not square."
)


@dataclass(frozen=True, eq=False)
class R2Report(Report):
    """`official` and `native` are of merged targets; mask by mask: `official_masks`, `native_masks`."""

    judgements: Sequence[R2Judgement]

    @property
    def official_masks(self) -> Figures:
        return Figures.of([one for judged in self.judgements for one in judged.official_masks])

    @property
    def native_masks(self) -> Figures:
        return Figures.of([one for judged in self.judgements for one in judged.native_masks])

    @property
    def right_labels(self) -> float:
        """Share of the answers whose targets are called as they should be, 0..1."""
        return sum(one.labels for one in self.judgements) / max(1, len(self.judgements))

    def figures(self) -> dict[str, Figures]:
        return {
            "merged, padded canvas": self.official,
            "merged, image's grid": self.native,
            "per mask, padded canvas": self.official_masks,
            "per mask, image's grid": self.native_masks,
        }

    def plain(self) -> dict:
        per_mask = {"official": asdict(self.official_masks), "native": asdict(self.native_masks)}
        masks = sum(len(one.native_masks) for one in self.judgements)
        return super().plain() | {"masks": masks, "per_mask": per_mask, "right_labels": self.right_labels}

    def facts_for_people(self) -> dict:
        masks = self.native_masks
        figures = f"gIoU {masks.giou:.4f}, cIoU {masks.ciou:.4f} on the images' grids"
        told_of = {"mask by mask": figures, "right labels": f"{self.right_labels:.1%} of the answers"}
        return super().facts_for_people() | told_of


def run(options: Options) -> R2Report:
    """Raises the errors of `open_dataset` and `load_network`, DatasetUnreadable."""
    dataset = open_dataset(options.data, options.split, options.kind)
    network = _network(options)
    writer = R2PromptWriter(options.model, network.config)
    judged = evaluate(network, writer, dataset.examples, options.readers)
    facts = Facts(
        model=str(options.model),
        weights_sha256=options.weights_sha256,
        data=dataset.name,
        split=options.split,
        task="several targets",
        questions="all",
        precision=options.precision,
        device=network.seg_projector.weight.device.type,
        version=__version__,
        notes=(*dataset.notes, STRETCHED),
    )
    return R2Report(facts, list(told(judged, len(dataset.examples))))


def _network(options: Options) -> SegEarthR2:
    network = load_network(options.model, dtype_of(options.precision), SegEarthR2)
    network = network.float() if options.precision == "fp16-rounded" else network
    device = "cuda" if options.device != "cpu" and torch.cuda.is_available() else "cpu"
    return network.to(device).requires_grad_(False)
