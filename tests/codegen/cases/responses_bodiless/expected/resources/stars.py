# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `stars`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._arguments import argument
from .._codec import to_str
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import by_status, json_body, no_body
from ..models import ResetResponse

_RESET = Operation(
    name="stars.reset",
    method="PUT",
    path="/stars/{name}",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_REMOVE = Operation(
    name="stars.remove",
    method="DELETE",
    path="/stars/{name}",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)
_CHANGE: Operation[ResetResponse | None] = Operation(
    name="stars.change",
    method="PATCH",
    path="/stars/{name}",
    decode=by_status({200: json_body(ResetResponse.from_dict), 204: no_body}, json_body(ResetResponse.from_dict)),
)


class Stars:
    """The operations of `stars`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "StarsWithRawResponse":
        """The same operations, returning the response around the value."""
        return StarsWithRawResponse(self)

    def reset(self, *, name: str) -> None:
        """`PUT /stars/{name}`.

        Example:
            ```python
            with Sample() as sample:
                sample.stars.reset(name="string")
            ```

        Args:
            name: The path parameter `name`.

        Returns:
            It is as it was.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _RESET,
            Arguments(
                path={
                    "name": argument(to_str, name, "name"),
                }
            ),
        )

    def remove(self, *, name: str) -> None:
        """`DELETE /stars/{name}`.

        Example:
            ```python
            with Sample() as sample:
                sample.stars.remove(name="string")
            ```

        Args:
            name: The path parameter `name`.

        Returns:
            It is gone.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _REMOVE,
            Arguments(
                path={
                    "name": argument(to_str, name, "name"),
                }
            ),
        )

    def change(self, *, name: str) -> ResetResponse | None:
        """`PATCH /stars/{name}`.

        Example:
            ```python
            with Sample() as sample:
                response = sample.stars.change(name="string")
            ```

        Args:
            name: The path parameter `name`.

        Returns:
            It is as it was.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(
            _CHANGE,
            Arguments(
                path={
                    "name": argument(to_str, name, "name"),
                }
            ),
        )


class StarsWithRawResponse:
    """The operations of `Stars`, returning the response around the value."""

    def __init__(self, stars: Stars) -> None:
        self.reset: Final = raw(stars.reset)
        self.remove: Final = raw(stars.remove)
        self.change: Final = raw(stars.change)


class AsyncStars:
    """The operations of `stars`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncStarsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncStarsWithRawResponse(self)

    async def reset(self, *, name: str) -> None:
        """`PUT /stars/{name}`.

        Takes, returns and raises what `Stars.reset` does.
        """
        return await self._api.call(
            _RESET,
            Arguments(
                path={
                    "name": argument(to_str, name, "name"),
                }
            ),
        )

    async def remove(self, *, name: str) -> None:
        """`DELETE /stars/{name}`.

        Takes, returns and raises what `Stars.remove` does.
        """
        return await self._api.call(
            _REMOVE,
            Arguments(
                path={
                    "name": argument(to_str, name, "name"),
                }
            ),
        )

    async def change(self, *, name: str) -> ResetResponse | None:
        """`PATCH /stars/{name}`.

        Takes, returns and raises what `Stars.change` does.
        """
        return await self._api.call(
            _CHANGE,
            Arguments(
                path={
                    "name": argument(to_str, name, "name"),
                }
            ),
        )


class AsyncStarsWithRawResponse:
    """The operations of `AsyncStars`, returning the response around the value."""

    def __init__(self, stars: AsyncStars) -> None:
        self.reset: Final = async_raw(stars.reset)
        self.remove: Final = async_raw(stars.remove)
        self.change: Final = async_raw(stars.change)
