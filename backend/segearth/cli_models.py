"""`segearth models`: list, pull, import, verify, remove, path."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from segearth.errors import SettingInvalid
from segearth.models.progress import Report, Step

if TYPE_CHECKING:
    from segearth.models.store import Model

LINE_SECONDS = 0.2
"""How often a line of progress is written to a terminal; otherwise a line per tenth of the way."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words after `segearth models`; without one, `list`."""
    words = parser.add_subparsers(dest="action", metavar="ACTION")
    parser.set_defaults(act=_list)
    parser.add_argument("--json", action="store_true", help="print JSON instead of words")

    def word(name: str, act: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        added = words.add_parser(name, help=text, description=text)
        added.set_defaults(act=act)
        return added

    added = word("list", _list, "what is installed and what can be")
    added.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print JSON")
    added = word("pull", _pull, "download a model; goes on where an interrupted download stopped")
    added.add_argument("source", metavar="NAME|OWNER/REPOSITORY", help="of the list, or any repository")
    added.add_argument("--revision", default="", help="branch, tag or commit")
    added.add_argument(
        "--mirror", default="", metavar="URL", help="another hub; otherwise HF_ENDPOINT, if set"
    )
    _name_and_task(added)
    added = word("import", _import, "install a model from a folder or a stick, without a network")
    added.add_argument("folder", type=Path, metavar="DIR", help="a checkpoint as its authors publish it")
    _name_and_task(added)
    added = word("verify", _verify, "compute every SHA-256 again")
    added.add_argument("name", nargs="?", default="", metavar="NAME", help="all unless given")
    added = word("remove", _remove, "remove a model and what an interrupted download left")
    added.add_argument("name", metavar="NAME")
    added.add_argument("--yes", action="store_true", help="do not ask")
    word("path", _path, "the folder that models are installed into (SEGEARTH_MODELS moves it)")


def _name_and_task(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--name", default="", help="its folder in the store; engines look under their own name"
    )
    parser.add_argument(
        "--task", default="", choices=("reasoning", "referring"), help="the prompt it was trained with"
    )


def run(arguments: argparse.Namespace) -> int:
    """Does what was asked for."""
    return arguments.act(arguments)


def _list(arguments: argparse.Namespace) -> int:
    from segearth.models.listing import Listed, listed
    from segearth.settings import model_roots

    models = listed()
    if arguments.json:
        found = [asdict(model) for model in models]
        print(json.dumps({"models": found, "searched": [str(root) for root in model_roots()]}))
        return 0

    def line(model: Listed) -> str:
        half = f", {_size(model.partial)} of it downloaded" if model.partial else ""
        state = "installed" if model.installed else "can be pulled"
        return f"{model.name:<20} {state:<14} {_size(model.bytes):>9}{half}  {model.title or model.folder}"

    print("\n".join(line(model) for model in models))
    return 0


def _pull(arguments: argparse.Namespace) -> int:
    from segearth.models.pull import pull
    from segearth.models.wanted import wanted

    want = wanted(arguments.source, arguments.name, arguments.revision, arguments.mirror, arguments.task)
    return _tell_installed(pull(want, _progress()))


def _import(arguments: argparse.Namespace) -> int:
    from segearth.models.importing import import_folder

    model = import_folder(arguments.folder, arguments.name, _progress(), arguments.task)
    return _tell_installed(model)


def _tell_installed(model: Model) -> int:
    from segearth import engines

    record = model.record
    licence = f" Licence: {record.licence}" if record.licence else ""
    print(f"{model.name} is installed: {_size(model.bytes)} in {model.folder}.{licence}")
    print(f"Origin: {record.origin} {record.revision}".rstrip() + f"; {record.trust}.")
    if engines.is_known(model.name):
        print(f"Ask it: segearth ask IMAGE QUESTION --engine {model.name}, or choose it in the dock.")
    return 0


def _verify(arguments: argparse.Namespace) -> int:
    """Tells the truth about every model before it fails."""
    from segearth.errors import SegEarthError
    from segearth.models import store
    from segearth.models.checking import check

    names = [arguments.name] if arguments.name else [model.name for model in store.installed()]
    faults: list[SegEarthError] = []
    for name in names:
        try:
            checked = check(name, _progress())
            files = "1 file" if checked.files == 1 else f"{checked.files} files"
            print(f"{name}: intact. {files}, {_size(checked.bytes)}; {checked.trust}.")
        except SegEarthError as error:
            print(f"{name}: {error.sentence()}")
            faults.append(error)
    return 1 if faults else 0


def _remove(arguments: argparse.Namespace) -> int:
    from segearth.models import store

    if not arguments.yes:
        _ask(arguments.name)
    print(f"{_size(store.remove(arguments.name))} are free again.")
    return 0


def _ask(name: str) -> None:
    """Raises SettingInvalid where nobody can answer, KeyboardInterrupt where the answer is no."""
    if not sys.stdin.isatty():
        raise SettingInvalid(f"Nobody is there to confirm that {name} be removed.", advice="Say --yes.")
    if input(f"Remove {name}? [y/N] ").strip().lower() not in ("y", "yes"):
        raise KeyboardInterrupt


def _path(_: argparse.Namespace) -> int:
    from segearth.settings import models_folder

    print(models_folder())
    return 0


def _size(count: int) -> str:
    return f"{count / 1e9:.2f} GB" if count >= 1e8 else f"{count / 1e6:.1f} MB"


def _progress() -> Report:
    """Writes to stderr: one line that is written over on a terminal, else few lines."""
    return _Lines().tell if sys.stderr.isatty() else _FewLines().tell


class _Lines:
    def __init__(self) -> None:
        self._next = 0.0

    def tell(self, step: Step) -> None:
        now, ended = time.monotonic(), step.bytes >= step.total > 0
        if now >= self._next or ended:
            self._next = now + LINE_SECONDS
            done = f"{step.bytes / step.total:4.0%} of {_size(step.total)}  " if step.total else ""
            print(f"\r\x1b[K{done}{step.words}", end="\n" if ended else "", file=sys.stderr, flush=True)


class _FewLines:
    def __init__(self) -> None:
        self._told = (-1, "")

    def tell(self, step: Step) -> None:
        tenth = 10 * step.bytes // step.total if step.total else -1
        told = (tenth, "" if step.total else step.words)
        if told != self._told:
            self._told = told
            done = f"{tenth * 10} % of {_size(step.total)}  " if step.total else ""
            print(f"{done}{step.words}", file=sys.stderr, flush=True)
