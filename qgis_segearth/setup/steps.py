"""The steps that fill an environment: what pip is asked for, and how a step is known to be done already."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .build import PACKAGES_MEGABYTES
from .package import sha256
from .plan import Plan

PIP = ("install", "--no-input", "--disable-pip-version-check", "--only-binary", ":all:", "--no-compile")
SHOWING_BYTES = ("--progress-bar", "raw")  # known to the pip that the first step installs
HASHED = ("--require-hashes", "--no-deps")
"""The locks name every package, so that none is looked for beside them."""

TORCH_REQUIREMENTS = "torch-of-bundle.txt"


@dataclass(frozen=True)
class Step:
    """name: stable. signature: changes when the step must be done again. megabytes: to fetch, about.
    arguments: for `pip`."""

    name: str
    signature: str
    megabytes: float
    arguments: tuple[str, ...]


def pip_steps(plan: Plan) -> tuple[Step, ...]:
    """Small ones first, so that what is wrong with network or proxy shows within seconds."""
    torch_mb = plan.build.download_mb - PACKAGES_MEGABYTES
    torch = f"{plan.build.name} {_digest(plan, 'torch')}"
    wheel = ("--no-index", "--no-deps", "--force-reinstall", str(plan.package.wheel))
    fetch = _fetch(plan)
    return (
        Step("pip", _digest(plan, "pip"), 2, (*PIP, *_source(plan), *_locked(plan, "pip"))),
        Step("packages", _digest(plan, "packages"), PACKAGES_MEGABYTES, (*fetch, *_locked(plan, "packages"))),
        Step("torch", torch, torch_mb, (*fetch, *_torch(plan))),
        Step("segearth", plan.package.sha256(), 0, (*PIP, *wheel)),
    )


def torch_requirements(plan: Plan) -> Path:
    """Where the requirements of a bundle's torch are written to."""
    return plan.root.temporary / TORCH_REQUIREMENTS


def _fetch(plan: Plan) -> tuple[str, ...]:
    cache = () if plan.bundle else ("--cache-dir", str(plan.root.cache / "pip"))
    return (*PIP, *SHOWING_BYTES, *cache, *_source(plan))


def _source(plan: Plan) -> tuple[str, ...]:
    return ("--no-index", "--find-links", str(plan.bundle.wheels)) if plan.bundle else ()


def _locked(plan: Plan, name: str) -> tuple[str, ...]:
    return (*HASHED, "-r", str(plan.package.lock(name)))


def _torch(plan: Plan) -> tuple[str, ...]:
    """With hashes of our own from a bundle and from PyPI. PyTorch's own index gives the hash with each link,
    which pip checks; its files are too many to pin for every system."""
    if plan.bundle:
        return (*HASHED, "-r", str(torch_requirements(plan)))
    if plan.build.index:
        alone = () if plan.build.dependencies else ("--no-deps",)
        return (*alone, "--index-url", plan.build.index, plan.build.requirement)
    return _locked(plan, "torch")


def _digest(plan: Plan, name: str) -> str:
    return sha256(plan.package.lock(name))
