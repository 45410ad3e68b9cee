# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `files`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument
from .._codec import to_str
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body
from .._servers import async_at_server, at_server

_RELATIVE = Operation(
    name="files.relative",
    method="GET",
    path="/files",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_UPLOAD = Operation(
    name="files.upload",
    method="POST",
    path="/files",
    decode=no_body,
    accept="*/*",
)
_PLAIN = Operation(
    name="files.plain",
    method="GET",
    path="/plain",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_SAME = Operation(
    name="files.same",
    method="PUT",
    path="/plain",
    decode=no_body,
    accept="*/*",
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

    def relative(self) -> None:
        """`GET /files`.

        Example:
            ```python
            with Sample() as sample:
                sample.files.relative()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return at_server(self._api, "http://127.0.0.1:1/v2").call(_RELATIVE, Arguments())

    def upload(self, *, at: str | None = None) -> None:
        """`POST /files`.

        Example:
            ```python
            with Sample() as sample:
                sample.files.upload()
            ```

        Args:
            at: The query parameter `at`.

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return at_server(self._api, "http://{host}.localhost:2/api").call(
            _UPLOAD,
            Arguments(
                query={
                    "at": None if at is None else argument(to_str, at, "at"),
                }
            ),
        )

    def plain(self) -> None:
        """`GET /plain`.

        Example:
            ```python
            with Sample() as sample:
                sample.files.plain()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_PLAIN, Arguments())

    def same(self) -> None:
        """`PUT /plain`.

        Example:
            ```python
            with Sample() as sample:
                sample.files.same()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_SAME, Arguments())


class FilesWithRawResponse:
    """The operations of `Files`, returning the response around the value."""

    def __init__(self, files: Files) -> None:
        self.relative: Final = raw(files.relative)
        self.upload: Final = raw(files.upload)
        self.plain: Final = raw(files.plain)
        self.same: Final = raw(files.same)


class AsyncFiles:
    """The operations of `files`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncFilesWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncFilesWithRawResponse(self)

    async def relative(self) -> None:
        """`GET /files`.

        Takes, returns and raises what `Files.relative` does.
        """
        return await async_at_server(self._api, "http://127.0.0.1:1/v2").call(_RELATIVE, Arguments())

    async def upload(self, *, at: str | None = None) -> None:
        """`POST /files`.

        Takes, returns and raises what `Files.upload` does.
        """
        return await async_at_server(self._api, "http://{host}.localhost:2/api").call(
            _UPLOAD,
            Arguments(
                query={
                    "at": None if at is None else argument(to_str, at, "at"),
                }
            ),
        )

    async def plain(self) -> None:
        """`GET /plain`.

        Takes, returns and raises what `Files.plain` does.
        """
        return await self._api.call(_PLAIN, Arguments())

    async def same(self) -> None:
        """`PUT /plain`.

        Takes, returns and raises what `Files.same` does.
        """
        return await self._api.call(_SAME, Arguments())


class AsyncFilesWithRawResponse:
    """The operations of `AsyncFiles`, returning the response around the value."""

    def __init__(self, files: AsyncFiles) -> None:
        self.relative: Final = async_raw(files.relative)
        self.upload: Final = async_raw(files.upload)
        self.plain: Final = async_raw(files.plain)
        self.same: Final = async_raw(files.same)
