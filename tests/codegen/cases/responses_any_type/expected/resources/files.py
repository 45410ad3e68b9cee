# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `files`."""

from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._codec import list_of, to_int
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import any_json_body, bytes_body, json_body, string_body
from .._streaming_response import (
    AsyncStreamingResponse,
    StreamingResponse,
    async_streaming_response,
    streaming_response,
)
from ..models import モデル

_GET_IMAGE = Operation(
    name="files.get_image",
    method="GET",
    path="/image",
    decode=bytes_body,
    accept="image/*",
    idempotent=True,
)
_GET_ANY = Operation(
    name="files.get_any",
    method="GET",
    path="/any",
    decode=bytes_body,
    accept="*/*",
    idempotent=True,
)
_GET_STRING = Operation(
    name="files.get_string",
    method="GET",
    path="/string",
    decode=string_body,
    accept="*/*",
    idempotent=True,
)
_GET_JSON = Operation(
    name="files.get_json",
    method="GET",
    path="/json",
    decode=any_json_body,
    idempotent=True,
)
_GET_TEXT = Operation(
    name="files.get_text",
    method="GET",
    path="/text",
    decode=json_body(list_of(to_int)),
    accept="text/json",
    idempotent=True,
)
_GET_RAW = Operation(
    name="files.get_raw",
    method="GET",
    path="/raw",
    decode=bytes_body,
    idempotent=True,
)
_GET_MODEL = Operation(
    name="files.get_model",
    method="GET",
    path="/model",
    decode=json_body(モデル.from_dict),
    idempotent=True,
)


class Files:
    """The operations of `files`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "FilesWithRawResponse":
        """The same operations, returning the response around the value."""
        return FilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> "FilesWithStreamingResponse":
        """The operations whose answers may be long, returning them before their bodies have come."""
        return FilesWithStreamingResponse(self._api)

    def get_image(self) -> bytes:
        """`GET /image`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.files.get_image()
            ```

        Returns:
            A picture.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_IMAGE, Arguments())

    def get_any(self) -> bytes:
        """`GET /any`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.files.get_any()
            ```

        Returns:
            Anything.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_ANY, Arguments())

    def get_string(self) -> str:
        """`GET /string`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.files.get_string()
            ```

        Returns:
            A string.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_STRING, Arguments())

    def get_json(self) -> object:
        """`GET /json`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.files.get_json()
            ```

        Returns:
            Some JSON.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_JSON, Arguments())

    def get_text(self) -> list[int]:
        """`GET /text`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.files.get_text()
            ```

        Returns:
            JSON.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_TEXT, Arguments())

    def get_raw(self) -> bytes:
        """`GET /raw`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.files.get_raw()
            ```

        Returns:
            Bytes.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_RAW, Arguments())

    def get_model(self) -> モデル:
        """`GET /model`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.files.get_model()
            ```

        Returns:
            A model.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_MODEL, Arguments())


class FilesWithRawResponse:
    """The operations of `Files`, returning the response around the value."""

    def __init__(self, files: Files) -> None:
        self.get_image: Final = raw(files.get_image)
        self.get_any: Final = raw(files.get_any)
        self.get_string: Final = raw(files.get_string)
        self.get_json: Final = raw(files.get_json)
        self.get_text: Final = raw(files.get_text)
        self.get_raw: Final = raw(files.get_raw)
        self.get_model: Final = raw(files.get_model)


class FilesWithStreamingResponse:
    """The operations of `Files` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    def get_image(self) -> AbstractContextManager[StreamingResponse]:
        """`GET /image`.

        Takes, returns and raises what `Files.get_image` does.
        """
        return streaming_response(self._api, _GET_IMAGE, Arguments())


class AsyncFiles:
    """The operations of `files`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncFilesWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> "AsyncFilesWithStreamingResponse":
        """The operations whose answers may be long, returning them before their bodies have come."""
        return AsyncFilesWithStreamingResponse(self._api)

    async def get_image(self) -> bytes:
        """`GET /image`.

        Takes, returns and raises what `Files.get_image` does.
        """
        return await self._api.call(_GET_IMAGE, Arguments())

    async def get_any(self) -> bytes:
        """`GET /any`.

        Takes, returns and raises what `Files.get_any` does.
        """
        return await self._api.call(_GET_ANY, Arguments())

    async def get_string(self) -> str:
        """`GET /string`.

        Takes, returns and raises what `Files.get_string` does.
        """
        return await self._api.call(_GET_STRING, Arguments())

    async def get_json(self) -> object:
        """`GET /json`.

        Takes, returns and raises what `Files.get_json` does.
        """
        return await self._api.call(_GET_JSON, Arguments())

    async def get_text(self) -> list[int]:
        """`GET /text`.

        Takes, returns and raises what `Files.get_text` does.
        """
        return await self._api.call(_GET_TEXT, Arguments())

    async def get_raw(self) -> bytes:
        """`GET /raw`.

        Takes, returns and raises what `Files.get_raw` does.
        """
        return await self._api.call(_GET_RAW, Arguments())

    async def get_model(self) -> モデル:
        """`GET /model`.

        Takes, returns and raises what `Files.get_model` does.
        """
        return await self._api.call(_GET_MODEL, Arguments())


class AsyncFilesWithRawResponse:
    """The operations of `AsyncFiles`, returning the response around the value."""

    def __init__(self, files: AsyncFiles) -> None:
        self.get_image: Final = async_raw(files.get_image)
        self.get_any: Final = async_raw(files.get_any)
        self.get_string: Final = async_raw(files.get_string)
        self.get_json: Final = async_raw(files.get_json)
        self.get_text: Final = async_raw(files.get_text)
        self.get_raw: Final = async_raw(files.get_raw)
        self.get_model: Final = async_raw(files.get_model)


class AsyncFilesWithStreamingResponse:
    """The operations of `AsyncFiles` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    def get_image(self) -> AbstractAsyncContextManager[AsyncStreamingResponse]:
        """`GET /image`.

        Takes, returns and raises what `Files.get_image` does.
        """
        return async_streaming_response(self._api, _GET_IMAGE, Arguments())
