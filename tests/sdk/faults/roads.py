"""The ways that a call can take to a server, for the matrix: direct, through proxies, and with custom clients."""

import contextlib
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

import attrs
import httpx
import httpx2
from attrs import frozen

from ding_otp import AsyncDing, Ding

from . import places
from .certificates import Certificates
from .narrow import narrow
from .places import Site
from .proxies import Proxy
from .table import Case

# The environment is that of the process, and a client reads it when it is made.
_environment = threading.Lock()


@frozen
class Road:
    """A way to a server.

    Attributes:
        tls: The server speaks TLS.
        variable, proxy: The environment variable that names a proxy, and the kind of it.
        library, http2: The library of a custom HTTP client, and whether it speaks HTTP/2.
    """

    name: str
    tls: bool = False
    variable: str = ""
    proxy: str = ""
    library: ModuleType | None = None
    http2: bool = False

    @contextmanager
    def open(self, case: Case, certificates: Certificates) -> Iterator["Way"]:
        """The server of a case, and the proxy before it."""
        place = case.place
        if place is places.plain and self.tls:
            place = places.tls_http2 if self.http2 else places.tls
        with contextlib.ExitStack() as stack:
            site = stack.enter_context(place(case.fault, certificates))
            if self.tls:
                site = attrs.evolve(site, url=site.url.replace("http:", "https:"))
            proxy = stack.enter_context(Proxy(self.proxy)) if self.proxy else None
            yield Way(self, site, proxy, certificates)


@frozen
class Way:
    """A road to one server."""

    road: Road
    site: Site
    proxy: Proxy | None
    certificates: Certificates

    def client(self, mode: str, connections: int | None, options: dict[str, Any]) -> "Opened":
        """A client on this road, with a limit of its connections if there is one."""
        kind: Any = Ding if mode == "sync" else AsyncDing
        if self.road.library is not None:
            own_kind = self.road.library.Client if mode == "sync" else self.road.library.AsyncClient
            limits = self.road.library.Limits(max_connections=connections or 100)
            own = own_kind(verify=self.certificates.client, timeout=None, limits=limits, http2=self.road.http2)
            return Opened(kind(**options, http_client=own), own)
        with _environment:
            if self.proxy is not None:
                os.environ[self.road.variable] = self.proxy.url
            try:
                client = kind(**options)
                if connections is not None:
                    narrow(client, connections)
            finally:
                os.environ.pop(self.road.variable, None)
        return Opened(client, None)

    def settle(self) -> None:
        """Waits until what the server did has arrived."""
        if self.proxy is not None:
            self.proxy.settle()


@frozen
class Opened:
    """A client, and the HTTP client that it was given."""

    client: Any
    own: Any

    def close(self) -> None:
        self.client.close()
        if self.own is not None:
            self.own.close()

    async def aclose(self) -> None:
        await self.client.aclose()
        if self.own is not None:
            await self.own.aclose()


HTTP = Road("http")
ROADS = [
    HTTP,
    Road("https", tls=True),
    Road("a forward proxy", variable="HTTP_PROXY", proxy="forward"),
    Road("CONNECT", tls=True, variable="HTTPS_PROXY", proxy="tunnel"),
    Road("SOCKS 5", variable="ALL_PROXY", proxy="socks"),
    Road("a custom httpx client", library=httpx),
    Road("a custom httpx2 client", library=httpx2),
]
HTTP2 = [
    Road("HTTP/2 of a custom httpx client", tls=True, library=httpx, http2=True),
    Road("HTTP/2 of a custom httpx2 client", tls=True, library=httpx2, http2=True),
]
