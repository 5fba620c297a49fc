"""Which buttons stand beside which message. The words are those of `core/errors` and `core/problems`."""

from __future__ import annotations

from ..core.errors import Action, PluginError
from ..core.translation import translate
from .message_panel import Message

BUTTONS: dict[str, tuple[str, ...]] = {
    "backend-missing": ("setup", "settings"),
    "backend-being-set-up": ("setup",),
    "backend-outdated": ("setup",),
    "backend-did-not-start": ("start", "test", "log"),
    "backend-gone": ("restart", "test", "log"),
    "server-file-stale": ("restart",),
    "token-refused": ("restart",),
    "no-image": ("image",),
    "image-file-missing": ("image",),
    "image-not-found": ("image",),
    "image-unreadable": ("image",),
    "bands-unsuitable": ("image",),
    "extent-empty": ("zoom", "image"),
    "area-outside": ("zoom", "image"),
    "engine-unknown": ("engine",),
    "weights-missing": ("engine", "test", "log"),
    "weights-broken": ("engine", "test", "log"),
    "weights-hash-wrong": ("engine", "test", "log"),
    "out-of-memory": ("engine", "log"),
    "queue-full": ("again",),
    "cancelled": ("again",),
}
"""By an error's code; the first button is the obvious one."""

BY_ACTION: dict[Action, tuple[str, ...]] = {
    Action.NONE: (),
    Action.ASK_AGAIN: ("again", "log"),
    Action.SET_UP: ("setup", "log"),
    Action.OPEN_SETTINGS: ("settings", "log"),
    Action.OPEN_LOG: ("log",),
    Action.CHOOSE_FILE: ("export", "log"),
}
"""For codes that are not in `BUTTONS`."""

ABOUT_BACKEND = frozenset({"setup", "start", "restart"})
"""What is mended by one of these is wrong in every project."""


def button_labels() -> dict[str, str]:
    """What stands on the buttons."""
    return {
        "again": translate("SegEarth", "Ask again"),
        "start": translate("SegEarth", "Start again"),
        "restart": translate("SegEarth", "Restart and ask again"),
        "image": translate("SegEarth", "Choose image"),
        "zoom": translate("SegEarth", "Zoom to image"),
        "engine": translate("SegEarth", "Choose engine"),
        "settings": translate("SegEarth", "Settings"),
        "setup": translate("SegEarth", "Set up…"),
        "test": translate("SegEarth", "Self-test"),
        "export": translate("SegEarth", "Export again"),
        "log": translate("SegEarth", "Show log"),
    }


def message_for(error: PluginError) -> Message:
    """The message that the dock shows for this error."""
    names = BUTTONS.get(error.code, BY_ACTION[error.action])
    labels = button_labels()
    actions = tuple((name, labels[name]) for name in names)
    lasting = not ABOUT_BACKEND.isdisjoint(names)
    return Message(error.sentence, error.advice, error.code != "cancelled", actions, lasting)
