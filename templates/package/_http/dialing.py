"""Opens connections: to the server, or through a proxy on the way to it."""

import errno
import os
import socket
from collections import deque
from collections.abc import Iterable
from itertools import zip_longest
from ssl import SSLContext
from typing import Any

import h11
from attrs import field, frozen

from .proxies import Proxy
from .resolver import Address, resolve
from .sockets import Socket, Stream, TlsStream
from .socks import open_socks
from .waiting import Steps, Wait

# RFC 8305: an address that does not answer in this time gives way to the next one, but may still win.
_ATTEMPT_DELAY = 0.25


class ProxyError(Exception):
    """The proxy did not open the way. It was no matter of chance if `is_final`."""

    def __init__(self, problem: str, *, is_final: bool = False) -> None:
        super().__init__(problem)
        self.is_final = is_final


@frozen
class Route:
    """The way to a server.

    Attributes:
        ssl_context: For the server's certificate, if its scheme is https.
        proxy_context: For the proxy's certificate, if its scheme is https.
    """

    scheme: str
    host: str
    port: int
    ssl_context: SSLContext | None = field(repr=False)
    proxy: Proxy | None = field(default=None, repr=False)
    proxy_context: SSLContext | None = field(default=None, repr=False)

    @property
    def is_forwarded(self) -> bool:
        """Whether the proxy is sent the requests themselves, with whole URLs."""
        return self.proxy is not None and not self.proxy.is_socks and self.ssl_context is None

    @property
    def authority(self) -> str:
        """The host and the port, as CONNECT names them."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    def open(self) -> Steps[Stream]:
        """Open a connection to the server, or to a proxy that will forward the requests.

        Raises:
            ProxyError: The proxy did not open the way.
            OSError: There is no connection.
            h11.ProtocolError: The proxy speaks no HTTP.
        """
        first = self.proxy or self
        connected = yield from _connect((yield from resolve(first.host, first.port)))
        stream: Stream = Socket(connected)
        if self.proxy is not None:
            stream = yield from self._pass_proxy(stream, self.proxy)
        if self.ssl_context is not None:
            stream = yield from _start_tls(stream, self.ssl_context, self.host)
        return stream

    def _pass_proxy(self, stream: Stream, proxy: Proxy) -> Steps[Stream]:
        if self.proxy_context is not None:
            stream = yield from _start_tls(stream, self.proxy_context, proxy.host)
        if proxy.is_socks:
            problem = yield from open_socks(stream, self.host, self.port, proxy.credentials)
            if problem:
                raise ProxyError(problem)
        elif not self.is_forwarded:
            yield from _open_tunnel(stream, self.authority, proxy)
        return stream


def _start_tls(stream: Stream, context: SSLContext, host: str) -> Steps[Stream]:
    tls = TlsStream(stream, context, host)
    yield from tls.handshake()
    return tls


def _connect(addresses: Iterable[Address]) -> Steps[socket.socket]:
    """Connect to whichever address answers first ("happy eyeballs", RFC 8305)."""
    untried = deque(_alternating(addresses))
    connecting: list[socket.socket] = []
    error = OSError("the host has no address")
    try:
        while untried or connecting:
            if untried:
                try:
                    connecting.append(_begin(*untried.popleft()))
                except OSError as refused:
                    error = refused
                    continue
            for ready in (yield Wait(tuple(connecting), for_writing=True, limit=_ATTEMPT_DELAY if untried else None)):
                connecting.remove(ready)
                code = ready.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                if code == 0:
                    return ready
                ready.close()
                error = OSError(code, os.strerror(code))
    finally:
        for late in connecting:
            late.close()
    raise error


def _alternating(addresses: Iterable[Address]) -> list[Address]:
    """Sort addresses so that families take turns, beginning with the one that the system puts first."""
    families: dict[int, list[Address]] = {}
    for address in addresses:
        families.setdefault(address[0], []).append(address)
    return [address for turn in zip_longest(*families.values()) for address in turn if address is not None]


def _begin(family: int, address: tuple[Any, ...]) -> socket.socket:
    connecting = socket.socket(family, socket.SOCK_STREAM)
    try:
        connecting.setblocking(False)
        connecting.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        code = connecting.connect_ex(address)
        if code not in (0, errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EAGAIN):
            raise OSError(code, os.strerror(code))
    except BaseException:
        connecting.close()
        raise
    return connecting


def _open_tunnel(stream: Stream, authority: str, proxy: Proxy) -> Steps[None]:
    """Have an HTTP proxy pass on whatever follows (CONNECT, RFC 9110)."""
    connection = h11.Connection(h11.CLIENT)
    headers = [(b"Host", authority.encode("ascii")), *proxy.headers]
    ask = connection.send(h11.Request(method="CONNECT", target=authority, headers=headers))
    yield from stream.write((ask or b"") + (connection.send(h11.EndOfMessage()) or b""))
    while True:
        event = connection.next_event()
        if event is h11.NEED_DATA:
            connection.receive_data((yield from stream.read()))
        elif isinstance(event, h11.Response):
            break
    if not 200 <= event.status_code < 300:
        reason = event.reason.decode("ascii", "replace")
        raise ProxyError(f"the proxy answered {event.status_code} {reason}", is_final=event.status_code == 407)
    if connection.trailing_data[0]:
        raise ProxyError("the proxy sent more than its answer")
