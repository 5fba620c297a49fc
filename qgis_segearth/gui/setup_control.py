"""`SetupControl`: between the set-up page and the set-up. What each of its buttons does stands here."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QStandardPaths
from qgis.PyQt.QtWidgets import QFileDialog

from ..core.backend_process import BackendProcess
from ..core.errors import Cancelled, PluginError
from ..core.log import log, log_error
from ..core.settings import Settings
from ..core.tasks import start
from ..core.translation import translate
from ..core.wording import number
from ..setup.build import builds
from ..setup.bundle import Bundle
from ..setup.diagnostics import diagnostics
from ..setup.environments import Condition, Stamp, find
from ..setup.failures import SetupFailed
from ..setup.installer import Progress
from ..setup.network import Network
from ..setup.package import Package
from ..setup.plan import Plan
from ..setup.root import Root
from ..setup.survey import Survey, survey
from ..setup.task import SetupTask
from . import setup_words
from .background import Background
from .message_panel import Message
from .setup_page import SetupPage
from .windows import keep_open

if TYPE_CHECKING:
    from .dock import Dock


class SetupControl(QObject):
    """Shows the page: when the backend is missing or older than the plugin, or when it is wanted. Nothing is
    looked up before."""

    def __init__(self, backend: BackendProcess, dock: Dock):
        super().__init__(dock)
        self.page: Optional[SetupPage] = None
        self._backend = backend
        self._dock = dock
        self._package: Optional[Package] = None
        self._bundle: Optional[Bundle] = None
        self._survey: Optional[Survey] = None
        self._plan: Optional[Plan] = None
        self._background = Background(self)
        self._task: Optional[SetupTask] = None
        self._error: Optional[PluginError] = None

    def close(self) -> None:
        """Ends what runs: the plugin is being switched off. What is done stays done."""
        self._background.close()
        if self._task is not None:
            self._task.cancel()

    def open(self) -> None:
        """Shows the page, and finds out what this computer has."""
        self._package = Package.found()
        if self._package is None:  # a checkout, where `make setup` does it
            return
        if self.page is None:
            self.page = self._new_page()
        self._dock.show_page(self.page)
        if self._task is None:
            self._show_purpose()
            self._look()

    def _new_page(self) -> SetupPage:
        page = SetupPage()
        page.begin_wanted.connect(self._begin)
        page.cancelled.connect(self._cancel)
        page.later_wanted.connect(self._later)
        page.folder_wanted.connect(self._choose_folder)
        page.bundle_wanted.connect(self._choose_bundle)
        page.build_chosen.connect(self._choose_build)
        page.pressed.connect(self._press)
        page.help_wanted.connect(self._show_help)
        return page

    def _show_help(self) -> None:
        from .help_window import HelpWindow

        keep_open(HelpWindow(self._dock.parentWidget())).show()

    # --- looking ---

    def _root(self) -> Root:
        return Root.chosen(Settings.read().home)

    def _show_purpose(self) -> None:
        condition = find(self._root(), self._package).condition
        self.page.show_purpose(
            setup_words.heading(condition),
            setup_words.introduction(condition),
            setup_words.button(condition),
            can_wait=condition in (Condition.OUTDATED, Condition.READY),
        )
        self.page.folder.setText(setup_words.place(self._root().folder))

    def _look(self) -> None:
        self.page.show_running(translate("SegEarth", "Looking at this computer"), None)
        root, bundle = self._root(), self._bundle
        self._background.run(lambda: survey(root, bundle), self._show_survey)

    def _show_survey(self, survey: Survey) -> None:
        self._survey = survey
        choice = survey.choice()
        offered = [("auto", setup_words.automatic(choice))]
        offered += [(build.name, setup_words.device(build)) for build in builds()]
        self.page.show_builds(offered, self._bundle.build if self._bundle else Settings.read().build)
        self.page.card.setText(setup_words.card(survey, choice))
        self._show_plan()

    def _show_plan(self) -> None:
        """What the button would do now."""
        self._plan = None
        try:
            plan = self._survey.plan(self._root(), self._package, Settings.read().build, self._bundle)
        except SetupFailed as error:
            self._show_error(error)
            return
        self._plan = plan
        self.page.needs.setText(setup_words.needs(plan, self._survey.free_megabytes))
        self.page.hosts.setText(setup_words.hosts(plan))
        self.page.python.setText(f"{plan.python.short} ({plan.python.path})")
        self.page.show_idle(ready=True)

    # --- choices ---

    def _choose_folder(self) -> None:
        title = translate("SegEarth", "Folder for the backend, its models and caches")
        folder = QFileDialog.getExistingDirectory(self._dock, title, str(self._root().folder.parent))
        if folder:
            chosen = Path(folder)
            empty = not any(chosen.iterdir())
            home = chosen if empty or (chosen / "environments").is_dir() else chosen / "segearth"
            replace(Settings.read(), home=str(home)).write()
            self.open()

    def _choose_bundle(self) -> None:
        title = translate("SegEarth", "Folder of the offline bundle (it holds manifest.json)")
        downloads = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        before = Settings.read().bundle_folder
        begin = before if before and Path(before).is_dir() else downloads
        folder = QFileDialog.getExistingDirectory(self._dock, title, begin)
        if folder:
            replace(Settings.read(), bundle_folder=folder).write()
            self.use_bundle(Path(folder))

    def use_bundle(self, folder: Path) -> None:
        """Takes packages from a folder instead of the network."""
        try:
            bundle = Bundle.read(folder)
            bundle.check_fits(self._package)
        except SetupFailed as error:
            self._show_error(error)
            return
        self._bundle = bundle
        self._look()

    def _choose_build(self, name: str) -> None:
        replace(Settings.read(), build=name).write()
        self._bundle = None
        if self._survey is not None:
            self.page.message.hide()
            self._show_plan()

    def _later(self) -> None:
        """The old backend goes on; asked again when the plugin has changed again."""
        replace(Settings.read(), declined_update=self._package.sha256()).write()
        self._leave()

    # --- running ---

    def _begin(self) -> None:
        if self._plan is None or self._task is not None:
            return
        self._backend.stop()  # its files may be replaced
        self._error = None
        self.page.show_running(setup_words.stage(Progress("python", 0.0)), 0)
        self._task = SetupTask(self._plan, Network.of_qgis())
        self._task.progressed.connect(self._show_progress)
        self._task.done.connect(self._on_done)
        self._task.failed.connect(self._on_failed)
        start(self._task)

    def _cancel(self) -> None:
        if self._task is not None:
            self.page.progress.show_cancelling()
            self._task.cancel()

    def _show_progress(self, progress: Progress) -> None:
        if self._task is not None:
            self.page.show_running(setup_words.stage(progress), 100 * progress.fraction)

    def _on_done(self, stamp: Stamp) -> None:
        self._task = self._bundle = None
        log(f"The backend is set up: {stamp}")
        self._leave()
        answer = translate("SegEarth", "SegEarth is ready: the test picture was answered in {0} s on {1}.")
        on_cpu = stamp.device == "cpu"
        device = (
            translate("SegEarth", "the processor") if on_cpu else translate("SegEarth", "the graphics card")
        )
        said = answer.format(number(stamp.seconds, 1), device)
        self._dock.panel.show_message(Message(said, warning=False))

    def _on_failed(self, error: PluginError) -> None:
        self._task = None
        log_error(f"{error} {error.cause}")
        self._show_purpose()
        self.page.begin.setText(setup_words.button(Condition.HALF_MADE))  # the advice speaks of that button
        self._show_error(error)

    def _leave(self) -> None:
        """Back to the panel, with a backend that starts."""
        self.page.show_idle(ready=False)
        self.page.message.hide()
        self._dock.panel.message.hide()
        self._dock.show_panel()
        self._backend.start()

    # --- messages ---

    def _show_error(self, error: PluginError) -> None:
        self._error = error
        self.page.show_idle(ready=self._plan is not None)
        if isinstance(error, Cancelled):
            told = translate("SegEarth", "Cancelled; what is here is kept.")
            self.page.show_message(Message(told, warning=False))
            return
        actions = (
            ("look", translate("SegEarth", "Look again")),
            ("diagnostics", translate("SegEarth", "Copy diagnostics")),
        )
        self.page.show_message(Message(error.sentence, error.advice, actions=actions))

    def _press(self, name: str) -> None:
        if name == "look":
            self._look()
        else:
            report = diagnostics(self._root(), self._package, self._survey, self._error)
            QgsApplication.clipboard().setText(report)
