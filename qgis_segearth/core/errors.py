"""Every situation the plugin can tell a user about: one class, one sentence, one next step.

Situations that the backend meets come over the wire with a stable code and are worded in `problems`.
Bugs stay plain Python errors.
"""

from __future__ import annotations

from enum import Enum

from .translation import translate


class Action(Enum):
    """What a button beside the message does; the dock knows how."""

    NONE = "none"
    ASK_AGAIN = "ask-again"
    SET_UP = "set-up"
    OPEN_SETTINGS = "open-settings"
    OPEN_LOG = "open-log"
    CHOOSE_FILE = "choose-file"


class PluginError(Exception):
    """A situation with a name.

    code: stable, for logs and tests. sentence: what happened. advice: what to do next. action: the button to
    show. cause: what the log should hold beside it (a path, a system's message, the backend's last words).
    """

    code = "error"
    action = Action.OPEN_LOG

    def __init__(self, sentence: str, advice: str = "", *, cause: str = ""):
        super().__init__(f"{sentence} {advice}".strip())
        self.sentence = sentence
        self.advice = advice
        self.cause = cause


# --- the backend ------------------------------------------------------------------------------------------


class BackendMissing(PluginError):
    code = "backend-missing"
    action = Action.SET_UP

    def __init__(self, cause: str = ""):
        super().__init__(
            translate("SegEarth", "The SegEarth backend is not set up yet."),
            translate("SegEarth", "Press Set up in the SegEarth dock: one click makes it."),
            cause=cause,
        )


class BackendBeingSetUp(BackendMissing):
    """Not there yet, but on its way."""

    code = "backend-being-set-up"

    def __init__(self, cause: str = ""):
        PluginError.__init__(
            self,
            translate("SegEarth", "The SegEarth backend is being set up at this moment."),
            translate("SegEarth", "Wait until the set-up in the SegEarth dock is done, then ask again."),
            cause=cause,
        )


class BackendOutdated(PluginError):
    code = "backend-outdated"
    action = Action.SET_UP

    def __init__(self, cause: str = ""):
        super().__init__(
            translate("SegEarth", "The plugin is newer than its backend."),
            translate("SegEarth", "Press Set up in the SegEarth dock to update it."),
            cause=cause,
        )


class BackendDidNotStart(PluginError):
    code = "backend-did-not-start"
    action = Action.OPEN_LOG

    def __init__(self, cause: str = ""):
        super().__init__(
            translate("SegEarth", "The SegEarth backend did not start."),
            translate("SegEarth", "Look into the log for the reason, then ask again."),
            cause=cause,
        )


class BackendGone(PluginError):
    code = "backend-gone"
    action = Action.ASK_AGAIN

    def __init__(self, cause: str = ""):
        super().__init__(
            translate("SegEarth", "The SegEarth backend stopped before it had answered."),
            translate("SegEarth", "Ask again: it starts anew."),
            cause=cause,
        )


class ServerFileStale(PluginError):
    code = "server-file-stale"
    action = Action.ASK_AGAIN

    def __init__(self, cause: str = ""):
        super().__init__(
            translate("SegEarth", "The backend's address belongs to a program that has ended."),
            translate("SegEarth", "Ask again: the backend starts anew."),
            cause=cause,
        )


class TokenRefused(PluginError):
    code = "token-refused"
    action = Action.ASK_AGAIN

    def __init__(self, cause: str = ""):
        super().__init__(
            translate("SegEarth", "The backend does not know this QGIS session."),
            translate("SegEarth", "Ask again: the backend starts anew."),
            cause=cause,
        )


class BackendProblem(PluginError):
    """What the backend said; `code` is the backend's own (see `problems`)."""

    action = Action.NONE

    def __init__(self, code: str, sentence: str, advice: str, *, cause: str = ""):
        super().__init__(sentence, advice, cause=cause)
        self.code = code


# --- the question -----------------------------------------------------------------------------------------


class QuestionEmpty(PluginError):
    code = "question-empty"
    action = Action.NONE

    def __init__(self) -> None:
        super().__init__(
            translate("SegEarth", "The question is empty."),
            translate("SegEarth", "Type what you are looking for, for example: swimming pools."),
        )


class QuestionTooLong(PluginError):
    code = "question-too-long"
    action = Action.NONE

    def __init__(self, characters: int, maximum: int):
        sentence = translate("SegEarth", "The question has {0} characters; at most {1} are read.")
        super().__init__(sentence.format(characters, maximum), translate("SegEarth", "Shorten the question."))


class Cancelled(PluginError):
    code = "cancelled"
    action = Action.NONE

    def __init__(self) -> None:
        super().__init__(translate("SegEarth", "Cancelled."))


# --- the image --------------------------------------------------------------------------------------------


class NoImage(PluginError):
    code = "no-image"
    action = Action.NONE

    def __init__(self) -> None:
        super().__init__(
            translate("SegEarth", "There is no image on the map."),
            translate("SegEarth", "Add a raster layer or a web map, and make it visible."),
        )


class ExtentEmpty(PluginError):
    code = "extent-empty"
    action = Action.NONE

    def __init__(self, name: str):
        super().__init__(
            translate("SegEarth", "Nothing of “{0}” is in view.").format(name),
            translate("SegEarth", "Move the map so that the image is in view, then ask again."),
        )


class ImageFileMissing(PluginError):
    code = "image-file-missing"
    action = Action.NONE

    def __init__(self, path: str):
        super().__init__(
            translate("SegEarth", "The image's file no longer exists: {0}.").format(path),
            translate("SegEarth", "Put the file back or choose another layer, then ask again."),
        )


class ImageUnreadable(PluginError):
    code = "image-unreadable"
    action = Action.NONE

    def __init__(self, name: str, cause: str = ""):
        super().__init__(
            translate("SegEarth", "“{0}” cannot be read.").format(name),
            translate("SegEarth", "Open the file in another program to see whether it is damaged."),
            cause=cause,
        )


class ImageNotDrawn(PluginError):
    code = "image-not-drawn"
    action = Action.ASK_AGAIN

    def __init__(self, cause: str = ""):
        super().__init__(
            translate("SegEarth", "The map could not be drawn."),
            translate("SegEarth", "Check the connection to the web map, then ask again."),
            cause=cause,
        )


# --- writing ----------------------------------------------------------------------------------------------


class ExportFailed(PluginError):
    """Base of what can go wrong on export; the file that was there before is unchanged."""

    code = "export-failed"
    action = Action.CHOOSE_FILE

    def __init__(self, path: str, cause: str = ""):
        super().__init__(
            translate("SegEarth", "The export to {0} failed; nothing was changed.").format(path),
            translate("SegEarth", "Choose another file, or look into the log for the reason."),
            cause=cause,
        )


class DiskFull(ExportFailed):
    code = "disk-full"

    def __init__(self, path: str, cause: str = ""):
        PluginError.__init__(
            self,
            translate("SegEarth", "The disk is full; {0} is as it was before.").format(path),
            translate("SegEarth", "Free some space or choose another folder, then export again."),
            cause=cause,
        )


class FileLocked(ExportFailed):
    code = "file-locked"

    def __init__(self, path: str, cause: str = ""):
        PluginError.__init__(
            self,
            translate("SegEarth", "{0} is in use; it is as it was before.").format(path),
            translate("SegEarth", "Finish editing its layers or close the other program, then export again."),
            cause=cause,
        )


class NotWritable(ExportFailed):
    code = "not-writable"

    def __init__(self, path: str, cause: str = ""):
        PluginError.__init__(
            self,
            translate("SegEarth", "{0} may not be written.").format(path),
            translate("SegEarth", "Choose another folder, then export again."),
            cause=cause,
        )


class NotAGeoPackage(ExportFailed):
    code = "not-a-geopackage"

    def __init__(self, path: str, cause: str = ""):
        PluginError.__init__(
            self,
            translate("SegEarth", "{0} is not a GeoPackage; it is as it was before.").format(path),
            translate("SegEarth", "Choose another file, then export again."),
            cause=cause,
        )


class NothingToExport(ExportFailed):
    code = "nothing-to-export"
    action = Action.NONE

    def __init__(self) -> None:
        PluginError.__init__(
            self,
            translate("SegEarth", "There is no answer to export."),
            translate("SegEarth", "Ask a question first."),
        )


class NoProbabilityMap(ExportFailed):
    code = "no-probability-map"

    def __init__(self, name: str, cause: str = ""):
        PluginError.__init__(
            self,
            translate("SegEarth", "No probability map is kept of “{}”.").format(name),
            translate("SegEarth", "Ask the question again, or choose another format."),
            cause=cause,
        )


class NowhereOnEarth(ExportFailed):
    code = "nowhere-on-earth"

    def __init__(self, name: str, cause: str = ""):
        PluginError.__init__(
            self,
            translate("SegEarth", "“{}” has no CRS, so this format cannot say where it is.").format(name),
            translate("SegEarth", "Set the layer's CRS, or choose GeoPackage."),
            cause=cause,
        )


class FormatMissing(ExportFailed):
    code = "format-missing"

    def __init__(self, title: str, cause: str = ""):
        PluginError.__init__(
            self,
            translate("SegEarth", "This QGIS cannot write {}.").format(title),
            translate("SegEarth", "Choose another format."),
            cause=cause,
        )


# --- what is kept -----------------------------------------------------------------------------------------


class RunsUnwritable(PluginError):
    code = "runs-unwritable"

    def __init__(self, path: str, cause: str = ""):
        super().__init__(
            translate("SegEarth", "This answer could not be added to the history in {}.").format(path),
            translate("SegEarth", "Export it, or free some space on the disk."),
            cause=cause,
        )


class RunsUnreadable(PluginError):
    code = "runs-unreadable"

    def __init__(self, path: str, cause: str = ""):
        super().__init__(
            translate("SegEarth", "The history in {} cannot be read.").format(path),
            translate("SegEarth", "Move the file away; the history then begins anew."),
            cause=cause,
        )


class RunUnknown(PluginError):
    code = "run-unknown"
    action = Action.ASK_AGAIN

    def __init__(self, cause: str = ""):
        super().__init__(
            translate("SegEarth", "The history does not hold this answer any more."),
            translate("SegEarth", "Ask again."),
            cause=cause,
        )


class NothingSelected(PluginError):
    code = "nothing-selected"
    action = Action.NONE

    def __init__(self, cause: str = ""):
        super().__init__(
            translate("SegEarth", "No features are selected."),
            translate("SegEarth", "Select some in the layer that is active in the layers panel."),
            cause=cause,
        )
