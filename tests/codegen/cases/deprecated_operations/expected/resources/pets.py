# Generated from the API's description. Edit that or the templates, not this file.
# pyright: reportDeprecated=false
# The raw calls below are made of deprecated ones.
"""The operations of `pets`."""

from datetime import date
from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument, hidden_request, request_model
from .._codec import UNSET, Unset, to_int, to_str
from .._deprecated import deprecated, deprecated_argument
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from .._signatures import takes_keywords
from ..models import Owner, Pet

_GET_PET = Operation(
    name="pets.get_pet",
    method="GET",
    path="/pets/{id}",
    decode=json_body(Pet.from_dict),
    idempotent=True,
)
_PUT_PET = Operation(
    name="pets.put_pet",
    method="PUT",
    path="/pets/{id}",
    decode=json_body(Pet.from_dict),
    idempotent=True,
)
_FIND_PET = Operation(
    name="pets.find_pet",
    method="GET",
    path="/pets",
    decode=json_body(Pet.from_dict),
    idempotent=True,
)
_ADD_PET = Operation(
    name="pets.add_pet",
    method="POST",
    path="/pets",
    decode=json_body(Pet.from_dict),
)


class Pets:
    """The operations of `pets`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "PetsWithRawResponse":
        """The same operations, returning the response around the value."""
        return PetsWithRawResponse(self)

    @deprecated("pets.get_pet is deprecated by the API")
    def get_pet(self, *, id: str) -> Pet:
        """Use `find_pet`.

        Deprecated by the API.

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

    @overload
    def put_pet(
        self,
        /,
        *,
        name: str,
        nick: str | None = None,
        born: date | None | Unset = UNSET,
        owner: Owner | None = None,
        id: str,
    ) -> Pet: ...
    @overload
    def put_pet(self, request: Pet, /, *, id: str) -> Pet: ...
    @deprecated("pets.put_pet is deprecated by the API")
    @takes_keywords
    def put_pet(self, request: Pet | None = None, /, *, id: str, **fields: Any) -> Pet:
        """Deprecated by the API.

        Example:
            ```python
            with Sample() as sample:
                response = sample.pets.put_pet(
                    name="Rex",
                    id="string",
                )
            ```

        Args:
            request: All of the following in one object, instead of them.
            name: The field `name`. Example: `Rex`.
            nick: What it is called. It is deprecated.
            born: The field `born`. It is deprecated.
            owner: The field `owner`.
            id: The path parameter `id`.

        Returns:
            The pet.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(
            _PUT_PET,
            Arguments(
                body=request_model(Pet, given, fields, ["id"]),
                path={
                    "id": argument(to_str, id, "id"),
                },
            ),
        )

    def find_pet(self, *, phone_number: str | None = None, limit: int | None = None) -> Pet:
        """`GET /pets`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.pets.find_pet()
            ```

        Args:
            phone_number: The query parameter `phone_number`.
            limit: The query parameter `limit`. It is deprecated.

        Returns:
            The pet.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _FIND_PET,
            Arguments(
                query={
                    "phone_number": None if phone_number is None else argument(to_str, phone_number, "phone_number"),
                    "limit": deprecated_argument(None if limit is None else argument(to_int, limit, "limit"), "limit"),
                }
            ),
        )

    @overload
    def add_pet(
        self, /, *, name: str, nick: str | None = None, born: date | None | Unset = UNSET, owner: Owner | None = None
    ) -> Pet: ...
    @overload
    def add_pet(self, request: Pet, /) -> Pet: ...

    @takes_keywords
    def add_pet(self, request: Pet | None = None, /, **fields: Any) -> Pet:
        """`POST /pets`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.pets.add_pet(name="Rex")
            ```

        Args:
            request: All of the following in one object, instead of them.
            name: The field `name`. Example: `Rex`.
            nick: What it is called. It is deprecated.
            born: The field `born`. It is deprecated.
            owner: The field `owner`.

        Returns:
            The pet.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_ADD_PET, Arguments(body=request_model(Pet, given, fields)))


class PetsWithRawResponse:
    """The operations of `Pets`, returning the response around the value."""

    def __init__(self, pets: Pets) -> None:
        self.get_pet: Final = raw(pets.get_pet)
        self.put_pet: Final = raw(pets.put_pet)
        self.find_pet: Final = raw(pets.find_pet)
        self.add_pet: Final = raw(pets.add_pet)


class AsyncPets:
    """The operations of `pets`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncPetsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncPetsWithRawResponse(self)

    @deprecated("pets.get_pet is deprecated by the API")
    async def get_pet(self, *, id: str) -> Pet:
        """Use `find_pet`.

        Deprecated by the API.

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

    @overload
    async def put_pet(
        self,
        /,
        *,
        name: str,
        nick: str | None = None,
        born: date | None | Unset = UNSET,
        owner: Owner | None = None,
        id: str,
    ) -> Pet: ...
    @overload
    async def put_pet(self, request: Pet, /, *, id: str) -> Pet: ...
    @deprecated("pets.put_pet is deprecated by the API")
    @takes_keywords
    async def put_pet(self, request: Pet | None = None, /, *, id: str, **fields: Any) -> Pet:
        """Deprecated by the API.

        Takes, returns and raises what `Pets.put_pet` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(
            _PUT_PET,
            Arguments(
                body=request_model(Pet, given, fields, ["id"]),
                path={
                    "id": argument(to_str, id, "id"),
                },
            ),
        )

    async def find_pet(self, *, phone_number: str | None = None, limit: int | None = None) -> Pet:
        """`GET /pets`.

        Takes, returns and raises what `Pets.find_pet` does.
        """
        return await self._api.call(
            _FIND_PET,
            Arguments(
                query={
                    "phone_number": None if phone_number is None else argument(to_str, phone_number, "phone_number"),
                    "limit": deprecated_argument(None if limit is None else argument(to_int, limit, "limit"), "limit"),
                }
            ),
        )

    @overload
    async def add_pet(
        self, /, *, name: str, nick: str | None = None, born: date | None | Unset = UNSET, owner: Owner | None = None
    ) -> Pet: ...
    @overload
    async def add_pet(self, request: Pet, /) -> Pet: ...

    @takes_keywords
    async def add_pet(self, request: Pet | None = None, /, **fields: Any) -> Pet:
        """`POST /pets`.

        Takes, returns and raises what `Pets.add_pet` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_ADD_PET, Arguments(body=request_model(Pet, given, fields)))


class AsyncPetsWithRawResponse:
    """The operations of `AsyncPets`, returning the response around the value."""

    def __init__(self, pets: AsyncPets) -> None:
        self.get_pet: Final = async_raw(pets.get_pet)
        self.put_pet: Final = async_raw(pets.put_pet)
        self.find_pet: Final = async_raw(pets.find_pet)
        self.add_pet: Final = async_raw(pets.add_pet)
