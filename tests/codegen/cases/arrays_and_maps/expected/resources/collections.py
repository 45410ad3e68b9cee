# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `collections`."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any, Final, overload
from uuid import UUID

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import hidden_request, request_model, several, uuid_argument
from .._codec import UNSET, Unset, dict_of, list_of, to_int, to_uuid
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation, json_value
from .._responses import json_body, no_body
from .._signatures import takes_keywords
from ..models import Color, ColorLiteral, Everything, EverythingShares, Point

_SEND_EVERYTHING = Operation(
    name="collections.send_everything",
    method="POST",
    path="/everything",
    decode=json_body(Everything.from_dict),
)
_LIST_IDS = Operation(
    name="collections.list_ids",
    method="GET",
    path="/ids",
    decode=json_body(list_of(to_uuid)),
    idempotent=True,
)
_SET_IDS = Operation(
    name="collections.set_ids",
    method="PUT",
    path="/ids",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_GET_COUNTS = Operation(
    name="collections.get_counts",
    method="GET",
    path="/counts",
    decode=json_body(dict_of(to_int)),
    idempotent=True,
)


class Collections:
    """The operations of `collections`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "CollectionsWithRawResponse":
        """The same operations, returning the response around the value."""
        return CollectionsWithRawResponse(self)

    @overload
    def send_everything(
        self,
        /,
        *,
        names: list[str],
        points: Sequence[Point],
        days: Sequence[date] | None = None,
        grid: Sequence[Sequence[Point]] | None = None,
        labels: Mapping[str, str] | None = None,
        places: Mapping[str, Point] | None = None,
        groups: Mapping[str, Sequence[Point]] | None = None,
        free: Mapping[str, object] | None = None,
        shares: EverythingShares | None = None,
        anything: object | None | Unset = UNSET,
        colors: Sequence[Color | ColorLiteral] | None = None,
        shades: Sequence[Sequence[Color | ColorLiteral]] | None = None,
        owners: Sequence[UUID | str] | None | Unset = UNSET,
        tuple: Sequence[str | int] | None = None,
    ) -> Everything: ...
    @overload
    def send_everything(self, request: Everything, /) -> Everything: ...

    @takes_keywords
    def send_everything(self, request: Everything | None = None, /, **fields: Any) -> Everything:
        """`POST /everything`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.collections.send_everything(
                    names=["string"],
                    points=[Point(x=1.5)],
                )
            ```

        Args:
            request: All of the following in one object, instead of them.
            names: The field `names`.
            points: The field `points`.
            days: The field `days`.
            grid: The field `grid`.
            labels: The field `labels`.
            places: The field `places`.
            groups: The field `groups`.
            free: The field `free`.
            shares: The field `shares`.
            anything: The field `anything`.
            colors: The field `colors`.
            shades: The field `shades`.
            owners: The field `owners`.
            tuple: The field `tuple`.

        Returns:
            The same.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_SEND_EVERYTHING, Arguments(body=request_model(Everything, given, fields)))

    def list_ids(self) -> list[UUID]:
        """`GET /ids`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.collections.list_ids()
            ```

        Returns:
            The ids.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_LIST_IDS, Arguments())

    def set_ids(self, *, body: Sequence[UUID | str]) -> None:
        """`PUT /ids`.

        Example:
            ```python
            with Sample() as sample:
                sample.collections.set_ids(body=[UUID("123e4567-e89b-42d3-a456-426614174000")])
            ```

        Args:
            body: The body of the request.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _SET_IDS,
            Arguments(
                body=json_value([str(item) for item in [uuid_argument(item, "body") for item in several(body, "body")]])
            ),
        )

    def get_counts(self) -> dict[str, int]:
        """`GET /counts`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.collections.get_counts()
            ```

        Returns:
            The counts.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_COUNTS, Arguments())


class CollectionsWithRawResponse:
    """The operations of `Collections`, returning the response around the value."""

    def __init__(self, collections: Collections) -> None:
        self.send_everything: Final = raw(collections.send_everything)
        self.list_ids: Final = raw(collections.list_ids)
        self.set_ids: Final = raw(collections.set_ids)
        self.get_counts: Final = raw(collections.get_counts)


class AsyncCollections:
    """The operations of `collections`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncCollectionsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncCollectionsWithRawResponse(self)

    @overload
    async def send_everything(
        self,
        /,
        *,
        names: list[str],
        points: Sequence[Point],
        days: Sequence[date] | None = None,
        grid: Sequence[Sequence[Point]] | None = None,
        labels: Mapping[str, str] | None = None,
        places: Mapping[str, Point] | None = None,
        groups: Mapping[str, Sequence[Point]] | None = None,
        free: Mapping[str, object] | None = None,
        shares: EverythingShares | None = None,
        anything: object | None | Unset = UNSET,
        colors: Sequence[Color | ColorLiteral] | None = None,
        shades: Sequence[Sequence[Color | ColorLiteral]] | None = None,
        owners: Sequence[UUID | str] | None | Unset = UNSET,
        tuple: Sequence[str | int] | None = None,
    ) -> Everything: ...
    @overload
    async def send_everything(self, request: Everything, /) -> Everything: ...

    @takes_keywords
    async def send_everything(self, request: Everything | None = None, /, **fields: Any) -> Everything:
        """`POST /everything`.

        Takes, returns and raises what `Collections.send_everything` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_SEND_EVERYTHING, Arguments(body=request_model(Everything, given, fields)))

    async def list_ids(self) -> list[UUID]:
        """`GET /ids`.

        Takes, returns and raises what `Collections.list_ids` does.
        """
        return await self._api.call(_LIST_IDS, Arguments())

    async def set_ids(self, *, body: Sequence[UUID | str]) -> None:
        """`PUT /ids`.

        Takes, returns and raises what `Collections.set_ids` does.
        """
        return await self._api.call(
            _SET_IDS,
            Arguments(
                body=json_value([str(item) for item in [uuid_argument(item, "body") for item in several(body, "body")]])
            ),
        )

    async def get_counts(self) -> dict[str, int]:
        """`GET /counts`.

        Takes, returns and raises what `Collections.get_counts` does.
        """
        return await self._api.call(_GET_COUNTS, Arguments())


class AsyncCollectionsWithRawResponse:
    """The operations of `AsyncCollections`, returning the response around the value."""

    def __init__(self, collections: AsyncCollections) -> None:
        self.send_everything: Final = async_raw(collections.send_everything)
        self.list_ids: Final = async_raw(collections.list_ids)
        self.set_ids: Final = async_raw(collections.set_ids)
        self.get_counts: Final = async_raw(collections.get_counts)
