"""Every language is complete: nothing missing, unfinished, left over or left in English."""

from __future__ import annotations

import ast
import re
import shutil
import string
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from .test_translatable import SOURCES, calls

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / ".ci"))

import translations  # noqa: E402

PLURALS = {"de": 2, "es": 2, "fr": 2, "it": 2, "ja": 1, "pt": 2, "ru": 3, "zh": 1}
"""Language -> plural forms (Unicode CLDR, without those for fractions and millions)."""
SENTENCE = 4
"""From so many words on, a translation differs from its English."""


def in_code() -> set[str]:
    """What the plugin asks to have translated, as Python reads it."""
    return {ast.literal_eval(call.args[1]) for path in SOURCES for call in calls(path, "translate")}


def file_of(language: str, folder: Path = translations.FOLDER) -> Path:
    return folder / f"segearth_{language}.ts"


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


def test_all_languages_are_there():
    assert set(translations.LANGUAGES) == set(PLURALS)
    assert {path.name for path in translations.FOLDER.glob("*.ts")} >= {
        file_of(each).name for each in PLURALS
    }


@pytest.mark.skipif(shutil.which("pylupdate5") is None, reason="pyqt5-dev-tools are not installed")
def test_a_refresh_begins_missing_languages_with_every_string(tmp_path):
    file_of("it", tmp_path).write_text(translations.EMPTY.format("it"), encoding="utf-8")
    translations.refresh(tmp_path)
    for language in PLURALS:
        found = messages(file_of(language, tmp_path))
        assert set(found) == in_code()
        assert {message.find("translation").get("type") for message in found.values()} == {"unfinished"}
        assert b"<location" not in file_of(language, tmp_path).read_bytes()


@pytest.mark.parametrize("language", PLURALS)
def test_nothing_is_missing_or_left_over(language):
    assert set(messages(file_of(language))) == in_code(), "run `make i18n`, then translate what is new"


@pytest.mark.parametrize("language", PLURALS)
def test_every_string_is_translated_and_keeps_its_marks(language):
    for source, message in messages(file_of(language)).items():
        assert message.find("translation").get("type") is None, f"unfinished: {source!r}"
        for text in texts(message):
            assert text.strip(), f"empty: {source!r}"
            assert marks(text) == marks(source), f"{source!r} -> {text!r}"


@pytest.mark.parametrize("language", PLURALS)
def test_plurals_are_the_languages_own(language):
    assert ElementTree.parse(file_of(language)).getroot().get("language")[:2] == language  # noqa: S314
    counted = [each for each in messages(file_of(language)).values() if each.get("numerus")]
    assert counted
    for message in counted:
        forms = texts(message)
        assert len(forms) == PLURALS[language]
        assert len(set(forms)) == len(forms), f"the same form twice: {forms}"


@pytest.mark.parametrize("language", PLURALS)
def test_no_sentence_is_left_in_english(language):
    for source, message in messages(file_of(language)).items():
        if len(re.findall(r"[a-z]{2,}", source)) >= SENTENCE:
            assert source not in texts(message)
            assert re.search(r"\s{2}|^\s|\s$", texts(message)[0]) is None, f"stray space: {texts(message)}"


@pytest.mark.parametrize("language", PLURALS)
def test_the_help_page_has_every_section(language):
    english = (ROOT / "resources" / "help" / "help.md").read_text(encoding="utf-8")
    page = (ROOT / "resources" / "help" / f"help_{language}.md").read_text(encoding="utf-8")
    for pattern in (r"^##? ", r"^\|", r"^- ", r"^\d\. "):
        count = len(re.findall(pattern, english, re.MULTILINE))
        assert len(re.findall(pattern, page, re.MULTILINE)) == count, pattern
    assert set(re.findall(r"`[^`]+`", page)) == set(re.findall(r"`[^`]+`", english))
