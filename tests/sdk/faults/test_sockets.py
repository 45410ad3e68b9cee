"""The streams under the connections, where no server can bring about what happens."""

import ssl
from typing import Any

import anyio
import httpcore
import pytest

from ding_otp import Ding
from ding_otp._http import pool
from ding_otp._http.sockets import AsyncBackend, AsyncStream, Backend

from . import answers as a
from .calls import IDENTITY
from .server import FaultServer

pytestmark = pytest.mark.usefixtures("world")

REQUEST = b"GET / HTTP/1.1\r\nContent-Length: 0\r\n\r\n"


def test_a_stream_without_a_budget_waits_as_long_as_it_is_told() -> None:
    with FaultServer(a.replies(a.http())) as server:
        stream = Backend().connect_tcp("127.0.0.1", server.port)
        stream.write(REQUEST)
        assert stream.read(10, timeout=5.0) == b"HTTP/1.1 2"
        stream.close()


def test_an_async_stream_does_too() -> None:
    async def main() -> None:
        stream = await AsyncBackend().connect_tcp("127.0.0.1", server.port)
        await stream.write(REQUEST)
        assert await stream.read(10, timeout=5.0) == b"HTTP/1.1 2"
        await stream.aclose()

    with FaultServer(a.replies(a.http())) as server:
        anyio.run(main)


class BrokenSession(httpcore.AsyncNetworkStream):
    """A TLS session that breaks at the first write."""

    async def write(self, *_: Any, **__: Any) -> None:
        raise ssl.SSLError(1, "bad write retry")

    def get_extra_info(self, *_: Any) -> Any:
        return None


def test_a_tls_session_that_breaks_in_a_write_is_a_write_error() -> None:
    async def main() -> None:
        stream = AsyncStream(BrokenSession())
        await stream.write(b"data")
        await stream.write(b"")

    with pytest.raises(httpcore.WriteError, match="bad write retry"):
        anyio.run(main)


def test_a_forked_process_leaves_the_connections_that_it_found() -> None:
    """What a fork sets off in the child; `test_fork.py` does it with real ones."""
    with FaultServer(a.replies(a.http())) as server, Ding(**IDENTITY, base_url=server.url) as client:
        client.otp.retry(authentication_uuid=a.UUID)
        pool._after_fork()
        client.otp.retry(authentication_uuid=a.UUID)
        assert (server.connections, server.open_connections) == (2, 2)
        (inherited,) = client._api._transport._make()._inherited
        inherited.close()
