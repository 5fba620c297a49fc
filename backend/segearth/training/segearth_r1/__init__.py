"""Training and evaluation of SegEarth-R1 on EarthReason, RRSIS-D, RefSegRS and folders of one's own."""
