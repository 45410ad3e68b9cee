"""Requests of the default asynchronous client where something was put into httpx; see `traced.py`."""

from collections.abc import AsyncIterator
from sys import modules
from time import monotonic
from typing import Protocol

import httpcore
import httpx

from .._base_url import BaseUrl
from .async_custom_client import read_async
from .body import Body
from .httpx_exchange import failure, reply
from .messages import Attempt, Failure, Headers, Reply, Request
from .traced import Road


class AsyncPoolTransport(Protocol):
    """What has the connections."""

    async def receive(self, request: Request, attempt: Attempt, body: Body, /) -> tuple[int, Headers] | Failure: ...


async def send_traced(
    transport: AsyncPoolTransport, request: Request, attempt: Attempt, base_url: BaseUrl, limit: int
) -> Reply | Failure:
    """Send a request through a client of httpx on the connections of a transport."""
    started = monotonic()
    body = Body(limit)
    road = AsyncRoad(request, attempt, limit)
    client = httpx.AsyncClient(transport=HttpxTransport(HttpcorePool(road, transport)), trust_env=False)
    try:
        response = await client.send(road.to_httpx(base_url), stream=True, follow_redirects=False)
        was_read = await read_async(response, body, modules["httpx"])
    except (httpx.RequestError, OSError) as error:
        return road.failure or failure(error, request, road.unseen(), modules["httpx"])
    body.problem = road.body.problem or body.problem
    return reply(request, base_url, response, body, was_read, monotonic() - started)


class AsyncRoad(Road):
    """See `traced.Road`."""

    async def async_parts(self) -> AsyncIterator[bytes]:
        """Yield the body as it came."""
        for part in self.parts():
            yield part


class HttpxTransport(httpx.AsyncHTTPTransport):
    """httpx's own, with what was put into it, on another pool. It needs no certificates, and so is made quickly."""

    def __init__(self, pool: httpcore.AsyncConnectionPool) -> None:
        self._pool = pool


class HttpcorePool(httpcore.AsyncConnectionPool):
    """httpcore's own, with what was put into it, for one request."""

    def __init__(self, road: AsyncRoad, transport: AsyncPoolTransport) -> None:
        super().__init__(max_connections=None)
        self._road = road
        self._transport = transport

    def create_connection(self, origin: httpcore.Origin) -> httpcore.AsyncConnectionInterface:
        return _Connection(self._road, self._transport, origin)


class _Connection(httpcore.AsyncConnectionInterface):
    """Stands for the pool below: it sends a request there."""

    def __init__(self, road: AsyncRoad, transport: AsyncPoolTransport, origin: httpcore.Origin) -> None:
        self._road = road
        self._transport = transport
        self._origin = origin

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        road = self._road
        answer = await self._transport.receive(road.to_pool(request), road.attempt, road.body)
        status, headers = road.from_pool(answer)
        return httpcore.Response(status, headers=headers, content=road.async_parts())

    def can_handle_request(self, origin: httpcore.Origin) -> bool:
        return origin == self._origin

    async def aclose(self) -> None:
        """Do nothing: the connections are the pool's."""

    def info(self) -> str:
        return "a connection of the pool"

    def is_available(self) -> bool:
        return False

    def has_expired(self) -> bool:
        return False

    def is_idle(self) -> bool:
        return False

    def is_closed(self) -> bool:
        return True
