"""What happened, with a file, a number or a name in it, in the user's language, by the backend's code."""

from __future__ import annotations

from .translation import translate


def particulars(n: int = 0) -> dict[str, str]:
    """n: the number that plurals go by."""
    return {
        "file-gone": translate("SegEarth", "The image no longer exists: {path}."),
        "no-file": translate("SegEarth", "There is no file {path}."),
        "unreadable": translate("SegEarth", "{name} cannot be read as an image."),
        "no-data": translate("SegEarth", "This part of the image holds no data."),
        "apart": translate("SegEarth", "The extent does not touch the image."),
        "too-fine": translate(
            "SegEarth", "At this detail the extent has {pixels} pixels; at most {most} are asked at once."
        ),
        "too-large": translate("SegEarth", "The image has {values} values; at most {most} are read."),
        "too-little-memory": translate(
            "SegEarth", "{title} needs about {needed} GB of memory; {where} has {free} GB free."
        ),
        "no-memory": translate("SegEarth", "There is not enough free memory for {title}."),
        "too-many-tokens": translate(
            "SegEarth", "The question takes %n tokens, more than {title} can read.", "", n
        ),
        "unknown-engine": translate("SegEarth", "There is no engine called {name}."),
        "same-engine": translate("SegEarth", "{engine} always agrees with itself."),
        "too-long": translate("SegEarth", "The answer took longer than %n seconds.", "", n),
        "queue": translate("SegEarth", "%n questions are already waiting.", "", n),
    }
