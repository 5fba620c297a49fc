"""Words on the screen, in the user's language.

Every visible string is a literal in `translate("SegEarth", "...")`, which is what pylupdate5 finds.
"""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from ..paths import translation_file

translate = QCoreApplication.translate


def user_language() -> str:
    """The language QGIS is set to, such as "de" or "pt_BR"."""
    return QgsSettings().value("locale/userLocale", "", str) or QLocale.system().name()


def reads_english() -> bool:
    """Whether the plugin is in English, because that was chosen or there is no translation."""
    return translation_file(user_language()) is None


def install_translator() -> Optional[QTranslator]:
    """Loads the plugin's words in the user's language; keep what it returns for `remove_translator`.

    None where there is no translation: the strings in the code are English.
    """
    path = translation_file(user_language())
    translator = QTranslator()
    if path is None or not translator.load(str(path)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def remove_translator(translator: Optional[QTranslator]) -> None:
    """Undoes `install_translator`."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
