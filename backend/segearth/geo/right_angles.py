"""Outlines with right angles: what people have built, drawn as they built it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

PARALLEL = 0.05  # sine of the angle below which two lines are taken as one
ROUNDING = 1e-6  # pixels by which a line along the image's edge may miss it
RIGHT_ANGLES = ("off", "gentle", "strong")


@dataclass(frozen=True)
class Strength:
    """tolerance: pixels by which an outline is simplified first, so that its edges have directions.
    degrees: edges this near to the main direction or its perpendicular are turned into it; others stay.
    overlap: IoU with the outline before, below which that one stays.
    """

    tolerance: float
    degrees: float
    overlap: float


STRENGTHS = {"gentle": Strength(1.5, 25.0, 0.8), "strong": Strength(2.0, 45.0, 0.7)}


def squared(
    outlines: np.ndarray, strength: str, *, aspect: float = 1.0, shape: tuple[int, int] | None = None
) -> np.ndarray:
    """Polygons whose edges run along each polygon's own main direction or across it.

    outlines: in pixel coordinates. strength: one of RIGHT_ANGLES. aspect: width of a pixel on the ground, in
    its heights. shape: rows and columns of the image, beyond whose edges nothing is drawn. A polygon that
    would lose its shape gets the gentler strength, or stays as it was.
    """
    if strength == "off" or not len(outlines):
        return outlines
    ground = outlines if aspect == 1.0 else shapely.transform(outlines, lambda xy: xy * (aspect, 1.0))
    result, left = outlines.copy(), np.arange(len(outlines))
    for name in ("strong", "gentle") if strength == "strong" else (strength,):
        drawn, whose = _squared(ground[left], STRENGTHS[name])
        result[left[whose]] = shapely.transform(drawn, lambda xy: xy / (aspect, 1.0))
        left = np.delete(left, whose)
    return result if shape is None else _cut(result, outlines, shape)


def _cut(drawn: np.ndarray, outlines: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Without what lies beyond the image. Nothing of an outline lies there, so that no polygon gets worse."""
    end = np.array([shape[1], shape[0]], float)
    bounds = shapely.bounds(drawn)
    by = np.maximum(-bounds[:, :2], bounds[:, 2:] - end).max(axis=1, initial=0)
    beyond = np.flatnonzero(by > 0)
    inside = drawn[beyond]
    far = by[beyond] > ROUNDING
    inside[far] = _polygons_of(shapely.intersection(inside[far], shapely.box(0, 0, *end)))
    inside = shapely.transform(inside, lambda xy: xy.clip(0, end))
    whole = shapely.is_valid(inside) & ~shapely.is_empty(inside)
    drawn[beyond] = np.where(whole, inside, outlines[beyond])
    return drawn


def _polygons_of(shapes: np.ndarray) -> np.ndarray:
    """Without the points and lines in which a polygon touches the edge."""
    mixed = np.flatnonzero(shapely.get_type_id(shapes) == shapely.GeometryType.GEOMETRYCOLLECTION)
    for place in mixed:
        parts = shapely.get_parts(shapes[place])
        shapes[place] = shapely.union_all(parts[shapely.get_dimensions(parts) == 2])
    return shapes


def _squared(outlines: np.ndarray, rule: Strength) -> tuple[np.ndarray, np.ndarray]:
    """New polygons by this rule, and the number of the outline that each stands for; where the rule would
    change the shape there is none."""
    rough, single = _rough(outlines, rule.tolerance)
    if not len(single):
        return np.zeros(0, object), np.zeros(0, int)
    drawn, whose = _draw(rough, rule)
    before = rough[whose]
    shared = shapely.area(shapely.intersection(before, drawn))
    union = shapely.area(before) + shapely.area(drawn) - shared
    good = shared >= rule.overlap * union
    return drawn[good], single[whose[good]]


def _rough(outlines: np.ndarray, tolerance: float) -> tuple[np.ndarray, np.ndarray]:
    """Simplified polygons, and the number of the outline that each stands for.

    Ring by ring, which is ten times as fast as with an eye on the other rings; what breaks by it is done
    again with that eye.
    """
    rings, owner = shapely.get_rings(outlines, return_index=True)
    xy, ring = shapely.get_coordinates(
        shapely.simplify(rings, tolerance, preserve_topology=False), return_index=True
    )
    corners = np.bincount(ring, minlength=len(rings))
    whole = (shapely.get_type_id(outlines) == shapely.GeometryType.POLYGON) & ~shapely.is_empty(outlines)
    whole[owner[corners < 4]] = False
    kept = whole[owner[ring]]
    used, place = np.unique(ring[kept], return_inverse=True)
    number = np.flatnonzero(whole)
    rough = np.full(len(outlines), None)
    rough[number] = shapely.polygons(
        shapely.linearrings(xy[kept], indices=place), indices=np.searchsorted(number, owner[used])
    )
    broken = ~shapely.is_valid(rough)
    rough[broken] = shapely.simplify(outlines[broken], tolerance)
    single = (shapely.get_type_id(rough) == shapely.GeometryType.POLYGON) & ~shapely.is_empty(rough)
    return rough[single], np.flatnonzero(single)


def _draw(polygons: np.ndarray, rule: Strength) -> tuple[np.ndarray, np.ndarray]:
    """New valid polygons, and the number of the polygon that each stands for."""
    rings, owner = shapely.get_rings(polygons, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    turn = np.exp(-1j * _main_directions(xy, ring, owner, len(polygons)))[owner[ring]]
    points = (xy[:, 0] + 1j * xy[:, 1]) * turn
    corners, ring_of_corner = _corners(points, ring, len(rings), np.tan(np.radians(rule.degrees)))
    counts = np.bincount(ring_of_corner, minlength=len(rings))
    whole = np.ones(len(polygons), bool)
    whole[owner[counts < 4]] = False
    kept = whole[owner[ring_of_corner]]
    corners, ring_of_corner = corners[kept], ring_of_corner[kept]
    if not len(corners):
        return np.zeros(0, object), np.zeros(0, int)
    used, place = np.unique(ring_of_corner, return_inverse=True)
    back = corners / turn[np.searchsorted(ring, ring_of_corner)]
    new_rings = shapely.linearrings(np.column_stack([back.real, back.imag]), indices=place)
    whose, number = np.unique(owner[used], return_inverse=True)
    drawn = shapely.polygons(new_rings, indices=number)
    valid = shapely.is_valid(drawn)
    return drawn[valid], whose[valid]


def _main_directions(xy: np.ndarray, ring: np.ndarray, owner: np.ndarray, count: int) -> np.ndarray:
    """Radians, one per polygon: long edges count most; directions a right angle apart are the same."""
    edges = (xy[1:] - xy[:-1]) @ (1, 1j)
    edges[ring[1:] != ring[:-1]] = 0
    votes = np.abs(edges) ** 2 * np.exp(4j * np.angle(edges))
    polygon = owner[ring[:-1]]
    real, imaginary = (np.bincount(polygon, part, count) for part in (votes.real, votes.imag))
    return np.angle(real + 1j * imaginary) / 4


def _corners(points: np.ndarray, ring: np.ndarray, rings: int, slope: float) -> tuple[np.ndarray, np.ndarray]:
    """Where the straightened sides of each ring meet, as complex numbers, and the ring of each corner.

    points: the closed rings, main direction along x. Edges in a row that run the same way are one side.
    """
    inside = ring[1:] == ring[:-1]
    start, end, ring = points[:-1][inside], points[1:][inside], ring[:-1][inside]
    edge = end - start
    across, down = np.abs(edge.real), np.abs(edge.imag)
    way = np.where(down <= slope * across, 1, np.where(across <= slope * down, 2, 0))
    begins = _begins(way, ring, rings)
    bent = np.bincount(ring[begins], minlength=rings)[ring] > 0  # else it runs one way all round: no sides
    start, end, edge, way, begins, ring = (each[bent] for each in (start, end, edge, way, begins, ring))
    side, first_side, last_side = _sides(begins, ring, rings)
    sides = int(begins.sum())
    length = np.bincount(side, np.abs(edge), sides)
    middle = (start + end) / 2 * np.abs(edge)
    centre = (np.bincount(side, middle.real, sides) + 1j * np.bincount(side, middle.imag, sides)) / length
    head = np.flatnonzero(begins)
    normal = np.where(way[head] == 1, 1j, np.where(way[head] == 2, 1, 1j * edge[head] / np.abs(edge[head])))
    following = np.arange(sides) + 1
    following[last_side] = first_side
    meeting = start[head[following]]
    ring_of_side = ring[head]
    return _meet(normal, centre, normal[following], centre[following], meeting), ring_of_side


def _begins(way: np.ndarray, ring: np.ndarray, rings: int) -> np.ndarray:
    """Whether an edge runs another way than the one before it in its ring; an askew one always does."""
    first = np.searchsorted(ring, np.arange(rings))
    previous = np.arange(len(ring)) - 1
    previous[first] = np.r_[first[1:], len(ring)] - 1
    return (way != way[previous]) | (way == 0)


def _sides(begins: np.ndarray, ring: np.ndarray, rings: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The side of each edge, and the first and last side of each ring that has any; a ring may begin in the
    middle of its last side."""
    side = np.cumsum(begins) - 1
    count = np.bincount(ring[begins], minlength=rings)
    last = np.cumsum(count) - 1
    before = side < (last - count + 1)[ring]
    side[before] = last[ring[before]]
    some = count > 0
    return side, (last - count + 1)[some], last[some]


def _meet(
    normal: np.ndarray, at: np.ndarray, other: np.ndarray, other_at: np.ndarray, otherwise: np.ndarray
) -> np.ndarray:
    """Where lines meet, each given by its normal and a point; `otherwise` where they are parallel."""
    near, far = (normal * at.conj()).real, (other * other_at.conj()).real
    turn = normal.real * other.imag - normal.imag * other.real
    parallel = np.abs(turn) < PARALLEL
    turn = np.where(parallel, 1.0, turn)
    x = (near * other.imag - far * normal.imag) / turn
    y = (normal.real * far - other.real * near) / turn
    return np.where(parallel, otherwise, x + 1j * y)
