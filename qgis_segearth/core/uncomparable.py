"""Layers that no answer can be compared with."""

from __future__ import annotations

from collections.abc import Sequence

from .errors import Action, PluginError
from .translation import translate


class NoPolygons(PluginError):
    code = "no-polygons"
    action = Action.NONE

    def __init__(self, name: str, cause: str = ""):
        super().__init__(
            translate("SegEarth", "The layer “{}” has no polygons.").format(name),
            translate("SegEarth", "Choose another answer, or polygons of your own."),
            cause=cause,
        )


class LabelUnknown(PluginError):
    """known: labels that the answer has."""

    code = "label-unknown"
    action = Action.NONE

    def __init__(self, label: str, known: Sequence[str], cause: str = ""):
        told = translate("SegEarth", "Its labels are: {}.").format("; ".join(known))
        otherwise = translate("SegEarth", "Leave it empty to judge all polygons.")
        super().__init__(
            translate("SegEarth", "No polygon of the answer has the label “{}”.").format(label),
            f"{told} {otherwise}" if known else otherwise,
            cause=cause,
        )


class NoPlace(PluginError):
    """name: of the layer. crs: that its polygons cannot be brought into."""

    code = "no-place"
    action = Action.NONE

    def __init__(self, name: str, crs: str, cause: str = ""):
        sentence = translate("SegEarth", "The polygons of “{0}” have no place in {1}, the other layer's CRS.")
        super().__init__(
            sentence.format(name, crs),
            translate("SegEarth", "Check that both layers have the right CRS."),
            cause=cause,
        )


class NoCommonGround(PluginError):
    code = "no-common-ground"
    action = Action.NONE

    def __init__(self, cause: str = ""):
        super().__init__(
            translate("SegEarth", "The two answers are about different places: nothing is common to both."),
            translate("SegEarth", "Choose an answer about the same place."),
            cause=cause,
        )


class ShowsChanges(PluginError):
    code = "shows-changes"
    action = Action.NONE

    def __init__(self, name: str, cause: str = ""):
        super().__init__(
            translate("SegEarth", "“{}” shows what changed: it is no answer.").format(name),
            translate("SegEarth", "Choose another answer, or polygons of your own."),
            cause=cause,
        )
