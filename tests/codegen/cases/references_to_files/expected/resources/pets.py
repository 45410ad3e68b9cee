# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `pets`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument
from .._codec import as_object, list_of, to_str
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from .._unions import by_discriminator
from ..models import Cat, Dog

_LIST_PETS: Operation[list[Cat | Dog | dict[str, object]]] = Operation(
    name="pets.list_pets",
    method="GET",
    path="/pets",
    decode=json_body(list_of(by_discriminator("kind", {"cat": Cat.from_dict, "dog": Dog.from_dict}, as_object))),
    idempotent=True,
)
_GET_PET: Operation[Cat | Dog | dict[str, object]] = Operation(
    name="pets.get_pet",
    method="GET",
    path="/pets/{id}",
    decode=json_body(by_discriminator("kind", {"cat": Cat.from_dict, "dog": Dog.from_dict}, as_object)),
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

    def list_pets(self) -> list[Cat | Dog | dict[str, object]]:
        """`GET /pets`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.pets.list_pets()
            ```

        Returns:
            The pets.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_LIST_PETS, Arguments())

    def get_pet(self, *, id: str) -> Cat | Dog | dict[str, object]:
        """`GET /pets/{id}`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.pets.get_pet(id="string")
            ```

        Args:
            id: The path parameter `id`.

        Returns:
            The pet.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _GET_PET,
            Arguments(
                path={
                    "id": argument(to_str, id, "id"),
                }
            ),
        )


class PetsWithRawResponse:
    """The operations of `Pets`, returning the response around the value."""

    def __init__(self, pets: Pets) -> None:
        self.list_pets: Final = raw(pets.list_pets)
        self.get_pet: Final = raw(pets.get_pet)


class AsyncPets:
    """The operations of `pets`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncPetsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncPetsWithRawResponse(self)

    async def list_pets(self) -> list[Cat | Dog | dict[str, object]]:
        """`GET /pets`.

        Takes, returns and raises what `Pets.list_pets` does.
        """
        return await self._api.call(_LIST_PETS, Arguments())

    async def get_pet(self, *, id: str) -> Cat | Dog | dict[str, object]:
        """`GET /pets/{id}`.

        Takes, returns and raises what `Pets.get_pet` does.
        """
        return await self._api.call(
            _GET_PET,
            Arguments(
                path={
                    "id": argument(to_str, id, "id"),
                }
            ),
        )


class AsyncPetsWithRawResponse:
    """The operations of `AsyncPets`, returning the response around the value."""

    def __init__(self, pets: AsyncPets) -> None:
        self.list_pets: Final = async_raw(pets.list_pets)
        self.get_pet: Final = async_raw(pets.get_pet)
