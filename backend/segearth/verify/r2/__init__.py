"""SegEarth-R2 against its recordings: see `segearth_r2`."""
