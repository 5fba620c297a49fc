"""Whether an installed model is still what was installed: every SHA-256 computed again."""

from __future__ import annotations

import json
from dataclasses import dataclass

from segearth.errors import WeightsBroken, WeightsHashWrong
from segearth.models import store
from segearth.models.progress import Meter, Report
from segearth.models.record import FileRecord, read_record, sha256_of
from segearth.models.store import Model
from segearth.sentences import say

BUNDLED = "recorded in the bundled config.json"


@dataclass(frozen=True)
class Checked:
    """files: those whose SHA-256 is the recorded one. bytes: of them. trust: who vouches for them."""

    name: str
    files: int
    bytes: int
    trust: str


def check(name: str, report: Report) -> Checked:
    """Raises ModelUnknown, WeightsHashWrong (which names every file that is missing or changed),
    WeightsBroken (nothing is recorded), and what `report` raises."""
    model = store.get(name)
    files, trust = _recorded(model)
    meter = Meter(report, sum(file.bytes for file in files))
    faults = []
    for file in files:
        path = model.folder / file.name
        meter.begin(say("checking", file=file.name))
        if not path.is_file():
            faults.append(f"{file.name} is missing")
        elif sha256_of(path, meter.add) != file.sha256:
            faults.append(f"{file.name} was changed")
    if faults:
        raise WeightsHashWrong(
            f"Model {name} is damaged: {', '.join(faults)}.",
            advice=f"Remove it (`segearth models remove {name}`) and install it again.",
        )
    return Checked(name, len(files), sum(file.bytes for file in files), trust)


def _recorded(model: Model) -> tuple[tuple[FileRecord, ...], str]:
    """What is known of the files and from where. Raises WeightsBroken."""
    if record := read_record(model.folder):
        return record.files, record.trust
    if model.bundled:
        return (_bundled_weights(model),), BUNDLED
    raise WeightsBroken(
        f"Nothing is recorded about {model.name}: its folder was put there by hand.",
        advice=f"Move {model.folder} elsewhere and run `segearth models import` on it.",
    )


def _bundled_weights(model: Model) -> FileRecord:
    path = model.folder / "weights.safetensors"
    try:
        sha256 = json.loads((model.folder / "config.json").read_text(encoding="utf-8"))["sha256"]
        return FileRecord(path.name, path.stat().st_size, sha256)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise WeightsBroken(
            f"The bundled model in {model.folder} is damaged.", advice="Install SegEarth again."
        ) from error
