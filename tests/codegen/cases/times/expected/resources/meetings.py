# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `meetings`."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import hidden_request, request_model, several
from .._codec import UNSET, Unset
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from .._signatures import takes_keywords
from .._styles import in_query
from .._times import date_argument, datetime_argument
from ..models import Meeting

_MEET = Operation(
    name="meetings.meet",
    method="POST",
    path="/meeting",
    decode=json_body(Meeting.from_dict),
)


class Meetings:
    """The operations of `meetings`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "MeetingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return MeetingsWithRawResponse(self)

    @overload
    def meet(
        self,
        /,
        *,
        at: datetime | None = None,
        on: date | None = None,
        ends: datetime | None | Unset = UNSET,
        either: datetime | date | None = None,
        or_: date | datetime | None = None,
        breaks: Sequence[datetime] | None = None,
        since: datetime | None = None,
        day: date | None = None,
        days: Sequence[date] | None = None,
    ) -> Meeting: ...
    @overload
    def meet(
        self,
        request: Meeting,
        /,
        *,
        since: datetime | None = None,
        day: date | None = None,
        days: Sequence[date] | None = None,
    ) -> Meeting: ...

    @takes_keywords
    def meet(
        self,
        request: Meeting | None = None,
        /,
        *,
        since: datetime | None = None,
        day: date | None = None,
        days: Sequence[date] | None = None,
        **fields: Any,
    ) -> Meeting:
        """`POST /meeting`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.meetings.meet()
            ```

        Args:
            request: All of the following in one object, instead of them.
            at: The field `at`.
            on: The field `on`.
            ends: The field `ends`.
            either: The field `either`.
            or_: The field `or`.
            breaks: The field `breaks`.
            since: The query parameter `since`.
            day: The query parameter `day`.
            days: The query parameter `days`.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(
            _MEET,
            Arguments(
                body=request_model(Meeting, given, fields, ["since", "day", "days"]),
                query={
                    "since": None if since is None else datetime_argument(since, "since"),
                    "day": None if day is None else date_argument(day, "day"),
                    "days": in_query(
                        "days",
                        None if days is None else [date_argument(item, "days") for item in several(days, "days")],
                        explode=False,
                    ),
                },
            ),
        )


class MeetingsWithRawResponse:
    """The operations of `Meetings`, returning the response around the value."""

    def __init__(self, meetings: Meetings) -> None:
        self.meet: Final = raw(meetings.meet)


class AsyncMeetings:
    """The operations of `meetings`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncMeetingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncMeetingsWithRawResponse(self)

    @overload
    async def meet(
        self,
        /,
        *,
        at: datetime | None = None,
        on: date | None = None,
        ends: datetime | None | Unset = UNSET,
        either: datetime | date | None = None,
        or_: date | datetime | None = None,
        breaks: Sequence[datetime] | None = None,
        since: datetime | None = None,
        day: date | None = None,
        days: Sequence[date] | None = None,
    ) -> Meeting: ...
    @overload
    async def meet(
        self,
        request: Meeting,
        /,
        *,
        since: datetime | None = None,
        day: date | None = None,
        days: Sequence[date] | None = None,
    ) -> Meeting: ...

    @takes_keywords
    async def meet(
        self,
        request: Meeting | None = None,
        /,
        *,
        since: datetime | None = None,
        day: date | None = None,
        days: Sequence[date] | None = None,
        **fields: Any,
    ) -> Meeting:
        """`POST /meeting`.

        Takes, returns and raises what `Meetings.meet` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(
            _MEET,
            Arguments(
                body=request_model(Meeting, given, fields, ["since", "day", "days"]),
                query={
                    "since": None if since is None else datetime_argument(since, "since"),
                    "day": None if day is None else date_argument(day, "day"),
                    "days": in_query(
                        "days",
                        None if days is None else [date_argument(item, "days") for item in several(days, "days")],
                        explode=False,
                    ),
                },
            ),
        )


class AsyncMeetingsWithRawResponse:
    """The operations of `AsyncMeetings`, returning the response around the value."""

    def __init__(self, meetings: AsyncMeetings) -> None:
        self.meet: Final = async_raw(meetings.meet)
