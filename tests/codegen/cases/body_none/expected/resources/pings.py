# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `pings`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body

_PING = Operation(
    name="pings.ping",
    method="GET",
    path="/ping",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_PONG = Operation(
    name="pings.pong",
    method="POST",
    path="/ping",
    decode=no_body,
    accept="*/*",
)
_STOP = Operation(
    name="pings.stop",
    method="DELETE",
    path="/ping",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_LOOK = Operation(
    name="pings.look",
    method="HEAD",
    path="/ping",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)


class Pings:
    """The operations of `pings`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "PingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return PingsWithRawResponse(self)

    def ping(self) -> None:
        """`GET /ping`.

        Example:
            ```python
            with Sample() as sample:
                sample.pings.ping()
            ```

        Returns:
            Pong.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_PING, Arguments())

    def pong(self) -> None:
        """`POST /ping`.

        Example:
            ```python
            with Sample() as sample:
                sample.pings.pong()
            ```

        Returns:
            Pong.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_PONG, Arguments())

    def stop(self) -> None:
        """`DELETE /ping`.

        Example:
            ```python
            with Sample() as sample:
                sample.pings.stop()
            ```

        Returns:
            Gone.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_STOP, Arguments())

    def look(self) -> None:
        """`HEAD /ping`.

        Example:
            ```python
            with Sample() as sample:
                sample.pings.look()
            ```

        Returns:
            Pong.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_LOOK, Arguments())


class PingsWithRawResponse:
    """The operations of `Pings`, returning the response around the value."""

    def __init__(self, pings: Pings) -> None:
        self.ping: Final = raw(pings.ping)
        self.pong: Final = raw(pings.pong)
        self.stop: Final = raw(pings.stop)
        self.look: Final = raw(pings.look)


class AsyncPings:
    """The operations of `pings`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncPingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncPingsWithRawResponse(self)

    async def ping(self) -> None:
        """`GET /ping`.

        Takes, returns and raises what `Pings.ping` does.
        """
        return await self._api.call(_PING, Arguments())

    async def pong(self) -> None:
        """`POST /ping`.

        Takes, returns and raises what `Pings.pong` does.
        """
        return await self._api.call(_PONG, Arguments())

    async def stop(self) -> None:
        """`DELETE /ping`.

        Takes, returns and raises what `Pings.stop` does.
        """
        return await self._api.call(_STOP, Arguments())

    async def look(self) -> None:
        """`HEAD /ping`.

        Takes, returns and raises what `Pings.look` does.
        """
        return await self._api.call(_LOOK, Arguments())


class AsyncPingsWithRawResponse:
    """The operations of `AsyncPings`, returning the response around the value."""

    def __init__(self, pings: AsyncPings) -> None:
        self.ping: Final = async_raw(pings.ping)
        self.pong: Final = async_raw(pings.pong)
        self.stop: Final = async_raw(pings.stop)
        self.look: Final = async_raw(pings.look)
