"""Makes the backend's environment by a plan, step by step, and proves it. Stop it anywhere; it goes on."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Optional

from ..core.backend_command import clean_environment
from .commands import CommandFailed, Commands
from .environments import Stamp, State, remove_others
from .failures import SetupFailed, classify
from .lock import held
from .network import Network
from .pip_output import Downloaded, Meter, not_fetched
from .plan import Plan
from .self_test import SelfTest
from .setup_log import SetupLog
from .steps import Step, pip_steps, torch_requirements

MEGABYTE = 1_000_000
DOWNLOADS_END_AT = 0.9  # of the whole; then the self-test


@dataclass(frozen=True)
class Progress:
    """stage: a step's name, or "python", "bundle", "self-test". fraction: of the whole, 0 to 1.
    seconds_left: of the downloads; None where nobody knows."""

    stage: str
    fraction: float
    megabytes: float = 0.0
    of_megabytes: float = 0.0
    seconds_left: Optional[float] = None
    unpacking: bool = False


class Installer:
    """One run. report: called with each `Progress`, in the thread of `run`."""

    def __init__(
        self,
        plan: Plan,
        network: Network,
        report: Callable[[Progress], None] = lambda progress: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ):
        self.plan = plan
        self.log = SetupLog(plan.root.log)
        self._network = network
        self._report = report
        self._is_cancelled = is_cancelled
        self._environment = plan.environment
        self._commands = Commands(clean_environment(), plan.root.temporary, self.log, is_cancelled)

    def run(self) -> Stamp:
        """All of it. Raises SetupFailed, Cancelled; what is done by then stays done."""
        try:
            self.plan.root.folder.mkdir(parents=True, exist_ok=True)
            with held(self.plan.root):
                return self._run()
        except CommandFailed as error:
            raise SetupFailed(classify(str(error)), str(error)) from error
        except OSError as error:
            self.log.write(repr(error))
            raise SetupFailed(classify(f"errno {error.errno} {error}"), repr(error)) from error

    def _run(self) -> Stamp:
        self._prepare()
        state = self._with_python(self._environment.state())
        meter = Meter(sum(step.megabytes for step in self._steps_to_do(state)), time.monotonic())
        fetched = 0.0
        for step in self._steps_to_do(state):
            self._environment.take_stamp()
            fetched += self._install(step, meter, fetched)
            state = replace(state, done={**state.done, step.name: step.signature})
            self._environment.save(state)
        stamp = self._prove()
        self._environment.put_stamp(stamp)
        self._tidy()
        return stamp

    # --- before ---

    def _prepare(self) -> None:
        root, bundle = self.plan.root, self.plan.bundle
        shutil.rmtree(root.temporary, ignore_errors=True)
        root.temporary.mkdir()
        self.log.begin()
        self._check_space()
        environment = clean_environment()
        self._network.apply(environment, root.temporary / "certificates.pem")
        for name in ("TMPDIR", "TEMP", "TMP"):  # pip unpacks here: one disk, one folder to clear
            environment.insert(name, str(root.temporary))
        if bundle:
            self._network.shut(environment)
            self._report(Progress("bundle", 0.0))
            bundle.check_fits(self.plan.package)
            bundle.check_whole(self._is_cancelled)
            torch_requirements(self.plan).write_text(bundle.torch_requirements(), encoding="utf-8")
            self._copy_models()
        self._commands = Commands(environment, root.temporary, self.log, self._is_cancelled)

    def _check_space(self) -> None:
        """Of what is not there yet."""
        if self._environment.folder.exists():
            return
        free = self.plan.root.free_bytes()
        if free is not None and free < self.plan.needed_megabytes * MEGABYTE:
            cause = f"{free // MEGABYTE} MB free, {self.plan.needed_megabytes} MB needed"
            raise SetupFailed("disk-full", cause)

    def _copy_models(self) -> None:
        """A bundle's other models, each whole or not at all."""
        for source in self.plan.bundle.models():
            target = self.plan.root.models / source.name
            if not target.exists():
                part = self.plan.root.temporary / source.name
                shutil.copytree(source, part)
                target.parent.mkdir(exist_ok=True)
                part.replace(target)

    # --- the environment ---

    def _with_python(self, state: State) -> State:
        """An environment of the plan's Python, emptied where it was made with another or does not start."""
        wanted = ".".join(map(str, self.plan.python.version))
        if state.python == wanted and self._starts():
            return state
        self._report(Progress("python", 0.0))
        shutil.rmtree(self._environment.folder, ignore_errors=True)
        self._commands.module(self.plan.python.path, "venv", "--without-pip", str(self._environment.folder))
        self._commands.module(
            self._environment.python, "ensurepip"
        )  # apart: venv would not say what went wrong
        state = State(python=wanted)
        self._environment.save(state)
        return state

    def _starts(self) -> bool:
        if not self._environment.python.exists():
            return False
        try:
            self._commands.module(self._environment.python, "pip", "--version")
        except CommandFailed:
            return False
        return True

    def _steps_to_do(self, state: State) -> list[Step]:
        """The backend itself always, without the network and in seconds: who sets up again may have a damaged
        one."""
        return [
            step
            for step in pip_steps(self.plan)
            if step.name == "segearth" or state.done.get(step.name) != step.signature
        ]

    def _install(self, step: Step, meter: Meter, before: float) -> float:
        """Runs pip for one step. Gives the megabytes that it counts for."""
        downloaded = Downloaded()

        def on_line(line: str) -> None:
            downloaded.feed(line)
            self._tell(step, meter, before, downloaded)

        self._tell(step, meter, before, downloaded)
        details = self.plan.root.temporary / f"pip-{step.name}.log"
        arguments = (*step.arguments, "--log", str(details))
        try:
            self._commands.module(self._environment.python, "pip", *arguments, on_line=on_line)
        except CommandFailed as error:
            raise CommandFailed(error.exit_code, f"{error.output}\n{not_fetched(details)}") from error
        return step.megabytes

    def _tell(self, step: Step, meter: Meter, before: float, downloaded: Downloaded) -> None:
        total = before + min(downloaded.megabytes, step.megabytes)
        progress = Progress(
            step.name,
            DOWNLOADS_END_AT * meter.fraction(total),
            downloaded.megabytes,
            max(step.megabytes, downloaded.megabytes),
            meter.seconds_left(total, time.monotonic()),
            downloaded.installing,
        )
        self._report(progress)

    # --- after ---

    def _prove(self) -> Stamp:
        """Asks the installed backend a question with a known answer."""
        self._report(Progress("self-test", DOWNLOADS_END_AT))
        python = self._environment.python
        self._commands.module(
            python, "segearth", "engines"
        )  # loaded once, slowly, here and not when first asked
        output = self._commands.module(python, "segearth", "self-test", "--json")
        result = SelfTest.read(output)
        if result is None or not result.passed:
            raise SetupFailed("self-test-failed", output)
        if self.plan.build.on_gpu and result.device == "cpu":
            raise SetupFailed(_why_no_gpu(output), output)
        return Stamp(
            wheel_sha256=self.plan.package.sha256(),
            version=result.version,
            build=self.plan.build.name,
            python=self.plan.python.short,
            device=result.device,
            iou=result.iou,
            seconds=result.seconds,
        )

    def _tidy(self) -> None:
        """What nobody needs any more. The other environments go last: this one is ready by now."""
        shutil.rmtree(self.plan.root.temporary, ignore_errors=True)
        shutil.rmtree(Path(self.plan.root.cache) / "pip", ignore_errors=True)
        remove_others(self.plan.root, self._environment)


def _why_no_gpu(output: str) -> str:
    code = classify(output)
    return code if code in ("driver-too-old", "card-not-served") else "gpu-unused"
