"""The plugin speaks the language that QGIS is set to, and fits the dock in it."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QLocale, QTranslator
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from qgis_segearth import paths
from qgis_segearth.core import wording
from qgis_segearth.core.nouns import label_in_words
from qgis_segearth.core.problems import from_problem
from qgis_segearth.core.sentences import in_words, templates, words_of
from qgis_segearth.core.translation import install_translator, remove_translator, translate
from qgis_segearth.gui import setup_words
from qgis_segearth.gui.background import Background
from qgis_segearth.gui.export_dialog import ExportDialog
from qgis_segearth.gui.message_panel import Message
from qgis_segearth.gui.messages import button_labels
from qgis_segearth.gui.panel import Panel
from qgis_segearth.gui.scrolling import NARROWEST
from qgis_segearth.gui.self_test_dialog import SelfTestDialog
from qgis_segearth.gui.settings_dialog import SettingsDialog
from qgis_segearth.gui.setup_page import SetupPage
from qgis_segearth.setup.environments import Condition

from .test_translations import PLURALS, translations

LOCALES = {
    "de_AT": "de", "pt_BR": "pt", "pt_PT": "pt", "zh-Hans": "zh", "zh_CN": "zh", "ru": "ru",
    "fr_CA": "fr", "ja_JP": "ja", "it_IT": "it", "es_MX": "es",
}  # fmt: skip
COUNTED = {
    "de": ["0 Polygone", "1 Polygon", "2 Polygone"],
    "es": ["0 polígonos", "1 polígono", "2 polígonos"],
    "fr": ["0 polygone", "1 polygone", "2 polygones"],
    "pt": ["0 polígonos", "1 polígono", "2 polígonos"],
}


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the compiled languages."""
    folder = tmp_path_factory.mktemp("checkout") / "i18n"
    folder.mkdir()
    translations.compile_all(folder)
    return folder


GONE = {
    "title": "The image no longer exists: /roofs.tif.",
    "said": {"title": [{"code": "file-gone", "text": "", "nouns": [], "values": {"path": "/roofs.tif"}}]},
}


def said(code: str, *nouns: str, text: str = "English", **values: object) -> dict:
    """A sentence as it comes over the wire."""
    return {"code": code, "text": text, "nouns": list(nouns), "values": values}


def set_locale(name: str) -> None:
    """What QGIS writes where the user chooses a language."""
    QgsSettings().setValue("locale/userLocale", name)


@pytest.fixture
def locale(qgis_app: object) -> Iterator[None]:
    """The locale may be changed."""
    before = QgsSettings().value("locale/userLocale")
    set_locale("de_AT")
    yield
    set_locale(before)


@pytest.fixture(params=["PLUGIN", "CHECKOUT"])
def german(request, monkeypatch, compiled: Path, locale: None, tmp_path: Path) -> Iterator[QTranslator]:
    """Installed from the zip's place, and from the checkout's, for QGIS as an Austrian has it."""
    for name in ("PLUGIN", "CHECKOUT"):
        monkeypatch.setattr(paths, name, compiled.parent if name == request.param else tmp_path)
    yield from installed()


@pytest.fixture(params=PLURALS)
def language(request, monkeypatch, compiled: Path, locale: None) -> Iterator[str]:
    """One after the other."""
    monkeypatch.setattr(paths, "CHECKOUT", compiled.parent)
    set_locale(request.param)
    for _ in installed():
        yield request.param


def installed() -> Iterator[QTranslator]:
    translator = install_translator()
    assert translator is not None
    yield translator
    remove_translator(translator)


@pytest.mark.parametrize(("name", "code"), LOCALES.items())
def test_a_locale_finds_its_language_and_its_help(name, code, monkeypatch, compiled):
    assert paths.help_page(name).name == f"help_{code}.md"
    monkeypatch.setattr(paths, "CHECKOUT", compiled.parent)
    assert paths.translation_file(name).name == f"segearth_{code}.qm"


def test_a_language_that_nobody_has_translated_is_english(monkeypatch, compiled):
    assert paths.help_page("nl_NL").name == "help.md"
    monkeypatch.setattr(paths, "CHECKOUT", compiled.parent)
    assert paths.translation_file("nl_NL") is None


def test_the_dock_is_german(german):
    panel = Panel()
    assert panel.ask.text() == "&Fragen"
    assert panel.question.placeholderText().startswith("Wonach suchen Sie?")
    assert panel.progress.cancel.text() == "Abbrechen"
    assert panel.image.accessibleName() == "Bild"
    assert panel.answer.export.text() == "&Exportieren…"


def narrow(widget: QWidget) -> QWidget:
    """A page of the dock, shown as narrow as can be."""
    widget.contents.setMaximumWidth(NARROWEST)
    widget.resize(NARROWEST, 1400)
    widget.show()
    QApplication.processEvents()
    return widget


def cut_off(widget: QWidget) -> list[str]:
    """Texts of visible buttons that are wider than their button."""
    buttons = [each for each in widget.findChildren(QAbstractButton) if each.isVisible() and each.text()]
    return [each.text() for each in buttons if each.sizeHint().width() > each.width()]


def test_the_narrowest_dock_holds_every_button(language):
    panel = Panel()
    panel.answer.show()
    for section in (panel.answer.refine, panel.answer.polygons, panel.answer.compare, panel.history):
        section.show()
        section.set_open(True)
    for name, label in button_labels().items():
        panel.show_message(Message(label, actions=((name, label),)))
        narrow(panel)
        assert panel.contents.minimumSizeHint().width() <= NARROWEST, label
        assert panel.message.minimumSizeHint().width() <= NARROWEST, label
        assert cut_off(panel) == []


def test_the_narrowest_dock_holds_the_set_up(language):
    page = SetupPage()
    page.show_purpose("", "", translate("SegEarth", "&Set up again"), can_wait=True)
    assert narrow(page).contents.minimumSizeHint().width() <= NARROWEST
    assert cut_off(page) == []


@pytest.fixture(params=[*PLURALS, "en"])
def any_language(request, monkeypatch, compiled: Path, locale: None) -> Iterator[str]:
    """English, too."""
    monkeypatch.setattr(paths, "CHECKOUT", compiled.parent)
    set_locale(request.param)
    translator = install_translator()
    assert (translator is None) == (request.param == "en")
    yield request.param
    remove_translator(translator)


def keys_of(widget: QWidget) -> list[str]:
    """What Alt is pressed with, of everything that can be seen and used."""
    buttons = widget.findChildren(QAbstractButton)
    labels = [label for label in widget.findChildren(QLabel) if label.buddy() is not None]
    usable = [each.text() for each in (*buttons, *labels) if each.isVisible() and each.isEnabled()]
    return [key.lower() for text in usable for key in re.findall(r"&(\w)", text)]


def whole_panel() -> Panel:
    """Nothing hidden, nothing grey."""
    panel = Panel()
    card = panel.answer
    for part in (card, card.refine, card.polygons, card.compare, panel.history, panel.resolution):
        part.show()
    for section in (card.refine, card.polygons, card.compare, panel.history):
        section.set_open(True)
    for part in (panel.engine, panel.undo, panel.redo, card.refine, card.zoom):
        part.setEnabled(True)
    panel.message.show_message(
        Message("", actions=tuple((name, label) for name, label in button_labels().items()))
    )
    return panel


def settings_dialog() -> QWidget:
    return SettingsDialog()


def export_dialog() -> QWidget:
    return ExportDialog(())


def self_test_dialog() -> QWidget:
    return SelfTestDialog(Background())


def setup_page(condition: Condition) -> QWidget:
    page = SetupPage()
    page.show_purpose("", "", setup_words.button(condition), can_wait=True)
    page.show_idle(ready=True)
    return page


@pytest.mark.parametrize(
    ("make", "least"),
    [
        (whole_panel, 7),
        (settings_dialog, 7),
        (export_dialog, 3),
        (self_test_dialog, 1),
        *((partial(setup_page, condition), 2) for condition in Condition),
    ],
)
def test_no_two_keys_are_the_same(any_language, make, least):
    """Alt and the letter would only wander between them."""
    window = make()
    window.show()
    QApplication.processEvents()
    keys = keys_of(window)
    assert len(keys) >= least
    assert sorted(set(keys)) == sorted(keys), keys
    window.close()


@pytest.mark.parametrize(("code", "counted"), COUNTED.items())
def test_a_number_has_its_plural(code, counted, monkeypatch, compiled, locale):
    monkeypatch.setattr(paths, "CHECKOUT", compiled.parent)
    set_locale(code)
    for _ in installed():
        assert [wording.polygons(count) for count in (0, 1, 2)] == counted


def test_russian_sentences_count_as_russians_do(monkeypatch, compiled, locale):
    monkeypatch.setattr(paths, "CHECKOUT", compiled.parent)
    set_locale("ru_RU")
    for _ in installed():
        waiting = [in_words(said("queue", n=count)) for count in (1, 2, 5, 21)]
        kept = [in_words(said("targets-left-out", n=count, all=40)) for count in (1, 2, 5)]
    assert waiting == [
        "Уже ждёт 1 вопрос.",
        "Уже ждут 2 вопроса.",
        "Уже ждут 5 вопросов.",
        "Уже ждёт 21 вопрос.",
    ]
    assert kept == [
        "Отмечена только 1 первая цель из 40.",
        "Отмечены только 2 первые цели из 40.",
        "Отмечены только 5 первых целей из 40.",
    ]


def test_russian_counts_as_russians_do(monkeypatch, compiled, locale):
    monkeypatch.setattr(paths, "CHECKOUT", compiled.parent)
    set_locale("ru_RU")
    for _ in installed():
        one, two, five, twenty_one = (wording.polygons(count).split()[1] for count in (1, 2, 5, 21))
        assert len({one, two, five}) == 3
        assert twenty_one == one


def test_what_the_backend_says_is_german_and_the_unknown_is_kept(german):
    looking = said("looking", text="Looking at the image")
    assert words_of({"message": "Looking at the image", "said": {"message": [looking]}}, "message") == (
        "Bild wird betrachtet"
    )
    found = said("found", "swimming_pool", "tree")
    free = said("", text="Two of them are empty.")
    reply = {"reply": "", "said": {"reply": [found, free]}}
    assert words_of(reply, "reply") == "Gefunden: Schwimmbecken, Bäume. Two of them are empty."
    assert words_of({"message": "Folding space"}, "message") == "Folding space"
    assert label_in_words("swimming pool") == "Schwimmbecken"
    assert label_in_words("the red house") == "the red house"


def test_numbers_in_sentences_are_the_languages_own(german):
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert "29,5 m je Pixel" in in_words(said("noun-too-small", "car", gsd=29.5, finest=1.5))
        assert "1.234 m" in in_words(said("image-too-coarse", gsd=1234, coarsest=15))
    finally:
        QLocale.setDefault(before)


def test_a_problem_is_told_with_its_particulars_or_in_general_but_not_in_english(german):
    plain = {"code": "weights-broken", "title": "x.safetensors has no header.", "status": 503}
    told = from_problem({**plain, "detail": "Install the model again."})
    assert (
        str(told) == "Die Gewichte des Modells lassen sich nicht lesen. Installieren Sie das Modell erneut."
    )
    assert told.cause == "x.safetensors has no header. Install the model again."
    gone = from_problem({"code": "image-not-found", **GONE})
    assert gone.sentence == "Das Bild ist nicht mehr vorhanden: /roofs.tif."
    unknown = from_problem({"code": "full-moon", "title": "The moon is full.", "detail": "Wait."})
    assert str(unknown) == "The moon is full. Wait."


def test_in_english_a_problem_keeps_its_particulars():
    told = from_problem({"code": "weights-broken", "title": "x.safetensors has no header.", "status": 503})
    assert told.sentence == "x.safetensors has no header."


def test_every_language_says_every_sentence_with_its_values(language):
    for code, template in templates(5).items():
        fields = {name for _, name, _, _ in string.Formatter().parse(template) if name}
        values = {name: f"<{name}>" for name in fields - {"nouns"}} | {"n": 5}
        spoken = in_words({"code": code, "text": "English", "nouns": ["tree"], "values": values})
        assert spoken != "English"
        assert all(f"<{name}>" in spoken for name in fields - {"nouns", "unit"})


def test_a_translated_choice_is_stored_by_its_name(german):
    dialog = SettingsDialog()
    assert dialog.detail.itemText(3) == "Originalauflösung"
    assert [dialog.detail.itemData(row) for row in range(4)] == ["overview", "2x", "4x", "native"]


def test_without_compiled_languages_the_plugin_is_english_and_silent(locale, monkeypatch, tmp_path, capfd):
    monkeypatch.setattr(paths, "PLUGIN", tmp_path)
    monkeypatch.setattr(paths, "CHECKOUT", tmp_path)
    assert install_translator() is None
    assert translate("SegEarth", "&Ask") == "&Ask"
    assert wording.polygons(2) == "2 polygons"
    assert capfd.readouterr() == ("", "")
