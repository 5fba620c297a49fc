"""The last answer: the reply in words, the measured facts, and what can be done with it."""

from __future__ import annotations

from math import isclose
from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QFormLayout, QFrame, QPushButton, QVBoxLayout, QWidget

from ..core import wording
from ..core.agreement import Agreement
from ..core.answer import Answer
from ..core.question import Drawing
from ..core.translation import translate
from .agreement_table import AgreementTable
from .compare_box import CompareBox
from .labels import wrapping_label
from .link_label import LinkLabel
from .polygon_box import PolygonBox
from .refine_box import RefineBox
from .remarks import can_be_refined, longest
from .steady_label import SteadyLabel
from .target_list import TargetList, links_of

AS_ASKED = Drawing()
LITTLE = 1e-6
"""Areas that differ by less, relatively, are the same."""


class AnswerCard(QFrame):
    """Hidden until there is an answer; stays while the next question runs.

    reply, targets: link what they name to its polygons. refine: the sliders, disabled until the answer's
    probability map is there. polygons: the list of them.
    """

    export_wanted = pyqtSignal()
    zoom_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("segearth_answer")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.question = wrapping_label(self, "asked", quiet=True)
        self.reply = LinkLabel("reply", self)
        font = self.reply.font()
        font.setBold(True)
        self.reply.setFont(font)
        self.remark = SteadyLabel("remark", self, bold=True)
        self.targets = TargetList(self)
        self.words = wrapping_label(self, "words")
        self.words.setToolTip(translate("SegEarth", "The answer in words. Esc stops it."))
        self.agreement = AgreementTable(self)
        self.opinions = wrapping_label(self, "opinions", quiet=True)
        self.image = wrapping_label(self, "asked_about")
        self.found = SteadyLabel("found", self)
        self.area = wrapping_label(self, "area")
        self.share = wrapping_label(self, "share")
        self.certainty = wrapping_label(self, "certainty")
        self.certainty.setToolTip(
            translate(
                "SegEarth",
                "How sure the engine is that what was asked for is here at all. How sure it is of each "
                "polygon stands in the list of polygons.",
            )
        )
        self.time = wrapping_label(self, "time")
        self.engine = wrapping_label(self, "answered_by")
        self.export = QPushButton(translate("SegEarth", "Expor&t…"), self)
        self.export.setObjectName("segearth_export")
        self.export.clicked.connect(self.export_wanted)
        self.zoom = QPushButton(translate("SegEarth", "&Zoom to answer"), self)
        self.zoom.setObjectName("segearth_zoom")
        self.zoom.clicked.connect(self.zoom_wanted)
        self.refine = RefineBox(self)
        self.polygons = PolygonBox(self)
        self.compare = CompareBox(self)
        self._asked: Optional[Answer] = None
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        facts = QFormLayout()
        facts.setVerticalSpacing(3)
        facts.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        facts.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, fact in (
            (translate("SegEarth", "Image"), self.image),
            (translate("SegEarth", "Found"), self.found),
            (translate("SegEarth", "Ground area"), self.area),
            (translate("SegEarth", "Of the extent"), self.share),
            (translate("SegEarth", "Certainty"), self.certainty),
            (translate("SegEarth", "Time"), self.time),
            (translate("SegEarth", "Engine"), self.engine),
        ):
            facts.addRow(name, fact)
            facts.labelForField(fact).setAlignment(Qt.AlignmentFlag.AlignTop)
            facts.labelForField(fact).setToolTip(fact.toolTip())
        layout = QVBoxLayout(self)
        layout.addWidget(self.question)
        layout.addWidget(self.reply)
        layout.addWidget(self.remark)
        layout.addWidget(self.words)
        layout.addWidget(self.targets)
        layout.addWidget(self.agreement)
        layout.addWidget(self.opinions)
        layout.addLayout(facts)
        layout.addWidget(self.refine)
        layout.addWidget(self.polygons)
        layout.addWidget(self.compare)
        layout.addWidget(self.export)
        layout.addWidget(self.zoom)

    def show_answer(self, answer: Answer, seconds: float, extent_area: float = 0.0, image: str = "") -> None:
        """`seconds` from Enter to the layer on the map. extent_area: of what was asked about, in the units of
        `answer.area`; 0 where nobody knows. image: name of what was asked about."""
        self.image.setText(image or "–")
        self.question.setText(translate("SegEarth", "“{}”").format(answer.question))
        self.reply.show_text(answer.reply, links_of(answer))
        self.show_words("")
        self.show_remark("")
        self._asked = answer
        self._keep_room(answer)
        self.show_found(answer, extent_area)
        self.certainty.setText(wording.certainty(answer.scores))
        self.time.setText(wording.seconds(seconds, view_known=answer.cached))
        where = translate("SegEarth", "{engine} on {device}")
        self.engine.setText(where.format(engine=answer.engines, device=answer.device.upper()))
        self._show_agreement(answer.agreement)
        self.refine.setVisible(can_be_refined(answer))
        self.refine.setEnabled(False)
        self.show()

    def _keep_room(self, answer: Answer) -> None:
        """For what the sliders may have to say: they must not move away from under the mouse."""
        refined = can_be_refined(answer)
        self.targets.keep_room(answer)
        self.remark.keep_room(longest(answer) if refined else "")
        self.found.keep_room(self._found(answer.count, answer.count) if refined else "")

    def _show_agreement(self, agreement: Agreement | None) -> None:
        """Where two engines answered: how far they agree, and what each said."""
        if agreement is not None:
            lines = (f"{one.engine}: {one.reply}" for one in agreement.opinions)
            self.opinions.setText("\n".join(lines))
        self.opinions.setVisible(agreement is not None)

    def show_found(self, answer: Answer, extent_area: float = 0.0, drawing: Drawing = AS_ASKED) -> None:
        """What changes when the same answer is drawn another way."""
        same = answer.count == self._asked.count
        self.found.setText(
            wording.polygons(answer.count) if same else self._found(answer.count, self._asked.count)
        )
        self.area.setText(wording.area(answer.area, answer.units))
        self.targets.show_targets(answer, drawing)
        self.agreement.show_agreement(answer.agreement, answer.units)
        share = answer.area / extent_area if extent_area else None
        self.share.setText("–" if share is None else wording.percent(share, 1))
        self.zoom.setEnabled(answer.count > 0)

    def show_remark(self, remark: str, *, instead: bool = False) -> None:
        """What there is to say of the reply; "" for nothing. instead: it holds now, the reply held before."""
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))
        font = self.remark.font()
        font.setBold(instead)
        self.remark.setFont(font)
        role = QPalette.ColorRole.PlaceholderText if instead else QPalette.ColorRole.WindowText
        self.reply.setForegroundRole(role)  # bold as ever: other widths of letters would move the sliders

    @staticmethod
    def _found(now: int, asked: int) -> str:
        words = translate("SegEarth", "{} (as asked: {})")
        return words.format(wording.polygons(now), wording.number(asked))

    def is_as_asked(self, answer: Answer) -> bool:
        """Whether number and area of the polygons are still those that were asked for."""
        asked = self._asked
        return answer.count == asked.count and isclose(answer.area, asked.area, rel_tol=LITTLE)

    def show_words(self, words: str) -> None:
        """All that the engine has said so far about the answer shown."""
        self.words.setText(words)
        self.words.setVisible(bool(words))
