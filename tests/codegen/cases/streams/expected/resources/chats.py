# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `chats`."""

from functools import cached_property
from typing import Any, Final, overload

from attrs import evolve

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument, hidden_request, model_argument, request_model
from .._codec import to_str
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import json_body, no_body
from .._signatures import takes_keywords
from .._stream_formats import for_stream, for_value, json_item, server_events
from .._streams import AsyncStream, Stream, open_async_stream, open_stream
from ..models import AskBody, ChatBody, Completion, Event, Part

_CHAT = Operation(
    name="chats.chat",
    method="POST",
    path="/chat",
    decode=json_body(Event.from_dict),
)
_CHAT_STREAM = Operation(
    name="chats.chat_stream",
    method="POST",
    path="/chat",
    decode=no_body,
)
_ASK = Operation(
    name="chats.ask",
    method="POST",
    path="/ask",
    decode=json_body(Event.from_dict),
)
_ASK_STREAM = Operation(
    name="chats.ask_stream",
    method="POST",
    path="/ask",
    decode=no_body,
)
_COMPLETE = Operation(
    name="chats.complete",
    method="POST",
    path="/complete",
    decode=json_body(Event.from_dict),
)
_COMPLETE_STREAM = Operation(
    name="chats.complete_stream",
    method="POST",
    path="/complete",
    decode=no_body,
)


class Chats:
    """The operations of `chats`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "ChatsWithRawResponse":
        """The same operations, returning the response around the value."""
        return ChatsWithRawResponse(self)

    @overload
    def chat(self, /, *, prompt: str, stream: bool | None = None) -> Event: ...
    @overload
    def chat(self, request: ChatBody, /) -> Event: ...

    @takes_keywords
    def chat(self, request: ChatBody | None = None, /, **fields: Any) -> Event:
        """`POST /chat`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.chats.chat(prompt="string")
            ```

        Args:
            request: All of the following in one object, instead of them.
            prompt: The field `prompt`.
            stream: The field `stream`.

        Returns:
            The whole answer, or its parts.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(
            _CHAT, Arguments(body=for_value(request_model(ChatBody, given, fields), "stream", "chat_stream"))
        )

    @overload
    def chat_stream(self, /, *, prompt: str) -> Stream[Part]: ...
    @overload
    def chat_stream(self, request: ChatBody, /) -> Stream[Part]: ...

    @takes_keywords
    def chat_stream(self, request: ChatBody | None = None, /, **fields: Any) -> Stream[Part]:
        """The answer comes as a stream.

        Example:
            ```python
            with Sample() as sample:
                response = sample.chats.chat_stream(prompt="string")
                for item in response:
                    print(item)
            ```

        Args:
            request: All of the following in one object, instead of them.
            prompt: The field `prompt`.

        Returns:
            The whole answer, or its parts.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return open_stream(
            self._api,
            _CHAT_STREAM,
            Arguments(body=evolve(for_stream(request_model(ChatBody, given, fields), "stream"), stream=True)),
            server_events(json_item(Part.from_dict)),
        )

    @overload
    def ask(self, /, *, prompt: str) -> Event: ...
    @overload
    def ask(self, request: AskBody, /) -> Event: ...

    @takes_keywords
    def ask(self, request: AskBody | None = None, /, **fields: Any) -> Event:
        """`POST /ask`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.chats.ask(prompt="string")
            ```

        Args:
            request: All of the following in one object, instead of them.
            prompt: The field `prompt`.

        Returns:
            The whole answer, or its parts.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return self._api.call(
            _ASK, Arguments(body=request_model(AskBody, given, for_value(fields, "stream", "ask_stream")))
        )

    @overload
    def ask_stream(self, /, *, prompt: str) -> Stream[Part]: ...
    @overload
    def ask_stream(self, request: AskBody, /) -> Stream[Part]: ...

    @takes_keywords
    def ask_stream(self, request: AskBody | None = None, /, **fields: Any) -> Stream[Part]:
        """The answer comes as a stream.

        Example:
            ```python
            with Sample() as sample:
                response = sample.chats.ask_stream(prompt="string")
                for item in response:
                    print(item)
            ```

        Args:
            request: All of the following in one object, instead of them.
            prompt: The field `prompt`.

        Returns:
            The whole answer, or its parts.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return open_stream(
            self._api,
            _ASK_STREAM,
            Arguments(body=request_model(AskBody, given, fields)),
            server_events(json_item(Part.from_dict)),
        )

    def complete(self, *, body: Completion, prompt: str | None = None) -> Event:
        """`POST /complete`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.chats.complete(body=Completion())
            ```

        Args:
            prompt: The query parameter `prompt`.
            body: The body of the request.

        Returns:
            The whole answer, or its parts.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _COMPLETE,
            Arguments(
                body=for_value(model_argument(body, "body", "Completion"), "stream", "complete_stream"),
                query={
                    "prompt": None if prompt is None else argument(to_str, prompt, "prompt"),
                },
            ),
        )

    def complete_stream(self, *, body: Completion, prompt: str | None = None) -> Stream[Part]:
        """The answer comes as a stream.

        Example:
            ```python
            with Sample() as sample:
                response = sample.chats.complete_stream(body=Completion())
                for item in response:
                    print(item)
            ```

        Args:
            prompt: The query parameter `prompt`.
            body: The body of the request.

        Returns:
            The whole answer, or its parts.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return open_stream(
            self._api,
            _COMPLETE_STREAM,
            Arguments(
                body=evolve(for_stream(model_argument(body, "body", "Completion"), "stream"), stream=True),
                query={
                    "prompt": None if prompt is None else argument(to_str, prompt, "prompt"),
                },
            ),
            server_events(json_item(Part.from_dict)),
        )


class ChatsWithRawResponse:
    """The operations of `Chats`, returning the response around the value."""

    def __init__(self, chats: Chats) -> None:
        self.chat: Final = raw(chats.chat)
        self.chat_stream: Final = raw(chats.chat_stream)
        self.ask: Final = raw(chats.ask)
        self.ask_stream: Final = raw(chats.ask_stream)
        self.complete: Final = raw(chats.complete)
        self.complete_stream: Final = raw(chats.complete_stream)


class AsyncChats:
    """The operations of `chats`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncChatsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncChatsWithRawResponse(self)

    @overload
    async def chat(self, /, *, prompt: str, stream: bool | None = None) -> Event: ...
    @overload
    async def chat(self, request: ChatBody, /) -> Event: ...

    @takes_keywords
    async def chat(self, request: ChatBody | None = None, /, **fields: Any) -> Event:
        """`POST /chat`.

        Takes, returns and raises what `Chats.chat` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(
            _CHAT, Arguments(body=for_value(request_model(ChatBody, given, fields), "stream", "chat_stream"))
        )

    @overload
    async def chat_stream(self, /, *, prompt: str) -> AsyncStream[Part]: ...
    @overload
    async def chat_stream(self, request: ChatBody, /) -> AsyncStream[Part]: ...

    @takes_keywords
    async def chat_stream(self, request: ChatBody | None = None, /, **fields: Any) -> AsyncStream[Part]:
        """The answer comes as a stream.

        Takes, returns and raises what `Chats.chat_stream` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await open_async_stream(
            self._api,
            _CHAT_STREAM,
            Arguments(body=evolve(for_stream(request_model(ChatBody, given, fields), "stream"), stream=True)),
            server_events(json_item(Part.from_dict)),
        )

    @overload
    async def ask(self, /, *, prompt: str) -> Event: ...
    @overload
    async def ask(self, request: AskBody, /) -> Event: ...

    @takes_keywords
    async def ask(self, request: AskBody | None = None, /, **fields: Any) -> Event:
        """`POST /ask`.

        Takes, returns and raises what `Chats.ask` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await self._api.call(
            _ASK, Arguments(body=request_model(AskBody, given, for_value(fields, "stream", "ask_stream")))
        )

    @overload
    async def ask_stream(self, /, *, prompt: str) -> AsyncStream[Part]: ...
    @overload
    async def ask_stream(self, request: AskBody, /) -> AsyncStream[Part]: ...

    @takes_keywords
    async def ask_stream(self, request: AskBody | None = None, /, **fields: Any) -> AsyncStream[Part]:
        """The answer comes as a stream.

        Takes, returns and raises what `Chats.ask_stream` does.
        """
        given = hidden_request(request)
        del request  # error reports may show variables
        return await open_async_stream(
            self._api,
            _ASK_STREAM,
            Arguments(body=request_model(AskBody, given, fields)),
            server_events(json_item(Part.from_dict)),
        )

    async def complete(self, *, body: Completion, prompt: str | None = None) -> Event:
        """`POST /complete`.

        Takes, returns and raises what `Chats.complete` does.
        """
        return await self._api.call(
            _COMPLETE,
            Arguments(
                body=for_value(model_argument(body, "body", "Completion"), "stream", "complete_stream"),
                query={
                    "prompt": None if prompt is None else argument(to_str, prompt, "prompt"),
                },
            ),
        )

    async def complete_stream(self, *, body: Completion, prompt: str | None = None) -> AsyncStream[Part]:
        """The answer comes as a stream.

        Takes, returns and raises what `Chats.complete_stream` does.
        """
        return await open_async_stream(
            self._api,
            _COMPLETE_STREAM,
            Arguments(
                body=evolve(for_stream(model_argument(body, "body", "Completion"), "stream"), stream=True),
                query={
                    "prompt": None if prompt is None else argument(to_str, prompt, "prompt"),
                },
            ),
            server_events(json_item(Part.from_dict)),
        )


class AsyncChatsWithRawResponse:
    """The operations of `AsyncChats`, returning the response around the value."""

    def __init__(self, chats: AsyncChats) -> None:
        self.chat: Final = async_raw(chats.chat)
        self.chat_stream: Final = async_raw(chats.chat_stream)
        self.ask: Final = async_raw(chats.ask)
        self.ask_stream: Final = async_raw(chats.ask_stream)
        self.complete: Final = async_raw(chats.complete)
        self.complete_stream: Final = async_raw(chats.complete_stream)
