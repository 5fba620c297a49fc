"""The evaluation: every figure from samples whose answer is known, the table of targets, gallery and card."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from tokenizers import Tokenizer

from segearth.engines.nano_answering import DECISION
from segearth.model.nano import Nano, VisionConfig
from segearth.training.evaluate import Options, parse
from segearth.training.evaluation import Report, Sample, Share, evaluate, name_of, polygon_scores
from segearth.training.evaluation_forms import ABSENT, FormReport
from segearth.training.evaluation_gallery import write_gallery
from segearth.training.evaluation_pictures import ANSWER_COLOUR, TRUTH_COLOUR, around, outlined, write_jpeg
from segearth.training.evaluation_rasters import QUESTIONS, RasterAnswer
from segearth.training.evaluation_speed import Speed
from segearth.training.evaluation_tables import Results, figures, markdown
from segearth.training.evaluation_targets import NOUN_TARGETS, Row, target_rows
from segearth.training.evaluation_words import WordReport
from segearth.training.export import export
from segearth.training.labelled_image import TARGET, LabelledImage
from segearth.training.language_training import language_config
from segearth.training.metrics import overlap
from segearth.training.release import card, contact_sheet, failures
from segearth.training.tokenizer import train_tokenizer
from segearth.training.words import NOUNS
from tests.support.knowing_model import Knowing
from tests.support.red_pools import red_pools

SPEED = Speed(2, 5, 4.0, 0.2, 0.3, 0.9, 1.1, 0.05, 0.06, 1.2, 0.8, 3.0)


@pytest.fixture(scope="module")
def report() -> Report:
    return evaluate(Knowing(), [red_pools()])


def test_a_model_that_knows_everything_gets_full_marks(report: Report):
    for kind in (report.named, report.trained, report.explicit, report.implicit):
        assert list(kind) == ["swimming_pool"]
        assert kind["swimming_pool"].giou == pytest.approx(1)
    assert report.absent_empty == Share(2, 2)
    assert report.wrongly_empty == Share(0, 1)
    assert sorted(report.calibration) == [(0.1, False), (0.1, False), (0.9, True)]
    assert [right for _, right in report.polygons] == [1, 1]
    assert report.unjudged == Share(0, 1)
    assert report.samples[0].noun == "swimming_pool"


def test_a_name_that_is_not_understood_is_a_wrongly_empty_answer():
    report = evaluate(Knowing(misunderstands=name_of("swimming_pool")), [red_pools()])
    assert report.named["swimming_pool"].giou == 0
    assert report.wrongly_empty == Share(1, 1)
    assert report.implicit["swimming_pool"].giou == pytest.approx(1)


def test_the_score_of_a_polygon_is_set_against_what_is_right_in_it():
    probability = np.zeros((20, 40), np.float32)
    probability[2:8, 2:8], probability[2:8, 20:30], probability[15, 0] = 0.9, 0.7, 0.99
    target = np.zeros((20, 40), bool)
    target[:, 25:] = True
    pairs = polygon_scores(probability, target, np.ones_like(target))
    np.testing.assert_allclose(sorted(pairs), [(0.7, 0.5), (0.9, 0)], atol=1e-6)
    assert probability[15, 0] >= DECISION


def results(report: Report, speed: Speed | None = SPEED) -> Results:
    forms = FormReport()
    good = overlap(np.ones((2, 2)), np.ones((2, 2)))
    forms.scores["named"].add(good)
    forms.scores[ABSENT].add(overlap(np.ones((2, 2)), np.zeros((2, 2))))
    forms.absent_empty.add(False)
    forms.wrongly_empty.add(False)
    return Results(report, WordReport(), forms, speed)


def test_every_target_of_the_issue_has_its_row(report: Report):
    rows = {row.what: row for row in results(report).rows}
    assert rows["generated scenes, all forms of question, gIoU"].met
    assert rows["real images: absent target, empty answer"] == Row(
        "real images: absent target, empty answer", 2, 1.0, 0.9
    )
    assert not rows["generated scenes: absent target, empty answer"].met
    assert rows["real images: swimming pool, gIoU"].met
    assert rows["real images: car, gIoU"].verdict == "not measured"
    assert sum("real images: " in what and "gIoU" in what for what in rows) == sum(
        map(len, NOUN_TARGETS.values())
    )
    for words in (
        "implicit wordings",
        "explicit wordings",
        "two different nouns",
        "calibration error",
        "memory",
    ):
        assert any(words in what for what in rows)
    assert rows["first answer on 1024 x 1024, seconds"].met
    assert not any("seconds" in row.what for row in results(report, None).rows)


def test_rows_say_by_how_much_they_miss():
    assert Row("a", 1, 0.5, 0.75).verdict == "missed by 0.25"
    assert Row("a", 1, 0.2, 0.1, most=True).verdict == "missed by 0.10"
    assert Row("a", 1, 0.1, 0.1, most=True).verdict == "met"
    assert not Row("a", 0, float("nan"), 0.1, most=True).met


def test_building_and_road_have_a_row_per_folder():
    report = Report()
    report.by_source["road", "japan"].add(overlap(np.eye(2), np.eye(2)))
    report.by_source["tree", "japan"].add(overlap(np.eye(2), np.eye(2)))
    whats = [row.what for row in target_rows(report, FormReport(), None)]
    assert "real images of japan: road, gIoU" in whats
    assert not any("japan: tree" in what for what in whats)


def test_tables_and_json_hold_the_same_figures(report: Report):
    text, numbers = markdown(results(report)), figures(results(report))
    for row in numbers["targets"]:
        assert f"| {row['what']} | {row['n']} | " in text
    assert numbers["giou"]["swimming_pool"] == pytest.approx(1)
    assert "| 0.90 | 1 | 1.00 |" in text
    assert str(SPEED) in text
    assert json.loads(json.dumps(numbers))["speed"]["first_best"] == 0.9


def test_outlines_keep_their_colour_and_place():
    pixels, mask = np.full((100, 200, 3), 90, np.uint8), np.zeros((100, 200), bool)
    mask[20:60, 100:160] = True
    picture = outlined(pixels, [(mask, ANSWER_COLOUR)], 100)
    assert picture.shape == (50, 100, 3)
    coloured = (picture == ANSWER_COLOUR).all(-1)
    rows, columns = np.nonzero(coloured)
    assert (rows.min(), rows.max() + 1, columns.min(), columns.max() + 1) == (10, 30, 50, 80)
    assert not coloured[15:25, 55:75].any()


def test_what_is_shown_holds_both_outlines():
    one, other = np.zeros((2, 500, 500), bool)
    one[100:110, 100:110] = other[150:160, 300:310] = True
    part = around([one, other])
    assert one[part].sum() == other[part].sum() == 100
    assert one[part].shape < (500, 500)
    assert one[around([one])].shape == (128, 128)
    assert one[around([np.zeros_like(one)])].shape == (500, 500)


class Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.pictures: list[dict] = []
        self.anchors: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        self.ids += [attributes["id"]] if "id" in attributes else []
        if tag == "img":
            self.pictures.append(attributes)
        if tag == "a":
            self.anchors.append(attributes["href"])


def test_the_gallery_shows_every_answer_and_needs_nothing_from_elsewhere(report: Report, tmp_path: Path):
    raster = RasterAnswer(
        "a <b>.tif", "pools & roads?", red_pools().pixels, np.zeros((128, 128), bool), 0.2, "Nothing here."
    )
    (tmp_path / "gallery").mkdir()
    (tmp_path / "gallery" / "old.txt").write_text("old", encoding="utf-8")
    page = write_gallery(tmp_path / "gallery", results(report), [raster])
    text, links = page.read_text(encoding="utf-8"), Links()
    links.feed(text)
    assert len(links.pictures) == 2
    for picture in links.pictures:
        assert picture["alt"]
        with rasterio.open(page.parent / picture["src"]) as file:
            assert file.count == 3
    assert {anchor.removeprefix("#") for anchor in links.anchors} <= set(links.ids)
    assert "http" not in text.replace("https://", "http://").split("</head>")[1]
    assert "pools &amp; roads?" in text
    assert not re.search(r"\$[a-z]", text)
    assert not (tmp_path / "gallery" / "old.txt").exists()


def test_the_worst_of_each_noun_is_shown_as_a_failure(report: Report):
    sample = report.samples[0]
    worse = Sample(sample.image, "swimming_pool", ~sample.answer, 0.5, overlap(np.eye(2), 1 - np.eye(2)))
    assert failures([sample, worse]) == [worse]
    sheet = contact_sheet([sample, worse])
    assert sheet.shape == (200, 800, 3)
    for colour in (TRUTH_COLOUR, ANSWER_COLOUR):
        assert (sheet == colour).all(-1).any()


def test_the_card_is_filled_and_names_the_hash(report: Report, tmp_path: Path):
    network = Nano(VisionConfig(nouns=len(NOUNS)), language_config())
    tokenizer: Tokenizer = train_tokenizer()
    record = {"steps": 12, "minutes": 3.4, "language_steps": 5, "language_minutes": 0.6, "calibrated_on": 7}
    digest = export(network, tokenizer, tmp_path, 0.4, {**record, "note": "Made by a test."})
    text = card(tmp_path, results(report))
    assert not re.search(r"\$[a-z{]", text)
    assert digest in text
    assert "12 steps in 3 minutes" in text
    assert "Made by a test." in text
    assert markdown(results(report)) in text
    assert "CC BY-SA 4.0" in text


def test_pictures_are_small_files(tmp_path: Path):
    noise = torch.randint(0, 255, (600, 800, 3), generator=torch.Generator().manual_seed(0)).numpy()
    smooth = np.repeat(np.repeat(noise[::10, ::10], 10, 0), 10, 1).astype(np.uint8)
    write_jpeg(tmp_path / "a.jpg", smooth, quality=75)
    assert [each.name for each in tmp_path.iterdir()] == ["a.jpg"]
    assert (tmp_path / "a.jpg").stat().st_size < 150_000


def test_every_raster_is_asked_three_questions():
    assert len(QUESTIONS) >= 12
    assert all(len(questions) == 3 for questions in QUESTIONS.values())


def test_the_command_line_names_every_setting():
    assert parse(["--every", "5", "--model", "m"]) == Options(model=Path("m"), every=5)


def test_labels_count_where_they_are_known():
    image: LabelledImage = red_pools()
    assert (image.masks["swimming_pool"] == TARGET).sum() == 2 * 30 * 30
