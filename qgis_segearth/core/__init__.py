"""What the plugin thinks: qgis.core and QtCore only, no widgets, no `iface`."""
