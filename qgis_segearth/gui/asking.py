"""`Asking`: from what stands in the dock to a question under way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsMapSettings, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtBoundSignal, pyqtSignal

from ..core.batch_errors import AreaOutside
from ..core.errors import ExtentEmpty, PluginError
from ..core.examples import examples_for
from ..core.hidden_image import why_hidden
from ..core.place import Place, view_of
from ..core.raster import ImageSource, source_from_canvas, source_from_layer
from ..core.resolution import idle_details, metres_per_pixel, native_resolution, too_coarse
from ..core.settings import Settings
from ..core.translation import translate
from ..core.within_source import WithinSource
from .conversation import Conversation
from .image_choice import ImageChoice
from .message_panel import Message
from .panel import Panel
from .places import Places

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

REST_MILLISECONDS = 250
"""What is looked at is judged when typing and zooming have paused for so long."""


class Asking(QObject):
    """failed: a PluginError. told: a Message."""

    failed = pyqtSignal(object)
    told = pyqtSignal(object)

    def __init__(self, panel: Panel, conversation: Conversation, iface: QgisInterface, parent: QObject):
        super().__init__(parent)
        self._panel = panel
        self._conversation = conversation
        self._iface = iface
        self.places = Places(panel.extent, iface, self)
        self.images = ImageChoice(panel.image, iface, self)
        self._rest = QTimer(self, interval=REST_MILLISECONDS, singleShot=True)
        self._rest.timeout.connect(self._judge)
        self.choose_detail_set()
        self._connect()

    def _connect(self) -> None:
        panel = self._panel
        panel.asked.connect(self.ask)
        panel.examples.fitting = self._examples
        panel.examples.picked.connect(self.take_question)
        panel.detail.activated.connect(self._keep_detail)
        panel.resolution.zoom_wanted.connect(self._zoom_in)
        for signal in (
            panel.question.textChanged,
            panel.image.layerChanged,
            panel.detail.currentIndexChanged,
            panel.extent.currentIndexChanged,
            *self._map_signals(),
        ):
            signal.connect(self._rest.start)

    def _map_signals(self) -> tuple[pyqtBoundSignal, ...]:
        """The last one: a layer may have become transparent."""
        canvas = self._iface.mapCanvas()
        return canvas.extentsChanged, canvas.layersChanged, canvas.mapCanvasRefreshed

    def close(self) -> None:
        """Leaves the map alone."""
        for signal in self._map_signals():
            signal.disconnect(self._rest.start)
        self.places.close()
        self.images.close()

    # --- asking ---

    def ask(self) -> None:
        """Asks the question in the box about the chosen image, where and as closely as was chosen."""
        if self._conversation.is_busy():
            return
        panel = self._panel
        question = Settings.read().question(panel.question.text())
        engine = panel.engine.engine() or question.engine
        try:
            asked = replace(
                question, engine=engine, detail=panel.detail.detail(), compare_with=panel.second.engine()
            )
            self._conversation.ask(asked, self._source())
            self.images.note_asked(self._layer())
        except PluginError as error:
            self.failed.emit(error)
        finally:
            self.places.give_back()

    def ask_at(self, place: Place) -> None:
        """Asks the question in the box about a place on the map; without one, the box waits for it. Later
        questions are about what they were about before."""
        if self._conversation.is_busy():
            return
        self.places.take(place)
        self.ask_or_wait()

    def ask_or_wait(self) -> None:
        """Asks what stands in the box, or says that something should."""
        if self._panel.question.text():
            self.ask()
            return
        hint = translate("SegEarth", "What shall be found there?")
        advice = translate("SegEarth", "Type it above and press Enter.")
        self.told.emit(Message(hint, advice, warning=False))

    def ask_text(self, text: str) -> None:
        """Puts a question into the box and asks it."""
        self.take_question(text)
        self.ask()

    def take_question(self, text: str) -> None:
        """Puts a question into the box, ready for Enter."""
        self._panel.question.setText(text)
        self._panel.question.setFocus()

    def _source(self) -> ImageSource:
        """What is asked about. Raises NoImage, ExtentEmpty, AreaOutside, NothingSelected and what else
        `core.raster` raises."""
        settings = self._iface.mapCanvas().mapSettings()
        layer = self._panel.image.raster_layer()
        place = self.places.place(layer)
        if place is not None:
            settings = view_of(place, settings)
        try:
            source = source_from_canvas(settings) if layer is None else source_from_layer(layer, settings)
        except ExtentEmpty as error:  # moving the map helps only where the map is what is asked about
            if place is None:
                raise
            raise AreaOutside(str(error)) from error
        if place is None:
            return source
        source = replace(source, area=place.name)
        return source if place.region is None else WithinSource.of(source, place.region, place.crs)

    # --- what helps to ask ---

    def _examples(self) -> tuple[str, ...]:
        return examples_for(self._resolution(self._looked_at()))

    def choose_detail_set(self) -> None:
        """The box shows the detail that the settings name."""
        self._panel.detail.choose(Settings.read().detail)

    def _keep_detail(self, _index: int) -> None:
        replace(Settings.read(), detail=self._panel.detail.detail()).write()

    def _judge(self) -> None:
        """Whether all that can be chosen makes sense for what will be looked at."""
        panel, layer, looked_at = self._panel, self._layer(), self._looked_at()
        now = self._resolution(looked_at)
        panel.resolution.show_problem(too_coarse(panel.question.text(), now, native_resolution(layer)))
        panel.detail.show_idle(idle_details(looked_at, layer) if now else ())
        seen = self._iface.mapCanvas().mapSettings()
        panel.show_image_note(why_hidden(layer, seen, QgsProject.instance()) if layer is not None else "")

    def _resolution(self, looked_at: QgsMapSettings) -> float:
        """Metres per pixel that will be looked at; 0 where there is nothing to look at."""
        if not looked_at.hasValidSettings():
            return 0.0
        return metres_per_pixel(looked_at, self._layer(), self._panel.detail.detail())

    def _looked_at(self) -> QgsMapSettings:
        """The map as it would be seen if the view were what will be looked at."""
        settings = self._iface.mapCanvas().mapSettings()
        try:
            place = self.places.place(self._layer())
        except PluginError:  # nothing is selected: asking will say so
            place = None
        return settings if place is None else view_of(place, settings)

    def _layer(self) -> Optional[QgsRasterLayer]:
        return self._panel.image.raster_layer()

    def _zoom_in(self, wanted: float) -> None:
        """Until so many metres are looked at per pixel, about the middle; what is seen is asked then."""
        self.places.forget()
        canvas = self._iface.mapCanvas()
        now = metres_per_pixel(canvas.mapSettings(), None, self._panel.detail.detail())
        if now:
            canvas.zoomByFactor(wanted / now)
            canvas.refresh()
