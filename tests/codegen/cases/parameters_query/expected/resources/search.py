# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `search`."""

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import Final
from uuid import UUID

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument, several, uuid_argument
from .._codec import nullable, to_bool, to_float, to_int, to_str
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body
from .._styles import in_query
from .._times import datetime_argument
from ..models import Sort, SortLiteral

_SEARCH = Operation(
    name="search.search",
    method="GET",
    path="/search",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)


class Search:
    """The operations of `search`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "SearchWithRawResponse":
        """The same operations, returning the response around the value."""
        return SearchWithRawResponse(self)

    def search(
        self,
        *,
        q: str,
        codes: list[str] | None = None,
        limit: int | None = None,
        exact: bool | None = None,
        score: float | None = None,
        since: datetime | None = None,
        owner: UUID | str | None = None,
        sort: Sort | SortLiteral | None = None,
        tag: list[str] | None = None,
        id: Sequence[int] | None = None,
        kinds: Sequence[Sort | SortLiteral] | None = None,
        filter_name: str | None = None,
        either: str | int | None = None,
    ) -> None:
        """`GET /search`.

        Example:
            ```python
            with Sample() as sample:
                sample.search.search(q="string")
            ```

        Args:
            q: The query parameter `q`.
            codes: The query parameter `codes`.
            limit: The query parameter `limit`. The API's default is `20`.
            exact: The query parameter `exact`.
            score: The query parameter `score`.
            since: The query parameter `since`.
            owner: The query parameter `owner`.
            sort: The query parameter `sort`.
            tag: The query parameter `tag`.
            id: The query parameter `id`.
            kinds: The query parameter `kinds`.
            filter_name: The query parameter `filter[name]`.
            either: The query parameter `either`.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _SEARCH,
            Arguments(
                query={
                    "q": argument(to_str, q, "q"),
                    "codes": in_query(
                        "codes",
                        None
                        if codes is None
                        else [argument(to_str, item, "codes") for item in several(codes, "codes")],
                    ),
                    "limit": None if limit is None else argument(to_int, limit, "limit"),
                    "exact": None if exact is None else argument(to_bool, exact, "exact"),
                    "score": None if score is None else argument(to_float, score, "score"),
                    "since": None if since is None else datetime_argument(since, "since"),
                    "owner": None if owner is None else uuid_argument(owner, "owner"),
                    "sort": sort,
                    "tag": None if tag is None else [argument(to_str, item, "tag") for item in several(tag, "tag")],
                    "id": in_query(
                        "id",
                        None if id is None else [argument(to_int, item, "id") for item in several(id, "id")],
                        explode=False,
                    ),
                    "kinds": None
                    if kinds is None
                    else [argument(Sort.from_json, item, "kinds") for item in several(kinds, "kinds")],
                    "filter[name]": argument(nullable(to_str), filter_name, "filter_name"),
                    "either": in_query("either", either),
                }
            ),
        )


class SearchWithRawResponse:
    """The operations of `Search`, returning the response around the value."""

    def __init__(self, search: Search) -> None:
        self.search: Final = raw(search.search)


class AsyncSearch:
    """The operations of `search`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncSearchWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncSearchWithRawResponse(self)

    async def search(
        self,
        *,
        q: str,
        codes: list[str] | None = None,
        limit: int | None = None,
        exact: bool | None = None,
        score: float | None = None,
        since: datetime | None = None,
        owner: UUID | str | None = None,
        sort: Sort | SortLiteral | None = None,
        tag: list[str] | None = None,
        id: Sequence[int] | None = None,
        kinds: Sequence[Sort | SortLiteral] | None = None,
        filter_name: str | None = None,
        either: str | int | None = None,
    ) -> None:
        """`GET /search`.

        Takes, returns and raises what `Search.search` does.
        """
        return await self._api.call(
            _SEARCH,
            Arguments(
                query={
                    "q": argument(to_str, q, "q"),
                    "codes": in_query(
                        "codes",
                        None
                        if codes is None
                        else [argument(to_str, item, "codes") for item in several(codes, "codes")],
                    ),
                    "limit": None if limit is None else argument(to_int, limit, "limit"),
                    "exact": None if exact is None else argument(to_bool, exact, "exact"),
                    "score": None if score is None else argument(to_float, score, "score"),
                    "since": None if since is None else datetime_argument(since, "since"),
                    "owner": None if owner is None else uuid_argument(owner, "owner"),
                    "sort": sort,
                    "tag": None if tag is None else [argument(to_str, item, "tag") for item in several(tag, "tag")],
                    "id": in_query(
                        "id",
                        None if id is None else [argument(to_int, item, "id") for item in several(id, "id")],
                        explode=False,
                    ),
                    "kinds": None
                    if kinds is None
                    else [argument(Sort.from_json, item, "kinds") for item in several(kinds, "kinds")],
                    "filter[name]": argument(nullable(to_str), filter_name, "filter_name"),
                    "either": in_query("either", either),
                }
            ),
        )


class AsyncSearchWithRawResponse:
    """The operations of `AsyncSearch`, returning the response around the value."""

    def __init__(self, search: AsyncSearch) -> None:
        self.search: Final = async_raw(search.search)
