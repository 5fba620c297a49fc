"""What stands beside an engine, and how far its work is, in the user's language, by the backend's code."""

from __future__ import annotations

from .translation import translate


def about_engines(n: int = 0) -> dict[str, str]:
    """n: the number that plurals go by."""
    return {
        "title-segearth-nano": translate("SegEarth", "SegEarth nano (built in)"),
        "title-geoseg": translate("SegEarth", "GeoSeg (training-free second opinion)"),
        "limits-segearth-nano": translate(
            "SegEarth", "Knows 24 kinds of things by name or purpose; does not reason. SegEarth-R1 does."
        ),
        "limits-reasoning": translate(
            "SegEarth", "One mask per question, seen at {pixels} pixels on the long side."
        ),
        "limits-referring": translate(
            "SegEarth", "Finds what a phrase describes, cannot reason; sees {pixels} pixels."
        ),
        "limits-segearth-r2": translate("SegEarth", "Marks several targets by name, sees {pixels} pixels."),
        "needs-gigabytes": translate("SegEarth", "Needs {least} to {most} GB of memory."),
        "limits-geoseg": translate(
            "SegEarth",
            "One place per question, a yes or no per pixel; needs 8 GB of graphics memory, or patience.",
        ),
        "licence-segearth-r1": translate(
            "SegEarth", "Weights: see their model card. Code they come from: Apache-2.0."
        ),
        "licence-segearth-r2": translate(
            "SegEarth", "Weights and code: ask their authors; no licence was published with them."
        ),
        "need-reasoner": translate("SegEarth", "Qwen3-VL, which finds the place (2B, 4B, 8B or 32B)"),
        "need-clip": translate("SegEarth", "CLIP ViT-B/16, which points at it"),
        "need-sam3": translate("SegEarth", "SAM 3, which segments it from points and from words"),
        "need-sam1": translate("SegEarth", "Segment Anything, which segments it from points only"),
        "get": translate("SegEarth", "run `segearth models pull {model}`, or `segearth models import DIR`."),
        "get-unpublished": translate(
            "SegEarth",
            "run `segearth models import DIR` with a folder of its weights: they are not published as far as "
            "we know.",
        ),
        "get-gated": translate(
            "SegEarth",
            "run `segearth models pull {model}` after accepting the terms on its page and setting "
            "HF_TOKEN, or `segearth models import DIR`.",
        ),
        "part-missing": translate(
            "SegEarth", "{part}: run `segearth models pull {model}`, or `segearth models import DIR`."
        ),
        "part-missing-gated": translate(
            "SegEarth",
            "{part}: run `segearth models pull {model}` after accepting the terms on its page and "
            "setting HF_TOKEN, or `segearth models import DIR`.",
        ),
        "part-instead": translate(
            "SegEarth",
            "Instead of {other}, {part}: run `segearth models pull {model}`, or `segearth models "
            "import DIR`.",
        ),
        "more-models": translate("SegEarth", "GeoSeg needs more models."),
        "not-installed": translate("SegEarth", "{title} is not installed at {folder}."),
        "files-missing": translate("SegEarth", "{files} missing in {folder}."),
        "import-unpublished": translate(
            "SegEarth",
            "Run `segearth models import DIR` with a folder of its weights: they are not published as far as "
            "we know.",
        ),
        "get-or-import": translate(
            "SegEarth",
            "Run `segearth models pull {model}`, or `segearth models import DIR` with a folder of yours.",
        ),
        "built-in-missing": translate(
            "SegEarth", "{files} of segearth-nano is missing; install SegEarth again."
        ),
        "memory-short": translate(
            "SegEarth",
            "{title} needs about {needed} GB of memory; {free} GB are free. Close other programs, or "
            "choose a smaller engine.",
        ),
    }


def stages(n: int = 0) -> dict[str, str]:
    """What the backend is doing."""
    return {
        "waiting": translate("SegEarth", "Waiting for its turn"),
        "loading": translate("SegEarth", "Loading the model"),
        "reading": translate("SegEarth", "Reading the image"),
        "looking": translate("SegEarth", "Looking at the image"),
        "finding": translate("SegEarth", "Finding what was asked for"),
        "drawing": translate("SegEarth", "Drawing the polygons"),
        "done": translate("SegEarth", "Done"),
        "cancelled": translate("SegEarth", "Cancelled"),
        "dismissed": translate("SegEarth", "Dismissed"),
        "asking": translate("SegEarth", "Asking {who}"),
        "waiting-for": translate("SegEarth", "Waiting for {who}, which installs the same model"),
        "downloading": translate("SegEarth", "Downloading {file}"),
        "copying": translate("SegEarth", "Copying {file}"),
        "checking": translate("SegEarth", "Checking {file}"),
        "checking-model": translate("SegEarth", "Checking the model"),
        "installed": translate("SegEarth", "Installed"),
        "verified": translate("SegEarth", "Every file is what was installed"),
    }
