"""Build the command line: its application, its groups, and the options of its commands."""

import os
from collections.abc import Mapping, Sequence
from typing import Annotated, Literal

from attrs import frozen
from cyclopts import App, Group, Parameter

_OPTIONS = Group("Options")


@frozen(kw_only=True)
class Common:
    """The options that all commands have."""

    json: Annotated[
        bool, Parameter(help="Print the answer as JSON; errors too, on standard error.", negative="", group=_OPTIONS)
    ] = False
    base_url: Annotated[str | None, Parameter(help="Where the API is.", group=_OPTIONS)] = None
    timeout: Annotated[
        float, Parameter(help="Seconds that a call may take in all; 30 if it is left out.", group=_OPTIONS)
    ] = 30.0


COMMON = Common()
SHARED = Parameter(name="*")


class CommandLine(App):
    """An application, with `aliases` for the first words of its commands."""

    aliases: Mapping[str, tuple[str, ...]]

    def full(self, tokens: Sequence[str]) -> list[str]:
        """Return the words of a command with its alias replaced, if it is called by one.

        A command may be called like a group: the group is meant if one of its commands follows, or --help.
        """
        first, second = tokens[:1], tokens[1:2]
        if not first or first[0] not in self.aliases:
            return [*tokens]
        if second and first[0] in self and second[0] in self[first[0]]:
            return [*tokens]
        return [*self.aliases[first[0]], *tokens[1:]]


def command_line(
    name: str, version: str, about: str, *, tools: str, aliases: Mapping[str, tuple[str, ...]]
) -> CommandLine:
    """Return an application with no commands but `tools`, the MCP server. No text of it is taken for markup."""
    app = CommandLine(
        name=name,
        version=f"{name} {version}",
        help=about,
        help_format="plaintext",
        default_parameter=Parameter(show_choices=False, show_default=False),
        suppress_keyboard_interrupt=False,
    )
    app.aliases = aliases

    def install_completion(*, shell: Literal["bash", "fish", "zsh"] | None = None) -> int:
        print(f"installed as {app.install_completion(shell=shell)}; open a new shell to use it")
        return 0

    def serve() -> int:
        from ..__main__ import serve_tools

        return serve_tools()

    app.command(serve, name=tools, help="Serve the calls as tools to assistants (MCP), over standard input and output.")
    app.command(install_completion, name="--install-completion", help="Have your shell complete commands and options.")
    return app


def command_group(app: App, name: str, about: str) -> App:
    """Return a command that has commands."""
    group = App(name=name, help=about)
    app.command(group)
    return group


def argument(name: str, about: str) -> Parameter:
    """Return an argument with one value."""
    return Parameter(name=name, help=about)


def shared(name: str, variable: str, about: str) -> Parameter:
    """Return an option that may come from the environment, for all calls."""
    return Parameter(name=name, help=about, env_var=variable)


def of_all(name: str, about: str) -> Parameter:
    """Return an option that all commands have."""
    return Parameter(name=name, help=about, group=_OPTIONS)


def several(name: str, about: str) -> Parameter:
    """Return an option that may be given several times."""
    return Parameter(name=name, help=about, negative="")


def flag(name: str, negative: str, about: str) -> Parameter:
    """Return an option without a value, and that for its opposite."""
    return Parameter(name=name, help=about, negative=negative)


def require(variable: str, what: str) -> None:
    """Check that an environment variable is set.

    Raises:
        ValueError: It is not.
    """
    if not os.environ.get(variable):
        raise ValueError(f"{what}: missing; set the environment variable {variable}")
