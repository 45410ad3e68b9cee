# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `files`."""

from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument
from .._codec import to_str
from .._files import FileContent, file_body
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import bytes_body, json_body, text_body
from .._streaming_response import (
    AsyncStreamingResponse,
    StreamingResponse,
    async_streaming_response,
    streaming_response,
)
from .._uploads import async_send_upload, send_upload

_GET_FILE = Operation(
    name="files.get_file",
    method="GET",
    path="/files/{name}",
    decode=bytes_body,
    accept="application/octet-stream, application/json",
    idempotent=True,
)
_GET_LOG = Operation(
    name="files.get_log",
    method="GET",
    path="/log",
    decode=text_body,
    accept="text/plain",
    idempotent=True,
)
_MAKE_THUMBNAIL = Operation(
    name="files.make_thumbnail",
    method="POST",
    path="/thumbnails",
    decode=bytes_body,
    accept="image/png",
)
_ABOUT = Operation(
    name="files.about",
    method="GET",
    path="/about",
    decode=json_body(to_str),
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

    def get_file(self, *, name: str) -> bytes:
        """`GET /files/{name}`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.files.get_file(name="string")
            ```

        Args:
            name: The path parameter `name`.

        Returns:
            The file.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _GET_FILE,
            Arguments(
                path={
                    "name": argument(to_str, name, "name"),
                }
            ),
        )

    def get_log(self) -> str:
        """`GET /log`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.files.get_log()
            ```

        Returns:
            The log.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_LOG, Arguments())

    def make_thumbnail(self, *, body: FileContent) -> bytes:
        """`POST /thumbnails`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.files.make_thumbnail(body=b"content")
            ```

        Args:
            body: The body of the request.

        Returns:
            A smaller one.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return send_upload(self._api, _MAKE_THUMBNAIL, Arguments(body=file_body(body, "image/png")))

    def about(self) -> str:
        """`GET /about`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.files.about()
            ```

        Returns:
            About.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_ABOUT, Arguments())


class FilesWithRawResponse:
    """The operations of `Files`, returning the response around the value."""

    def __init__(self, files: Files) -> None:
        self.get_file: Final = raw(files.get_file)
        self.get_log: Final = raw(files.get_log)
        self.make_thumbnail: Final = raw(files.make_thumbnail)
        self.about: Final = raw(files.about)


class FilesWithStreamingResponse:
    """The operations of `Files` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    def get_file(self, *, name: str) -> AbstractContextManager[StreamingResponse]:
        """`GET /files/{name}`.

        Takes, returns and raises what `Files.get_file` does.
        """
        return streaming_response(
            self._api,
            _GET_FILE,
            Arguments(
                path={
                    "name": argument(to_str, name, "name"),
                }
            ),
        )

    def get_log(self) -> AbstractContextManager[StreamingResponse]:
        """`GET /log`.

        Takes, returns and raises what `Files.get_log` does.
        """
        return streaming_response(self._api, _GET_LOG, Arguments())

    def make_thumbnail(self, *, body: FileContent) -> AbstractContextManager[StreamingResponse]:
        """`POST /thumbnails`.

        Takes, returns and raises what `Files.make_thumbnail` does.
        """
        return streaming_response(self._api, _MAKE_THUMBNAIL, Arguments(body=file_body(body, "image/png")))


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

    async def get_file(self, *, name: str) -> bytes:
        """`GET /files/{name}`.

        Takes, returns and raises what `Files.get_file` does.
        """
        return await self._api.call(
            _GET_FILE,
            Arguments(
                path={
                    "name": argument(to_str, name, "name"),
                }
            ),
        )

    async def get_log(self) -> str:
        """`GET /log`.

        Takes, returns and raises what `Files.get_log` does.
        """
        return await self._api.call(_GET_LOG, Arguments())

    async def make_thumbnail(self, *, body: FileContent) -> bytes:
        """`POST /thumbnails`.

        Takes, returns and raises what `Files.make_thumbnail` does.
        """
        return await async_send_upload(self._api, _MAKE_THUMBNAIL, Arguments(body=file_body(body, "image/png")))

    async def about(self) -> str:
        """`GET /about`.

        Takes, returns and raises what `Files.about` does.
        """
        return await self._api.call(_ABOUT, Arguments())


class AsyncFilesWithRawResponse:
    """The operations of `AsyncFiles`, returning the response around the value."""

    def __init__(self, files: AsyncFiles) -> None:
        self.get_file: Final = async_raw(files.get_file)
        self.get_log: Final = async_raw(files.get_log)
        self.make_thumbnail: Final = async_raw(files.make_thumbnail)
        self.about: Final = async_raw(files.about)


class AsyncFilesWithStreamingResponse:
    """The operations of `AsyncFiles` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    def get_file(self, *, name: str) -> AbstractAsyncContextManager[AsyncStreamingResponse]:
        """`GET /files/{name}`.

        Takes, returns and raises what `Files.get_file` does.
        """
        return async_streaming_response(
            self._api,
            _GET_FILE,
            Arguments(
                path={
                    "name": argument(to_str, name, "name"),
                }
            ),
        )

    def get_log(self) -> AbstractAsyncContextManager[AsyncStreamingResponse]:
        """`GET /log`.

        Takes, returns and raises what `Files.get_log` does.
        """
        return async_streaming_response(self._api, _GET_LOG, Arguments())

    def make_thumbnail(self, *, body: FileContent) -> AbstractAsyncContextManager[AsyncStreamingResponse]:
        """`POST /thumbnails`.

        Takes, returns and raises what `Files.make_thumbnail` does.
        """
        return async_streaming_response(self._api, _MAKE_THUMBNAIL, Arguments(body=file_body(body, "image/png")))
