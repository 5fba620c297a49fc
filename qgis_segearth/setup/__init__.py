"""Making the backend's own Python environment: planned, run in steps, resumed, proven. No widgets here.

root (where) and package (what) and build (for which device) and pythons (by which Python) make a plan;
installer runs it; environments says what is there already.
"""
