# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `aux`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from ..models import Con

_A = Operation(
    name="aux.a",
    method="GET",
    path="/a",
    decode=json_body(Con.from_dict),
    idempotent=True,
)


class Aux:
    """The operations of `aux`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AuxWithRawResponse":
        """The same operations, returning the response around the value."""
        return AuxWithRawResponse(self)

    def a(self) -> Con:
        """`GET /a`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.aux.a()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_A, Arguments())


class AuxWithRawResponse:
    """The operations of `Aux`, returning the response around the value."""

    def __init__(self, aux: Aux) -> None:
        self.a: Final = raw(aux.a)


class AsyncAux:
    """The operations of `aux`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncAuxWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncAuxWithRawResponse(self)

    async def a(self) -> Con:
        """`GET /a`.

        Takes, returns and raises what `Aux.a` does.
        """
        return await self._api.call(_A, Arguments())


class AsyncAuxWithRawResponse:
    """The operations of `AsyncAux`, returning the response around the value."""

    def __init__(self, aux: AsyncAux) -> None:
        self.a: Final = async_raw(aux.a)
