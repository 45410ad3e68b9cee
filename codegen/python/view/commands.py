"""The command line as templates see it."""

from attrs import field, frozen

from .client import ServerVariable


@frozen(kw_only=True)
class CommandArgument:
    """An argument of a command.

    Attributes:
        name: The variable that it is in.
        keyword: The argument of the call that it goes to.
        option: What it is called on the command line, with its hyphens.
        negative: The option for its opposite, if it is a flag.
        shown: What errors call it.
        kind: Whether it is an "argument" with one value, one with "several", a "flag" without any, or one that is
            "shared" by all calls and may come from the environment, from `variable`.
        value: Expression that makes the argument of the call.
        positional: Whether it may be given by its place.
        null_name: The variable of the flag that has null sent, if there must be one.
        null_option: What that flag is called.
        body: Which of several bodies it is of, if it is of one.
    """

    name: str
    keyword: str
    option: str
    negative: str
    shown: str
    kind: str
    variable: str
    positional: bool
    annotation: str
    default: str
    help: str
    value: str
    null_name: str = ""
    null_option: str = ""
    body: str = ""

    @property
    def is_given(self) -> str:
        """Expression that is None if it is not given."""
        return f"{self.name} or {self.null_name} or None" if self.null_name else self.name


@frozen(kw_only=True)
class CommandCall:
    """A call that a command makes; `body` is the argument that must be given for it, None of the last one."""

    body: CommandArgument | None
    arguments: tuple[CommandArgument, ...]


@frozen(kw_only=True)
class Outcome:
    """The field of an answer that tells whether it is what the caller hoped for."""

    field: str
    success: tuple[str | int, ...]
    meanings: tuple[tuple[str | int, str], ...]


@frozen(kw_only=True)
class Command:
    """A command: an operation on the command line.

    Attributes:
        answers: Whether the call returns something.
        streams: Whether that is a stream.
        downloads: Whether that is a text or bytes, which are written as they come.
        decoders: The statements that name its decoders.
        position: Where its operation stands in the description.
    """

    name: str
    function: str
    help: str
    call: str
    answers: bool
    streams: bool = False
    downloads: bool = False
    arguments: tuple[CommandArgument, ...]
    decoders: tuple[str, ...]
    outcome: Outcome | None
    position: int = field(eq=False)

    @property
    def positional(self) -> list[CommandArgument]:
        """The arguments that may be given by their places, in their order."""
        return [argument for argument in self.arguments if argument.positional]

    @property
    def bodies(self) -> list[list[CommandArgument]]:
        """The arguments of each body, where there are several to choose from, but for those of the environment."""
        own = [argument for argument in self.arguments if not argument.variable]
        names = dict.fromkeys(argument.body for argument in own if argument.body)
        return [[argument for argument in own if argument.body == name] for name in names]

    @property
    def calls(self) -> list[CommandCall]:
        """The calls that it chooses from, by the body that is given; the last one is for the first body."""
        others = [argument for argument in self.arguments if argument.body == argument.keyword]
        usual = tuple(argument for argument in self.arguments if argument not in others)
        shared = tuple(argument for argument in usual if not argument.body)
        return [
            *(CommandCall(body=other, arguments=(*shared, other)) for other in others),
            CommandCall(body=None, arguments=usual),
        ]

    @property
    def options(self) -> list[CommandArgument]:
        """The other arguments."""
        return [argument for argument in self.arguments if not argument.positional]


@frozen(kw_only=True)
class CommandGroup:
    """Commands of one resource."""

    name: str
    variable: str
    help: str
    commands: tuple[Command, ...]


@frozen(kw_only=True)
class CommandLine:
    """The command line.

    A command is called by its group and its name, or by its name alone: for the only group there is, help shows the
    name alone, otherwise it shows both. So commands keep their names when the description gets another tag.

    Attributes:
        needed: The environment variables that every call needs, and what they are for.
        options: The options of all commands that are variables of servers.
        missing: What is said if the packages that it needs are not installed.
    """

    name: str
    help: str
    groups: tuple[CommandGroup, ...]
    needed: tuple[tuple[str, str], ...]
    missing: str
    options: tuple[tuple[str, ServerVariable], ...] = ()
    imports: tuple[str, ...]

    @property
    def is_grouped(self) -> bool:
        """Whether help shows groups of commands."""
        return len(self.groups) > 1

    @property
    def commands(self) -> list[tuple[str, Command]]:
        """Each command with the words that help shows for it."""
        return [
            (f"{group.name} {command.name}" if self.is_grouped else command.name, command)
            for group in self.groups
            for command in group.commands
        ]

    @property
    def aliases(self) -> dict[str, tuple[str, ...]]:
        """First words that stand for others: a command's name for both of its words, the only group's for none.

        Of several commands of a name, the first one in the description has it.
        """
        if self.is_grouped:
            every = [(group.name, command) for group in self.groups for command in group.commands]
            every.sort(key=lambda item: item[1].position, reverse=True)
            return {command.name: (group, command.name) for group, command in every}
        names = {command.name for _, command in self.commands}
        return {group.name: () for group in self.groups if group.name not in names}

    @property
    def calls(self) -> dict[str, str]:
        """The call that each command makes, by all words that name the command."""
        found = {words: command.call for words, command in self.commands}
        for alias, words in self.aliases.items():
            if words:
                found[alias] = found[" ".join(words)]
            else:
                found |= {f"{alias} {command.name}": command.call for _, command in self.commands}
        return found

    @property
    def tools_command(self) -> str:
        """The word that starts the MCP server."""
        words = {words.partition(" ")[0] for words in self.calls}
        return "mcp-server" if "mcp" in words else "mcp"

    @property
    def own_names(self) -> set[str]:
        """What the module defines."""
        named = {group.variable for group in self.groups}
        return {"app", *named, *(command.function for _, command in self.commands)}
