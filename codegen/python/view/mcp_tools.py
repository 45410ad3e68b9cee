"""The tools of the MCP server as templates see them."""

from collections.abc import Mapping

from attrs import frozen


@frozen(kw_only=True)
class Tool:
    """A tool: an operation for an assistant.

    Attributes:
        definition: The tool as the protocol lists it.
        call: The call that it makes, as seen from the client.
        arguments: The arguments of the call, each with the expression that takes it from what the assistant gave.
        decoders: The statements that name its decoders.
        answer: Expression for what the assistant gets of the call's `answer`; empty if there is none.
        shared: The environment variables of the arguments that the server may be given once for all calls.
    """

    definition: Mapping[str, object]
    function: str
    call: str
    arguments: tuple[tuple[str, str], ...]
    decoders: tuple[str, ...]
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
