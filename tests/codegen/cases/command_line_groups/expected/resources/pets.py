# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `pets`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body

_LIST_ = Operation(
    name="pets.list_",
    method="GET",
    path="/a",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)


class Pets:
    """The operations of `pets`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "PetsWithRawResponse":
        """The same operations, returning the response around the value."""
        return PetsWithRawResponse(self)

    def list_(self) -> None:
        """`GET /a`.

        Example:
            ```python
            with Sample() as sample:
                sample.pets.list_()
            ```

        Returns:
            A.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_LIST_, Arguments())


class PetsWithRawResponse:
    """The operations of `Pets`, returning the response around the value."""

    def __init__(self, pets: Pets) -> None:
        self.list_: Final = raw(pets.list_)


class AsyncPets:
    """The operations of `pets`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncPetsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncPetsWithRawResponse(self)

    async def list_(self) -> None:
        """`GET /a`.

        Takes, returns and raises what `Pets.list_` does.
        """
        return await self._api.call(_LIST_, Arguments())


class AsyncPetsWithRawResponse:
    """The operations of `AsyncPets`, returning the response around the value."""

    def __init__(self, pets: AsyncPets) -> None:
        self.list_: Final = async_raw(pets.list_)
