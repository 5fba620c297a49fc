"""A run as a row of the table `runs`, and back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsRectangle
from qgis.PyQt.QtCore import QDateTime, Qt

from .agreement import Agreement
from .answer import Answer, Target
from .corrections import Corrections
from .kept_map import KeptMap
from .layers import wire_feature
from .question import Question, read_thresholds, written_thresholds
from .recorded_source import RecordedSource
from .run import Run, RunSummary

TABLE = """CREATE TABLE IF NOT EXISTS runs (
    fid INTEGER PRIMARY KEY AUTOINCREMENT, run TEXT NOT NULL UNIQUE, asked_at DATETIME, question TEXT,
    reply TEXT, engine TEXT, threshold REAL, label_thresholds TEXT, minimum_area REAL, simplify REAL,
    right_angles TEXT, detail TEXT, polygons INTEGER, area_m2 REAL, units TEXT, score REAL, seconds REAL,
    device TEXT, weights_sha256 TEXT, version TEXT, image TEXT, licence TEXT, layer TEXT, version_of TEXT,
    details TEXT, probability BLOB, picture BLOB, accepted INTEGER, rejected INTEGER, merged INTEGER,
    redrawn INTEGER, added INTEGER, edited_at TEXT
)"""
"""details: the rest as JSON; runs of earlier versions have less of it. probability, picture: GeoTIFFs."""

INSERT = """INSERT INTO runs (
    run, asked_at, question, reply, engine, threshold, label_thresholds, minimum_area, simplify, right_angles,
    detail, polygons, area_m2, units, score, seconds, device, weights_sha256, version, image, licence, layer,
    version_of, details, probability, picture, accepted, rejected, merged, redrawn, added, edited_at
) VALUES (
    :run, :asked_at, :question, :reply, :engine, :threshold, :label_thresholds, :minimum_area, :simplify,
    :right_angles, :detail, :polygons, :area_m2, :units, :score, :seconds,
    :device, :weights_sha256, :version, :image, :licence, :layer, :version_of, :details, :probability,
    :picture, :accepted, :rejected, :merged, :redrawn, :added, :edited_at
)"""

SELECT_SUMMARIES = """SELECT
    run, asked_at, question, reply, engine, polygons, area_m2, units, probability IS NOT NULL, version_of,
    image, details, {}
FROM runs ORDER BY fid DESC"""
"""With the column `edited_at`, or NULL where a file of an earlier version lacks it."""

SELECT_RUN = "SELECT * FROM runs WHERE run = ?"
SELECT_MAP = "SELECT probability FROM runs WHERE run = ?"


def to_row(run: Run, layer: str) -> dict[str, Any]:
    """By column. layer: of the run's polygons."""
    question, answer, source = run.question, run.answer, run.source
    return {
        "run": run.id,
        "asked_at": run.asked_at.toUTC().toString(Qt.DateFormat.ISODateWithMs),
        "question": question.text,
        "reply": answer.reply,
        "engine": question.engine,
        "threshold": question.threshold,
        "label_thresholds": written_thresholds(question.label_thresholds),
        "minimum_area": question.minimum_area,
        "simplify": question.simplify,
        "right_angles": question.right_angles,
        "detail": question.detail,
        "polygons": answer.count,
        "area_m2": answer.area,
        "units": answer.units,
        "score": answer.score,
        "seconds": run.seconds,
        "device": answer.device,
        "weights_sha256": answer.weights_sha256,
        "version": answer.version,
        "image": source.title,
        "licence": source.licence,
        "layer": layer,
        "version_of": run.version_of,
        "details": json.dumps(_details(run)),
        "probability": run.map.content if run.map else None,
        "picture": source.picture or None,
        **answer.corrections.facts(),
    }


def _details(run: Run) -> dict[str, Any]:
    source, box = run.source, run.source.extent
    return {
        "asked": run.answer.question,
        "crs": source.crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED),
        "crs_id": source.crs.authid(),
        "answer_crs": run.answer.crs_wkt,
        "extent": [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()],
        "area": source.area,
        "inputs": source.inputs,
        "rows_down": source.rows_down,
        "resolution": run.answer.resolution,
        "seconds": run.answer.seconds,
        "targets": [asdict(target) for target in run.answer.targets],
        "compare_with": run.question.compare_with,
        "agreement": asdict(run.answer.agreement) if run.answer.agreement else None,
    }


def from_row(row: dict[str, Any], polygons: Iterable[QgsFeature]) -> Run:
    """The run as it was kept."""
    details = json.loads(row["details"])
    return Run(
        question=Question(
            text=row["question"],
            engine=row["engine"],
            threshold=row["threshold"],
            minimum_area=row["minimum_area"],
            simplify=row["simplify"],
            right_angles=row["right_angles"],
            detail=row["detail"],
            label_thresholds=_own_thresholds(row, details),
            compare_with=details.get("compare_with", ""),
        ),
        answer=_answer(row, details, polygons),
        source=_source(row, details),
        seconds=row["seconds"],
        map=KeptMap(row["probability"]) if row["probability"] else None,
        id=row["run"],
        asked_at=_moment(row["asked_at"]),
        version_of=row["version_of"],
    )


def _own_thresholds(row: dict[str, Any], details: dict[str, Any]) -> tuple[tuple[str, float], ...]:
    """Earlier versions kept them among the details."""
    kept = tuple(map(tuple, details.get("label_thresholds", ())))
    return kept or read_thresholds(row.get("label_thresholds") or "")


def _answer(row: dict[str, Any], details: dict[str, Any], polygons: Iterable[QgsFeature]) -> Answer:
    return Answer(
        reply=row["reply"],
        features=tuple(map(wire_feature, polygons)),
        crs_wkt=details["answer_crs"],
        question=details["asked"],
        engine=row["engine"],
        weights_sha256=row["weights_sha256"],
        device=row["device"],
        score=row["score"],
        area=row["area_m2"],
        units=row["units"],
        cached=False,
        seconds=details["seconds"],
        resolution=details["resolution"],
        version=row["version"],
        targets=tuple(Target(**target) for target in details.get("targets", ())),
        agreement=Agreement.from_kept(details.get("agreement")),
        corrections=Corrections.read(row),
    )


def _source(row: dict[str, Any], details: dict[str, Any]) -> RecordedSource:
    crs = QgsCoordinateReferenceSystem(details["crs_id"])
    return RecordedSource(
        title=row["image"],
        crs=crs if crs.isValid() else QgsCoordinateReferenceSystem.fromWkt(details["crs"]),
        extent=QgsRectangle(*details["extent"]),
        licence=row["licence"],
        inputs=details["inputs"],
        rows_down=details["rows_down"],
        picture=row["picture"] or b"",
        area=details.get("area", ""),
    )


def summary(row: tuple) -> RunSummary:
    """What a list shows, from a row of SELECT_SUMMARIES."""
    run_id, moment, *facts, has_map, version_of, image, details, edited_at = row
    place = json.loads(details).get("area", "")
    facts = (*facts, bool(has_map), version_of, image, edited_at or "", place)
    return RunSummary(run_id, _moment(moment), *facts)


def _moment(text: str) -> QDateTime:
    return QDateTime.fromString(text, Qt.DateFormat.ISODateWithMs)
