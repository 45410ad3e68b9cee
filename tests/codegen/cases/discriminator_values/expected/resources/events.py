# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `events`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._codec import as_object
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from .._unions import by_discriminator
from ..models import Created, Deleted, Renamed

_GET_EVENT: Operation[Created | Deleted | Renamed | dict[str, object]] = Operation(
    name="events.get_event",
    method="GET",
    path="/event",
    decode=json_body(
        by_discriminator(
            "kind",
            {"Renamed": Renamed.from_dict, "object.created": Created.from_dict, "object.deleted": Deleted.from_dict},
            as_object,
        )
    ),
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

    def get_event(self) -> Created | Deleted | Renamed | dict[str, object]:
        """`GET /event`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.events.get_event()
            ```

        Returns:
            An event.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_EVENT, Arguments())


class EventsWithRawResponse:
    """The operations of `Events`, returning the response around the value."""

    def __init__(self, events: Events) -> None:
        self.get_event: Final = raw(events.get_event)


class AsyncEvents:
    """The operations of `events`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncEventsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncEventsWithRawResponse(self)

    async def get_event(self) -> Created | Deleted | Renamed | dict[str, object]:
        """`GET /event`.

        Takes, returns and raises what `Events.get_event` does.
        """
        return await self._api.call(_GET_EVENT, Arguments())


class AsyncEventsWithRawResponse:
    """The operations of `AsyncEvents`, returning the response around the value."""

    def __init__(self, events: AsyncEvents) -> None:
        self.get_event: Final = async_raw(events.get_event)
