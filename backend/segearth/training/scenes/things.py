"""How single things look from above. Sizes in metres, shapes in pixels."""

from __future__ import annotations

import numpy as np
from shapely import affinity
from shapely.geometry import LineString, Point, Polygon, box

from segearth.training.scenes.canvas import Canvas
from segearth.training.scenes.textures import stripes, tinted

At = tuple[float, float]
ROOFS = ((150, 90, 75), (120, 115, 112), (185, 180, 172), (95, 85, 80), (160, 140, 120), (205, 205, 205))
PAINTS = ((235, 235, 235), (30, 30, 35), (120, 125, 130), (160, 35, 35), (45, 70, 130), (200, 195, 180))
HULLS = ((240, 240, 240), (225, 220, 210), (60, 70, 90), (150, 60, 50))
COURTS = ((70, 110, 85), (150, 90, 70), (60, 95, 140), (90, 125, 90))


def rectangle(at: At, length: float, width: float, angle: float) -> Polygon:
    """Around `at`, in pixels; angle in degrees."""
    shape = box(at[0] - length / 2, at[1] - width / 2, at[0] + length / 2, at[1] + width / 2)
    return affinity.rotate(shape, angle)


def _pick(canvas: Canvas, colours: tuple) -> np.ndarray:
    colour = np.asarray(colours[canvas.random.integers(len(colours))], np.float32)
    return colour * np.float32(canvas.random.uniform(0.85, 1.15))


def ground(canvas: Canvas, noun: str, shape: Polygon | None = None) -> None:
    """Grass, bare soil, sand, water or a field over the whole picture or a part of it."""
    random = canvas.random
    colours = {
        "grass": ((95, 120, 70), (120, 130, 85), (75, 105, 60), (140, 140, 95)),
        "bare_soil": ((150, 125, 95), (170, 150, 120), (125, 100, 80)),
        "sand": ((220, 205, 170), (235, 225, 200), (205, 190, 160)),
        "water": ((45, 75, 95), (60, 95, 90), (30, 50, 60), (75, 105, 115)),
        "field": ((130, 135, 80), (165, 150, 95), (90, 120, 60), (145, 115, 85)),
        "forest": ((50, 75, 45), (60, 85, 50), (45, 65, 45)),
    }
    relief = canvas.relief(6 if noun == "forest" else 3, 0.95 if noun == "forest" else 0.85)
    strength = {"water": 0.05, "sand": 0.05, "forest": 0.28}.get(noun, 0.09)
    if noun == "field":
        period = max(3.0, canvas.metres(random.uniform(1, 6)))
        relief = 0.4 * relief + random.uniform(0.3, 1.2) * stripes(
            canvas.side, random.uniform(0, np.pi), period
        )
    surface = tinted(_pick(canvas, colours[noun]), relief, strength, canvas.relief(2, 0.5))
    canvas.paint(noun, shape or box(0, 0, canvas.side, canvas.side), surface)


def asphalt(canvas: Canvas, noun: str | None, shape: Polygon) -> None:
    """A paved surface: road, parking lot, runway, apron."""
    grey = canvas.random.uniform(85, 165)
    tone = (grey, grey, grey * canvas.random.uniform(0.96, 1.04))
    canvas.paint(noun, shape, tinted(tone, canvas.relief(6), 0.05))


def road(canvas: Canvas, line: LineString, width: float) -> None:
    asphalt(canvas, "road", line.buffer(canvas.metres(width) / 2, cap_style="flat"))
    if canvas.gsd < 0.5 and width > 6:
        mark = canvas.inside(line.buffer(max(0.5, canvas.metres(0.2)), cap_style="flat"))
        canvas.pixels[mark] = 0.4 * canvas.pixels[mark] + 0.6 * 220


def building(canvas: Canvas, at: At, length: float, width: float, angle: float, height: float = 6) -> Polygon:
    """A roof with a ridge: two halves in different light; flat when it is large."""
    shape = rectangle(at, canvas.metres(length), canvas.metres(width), angle)
    colour = _pick(canvas, ROOFS)
    surface = tinted(colour, canvas.relief(8), 0.05)
    mask = canvas.paint("building", shape, surface, height)
    if length < 30:
        half = affinity.rotate(
            box(at[0] - canvas.side, at[1], at[0] + canvas.side, at[1] + canvas.side), angle, origin=at
        )
        canvas.pixels[mask & canvas.inside(half)] *= canvas.random.uniform(0.7, 0.95)
    return shape


def pool(canvas: Canvas, at: At, angle: float) -> None:
    random = canvas.random
    length = random.uniform(6, 12)
    shape = rectangle(at, canvas.metres(length), canvas.metres(length * random.uniform(0.4, 0.7)), angle)
    if random.random() < 0.5:
        shape = shape.buffer(-canvas.metres(1.2)).buffer(canvas.metres(1.8))
    canvas.paint(None, shape.buffer(canvas.metres(1)), np.full(3, random.uniform(170, 215), np.float32))
    colour = np.array(
        [random.uniform(60, 130), random.uniform(160, 205), random.uniform(185, 225)], np.float32
    )
    canvas.paint("swimming_pool", shape, tinted(colour, canvas.relief(12), 0.05))


def tree(canvas: Canvas, at: At, radius: float) -> None:
    angles = np.linspace(0, 2 * np.pi, 14)[:-1]
    radii = canvas.metres(radius) * canvas.random.uniform(0.8, 1.15, len(angles))
    shape = Polygon([(at[0] + r * np.cos(a), at[1] + r * np.sin(a)) for a, r in zip(angles, radii)])
    colours = ((55, 80, 45), (70, 95, 55), (85, 100, 60), (45, 65, 45))
    relief = canvas.relief(24, 0.9)
    mask = canvas.paint("tree", shape, tinted(_pick(canvas, colours), relief, 0.2), radius * 1.5)
    lit = Point(
        at[0] - np.cos(canvas.sun.azimuth) * canvas.metres(radius) / 2,
        at[1] - np.sin(canvas.sun.azimuth) * canvas.metres(radius) / 2,
    )
    canvas.pixels[mask & canvas.inside(lit.buffer(canvas.metres(radius) * 0.7))] *= 1.25


def car(canvas: Canvas, at: At, angle: float) -> None:
    length = canvas.random.uniform(4.0, 5.2)
    shape = rectangle(at, canvas.metres(length), canvas.metres(1.9), angle)
    canvas.paint("car", shape, _pick(canvas, PAINTS), 1.5)
    glass = canvas.inside(rectangle(at, canvas.metres(length * 0.5), canvas.metres(1.6), angle))
    roof = canvas.inside(rectangle(at, canvas.metres(length * 0.3), canvas.metres(1.6), angle))
    canvas.pixels[glass & ~roof] *= 0.4


def boat(canvas: Canvas, at: At, angle: float, length: float) -> None:
    half, beam = canvas.metres(length) / 2, canvas.metres(length) * 0.16
    outline = [(-half, -beam), (half * 0.4, -beam), (half, 0), (half * 0.4, beam), (-half, beam)]
    shape = affinity.translate(affinity.rotate(Polygon(outline), angle, origin=(0, 0)), *at)
    canvas.paint("boat", shape, _pick(canvas, HULLS), 1.0)
    cabin = affinity.scale(shape, 0.35, 0.35)
    canvas.pixels[canvas.inside(cabin)] *= 0.6


def airplane(canvas: Canvas, at: At, angle: float, length: float) -> None:
    size = canvas.metres(length)
    body = LineString([(-size / 2, 0), (size / 2, 0)]).buffer(size * 0.05)
    wings = Polygon(
        [(size * 0.12, 0), (-size * 0.14, size * 0.47), (-size * 0.2, size * 0.47), (-size * 0.08, 0)]
    )
    tail = Polygon(
        [(-size * 0.36, 0), (-size * 0.46, size * 0.17), (-size * 0.5, size * 0.17), (-size * 0.46, 0)]
    )
    whole = body
    for part in (wings, tail):
        whole = whole.union(part).union(affinity.scale(part, 1, -1, origin=(0, 0)))
    shape = affinity.translate(affinity.rotate(whole, angle, origin=(0, 0)), *at)
    canvas.paint("airplane", shape, np.full(3, canvas.random.uniform(195, 250), np.float32), 3.0)


def tank(canvas: Canvas, at: At, radius: float) -> None:
    circle = Point(at).buffer(canvas.metres(radius))
    tone = canvas.random.uniform(150, 245)
    mask = canvas.paint("storage_tank", circle, np.full(3, tone, np.float32), radius * 0.8)
    rim = mask & ~canvas.inside(Point(at).buffer(canvas.metres(radius) * 0.9))
    canvas.pixels[rim] *= canvas.random.uniform(0.7, 1.1)


def tennis_court(canvas: Canvas, at: At, angle: float) -> Polygon:
    outer = rectangle(at, canvas.metres(34), canvas.metres(17), angle)
    canvas.paint("tennis_court", outer, _pick(canvas, COURTS))
    inner = rectangle(at, canvas.metres(23.8), canvas.metres(11), angle)
    canvas.pixels[canvas.inside(inner)] = _pick(canvas, COURTS)
    lines = inner.exterior.buffer(max(0.4, canvas.metres(0.1)))
    canvas.pixels[canvas.inside(lines)] = 225
    return outer


def baseball_diamond(canvas: Canvas, at: At, angle: float) -> None:
    radius = canvas.metres(29)
    fan = [at] + [
        (at[0] + radius * np.cos(a), at[1] + radius * np.sin(a))
        for a in np.radians(angle) + np.linspace(-np.pi / 4, np.pi / 4, 12)
    ]
    soil = tinted((165, 125, 90), canvas.relief(8), 0.05)
    canvas.paint("baseball_diamond", Polygon(fan).buffer(canvas.metres(2)), soil)
    square = rectangle((0, 0), canvas.metres(24), canvas.metres(24), angle + 45)
    middle = (
        at[0] + canvas.metres(18) * np.cos(np.radians(angle)),
        at[1] + canvas.metres(18) * np.sin(np.radians(angle)),
    )
    canvas.pixels[canvas.inside(affinity.translate(square, *middle))] = (100, 125, 75)


def solar_rows(canvas: Canvas, at: At, rows: int, length: float, angle: float) -> None:
    blue = np.array([40, 50, 80], np.float32) * np.float32(canvas.random.uniform(0.8, 1.3))
    for row in range(rows):
        offset = (row - rows / 2) * canvas.metres(5)
        middle = (at[0] - offset * np.sin(np.radians(angle)), at[1] + offset * np.cos(np.radians(angle)))
        canvas.paint(
            "solar_panel", rectangle(middle, canvas.metres(length), canvas.metres(2.4), angle), blue, 1.0
        )


def sports_field(canvas: Canvas, at: At, angle: float) -> None:
    outer = rectangle(at, canvas.metres(105), canvas.metres(68), angle)
    bands = stripes(canvas.side, np.radians(angle), max(4.0, canvas.metres(10)))
    canvas.paint("sports_field", outer, tinted((90, 130, 70), bands, 0.06))
    lines = [outer.exterior, LineString([at, at]).buffer(canvas.metres(9)).exterior]
    for line in lines:
        canvas.pixels[canvas.inside(line.buffer(max(0.5, canvas.metres(0.15))))] = 220
