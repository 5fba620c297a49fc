"""How far two engines agree, in the user's language."""

from __future__ import annotations

from ..core.agreement import BOTH, FIRST, SECOND, Agreement
from ..core.translation import translate
from . import wording


def sentence(agreement: Agreement) -> str:
    """The areas stand in the table beside it."""
    one, other = agreement.engines
    if not agreement.union:
        words = translate("SegEarth", "Neither {one} nor {other} marks anything.")
    elif agreement.areas[BOTH]:
        words = translate("SegEarth", "{one} and {other} agree on {share} of what either marks.")
    elif not agreement.areas[SECOND]:
        words = translate("SegEarth", "Only {one} marks anything, {other} nothing.")
    elif not agreement.areas[FIRST]:
        words = translate("SegEarth", "Only {other} marks anything, {one} nothing.")
    else:
        words = translate("SegEarth", "{one} and {other} agree nowhere.")
    return words.format(one=one, other=other, share=wording.percent(agreement.iou))


def replies(agreement: Agreement) -> str:
    """What each said by itself, a line for each."""
    return "\n".join(f"{one.engine}: {one.reply}" for one in agreement.opinions)
