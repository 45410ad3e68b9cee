# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `files`."""

from datetime import date
from functools import cached_property
from typing import Final
from uuid import UUID

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument, uuid_argument
from .._codec import to_int, to_str
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body
from .._times import date_argument
from ..models import GetOddColour, GetOddColourLiteral

_GET_FILE = Operation(
    name="files.get_file",
    method="GET",
    path="/users/{user-id}/files/{name}",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_GET_ODD = Operation(
    name="files.get_odd",
    method="GET",
    path="/odd%20path/{day}/%22quoted%22/%41/{colour}",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_GET_PAGE = Operation(
    name="files.get_page",
    method="GET",
    path="/pages/{number}",
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

    def get_file(self, *, user_id: UUID | str, name: str) -> None:
        """`GET /users/{user-id}/files/{name}`.

        Example:
            ```python
            with Sample() as sample:
                sample.files.get_file(
                    user_id="123e4567-e89b-42d3-a456-426614174000",
                    name="string",
                )
            ```

        Args:
            user_id: Whose files.
            name: The path parameter `name`.

        Returns:
            It is there.

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
                    "user-id": uuid_argument(user_id, "user_id"),
                    "name": argument(to_str, name, "name"),
                }
            ),
        )

    def get_odd(self, *, day: date, colour: GetOddColour | GetOddColourLiteral) -> None:
        """`GET /odd path/{day}/"quoted"/%41/{colour}`.

        Example:
            ```python
            with Sample() as sample:
                sample.files.get_odd(
                    day=date.fromisoformat("2026-01-02"),
                    colour=GetOddColour.RED,
                )
            ```

        Args:
            day: The path parameter `day`.
            colour: The path parameter `colour`.

        Returns:
            It is there.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _GET_ODD,
            Arguments(
                path={
                    "day": date_argument(day, "day"),
                    "colour": colour,
                }
            ),
        )

    def get_page(self, *, number: int) -> None:
        """`GET /pages/{number}`.

        Example:
            ```python
            with Sample() as sample:
                sample.files.get_page(number=1)
            ```

        Args:
            number: The path parameter `number`.

        Returns:
            It is there.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _GET_PAGE,
            Arguments(
                path={
                    "number": argument(to_int, number, "number"),
                }
            ),
        )


class FilesWithRawResponse:
    """The operations of `Files`, returning the response around the value."""

    def __init__(self, files: Files) -> None:
        self.get_file: Final = raw(files.get_file)
        self.get_odd: Final = raw(files.get_odd)
        self.get_page: Final = raw(files.get_page)


class AsyncFiles:
    """The operations of `files`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncFilesWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncFilesWithRawResponse(self)

    async def get_file(self, *, user_id: UUID | str, name: str) -> None:
        """`GET /users/{user-id}/files/{name}`.

        Takes, returns and raises what `Files.get_file` does.
        """
        return await self._api.call(
            _GET_FILE,
            Arguments(
                path={
                    "user-id": uuid_argument(user_id, "user_id"),
                    "name": argument(to_str, name, "name"),
                }
            ),
        )

    async def get_odd(self, *, day: date, colour: GetOddColour | GetOddColourLiteral) -> None:
        """`GET /odd path/{day}/"quoted"/%41/{colour}`.

        Takes, returns and raises what `Files.get_odd` does.
        """
        return await self._api.call(
            _GET_ODD,
            Arguments(
                path={
                    "day": date_argument(day, "day"),
                    "colour": colour,
                }
            ),
        )

    async def get_page(self, *, number: int) -> None:
        """`GET /pages/{number}`.

        Takes, returns and raises what `Files.get_page` does.
        """
        return await self._api.call(
            _GET_PAGE,
            Arguments(
                path={
                    "number": argument(to_int, number, "number"),
                }
            ),
        )


class AsyncFilesWithRawResponse:
    """The operations of `AsyncFiles`, returning the response around the value."""

    def __init__(self, files: AsyncFiles) -> None:
        self.get_file: Final = async_raw(files.get_file)
        self.get_odd: Final = async_raw(files.get_odd)
        self.get_page: Final = async_raw(files.get_page)
