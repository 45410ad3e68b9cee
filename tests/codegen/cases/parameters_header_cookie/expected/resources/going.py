# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `going`."""

from collections.abc import Mapping
from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument, several
from .._codec import to_int, to_str
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body
from .._styles import in_cookie
from ..models import GoPlace, GoXLevel, GoXLevelLiteral

_GO = Operation(
    name="going.go",
    method="POST",
    path="/go",
    decode=no_body,
    accept="*/*",
)


class Going:
    """The operations of `going`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "GoingWithRawResponse":
        """The same operations, returning the response around the value."""
        return GoingWithRawResponse(self)

    def go(
        self,
        *,
        x_trace_id: str,
        id: str | None = None,
        x_count: int | None = None,
        x_level: GoXLevel | GoXLevelLiteral | None = None,
        session: str | None = None,
        tags: list[str] | None = None,
        flat: list[str] | None = None,
        place: GoPlace | None = None,
        spot: Mapping[str, str] | None = None,
        any: Mapping[str, str] | None = None,
        id_cookie: str | None = None,
    ) -> None:
        """`POST /go`.

        Example:
            ```python
            with Sample() as sample:
                sample.going.go(x_trace_id="string")
            ```

        Args:
            x_trace_id: The header parameter `X-Trace-Id`.
            id: The query parameter `id`.
            x_count: The header parameter `X-Count`.
            x_level: The header parameter `X-Level`.
            session: The cookie parameter `session`.
            tags: The cookie parameter `tags`.
            flat: The cookie parameter `flat`.
            place: The cookie parameter `place`.
            spot: The cookie parameter `spot`.
            any: The cookie parameter `any`.
            id_cookie: The cookie parameter `id`.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _GO,
            Arguments(
                query={
                    "id": None if id is None else argument(to_str, id, "id"),
                },
                headers={
                    "X-Trace-Id": argument(to_str, x_trace_id, "x_trace_id"),
                    "X-Count": None if x_count is None else argument(to_int, x_count, "x_count"),
                    "X-Level": x_level,
                },
                cookies={
                    "session": None if session is None else argument(to_str, session, "session"),
                    "tags": in_cookie(
                        "tags",
                        None if tags is None else [argument(to_str, item, "tags") for item in several(tags, "tags")],
                    ),
                    "flat": in_cookie(
                        "flat",
                        None if flat is None else [argument(to_str, item, "flat") for item in several(flat, "flat")],
                        explode=False,
                    ),
                    "place": in_cookie("place", place),
                    "spot": in_cookie("spot", spot, explode=False),
                    "any": in_cookie("any", any),
                    "id": None if id_cookie is None else argument(to_str, id_cookie, "id_cookie"),
                },
            ),
        )


class GoingWithRawResponse:
    """The operations of `Going`, returning the response around the value."""

    def __init__(self, going: Going) -> None:
        self.go: Final = raw(going.go)


class AsyncGoing:
    """The operations of `going`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncGoingWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncGoingWithRawResponse(self)

    async def go(
        self,
        *,
        x_trace_id: str,
        id: str | None = None,
        x_count: int | None = None,
        x_level: GoXLevel | GoXLevelLiteral | None = None,
        session: str | None = None,
        tags: list[str] | None = None,
        flat: list[str] | None = None,
        place: GoPlace | None = None,
        spot: Mapping[str, str] | None = None,
        any: Mapping[str, str] | None = None,
        id_cookie: str | None = None,
    ) -> None:
        """`POST /go`.

        Takes, returns and raises what `Going.go` does.
        """
        return await self._api.call(
            _GO,
            Arguments(
                query={
                    "id": None if id is None else argument(to_str, id, "id"),
                },
                headers={
                    "X-Trace-Id": argument(to_str, x_trace_id, "x_trace_id"),
                    "X-Count": None if x_count is None else argument(to_int, x_count, "x_count"),
                    "X-Level": x_level,
                },
                cookies={
                    "session": None if session is None else argument(to_str, session, "session"),
                    "tags": in_cookie(
                        "tags",
                        None if tags is None else [argument(to_str, item, "tags") for item in several(tags, "tags")],
                    ),
                    "flat": in_cookie(
                        "flat",
                        None if flat is None else [argument(to_str, item, "flat") for item in several(flat, "flat")],
                        explode=False,
                    ),
                    "place": in_cookie("place", place),
                    "spot": in_cookie("spot", spot, explode=False),
                    "any": in_cookie("any", any),
                    "id": None if id_cookie is None else argument(to_str, id_cookie, "id_cookie"),
                },
            ),
        )


class AsyncGoingWithRawResponse:
    """The operations of `AsyncGoing`, returning the response around the value."""

    def __init__(self, going: AsyncGoing) -> None:
        self.go: Final = async_raw(going.go)
