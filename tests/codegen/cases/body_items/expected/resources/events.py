# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `events`."""

from collections.abc import Sequence
from functools import cached_property
from typing import Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import alone, model_argument, several
from .._codec import to_int
from .._line_bodies import AsyncLinesInput, LinesInput, lines_body
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation, json_value
from .._responses import json_body, no_body
from .._uploads import async_send_upload, send_upload
from ..models import Event, PutPointsBodyItem

_PUT_EVENTS = Operation(
    name="events.put_events",
    method="PUT",
    path="/events",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_ADD_EVENTS = Operation(
    name="events.add_events",
    method="POST",
    path="/events",
    decode=json_body(to_int),
)
_PUT_RECORDS = Operation(
    name="events.put_records",
    method="PUT",
    path="/records",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_PUT_POINTS = Operation(
    name="events.put_points",
    method="PUT",
    path="/points",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)


class Events:
    """The operations of `events`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "EventsWithRawResponse":
        """The same operations, returning the response around the value."""
        return EventsWithRawResponse(self)

    def put_events(self, *, body: LinesInput[Event]) -> None:
        """`PUT /events`.

        Example:
            ```python
            with Sample() as sample:
                sample.events.put_events(body=[Event(name="string")])
            ```

        Args:
            body: The body of the request.

        Returns:
            Taken.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return send_upload(self._api, _PUT_EVENTS, Arguments(body=lines_body(body, "application/jsonl", records=False)))

    @overload
    def add_events(self, /, *, body: Sequence[Event] | None = None) -> int: ...
    @overload
    def add_events(self, /, *, items: LinesInput[Event]) -> int: ...

    def add_events(
        self,
        /,
        *,
        body: Sequence[Event] | None = None,
        items: LinesInput[Event] | None = None,
    ) -> int:
        """`POST /events`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.events.add_events()
            ```

        Args:
            body: The body of the request.
            items: The body as `application/x-ndjson`, in place of another.

        Returns:
            How many.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return send_upload(
            self._api,
            _ADD_EVENTS,
            Arguments(
                body=lines_body(alone("items", items, body), "application/x-ndjson", records=False)
                if items is not None
                else None
                if body is None
                else json_value(
                    [
                        item.to_dict()
                        for item in [model_argument(item, "body", "Event") for item in several(body, "body")]
                    ]
                )
            ),
        )

    def put_records(self, *, body: LinesInput[int]) -> None:
        """`PUT /records`.

        Example:
            ```python
            with Sample() as sample:
                sample.events.put_records(body=[1])
            ```

        Args:
            body: The body of the request.

        Returns:
            Taken.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return send_upload(
            self._api, _PUT_RECORDS, Arguments(body=lines_body(body, "application/json-seq", records=True))
        )

    def put_points(self, *, body: LinesInput[PutPointsBodyItem]) -> None:
        """`PUT /points`.

        Example:
            ```python
            with Sample() as sample:
                sample.events.put_points(body=[PutPointsBodyItem()])
            ```

        Args:
            body: The body of the request.

        Returns:
            Taken.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return send_upload(self._api, _PUT_POINTS, Arguments(body=lines_body(body, "application/jsonl", records=False)))


class EventsWithRawResponse:
    """The operations of `Events`, returning the response around the value."""

    def __init__(self, events: Events) -> None:
        self.put_events: Final = raw(events.put_events)
        self.add_events: Final = raw(events.add_events)
        self.put_records: Final = raw(events.put_records)
        self.put_points: Final = raw(events.put_points)


class AsyncEvents:
    """The operations of `events`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncEventsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncEventsWithRawResponse(self)

    async def put_events(self, *, body: AsyncLinesInput[Event]) -> None:
        """`PUT /events`.

        Takes, returns and raises what `Events.put_events` does.
        """
        return await async_send_upload(
            self._api, _PUT_EVENTS, Arguments(body=lines_body(body, "application/jsonl", records=False))
        )

    @overload
    async def add_events(self, /, *, body: Sequence[Event] | None = None) -> int: ...
    @overload
    async def add_events(self, /, *, items: AsyncLinesInput[Event]) -> int: ...

    async def add_events(
        self,
        /,
        *,
        body: Sequence[Event] | None = None,
        items: AsyncLinesInput[Event] | None = None,
    ) -> int:
        """`POST /events`.

        Takes, returns and raises what `Events.add_events` does.
        """
        return await async_send_upload(
            self._api,
            _ADD_EVENTS,
            Arguments(
                body=lines_body(alone("items", items, body), "application/x-ndjson", records=False)
                if items is not None
                else None
                if body is None
                else json_value(
                    [
                        item.to_dict()
                        for item in [model_argument(item, "body", "Event") for item in several(body, "body")]
                    ]
                )
            ),
        )

    async def put_records(self, *, body: AsyncLinesInput[int]) -> None:
        """`PUT /records`.

        Takes, returns and raises what `Events.put_records` does.
        """
        return await async_send_upload(
            self._api, _PUT_RECORDS, Arguments(body=lines_body(body, "application/json-seq", records=True))
        )

    async def put_points(self, *, body: AsyncLinesInput[PutPointsBodyItem]) -> None:
        """`PUT /points`.

        Takes, returns and raises what `Events.put_points` does.
        """
        return await async_send_upload(
            self._api, _PUT_POINTS, Arguments(body=lines_body(body, "application/jsonl", records=False))
        )


class AsyncEventsWithRawResponse:
    """The operations of `AsyncEvents`, returning the response around the value."""

    def __init__(self, events: AsyncEvents) -> None:
        self.put_events: Final = async_raw(events.put_events)
        self.add_events: Final = async_raw(events.add_events)
        self.put_records: Final = async_raw(events.put_records)
        self.put_points: Final = async_raw(events.put_points)
