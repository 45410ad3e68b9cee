# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `pets`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._codec import encode
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation, json_value
from .._responses import json_body
from .._unions import by_discriminator
from ..models import Cat, Dog, Kitten, Owner, Pet

_ADD_PET: Operation[Dog | Cat | Kitten | Pet] = Operation(
    name="pets.add_pet",
    method="POST",
    path="/pet",
    decode=json_body(
        by_discriminator(
            "kind",
            {"Cat": Cat.from_dict, "Dog": Dog.from_dict, "Kitten": Kitten.from_dict, "dog": Dog.from_dict},
            Pet.from_dict,
        )
    ),
)
_GET_OWNER = Operation(
    name="pets.get_owner",
    method="GET",
    path="/owner",
    decode=json_body(Owner.from_dict),
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

    def add_pet(self, *, body: Dog | Cat | Kitten | Pet) -> Dog | Cat | Kitten | Pet:
        """`POST /pet`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.pets.add_pet(body=Dog(kind="string"))
            ```

        Args:
            body: The body of the request.

        Returns:
            The pet.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_ADD_PET, Arguments(body=json_value(encode(body))))

    def get_owner(self) -> Owner:
        """`GET /owner`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.pets.get_owner()
            ```

        Returns:
            The owner.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_OWNER, Arguments())


class PetsWithRawResponse:
    """The operations of `Pets`, returning the response around the value."""

    def __init__(self, pets: Pets) -> None:
        self.add_pet: Final = raw(pets.add_pet)
        self.get_owner: Final = raw(pets.get_owner)


class AsyncPets:
    """The operations of `pets`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncPetsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncPetsWithRawResponse(self)

    async def add_pet(self, *, body: Dog | Cat | Kitten | Pet) -> Dog | Cat | Kitten | Pet:
        """`POST /pet`.

        Takes, returns and raises what `Pets.add_pet` does.
        """
        return await self._api.call(_ADD_PET, Arguments(body=json_value(encode(body))))

    async def get_owner(self) -> Owner:
        """`GET /owner`.

        Takes, returns and raises what `Pets.get_owner` does.
        """
        return await self._api.call(_GET_OWNER, Arguments())


class AsyncPetsWithRawResponse:
    """The operations of `AsyncPets`, returning the response around the value."""

    def __init__(self, pets: AsyncPets) -> None:
        self.add_pet: Final = async_raw(pets.add_pet)
        self.get_owner: Final = async_raw(pets.get_owner)
