"""What engines answer, in the user's language, by the backend's code.

A test compares with tests/data/wire/sentences.json. `{}` are the sentence's values; %n is its value `n`.
"""

from __future__ import annotations

from .translation import translate


def replies(n: int = 0) -> dict[str, str]:
    """n: the number that plurals go by."""
    return {
        "found": translate("SegEarth", "I found {nouns}."),
        "not-here": translate("SegEarth", "Nothing here looks like {nouns}."),
        "not-known": translate(
            "SegEarth",
            "The built-in model does not know “{question}”; SegEarth-R1 may, once it is installed. "
            "It knows {nouns}.",
        ),
        "one-at-a-time": translate(
            "SegEarth",
            "“{question}” names several things: {nouns}. The built-in model marks one kind at a time: ask "
            "for each alone.",
        ),
        "noun-too-small": translate(
            "SegEarth",
            "At {gsd} m per pixel the built-in model cannot tell {nouns}: that takes pixels of {finest} m or "
            "less.",
        ),
        "image-too-small": translate(
            "SegEarth",
            "The built-in model cannot judge this kind of image: it is only {columns} x {rows} pixels large.",
        ),
        "image-too-coarse": translate(
            "SegEarth",
            "The built-in model cannot judge this kind of image: a pixel covers {gsd} m, and it "
            "knows up to {coarsest} m. Zoom in.",
        ),
        "image-blank": translate(
            "SegEarth",
            "The built-in model cannot judge this kind of image: it shows next to nothing, one "
            "colour all over.",
        ),
        "image-from-the-ground": translate(
            "SegEarth",
            "The built-in model cannot judge this kind of image: it looks like a photo from the "
            "ground, with a sky.",
        ),
        "doubt-coarse": translate(
            "SegEarth",
            "A pixel covers {gsd} m, and the built-in model learned mostly from images of {finest} m or "
            "less: it is often wrong here; take this as a guess. Zoom in and ask about parts: they are seen "
            "larger.",
        ),
        "doubt-faint": translate("SegEarth", "The picture shows hardly anything: take this as a guess."),
        "doubt-grey": translate(
            "SegEarth",
            "The picture has no colour (panchromatic, radar or thermal?), and the built-in model was "
            "made for colour pictures: take this as a guess.",
        ),
        "doubt-infrared": translate(
            "SegEarth",
            "This looks like infrared false colour, and the built-in model was made for natural "
            "colours: take this as a guess, or choose the red, green and blue bands.",
        ),
        "marked": translate("SegEarth", "I marked what answers the question."),
        "nothing-answers": translate("SegEarth", "Nothing here answers the question."),
        "nothing-named": translate("SegEarth", "The model named nothing to mark."),
        "targets-left-out": translate("SegEarth", "Only the first %n of {all} targets are marked.", "", n),
        "cut-by-time": translate("SegEarth", "The answer was cut off after %n seconds.", "", n),
        "cut-by-tokens": translate("SegEarth", "The answer was cut off after %n tokens.", "", n),
        "card-too-small": translate(
            "SegEarth", "The graphics card has too little free memory, so this ran on the processor."
        ),
        "card-ran-out": translate(
            "SegEarth", "The graphics card ran out of memory, so this ran on the processor."
        ),
        "fewer-at-once": translate("SegEarth", "Memory ran out, so fewer images were looked at together."),
        "geoseg-no_box": translate("SegEarth", "The reasoner named no place."),
        "geoseg-no_phrase": translate("SegEarth", "The reasoner named a place but not what is there."),
        "geoseg-zero_area": translate("SegEarth", "The reasoner named a place without any area."),
        "geoseg-out_of_range": translate(
            "SegEarth", "The reasoner answered in other coordinates than it was asked for."
        ),
        "geoseg-cut-tokens": translate("SegEarth", "Its answer was cut at the longest allowed."),
        "geoseg-cut-time": translate("SegEarth", "Its time was up."),
        "geoseg-said": translate("SegEarth", "It said: “{words}”"),
        "geoseg-silent": translate("SegEarth", "It said nothing."),
        "geoseg-outside": translate(
            "SegEarth", "I looked for “{phrase}”, but the place named for it lies outside the image."
        ),
        "geoseg-looked": translate(
            "SegEarth", "I looked for “{phrase}” in columns {left} to {right}, rows {top} to {bottom}."
        ),
        "geoseg-intersection": translate("SegEarth", "What points and words both mark is shown."),
        "geoseg-point_only": translate("SegEarth", "Only its points led to a mask."),
        "geoseg-text_only": translate("SegEarth", "Only its words led to a mask."),
        "geoseg-empty": translate("SegEarth", "Neither points nor words led to a mask."),
        "geoseg-doubt": translate("SegEarth", "Points and words mark different pixels, so nothing is shown."),
        "geoseg-doubt-point": translate(
            "SegEarth", "Points and words mark different pixels; what the points mark is shown."
        ),
        "geoseg-doubt-text": translate(
            "SegEarth", "Points and words mark different pixels; what the words mark is shown."
        ),
        "geoseg-no-words": translate(
            "SegEarth", "Segment Anything reads no words, so only the points were asked."
        ),
        "not-understood": translate(
            "SegEarth", "{who} did not understand the question, so there is nothing to compare."
        ),
        "neither-marks": translate("SegEarth", "Neither {one} nor {other} marks anything."),
        "only-one-marks": translate(
            "SegEarth", "Only {one} marks anything: {area} {unit}. {other} marks nothing."
        ),
        "agree-nowhere": translate(
            "SegEarth", "{one} and {other} agree nowhere: they mark {first} and {second} {unit}."
        ),
        "agree": translate(
            "SegEarth",
            "{one} and {other} agree on {percent}% of what either marks ({both} of {union} {unit}). "
            "Only {one}: {first} {unit}. Only {other}: {second} {unit}.",
        ),
    }
