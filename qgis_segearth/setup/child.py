"""Runs one module of the Python that runs this file, and ends with whoever started it.

`python -I child.py pip install ...`: when QGIS is killed in mid-run, the pipe to standard input breaks, and
no pip goes on writing behind the back of the next set-up. Plain Python: this file is not run by QGIS.
"""

import os
import runpy
import sys
import threading

PARENT_IS_GONE = 75


def end_with_parent() -> None:
    """Nothing is ever written to standard input: it ends when its other side does."""
    while os.read(0, 1):
        pass
    os._exit(PARENT_IS_GONE)


if __name__ == "__main__":
    threading.Thread(target=end_with_parent, daemon=True).start()
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
