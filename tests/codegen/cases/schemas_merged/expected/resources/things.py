# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `things`."""

from datetime import datetime
from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import hidden_request, request_model
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from .._signatures import takes_keywords
from ..models import SourceType0, SourceType1, Thing, ThingSize

_PUT_THING = Operation(
    name="things.put_thing",
    method="PUT",
    path="/thing",
    decode=json_body(Thing.from_dict),
    idempotent=True,
)


class Things:
    """The operations of `things`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "ThingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return ThingsWithRawResponse(self)

    @overload
    def put_thing(
        self,
        /,
        *,
        id: int | None = None,
        name: str | None = None,
        sequence_id: str | None = None,
        changed: datetime | None = None,
        size: ThingSize | None = None,
        source: SourceType0 | SourceType1 | None = None,
    ) -> Thing: ...
    @overload
    def put_thing(self, request: Thing, /) -> Thing: ...

    @takes_keywords
    def put_thing(self, request: Thing | None = None, /, **fields: Any) -> Thing:
        """`PUT /thing`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.things.put_thing(id=1)
            ```

        Args:
            request: All of the following in one object, instead of them.
            id: The field `id`.
            name: The field `name`.
            sequence_id: The field `sequence_id`.
            changed: Beside a reference.
            size: The field `size`.
            source: Each of the variants has the label.

        Returns:
            The thing.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_PUT_THING, Arguments(body=request_model(Thing, given, fields)))


class ThingsWithRawResponse:
    """The operations of `Things`, returning the response around the value."""

    def __init__(self, things: Things) -> None:
        self.put_thing: Final = raw(things.put_thing)


class AsyncThings:
    """The operations of `things`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncThingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncThingsWithRawResponse(self)

    @overload
    async def put_thing(
        self,
        /,
        *,
        id: int | None = None,
        name: str | None = None,
        sequence_id: str | None = None,
        changed: datetime | None = None,
        size: ThingSize | None = None,
        source: SourceType0 | SourceType1 | None = None,
    ) -> Thing: ...
    @overload
    async def put_thing(self, request: Thing, /) -> Thing: ...

    @takes_keywords
    async def put_thing(self, request: Thing | None = None, /, **fields: Any) -> Thing:
        """`PUT /thing`.

        Takes, returns and raises what `Things.put_thing` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_PUT_THING, Arguments(body=request_model(Thing, given, fields)))


class AsyncThingsWithRawResponse:
    """The operations of `AsyncThings`, returning the response around the value."""

    def __init__(self, things: AsyncThings) -> None:
        self.put_thing: Final = async_raw(things.put_thing)
