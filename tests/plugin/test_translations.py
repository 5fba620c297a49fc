"""Every language is complete, and the dock speaks it."""

from __future__ import annotations

import ast
import re
import shutil
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QTranslator
from qgis.PyQt.QtWidgets import QApplication

from qgis_segearth import paths
from qgis_segearth.core.stages import in_words
from qgis_segearth.core.translation import install_translator, remove_translator, translate
from qgis_segearth.gui import wording
from qgis_segearth.gui.dock import NARROWEST
from qgis_segearth.gui.message_panel import Message
from qgis_segearth.gui.messages import button_labels
from qgis_segearth.gui.panel import Panel
from qgis_segearth.gui.settings_dialog import SettingsDialog

from .test_translatable import SOURCES, calls

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = sorted((ROOT / "i18n").glob("*.ts"))
COMPILE = (
    "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1]); "
    "from translations import compile_all; compile_all(Path(sys.argv[2]))"
)


def in_code() -> set[str]:
    """What the plugin asks to have translated, as Python reads it."""
    return {ast.literal_eval(call.args[1]) for path in SOURCES for call in calls(path, "translate")}


def messages(path: Path) -> dict[str, ElementTree.Element]:
    """Source text -> message of a .ts file."""
    return {m.findtext("source"): m for m in ElementTree.parse(path).iter("message")}  # noqa: S314


def texts(message: ElementTree.Element) -> list[str]:
    """The translation, or all its plural forms."""
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def marks(text: str) -> list[str]:
    """What a translation must keep: fields such as {0}, the number, and one key for Alt."""
    fields = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    return sorted(fields) + re.findall(r"%n", text) + re.findall(r"&(?=\w)", text)


def test_pylupdate_finds_what_python_finds(tmp_path):
    """It overlooks a call whose last argument is followed by a comma."""
    if shutil.which("pylupdate5") is None:
        pytest.skip("pylupdate5 is not installed (pyqt5-dev-tools)")
    found = tmp_path / "found.ts"
    subprocess.run(["pylupdate5", *map(str, SOURCES), "-ts", str(found)], check=True, capture_output=True)
    assert set(messages(found)) == in_code()


@pytest.mark.parametrize("path", LANGUAGES, ids=lambda path: path.stem)
def test_nothing_is_missing_or_left_over(path):
    assert set(messages(path)) == in_code(), "run `make i18n`, then translate what is new"


@pytest.mark.parametrize("path", LANGUAGES, ids=lambda path: path.stem)
def test_every_string_is_translated_and_keeps_its_marks(path):
    for source, message in messages(path).items():
        assert message.find("translation").get("type") is None, f"unfinished: {source!r}"
        for text in texts(message):
            assert text.strip(), f"empty: {source!r}"
            assert marks(text) == marks(source), f"{source!r} -> {text!r}"


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the compiled languages."""
    folder = tmp_path_factory.mktemp("checkout") / "i18n"
    folder.mkdir()
    subprocess.run([sys.executable, "-c", COMPILE, str(ROOT / ".ci"), str(folder)], check=True)
    return folder


@pytest.fixture
def language(qgis_app: object) -> Iterator[None]:
    """QGIS is set to German as an Austrian has it."""
    settings = QgsSettings()
    before = settings.value("locale/userLocale")
    settings.setValue("locale/userLocale", "de_AT")
    yield
    settings.setValue("locale/userLocale", before)


@pytest.fixture(params=["PLUGIN", "CHECKOUT"])
def german(request, monkeypatch, compiled: Path, language: None, tmp_path: Path) -> Iterator[QTranslator]:
    """Installed from the zip's place, and from the checkout's."""
    for name in ("PLUGIN", "CHECKOUT"):
        monkeypatch.setattr(paths, name, compiled.parent if name == request.param else tmp_path)
    translator = install_translator()
    assert translator is not None
    yield translator
    remove_translator(translator)


def test_the_dock_is_german(german):
    panel = Panel()
    assert panel.ask.text() == "&Fragen"
    assert panel.question.placeholderText().startswith("Wonach suchen Sie?")
    assert panel.progress.cancel.text() == "Abbrechen"
    assert panel.image.accessibleName() == "Bild"
    assert panel.answer.export.text() == "&GeoPackage-Export…"


def test_german_fits_the_narrowest_dock(german):
    panel = Panel()
    panel.show()
    panel.answer.show()
    for name, label in button_labels().items():
        panel.show_message(Message("Was geschehen ist.", actions=((name, label),)))
        QApplication.processEvents()
        assert panel.minimumSizeHint().width() <= NARROWEST, label


def test_plurals_are_german(german):
    assert [wording.polygons(count) for count in (0, 1, 2)] == ["0 Polygone", "1 Polygon", "2 Polygone"]


def test_the_backends_stages_are_german_and_unknown_ones_are_kept(german):
    assert in_words("Looking at the image") == "Bild wird betrachtet"
    assert in_words("Folding space") == "Folding space"


def test_a_translated_choice_is_stored_by_its_name(german):
    dialog = SettingsDialog()
    assert dialog.detail.itemText(3) == "Originalauflösung"
    assert [dialog.detail.itemData(row) for row in range(4)] == ["overview", "2x", "4x", "native"]


def test_without_compiled_languages_the_plugin_is_english_and_silent(language, monkeypatch, tmp_path, capfd):
    monkeypatch.setattr(paths, "PLUGIN", tmp_path)
    monkeypatch.setattr(paths, "CHECKOUT", tmp_path)
    assert install_translator() is None
    assert translate("SegEarth", "&Ask") == "&Ask"
    assert wording.polygons(2) == "2 polygons"
    assert capfd.readouterr() == ("", "")
