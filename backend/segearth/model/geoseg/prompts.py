"""What the reasoner is asked. The wording is ours: the paper does not print its own."""

from __future__ import annotations

from segearth.model.geoseg.settings import GeoSegSettings

TASK = (
    "This is an image of the ground seen from above. Find the place in it that answers the question.\n"
    "Question: {question}\n"
    "The box must hold the whole object, with its thin parts. "
    'Answer with JSON only: {{"{box}": [x1, y1, x2, y2], "{phrase}": "short English noun phrase"}}. {unit} '
    "{several} If nothing in the image answers the question, answer []."
)
UNITS = {
    "relative_1000": "Coordinates are integers from 0 to 1000, relative to the image's width and height.",
    "relative_1": "Coordinates are numbers from 0 to 1, relative to the image's width and height.",
    "pixel": "Coordinates are pixels from the top left; the image is {width} wide and {height} high.",
}


def grounding(question: str, width: int, height: int, settings: GeoSegSettings) -> str:
    """The prompt about an image of `width` x `height` pixels."""
    box, phrase = ("bbox", "prompt") if settings.preset == "released" else ("bbox_2d", "label")
    return TASK.format(
        question=question.replace("<|", "< |"),  # the tokenizer takes such marks for turns of the talk
        box=box,
        phrase=phrase,
        unit=UNITS[settings.unit].format(width=width, height=height),
        several="Give a list with one such object for each place." if settings.every_place else "",
    )
