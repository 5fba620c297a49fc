#!/usr/bin/env python3
"""`make demo`: a person's afternoon with SegEarth in the real QGIS, done by real mouse and keyboard events.

Starts an X server where there is none, QGIS in a fresh profile and `drive.py` inside it, and judges what they
leave in build/demo. With --person it only opens QGIS with the plugin, in a profile that is kept. Runs on the
system's Python, which has GDAL where QGIS is installed.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import bench  # noqa: E402
from desktop import ROOT, Desktop, backend_python, screen  # noqa: E402
from osgeo import ogr  # noqa: E402
from scene import draw_scene  # noqa: E402

REAL_RASTER = ROOT.parent / "shared" / "imagery" / "naip_palm_springs_pools_rgbn.tif"
SECONDS_ALLOWED = 240
SCREENSHOTS = (
    *("1_raster", "2_dock", "3_question_typed", "4_first_answer"),
    *("5_map_menu", "6_second_answer", "7_export_dialog", "8_exported_file_loaded"),
)


def main() -> int:
    """Exit code 0 only if everything happened."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--person", action="store_true", help="open QGIS with the plugin and leave it to you")
    parser.add_argument("--raster", type=Path, help="ask about this raster")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "demo", help="where the results go")
    parser.add_argument("--bench", action="store_true", help="ask several times and write build/bench")
    options = parser.parse_args()
    if options.person:
        return open_for_person(options.raster)
    if options.bench:
        return measure(options.raster)
    return play(options.folder.resolve(), options.raster)


def open_for_person(raster: Path | None) -> int:
    """QGIS with the plugin, until the person closes it."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        print("There is no display here. `make demo` needs none.", file=sys.stderr)
        return 1
    folder = ROOT / "build" / "person"
    folder.mkdir(parents=True, exist_ok=True)
    desktop = Desktop(folder, raster or some_raster(folder), "open_dock.py", keep=True)
    desktop.prepare()
    return desktop.start().wait()


def play(folder: Path, raster: Path | None) -> int:
    """Plays the demo into `folder`."""
    begin = time.monotonic()
    desktop = Desktop(folder, script="drive.py")
    desktop.prepare()
    desktop.raster = raster or some_raster(folder)
    with screen():
        exit_code = wait(desktop.start())
    problems = judge(folder, exit_code)
    if not problems:
        complete_report(folder, desktop.raster, time.monotonic() - begin)
    tell(folder, problems, time.monotonic() - begin)
    return 1 if problems else 0


def measure(raster: Path | None) -> int:
    """The dock's timings, as a table and in build/bench/desktop.json."""
    folder = ROOT / "build" / "bench" / "desktop"
    desktop = Desktop(folder, script="drive_bench.py")
    desktop.prepare()
    desktop.raster = raster or some_raster(folder)
    with screen():
        wait(desktop.start())
        start_seconds = median(plugins_load_seconds(True) - plugins_load_seconds(False) for _ in range(3))
    result = folder / "result.json"
    error = json.loads(result.read_text(encoding="utf-8"))["error"] if result.exists() else "no result.json"
    if error:
        print(error, file=sys.stderr)
        return 1
    print(bench.write(result, start_seconds, folder.with_name("desktop.json")))
    return 0


def plugins_load_seconds(with_ours: bool) -> float:
    """What QGIS says that loading its plugins took: differences only tell what ours costs, as some libraries
    are loaded by whichever plugin comes first."""
    desktop = Desktop(ROOT / "build" / "bench" / "start", script="drive_start.py", plugin=with_ours)
    desktop.prepare()
    wait(desktop.start())
    return json.loads((desktop.folder / "start.json").read_text(encoding="utf-8"))["seconds"]


def some_raster(folder: Path) -> Path:
    """A real one where there is one, else a drawn one."""
    if REAL_RASTER.exists():
        return REAL_RASTER
    draw_scene(folder / "town.tif")
    return folder / "town.tif"


def wait(qgis: subprocess.Popen) -> int | None:
    """QGIS's exit code, None where it had to be killed."""
    try:
        return qgis.wait(SECONDS_ALLOWED)
    except subprocess.TimeoutExpired:
        os.killpg(qgis.pid, 9)
        qgis.wait()
        return None


def judge(folder: Path, exit_code: int | None) -> list[str]:
    """What did not happen that should have, in sentences."""
    problems = []
    if exit_code is None:
        problems.append(f"QGIS did not end within {SECONDS_ALLOWED} s.")
    elif exit_code != 0:
        problems.append(f"QGIS ended with exit code {exit_code}.")
    if not (folder / "result.json").exists():
        return [*problems, "The driver left no result.json."]
    result = json.loads((folder / "result.json").read_text(encoding="utf-8"))
    if not result["ok"]:
        return [*problems, result["error"]]
    problems += [
        f"No screenshot {name}.png." for name in SCREENSHOTS if not (folder / f"{name}.png").exists()
    ]
    problems += [f"Nothing found for: {a['question']}" for a in result["answers"] if not a["features"]]
    asked = {answer["question"]: answer["features"] for answer in result["answers"]}
    if count_features(folder / "answer.gpkg") != asked:
        problems.append(f"answer.gpkg does not hold the answers {asked}.")
    return problems


def count_features(path: Path) -> dict[str, int]:
    """Features per question in the exported file, read by GDAL outside QGIS."""
    file = ogr.Open(str(path))
    if file is None:
        return {}
    counts: dict[str, int] = {}
    for layer in (file.GetLayer(i) for i in range(file.GetLayerCount())):
        for feature in layer if layer.GetGeomType() != ogr.wkbNone else ():
            question = feature.GetField("question")
            counts[question] = counts.get(question, 0) + 1
    return counts


def complete_report(folder: Path, raster: Path, seconds: float) -> None:
    """Adds to result.json what QGIS could not know."""
    path = folder / "result.json"
    result = json.loads(path.read_text(encoding="utf-8"))
    ask_version = "from importlib.metadata import version; print(version('torch'))"
    torch = subprocess.run([backend_python(), "-c", ask_version], capture_output=True, text=True, check=False)
    result["versions"]["torch"] = torch.stdout.strip()
    result["raster"] = raster.name
    result["seconds_altogether"] = round(seconds, 1)
    path.write_text(json.dumps(result, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def tell(folder: Path, problems: list[str], seconds: float) -> None:
    """What happened and where to look."""
    print(f"Demo: {'FAILED' if problems else 'all of it happened'}, in {seconds:.0f} s.")
    for problem in problems:
        print(f"  {problem}")
    result = folder / "result.json"
    if result.exists():
        told = json.loads(result.read_text(encoding="utf-8"))
        print(f"  on {told['raster']}" + (" (drawn by this demo)" if told["raster"] == "town.tif" else ""))
        for answer in told["answers"]:
            print(f"  “{answer['question']}”: {answer['features']} polygons in {answer['seconds']:.2f} s")
    for name in (
        "answer.gpkg",
        "result.json",
        *(f"{shot}.png" for shot in (*SCREENSHOTS, "failed")),
        "qgis.log",
    ):
        if (folder / name).exists():
            print(f"  {folder / name}")


if __name__ == "__main__":
    sys.exit(main())
