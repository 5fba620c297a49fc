"""SegEarth's local backend: ask an image a question, get georeferenced polygons back."""

__version__ = "0.1.0"
