"""The networks that GeoSeg computes with, through the store."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from segearth import errors
from segearth.bench import small_geoseg
from segearth.engines.geoseg import GeoSegEngine
from segearth.models.importing import import_folder
from segearth.models.progress import silent
from segearth.models.pull import pull
from segearth.models.wanted import wanted
from tests.support.model_hub import REPOSITORY, Manners, serving


def test_imported_one_by_one_they_make_the_engine_ready(tmp_path: Path) -> None:
    small_geoseg.write_all(tmp_path / "stick")
    small_geoseg.write_reasoner(tmp_path / "stick" / "Qwen3-VL-8B-Instruct")
    engine = GeoSegEngine()
    names = [
        import_folder(folder, "", silent).name
        for folder in sorted((tmp_path / "stick").iterdir())
        if not engine.describe().ready
    ]
    assert names == ["qwen3-vl-8b-instruct", "clip-tiny", "qwen3-vl-tiny", "sam3-tiny"]
    assert engine.describe().ready


def test_a_reasoner_without_its_preprocessor_is_refused(tmp_path: Path) -> None:
    folder = small_geoseg.write_reasoner(tmp_path / "qwen")
    (folder / "preprocessor_config.json").unlink()
    with pytest.raises(errors.ModelUnsuitable, match=r"has no preprocessor_config.json"):
        import_folder(folder, "", silent)


def test_weights_of_another_family_are_refused(tmp_path: Path) -> None:
    folder, other = small_geoseg.write_sam1(tmp_path / "sam"), small_geoseg.write_clip(tmp_path / "clip")
    (folder / "model.safetensors").write_bytes((other / "model.safetensors").read_bytes())
    with pytest.raises(errors.ModelUnsuitable, match="of another family than sam"):
        import_folder(folder, "", silent)


def test_a_gated_model_without_a_token_says_what_to_do(tmp_path: Path) -> None:
    with serving(small_geoseg.write_sam3(tmp_path / "sam3")) as hub:
        hub.manners = Manners(status=403, status_of="api")
        with pytest.raises(errors.HubRefused) as refused:
            pull(replace(wanted("sam3", mirror=hub.url), repository=REPOSITORY), silent)
    assert "accept the terms" in refused.value.advice
    assert "HF_TOKEN" in refused.value.advice


def test_a_model_does_not_take_the_name_of_an_engine_that_cannot_use_it(tmp_path: Path, store: Path) -> None:
    """A reasoner of a repository that nobody knows would take SegEarth-R1's place."""
    folder = small_geoseg.write_reasoner(tmp_path / "stick" / "Thinking")
    with serving(folder) as hub, pytest.raises(errors.ModelUnsuitable, match="segearth-r1 cannot") as refused:
        pull(wanted(REPOSITORY, mirror=hub.url), silent)
    assert "--name" in refused.value.advice
    assert not any(path.endswith("model.safetensors") for path, *_ in hub.asked)
    with pytest.raises(errors.ModelUnsuitable, match="segearth-r2 cannot"):
        import_folder(folder, "segearth-r2", silent)
    with serving(folder) as hub:
        assert pull(wanted(REPOSITORY, "thinking", mirror=hub.url), silent).name == "thinking"
