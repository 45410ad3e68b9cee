"""Where a call goes: to a fault server, or to a place where there is none."""

import contextlib
import socket
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from attrs import frozen

from .answers import http, replies
from .certificates import Certificates
from .server import Fault, FaultServer

UNKNOWN_HOST = "unknown.test"
SILENT_HOST = "silent.test"


@frozen
class Site:
    """A base URL, and the servers behind it and behind the place that it redirects to, if there are any."""

    url: str
    server: FaultServer | None = None
    elsewhere: FaultServer | None = None


Place = Callable[[Fault, Certificates], AbstractContextManager[Site]]


@contextmanager
def plain(fault: Fault, _: Certificates) -> Iterator[Site]:
    with FaultServer(replies(http())) as elsewhere, FaultServer(fault, elsewhere=elsewhere.url) as server:
        yield Site(server.url, server, elsewhere)


@contextmanager
def tls(fault: Fault, certificates: Certificates) -> Iterator[Site]:
    with (
        FaultServer(replies(http())) as elsewhere,
        FaultServer(fault, certificates.trusted, elsewhere=elsewhere.url) as server,
    ):
        yield Site(server.url, server, elsewhere)


@contextmanager
def tls_http2(fault: Fault, certificates: Certificates) -> Iterator[Site]:
    with FaultServer(fault, certificates.http2) as server:
        yield Site(server.url, server)


@contextmanager
def untrusted(fault: Fault, certificates: Certificates) -> Iterator[Site]:
    with FaultServer(fault, certificates.untrusted) as server:
        yield Site(server.url, server)


@contextmanager
def other_host(fault: Fault, certificates: Certificates) -> Iterator[Site]:
    with FaultServer(fault, certificates.other_host) as server:
        yield Site(server.url, server)


@contextmanager
def tls_expected(fault: Fault, _: Certificates) -> Iterator[Site]:
    """The server speaks no TLS, but the client does."""
    with FaultServer(fault) as server:
        yield Site(server.url.replace("http:", "https:"), server)


@contextmanager
def refused(_: Fault, __: Certificates) -> Iterator[Site]:
    """A port that is taken, so that no other test gets it, but that nobody listens at."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield Site(f"http://127.0.0.1:{taken.getsockname()[1]}")


@contextmanager
def full_backlog(_: Fault, __: Certificates) -> Iterator[Site]:
    """A port whose queue of connections to accept is full, so that the system leaves further ones unanswered."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        for _ in range(4):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
        yield Site(f"http://127.0.0.1:{listener.getsockname()[1]}")


@contextmanager
def unknown_host(_: Fault, __: Certificates) -> Iterator[Site]:
    yield Site(f"http://{UNKNOWN_HOST}")


@contextmanager
def silent_dns(_: Fault, __: Certificates) -> Iterator[Site]:
    yield Site(f"http://{SILENT_HOST}")
