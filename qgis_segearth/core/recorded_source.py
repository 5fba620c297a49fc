"""What was asked about, written down, so that it can be asked about again."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from .answer import Answer
from .errors import ImageFileMissing
from .file_source import turned_over
from .rendered_source import RenderedSource, picture_inputs, send_picture
from .within_source import WithinSource

if TYPE_CHECKING:
    from .client import Client
    from .raster import ImageSource


@dataclass(frozen=True)
class RecordedSource:
    """See `raster.ImageSource`.

    inputs: the image's part of the execute request. rows_down: as in `FileSource`.
    picture: the GeoTIFF that was sent, b"" where a file was read.
    """

    title: str
    crs: QgsCoordinateReferenceSystem
    extent: QgsRectangle
    licence: str
    inputs: dict[str, Any]
    rows_down: bool = False
    picture: bytes = field(default=b"", repr=False)
    area: str = ""

    @classmethod
    def of(cls, source: ImageSource, feedback: Any) -> RecordedSource:
        """Writes a source down. In a worker thread: it may wait for a picture."""
        if isinstance(source, cls):
            return source
        if isinstance(source, WithinSource):
            inner = cls.of(source.source, feedback)
            return replace(inner, inputs={**inner.inputs, **source.within_input()})
        picture = source.picture(feedback) if isinstance(source, RenderedSource) else b""
        return cls(
            title=source.title,
            crs=source.crs,
            extent=QgsRectangle(source.extent),
            licence=source.licence,
            inputs=picture_inputs(picture) if picture else source.inputs(),
            rows_down=not picture and source.rows_down,
            picture=picture,
            area=source.area,
        )

    def to_inputs(self, client: Client, feedback: Any) -> dict:
        """The same inputs; a picture is sent where the backend does not hold it. Raises ImageFileMissing."""
        if self.picture:
            send_picture(self.picture, client)
        elif not self.file().is_file():
            raise ImageFileMissing(str(self.file()))
        return self.inputs

    def file(self) -> Path:
        """The file that was read."""
        from urllib.request import url2pathname  # brings http and email: QGIS's start need not wait for those

        return Path(url2pathname(urlsplit(self.inputs["image"]["href"]).path))

    def place(self, answer: Answer) -> Answer:
        """As the source did that this was written down from."""
        return turned_over(answer) if self.rows_down else answer
