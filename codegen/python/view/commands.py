"""The command line as templates see it."""

from attrs import frozen


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
        decoders: The statements that name its decoders.
    """

    name: str
    function: str
    help: str
    call: str
    answers: bool
    streams: bool = False
    arguments: tuple[CommandArgument, ...]
    decoders: tuple[str, ...]
    outcome: Outcome | None

    @property
    def positional(self) -> list[CommandArgument]:
        """The arguments that may be given by their places, in their order."""
        return [argument for argument in self.arguments if argument.positional]

    @property
    def options(self) -> list[CommandArgument]:
        """The other arguments."""
        return [argument for argument in self.arguments if not argument.positional]


@frozen(kw_only=True)
class CommandGroup:
    """Commands of one resource; those of the only resource there is need no group, and have an empty name."""

    name: str
    variable: str
    help: str
    commands: tuple[Command, ...]


@frozen(kw_only=True)
class CommandLine:
    """The command line.

    Attributes:
        needed: The environment variables that every call needs, and what they are for.
        missing: What is said if the packages that it needs are not installed.
    """

    name: str
    help: str
    groups: tuple[CommandGroup, ...]
    needed: tuple[tuple[str, str], ...]
    missing: str
    imports: tuple[str, ...]

    @property
    def commands(self) -> list[tuple[str, Command]]:
        """Each command with the words that call it."""
        return [
            (" ".join(filter(None, (group.name, command.name))), command)
            for group in self.groups
            for command in group.commands
        ]

    @property
    def own_names(self) -> set[str]:
        """What the module defines."""
        named = {group.variable for group in self.groups}
        return {"app", *named, *(command.function for _, command in self.commands)}
