# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `messages`."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import alone, argument, hidden_request, request_model, several
from .._codec import UNSET, Unset, encode, to_float
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation, json_value
from .._responses import no_body
from .._signatures import takes_keywords
from .._styles import in_query
from .._unions import OneOf
from ..models import Cold, ColdLiteral, Image, Message, Text, Warm, WarmLiteral

_FIND = Operation(
    name="messages.find",
    method="GET",
    path="/messages",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_REPLACE_PARTS = Operation(
    name="messages.replace_parts",
    method="PUT",
    path="/messages",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_SEND = Operation(
    name="messages.send",
    method="POST",
    path="/messages",
    decode=no_body,
    accept="*/*",
)
_RATE = Operation(
    name="messages.rate",
    method="PATCH",
    path="/messages",
    decode=no_body,
    accept="*/*",
)
_SET_COLOR = Operation(
    name="messages.set_color",
    method="PUT",
    path="/color",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)


class Messages:
    """The operations of `messages`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "MessagesWithRawResponse":
        """The same operations, returning the response around the value."""
        return MessagesWithRawResponse(self)

    def find(
        self,
        *,
        colors: Sequence[Warm | WarmLiteral | Cold | ColdLiteral] | None = None,
        color: Warm | WarmLiteral | Cold | ColdLiteral | None = None,
        shade: Warm | WarmLiteral | Sequence[Warm | WarmLiteral] | None = None,
        sizes: Sequence[float] | None = None,
    ) -> None:
        """`GET /messages`.

        Example:
            ```python
            with Sample() as sample:
                sample.messages.find()
            ```

        Args:
            colors: The query parameter `colors`.
            color: The query parameter `color`.
            shade: The query parameter `shade`.
            sizes: The query parameter `sizes`.

        Returns:
            Found.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _FIND,
            Arguments(
                query={
                    "colors": in_query(
                        "colors",
                        None
                        if colors is None
                        else [
                            argument(OneOf[Warm | Cold](Warm.from_json, Cold.from_json), item, "colors")
                            for item in several(colors, "colors")
                        ],
                    ),
                    "color": in_query("color", color),
                    "shade": in_query("shade", shade),
                    "sizes": None
                    if sizes is None
                    else [argument(to_float, item, "sizes") for item in several(sizes, "sizes")],
                }
            ),
        )

    def replace_parts(self, *, body: Sequence[Text | Image]) -> None:
        """`PUT /messages`.

        Example:
            ```python
            with Sample() as sample:
                sample.messages.replace_parts(body=[Text(text="string")])
            ```

        Args:
            body: The body of the request.

        Returns:
            Sent.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _REPLACE_PARTS, Arguments(body=json_value([encode(item) for item in [*several(body, "body")]]))
        )

    @overload
    def send(
        self,
        /,
        *,
        parts: Sequence[Text | Image],
        maybe: Sequence[Text | None] | None | Unset = UNSET,
        grid: Sequence[Sequence[Text | Image]] | None = None,
        color: Warm | WarmLiteral | Cold | ColdLiteral | None = None,
        colors: Sequence[Warm | WarmLiteral | Cold | ColdLiteral] | None = None,
        sizes: Sequence[float] | None = None,
        days: Sequence[date] | None = None,
        named: Mapping[str, Text | Image] | None = None,
        painted: Mapping[str, Warm | WarmLiteral | Cold | ColdLiteral] | None = None,
        anything: Mapping[str, object] | None = None,
        content: str | Sequence[Text | Image] | None = None,
        cover: Image | Sequence[Text | Image] | None = None,
        shade: Warm | WarmLiteral | Sequence[Warm | WarmLiteral] | None | Unset = UNSET,
        any: int | Warm | WarmLiteral | Text | Sequence[Warm | WarmLiteral | Cold | ColdLiteral] | None = None,
    ) -> None: ...
    @overload
    def send(self, request: Message, /) -> None: ...

    @takes_keywords
    def send(self, request: Message | None = None, /, **fields: Any) -> None:
        """`POST /messages`.

        Example:
            ```python
            with Sample() as sample:
                sample.messages.send(parts=[Text(text="string")])
            ```

        Args:
            request: All of the following in one object, instead of them.
            parts: The field `parts`.
            maybe: The field `maybe`.
            grid: The field `grid`.
            color: The field `color`.
            colors: The field `colors`.
            sizes: The field `sizes`.
            days: The field `days`.
            named: The field `named`.
            painted: The field `painted`.
            anything: The field `anything`.
            content: The field `content`.
            cover: The field `cover`.
            shade: The field `shade`.
            any: The field `any`.

        Returns:
            Sent.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_SEND, Arguments(body=request_model(Message, given, fields)))

    @overload
    def rate(self, /, *, body: Sequence[float] | None = None) -> None: ...
    @overload
    def rate(self, /, *, vnd_sample_colors_json: Sequence[Warm | WarmLiteral | Cold | ColdLiteral]) -> None: ...

    def rate(
        self,
        /,
        *,
        body: Sequence[float] | None = None,
        vnd_sample_colors_json: Sequence[Warm | WarmLiteral | Cold | ColdLiteral] | None = None,
    ) -> None:
        """`PATCH /messages`.

        Example:
            ```python
            with Sample() as sample:
                sample.messages.rate()
            ```

        Args:
            body: The body of the request.
            vnd_sample_colors_json: The body as `application/vnd.sample.colors+json`, in place of another.

        Returns:
            Rated.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _RATE,
            Arguments(
                body=json_value(
                    [
                        encode(item)
                        for item in [
                            argument(OneOf[Warm | Cold](Warm.from_json, Cold.from_json), item, "vnd_sample_colors_json")
                            for item in several(
                                alone("vnd_sample_colors_json", vnd_sample_colors_json, body), "vnd_sample_colors_json"
                            )
                        ]
                    ],
                    "application/vnd.sample.colors+json",
                )
                if vnd_sample_colors_json is not None
                else None
                if body is None
                else json_value([argument(to_float, item, "body") for item in several(body, "body")])
            ),
        )

    def set_color(self, *, body: Warm | WarmLiteral) -> None:
        """`PUT /color`.

        Example:
            ```python
            with Sample() as sample:
                sample.messages.set_color(body=Warm.RED)
            ```

        Args:
            body: The body of the request.

        Returns:
            Set.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_SET_COLOR, Arguments(body=json_value(argument(Warm.from_json, body, "body").value)))


class MessagesWithRawResponse:
    """The operations of `Messages`, returning the response around the value."""

    def __init__(self, messages: Messages) -> None:
        self.find: Final = raw(messages.find)
        self.replace_parts: Final = raw(messages.replace_parts)
        self.send: Final = raw(messages.send)
        self.rate: Final = raw(messages.rate)
        self.set_color: Final = raw(messages.set_color)


class AsyncMessages:
    """The operations of `messages`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncMessagesWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncMessagesWithRawResponse(self)

    async def find(
        self,
        *,
        colors: Sequence[Warm | WarmLiteral | Cold | ColdLiteral] | None = None,
        color: Warm | WarmLiteral | Cold | ColdLiteral | None = None,
        shade: Warm | WarmLiteral | Sequence[Warm | WarmLiteral] | None = None,
        sizes: Sequence[float] | None = None,
    ) -> None:
        """`GET /messages`.

        Takes, returns and raises what `Messages.find` does.
        """
        return await self._api.call(
            _FIND,
            Arguments(
                query={
                    "colors": in_query(
                        "colors",
                        None
                        if colors is None
                        else [
                            argument(OneOf[Warm | Cold](Warm.from_json, Cold.from_json), item, "colors")
                            for item in several(colors, "colors")
                        ],
                    ),
                    "color": in_query("color", color),
                    "shade": in_query("shade", shade),
                    "sizes": None
                    if sizes is None
                    else [argument(to_float, item, "sizes") for item in several(sizes, "sizes")],
                }
            ),
        )

    async def replace_parts(self, *, body: Sequence[Text | Image]) -> None:
        """`PUT /messages`.

        Takes, returns and raises what `Messages.replace_parts` does.
        """
        return await self._api.call(
            _REPLACE_PARTS, Arguments(body=json_value([encode(item) for item in [*several(body, "body")]]))
        )

    @overload
    async def send(
        self,
        /,
        *,
        parts: Sequence[Text | Image],
        maybe: Sequence[Text | None] | None | Unset = UNSET,
        grid: Sequence[Sequence[Text | Image]] | None = None,
        color: Warm | WarmLiteral | Cold | ColdLiteral | None = None,
        colors: Sequence[Warm | WarmLiteral | Cold | ColdLiteral] | None = None,
        sizes: Sequence[float] | None = None,
        days: Sequence[date] | None = None,
        named: Mapping[str, Text | Image] | None = None,
        painted: Mapping[str, Warm | WarmLiteral | Cold | ColdLiteral] | None = None,
        anything: Mapping[str, object] | None = None,
        content: str | Sequence[Text | Image] | None = None,
        cover: Image | Sequence[Text | Image] | None = None,
        shade: Warm | WarmLiteral | Sequence[Warm | WarmLiteral] | None | Unset = UNSET,
        any: int | Warm | WarmLiteral | Text | Sequence[Warm | WarmLiteral | Cold | ColdLiteral] | None = None,
    ) -> None: ...
    @overload
    async def send(self, request: Message, /) -> None: ...

    @takes_keywords
    async def send(self, request: Message | None = None, /, **fields: Any) -> None:
        """`POST /messages`.

        Takes, returns and raises what `Messages.send` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_SEND, Arguments(body=request_model(Message, given, fields)))

    @overload
    async def rate(self, /, *, body: Sequence[float] | None = None) -> None: ...
    @overload
    async def rate(self, /, *, vnd_sample_colors_json: Sequence[Warm | WarmLiteral | Cold | ColdLiteral]) -> None: ...

    async def rate(
        self,
        /,
        *,
        body: Sequence[float] | None = None,
        vnd_sample_colors_json: Sequence[Warm | WarmLiteral | Cold | ColdLiteral] | None = None,
    ) -> None:
        """`PATCH /messages`.

        Takes, returns and raises what `Messages.rate` does.
        """
        return await self._api.call(
            _RATE,
            Arguments(
                body=json_value(
                    [
                        encode(item)
                        for item in [
                            argument(OneOf[Warm | Cold](Warm.from_json, Cold.from_json), item, "vnd_sample_colors_json")
                            for item in several(
                                alone("vnd_sample_colors_json", vnd_sample_colors_json, body), "vnd_sample_colors_json"
                            )
                        ]
                    ],
                    "application/vnd.sample.colors+json",
                )
                if vnd_sample_colors_json is not None
                else None
                if body is None
                else json_value([argument(to_float, item, "body") for item in several(body, "body")])
            ),
        )

    async def set_color(self, *, body: Warm | WarmLiteral) -> None:
        """`PUT /color`.

        Takes, returns and raises what `Messages.set_color` does.
        """
        return await self._api.call(
            _SET_COLOR, Arguments(body=json_value(argument(Warm.from_json, body, "body").value))
        )


class AsyncMessagesWithRawResponse:
    """The operations of `AsyncMessages`, returning the response around the value."""

    def __init__(self, messages: AsyncMessages) -> None:
        self.find: Final = async_raw(messages.find)
        self.replace_parts: Final = async_raw(messages.replace_parts)
        self.send: Final = async_raw(messages.send)
        self.rate: Final = async_raw(messages.rate)
        self.set_color: Final = async_raw(messages.set_color)
