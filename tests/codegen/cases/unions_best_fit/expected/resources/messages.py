# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `messages`."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any, Final, overload

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import hidden_request, request_model
from .._codec import UNSET, Unset
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body
from .._signatures import takes_keywords
from .._unions import one_of
from ..models import (
    Image,
    Large,
    LargeLiteral,
    Left,
    Message,
    MessageBlankType1,
    MessageBlankType1Literal,
    Nyb,
    Paf,
    Right,
    Small,
    SmallLiteral,
    Text,
)

_SEND = Operation(
    name="messages.send",
    method="POST",
    path="/message",
    decode=json_body(Message.from_dict),
)
_GET_ADDRESS: Operation[Paf | Nyb] = Operation(
    name="messages.get_address",
    method="GET",
    path="/address",
    decode=json_body(one_of(Paf.from_dict, Nyb.from_dict)),
    idempotent=True,
)
_GET_TREE: Operation[Left | Right] = Operation(
    name="messages.get_tree",
    method="GET",
    path="/tree",
    decode=json_body(one_of(Left.from_dict, Right.from_dict)),
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

    @overload
    def send(
        self,
        /,
        *,
        input: str | list[str] | list[Text | Image],
        parts: Sequence[Text | Image] | None = None,
        model: Small | SmallLiteral | Large | LargeLiteral | None = None,
        blank: Small | SmallLiteral | MessageBlankType1 | MessageBlankType1Literal | None | Unset = UNSET,
        shape: Small | SmallLiteral | Text | None = None,
        many: Sequence[Small | SmallLiteral | int] | None = None,
    ) -> Message: ...
    @overload
    def send(self, request: Message, /) -> Message: ...

    @takes_keywords
    def send(self, request: Message | None = None, /, **fields: Any) -> Message:
        """`POST /message`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.messages.send(input="string")
            ```

        Args:
            request: All of the following in one object, instead of them.
            input: The field `input`.
            parts: The field `parts`.
            model: The field `model`.
            blank: The field `blank`.
            shape: The field `shape`.
            many: The field `many`.

        Returns:
            As it was taken.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(_SEND, Arguments(body=request_model(Message, given, fields)))

    def get_address(self) -> Paf | Nyb:
        """`GET /address`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.messages.get_address()
            ```

        Returns:
            Without a discriminator, the values of `dataset` tell the variants apart.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_ADDRESS, Arguments())

    def get_tree(self) -> Left | Right:
        """`GET /tree`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.messages.get_tree()
            ```

        Returns:
            A tree.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_TREE, Arguments())


class MessagesWithRawResponse:
    """The operations of `Messages`, returning the response around the value."""

    def __init__(self, messages: Messages) -> None:
        self.send: Final = raw(messages.send)
        self.get_address: Final = raw(messages.get_address)
        self.get_tree: Final = raw(messages.get_tree)


class AsyncMessages:
    """The operations of `messages`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncMessagesWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncMessagesWithRawResponse(self)

    @overload
    async def send(
        self,
        /,
        *,
        input: str | list[str] | list[Text | Image],
        parts: Sequence[Text | Image] | None = None,
        model: Small | SmallLiteral | Large | LargeLiteral | None = None,
        blank: Small | SmallLiteral | MessageBlankType1 | MessageBlankType1Literal | None | Unset = UNSET,
        shape: Small | SmallLiteral | Text | None = None,
        many: Sequence[Small | SmallLiteral | int] | None = None,
    ) -> Message: ...
    @overload
    async def send(self, request: Message, /) -> Message: ...

    @takes_keywords
    async def send(self, request: Message | None = None, /, **fields: Any) -> Message:
        """`POST /message`.

        Takes, returns and raises what `Messages.send` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(_SEND, Arguments(body=request_model(Message, given, fields)))

    async def get_address(self) -> Paf | Nyb:
        """`GET /address`.

        Takes, returns and raises what `Messages.get_address` does.
        """
        return await self._api.call(_GET_ADDRESS, Arguments())

    async def get_tree(self) -> Left | Right:
        """`GET /tree`.

        Takes, returns and raises what `Messages.get_tree` does.
        """
        return await self._api.call(_GET_TREE, Arguments())


class AsyncMessagesWithRawResponse:
    """The operations of `AsyncMessages`, returning the response around the value."""

    def __init__(self, messages: AsyncMessages) -> None:
        self.send: Final = async_raw(messages.send)
        self.get_address: Final = async_raw(messages.get_address)
        self.get_tree: Final = async_raw(messages.get_tree)
