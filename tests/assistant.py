"""An assistant: a client of the Model Context Protocol, which starts the server of a package."""

import asyncio
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from attrs import field, frozen
from mcp import Client, StdioServerParameters, stdio_client
from mcp.types import CallToolResult, Tool

Call = tuple[str, dict[str, Any]]


@frozen
class Session:
    """What became of a session: the tools that were listed, the results of the calls, and the server's log."""

    tools: dict[str, Tool]
    instructions: str
    results: list[CallToolResult] = field(factory=list[CallToolResult])
    log: str = ""

    @property
    def contents(self) -> list[Any]:
        """The structured content of each result; the client has compared it with the tool's schema."""
        return [result.structured_content for result in self.results]


def session(
    package: ModuleType, calls: Sequence[Call] = (), env: Mapping[str, str] | None = None, command: str = "mcp"
) -> Session:
    """List the tools of a package's server, and call some of them, in a process of its own."""
    folder = str(Path(str(package.__file__)).parents[1])
    server = StdioServerParameters(
        command=sys.executable, args=["-m", package.__name__, command], env={"PYTHONPATH": folder, **(env or {})}
    )
    return asyncio.run(_session(server, calls))


async def _session(server: StdioServerParameters, calls: Sequence[Call]) -> Session:
    with tempfile.TemporaryFile("w+", encoding="utf-8") as log:
        async with Client(stdio_client(server, errlog=log)) as client:
            tools = {tool.name: tool for tool in (await client.list_tools()).tools}
            results = [await client.call_tool(name, arguments) for name, arguments in calls]
            instructions = client.instructions or ""
        log.seek(0)
        return Session(tools, instructions, results, log.read())
