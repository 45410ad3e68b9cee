# Generated from the API's description. Edit that or the templates, not this file.
"""Things to find."""

from datetime import date
from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument, hidden_request, request_model, several
from .._codec import list_of, to_str
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from .._signatures import takes_keywords
from .._styles import in_query
from .._times import date_argument
from .._unions import by_discriminator
from ..models import Big, Filter, Other

_LIST_THINGS: Operation[list[Big | Other]] = Operation(
    name="things.list_things",
    method="GET",
    path="/things",
    decode=json_body(
        list_of(
            by_discriminator(
                "kind", {"Big": Big.from_dict, "Other": Other.from_dict, "big": Big.from_dict}, Other.from_dict
            )
        )
    ),
    idempotent=True,
    security=(("device",),),
)
_FIND_THINGS: Operation[list[Big | Other]] = Operation(
    name="things.find_things",
    method="QUERY",
    path="/things",
    decode=json_body(
        list_of(
            by_discriminator(
                "kind", {"Big": Big.from_dict, "Other": Other.from_dict, "big": Big.from_dict}, Other.from_dict
            )
        )
    ),
    idempotent=True,
    security=(("device",),),
)
_COPY_THING: Operation[Big | Other] = Operation(
    name="things.copy_thing",
    method="COPY",
    path="/things/{id}",
    decode=json_body(
        by_discriminator(
            "kind", {"Big": Big.from_dict, "Other": Other.from_dict, "big": Big.from_dict}, Other.from_dict
        )
    ),
    security=(("device",),),
)


class Things:
    """Things to find."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "ThingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return ThingsWithRawResponse(self)

    def list_things(
        self, *, text: str, since: date | None = None, kinds: list[str] | None = None, marks: list[str] | None = None
    ) -> list[Big | Other]:
        """`GET /things`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.things.list_things(text="string")
            ```

        Args:
            text: The query parameter `text`.
            since: The query parameter `since`.
            kinds: The query parameter `kinds`.
            marks: The query parameter `marks`.

        Returns:
            A page of things.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _LIST_THINGS,
            Arguments(
                query={
                    "text": argument(to_str, text, "text"),
                    "since": None if since is None else date_argument(since, "since"),
                    "kinds": in_query(
                        "kinds",
                        None
                        if kinds is None
                        else [argument(to_str, item, "kinds") for item in several(kinds, "kinds")],
                        "pipeDelimited",
                        explode=False,
                    ),
                    "marks": None
                    if marks is None
                    else [argument(to_str, item, "marks") for item in several(marks, "marks")],
                }
            ),
        )

    @overload
    def find_things(self, /, *, text: str) -> list[Big | Other]: ...
    @overload
    def find_things(self, request: Filter, /) -> list[Big | Other]: ...

    @takes_keywords
    def find_things(self, request: Filter | None = None, /, **fields: Any) -> list[Big | Other]:
        """`QUERY /things`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.things.find_things(text="string")
            ```

        Args:
            request: All of the following in one object, instead of them.
            text: The field `text`.

        Returns:
            The things that were found.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_FIND_THINGS, Arguments(body=request_model(Filter, given, fields)))

    def copy_thing(self, *, id: str) -> Big | Other:
        """`COPY /things/{id}`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.things.copy_thing(id="t-1")
            ```

        Args:
            id: The path parameter `id`. Example: `t-1`.

        Returns:
            The copy.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _COPY_THING,
            Arguments(
                path={
                    "id": argument(to_str, id, "id"),
                }
            ),
        )


class ThingsWithRawResponse:
    """The operations of `Things`, returning the response around the value."""

    def __init__(self, things: Things) -> None:
        self.list_things: Final = raw(things.list_things)
        self.find_things: Final = raw(things.find_things)
        self.copy_thing: Final = raw(things.copy_thing)


class AsyncThings:
    """Things to find."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncThingsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncThingsWithRawResponse(self)

    async def list_things(
        self, *, text: str, since: date | None = None, kinds: list[str] | None = None, marks: list[str] | None = None
    ) -> list[Big | Other]:
        """`GET /things`.

        Takes, returns and raises what `Things.list_things` does.
        """
        return await self._api.call(
            _LIST_THINGS,
            Arguments(
                query={
                    "text": argument(to_str, text, "text"),
                    "since": None if since is None else date_argument(since, "since"),
                    "kinds": in_query(
                        "kinds",
                        None
                        if kinds is None
                        else [argument(to_str, item, "kinds") for item in several(kinds, "kinds")],
                        "pipeDelimited",
                        explode=False,
                    ),
                    "marks": None
                    if marks is None
                    else [argument(to_str, item, "marks") for item in several(marks, "marks")],
                }
            ),
        )

    @overload
    async def find_things(self, /, *, text: str) -> list[Big | Other]: ...
    @overload
    async def find_things(self, request: Filter, /) -> list[Big | Other]: ...

    @takes_keywords
    async def find_things(self, request: Filter | None = None, /, **fields: Any) -> list[Big | Other]:
        """`QUERY /things`.

        Takes, returns and raises what `Things.find_things` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_FIND_THINGS, Arguments(body=request_model(Filter, given, fields)))

    async def copy_thing(self, *, id: str) -> Big | Other:
        """`COPY /things/{id}`.

        Takes, returns and raises what `Things.copy_thing` does.
        """
        return await self._api.call(
            _COPY_THING,
            Arguments(
                path={
                    "id": argument(to_str, id, "id"),
                }
            ),
        )


class AsyncThingsWithRawResponse:
    """The operations of `AsyncThings`, returning the response around the value."""

    def __init__(self, things: AsyncThings) -> None:
        self.list_things: Final = async_raw(things.list_things)
        self.find_things: Final = async_raw(things.find_things)
        self.copy_thing: Final = async_raw(things.copy_thing)
