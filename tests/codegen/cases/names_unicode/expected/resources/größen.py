# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `Größen`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument
from .._codec import to_int, to_str
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from ..models import Größe

_GRÖSSE = Operation(
    name="größen.größe",
    method="GET",
    path="/gr%C3%B6%C3%9Fe",
    decode=json_body(Größe.from_dict),
    idempotent=True,
)


class Größen:
    """The operations of `Größen`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "GrößenWithRawResponse":
        """The same operations, returning the response around the value."""
        return GrößenWithRawResponse(self)

    def größe(self, *, länge: int | None = None, 名前: str | None = None) -> Größe:
        """`GET /größe`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.größen.größe()
            ```

        Args:
            länge: The query parameter `länge`.
            名前: The query parameter `名前`.

        Returns:
            Die Größe.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _GRÖSSE,
            Arguments(
                query={
                    "länge": None if länge is None else argument(to_int, länge, "länge"),
                    "名前": None if 名前 is None else argument(to_str, 名前, "名前"),
                }
            ),
        )


class GrößenWithRawResponse:
    """The operations of `Größen`, returning the response around the value."""

    def __init__(self, größen: Größen) -> None:
        self.größe: Final = raw(größen.größe)


class AsyncGrößen:
    """The operations of `Größen`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncGrößenWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncGrößenWithRawResponse(self)

    async def größe(self, *, länge: int | None = None, 名前: str | None = None) -> Größe:
        """`GET /größe`.

        Takes, returns and raises what `Größen.größe` does.
        """
        return await self._api.call(
            _GRÖSSE,
            Arguments(
                query={
                    "länge": None if länge is None else argument(to_int, länge, "länge"),
                    "名前": None if 名前 is None else argument(to_str, 名前, "名前"),
                }
            ),
        )


class AsyncGrößenWithRawResponse:
    """The operations of `AsyncGrößen`, returning the response around the value."""

    def __init__(self, größen: AsyncGrößen) -> None:
        self.größe: Final = async_raw(größen.größe)
