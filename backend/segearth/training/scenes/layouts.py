"""Places made of things: a neighbourhood, a harbour, an airport ... One function each."""

from __future__ import annotations

import numpy as np
from shapely.geometry import LineString, Polygon, box

from segearth.training.scenes import things
from segearth.training.scenes.canvas import Canvas


def _anywhere(canvas: Canvas) -> things.At:
    x, y = canvas.random.uniform(0, canvas.side, 2)
    return float(x), float(y)


def _trees(
    canvas: Canvas, count: int, avoid: tuple[str, ...] = ("road", "building", "water", "swimming_pool")
) -> None:
    for _ in range(count):
        at, radius = _anywhere(canvas), canvas.random.uniform(1.5, 5)
        if canvas.free(box(at[0] - 2, at[1] - 2, at[0] + 2, at[1] + 2), avoid):
            things.tree(canvas, at, radius)


def _street(canvas: Canvas, angle: float, width: float) -> LineString:
    """A road through the picture at about that angle (radians)."""
    at, reach = _anywhere(canvas), 2 * canvas.side
    direction = np.array([np.cos(angle), np.sin(angle)]) * reach
    line = LineString([np.array(at) - direction, np.array(at) + direction])
    things.road(canvas, line, width)
    return line


def _cars_along(canvas: Canvas, line: LineString, count: int) -> None:
    (x0, y0), (x1, y1) = line.coords[0], line.coords[-1]
    angle = np.degrees(np.arctan2(y1 - y0, x1 - x0))
    for _ in range(count):
        point = line.interpolate(canvas.random.uniform(0.3, 0.7), normalized=True)
        side = canvas.metres(2.0) * (1 if canvas.random.random() < 0.5 else -1)
        normal = np.radians(angle + 90)
        things.car(canvas, (point.x + side * np.cos(normal), point.y + side * np.sin(normal)), angle)


def neighbourhood(canvas: Canvas) -> None:
    random = canvas.random
    things.ground(canvas, "grass" if random.random() < 0.7 else "bare_soil")
    angle = random.choice([0, np.pi / 2, random.uniform(0, np.pi)])
    lines = [_street(canvas, angle, random.uniform(6, 10)) for _ in range(random.integers(1, 3))]
    if random.random() < 0.5:
        lines.append(_street(canvas, angle + np.pi / 2, random.uniform(6, 10)))
    for _ in range(int(random.integers(10, 60))):
        at, turn = _anywhere(canvas), float(np.degrees(angle)) + random.choice([0, 90])
        length, width = random.uniform(9, 20), random.uniform(7, 12)
        plot = things.rectangle(at, canvas.metres(length + 3), canvas.metres(width + 3), turn)
        if canvas.free(plot, ("road", "building", "swimming_pool")):
            things.building(canvas, at, length, width, turn, random.uniform(3, 7))
        elif random.random() < 0.6 and canvas.free(plot.buffer(-2), ("road", "building", "swimming_pool")):
            things.pool(canvas, at, turn)
    for _ in range(int(random.integers(0, 8))):
        at = _anywhere(canvas)
        spot = things.rectangle(at, canvas.metres(14), canvas.metres(9), 0)
        if canvas.free(spot, ("road", "building", "swimming_pool")):
            things.pool(canvas, at, float(np.degrees(angle)))
    _trees(canvas, int(random.integers(0, 50)))
    for line in lines:
        _cars_along(canvas, line, int(random.integers(0, 8)))


def harbour(canvas: Canvas) -> None:
    random = canvas.random
    things.ground(canvas, "water")
    if random.random() < 0.6:
        shore = canvas.side * random.uniform(0.65, 0.9)
        things.ground(
            canvas, "sand" if random.random() < 0.4 else "grass", box(0, shore, canvas.side, canvas.side)
        )
    for pier in range(int(random.integers(0, 4))):
        x = canvas.side * (0.2 + 0.25 * pier)
        deck = box(x, canvas.side * 0.2, x + canvas.metres(random.uniform(2, 4)), canvas.side)
        canvas.paint("dock", deck, np.array([165, 155, 140], np.float32), 1.0)
        for y in np.arange(canvas.side * 0.22, canvas.side * 0.7, canvas.metres(random.uniform(4.5, 8))):
            length = random.uniform(7, 13)
            if random.random() < 0.75:
                things.boat(canvas, (x - canvas.metres(length / 2 + 1), y), 180.0, length)
    for _ in range(int(random.integers(0, 7))):
        at, length = _anywhere(canvas), random.uniform(6, 25)
        if canvas.free(
            things.rectangle(at, canvas.metres(length), canvas.metres(length), 0),
            ("dock", "sand", "grass", "boat"),
        ):
            things.boat(canvas, at, random.uniform(0, 360), length)


def airport(canvas: Canvas) -> None:
    random = canvas.random
    things.ground(canvas, "grass" if random.random() < 0.5 else "bare_soil")
    angle = random.uniform(0, np.pi)
    at, reach = _anywhere(canvas), 2 * canvas.side
    direction = np.array([np.cos(angle), np.sin(angle)]) * reach
    line = LineString([np.array(at) - direction, np.array(at) + direction])
    if random.random() < 0.6:
        things.asphalt(canvas, "runway", line.buffer(canvas.metres(random.uniform(12, 25)), cap_style="flat"))
        canvas.pixels[canvas.inside(line.buffer(max(0.6, canvas.metres(0.5))))] = 225
    else:
        things.asphalt(canvas, None, box(0, 0, canvas.side, canvas.side))
    turn, length = random.uniform(0, 360), random.uniform(12, 45)
    for _ in range(int(random.integers(1, 14))):
        at = _anywhere(canvas)
        if canvas.free(
            things.rectangle(at, canvas.metres(length), canvas.metres(length), turn), ("airplane",)
        ):
            things.airplane(canvas, at, turn + random.normal(0, 8), length * random.uniform(0.8, 1.2))


def industry(canvas: Canvas) -> None:
    random = canvas.random
    things.ground(canvas, random.choice(["bare_soil", "grass"]))
    _street(canvas, random.choice([0, np.pi / 2]), random.uniform(6, 12))
    for _ in range(int(random.integers(1, 20))):
        at, radius = _anywhere(canvas), random.uniform(3, 18)
        spot = things.rectangle(at, canvas.metres(2.3 * radius), canvas.metres(2.3 * radius), 0)
        if canvas.free(spot, ("road", "storage_tank", "building")):
            things.tank(canvas, at, radius)
    for _ in range(int(random.integers(0, 5))):
        at, length, width = _anywhere(canvas), random.uniform(25, 60), random.uniform(15, 35)
        spot = things.rectangle(at, canvas.metres(length + 4), canvas.metres(width + 4), 0)
        if canvas.free(spot, ("road", "storage_tank", "building")):
            things.building(canvas, at, length, width, 0.0, random.uniform(5, 12))


def car_park(canvas: Canvas) -> None:
    random = canvas.random
    things.ground(canvas, "grass")
    _street(canvas, 0, random.uniform(7, 12))
    left, top = canvas.side * random.uniform(0.05, 0.3, 2)
    right, bottom = canvas.side * random.uniform(0.6, 0.95, 2)
    lot = box(left, top, right, bottom)
    things.asphalt(canvas, "parking_lot", lot)
    for y in np.arange(
        top + canvas.metres(4), bottom - canvas.metres(4), canvas.metres(random.uniform(8, 11))
    ):
        for x in np.arange(left + canvas.metres(2), right - canvas.metres(2), canvas.metres(2.8)):
            canvas.pixels[int(y - canvas.metres(2.4)) : int(y + canvas.metres(2.4)), int(x)] = 210
            if random.random() < 0.55:
                things.car(canvas, (float(x + canvas.metres(1.4)), float(y)), 90 + random.normal(0, 2))
    _trees(canvas, int(random.integers(0, 25)), ("road", "parking_lot"))


def countryside(canvas: Canvas) -> None:
    random = canvas.random
    things.ground(canvas, "field")
    for _ in range(int(random.integers(1, 5))):
        x, y = _anywhere(canvas)
        width, height = canvas.side * random.uniform(0.3, 1, 2)
        things.ground(
            canvas,
            random.choice(["field", "field", "bare_soil", "grass", "forest"]),
            box(x, y, x + width, y + height),
        )
    if random.random() < 0.5:
        _river(canvas)
    if random.random() < 0.7:
        _street(canvas, random.uniform(0, np.pi), random.uniform(4, 7))
    for _ in range(int(random.integers(0, 4))):
        at, turn = _anywhere(canvas), random.uniform(0, 90)
        if canvas.free(things.rectangle(at, canvas.metres(22), canvas.metres(14), turn), ("road", "water")):
            things.building(canvas, at, random.uniform(10, 20), random.uniform(8, 12), turn)
    if random.random() < 0.35:
        things.solar_rows(
            canvas,
            _anywhere(canvas),
            int(random.integers(3, 12)),
            random.uniform(15, 50),
            random.uniform(-20, 20),
        )
    _trees(canvas, int(random.integers(0, 25)), ("road", "building", "water", "solar_panel"))


def _river(canvas: Canvas) -> None:
    x = np.linspace(-20, canvas.side + 20, 12)
    y = canvas.side * canvas.random.uniform(0.2, 0.8) + np.cumsum(
        canvas.random.normal(0, canvas.side / 20, 12)
    )
    things.ground(
        canvas, "water", LineString(list(zip(x, y))).buffer(canvas.metres(canvas.random.uniform(4, 25)))
    )


def sports_ground(canvas: Canvas) -> None:
    random = canvas.random
    things.ground(canvas, "grass")
    if random.random() < 0.5:
        things.sports_field(canvas, _anywhere(canvas), random.uniform(0, 180))
    if random.random() < 0.6:
        things.baseball_diamond(canvas, _anywhere(canvas), random.uniform(0, 360))
    turn = random.choice([0.0, 90.0, random.uniform(0, 180)])
    for _ in range(int(random.integers(0, 6))):
        at = _anywhere(canvas)
        spot = things.rectangle(at, canvas.metres(36), canvas.metres(19), turn)
        if canvas.free(spot, ("tennis_court", "sports_field", "baseball_diamond")):
            things.tennis_court(canvas, at, turn)
    _trees(canvas, int(random.integers(0, 30)), ("tennis_court", "baseball_diamond", "sports_field"))


def beach(canvas: Canvas) -> None:
    random = canvas.random
    things.ground(canvas, "sand")
    x = np.linspace(-20, canvas.side + 20, 10)
    y = canvas.side * random.uniform(0.4, 0.8) + random.normal(0, canvas.side / 40, 10)
    sea = Polygon([*zip(x, y), (canvas.side + 20, canvas.side + 20), (-20, canvas.side + 20)])
    things.ground(canvas, "water", sea.buffer(0))
    things.ground(canvas, "grass", box(0, 0, canvas.side, canvas.side * random.uniform(0.05, 0.3)))
    _trees(canvas, int(random.integers(0, 12)), ("water", "sand"))


LAYOUTS = (
    neighbourhood,
    neighbourhood,
    harbour,
    airport,
    industry,
    car_park,
    countryside,
    sports_ground,
    beach,
)
