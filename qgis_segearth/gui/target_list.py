"""What an answer speaks of, a line each: how many polygons, how much ground; a click selects them."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtWidgets import QWidget

from ..core import wording
from ..core.answer import Answer
from ..core.question import Drawing
from ..core.translation import translate
from .link_label import Link, LinkLabel
from .steady_label import height_of


class TargetList(LinkLabel):
    """Hidden where the answer speaks of one thing only; see `LinkLabel`."""

    def __init__(self, parent: QWidget):
        super().__init__("targets", parent)
        self._longest = ""
        self.setToolTip(translate("SegEarth", "A click selects the polygons on the map."))
        self.hide()

    def show_targets(self, answer: Answer, drawing: Drawing) -> None:
        """As its polygons are now."""
        lines, links, start = [], [], 0
        for number, target in enumerate(answer.targets, 1):
            lines.append(_line(answer, number, drawing.own_threshold(target.label)))
            links.append(Link(start, start + len(target.label), number))
            start += len(lines[-1]) + 1
        self._longest = max(self._longest, "\n".join(lines), key=len)
        self.show_text("\n".join(lines), links)
        self.setVisible(answer.several and answer.agreement is None)

    def keep_room(self, answer: Answer) -> None:
        """For this answer with a threshold in each line, and for longer ones that come, until the next: the
        sliders below must not move away from the mouse."""
        self._longest = "\n".join(_line(answer, number, 0.99) for number, _ in enumerate(answer.targets, 1))

    def heightForWidth(self, width: int) -> int:
        """Of the longest text, or of the one shown."""
        return max(super().heightForWidth(width), height_of(self, self._longest, width))


def links_of(answer: Answer) -> list[Link]:
    """Where the reply names its targets."""
    named = ((number, target) for number, target in enumerate(answer.targets, 1) if target.start is not None)
    return [Link(target.start, target.end, number) for number, target in named]


def _line(answer: Answer, number: int, threshold: Optional[float]) -> str:
    """threshold: the label's own one."""
    own = "" if threshold is None else translate("SegEarth", "(at {})").format(wording.percent(threshold))
    name = " ".join(filter(None, (answer.targets[number - 1].label, own)))
    return f"{name}: {_measured(answer, number)}"


def _measured(answer: Answer, number: int) -> str:
    features = answer.features_of(number)
    area = sum(feature["properties"]["area_m2"] or 0 for feature in features)
    return f"{wording.polygons(len(features))}, {wording.area(area, answer.units)}"
