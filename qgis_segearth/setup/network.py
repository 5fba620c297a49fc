"""QGIS's own proxy and certificates, handed to pip and uv through their environment.

Never on a command line, where other users could read a password. What the user has set up for pip itself
(a mirror, a certificate) stays in force.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QProcessEnvironment, QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

LEFT_OUT = (
    *("PIP_TARGET", "PIP_PREFIX", "PIP_USER", "PIP_REQUIRE_VIRTUALENV", "PIP_ROOT", "PIP_NO_BINARY"),
    *(
        "PIP_REQUIREMENT",
        "PIP_CONSTRAINT",
        "PIP_DRY_RUN",
        "PIP_QUIET",
        "PIP_LOG",
        "CONDA_PREFIX",
        "PYTHONUSERBASE",
    ),
)
"""Of the user's own settings, what would send packages elsewhere than into the environment."""

CERTIFICATE_VARIABLES = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "PIP_CERT")
PATIENCE = {"PIP_RETRIES": "4", "PIP_TIMEOUT": "30"}
"""Where the user has set nothing else."""

SCHEMES = {
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
}


@dataclass(frozen=True)
class Network:
    """proxy: an address with user and password, "" for none. excluded: hosts that go without it.
    certificates: what QGIS trusts, as PEM, "" where QGIS does not tell."""

    proxy: str = field(default="", repr=False)
    excluded: tuple[str, ...] = ()
    certificates: str = field(default="", repr=False)

    @classmethod
    def of_qgis(cls) -> Network:
        """As QGIS is set up. Call it in the main thread."""
        manager = QgsNetworkAccessManager.instance()
        proxy = manager.fallbackProxy()
        if proxy.type() == QNetworkProxy.ProxyType.DefaultProxy:  # "as the system says"
            proxy = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl("https://pypi.org")))[0]
        without = [*manager.excludeList(), *manager.noProxyList()]
        hosts = tuple(QUrl.fromUserInput(address).host() for address in without)
        pem = bytes(QgsApplication.authManager().trustedCaCertsPemText()).decode("ascii", "replace")
        return cls(_address(proxy), tuple(filter(None, hosts)), pem)

    def apply(self, environment: QProcessEnvironment, certificate_file: Path) -> None:
        """Changes a child's environment. Raises OSError where the certificates cannot be written."""
        for name in LEFT_OUT:
            environment.remove(name)
        for name, value in PATIENCE.items():
            if not environment.contains(name):
                environment.insert(name, value)
        if self.proxy:
            for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
                environment.insert(name, self.proxy)
            around = ",".join(("127.0.0.1", "localhost", *self.excluded))
            environment.insert("NO_PROXY", around)
            environment.insert("no_proxy", around)
        if self.certificates:
            certificate_file.write_text(self._all_certificates(environment), encoding="utf-8")
            for name in CERTIFICATE_VARIABLES:
                environment.insert(name, str(certificate_file))

    def _all_certificates(self, environment: QProcessEnvironment) -> str:
        """QGIS's, and those of files that the user's environment names."""
        named = {environment.value(name) for name in CERTIFICATE_VARIABLES if environment.contains(name)}
        files = (Path(name) for name in sorted(named) if Path(name).is_file())
        return "\n".join([self.certificates, *(file.read_text("utf-8", "replace") for file in files)])

    def shut(self, environment: QProcessEnvironment) -> None:
        """Changes a child's environment so that pip knows of no index and no folder but what it is told."""
        for name in environment.keys():  # noqa: SIM118 - Qt's, no dict
            if name.startswith("PIP_"):
                environment.remove(name)
        environment.insert("PIP_CONFIG_FILE", os.devnull)  # pip's word for: read no configuration


def _address(proxy: QNetworkProxy) -> str:
    scheme = SCHEMES.get(proxy.type())
    if scheme is None or not proxy.hostName():
        return ""
    user = quote(proxy.user(), safe="")
    password = f":{quote(proxy.password(), safe='')}" if proxy.password() else ""
    who = f"{user}{password}@" if user else ""
    return f"{scheme}://{who}{proxy.hostName()}:{proxy.port()}"
