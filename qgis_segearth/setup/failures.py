"""Why a set-up failed: one name, one sentence, one next step for each way. Told from programs' output."""

from __future__ import annotations

import re

from ..core.errors import Action, PluginError
from ..core.translation import translate

SIGNS: tuple[tuple[str, str], ...] = (
    ("disk-full", r"no space left|errno 28\b|errno 122\b|not enough space|quota exceeded|winerror 112\b"),
    ("no-socks", r"missing dependencies for socks"),
    ("proxy-wants-password", r"\b407\b|proxy authentication required"),
    ("proxy", r"proxyerror|cannot connect to proxy|unable to connect to proxy|tunnel connection failed"),
    ("certificate", r"certificate_verify_failed|certificate verify failed|self.signed|sslcertverification"),
    ("hash-wrong", r"do not match the hashes|hash mismatch|hashes are required"),
    ("antivirus", r"winerror 225\b|contains a virus|potentially unwanted software"),
    (
        "program-blocked",
        r"winerror 1260\b|blocked by (group|your) policy|applocker",
    ),
    ("in-use", r"winerror 32\b|being used by another process|text file busy"),
    ("path-too-long", r"winerror 206\b|errno 36\b|file ?name (or extension is )?too long|long path"),
    ("not-permitted", r"permission ?denied|errno 13\b|winerror 5\b|access is denied|read-only file system"),
    ("no-venv", r"ensurepip is not available|no module named '?(venv|ensurepip)"),
    ("server-refused", r"\b40[13] client error|\b403 forbidden|\b401 unauthorized|http error 40[13]"),
    (
        "network",
        r"name or service not known|name resolution|failed to resolve|getaddrinfo|nodename nor servname|"
        r"connection (was )?(refused|reset|aborted|broken)|network is unreachable|timed out|timeout|"
        r"newconnectionerror|incompleteread|incomplete-download|remotedisconnected|protocolerror|"
        r"\b50\d (server error|bad gateway|service unavailable)|no route to host",
    ),
    ("no-such-package", r"no matching distribution|could not find a version|is not a supported wheel"),
    ("glibc-too-old", r"glibc_\d|glibcxx_\d|glibc\d"),
    ("runtime-missing", r"winerror 126\b|dll load failed|vcruntime140"),
    ("driver-too-old", r"driver on your system is too old|driver version is insufficient"),
    ("card-not-served", r"no kernel image is available"),
    ("memory-full", r"memoryerror|cannot allocate memory|out of memory|defaultcpuallocator"),
    ("self-test-failed", r"the drawn pools were not found"),
)
"""By the first that matches. What stands in the way of a connection comes before the broken connection."""


class SetupFailed(PluginError):
    """The set-up stopped; what was done is kept, and *Continue* goes on from there. `code`: one of `SIGNS` or
    "no-python", "other-qgis", "gpu-unused", "no-bundle", "bundle-unfit", "bundle-damaged", "setup-failed"."""

    action = Action.OPEN_LOG

    def __init__(self, code: str, cause: str = "", detail: str = ""):
        sentence, advice = _words(code)
        super().__init__(sentence.format(detail), advice.format(detail), cause=cause)
        self.code = code


def classify(output: str) -> str:
    """The code for what a program has printed; "setup-failed" where nothing is recognised."""
    said = output.lower()
    return next((code for code, sign in SIGNS if re.search(sign, said)), "setup-failed")


def _words(code: str) -> tuple[str, str]:
    return {**_about_network(), **_about_machine(), **_about_setup()}[code]


def _about_network() -> dict[str, tuple[str, str]]:
    return {
        "network": (
            translate("SegEarth", "The connection failed or broke off."),
            translate(
                "SegEarth", "Check the network, then press Continue: what is here is not fetched again."
            ),
        ),
        "proxy": (
            translate("SegEarth", "The proxy cannot be reached."),
            translate("SegEarth", "Correct it in QGIS (Settings, Options, Network), then press Continue."),
        ),
        "proxy-wants-password": (
            translate("SegEarth", "The proxy wants a user name and password."),
            translate("SegEarth", "Give them to QGIS (Settings, Options, Network), then press Continue."),
        ),
        "no-socks": (
            translate("SegEarth", "pip cannot use a SOCKS proxy."),
            translate("SegEarth", "Name an HTTP proxy in QGIS's network options, or use an offline bundle."),
        ),
        "certificate": (
            translate("SegEarth", "The server's certificate is not trusted; a proxy may read the traffic."),
            translate("SegEarth", "Import your organisation's certificate into QGIS, then press Continue."),
        ),
        "server-refused": (
            translate("SegEarth", "The package server refuses access."),
            translate("SegEarth", "Ask your administrator to allow the servers that the page names."),
        ),
        "hash-wrong": (
            translate("SegEarth", "A package is not the one that was pinned; it was not installed."),
            translate("SegEarth", "Press Continue to fetch it again; your mirror may alter it."),
        ),
        "no-such-package": (
            translate("SegEarth", "A package is not offered for this computer, or cannot be reached."),
            translate("SegEarth", "Choose another device or Python, or use a bundle made for this computer."),
        ),
    }


def _about_machine() -> dict[str, tuple[str, str]]:
    return {
        "disk-full": (
            translate("SegEarth", "The disk is full."),
            translate("SegEarth", "Free some space or choose another folder, then press Continue."),
        ),
        "not-permitted": (
            translate("SegEarth", "The folder may not be written."),
            translate("SegEarth", "Choose another folder, then press Continue."),
        ),
        "antivirus": (
            translate("SegEarth", "The virus scanner removed a file."),
            translate("SegEarth", "Except the folder from scanning, then press Continue."),
        ),
        "program-blocked": (
            translate("SegEarth", "This computer's rules forbid running programs from the folder."),
            translate("SegEarth", "Choose a folder that your administrator allows, then press Continue."),
        ),
        "in-use": (
            translate("SegEarth", "Another program is using the backend's files."),
            translate("SegEarth", "Close other QGIS windows, then press Continue."),
        ),
        "path-too-long": (
            translate("SegEarth", "The folder's path is too long for this system."),
            translate("SegEarth", "Choose a folder with a shorter path, then press Continue."),
        ),
        "glibc-too-old": (
            translate("SegEarth", "This system's C library is too old: glibc 2.28 is needed."),
            translate("SegEarth", "Update the system; Debian 10, Ubuntu 20.04 and RHEL 8 are new enough."),
        ),
        "runtime-missing": (
            translate("SegEarth", "Microsoft's Visual C++ runtime is missing."),
            translate(
                "SegEarth", "Install https://aka.ms/vs/17/release/vc_redist.x64.exe, then press Continue."
            ),
        ),
        "driver-too-old": (
            translate("SegEarth", "The NVIDIA driver is too old."),
            translate("SegEarth", "Update it, or choose the processor as device, then press Continue."),
        ),
        "card-not-served": (
            translate("SegEarth", "This build of torch does not serve this graphics card."),
            translate("SegEarth", "Choose another device, then press Continue."),
        ),
        "gpu-unused": (
            translate("SegEarth", "Everything is installed, but torch cannot use the graphics card."),
            translate("SegEarth", "Update the NVIDIA driver, or choose the processor; then press Continue."),
        ),
        "memory-full": (
            translate("SegEarth", "The memory was not enough."),
            translate("SegEarth", "Close other programs, then press Continue."),
        ),
    }


def _about_setup() -> dict[str, tuple[str, str]]:
    return {
        "no-python": (
            translate("SegEarth", "No suitable Python (3.10 to 3.14, 64 bit) was found beside QGIS's own."),
            translate("SegEarth", "Install one: {0} Then press Look again."),
        ),
        "no-venv": (
            translate("SegEarth", "This Python cannot make environments: its venv module is missing."),
            translate("SegEarth", "Install it (on Debian and Ubuntu: python3-venv), then press Continue."),
        ),
        "other-qgis": (
            translate("SegEarth", "Another QGIS is setting up the backend (process {0})."),
            translate("SegEarth", "Wait until it has finished, then press Continue."),
        ),
        "no-bundle": (
            translate("SegEarth", "This is no offline bundle."),
            translate("SegEarth", "Choose the folder that holds {0}."),
        ),
        "bundle-unfit": (
            translate("SegEarth", "The bundle was made for {0}, which this computer is not."),
            translate("SegEarth", "Choose a bundle made for this computer and this version of the plugin."),
        ),
        "bundle-damaged": (
            translate("SegEarth", "The bundle is incomplete or was changed: {0}."),
            translate("SegEarth", "Copy it again from where it was made, then choose it again."),
        ),
        "self-test-failed": (
            translate("SegEarth", "Everything is installed, but the test picture got a wrong answer."),
            translate("SegEarth", "Choose another device, or copy the diagnostics and report it."),
        ),
        "setup-failed": (
            translate("SegEarth", "The set-up failed for a reason that has no name yet."),
            translate("SegEarth", "Press Continue; if it fails again, copy the diagnostics and report it."),
        ),
    }
