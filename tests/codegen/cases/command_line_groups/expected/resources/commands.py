# Generated from the API's description. Edit that or the templates, not this file.
"""The operations of `commands`."""

from functools import cached_property
from typing import Final

from .._api_client import APIClient, AsyncAPIClient
from .._raw_response import async_raw, raw
from .._request import Arguments, Operation
from .._responses import no_body

_APP = Operation(
    name="commands.app",
    method="GET",
    path="/c",
    decode=no_body,
    accept="*/*",
    idempotent=True,
)


class Commands:
    """The operations of `commands`."""

    def __init__(self, api: APIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "CommandsWithRawResponse":
        """The same operations, returning the response around the value."""
        return CommandsWithRawResponse(self)

    def app(self) -> None:
        """`GET /c`.

        Example:
            ```python
            with Sample() as sample:
                sample.commands.app()
            ```

        Returns:
            A.

        Raises:
            APIStatusError: The server answered with an error.
            APIConnectionError: No answer came, in time or at all.
            ResponseDecodeError: The answer is not what the API promises.
            ValueError: An argument can't be sent.
        """
        return self._api.call(_APP, Arguments())


class CommandsWithRawResponse:
    """The operations of `Commands`, returning the response around the value."""

    def __init__(self, commands: Commands) -> None:
        self.app: Final = raw(commands.app)


class AsyncCommands:
    """The operations of `commands`."""

    def __init__(self, api: AsyncAPIClient) -> None:
        self._api = api

    @cached_property
    def with_raw_response(self) -> "AsyncCommandsWithRawResponse":
        """The same operations, returning the response around the value."""
        return AsyncCommandsWithRawResponse(self)

    async def app(self) -> None:
        """`GET /c`.

        Takes, returns and raises what `Commands.app` does.
        """
        return await self._api.call(_APP, Arguments())


class AsyncCommandsWithRawResponse:
    """The operations of `AsyncCommands`, returning the response around the value."""

    def __init__(self, commands: AsyncCommands) -> None:
        self.app: Final = async_raw(commands.app)
