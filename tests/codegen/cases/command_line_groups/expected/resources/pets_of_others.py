# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `Pets of others`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body

_LIST_ALL = Operation(
    name="pets_of_others.list_all",
    method="GET",
    path="/b",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)


class PetsOfOthers:
    """The operations of `Pets of others`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "PetsOfOthersWithRawResponse":
        """The same operations, returning the response around the value."""
        return PetsOfOthersWithRawResponse(self)

    def list_all(self) -> None:
        """`GET /b`.

        Example:
            ```python
            with Sample() as sample:
                sample.pets_of_others.list_all()
            ```

        Returns:
            A.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_LIST_ALL, Arguments())


class PetsOfOthersWithRawResponse:
    """The operations of `PetsOfOthers`, returning the response around the value."""

    def __init__(self, pets_of_others: PetsOfOthers) -> None:
        self.list_all: Final = raw(pets_of_others.list_all)


class AsyncPetsOfOthers:
    """The operations of `Pets of others`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncPetsOfOthersWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncPetsOfOthersWithRawResponse(self)

    async def list_all(self) -> None:
        """`GET /b`.

        Takes, returns and raises what `PetsOfOthers.list_all` does.
        """
        return await self._api.call(_LIST_ALL, Arguments())


class AsyncPetsOfOthersWithRawResponse:
    """The operations of `AsyncPetsOfOthers`, returning the response around the value."""

    def __init__(self, pets_of_others: AsyncPetsOfOthers) -> None:
        self.list_all: Final = async_raw(pets_of_others.list_all)
