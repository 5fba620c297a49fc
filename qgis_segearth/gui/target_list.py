"""What an answer speaks of, a line each: how many polygons, how much ground; a click selects them."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

from ..core import wording
from ..core.answer import Answer
from ..core.translation import translate
from .link_label import Link, LinkLabel


class TargetList(LinkLabel):
    """Hidden where the answer speaks of one thing only; see `LinkLabel`."""

    def __init__(self, parent: QWidget):
        super().__init__("targets", parent)
        self.setToolTip(translate("SegEarth", "A click selects the polygons on the map."))
        self.hide()

    def show_targets(self, answer: Answer) -> None:
        """As its polygons are now."""
        lines, links, start = [], [], 0
        for number, target in enumerate(answer.targets, 1):
            lines.append(f"{target.label}: {_measured(answer, number)}")
            links.append(Link(start, start + len(target.label), number))
            start += len(lines[-1]) + 1
        self.show_text("\n".join(lines), links)
        self.setVisible(answer.several and answer.agreement is None)


def links_of(answer: Answer) -> list[Link]:
    """Where the reply names its targets."""
    named = ((number, target) for number, target in enumerate(answer.targets, 1) if target.start is not None)
    return [Link(target.start, target.end, number) for number, target in named]


def _measured(answer: Answer, number: int) -> str:
    features = answer.features_of(number)
    area = sum(feature["properties"]["area_m2"] or 0 for feature in features)
    return f"{wording.polygons(len(features))}, {wording.area(area, answer.units)}"
