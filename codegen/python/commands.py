"""The command line: a command for each operation."""

import re
from collections.abc import Iterable, Mapping

from .. import ir
from ..runtime import reserved
from ..settings import Settings
from ..text import markdown, names
from . import doc_text, imports
from .command_arguments import CommandArguments, common_options, hyphened
from .imports import CODEC, Imports
from .python_type import PythonType
from .view.client import ClientParameter, Credential, ServerVariable
from .view.commands import Command, CommandGroup, CommandLine, Outcome
from .view.models import Enum, Model
from .view.operations import Operation, Resource

_OPTIONS, _OUTPUT, _VALUES = "._cli.options", "._cli.output", "._cli.values"
_DOWNLOADS = "._cli.downloads"

_NEEDED = frozenset(
    {
        ("typing", "Annotated"),
        ("typing", "TYPE_CHECKING"),
        *(
            (_OPTIONS, name)
            for name in ("COMMON", "SHARED", "Common", "argument", "command_group", "command_line", "flag")
        ),
        *((_OPTIONS, name) for name in ("require", "several", "shared")),
        (_OUTPUT, "Outcome"),
        (_OUTPUT, "shown"),
        (_OUTPUT, "shown_each"),
        *(
            (_VALUES, name)
            for name in ("asked", "content", "one_body", "one_of_bodies", "text", "texts", "upload", "value", "values")
        ),
        ("._file_fields", "with_files"),
        (_DOWNLOADS, "downloaded"),
        ("._version", "__version__"),
        (CODEC, "UNSET"),
        (CODEC, "Decoder"),
    }
)

_OF_OPTIONS = frozenset({("typing", "Literal"), (_OPTIONS, "of_all"), ("attrs", "frozen")})

# Lines that would be read as sections or fields of a docstring, in any of the styles that there are.
_MARKUP = re.compile(r"[:@]|\.\.|[\w ]+:$")

_SHORT = "The name of a group may be left out before a command."

_STATUSES = "Exit status: 0 success, 1 another outcome, 2 wrong usage, 3 an error of the API, 4 no answer."


def command_line(
    settings: Settings,
    resources: Iterable[Resource],
    operations: Iterable[ir.Operation],
    models: Iterable[Model],
    enums: Iterable[Enum],
    uses: Mapping[str, Mapping[str, PythonType]],
    *,
    credentials: Iterable[Credential],
    values: Iterable[ClientParameter],
    variables: Iterable[ServerVariable],
    about: str,
) -> CommandLine:
    """Return the command line.

    Args:
        operations: The operations in the order of the description.
        uses: The types of the arguments of each operation, by its qualified name.
    """
    groups = list(resources)
    needed = tuple(
        (credential.variable, credential.argument)
        for credential in credentials
        if credential.needed and not credential.client
    )
    keys = ", ".join(credential.variable for credential in credentials if credential.variable)
    own_names = {name for _, name in _NEEDED}
    options = common_options(variables)
    arguments = CommandArguments(enums, uses, {value.name: value.variable for value in values}, own_names, options)
    positions = {operation.pointer: position for position, operation in enumerate(operations)}
    commands = _Commands(models, arguments, uses, positions, own_names)
    planned = tuple(commands.group(resource, alone=len(groups) == 1) for resource in groups)
    name = doc_text.one_line(settings.distribution)
    key_help = f"Keys come from the environment ({keys}), where other users do not see them." if keys else ""
    url_help = f"The base URL may come from it too ({settings.env_prefix}_BASE_URL)."
    stdin_help = "Any value may be -, which reads it from standard input, a line for each."
    short_help = _SHORT if len(groups) > 1 else ""
    return CommandLine(
        name=name,
        help=doc_text.paragraphs(_plain(about), f"{key_help} {url_help}".strip(), stdin_help, short_help, _STATUSES),
        groups=planned,
        needed=needed,
        missing=f'{name}: the command line needs packages that are not installed: pip install "{name}[cli]"',
        options=tuple(options.items()),
        imports=imports.lines(
            _NEEDED | (_OF_OPTIONS if options else Imports()) | commands.needs | arguments.needs, inside="_cli"
        ),
    )


class _Commands:
    """Plans the commands, and collects what their module must import."""

    def __init__(
        self,
        models: Iterable[Model],
        arguments: CommandArguments,
        uses: Mapping[str, Mapping[str, PythonType]],
        positions: Mapping[str, int],
        own_names: Iterable[str],
    ) -> None:
        self._models = {model.source.name: model for model in models}
        self._arguments = arguments
        self._uses = uses
        self._positions = positions
        self._taken = reserved.COMMAND_VARIABLES | frozenset(own_names)
        self.needs: frozenset[tuple[str, str]] = frozenset()

    def group(self, resource: Resource, *, alone: bool) -> CommandGroup:
        """Return the commands of a resource; those of the only one there is are not grouped."""
        variable = "app" if alone else self._name(f"{resource.name}_commands")
        return CommandGroup(
            name=hyphened(resource.name),
            variable=variable,
            help=_plain(resource.doc),
            commands=tuple(self._command(resource, operation, alone=alone) for operation in resource.operations),
        )

    def _name(self, wanted: str) -> str:
        name = names.snake(wanted, used=self._taken)
        self._taken |= {name}
        return name

    def _command(self, resource: Resource, operation: Operation, *, alone: bool) -> Command:
        uses = self._uses[operation.qualified_name]
        self.needs |= imports.merged(*(use.imports | use.decode_imports for use in uses.values()))
        outcome = self._outcome(operation)
        downloads = operation.is_streamed and isinstance(operation.returns_type, ir.Binary | ir.Scalar)
        chosen = [operation.acceptable.argument] if operation.acceptable else []  # which is given as it is
        return Command(
            name=hyphened(operation.name),
            function=self._name(f"{operation.name}_command" if alone else f"{resource.name}_{operation.name}_command"),
            help=doc_text.paragraphs(*map(_plain, operation.doc.split("\n\n")), _outcome_help(outcome)),
            call=f"{resource.name}.{'with_streaming_response.' if downloads else ''}{operation.name}",
            answers=operation.returns_type != ir.NULL,
            streams=operation.stream is not None,
            downloads=downloads,
            arguments=self._arguments.of(operation),
            decoders=tuple(
                f"decode_{name}: Decoder[{use.annotation}] = {use.decode}"
                for name, use in uses.items()
                if use.is_ambiguous and name not in chosen
            ),
            outcome=outcome,
            position=self._positions[operation.source.pointer],
        )

    def _outcome(self, operation: Operation) -> Outcome | None:
        """Return the first field of the answer whose enum tells which values mean success."""
        kind = operation.returns_type
        for field in self._models[kind.name].fields if isinstance(kind, ir.ModelRef) else ():
            enum = self._arguments.enum(field.type)
            if enum and enum.success:
                meanings = tuple((member.value, markdown.words(member.doc)) for member in enum.members if member.doc)
                return Outcome(field=field.wire_name, success=enum.success, meanings=meanings)
        return None


def _plain(text: str) -> str:
    """Return a paragraph of a help text on one line, that no style of docstrings has a meaning for."""
    line = markdown.words(text)
    return f"- {line}" if _MARKUP.match(line) else line


def _outcome_help(outcome: Outcome | None) -> str:
    if outcome is None:
        return ""
    values = " or ".join(doc_text.one_line(str(value)) for value in outcome.success)
    return f"Exit status: 0 if the {doc_text.one_line(outcome.field)} is {values}, else 1."
