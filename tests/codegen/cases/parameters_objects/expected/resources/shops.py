# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `shops`."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Final
from uuid import UUID

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument, several, uuid_argument
from .._codec import to_int, to_str
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body
from .._styles import in_header, in_path, in_query
from .._times import date_argument
from ..models import Area, Filter

_FIND_SHOPS = Operation(
    name="shops.find_shops",
    method="GET",
    path="/shops/{area}/{shape}/{colors}",
    decode=no_body,
    accept="*/*",
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
        where: Mapping[str, str] | None = None,
        filter: Filter | None = None,
        joined: Area | None = None,
        words: list[str] | None = None,
        parts: Sequence[int] | None = None,
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
            joined: The query parameter `joined`.
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
                    "area": in_path("area", area),
                    "shape": in_path("shape", argument(to_str, shape, "shape"), "label"),
                    "colors": in_path(
                        "colors", [argument(to_str, item, "colors") for item in several(colors, "colors")], "matrix"
                    ),
                },
                query={
                    "near": in_query("near", near),
                    "where": in_query("where", where),
                    "filter": in_query("filter", filter, "deepObject", explode=False),
                    "joined": in_query("joined", joined, explode=False),
                    "words": in_query(
                        "words",
                        None
                        if words is None
                        else [argument(to_str, item, "words") for item in several(words, "words")],
                        "spaceDelimited",
                        explode=False,
                    ),
                    "parts": in_query(
                        "parts",
                        None
                        if parts is None
                        else [argument(to_int, item, "parts") for item in several(parts, "parts")],
                        "pipeDelimited",
                        explode=False,
                    ),
                    "anything": in_query("anything", anything),
                },
                headers={
                    "X-Area": in_header("X-Area", x_area),
                    "X-Since": None if x_since is None else date_argument(x_since, "x_since"),
                    "X-Trace": None if x_trace is None else uuid_argument(x_trace, "x_trace"),
                    "X-Kinds": None
                    if x_kinds is None
                    else [argument(to_str, item, "x_kinds") for item in several(x_kinds, "x_kinds")],
                },
            ),
        )


class ShopsWithRawResponse:
    """The operations of `Shops`, returning the response around the value."""

    def __init__(self, shops: Shops) -> None:
        self.find_shops: Final = raw(shops.find_shops)


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
        where: Mapping[str, str] | None = None,
        filter: Filter | None = None,
        joined: Area | None = None,
        words: list[str] | None = None,
        parts: Sequence[int] | None = None,
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
                    "area": in_path("area", area),
                    "shape": in_path("shape", argument(to_str, shape, "shape"), "label"),
                    "colors": in_path(
                        "colors", [argument(to_str, item, "colors") for item in several(colors, "colors")], "matrix"
                    ),
                },
                query={
                    "near": in_query("near", near),
                    "where": in_query("where", where),
                    "filter": in_query("filter", filter, "deepObject", explode=False),
                    "joined": in_query("joined", joined, explode=False),
                    "words": in_query(
                        "words",
                        None
                        if words is None
                        else [argument(to_str, item, "words") for item in several(words, "words")],
                        "spaceDelimited",
                        explode=False,
                    ),
                    "parts": in_query(
                        "parts",
                        None
                        if parts is None
                        else [argument(to_int, item, "parts") for item in several(parts, "parts")],
                        "pipeDelimited",
                        explode=False,
                    ),
                    "anything": in_query("anything", anything),
                },
                headers={
                    "X-Area": in_header("X-Area", x_area),
                    "X-Since": None if x_since is None else date_argument(x_since, "x_since"),
                    "X-Trace": None if x_trace is None else uuid_argument(x_trace, "x_trace"),
                    "X-Kinds": None
                    if x_kinds is None
                    else [argument(to_str, item, "x_kinds") for item in several(x_kinds, "x_kinds")],
                },
            ),
        )


class AsyncShopsWithRawResponse:
    """The operations of `AsyncShops`, returning the response around the value."""

    def __init__(self, shops: AsyncShops) -> None:
        self.find_shops: Final = async_raw(shops.find_shops)
