"""`Orphans`: answers that come after their project was closed. They are kept, and put into no other one."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.home_project import HomeProject
from ..core.run import Run
from ..core.translation import translate
from .conversation import Conversation
from .keeper import Keeper
from .message_panel import Message


class Orphans(QObject):
    """told: a Message."""

    told = pyqtSignal(object)

    def __init__(self, conversation: Conversation, keeper: Keeper, parent: QObject):
        super().__init__(parent)
        conversation.orphaned.connect(keeper.keep_orphan)
        keeper.kept_elsewhere.connect(self._tell)

    def _tell(self, run: Run, home: HomeProject) -> None:
        if home.file_name():
            place = translate("SegEarth", "The answer is kept in the history of {}.").format(home.file_name())
        else:
            place = translate("SegEarth", "The answer is kept in the history of projects without a name.")
        closed = translate("SegEarth", "The project was closed before “{}” was answered.")
        self.told.emit(Message(closed.format(run.question.text), place, warning=False))
