"""The figures of an evaluation as Markdown and as JSON."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from segearth.training.evaluation import Report, expected_calibration_error, reliability
from segearth.training.evaluation_forms import FormReport
from segearth.training.evaluation_speed import Speed
from segearth.training.evaluation_targets import Row, target_rows
from segearth.training.evaluation_words import WordReport
from segearth.training.metrics import Scores


@dataclass(frozen=True, eq=False)
class Results:
    """All that an evaluation measured; speed is None where it was not."""

    report: Report
    words: WordReport
    forms: FormReport
    speed: Speed | None = None

    @property
    def rows(self) -> list[Row]:
        return target_rows(self.report, self.forms, self.speed)

    @property
    def mean_giou(self) -> float:
        """Over nouns, asked by name."""
        return _mean(self.report.named)


def markdown(results: Results) -> str:
    """The table of targets, then the details."""
    parts = (
        targets(results.rows),
        nouns(results.report),
        sources(results.report),
        shares(results),
        "The score of an answer: how often was the thing there?",
        bins(results.report.calibration, "was there"),
        "The score of a polygon: which share of its pixels was right?",
        bins(results.report.polygons, "right"),
        forms(results.forms),
        str(results.speed or ""),
    )
    return "\n\n".join(part for part in parts if part)


def targets(rows: list[Row]) -> str:
    lines = ["| what | n | target | measured | |", "|---|---|---|---|---|"]
    for row in rows:
        sign = "at most" if row.most else "at least"
        lines.append(f"| {row.what} | {row.n} | {sign} {row.limit:g} | {row.shown} | {row.verdict} |")
    met = sum(row.met for row in rows)
    return "\n".join([*lines, "", f"{met} of {len(rows)} targets met."])


def nouns(report: Report) -> str:
    """Per noun, by kind of wording."""
    kinds = (report.trained, report.explicit, report.implicit)
    lines = [
        "| noun | n | gIoU | cIoU | explicit, trained | explicit, held out | implicit, held out |",
        "|---|---|---|---|---|---|---|",
    ]
    for noun, named in sorted(report.named.items()):
        others = " | ".join(f"{kind[noun].giou:.2f}" for kind in kinds)
        lines.append(f"| {noun} | {len(named)} | {named.giou:.2f} | {named.ciou:.2f} | {others} |")
    means = " | ".join(f"{_mean(kind):.2f}" for kind in kinds)
    lines.append(f"| mean over nouns | | {_mean(report.named):.2f} | | {means} |")
    return "\n".join(lines)


def sources(report: Report) -> str:
    lines = ["| noun, folder | n | gIoU |", "|---|---|---|"]
    lines += [f"| {n}, {s} | {len(x)} | {x.giou:.2f} |" for (n, s), x in sorted(report.by_source.items())]
    return "\n".join(lines)


def shares(results: Results) -> str:
    report, words = results.report, results.words
    lines = ["| what | n | share |", "|---|---|---|"]
    for name, share in (
        ("names understood", words.names),
        ("held-out explicit wordings understood", words.explicit),
        ("held-out implicit wordings understood", words.implicit),
        ("more held-out implicit wordings understood", words.implicit_more),
        ("held-out unknown things refused", words.unknown),
        ("more held-out unknown things, nonsense, other languages refused", words.unknown_more),
        ("images of the split that the engine would refuse or doubt", report.unjudged),
    ):
        lines.append(f"| {name} | {share.total} | {share.value:.2f} |")
    error = expected_calibration_error(report.polygons)
    lines.append(
        f"| expected calibration error of the polygons' score | {len(report.polygons)} | {error:.2f} |"
    )
    return "\n".join(lines)


def bins(pairs: list[tuple[float, float]], right: str) -> str:
    """A reliability table."""
    lines = [f"| mean score | n | {right} |", "|---|---|---|"]
    lines += [f"| {each.score:.2f} | {each.count} | {each.right:.2f} |" for each in reliability(pairs)]
    return "\n".join(lines)


def forms(report: FormReport) -> str:
    lines = ["| generated scenes, form of question | n | gIoU | cIoU |", "|---|---|---|---|"]
    lines += [f"| {form} | {len(x)} | {x.giou:.2f} | {x.ciou:.2f} |" for form, x in report.scores.items()]
    return "\n".join(lines)


def figures(results: Results) -> dict:
    """The figures for other programs."""
    report, words = results.report, results.words
    return {
        "targets": [{**asdict(row), "met": row.met} for row in results.rows],
        "mean_giou": round(results.mean_giou, 4),
        "giou": _rounded(report.named),
        "ciou": {noun: round(scores.ciou, 4) for noun, scores in report.named.items()},
        "images": {noun: len(scores) for noun, scores in report.named.items()},
        "explicit_trained_giou": _rounded(report.trained),
        "explicit_giou": _rounded(report.explicit),
        "implicit_giou": _rounded(report.implicit),
        "generated_giou": _rounded(results.forms.scores),
        "absent_empty": report.absent_empty.value,
        "wrongly_empty": report.wrongly_empty.value,
        "different": report.different.value,
        "implicit_understood": words.implicit.value,
        "explicit_understood": words.explicit.value,
        "unknown_refused": words.unknown.value,
        "implicit_more_understood": words.implicit_more.value,
        "unknown_more_refused": words.unknown_more.value,
        "calibration_error": expected_calibration_error(report.calibration),
        "polygon_calibration_error": expected_calibration_error(report.polygons),
        "reliability": _bins(report.calibration),
        "polygon_reliability": _bins(report.polygons),
        "speed": asdict(results.speed) if results.speed else None,
    }


def _rounded(scores: dict[str, Scores]) -> dict[str, float]:
    return {name: round(each.giou, 4) for name, each in scores.items()}


def _bins(pairs: list[tuple[float, float]]) -> list[dict]:
    return [{name: round(value, 4) for name, value in asdict(each).items()} for each in reliability(pairs)]


def _mean(scores: dict[str, Scores]) -> float:
    return sum(each.giou for each in scores.values()) / max(1, len(scores))
