"""What the MCP server serves. Nothing here needs the packages of the extra `mcp`."""

from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from typing import Any

from attrs import frozen


@frozen
class Tool:
    """A tool.

    Attributes:
        call: Makes the call, with a client and with what the assistant gave.
        shared: The environment variables of arguments that are not asked for where these are set.
    """

    call: Callable[[Any, dict[str, object]], Awaitable[object]]
    shared: Mapping[str, str]


@frozen(kw_only=True)
class ToolServer:
    """All that a server serves.

    Attributes:
        instructions: What assistants are told about all tools.
        variable: The environment variable with the names of the tools to serve; without it, all are served.
        connect: Makes a client of the settings in the environment.
    """

    name: str
    version: str
    instructions: str
    variable: str
    tools: Mapping[str, Tool]
    connect: Callable[[], AbstractAsyncContextManager[object]]
