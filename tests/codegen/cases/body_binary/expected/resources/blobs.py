# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `blobs`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation, binary
from .._responses import bytes_body, no_body

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

    def put_blob(self, *, body: bytes) -> None:
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
        return self._api.call(_PUT_BLOB, Arguments(body=binary(body, "application/octet-stream")))

    def maybe_blob(self, *, body: bytes | None = None) -> None:
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
        return self._api.call(
            _MAYBE_BLOB, Arguments(body=None if body is None else binary(body, "application/octet-stream"))
        )


class BlobsWithRawResponse:
    """The operations of `Blobs`, returning the response around the value."""

    def __init__(self, blobs: Blobs) -> None:
        self.get_blob: Final = raw(blobs.get_blob)
        self.put_blob: Final = raw(blobs.put_blob)
        self.maybe_blob: Final = raw(blobs.maybe_blob)


class AsyncBlobs:
    """The operations of `blobs`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncBlobsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncBlobsWithRawResponse(self)

    async def get_blob(self) -> bytes:
        """`GET /blob`.

        Takes, returns and raises what `Blobs.get_blob` does.
        """
        return await self._api.call(_GET_BLOB, Arguments())

    async def put_blob(self, *, body: bytes) -> None:
        """`PUT /blob`.

        Takes, returns and raises what `Blobs.put_blob` does.
        """
        return await self._api.call(_PUT_BLOB, Arguments(body=binary(body, "application/octet-stream")))

    async def maybe_blob(self, *, body: bytes | None = None) -> None:
        """`POST /blob`.

        Takes, returns and raises what `Blobs.maybe_blob` does.
        """
        return await self._api.call(
            _MAYBE_BLOB, Arguments(body=None if body is None else binary(body, "application/octet-stream"))
        )


class AsyncBlobsWithRawResponse:
    """The operations of `AsyncBlobs`, returning the response around the value."""

    def __init__(self, blobs: AsyncBlobs) -> None:
        self.get_blob: Final = async_raw(blobs.get_blob)
        self.put_blob: Final = async_raw(blobs.put_blob)
        self.maybe_blob: Final = async_raw(blobs.maybe_blob)
