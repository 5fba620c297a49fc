"""Opens the dock for a person who has said `make qgis`."""

from qgis.utils import plugins

plugins["qgis_segearth"].dock.setUserVisible(True)
