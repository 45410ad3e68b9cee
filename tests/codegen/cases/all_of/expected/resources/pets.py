# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `pets`."""

from functools import cached_property
from typing import Any, Final, overload
from uuid import UUID

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import hidden_request, request_model
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from .._signatures import takes_keywords
from ..models import Cat

_ADD_CAT = Operation(
    name="pets.add_cat",
    method="POST",
    path="/cat",
    decode=json_body(Cat.from_dict),
)


class Pets:
    """The operations of `pets`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "PetsWithRawResponse":
        """The same operations, returning the response around the value."""
        return PetsWithRawResponse(self)

    @overload
    def add_cat(self, /, *, name: str, age: int, tag: UUID | str | None = None, purrs: bool | None = None) -> Cat: ...
    @overload
    def add_cat(self, request: Cat, /) -> Cat: ...

    @takes_keywords
    def add_cat(self, request: Cat | None = None, /, **fields: Any) -> Cat:
        """`POST /cat`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.pets.add_cat(
                    name="string",
                    age=1,
                )
            ```

        Args:
            request: All of the following in one object, instead of them.
            name: What it is called.
            age: The field `age`.
            tag: The field `tag`.
            purrs: The field `purrs`.

        Returns:
            The cat.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_ADD_CAT, Arguments(body=request_model(Cat, given, fields)))


class PetsWithRawResponse:
    """The operations of `Pets`, returning the response around the value."""

    def __init__(self, pets: Pets) -> None:
        self.add_cat: Final = raw(pets.add_cat)


class AsyncPets:
    """The operations of `pets`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncPetsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncPetsWithRawResponse(self)

    @overload
    async def add_cat(
        self, /, *, name: str, age: int, tag: UUID | str | None = None, purrs: bool | None = None
    ) -> Cat: ...
    @overload
    async def add_cat(self, request: Cat, /) -> Cat: ...

    @takes_keywords
    async def add_cat(self, request: Cat | None = None, /, **fields: Any) -> Cat:
        """`POST /cat`.

        Takes, returns and raises what `Pets.add_cat` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_ADD_CAT, Arguments(body=request_model(Cat, given, fields)))


class AsyncPetsWithRawResponse:
    """The operations of `AsyncPets`, returning the response around the value."""

    def __init__(self, pets: AsyncPets) -> None:
        self.add_cat: Final = async_raw(pets.add_cat)
