# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `pets`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body

_ADD_PET = Operation(
    name="pets.add_pet",
    method="POST",
    path="/pet",
    decode=no_body,
    accept="*/*",
)


class Pets:
    """The operations of `pets`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "PetsWithRawResponse":
        """The same operations, returning the response around the value."""
        return PetsWithRawResponse(self)

    def add_pet(self) -> None:
        """`POST /pet`.

        Example:
            ```python
            with Sample() as sample:
                sample.pets.add_pet()
            ```

        Returns:
            Added.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_ADD_PET, Arguments())


class PetsWithRawResponse:
    """The operations of `Pets`, returning the response around the value."""

    def __init__(self, pets: Pets) -> None:
        self.add_pet: Final = raw(pets.add_pet)


class AsyncPets:
    """The operations of `pets`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncPetsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncPetsWithRawResponse(self)

    async def add_pet(self) -> None:
        """`POST /pet`.

        Takes, returns and raises what `Pets.add_pet` does.
        """
        return await self._api.call(_ADD_PET, Arguments())


class AsyncPetsWithRawResponse:
    """The operations of `AsyncPets`, returning the response around the value."""

    def __init__(self, pets: AsyncPets) -> None:
        self.add_pet: Final = async_raw(pets.add_pet)
