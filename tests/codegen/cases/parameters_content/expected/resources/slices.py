# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `slices`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument, several
from .._codec import to_str
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body
from .._styles import json_text
from ..models import Slice, SlicesFilter

_SLICES = Operation(
    name="slices.slices",
    method="GET",
    path="/slices/{id}",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)


class Slices:
    """The operations of `slices`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "SlicesWithRawResponse":
        """The same operations, returning the response around the value."""
        return SlicesWithRawResponse(self)

    def slices(
        self,
        *,
        id: Slice,
        filter: SlicesFilter | None = None,
        any: object | None = None,
        plain: str | None = None,
        x_filter: list[str] | None = None,
    ) -> None:
        """`GET /slices/{id}`.

        Example:
            ```python
            with Sample() as sample:
                sample.slices.slices(id=Slice(sst=1))
            ```

        Args:
            id: The path parameter `id`.
            filter: The query parameter `filter`.
            any: The query parameter `any`.
            plain: The query parameter `plain`.
            x_filter: The header parameter `X-Filter`.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _SLICES,
            Arguments(
                path={
                    "id": json_text("id", id),
                },
                query={
                    "filter": json_text("filter", filter),
                    "any": json_text("any", any),
                    "plain": None if plain is None else argument(to_str, plain, "plain"),
                },
                headers={
                    "X-Filter": json_text(
                        "X-Filter",
                        None
                        if x_filter is None
                        else [argument(to_str, item, "x_filter") for item in several(x_filter, "x_filter")],
                    ),
                },
            ),
        )


class SlicesWithRawResponse:
    """The operations of `Slices`, returning the response around the value."""

    def __init__(self, slices: Slices) -> None:
        self.slices: Final = raw(slices.slices)


class AsyncSlices:
    """The operations of `slices`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncSlicesWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncSlicesWithRawResponse(self)

    async def slices(
        self,
        *,
        id: Slice,
        filter: SlicesFilter | None = None,
        any: object | None = None,
        plain: str | None = None,
        x_filter: list[str] | None = None,
    ) -> None:
        """`GET /slices/{id}`.

        Takes, returns and raises what `Slices.slices` does.
        """
        return await self._api.call(
            _SLICES,
            Arguments(
                path={
                    "id": json_text("id", id),
                },
                query={
                    "filter": json_text("filter", filter),
                    "any": json_text("any", any),
                    "plain": None if plain is None else argument(to_str, plain, "plain"),
                },
                headers={
                    "X-Filter": json_text(
                        "X-Filter",
                        None
                        if x_filter is None
                        else [argument(to_str, item, "x_filter") for item in several(x_filter, "x_filter")],
                    ),
                },
            ),
        )


class AsyncSlicesWithRawResponse:
    """The operations of `AsyncSlices`, returning the response around the value."""

    def __init__(self, slices: AsyncSlices) -> None:
        self.slices: Final = async_raw(slices.slices)
