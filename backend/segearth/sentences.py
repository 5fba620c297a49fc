"""What the backend says to people: each sentence in English, with a code and the values in it beside.

Whoever speaks another language says it from the code (the plugin: qgis_segearth/core/sentences.py). Codes are
stable; tests/data/wire/sentences.json holds them for both sides. An engine may also speak freely.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

Value = int | float | str
MASS_NOUNS = frozenset({"bare_soil", "grass", "sand", "vegetation", "water"})
CANNOT_JUDGE = "The built-in model cannot judge this kind of image:"
AS_A_GUESS = "take this as a guess"
PULL = "run `segearth models pull {model}`"
IMPORT = "or `segearth models import DIR`"
UNPUBLISHED = (
    "`segearth models import DIR` with a folder of its weights: they are not published as far as we know."
)

REPLIES = {
    "found": "I found {nouns}.",
    "not-here": "Nothing here looks like {nouns}.",
    "not-known": (
        "The built-in model does not know “{question}”; SegEarth-R1 may, once it is installed. "
        "It knows {nouns}."
    ),
    "one-at-a-time": (
        "“{question}” names several things: {nouns}. The built-in model marks one kind at a time: ask "
        "for each alone."
    ),
    "noun-too-small": (
        "At {gsd} m per pixel the built-in model cannot tell {nouns}: that takes pixels of {finest} m or "
        "less."
    ),
    "image-too-small": f"{CANNOT_JUDGE} it is only {{columns}} x {{rows}} pixels large.",
    "image-too-coarse": (
        f"{CANNOT_JUDGE} a pixel covers {{gsd}} m, and it knows up to {{coarsest}} m. Zoom in."
    ),
    "image-blank": f"{CANNOT_JUDGE} it shows next to nothing, one colour all over.",
    "image-from-the-ground": f"{CANNOT_JUDGE} it looks like a photo from the ground, with a sky.",
    "doubt-coarse": (
        "A pixel covers {gsd} m, and the built-in model learned mostly from images of {finest} m or less: it "
        f"is often wrong here; {AS_A_GUESS}. Zoom in and ask about parts: they are seen larger."
    ),
    "doubt-faint": f"The picture shows hardly anything: {AS_A_GUESS}.",
    "doubt-grey": (
        "The picture has no colour (panchromatic, radar or thermal?), and the built-in model was made for "
        f"colour pictures: {AS_A_GUESS}."
    ),
    "doubt-infrared": (
        "This looks like infrared false colour, and the built-in model was made for natural colours: "
        f"{AS_A_GUESS}, or choose the red, green and blue bands."
    ),
    "marked": "I marked what answers the question.",
    "nothing-answers": "Nothing here answers the question.",
    "nothing-named": "The model named nothing to mark.",
    "targets-left-out": "Only the first {n} of {all} targets are marked.",
    "cut-by-time": "The answer was cut off after {n} seconds.",
    "cut-by-tokens": "The answer was cut off after {n} tokens.",
    "card-too-small": "The graphics card has too little free memory, so this ran on the processor.",
    "card-ran-out": "The graphics card ran out of memory, so this ran on the processor.",
    "fewer-at-once": "Memory ran out, so fewer images were looked at together.",
    "geoseg-no_box": "The reasoner named no place.",
    "geoseg-no_phrase": "The reasoner named a place but not what is there.",
    "geoseg-zero_area": "The reasoner named a place without any area.",
    "geoseg-out_of_range": "The reasoner answered in other coordinates than it was asked for.",
    "geoseg-cut-tokens": "Its answer was cut at the longest allowed.",
    "geoseg-cut-time": "Its time was up.",
    "geoseg-said": "It said: “{words}”",
    "geoseg-silent": "It said nothing.",
    "geoseg-outside": "I looked for “{phrase}”, but the place named for it lies outside the image.",
    "geoseg-looked": "I looked for “{phrase}” in columns {left} to {right}, rows {top} to {bottom}.",
    "geoseg-intersection": "What points and words both mark is shown.",
    "geoseg-point_only": "Only its points led to a mask.",
    "geoseg-text_only": "Only its words led to a mask.",
    "geoseg-empty": "Neither points nor words led to a mask.",
    "geoseg-doubt": "Points and words mark different pixels, so nothing is shown.",
    "geoseg-doubt-point": "Points and words mark different pixels; what the points mark is shown.",
    "geoseg-doubt-text": "Points and words mark different pixels; what the words mark is shown.",
    "geoseg-no-words": "Segment Anything reads no words, so only the points were asked.",
    "not-understood": "{who} did not understand the question, so there is nothing to compare.",
    "neither-marks": "Neither {one} nor {other} marks anything.",
    "only-one-marks": "Only {one} marks anything: {area} {unit}. {other} marks nothing.",
    "agree-nowhere": "{one} and {other} agree nowhere: they mark {first} and {second} {unit}.",
    "agree": (
        "{one} and {other} agree on {percent}% of what either marks ({both} of {union} {unit}). "
        "Only {one}: {first} {unit}. Only {other}: {second} {unit}."
    ),
}
"""What stands in an answer."""
NOT_UNDERSTOOD = frozenset({"not-known", "one-at-a-time"})
"""Replies to a question that means nothing to the engine: that it marks nothing says nothing then."""

ABOUT_ENGINES = {
    "title-segearth-nano": "SegEarth nano (built in)",
    "title-geoseg": "GeoSeg (training-free second opinion)",
    "limits-segearth-nano": "Knows 24 kinds of things by name or purpose; does not reason. SegEarth-R1 does.",
    "limits-reasoning": "One mask per question, seen at {pixels} pixels on the long side.",
    "limits-referring": "Finds what a phrase describes, cannot reason; sees {pixels} pixels.",
    "limits-segearth-r2": "Marks several targets by name, sees {pixels} pixels.",
    "needs-gigabytes": "Needs {least} to {most} GB of memory.",
    "limits-geoseg": (
        "One place per question, a yes or no per pixel; needs 8 GB of graphics memory, or patience."
    ),
    "licence-segearth-r1": "Weights: see their model card. Code they come from: Apache-2.0.",
    "licence-segearth-r2": "Weights and code: ask their authors; no licence was published with them.",
    "need-reasoner": "Qwen3-VL, which finds the place (2B, 4B, 8B or 32B)",
    "need-clip": "CLIP ViT-B/16, which points at it",
    "need-sam3": "SAM 3, which segments it from points and from words",
    "need-sam1": "Segment Anything, which segments it from points only",
    "get": f"{PULL}, {IMPORT}.",
    "get-unpublished": f"run {UNPUBLISHED}",
    "get-gated": f"{PULL} after accepting the terms on its page and setting HF_TOKEN, {IMPORT}.",
    "part-missing": f"{{part}}: {PULL}, {IMPORT}.",
    "part-missing-gated": (
        f"{{part}}: {PULL} after accepting the terms on its page and setting HF_TOKEN, {IMPORT}."
    ),
    "part-instead": f"Instead of {{other}}, {{part}}: {PULL}, {IMPORT}.",
    "more-models": "GeoSeg needs more models.",
    "not-installed": "{title} is not installed at {folder}.",
    "files-missing": "{files} missing in {folder}.",
    "import-unpublished": f"Run {UNPUBLISHED}",
    "get-or-import": f"Run `segearth models pull {{model}}`, {IMPORT} with a folder of yours.",
    "built-in-missing": "{files} of segearth-nano is missing; install SegEarth again.",
    "memory-short": (
        "{title} needs about {needed} GB of memory; {free} GB are free. Close other programs, or choose a "
        "smaller engine."
    ),
}
"""What stands in the list of engines. Names of programs and models are the same in every language."""

STAGES = {
    "waiting": "Waiting for its turn",
    "loading": "Loading the model",
    "reading": "Reading the image",
    "looking": "Looking at the image",
    "finding": "Finding what was asked for",
    "drawing": "Drawing the polygons",
    "done": "Done",
    "cancelled": "Cancelled",
    "dismissed": "Dismissed",
    "asking": "Asking {who}",
    "waiting-for": "Waiting for {who}, which installs the same model",
    "downloading": "Downloading {file}",
    "copying": "Copying {file}",
    "checking": "Checking {file}",
    "checking-model": "Checking the model",
    "installed": "Installed",
    "verified": "Every file is what was installed",
}
"""How far a job or a download is."""

PROBLEMS = {
    "file-gone": "The image no longer exists: {path}.",
    "no-file": "There is no file {path}.",
    "unreadable": "{name} cannot be read as an image.",
    "no-data": "This part of the image holds no data.",
    "apart": "The extent does not touch the image.",
    "too-fine": "At this detail the extent has {pixels} pixels; at most {most} are asked at once.",
    "too-large": "The image has {values} values; at most {most} are read.",
    "too-little-memory": "{title} needs about {needed} GB of memory; {where} has {free} GB free.",
    "no-memory": "There is not enough free memory for {title}.",
    "too-many-tokens": "The question takes {n} tokens, more than {title} can read.",
    "unknown-engine": "There is no engine called {name}.",
    "same-engine": "{engine} always agrees with itself.",
    "too-long": "The answer took longer than {n} seconds.",
    "queue": "{n} questions are already waiting.",
}
"""Errors that users of the dock meet, where they hold particulars; others are known by their error's code."""

SENTENCES = {**REPLIES, **ABOUT_ENGINES, **STAGES, **PROBLEMS}


@dataclass(frozen=True)
class Sentence:
    """code: what is said; "" where an engine speaks freely. text: English. nouns: kinds of things in it, by
    name. values: all else in it: numbers, names and quotations; plurals go by the one called `n`."""

    code: str
    text: str
    nouns: tuple[str, ...] = ()
    values: Mapping[str, Value] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text


def say(code: str, *nouns: str, **values: Value) -> Sentence:
    """The sentence of that code. Numbers are shown as they are given: whole, or with one decimal."""
    shown = {name: _shown(value) for name, value in values.items()}
    text = SENTENCES[code].format(nouns=", ".join(map(in_words, nouns)), **shown)
    return Sentence(code, text, nouns, values)


def freely(words: str) -> Sentence:
    """What an engine says in words of its own, which are shown as they are."""
    return Sentence("", words)


def text_of(said: Iterable[Sentence]) -> str:
    """Sentences one after the other."""
    return " ".join(each.text for each in said if each.text)


def both_ways(**said: Iterable[Sentence]) -> dict[str, Any]:
    """Members of a description in English, and the same in codes as its member `said`."""
    kept = {member: tuple(sentences) for member, sentences in said.items()}
    return {**{member: text_of(sentences) for member, sentences in kept.items()}, "said": kept}


def in_words(noun: str) -> str:
    """A kind of thing as people say it: swimming_pool -> swimming pools, bare_soil -> bare soil."""
    return noun.replace("_", " ") + ("" if noun in MASS_NOUNS else "s")


def _shown(value: Value) -> str:
    return value if isinstance(value, str) else f"{value:,.1f}" if isinstance(value, float) else f"{value:,}"
