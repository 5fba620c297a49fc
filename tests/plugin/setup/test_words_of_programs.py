"""What pip and torch print, understood: progress as numbers, failures as one name each, secrets left out."""

from __future__ import annotations

import pytest

from qgis_segearth.setup.diagnostics import diagnostics, redact
from qgis_segearth.setup.failures import SIGNS, SetupFailed, _words, classify
from qgis_segearth.setup.pip_output import Downloaded, Meter
from qgis_segearth.setup.root import Root

SAID = {
    "disk-full": "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
    "no-socks": "ERROR: Could not install packages: Missing dependencies for SOCKS support.",
    "proxy-wants-password": "after connection broken by 'ProxyError('Unable to connect to proxy', "
    "OSError('Tunnel connection failed: 407 Proxy Authentication Required'))': /simple/pip/",
    "proxy": "ProxyError('Cannot connect to proxy.', NewConnectionError('Failed to establish a new'))",
    "certificate": "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate",
    "hash-wrong": "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
    "antivirus": "OSError: [WinError 225] Operation did not complete because the file contains a virus",
    "program-blocked": "[WinError 1260] This program is blocked by group policy.",
    "in-use": "PermissionError: [WinError 32] The process cannot access the file because it is being used by",
    "path-too-long": "OSError: [Errno 36] File name too long: '/home/x'",
    "not-permitted": "PermissionError: [Errno 13] Permission denied: '/opt/segearth'",
    "no-venv": "The virtual environment was not created successfully because ensurepip is not available.",
    "server-refused": "ERROR: HTTP error 403 while getting https://files.pythonhosted.org/x.whl",
    "network": "NewConnectionError: Failed to establish: [Errno -3] Temporary failure in name resolution')'\n"
    "ERROR: No matching distribution found for pip==26.3",
    "no-such-package": "ERROR: No matching distribution found for torch==2.13.0+cpu",
    "glibc-too-old": "ImportError: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.28' not found",
    "runtime-missing": "OSError: [WinError 126] The specified module could not be found: c10.dll",
    "driver-too-old": "The NVIDIA driver on your system is too old (found version 11040).",
    "card-not-served": "CUDA error: no kernel image is available for execution on the device",
    "memory-full": "RuntimeError: [enforce fail] DefaultCPUAllocator: can't allocate memory",
    "self-test-failed": "segearth: The drawn pools were not found: IoU 0.010, wanted 0.6.",
}
NOT_SAID = {
    "no-python",
    "other-qgis",
    "gpu-unused",
    "no-bundle",
    "bundle-unfit",
    "bundle-damaged",
    "setup-failed",
}


@pytest.mark.parametrize("code", SAID)
def test_what_programs_say_has_a_name(code):
    assert classify(SAID[code]) == code


def test_every_name_has_a_sentence_and_one_next_step():
    codes = {code for code, _ in SIGNS}
    assert codes == SAID.keys()
    for code in codes | NOT_SAID:
        sentence, advice = _words(code)
        assert sentence.endswith(".")
        assert advice
        assert SetupFailed(code, detail="x").code == code
    assert classify("something new") == "setup-failed"


def test_bytes_are_counted_over_files_and_a_second_try_of_one_file_counts_once():
    counted = Downloaded()
    for line in (
        *("Downloading a.whl (10.0 MB)", "Progress 0 of 10000000", "Progress 10000000 of 10000000"),
        *("  Using cached b.whl (2.5 MB)", "Downloading c.whl (4.0 MB)", "Progress 3000000 of 4000000"),
        *("WARNING: Connection timed out, resuming", "Progress 1000000 of 4000000"),
    ):
        counted.feed(line)
    assert counted.megabytes == pytest.approx(13.5)
    counted.feed("Progress 4000000 of 4000000")
    assert counted.megabytes == pytest.approx(16.5)
    assert not counted.installing
    counted.feed("Installing collected packages: a, b, c")
    assert counted.installing


def test_time_left_follows_the_mean_speed_and_is_not_guessed_at_first():
    meter = Meter(100, now=0)
    assert meter.seconds_left(1, now=1) is None
    assert meter.seconds_left(25, now=10) == pytest.approx(30)
    assert meter.seconds_left(120, now=10) == 0
    assert [meter.fraction(mb) for mb in (0, 50, 200)] == [0, 0.5, 1]


def test_a_report_holds_no_names_no_paths_and_no_secrets(monkeypatch, tmp_path):
    monkeypatch.setattr("getpass.getuser", lambda: "ann")
    monkeypatch.setattr("socket.gethostname", lambda: "pc-17")
    monkeypatch.setenv("HOME", "/home/ann")
    root = Root(tmp_path / "secret project")
    said = (
        f"cd {root.folder}/environments; ls /home/ann/x; on pc-17 by ann via http://ann:pass@proxy.corp/ "
        "from https://mirror.corp.example/simple and https://pypi.org/simple, token=abc123 "
        'Authorization: Bearer xyz, password: hunter2, {"token": "s3cret"} via socks5h://ann:w@rd@proxy.corp:1'
    )
    told = redact(said, root)
    for private in (
        "secret project",
        "/home/ann",
        "pc-17",
        "ann",
        "pass@",
        "corp",
        "abc123",
        "xyz",
        "hunter2",
        "s3cret",
        "rd@",
    ):
        assert private not in told, private
    assert "https://pypi.org/simple" in told
    assert "<root>/environments" in told


def test_the_report_tells_what_one_needs_to_help(package, root):
    root.folder.mkdir(parents=True)
    root.log.write_text("line of pip\n", encoding="utf-8")
    report = diagnostics(root, package, None, SetupFailed("network", "the cause"))
    for wanted in ("plugin: 9.9", "QGIS: 3.", "network: The connection", "cause: the cause", "line of pip"):
        assert wanted in report
