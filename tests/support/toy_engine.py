"""The smallest engine: everything bright is an answer. `segearth/engines/README.md` shows it."""

import numpy as np

from segearth.engines import EngineDescription
from segearth.segmentation import Segmentation, Target


class ToyEngine:
    describe = staticmethod(lambda: EngineDescription("toy", "Toy: finds what is bright", 1024, ready=True))
    load = staticmethod(lambda device: None)
    encode = staticmethod(lambda image: image.pixels.mean(axis=2, dtype=np.float32) / 255)

    @staticmethod
    def segment(features, query):
        return Segmentation((Target(query.text, features, float(features.max())),), "This is bright.")
