"""How tasks behave in QGIS's list of tasks. The dock says what there is to say, so QGIS need not."""

from __future__ import annotations

from qgis.core import QgsTask

SILENT = getattr(QgsTask.Flag, "Silent", QgsTask.Flag.CanCancel)
"""Listed, and not announced at its end; QGIS can do that from 3.26 on."""

HIDDEN = getattr(QgsTask.Flag, "Hidden", QgsTask.Flag.CanCancel) | SILENT
"""Not listed either."""

CANCELLABLE = QgsTask.Flag.CanCancel | SILENT

FLAGS_OF_ALGORITHMS = (CANCELLABLE,) if hasattr(QgsTask.Flag, "Silent") else ()
"""The last argument of QgsProcessingAlgRunnerTask, which takes it from 3.26 on too."""
