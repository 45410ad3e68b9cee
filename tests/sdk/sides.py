"""The client and its asynchronous twin behind one face, so that one test speaks of both."""

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
from attrs import field, frozen

from ding_otp import AsyncDing, Ding

from .api import Server
from .examples import CUSTOMER, KEY


class Sync:
    """Calls of `Ding` have their value at once."""

    name = "sync"
    client_class = Ding
    http_client_class = httpx.Client

    def run(self, value: Any) -> Any:
        return value

    def close(self, client: Ding | httpx.Client) -> None:
        client.close()

    def within(self, client: Ding, use: Callable[[Ding], Any]) -> Any:
        """What `use` returns, called in the client's `with` block."""
        with client as entered:
            return use(entered)

    def debug(self) -> None:
        """There is no such mode."""

    def stop(self) -> None:
        """Nothing was started."""


class Async:
    """Calls of `AsyncDing` run in an event loop that lasts as long as the test."""

    name = "async"
    client_class = AsyncDing
    http_client_class = httpx.AsyncClient

    def __init__(self) -> None:
        self._runner = asyncio.Runner()

    def run(self, value: Any) -> Any:
        return self._runner.run(value)

    def close(self, client: AsyncDing | httpx.AsyncClient) -> None:
        self.run(client.aclose())

    def within(self, client: AsyncDing, use: Callable[[AsyncDing], Any]) -> Any:
        """What `use` returns, awaited in the client's `async with` block."""

        async def enter() -> Any:
            async with client as entered:
                return await use(entered)

        return self.run(enter())

    def debug(self) -> None:
        """The event loop tells all that it does."""
        self._runner.get_loop().set_debug(True)

    def stop(self) -> None:
        self._runner.close()


Side = Sync | Async


@frozen
class Connect:
    """Makes clients of the stand-in, and closes them after the test. Options replace those of the client."""

    side: Side
    link: str
    server: Server
    _opened: list[Any] = field(factory=list[Any])

    def __call__(self, **options: object) -> Any:
        options = {"api_key": KEY, "customer_uuid": CUSTOMER, "base_url": self.server.url, **options}
        if self.link == "mock" and "http_client" not in options:
            options["http_client"] = self.own(transport=self.server.api.as_transport())
        return self._open(self.side.client_class, options)

    def own(self, **options: object) -> Any:
        """An httpx client, as a user would make one."""
        return self._open(self.side.http_client_class, options)

    def _open(self, kind: Any, options: dict[str, object]) -> Any:
        client = kind(**options)
        self._opened.append(client)
        return client

    def close(self) -> None:
        for client in reversed(self._opened):
            self.side.close(client)
