"""`Clicker`: finds what can be clicked, clicks it with the real mouse, and puts away what comes up."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QWidget,
)
from robot import Robot, Scenario

ACCEPTS = QDialogButtonBox.ButtonRole.AcceptRole
LEFT_ALONE = {"segearth_setup_begin"}
"""It would begin to download."""


class Clicker:
    """clicked: names of what has been clicked. seen: of what there was to click."""

    def __init__(self, robot: Robot, visitor: Any):
        self.clicked: set[str] = set()
        self.seen: set[str] = set()
        self._robot = robot
        self._visitor = visitor

    def report(self) -> dict:
        return {
            "clicked": sorted(self.clicked),
            "never_clicked": sorted(self.seen - self.clicked - LEFT_ALONE),
        }

    # --- what there is ---

    def buttons(self, place: QWidget) -> list[QAbstractButton]:
        """Those of ours that can be seen and used now."""
        found = [button for button in place.findChildren(QAbstractButton) if _name(button)]
        self.seen |= {_name(button) for button in found if button.isVisible()}
        return [button for button in found if button.isVisible() and button.isEnabled()]

    def quiet(self) -> bool:
        """Nothing runs."""
        return not self._visitor.panel().busy

    # --- what is done ---

    def click_all(self, place: QWidget) -> Scenario:
        """Every button, also those that appear or wake meanwhile."""
        while True:
            fresh = [
                button for button in self.buttons(place) if _name(button) not in self.clicked | LEFT_ALONE
            ]
            if not fresh:
                return
            # a message's buttons go with the next message
            yield from self.click(min(fresh, key=lambda button: not _name(button).startswith("segearth_do_")))

    def click(self, button: QAbstractButton) -> Scenario:
        """One button, and whatever window it opens."""
        self.clicked.add(_name(button))
        yield from self.reveal(button)
        yield self._robot.click(button)
        yield self._robot.pause(0.4)
        yield from self.close_windows()
        yield self.quiet
        yield self._robot.pause(0.1)

    def choose_all(self, combo: QComboBox) -> Scenario:
        """Every entry of a list, by keys; the first one again at the end."""
        yield from self.reveal(combo)
        combo.setFocus()
        for _ in range(combo.count()):
            yield self._robot.key("Down")
            yield self._robot.pause(0.1)
        for _ in range(combo.count()):
            yield self._robot.key("Up")
            yield self._robot.pause(0.05)
        self.clicked.add(combo.objectName())

    def close_windows(self) -> Scenario:
        """Popups by Escape; dialogs after their own buttons have been clicked."""
        while QApplication.activePopupWidget() is not None:
            yield self._robot.key("Escape")
            yield self._robot.pause(0.2)
        while (dialog := _dialog()) is not None:
            yield from self._click_through(dialog)

    def _click_through(self, dialog: QWidget) -> Scenario:
        """What can be switched, then the button that the dialog is for; Escape where there is none."""
        for button in dialog.findChildren(QAbstractButton):
            if button.isVisible() and button.isEnabled() and button.isCheckable():
                yield self._robot.click(button)
                yield self._robot.pause(0.1)
        self._robot.photograph(dialog.objectName() or "dialog")
        box = dialog.findChild(QDialogButtonBox)
        accepting = [b for b in box.buttons() if box.buttonRole(b) == ACCEPTS] if box else []
        if accepting and accepting[0].isEnabled():
            yield self._robot.click(accepting[0])
            yield lambda: _dialog() is not dialog or not self._robot.real  # it may be deleted by now
            return
        yield self._robot.key("Escape")
        yield self._robot.pause(0.3)
        if _dialog() is dialog:  # the focus was elsewhere
            dialog.close()
            yield self._robot.pause(0.2)

    def reveal(self, widget: QWidget) -> Scenario:
        """Scrolls the dock to it."""
        parent = widget.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is not None:
            yield self._robot.pause(0.05)  # the layout settles first
            parent.ensureWidgetVisible(widget, 0, 20)
        yield self._robot.pause(0.05)


def _name(button: QAbstractButton) -> str:
    """Ours begin with segearth_; Qt's own parts of other widgets have no name or another one."""
    name = button.objectName()
    inside = isinstance(button.parent(), (QLineEdit, QSpinBox))
    return name if name.startswith("segearth_") and not inside else ""


def _dialog() -> QWidget | None:
    """A dialog or help window of ours that is open."""
    modal = QApplication.activeModalWidget()
    if modal is not None:
        return modal
    windows = (w for w in QApplication.topLevelWidgets() if w.isVisible() and isinstance(w, QDialog))
    return next((w for w in windows if w.objectName().startswith("segearth_")), None)
