"""Training and evaluation of SegEarth-R2 on LaSeRS and folders of one's own with several targets."""
