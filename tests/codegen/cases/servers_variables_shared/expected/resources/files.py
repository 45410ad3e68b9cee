# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `files`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body
from .._servers import async_at_server, at_server

_SHOW = Operation(
    name="files.show",
    method="GET",
    path="/files",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_PUT = Operation(
    name="files.put",
    method="PUT",
    path="/files",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_RELATIVE = Operation(
    name="files.relative",
    method="POST",
    path="/files",
    decode=no_body,
    accept="*/*",
)
_UNKNOWN = Operation(
    name="files.unknown",
    method="DELETE",
    path="/files",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_SLASHES = Operation(
    name="files.slashes",
    method="PATCH",
    path="/files",
    decode=no_body,
    accept="*/*",
)


class Files:
    """The operations of `files`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "FilesWithRawResponse":
        """The same operations, returning the response around the value."""
        return FilesWithRawResponse(self)

    def show(self) -> None:
        """`GET /files`.

        Example:
            ```python
            with Sample() as sample:
                sample.files.show()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return at_server(self._api, "http://files-{region}.localhost:2").call(_SHOW, Arguments())

    def put(self) -> None:
        """`PUT /files`.

        Example:
            ```python
            with Sample() as sample:
                sample.files.put()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return at_server(self._api, "http://{files_region}.localhost:2/{timeout_}/up").call(_PUT, Arguments())

    def relative(self) -> None:
        """`POST /files`.

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
        return at_server(self._api, "{scheme}://{region}.localhost:2/{other}").call(_RELATIVE, Arguments())

    def unknown(self) -> None:
        """`DELETE /files`.

        Example:
            ```python
            with Sample() as sample:
                sample.files.unknown()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_UNKNOWN, Arguments())

    def slashes(self) -> None:
        """`PATCH /files`.

        Example:
            ```python
            with Sample() as sample:
                sample.files.slashes()
            ```

        Returns:
            Done.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return at_server(self._api, "http://slashes.localhost:2/{stage}/{root}/up").call(_SLASHES, Arguments())


class FilesWithRawResponse:
    """The operations of `Files`, returning the response around the value."""

    def __init__(self, files: Files) -> None:
        self.show: Final = raw(files.show)
        self.put: Final = raw(files.put)
        self.relative: Final = raw(files.relative)
        self.unknown: Final = raw(files.unknown)
        self.slashes: Final = raw(files.slashes)


class AsyncFiles:
    """The operations of `files`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncFilesWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncFilesWithRawResponse(self)

    async def show(self) -> None:
        """`GET /files`.

        Takes, returns and raises what `Files.show` does.
        """
        return await async_at_server(self._api, "http://files-{region}.localhost:2").call(_SHOW, Arguments())

    async def put(self) -> None:
        """`PUT /files`.

        Takes, returns and raises what `Files.put` does.
        """
        return await async_at_server(self._api, "http://{files_region}.localhost:2/{timeout_}/up").call(
            _PUT, Arguments()
        )

    async def relative(self) -> None:
        """`POST /files`.

        Takes, returns and raises what `Files.relative` does.
        """
        return await async_at_server(self._api, "{scheme}://{region}.localhost:2/{other}").call(_RELATIVE, Arguments())

    async def unknown(self) -> None:
        """`DELETE /files`.

        Takes, returns and raises what `Files.unknown` does.
        """
        return await self._api.call(_UNKNOWN, Arguments())

    async def slashes(self) -> None:
        """`PATCH /files`.

        Takes, returns and raises what `Files.slashes` does.
        """
        return await async_at_server(self._api, "http://slashes.localhost:2/{stage}/{root}/up").call(
            _SLASHES, Arguments()
        )


class AsyncFilesWithRawResponse:
    """The operations of `AsyncFiles`, returning the response around the value."""

    def __init__(self, files: AsyncFiles) -> None:
        self.show: Final = async_raw(files.show)
        self.put: Final = async_raw(files.put)
        self.relative: Final = async_raw(files.relative)
        self.unknown: Final = async_raw(files.unknown)
        self.slashes: Final = async_raw(files.slashes)
