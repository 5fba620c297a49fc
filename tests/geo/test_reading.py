"""Reading: the right bands, the right validity, the right place, and never more than is needed."""

from __future__ import annotations

import http.server
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from odc.geo.geom import BoundingBox
from rasterio.enums import ColorInterp

from segearth.errors import BandsUnsuitable, ExtentEmpty, ImageNotFound, ImageUnreadable, SettingInvalid
from segearth.geo import reading
from segearth.geo.reading import View, open_raster
from segearth.geo.source import local_drivers
from tests.support import rasters

UTM = rasterio.Affine(*rasters.UTM)


def write(path: Path, values: np.ndarray, **profile: object) -> Path:
    """A GeoTIFF of bands x rows x columns."""
    count, height, width = values.shape
    shape = {"count": count, "height": height, "width": width, "dtype": values.dtype}
    descriptions, kinds = profile.pop("descriptions", None), profile.pop("kinds", None)
    place = {"crs": "EPSG:26911", "transform": UTM}
    with rasterio.open(path, "w", driver="GTiff", **{**place, **shape, **profile}) as dataset:
        if kinds:
            dataset.colorinterp = kinds
        if descriptions:
            dataset.descriptions = descriptions
        dataset.write(values)
    return path


def noise(bands: int, rows: int = 64, columns: int = 80, dtype: str = "uint8") -> np.ndarray:
    return np.random.default_rng(0).integers(1, 255, (bands, rows, columns)).astype(dtype)


@pytest.mark.parametrize("name", ["alpha", "external_mask", "nodata"])
def test_the_void_is_invalid_and_black(name: str, tmp_path: Path) -> None:
    image = open_raster(rasters.write(tmp_path, name)).overview(1024)
    expected = np.ones((rasters.ROWS, rasters.COLUMNS), bool)
    expected[:, : rasters.VOID] = False
    assert (image.valid == expected).all()
    assert not image.pixels[~image.valid].any()


@pytest.mark.parametrize("name", ["infrared", "infrared_tagged_alpha", "utm_26911", "rotated", "no_place"])
def test_image_data_is_never_taken_for_validity(name: str, tmp_path: Path) -> None:
    image = open_raster(rasters.write(tmp_path, name)).overview(1024)
    assert image.valid.all()
    assert (image.pixels == rasters.picture().transpose(1, 2, 0)).all()


def test_a_nodata_value_that_a_photo_holds_too_makes_no_holes(tmp_path: Path) -> None:
    values = noise(3)
    values[:, 20:30, 20:30] = 255  # a white roof
    assert open_raster(write(tmp_path / "a.tif", values, nodata=255)).overview(1024).valid.all()
    values[:, :, :8] = 255  # and a void
    valid = open_raster(write(tmp_path / "b.tif", values, nodata=255)).overview(1024).valid
    assert not valid[:, :8].any()


def test_what_is_not_a_number_is_invalid(tmp_path: Path) -> None:
    values = noise(1, dtype="float32")
    values[0, :10], values[0, 10] = np.nan, np.inf
    image = open_raster(write(tmp_path / "a.tif", values)).overview(1024)
    assert not image.valid[:11].any()
    assert image.valid[11:].all()


@pytest.mark.parametrize(
    ("bands", "profile", "expected"),
    [
        (1, {}, (1,)),
        (2, {}, (1,)),
        (3, {}, (1, 2, 3)),
        (4, {}, (1, 2, 3)),
        (8, {}, (5, 3, 2)),
        (13, {}, (4, 3, 2)),
        (4, {"descriptions": ("blue", "green", "red", "nir")}, (3, 2, 1)),
        (4, {"descriptions": ("B02", "B03", "B04", "B08")}, (3, 2, 1)),
        (6, {"descriptions": ("SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B6", "SR_B7")}, (3, 2, 1)),
        (3, {"kinds": (ColorInterp.blue, ColorInterp.green, ColorInterp.red)}, (3, 2, 1)),
    ],
)
def test_red_green_and_blue_are_found(bands: int, profile: dict, expected: tuple, tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", noise(bands), **profile)
    assert open_raster(path).bands.colour == expected


def test_the_user_has_the_last_word_on_bands(tmp_path: Path) -> None:
    values = noise(4)
    raster = open_raster(write(tmp_path / "a.tif", values), bands=(4, 1, 2))
    assert (raster.overview(1024).pixels == values[[3, 0, 1]].transpose(1, 2, 0)).all()
    for wrong in ((1, 2), (1, 2, 5), (0, 1, 2)):
        with pytest.raises(BandsUnsuitable):
            open_raster(tmp_path / "a.tif", bands=wrong)


def test_one_band_is_grey_and_says_so(tmp_path: Path) -> None:
    raster = open_raster(write(tmp_path / "a.tif", noise(1)))
    pixels = raster.overview(1024).pixels
    assert (pixels == pixels[..., :1]).all()
    assert "grey" in raster.bands.note


@pytest.mark.parametrize("dtype", ["int16", "uint16", "int32", "float32", "float64"])
def test_a_stretch_is_robust_against_outliers_and_void(dtype: str, tmp_path: Path) -> None:
    values = noise(3, dtype=dtype) + np.array(300).astype(dtype)
    values[:, 0, 0] = 30_000
    values[:, :10] = 0
    pixels = open_raster(write(tmp_path / "a.tif", values)).overview(1024).pixels[10:]
    assert pixels.min() == 0
    assert pixels.max() == 255
    assert 110 < pixels.mean() < 145


@pytest.mark.filterwarnings("error::RuntimeWarning")
@pytest.mark.parametrize("bands", [1, 3])
@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "float32", "complex64"])
@pytest.mark.parametrize("shape", [(1, 1), (3, 900)])
def test_flat_and_tiny_images_are_images(bands: int, dtype: str, shape: tuple, tmp_path: Path) -> None:
    values = np.full((bands, *shape), 7).astype(dtype)
    if dtype == "float32":
        values[0, 0, 0] = 7 if shape == (1, 1) else np.inf
    image = open_raster(write(tmp_path / "a.tif", values)).overview(100)
    assert image.valid.mean() > 0.9
    assert len(np.unique(image.pixels[image.valid])) == 1


def test_the_stretch_is_one_for_the_whole_raster(tmp_path: Path) -> None:
    raster = open_raster(write(tmp_path / "a.tif", noise(3, dtype="uint16") * 20))
    whole, part = raster.overview(1024), raster.read(View((10, 30), (40, 60), (20, 20)))
    assert (whole.pixels[10:30, 40:60] == part.pixels).all()
    assert part.geobox == whole.geobox[10:30, 40:60]


def test_a_reduced_view_covers_the_same_ground(tmp_path: Path) -> None:
    raster = open_raster(write(tmp_path / "a.tif", noise(3, 100, 333)))
    image = raster.overview(50)
    assert max(image.shape) == 50
    assert image.geobox.extent.boundingbox.bbox == pytest.approx(raster.geobox.extent.boundingbox.bbox)
    assert raster.overview(5000).shape == (100, 333)  # never enlarged


def test_an_extent_gives_whole_pixels_that_cover_it(tmp_path: Path) -> None:
    raster = open_raster(write(tmp_path / "a.tif", noise(3)))
    left, top = UTM * (10.4, 5.2)
    right, bottom = UTM * (20, 15.9)
    view = raster.view(None, BoundingBox(left, bottom, right, top))
    assert (view.rows, view.columns) == ((5, 16), (10, 20))
    with pytest.raises(ExtentEmpty):
        raster.view(None, BoundingBox(0, 0, 1, 1))
    with pytest.raises(SettingInvalid):
        raster.view(None, BoundingBox(1, 0, 0, 1))


@pytest.mark.parametrize("kind", [name for name, kind in rasters.KINDS.items() if kind.crs])
def test_the_whole_world_covers_every_image(kind: str, tmp_path: Path) -> None:
    raster = open_raster(rasters.write(tmp_path, kind))
    world = raster.view(None, BoundingBox(-180, -90, 180, 90, "EPSG:4326"))
    assert world == raster.view()


def test_an_extent_counted_round_the_globe_the_other_way(tmp_path: Path) -> None:
    raster = open_raster(rasters.write(tmp_path, "antimeridian_4326"))
    east = raster.view(None, BoundingBox(180, -16.501, 180.0005, -16.5))
    assert raster.view(None, BoundingBox(-180, -16.501, -179.9995, -16.5, "EPSG:4326")) == east


def test_parts_of_a_view_lie_where_they_belong(tmp_path: Path) -> None:
    raster = open_raster(write(tmp_path / "a.tif", noise(3, 100, 333)))
    view = raster.view(70)
    part = view.part((slice(3, 9), slice(20, 50)))
    expected = raster.geobox_of(view)[3:9, 20:50]
    assert tuple(raster.geobox_of(part).affine) == pytest.approx(tuple(expected.affine))
    assert raster.read(part).shape == (6, 30)


def test_overviews_are_used(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", noise(3, 512, 512), tiled=True, blockxsize=64, blockysize=64)
    with rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([8])
    with rasterio.open(f"{path}", "r+", overview_level=0) as overview:
        expected = overview.read()
    pixels = open_raster(path).overview(64).pixels
    assert (pixels == expected.transpose(1, 2, 0)).all()


def test_a_second_look_needs_no_statistics(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "a.tif", noise(3, dtype="uint16"))
    open_raster(path).overview(64)
    monkeypatch.setattr(reading, "stretch_for", lambda *_: pytest.fail("computed again"))
    open_raster(path).overview(32)


def test_the_address_follows_the_content(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", noise(3))
    first = open_raster(path).address
    assert open_raster(path).address == first
    assert open_raster(path, bands=(3, 2, 1)).address != first
    write(path, noise(3, 65))
    assert open_raster(path).address != first
    assert open_raster(path, sha256="ab").address.startswith("ab")


@pytest.mark.parametrize("name", ["a.tif", "of_a.vrt", "of_that.vrt", "zip"])
def test_the_address_follows_what_other_files_hold(name: str, tmp_path: Path) -> None:
    """Of a VRT its sources, of a VRT of VRTs theirs, of a file in an archive the archive."""
    archive = tmp_path / "a.zip"

    def filled(seed: int) -> Path | str:
        values = np.random.default_rng(seed).integers(1, 255, (3, 64, 80), np.uint8)
        write(tmp_path / "a.tif", values)
        with zipfile.ZipFile(archive, "w") as whole:
            whole.write(tmp_path / "a.tif", "a.tif")
        return f"/vsizip/{archive}/a.tif" if name == "zip" else tmp_path / name

    path = filled(0)
    rasterio.shutil.copy(tmp_path / "a.tif", tmp_path / "of_a.vrt", driver="VRT")
    (tmp_path / "of_that.vrt").write_text(VRT.format(source=tmp_path / "of_a.vrt"))
    before, seen = open_raster(path).address, open_raster(path).overview(80).pixels
    if name != "zip":
        (tmp_path / f"{name}.aux.xml").write_text("<PAMDataset/>")  # as QGIS notes statistics
    assert open_raster(path).address == before
    after = open_raster(filled(1))
    assert after.address != before
    assert (after.overview(80).pixels != seen).any()


def test_a_raster_that_vanishes_is_named(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", noise(3))
    raster = open_raster(path)
    path.unlink()
    with pytest.raises(ImageNotFound, match=r"a\.tif"):
        raster.overview(64)


def test_a_truncated_file_is_unreadable(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", noise(3, 512, 512))
    path.write_bytes(path.read_bytes()[:100_000])
    with pytest.raises(ImageUnreadable, match=r"a\.tif"):
        open_raster(path).overview(512)


def test_an_image_without_data_says_so(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", np.zeros((3, 64, 64), "uint16"), nodata=0)
    with pytest.raises(ExtentEmpty, match="no data"):
        open_raster(path).overview(64)


def test_bytes_that_were_sent_meet_one_driver_only(tmp_path: Path) -> None:
    path = rasters.write(tmp_path, "world_file")
    assert open_raster(path).geobox.shape == (rasters.ROWS, rasters.COLUMNS)
    with pytest.raises(ImageUnreadable):
        open_raster(path, drivers=["GTiff"])


@pytest.fixture
def asked() -> Iterator[tuple[str, list[str]]]:
    """A web server on this machine, and the paths it was asked for."""
    paths: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            self.send_error(404)

        do_HEAD = do_GET

        def log_message(self, *_: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", paths
    server.shutdown()


VRT = """<VRTDataset rasterXSize="8" rasterYSize="8"><VRTRasterBand dataType="Byte" band="1">
<SimpleSource><SourceFilename relativeToVRT="0">{source}</SourceFilename><SourceBand>1</SourceBand>
</SimpleSource></VRTRasterBand></VRTDataset>"""
WMS = """<GDAL_WMS><Service name="TMS"><ServerUrl>{url}/${{z}}/${{x}}/${{y}}.png</ServerUrl></Service>
<DataWindow><UpperLeftX>0</UpperLeftX><UpperLeftY>8</UpperLeftY><LowerRightX>8</LowerRightX>
<LowerRightY>0</LowerRightY><SizeX>8</SizeX><SizeY>8</SizeY><TileLevel>0</TileLevel></DataWindow>
<BandsCount>1</BandsCount></GDAL_WMS>"""


@pytest.mark.parametrize("kind", ["plain", "vsicurl", "wms", "wms file", "vrt of vsicurl", "vrt of wms file"])
def test_nothing_leaves_the_machine(kind: str, asked: tuple[str, list[str]], tmp_path: Path) -> None:
    url, paths = asked
    wms, vrt = tmp_path / "wms.xml", tmp_path / "a.vrt"
    wms.write_text(WMS.format(url=url))
    vrt.write_text(VRT.format(source=f"/vsicurl/{url}/a.tif" if "vsicurl" in kind else wms))
    names = {
        "plain": f"{url}/a.tif",
        "vsicurl": f"/vsicurl/{url}/a.tif",
        "wms": WMS.format(url=url),
        "wms file": wms,
    }
    with pytest.raises((ImageNotFound, ImageUnreadable)):
        open_raster(names.get(kind, vrt)).overview(8)
    assert paths == []


@pytest.mark.skipif(not {"netCDF", "HDF5"} <= set(local_drivers()), reason="this GDAL has no HDF5")
def test_an_image_inside_a_file_is_read_by_the_name_that_is_advised(tmp_path: Path) -> None:
    rasterio.shutil.copy(
        write(tmp_path / "a.tif", noise(3)), tmp_path / "a.nc", driver="netCDF", FORMAT="NC4"
    )
    (tmp_path / "a.nc").rename(tmp_path / "a.h5")
    with pytest.raises(BandsUnsuitable, match="3 images") as refused:
        open_raster(tmp_path / "a.h5")
    advised = str(refused.value).partition("for example ")[2].rstrip(".")
    assert advised.startswith("HDF5:")
    assert open_raster(advised).geobox.shape == (64, 80)
    with pytest.raises(ImageNotFound, match="not on this machine"):
        open_raster(advised.replace("a.h5", "gone.h5"))


@pytest.mark.parametrize("name", ["C:\\pictures\\gone.tif", "D:/gone.tif"])
def test_a_file_that_is_gone_from_a_windows_drive_is_said_to_be_gone(name: str) -> None:
    with pytest.raises(ImageNotFound, match="no file"):
        open_raster(name)
