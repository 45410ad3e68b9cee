"""Requests of the default client where something was put into httpx: through a real `httpx.Client`, so that it is seen.

Under the client is the same pool as without it. What the pool saw counts, not what comes out of the client. The client
is made for one attempt, as those of httpx hold locks, which a fork or an interrupt may leave locked.
"""

from collections.abc import Iterator
from sys import modules
from time import monotonic
from typing import Protocol

import httpcore
import httpx
from attrs import evolve

from .._base_url import BaseUrl
from .body import Body
from .custom_client import read
from .httpx_exchange import failure, reply
from .messages import Attempt, Failure, Headers, Reply, Request


class PoolTransport(Protocol):
    """What has the connections."""

    def receive(self, request: Request, attempt: Attempt, body: Body, /) -> tuple[int, Headers] | Failure: ...


def send_traced(
    transport: PoolTransport, request: Request, attempt: Attempt, base_url: BaseUrl, limit: int
) -> Reply | Failure:
    """Send a request through a client of httpx on the connections of a transport."""
    started = monotonic()
    body = Body(limit)
    road = Road(request, attempt, limit)
    client = httpx.Client(transport=HttpxTransport(HttpcorePool(road, transport)), trust_env=False)
    try:
        response = client.send(road.to_httpx(base_url), stream=True, follow_redirects=False)
        was_read = read(response, attempt, body, modules["httpx"])
    except (httpx.RequestError, OSError) as error:
        return road.failure or failure(error, request, road.unseen(), modules["httpx"])
    body.problem = road.body.problem or body.problem
    return reply(request, base_url, response, body, was_read, monotonic() - started)


class Road:
    """One attempt on its way into httpx, out of it to the pool, and back.

    Attributes:
        body: What the pool received.
        failure: Why the pool received nothing.
    """

    def __init__(self, request: Request, attempt: Attempt, limit: int) -> None:
        self.attempt = attempt
        self.body = Body(limit)
        self.failure: Failure | None = None
        self._request = request

    def to_httpx(self, base_url: BaseUrl) -> httpx.Request:
        """Return the request as the client takes it, with no header but its own."""
        request = self._request
        return httpx.Request(
            request.method,
            str(base_url) + request.target,
            headers=request.headers,
            content=request.content,
            extensions=self.attempt.extensions,
        )

    def to_pool(self, request: httpcore.Request) -> Request:
        """Return the request as it comes out of the client: with the headers that a tracer added."""
        return evolve(self._request, headers=request.headers)

    def from_pool(self, answer: tuple[int, Headers] | Failure) -> tuple[int, Headers]:
        """Return the answer, or, for the client, an error of the kind that it knows.

        Raises:
            Exception: There was no answer.
        """
        if not isinstance(answer, Failure):
            return answer
        self.failure = answer
        kinds = (
            (httpcore.ReadTimeout, httpcore.ReadError)
            if answer.sent
            else (httpcore.ConnectTimeout, httpcore.ConnectError)
        )
        raise kinds[0 if answer.timed_out else 1](str(answer.cause))

    def parts(self) -> Iterator[bytes]:
        """Yield the body as it came.

        Raises:
            httpcore.ReadError: It ended too early, or was too large.
        """
        yield self.body.decoded([])
        if self.body.problem is not None:
            raise httpcore.ReadError(self.body.problem)

    def unseen(self) -> Attempt:
        """Return the attempt, for an error that did not come from the pool: nobody knows what was written then."""
        self.attempt.sent = True
        return self.attempt


class HttpxTransport(httpx.HTTPTransport):
    """httpx's own, with what was put into it, on another pool. It needs no certificates, and so is made quickly."""

    def __init__(self, pool: httpcore.ConnectionPool) -> None:
        self._pool = pool


class HttpcorePool(httpcore.ConnectionPool):
    """httpcore's own, with what was put into it, for one request."""

    def __init__(self, road: Road, transport: PoolTransport) -> None:
        super().__init__(max_connections=None)
        self._road = road
        self._transport = transport

    def create_connection(self, origin: httpcore.Origin) -> httpcore.ConnectionInterface:
        return _Connection(self._road, self._transport, origin)


class _Connection(httpcore.ConnectionInterface):
    """Stands for the pool below: it sends a request there."""

    def __init__(self, road: Road, transport: PoolTransport, origin: httpcore.Origin) -> None:
        self._road = road
        self._transport = transport
        self._origin = origin

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        road = self._road
        answer = self._transport.receive(road.to_pool(request), road.attempt, road.body)
        status, headers = road.from_pool(answer)
        return httpcore.Response(status, headers=headers, content=road.parts())

    def can_handle_request(self, origin: httpcore.Origin) -> bool:
        return origin == self._origin

    def close(self) -> None:
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
