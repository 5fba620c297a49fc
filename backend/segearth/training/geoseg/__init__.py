"""GeoSeg measured and calibrated: there is nothing to train."""
