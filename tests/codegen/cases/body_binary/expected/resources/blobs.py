# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `blobs`."""

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

_GET_BLOB = Operation(
    name="blobs.get_blob",
    method="GET",
    path="/blob",
    decode=bytes_body,
    accept="application/octet-stream",
    idempotent=True,
)
_PUT_BLOB = Operation(
    name="blobs.put_blob",
    method="PUT",
    path="/blob",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_MAYBE_BLOB = Operation(
    name="blobs.maybe_blob",
    method="POST",
    path="/blob",
    decode=no_body,
    accept="*/*",
)


class Blobs:
    """The operations of `blobs`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "BlobsWithRawResponse":
        """The same operations, returning the response around the value."""
        return BlobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> "BlobsWithStreamingResponse":
        """The operations whose answers may be long, returning them before their bodies have come."""
        return BlobsWithStreamingResponse(self._api)

    def get_blob(self) -> bytes:
        """`GET /blob`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.blobs.get_blob()
            ```

        Returns:
            The blob.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_GET_BLOB, Arguments())

    def put_blob(self, *, body: FileContent) -> None:
        """`PUT /blob`.

        Example:
            ```python
            with Sample() as sample:
                sample.blobs.put_blob(body=b"content")
            ```

        Args:
            body: The body of the request.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return send_upload(self._api, _PUT_BLOB, Arguments(body=file_body(body, "application/octet-stream")))

    def maybe_blob(self, *, body: FileContent | None = None) -> None:
        """`POST /blob`.

        Example:
            ```python
            with Sample() as sample:
                sample.blobs.maybe_blob()
            ```

        Args:
            body: The body of the request.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return send_upload(
            self._api,
            _MAYBE_BLOB,
            Arguments(body=None if body is None else file_body(body, "application/octet-stream")),
        )


class BlobsWithRawResponse:
    """The operations of `Blobs`, returning the response around the value."""

    def __init__(self, blobs: Blobs) -> None:
        self.get_blob: Final = raw(blobs.get_blob)
        self.put_blob: Final = raw(blobs.put_blob)
        self.maybe_blob: Final = raw(blobs.maybe_blob)


class BlobsWithStreamingResponse:
    """The operations of `Blobs` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    def get_blob(self) -> AbstractContextManager[StreamingResponse]:
        """`GET /blob`.

        Takes, returns and raises what `Blobs.get_blob` does.
        """
        return streaming_response(self._api, _GET_BLOB, Arguments())


class AsyncBlobs:
    """The operations of `blobs`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncBlobsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncBlobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> "AsyncBlobsWithStreamingResponse":
        """The operations whose answers may be long, returning them before their bodies have come."""
        return AsyncBlobsWithStreamingResponse(self._api)

    async def get_blob(self) -> bytes:
        """`GET /blob`.

        Takes, returns and raises what `Blobs.get_blob` does.
        """
        return await self._api.call(_GET_BLOB, Arguments())

    async def put_blob(self, *, body: FileContent) -> None:
        """`PUT /blob`.

        Takes, returns and raises what `Blobs.put_blob` does.
        """
        return await async_send_upload(
            self._api, _PUT_BLOB, Arguments(body=file_body(body, "application/octet-stream"))
        )

    async def maybe_blob(self, *, body: FileContent | None = None) -> None:
        """`POST /blob`.

        Takes, returns and raises what `Blobs.maybe_blob` does.
        """
        return await async_send_upload(
            self._api,
            _MAYBE_BLOB,
            Arguments(body=None if body is None else file_body(body, "application/octet-stream")),
        )


class AsyncBlobsWithRawResponse:
    """The operations of `AsyncBlobs`, returning the response around the value."""

    def __init__(self, blobs: AsyncBlobs) -> None:
        self.get_blob: Final = async_raw(blobs.get_blob)
        self.put_blob: Final = async_raw(blobs.put_blob)
        self.maybe_blob: Final = async_raw(blobs.maybe_blob)


class AsyncBlobsWithStreamingResponse:
    """The operations of `AsyncBlobs` whose answers are read as they come, in `with` statements."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    def get_blob(self) -> AbstractAsyncContextManager[AsyncStreamingResponse]:
        """`GET /blob`.

        Takes, returns and raises what `Blobs.get_blob` does.
        """
        return async_streaming_response(self._api, _GET_BLOB, Arguments())
