"""The set-up with real Pythons, real pip and a real index: made, proven, resumed, updated; every bad day."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from qgis_segearth.core.errors import Cancelled
from qgis_segearth.setup.environments import Condition, find
from qgis_segearth.setup.failures import SetupFailed
from qgis_segearth.setup.lock import held
from qgis_segearth.setup.network import Network
from qgis_segearth.setup.package import Package
from tests.support.wheelhouse import Index, write_backend

from .conftest import begin, with_build

ROOT = Path(__file__).resolve().parents[3]
ELSEWHERE = ROOT / "tests" / "support" / "set_up.py"


def failure(run, plan, **options) -> SetupFailed:
    with pytest.raises(SetupFailed) as caught:
        run(plan, **options)
    return caught.value


def elsewhere(plan, *, prefix: tuple[str, ...] = ()) -> subprocess.Popen:
    """The same set-up in a process of its own, as another QGIS would do it."""
    facts = {
        "root": str(plan.root.folder),
        "wheel": str(plan.package.wheel),
        "index": plan.build.index,
        "python": str(plan.python.path),
        "version": list(plan.python.version),
    }
    return subprocess.Popen(
        [*prefix, sys.executable, str(ELSEWHERE), json.dumps(facts)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


def pip_processes(plan) -> list[int]:
    """Processes that run the environment's Python."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            command = (folder / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if command[0] == str(plan.environment.python).encode():
            found.append(int(folder.name))
    return found


def wait_until(condition, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)


def test_it_is_made_proven_found_and_then_updated_with_little_effort(plan, run, index, package, tmp_path):
    progress: list = []
    assert find(plan.root, package).condition is Condition.ABSENT
    stamp = run(plan, progress)
    assert (stamp.version, stamp.build, stamp.iou) == ("9.9", "cpu", 0.95)
    found = find(plan.root, package)
    assert found.condition is Condition.READY
    assert found.environment == plan.environment
    fractions = [step.fraction for step in progress]
    assert fractions == sorted(fractions)
    counted = [step.megabytes for step in progress if step.stage == "torch"]
    assert max(counted) == pytest.approx(4.0, abs=0.2)  # what the index has sent
    assert {step.stage for step in progress} == {
        "python",
        "pip",
        "packages",
        "torch",
        "segearth",
        "self-test",
    }
    left = {path.name for path in plan.root.folder.iterdir()}
    assert left - {"cache"} == {"environments", "setup.log"}

    index.asked.clear()
    newer = Package(write_backend(package.wheel.parent, "10.0"))
    package.wheel.unlink()
    assert find(plan.root, newer).condition is Condition.OUTDATED
    assert run(replace(plan, package=newer)).version == "10.0"
    assert index.asked == []  # only the backend was replaced
    assert find(plan.root, newer).condition is Condition.READY


def test_setting_up_again_mends_a_damaged_backend_without_the_network(begun, run, index, package):
    run(begun)
    (code,) = begun.environment.folder.glob("lib/python*/site-packages/segearth/__main__.py")
    code.write_text("raise SystemExit('spoilt')", encoding="utf-8")
    index.asked.clear()
    assert run(begun).iou == 0.95
    assert index.asked == []


def test_a_cut_network_keeps_what_is_there_and_goes_on(begun, run, index, package):
    index.cut = {"torch"}
    error = failure(run, begun)
    assert error.code == "network"
    assert "is not fetched again" in error.advice
    assert find(begun.root, package).condition is Condition.HALF_MADE
    index.asked.clear()
    index.cut = set()
    assert run(begun).build == "cpu"
    assert index.files_asked() == ["torch-2.13.0+cpu-py3-none-any.whl"]


def test_a_bundle_is_enough_and_nothing_else_is_asked(bundled, run, index, monkeypatch, tmp_path):
    """Neither the network nor what pip's own settings name, be they right or wrong."""
    settings = tmp_path / "pip.conf"
    settings.write_text("[global]\nfind-links = /nowhere\nno-binary = :all:\n")
    monkeypatch.setenv("PIP_CONFIG_FILE", str(settings))
    monkeypatch.setenv("PIP_EXTRA_INDEX_URL", f"{index.url}/simple")
    assert run(bundled).iou == 0.95
    assert index.asked == []
    assert "/nowhere" not in bundled.root.log.read_text(encoding="utf-8")


def test_a_package_that_is_not_the_pinned_one_is_not_installed(begun, run, index):
    index.alter = {"tiny"}
    assert failure(run, begun).code == "hash-wrong"
    assert "packages" not in begun.environment.state().done


def test_a_server_that_is_down_is_the_network(begun, run, monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    assert failure(run, begun).code == "network"


def test_cancelling_ends_pip_at_once_and_keeps_what_is_done(begun, run, index):
    index.slow = 5.0
    with pytest.raises(Cancelled):
        run(begun, is_cancelled=lambda: any("torch-" in path for path in index.asked))
    assert pip_processes(begun) == []
    assert {"pip", "packages"} <= begun.environment.state().done.keys()
    assert begun.environment.stamp() is None


def test_a_killed_qgis_takes_pip_along_and_the_next_one_takes_over(begun, run, index):
    index.slow = 10.0
    other = elsewhere(begun)
    wait_until(lambda: any("torch-" in path for path in index.asked))
    assert failure(run, begun).code == "other-qgis"
    assert str(other.pid) in failure(run, begun).sentence
    other.send_signal(signal.SIGKILL)
    other.wait()
    wait_until(lambda: not pip_processes(begun), 5)
    assert begun.root.lock.exists()  # stale: its process is no more
    index.slow = 0.0
    assert run(begun).iou == 0.95


def test_the_lock_is_given_back_whatever_happens(root):
    root.folder.mkdir(parents=True)
    with pytest.raises(ZeroDivisionError), held(root):
        raise ZeroDivisionError
    with held(root):
        pass


def test_an_environment_whose_python_is_gone_is_made_anew(begun, run):
    run(begun)
    begun.environment.python.unlink()
    assert find(begun.root, begun.package).condition is Condition.HALF_MADE
    assert run(begun).iou == 0.95


def test_too_little_space_is_said_before_anything_is_made(plan, run):
    error = failure(run, with_build(plan, disk_mb=10**9))
    assert error.code == "disk-full"
    assert not plan.environment.folder.exists()


def test_a_full_disk_in_mid_run_is_named(plan, tmp_path):
    """A real one: a tmpfs of 20 MB in a mount namespace of its own."""
    small = tmp_path / "small"
    small.mkdir()
    user = () if os.geteuid() == 0 else ("--map-root-user", "--user")
    mount = f'mount -t tmpfs -o size=20m none "{small}" && exec "$@"'
    prefix = ("unshare", *user, "--mount", "sh", "-c", mount, "sh")
    if subprocess.run([*prefix, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system allows no mount namespace")
    plan = replace(plan, root=replace(plan.root, folder=small))
    said, _ = elsewhere(plan, prefix=prefix).communicate(timeout=120)
    assert json.loads(said.splitlines()[-1])["code"] == "disk-full"


def test_a_proxy_wants_its_password_and_gets_it_from_qgis(begun, run, index, monkeypatch):
    """By a name that only the proxy knows: whoever goes around it finds nothing."""
    monkeypatch.setenv("PIP_INDEX_URL", "http://packages.invalid/simple")
    monkeypatch.setenv("PIP_TRUSTED_HOST", "packages.invalid")
    begun = with_build(begun, index="http://packages.invalid/whl/cpu")
    index.password = "ann:s/1@2 t"
    proxy = f"127.0.0.1:{index.port}"
    assert failure(run, begun, network=Network(f"http://{proxy}")).code == "proxy-wants-password"
    known = Network(f"http://ann:s%2F1%402%20t@{proxy}")
    assert run(begun, network=known).iou == 0.95
    assert "s%2F1%402" not in begun.root.log.read_text(encoding="utf-8")


def test_a_proxy_that_is_down_is_told(begun, run, monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "http://packages.invalid/simple")
    monkeypatch.setenv("PIP_TRUSTED_HOST", "packages.invalid")
    error = failure(run, begun, network=Network("http://127.0.0.1:9"))
    assert error.code == "proxy", error.cause


def test_a_certificate_is_refused_until_qgis_trusts_it(plan, run, house, tmp_path, monkeypatch):
    certificate = tmp_path / "server.pem"
    make = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=127.0.0.1",
    ]
    make += [
        "-addext",
        "subjectAltName=DNS:localhost",
        "-keyout",
        str(tmp_path / "key"),
        "-out",
        str(tmp_path / "crt"),
    ]
    subprocess.run(make, check=True, capture_output=True)
    pem = (tmp_path / "crt").read_text()
    certificate.write_text((tmp_path / "key").read_text() + pem)
    with Index(house / "wheels", certificate) as server:
        # by its name: for a bare address pip 25 stops with "check_hostname requires server_hostname"
        monkeypatch.setenv("PIP_INDEX_URL", f"{server.url.replace('127.0.0.1', 'localhost')}/simple")
        assert failure(run, plan).code == "certificate"
        assert run(plan, network=Network(certificates=pem)).iou == 0.95


def test_a_self_test_that_fails_leaves_no_stamp(begun, run, package):
    code = 'import sys; sys.exit("segearth: The drawn pools were not found: IoU 0.010, wanted 0.6.")'
    from tests.support.wheelhouse import write_wheel

    wheel = write_wheel(package.wheel.parent, "segearth", "11.0", {"segearth/__main__.py": code.encode()})
    assert failure(run, replace(begun, package=Package(wheel))).code == "self-test-failed"
    assert begun.environment.stamp() is None


def test_a_build_for_a_card_that_runs_on_the_processor_is_told(plan, run, empty_environment):
    on_card = with_build(plan, name="cu130", index="")
    begin(on_card, empty_environment)
    assert failure(run, on_card).code == "gpu-unused"
