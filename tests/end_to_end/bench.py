"""`make bench`, the dock's part: what `drive_bench.py` measured, as a table and as JSON."""

from __future__ import annotations

import json
import os
import platform
from pathlib import Path
from statistics import median

STAGES = ("read", "encode", "segment", "polygonise", "dock_and_transport", "draw", "total")


def summarise(result: dict, start_seconds: float) -> dict:
    """Medians of the rounds in seconds, and the follow-up as a share of the first question.

    start_seconds: by how much longer QGIS's start takes with the plugin.
    """
    kinds = {
        kind: {stage: median(one.get(stage, 0.0) for one in rounds) for stage in STAGES}
        for kind, rounds in result["timings"].items()
    }
    return {
        "machine": {"processor": _processor(), "cores": os.cpu_count(), "system": platform.platform()},
        "rounds": len(result["timings"]["first"]),
        "seconds": kinds,
        "sliders": {
            name: {
                "seconds": median(seconds for seconds, _ in moves),
                "polygons": round(median(count for _, count in moves)),
            }
            for name, moves in result["sliders"].items()
        },
        "follow_up_to_first": kinds["follow_up"]["total"] / kinds["first"]["total"],
        "seconds_from_dock_to_engines_listed": result["seconds_per_step"]["open the dock, engines listed"],
        "milliseconds_of_qgis_start": round(1000 * start_seconds),
        "longest_freeze_milliseconds": result["longest_freeze_milliseconds"],
        "versions": result["versions"],
    }


def table(summary: dict) -> str:
    """In Markdown, as the README has it."""
    first, follow_up = summary["seconds"]["first"], summary["seconds"]["follow_up"]
    rows = ["| Enter to polygons drawn, seconds | first question | follow-up |", "|---|---|---|"]
    for stage in STAGES:
        rows.append(f"| {stage.replace('_', ' ')} | {first[stage]:.3f} | {follow_up[stage]:.3f} |")
    return "\n".join(
        [
            *rows,
            "",
            f"Follow-up / first: {summary['follow_up_to_first']:.2f}. Medians of {summary['rounds']} rounds.",
            f"Dock opened to engines listed: {summary['seconds_from_dock_to_engines_listed']:.1f} s. "
            f"QGIS starts {summary['milliseconds_of_qgis_start']} ms later with the plugin, dock closed. "
            f"Longest freeze of the window: {summary['longest_freeze_milliseconds']} ms.",
            "Slider moved to polygons redrawn, milliseconds: "
            + ", ".join(
                f"{name.replace('_', ' ')} {1000 * found['seconds']:.0f} ({found['polygons']:,} polygons)"
                for name, found in summary["sliders"].items()
            )
            + ".",
            f"{summary['machine']['processor']}, {summary['machine']['cores']} cores.",
        ]
    )


def write(result_path: Path, start_seconds: float, target: Path) -> str:
    """Writes the summary to `target` and gives the table."""
    summary = summarise(json.loads(result_path.read_text(encoding="utf-8")), start_seconds)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(summary, indent=2) + "\n", encoding="utf-8")
    return table(summary)


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()
