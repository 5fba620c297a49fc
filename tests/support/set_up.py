"""Runs one set-up in this process, as another QGIS would: `set_up.py FACTS`. Prints how it ended as JSON."""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from qgis_segearth.setup.build import Build
from qgis_segearth.setup.failures import SetupFailed
from qgis_segearth.setup.installer import Installer
from qgis_segearth.setup.network import Network
from qgis_segearth.setup.package import Package
from qgis_segearth.setup.plan import Plan
from qgis_segearth.setup.pythons import Python
from qgis_segearth.setup.root import Root


def main(facts: dict) -> dict:
    build = Build("cpu", index=facts["index"], download_mb=1, disk_mb=1)
    python = Python(Path(facts["python"]), tuple(facts["version"]))
    plan = Plan(Root(Path(facts["root"])), Package(Path(facts["wheel"])), python, build)
    Plan.needed_megabytes = 0  # the check beforehand is tested elsewhere
    try:
        return {"iou": Installer(plan, Network()).run().iou}
    except SetupFailed as error:
        return {"code": error.code, "cause": error.cause}


if __name__ == "__main__":
    print(json.dumps(main(json.loads(sys.argv[1]))))
