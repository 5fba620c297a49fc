#!/usr/bin/env python3
"""`make languages`: real QGIS in each language, one answer in the narrowest dock, pictures for a person.

build/languages/LANGUAGE.png is the dock unrolled, LANGUAGE_window.png the window, all.png all docks.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / ".ci")]

import translations  # noqa: E402
from demo import some_raster, wait  # noqa: E402
from desktop import ROOT, Desktop, screen  # noqa: E402

FOLDER = ROOT / "build" / "languages"
NEEDS_FONT = ("zh", "ja")
IN_QGIS = {"pt": "pt_BR", "zh": "zh-Hans"}
"""Where QGIS knows a language by its country or script only."""
LOCALE = "\n[locale]\noverrideFlag=true\nuserLocale={words}\nglobalLocale={numbers}\n"


def photograph(language: str) -> str:
    """Leaves the two pictures; gives "" or what went wrong."""
    desktop = Desktop(FOLDER / language, script="drive_languages.py")
    desktop.prepare()
    settings = desktop.folder / "profile" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    with settings.open("a", encoding="utf-8") as file:
        file.write(LOCALE.format(words=IN_QGIS.get(language, language), numbers=language))
    desktop.raster = some_raster(desktop.folder)
    if wait(desktop.start()) is None:
        return "QGIS did not end"
    result = json.loads((desktop.folder / "result.json").read_text(encoding="utf-8"))
    for name, picture in (("dock", f"{language}.png"), ("window", f"{language}_window.png")):
        if (desktop.folder / f"{name}.png").exists():
            shutil.copy(desktop.folder / f"{name}.png", FOLDER / picture)
    return result["error"] or ""


def together(languages: list[str]) -> None:
    """All docks side by side."""
    pictures = [str(FOLDER / f"{language}.png") for language in languages]
    side_by_side = ["-tile", "4x", "-geometry", "+8+8", "-gravity", "north", "-background", "#888"]
    subprocess.run(["montage", *pictures, *side_by_side, str(FOLDER / "all.png")], check=True)


def has_font(language: str) -> bool:
    """Whether this machine can write the language; where nobody can say, it can."""
    if shutil.which("fc-list") is None:
        return True
    return bool(subprocess.run(["fc-list", f":lang={language}"], capture_output=True, check=True).stdout)


def main(languages: list[str]) -> int:
    """Exit code 0 only if every language could be photographed."""
    for language in NEEDS_FONT:
        if language in languages and not has_font(language):
            print(f"{language}: no font here; install one such as fonts-droid-fallback", file=sys.stderr)
            return 1
    translations.compile_all()
    with screen():
        problems = {language: photograph(language) for language in languages}
    for language, problem in problems.items():
        print(f"{language}: {problem or FOLDER / f'{language}.png'}")
    if not any(problems.values()):
        together(languages)
    return 1 if any(problems.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or list(translations.LANGUAGES)))
