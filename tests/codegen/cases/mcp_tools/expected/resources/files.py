# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `files`."""

from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._files import FileContent, file_body
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import bytes_body, no_body
from .._streaming_response import (
    AsyncStreamingResponse,
    StreamingResponse,
    async_streaming_response,
    streaming_response,
)
from .._uploads import async_send_upload, send_upload

_AN_OPERATION_WHOSE_NAME_IS_LONGER_THAN_THE_NAME_OF_A_TOOL_MAY_BE = Operation(
    name="files.an_operation_whose_name_is_longer_than_the_name_of_a_tool_may_be",
    method="GET",
    path="/pictures",
    decode=bytes_body,
    accept="application/octet-stream",
    idempotent=True,
    security=(("key",),),
)
_UPLOAD = Operation(
    name="files.upload",
    method="POST",
    path="/pictures",
    decode=no_body,
    accept="*/*",
    security=(("key",),),
)
_MCP = Operation(
    name="files.mcp",
    method="GET",
    path="/mcp",
    decode=no_body,
    accept="*/*",
    idempotent=True,
    security=(("key",),),
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

    def an_operation_whose_name_is_longer_than_the_name_of_a_tool_may_be(self) -> bytes:
        """`GET /pictures`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.files.an_operation_whose_name_is_longer_than_the_name_of_a_tool_may_be()
            ```

        Returns:
            It.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_AN_OPERATION_WHOSE_NAME_IS_LONGER_THAN_THE_NAME_OF_A_TOOL_MAY_BE, Arguments())

    def upload(self, *, body: FileContent) -> None:
        """`POST /pictures`.

        Example:
            ```python
            with Sample() as sample:
                sample.files.upload(body=b"content")
            ```

        Args:
            body: The body of the request.

        Returns:
            Kept.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return send_upload(self._api, _UPLOAD, Arguments(body=file_body(body, "application/octet-stream")))

    def mcp(self) -> None:
        """`GET /mcp`.

        Example:
            ```python
            with Sample() as sample:
                sample.files.mcp()
            ```

        Returns:
            A.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_MCP, Arguments())


class FilesWithRawResponse:
    """The operations of `Files`, returning the response around the value."""

    def __init__(self, files: Files) -> None:
        self.an_operation_whose_name_is_longer_than_the_name_of_a_tool_may_be: Final = raw(
            files.an_operation_whose_name_is_longer_than_the_name_of_a_tool_may_be
        )
        self.upload: Final = raw(files.upload)
        self.mcp: Final = raw(files.mcp)


class FilesWithStreamingResponse:
    """The operations of `Files` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    def an_operation_whose_name_is_longer_than_the_name_of_a_tool_may_be(
        self,
    ) -> AbstractContextManager[StreamingResponse]:
        """`GET /pictures`.

        Takes, returns and raises what `Files.an_operation_whose_name_is_longer_than_the_name_of_a_tool_may_be` does.
        """
        return streaming_response(
            self._api, _AN_OPERATION_WHOSE_NAME_IS_LONGER_THAN_THE_NAME_OF_A_TOOL_MAY_BE, Arguments()
        )


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

    async def an_operation_whose_name_is_longer_than_the_name_of_a_tool_may_be(self) -> bytes:
        """`GET /pictures`.

        Takes, returns and raises what `Files.an_operation_whose_name_is_longer_than_the_name_of_a_tool_may_be` does.
        """
        return await self._api.call(_AN_OPERATION_WHOSE_NAME_IS_LONGER_THAN_THE_NAME_OF_A_TOOL_MAY_BE, Arguments())

    async def upload(self, *, body: FileContent) -> None:
        """`POST /pictures`.

        Takes, returns and raises what `Files.upload` does.
        """
        return await async_send_upload(self._api, _UPLOAD, Arguments(body=file_body(body, "application/octet-stream")))

    async def mcp(self) -> None:
        """`GET /mcp`.

        Takes, returns and raises what `Files.mcp` does.
        """
        return await self._api.call(_MCP, Arguments())


class AsyncFilesWithRawResponse:
    """The operations of `AsyncFiles`, returning the response around the value."""

    def __init__(self, files: AsyncFiles) -> None:
        self.an_operation_whose_name_is_longer_than_the_name_of_a_tool_may_be: Final = async_raw(
            files.an_operation_whose_name_is_longer_than_the_name_of_a_tool_may_be
        )
        self.upload: Final = async_raw(files.upload)
        self.mcp: Final = async_raw(files.mcp)


class AsyncFilesWithStreamingResponse:
    """The operations of `AsyncFiles` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    def an_operation_whose_name_is_longer_than_the_name_of_a_tool_may_be(
        self,
    ) -> AbstractAsyncContextManager[AsyncStreamingResponse]:
        """`GET /pictures`.

        Takes, returns and raises what `Files.an_operation_whose_name_is_longer_than_the_name_of_a_tool_may_be` does.
        """
        return async_streaming_response(
            self._api, _AN_OPERATION_WHOSE_NAME_IS_LONGER_THAN_THE_NAME_OF_A_TOOL_MAY_BE, Arguments()
        )
