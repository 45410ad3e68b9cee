"""The tools of the MCP server: one for each operation."""

import re
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import TypeAlias

from .. import ir
from ..document.values import as_object
from ..runtime import reserved
from ..settings import Settings
from ..text import names
from . import doc_text, imports
from .imports import CODEC, Imports
from .json_schemas import JsonSchemas, Schema
from .python_type import PythonType
from .view.client import ClientParameter
from .view.commands import CommandLine
from .view.mcp_tools import Tool, ToolCall, ToolServer
from .view.models import Enum, Field, Model
from .view.operations import FIRST_BODY, Body, Operation, Parameter, Resource

# An argument, with what it is called in the protocol.
Keyed: TypeAlias = tuple[str, Field | Parameter | Body]

# What clients take as the name of a tool or of an argument.
_ODD = re.compile(r"[^A-Za-z0-9_]")
_LONGEST = 64

_SAFE_METHODS = ("GET", "HEAD", "OPTIONS", "QUERY")
_REPLACING_METHODS = ("PUT", "PATCH", "DELETE")

_ARGUMENTS = "._mcp.arguments"
_NEEDED: Imports = frozenset(
    {
        ("typing", "TYPE_CHECKING"),
        *(
            (_ARGUMENTS, name)
            for name in ("as_base64", "as_bytes", "given", "given_or_none", "given_or_unset", "one_body")
        ),
        ("._file_fields", "with_files"),
        ("._mcp.streams", "collected"),
        ("._mcp.tool", "Tool"),
        ("._mcp.tool", "ToolServer"),
        ("._version", "__version__"),
        (CODEC, "Decoder"),
    }
)

_COLLECTED = "Returns what comes within 30 seconds, 100 items at most; `is_complete` says whether that is all."

_PROCESSED = (
    "If an error has may_have_been_processed, the API may have acted on the call all the same: don't repeat it without "
    "asking the user."
)


def tool_server(
    settings: Settings,
    resources: Iterable[Resource],
    models: Iterable[Model],
    enums: Iterable[Enum],
    uses: Mapping[str, Mapping[str, PythonType]],
    *,
    command_line: CommandLine,
    values: Iterable[ClientParameter],
    about: str,
) -> ToolServer:
    """Return the MCP server; `uses` has the types of the arguments of each operation, by its qualified name."""
    tools = _Tools(JsonSchemas(models, enums), uses, {value.name: value.variable for value in values})
    planned = tuple(tools.tool(operation) for resource in resources for operation in resource.operations)
    name = doc_text.one_line(settings.distribution)
    return ToolServer(
        command=command_line.tools_command,
        instructions=doc_text.paragraphs(about, _PROCESSED),
        variable=f"{settings.env_prefix}_MCP_TOOLS",
        tools=planned,
        missing=f'{name}: the MCP server needs packages that are not installed: pip install "{name}[mcp]"',
        imports=imports.lines(_NEEDED | tools.needs, inside="_mcp"),
    )


class _Tools:
    """Plans the tools, and collects what their module must import."""

    def __init__(
        self, schemas: JsonSchemas, uses: Mapping[str, Mapping[str, PythonType]], variables: Mapping[str, str]
    ) -> None:
        self._schemas = schemas
        self._uses = uses
        self._variables = variables
        self._names: set[str] = set()
        self._functions = {name for _, name in _NEEDED} | reserved.TOOL_VARIABLES
        self.needs: Imports = frozenset()

    def tool(self, operation: Operation) -> Tool:
        """Return the tool for an operation."""
        uses = {**self._uses[operation.qualified_name], **_of_values(operation)}
        self.needs |= imports.merged(*(use.imports | use.decode_imports for use in uses.values()))
        name = _name(operation.qualified_name.replace(".", "_"), operation.qualified_name, self._names)
        function = names.snake(f"{operation.qualified_name.replace('.', '_')}_tool", used=self._functions)
        self._functions.add(function)
        keys = _Keys()
        arguments = [(keys.of(item.name), item) for item in operation.every_argument if not _is_of_answers(item)]
        return Tool(
            definition=self._definition(name, operation, arguments, uses),
            function=function,
            call=operation.qualified_name,
            calls=tuple(_calls(operation, arguments, uses)),
            bodies=tuple(_bodies(operation, arguments)),
            statements=tuple(_statements(operation, arguments, uses)),
            answer="await collected(answer)" if operation.stream else _answer(operation),
            shared={key: self._variables[_shared(item)] for key, item in arguments if _shared(item)},
        )

    def _definition(
        self,
        name: str,
        operation: Operation,
        arguments: list[Keyed],
        uses: Mapping[str, PythonType],
    ) -> Schema:
        properties = {key: self._schemas.sent(uses[item.name].type, _metadata(item)) for key, item in arguments}
        required = [
            key for key, item in arguments if (not item.default or _shared(item)) and not operation.body_of(item)
        ]
        schema: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
        if required:
            schema["required"] = required
        answers = operation.returns_type != ir.NULL
        return {
            "name": name,
            "title": doc_text.one_line(operation.source.summary) or name,
            "description": doc_text.paragraphs(
                operation.doc, _COLLECTED if operation.stream else "", _one_body([*_bodies(operation, arguments)])
            ),
            "inputSchema": self._schemas.with_definitions(schema, [uses[item.name].type for _, item in arguments]),
            **({"outputSchema": self._received(operation)} if answers else {}),
            "annotations": _annotations(operation),
        }

    def _received(self, operation: Operation) -> Schema:
        if operation.stream is None:
            return self._schemas.received(_returned(operation))
        schema = self._schemas.received(ir.ListOf(item=operation.stream.item_type))
        properties = {**as_object(schema["properties"]), "is_complete": {"type": "boolean"}}
        return {**schema, "properties": properties, "required": ["result", "is_complete"]}


class _Keys:
    """Names the arguments of a tool."""

    def __init__(self) -> None:
        self._used: set[str] = set()

    def of(self, name: str) -> str:
        return _name(name, name, self._used)


def _annotations(operation: Operation) -> dict[str, bool]:
    """Return hints for what assistants may do by themselves: a call that costs money is nothing to be taken back."""
    is_safe = operation.method in _SAFE_METHODS
    costs = operation.source.extensions.get("x-sdk-costs") is True
    return {
        "readOnlyHint": is_safe and not costs,
        "destructiveHint": costs or operation.method in _REPLACING_METHODS,
        "idempotentHint": operation.idempotent,
        "openWorldHint": True,
    }


def _name(text: str, unique: str, used: set[str]) -> str:
    """Return a name that clients take; one that would be cut or is used ends in the digest of another text."""
    name = _ODD.sub(lambda found: f"u{ord(found[0]):x}", text)
    if len(name) > _LONGEST or name in used:
        name = f"{name[: _LONGEST - 9]}_{sha256(unique.encode()).hexdigest()[:8]}"
    used.add(name)
    return name


def _metadata(item: Field | Parameter | Body) -> ir.Metadata:
    if isinstance(item, Body):
        return ir.Metadata(description=item.description)
    return item.source.metadata


def _is_of_answers(item: Field | Parameter | Body) -> bool:
    """Return whether an argument that may be left out is one that only answers have."""
    return isinstance(item, Field) and item.source.metadata.read_only and bool(item.default)


def _of_values(operation: Operation) -> Mapping[str, PythonType]:
    """Return the types of bodies of which assistants give the value, where programs may give a file."""
    bodies = [*([operation.body] if operation.body else []), *operation.others]
    return {body.name: body.value_type for body in bodies if body.value_type}


def _shared(item: Field | Parameter | Body) -> str:
    """Return the client-level parameter that an argument is, or an empty text."""
    return item.client_parameter if isinstance(item, Field) else ""


def _returned(operation: Operation) -> ir.Type:
    """Return the type of what a call may return, whatever media type it is asked for."""
    choices = operation.acceptable.choices if operation.acceptable else ()
    kinds = tuple(dict.fromkeys(choice.type for choice in choices))
    return ir.Union(members=kinds) if len(kinds) > 1 else operation.returns_type


def _answer(operation: Operation) -> str:
    """Return the expression for an answer: structured content is always an object."""
    match _returned(operation):
        case ir.NULL:
            return ""
        case ir.ModelRef():
            return "answer"
        case ir.Binary():
            return "{'result': as_base64(answer)}"
        case ir.Union(members=members) if any(isinstance(member, ir.Binary) for member in members):
            return "{'result': as_base64(answer) if isinstance(answer, bytes) else answer}"
        case _:
            return "{'result': answer}"


def _bodies(operation: Operation, arguments: list[Keyed]) -> list[tuple[str, ...]]:
    """Return the arguments of each body, where there are several to choose from."""
    names = dict.fromkeys(operation.body_of(item) for _, item in arguments)
    return [tuple(key for key, item in arguments if operation.body_of(item) == name) for name in names if name]


def _one_body(bodies: list[tuple[str, ...]]) -> str:
    texts = [", ".join(f"`{key}`" for key in keys) for keys in bodies]
    return f"Give the arguments of one body alone: {'; or '.join(texts)}." if texts else ""


def _calls(operation: Operation, arguments: list[Keyed], uses: Mapping[str, PythonType]) -> Iterator[ToolCall]:
    """Yield the calls that a tool chooses from, by the body that is given; the last one is for the first body."""
    values = {item.name: (item.name, _value(key, item, uses[item.name])) for key, item in arguments}
    if operation.acceptable:
        values[operation.acceptable.argument] = (operation.acceptable.argument, operation.acceptable.argument)
    bodies = {item.name: operation.body_of(item) for _, item in arguments}
    for key, item in arguments:
        if item in operation.others:
            yield ToolCall(key, tuple(values[name] for name, body in bodies.items() if body in ("", item.name)))
    yield ToolCall("", tuple(values[name] for name, body in bodies.items() if body in ("", FIRST_BODY)))


def _statements(operation: Operation, arguments: list[Keyed], uses: Mapping[str, PythonType]) -> Iterator[str]:
    """Yield the statements before the call: they give what type checkers can't infer a type."""
    chosen = operation.acceptable.argument if operation.acceptable else ""
    keys = {item.name: key for key, item in arguments}
    for name, use in uses.items():
        if use.is_ambiguous:
            yield f"decode_{name}: Decoder[{use.annotation}] = {use.decode}"
        if name == chosen:
            yield f"{name}: {use.annotation} | None = given_or_none(fields, {keys[name]!r}, decode_{name})"


def _value(key: str, item: Field | Parameter | Body, use: PythonType) -> str:
    """Return the expression that takes an argument from those that the assistant gave."""
    decode = f"decode_{item.name}" if use.is_ambiguous else use.decode
    if isinstance(ir.without_null(use.type), ir.Binary):
        decode = "as_bytes"
    if isinstance(item, Body) and item.files:
        decode = f"with_files({decode}, {item.files!r}, as_bytes)"
    take = "given" if not item.default else "given_or_unset" if item.default == "UNSET" else "given_or_none"
    return f"{take}(fields, {key!r}, {decode})"
