# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `hosts`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body
from .._servers import async_at_server, at_server

_BESIDE = Operation(
    name="hosts.beside",
    method="GET",
    path="/hosts",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_BESIDE_EMPTY = Operation(
    name="hosts.beside_empty",
    method="PUT",
    path="/hosts",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)


class Hosts:
    """The operations of `hosts`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "HostsWithRawResponse":
        """The same operations, returning the response around the value."""
        return HostsWithRawResponse(self)

    def beside(self) -> None:
        """`GET /hosts`.

        Example:
            ```python
            with Sample() as sample:
                sample.hosts.beside()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return at_server(self._api, "http://beside.localhost:2/{root_path}").call(_BESIDE, Arguments())

    def beside_empty(self) -> None:
        """`PUT /hosts`.

        Example:
            ```python
            with Sample() as sample:
                sample.hosts.beside_empty()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return at_server(self._api, "http://beside.localhost:2/{prefix}/api").call(_BESIDE_EMPTY, Arguments())


class HostsWithRawResponse:
    """The operations of `Hosts`, returning the response around the value."""

    def __init__(self, hosts: Hosts) -> None:
        self.beside: Final = raw(hosts.beside)
        self.beside_empty: Final = raw(hosts.beside_empty)


class AsyncHosts:
    """The operations of `hosts`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncHostsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncHostsWithRawResponse(self)

    async def beside(self) -> None:
        """`GET /hosts`.

        Takes, returns and raises what `Hosts.beside` does.
        """
        return await async_at_server(self._api, "http://beside.localhost:2/{root_path}").call(_BESIDE, Arguments())

    async def beside_empty(self) -> None:
        """`PUT /hosts`.

        Takes, returns and raises what `Hosts.beside_empty` does.
        """
        return await async_at_server(self._api, "http://beside.localhost:2/{prefix}/api").call(
            _BESIDE_EMPTY, Arguments()
        )


class AsyncHostsWithRawResponse:
    """The operations of `AsyncHosts`, returning the response around the value."""

    def __init__(self, hosts: AsyncHosts) -> None:
        self.beside: Final = async_raw(hosts.beside)
        self.beside_empty: Final = async_raw(hosts.beside_empty)
