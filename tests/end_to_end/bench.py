"""`make bench`, the dock's part: what `drive_bench.py` measured, as a table and as JSON."""

from __future__ import annotations

import json
import os
import platform
from pathlib import Path
from statistics import median

STAGES = ("read", "encode", "segment", "polygonise", "dock_and_transport", "draw", "total")


def summarise(result: dict) -> dict:
    """Medians of the rounds in seconds, and the follow-up as a share of the first question."""
    kinds = {
        kind: {stage: median(one.get(stage, 0.0) for one in rounds) for stage in STAGES}
        for kind, rounds in result["timings"].items()
    }
    return {
        "machine": {"processor": _processor(), "cores": os.cpu_count(), "system": platform.platform()},
        "rounds": len(result["timings"]["first"]),
        "seconds": kinds,
        "follow_up_to_first": kinds["follow_up"]["total"] / kinds["first"]["total"],
        "seconds_from_dock_to_backend_ready": result["seconds_per_step"]["open the dock, backend ready"],
        "seconds_of_qgis_start_for_the_plugin": result["plugin_load_seconds"],
        "longest_freeze_milliseconds": result["longest_freeze_milliseconds"],
        "versions": result["versions"],
    }


def table(summary: dict) -> str:
    """In Markdown, as the README has it."""
    first, follow_up = summary["seconds"]["first"], summary["seconds"]["follow_up"]
    rows = ["| Enter to polygons drawn, seconds | first question | follow-up |", "|---|---|---|"]
    for stage in STAGES:
        rows.append(f"| {stage.replace('_', ' ')} | {first[stage]:.3f} | {follow_up[stage]:.3f} |")
    milliseconds_at_start = summary["seconds_of_qgis_start_for_the_plugin"] * 1000
    return "\n".join(
        [
            *rows,
            "",
            f"Follow-up / first: {summary['follow_up_to_first']:.2f}. Medians of {summary['rounds']} rounds.",
            f"Dock opened to backend ready: {summary['seconds_from_dock_to_backend_ready']:.1f} s. "
            f"Plugin's share of QGIS's start: {milliseconds_at_start:.0f} ms. "
            f"Longest freeze of the window: {summary['longest_freeze_milliseconds']} ms.",
            f"{summary['machine']['processor']}, {summary['machine']['cores']} cores.",
        ]
    )


def write(result_path: Path, target: Path) -> str:
    """Writes the summary to `target` and gives the table."""
    summary = summarise(json.loads(result_path.read_text(encoding="utf-8")))
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(summary, indent=2) + "\n", encoding="utf-8")
    return table(summary)


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()
