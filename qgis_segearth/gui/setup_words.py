"""What the set-up page says."""

from __future__ import annotations

from pathlib import Path

from ..core.translation import translate
from ..core.wording import megabytes, number
from ..setup.build import Build, Choice
from ..setup.environments import Condition
from ..setup.installer import Progress
from ..setup.plan import Plan
from ..setup.survey import Survey

MINUTE = 60.0


def heading(condition: Condition) -> str:
    """What the page is for."""
    return {
        Condition.ABSENT: translate("SegEarth", "One step before the first question"),
        Condition.HALF_MADE: translate("SegEarth", "The set-up was interrupted"),
        Condition.OUTDATED: translate("SegEarth", "The plugin is newer than its backend"),
        Condition.READY: translate("SegEarth", "Set up again"),
    }[condition]


def introduction(condition: Condition) -> str:
    """Why, and what the button does."""
    return {
        Condition.ABSENT: " ".join(
            (
                translate("SegEarth", "A program beside QGIS, with its own Python, answers your questions."),
                translate("SegEarth", "The button below makes it, in the folder named."),
                translate("SegEarth", "Nothing is installed into QGIS, and no administrator is needed."),
            )
        ),
        Condition.HALF_MADE: translate(
            "SegEarth", "It goes on where it stopped; what is already here is not fetched again."
        ),
        Condition.OUTDATED: translate(
            "SegEarth", "An update takes about a minute where only the backend itself has changed."
        ),
        Condition.READY: translate(
            "SegEarth", "The backend works. Here it can be moved to another device or another folder."
        ),
    }[condition]


def button(condition: Condition) -> str:
    """On the button that begins."""
    return {
        Condition.ABSENT: translate("SegEarth", "&Set up"),
        Condition.HALF_MADE: translate("SegEarth", "&Continue"),
        Condition.OUTDATED: translate("SegEarth", "&Update"),
        Condition.READY: translate("SegEarth", "&Set up again"),
    }[condition]


def device(build: Build) -> str:
    """A build of torch, as a device."""
    if not build.on_gpu:
        return translate("SegEarth", "Processor")
    return translate("SegEarth", "NVIDIA graphics card (CUDA {})").format(
        f"{build.name[2:4]}.{build.name[4:]}"
    )


def automatic(choice: Choice) -> str:
    """What "automatic" comes to."""
    return translate("SegEarth", "Automatic: {}").format(device(choice.build))


def card(survey: Survey, choice: Choice) -> str:
    """Which graphics card there is, and why it is not used."""
    if survey.gpu is None:
        return translate("SegEarth", "No NVIDIA graphics card was found.")
    why = {
        "driver-too-old": translate("SegEarth", "{}: its driver is too old; update it to use the card."),
        "card-not-served": translate("SegEarth", "{}: torch does not serve this card."),
    }
    return why.get(choice.reason, "{}").format(survey.gpu.name)


def needs(plan: Plan, free_megabytes: int | None) -> str:
    """Download and disk."""
    disk = translate("SegEarth", "{} on the disk").format(megabytes(plan.needed_megabytes))
    if free_megabytes is not None:
        disk = translate("SegEarth", "{0} ({1} are free)").format(disk, megabytes(free_megabytes))
    if plan.bundle:
        return disk
    return translate("SegEarth", "{0} to fetch, {1}").format(megabytes(plan.build.download_mb), disk)


def place(folder: Path) -> str:
    """A folder, short where it lies in the user's own."""
    home = Path.home()
    return str(Path("~") / folder.relative_to(home)) if home in folder.parents else str(folder)


def hosts(plan: Plan) -> str:
    """Where packages come from."""
    if plan.bundle:
        return translate("SegEarth", "{} (no network)").format(place(plan.bundle.folder))
    return ", ".join(plan.hosts)


def stage(progress: Progress) -> str:
    """What is being done, how many megabytes, and how long still."""
    words = _stages().get(progress.stage, progress.stage)
    if progress.unpacking:
        words = translate("SegEarth", "{}: unpacking").format(words)
    elif progress.megabytes >= 1:
        done, total = number(progress.megabytes), number(progress.of_megabytes)
        words = translate("SegEarth", "{0}: {1} of {2} MB").format(words, done, total)
    if progress.seconds_left is None or progress.unpacking:
        return words
    return f"{words}, {_time_left(progress.seconds_left)}"


def _time_left(seconds: float) -> str:
    if seconds < MINUTE:
        return translate("SegEarth", "less than a minute left")
    return translate("SegEarth", "about {} min left").format(number(seconds / MINUTE))


def _stages() -> dict[str, str]:
    return {
        "bundle": translate("SegEarth", "Checking the bundle"),
        "python": translate("SegEarth", "Making the environment"),
        "pip": translate("SegEarth", "Installer"),
        "packages": translate("SegEarth", "Packages"),
        "torch": translate("SegEarth", "Neural network library"),
        "segearth": translate("SegEarth", "Backend"),
        "self-test": translate("SegEarth", "Asking a question with a known answer"),
    }
