# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `shops`."""

from datetime import date
from functools import cached_property
from uuid import UUID

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument, several, uuid_argument
from .._codec import encode, to_str
from .._parameters import exploded, in_brackets, in_pairs, joined
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body
from ..models import Area, Filter

_FIND_SHOPS = Operation(
    name="shops.find_shops",
    method="GET",
    path="/shops/{area}/.{shape}/;colors={colors}",
    decode=no_body,
    idempotent=True,
)


class Shops:
    """The operations of `shops`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "ShopsWithRawResponse":
        """The same operations, returning the response around the value."""
        return ShopsWithRawResponse(self)

    def find_shops(
        self,
        *,
        area: Area,
        shape: str,
        colors: list[str],
        near: Area,
        where: dict[str, str] | None = None,
        filter: Filter | None = None,
        joined_: Area | None = None,
        words: list[str] | None = None,
        parts: list[int] | None = None,
        anything: object | None = None,
        x_area: Area | None = None,
        x_since: date | None = None,
        x_trace: UUID | str | None = None,
        x_kinds: list[str] | None = None,
    ) -> None:
        """`GET /shops/{area}/{shape}/{colors}`.

        Example:
            ```python
            with Sample() as sample:
                sample.shops.find_shops(
                    area=Area(city="string"),
                    shape="string",
                    colors=["string"],
                    near=Area(city="string"),
                )
            ```

        Args:
            area: The path parameter `area`.
            shape: The path parameter `shape`.
            colors: The path parameter `colors`.
            near: The query parameter `near`.
            where: The query parameter `where`.
            filter: The query parameter `filter`.
            joined_: The query parameter `joined`.
            words: The query parameter `words`.
            parts: The query parameter `parts`.
            anything: The query parameter `anything`.
            x_area: The header parameter `X-Area`.
            x_since: The header parameter `X-Since`.
            x_trace: The header parameter `X-Trace`.
            x_kinds: The header parameter `X-Kinds`.

        Returns:
            Found.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _FIND_SHOPS,
            Arguments(
                path={
                    "area": in_pairs(area.to_dict(), explode=False),
                    "shape": argument(to_str, shape, "shape"),
                    "colors": several(colors, "colors"),
                },
                query={
                    **exploded(near.to_dict()),
                    **exploded(where),
                    **in_brackets("filter", None if filter is None else filter.to_dict()),
                    "joined": joined(in_pairs(None if joined_ is None else joined_.to_dict(), explode=False)),
                    "words": joined(None if words is None else several(words, "words"), " "),
                    "parts": joined(None if parts is None else several(parts, "parts"), "|"),
                    "anything": encode(anything),
                },
                headers={
                    "X-Area": in_pairs(None if x_area is None else x_area.to_dict(), explode=False),
                    "X-Since": x_since,
                    "X-Trace": None if x_trace is None else uuid_argument(x_trace, "x_trace"),
                    "X-Kinds": None if x_kinds is None else several(x_kinds, "x_kinds"),
                },
            ),
        )


class ShopsWithRawResponse:
    """The operations of `Shops`, returning the response around the value."""

    def __init__(self, shops: Shops) -> None:
        self.find_shops = raw(shops.find_shops)


class AsyncShops:
    """The operations of `shops`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncShopsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncShopsWithRawResponse(self)

    async def find_shops(
        self,
        *,
        area: Area,
        shape: str,
        colors: list[str],
        near: Area,
        where: dict[str, str] | None = None,
        filter: Filter | None = None,
        joined_: Area | None = None,
        words: list[str] | None = None,
        parts: list[int] | None = None,
        anything: object | None = None,
        x_area: Area | None = None,
        x_since: date | None = None,
        x_trace: UUID | str | None = None,
        x_kinds: list[str] | None = None,
    ) -> None:
        """`GET /shops/{area}/{shape}/{colors}`.

        Takes, returns and raises what `Shops.find_shops` does.
        """
        return await self._api.call(
            _FIND_SHOPS,
            Arguments(
                path={
                    "area": in_pairs(area.to_dict(), explode=False),
                    "shape": argument(to_str, shape, "shape"),
                    "colors": several(colors, "colors"),
                },
                query={
                    **exploded(near.to_dict()),
                    **exploded(where),
                    **in_brackets("filter", None if filter is None else filter.to_dict()),
                    "joined": joined(in_pairs(None if joined_ is None else joined_.to_dict(), explode=False)),
                    "words": joined(None if words is None else several(words, "words"), " "),
                    "parts": joined(None if parts is None else several(parts, "parts"), "|"),
                    "anything": encode(anything),
                },
                headers={
                    "X-Area": in_pairs(None if x_area is None else x_area.to_dict(), explode=False),
                    "X-Since": x_since,
                    "X-Trace": None if x_trace is None else uuid_argument(x_trace, "x_trace"),
                    "X-Kinds": None if x_kinds is None else several(x_kinds, "x_kinds"),
                },
            ),
        )


class AsyncShopsWithRawResponse:
    """The operations of `AsyncShops`, returning the response around the value."""

    def __init__(self, shops: AsyncShops) -> None:
        self.find_shops = async_raw(shops.find_shops)
