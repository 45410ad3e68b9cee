# Generated from the API's description. Edit that or the templates, not this file.
"""Serve the calls as tools of the Model Context Protocol, over standard input and output."""

import json
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from difflib import get_close_matches
from fnmatch import fnmatchcase
from importlib.resources import files
from typing import Any

import anyio
from jsonschema import Draft202012Validator
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server
from mcp.types import CallToolRequestParams, CallToolResult, ListToolsResult, TextContent
from mcp.types import Tool as Definition

from .._codec import encode
from .._error_report import error_report, fault
from ..errors import APIConnectionError, APIStatusError, ResponseDecodeError
from .tool import Tool, ToolServer

USAGE, INTERRUPTED = 2, 130

# Its types are partly unknown.
_validator: Callable[[dict[str, Any]], Any] = Draft202012Validator


def serve(plan: ToolServer) -> int:
    """Serve until standard input ends, and return the exit status."""
    try:
        definitions = _chosen(_described(plan.tools), plan.variable)
        anyio.run(_serve, plan, definitions)
    except ValueError as error:
        print(f"{plan.name}: {error}", file=sys.stderr)
        return USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    return 0


async def _serve(plan: ToolServer, definitions: Mapping[str, Definition]) -> None:
    async with plan.connect() as client, stdio_server() as (reading, writing):

        async def list_tools(*_: object) -> ListToolsResult:
            return ListToolsResult(tools=[*definitions.values()])

        async def call_tool(_: object, params: CallToolRequestParams) -> CallToolResult:
            fields = params.arguments or {}
            try:
                definition = _definition(params.name, fields, definitions)
                answer = await plan.tools[params.name].call(client, fields)
                return _answered(answer, definition.output_schema)
            except Exception as error:  # whatever it is, the assistant is told
                report = _reported(error)
                return CallToolResult(content=[_text(report)], structured_content=report, is_error=True)

        server: Server[Any] = Server(
            plan.name,
            version=plan.version,
            instructions=plan.instructions,
            on_list_tools=list_tools,
            on_call_tool=call_tool,
        )
        await server.run(reading, writing, server.create_initialization_options())


def _described(tools: Mapping[str, Tool]) -> dict[str, Definition]:
    """Read how the tools are described. An argument that the environment has is not asked for."""
    text = files(__name__.rpartition(".")[0]).joinpath("tools.json").read_text(encoding="utf-8")
    definitions = ListToolsResult.model_validate(json.loads(text)).tools
    for definition in definitions:
        schema = definition.input_schema
        for name, variable in tools[definition.name].shared.items():
            if os.environ.get(variable):
                del schema["properties"][name]
                schema["required"] = [other for other in schema.get("required", ()) if other != name]
    return {definition.name: definition for definition in definitions}


def _chosen(definitions: dict[str, Definition], variable: str) -> dict[str, Definition]:
    """Return the tools that the environment asks for, by names or patterns such as `*_list`."""
    patterns = [pattern.strip() for pattern in os.environ.get(variable, "").split(",") if pattern.strip()]
    for pattern in patterns:
        if not any(fnmatchcase(name, pattern) for name in definitions):
            raise ValueError(f"{variable}: no tool is called {pattern!r}{_meant(pattern, definitions)}")
    return {
        name: definition
        for name, definition in definitions.items()
        if not patterns or any(fnmatchcase(name, pattern) for pattern in patterns)
    }


def _definition(name: str, fields: Mapping[str, object], definitions: Mapping[str, Definition]) -> Definition:
    """Return a tool by its name.

    Raises:
        ValueError: There is none, or it has no such arguments.
    """
    if name not in definitions:
        raise ValueError(f"there is no such tool{_meant(name, definitions)}")
    known = definitions[name].input_schema["properties"]
    for field in fields:
        if field not in known:
            raise ValueError("there is no such argument" + (_meant(field, known) or f"; there are {', '.join(known)}"))
    for field in definitions[name].input_schema.get("required", ()):
        if field not in fields:
            raise ValueError(f"{field}: missing")
    return definitions[name]


def _answered(answer: object, schema: dict[str, Any] | None) -> CallToolResult:
    """Return an answer as text, and as structured content that fits the schema of the tool."""
    if schema is None:
        return CallToolResult(content=[TextContent(text="Done; the API answered without content.")])
    value = encode(answer)
    whole = _text(value)
    for error in [*_validator(schema).iter_errors(value)]:
        _drop(value, [*error.absolute_path])
    return CallToolResult(content=[whole], structured_content=value)


def _drop(value: Any, path: list[str | int]) -> None:
    """Drop the field of an object that a path leads to or through; the text of the answer has it."""
    while path and not isinstance(path[-1], str):
        path.pop()
    with suppress(KeyError, IndexError):  # it went with a field around it
        for step in path[:-1]:
            value = value[step]
        if path:
            del value[path[-1]]


def _reported(error: Exception) -> dict[str, object]:
    match error:
        case APIStatusError() | APIConnectionError() | ResponseDecodeError():
            return error_report(error, str(error))
        case ValueError() | TypeError():
            return error_report(ValueError(), str(error))
        case _:
            return error_report(error, fault(error)) | {"may_have_been_processed": True}


def _text(value: object) -> TextContent:
    return TextContent(text=json.dumps(value, ensure_ascii=False))


def _meant(word: str, names: Iterable[str]) -> str:
    """Return a question for the name that is most like a word."""
    close = get_close_matches(word, list(names), n=1)
    return f"; did you mean {close[0]!r}?" if close else ""
