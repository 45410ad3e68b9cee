"""The tools of the MCP server as templates see them."""

from collections.abc import Mapping

from attrs import frozen


@frozen
class ToolCall:
    """A call that a tool makes.

    Attributes:
        body: The argument that must be given for it; empty for the last one.
        arguments: The arguments of the call, each with the expression that takes it from what the assistant gave.
    """

    body: str
    arguments: tuple[tuple[str, str], ...]


@frozen(kw_only=True)
class Tool:
    """A tool: an operation for an assistant.

    Attributes:
        definition: The tool as the protocol lists it.
        call: The call that it makes, as seen from the client.
        calls: The calls to choose from, by the body that is given.
        bodies: The arguments of each body, where there are several.
        statements: What stands before the call, such as its decoders.
        answer: Expression for what the assistant gets of the call's `answer`; empty if there is none.
        shared: The environment variables of the arguments that the server may be given once for all calls.
    """

    definition: Mapping[str, object]
    function: str
    call: str
    calls: tuple[ToolCall, ...]
    bodies: tuple[tuple[str, ...], ...]
    statements: tuple[str, ...]
    answer: str
    shared: Mapping[str, str]

    @property
    def name(self) -> object:
        """Its name in the protocol."""
        return self.definition["name"]


@frozen(kw_only=True)
class ToolServer:
    """The MCP server.

    Attributes:
        command: The word of the command line that starts it.
        instructions: What it tells assistants about all of its tools.
        variable: The environment variable that chooses among its tools.
        missing: What is said if the packages that it needs are not installed.
    """

    command: str
    instructions: str
    variable: str
    tools: tuple[Tool, ...]
    missing: str
    imports: tuple[str, ...]

    @property
    def definitions(self) -> list[Mapping[str, object]]:
        """All tools as the protocol lists them."""
        return [tool.definition for tool in self.tools]

    @property
    def own_names(self) -> set[str]:
        """What the module of the tools defines."""
        return {"SERVER", "connect", *(tool.function for tool in self.tools)}
