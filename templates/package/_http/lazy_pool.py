"""Connections of our own, made with the first request: the libraries under them are most of what there is to load.

The asynchronous client has none of this: what it loads with a request holds up its event loop.
"""

from typing import TYPE_CHECKING

from .._base_url import BaseUrl
from .messages import Attempt, Failure, Reply, Request

if TYPE_CHECKING:
    from .pool import PoolTransport


class LazyPoolTransport:
    """A `PoolTransport`, once there is something to send.

    Threads that come first at the same time make one each, and all use one of them. There is no lock, because a fork
    could leave it locked for good.
    """

    def __init__(self, base_url: BaseUrl, limit: int) -> None:
        self._base_url = base_url
        self._limit = limit
        self._made: dict[None, PoolTransport] = {}

    def _make(self) -> "PoolTransport":
        from .pool import PoolTransport

        return self._made.setdefault(None, PoolTransport(self._base_url, self._limit))

    def send(self, request: Request, attempt: Attempt) -> Reply | Failure:
        return (self._made.get(None) or self._make()).send(request, attempt)

    def close(self) -> None:
        for transport in self._made.values():
            transport.close()
