"""The command line: a command for each operation."""

import re
from collections.abc import Iterable, Mapping

from attrs import frozen

from .. import ir
from ..runtime import reserved
from ..settings import Settings
from ..text import names
from . import doc_text, imports
from .imports import CODEC
from .types import PythonType
from .view.client import ClientParameter, Credential
from .view.commands import Command, CommandArgument, CommandGroup, CommandLine, Outcome
from .view.models import Enum, Field, Model
from .view.operations import Body, Operation, Parameter, Resource

_OPTIONS, _OUTPUT, _VALUES = "._cli.options", "._cli.output", "._cli.values"

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
        *((_VALUES, name) for name in ("asked", "content", "text", "texts", "value", "values")),
        ("._version", "__version__"),
        (CODEC, "UNSET"),
        (CODEC, "Decoder"),
    }
)

# Lines that would be read as sections or fields of a docstring, in any of the styles that there are.
_MARKUP = re.compile(r"[:@]|\.\.|[\w ]+:$")

_AS_JSON = "As JSON."

_STATUSES = "Exit status: 0 success, 1 another outcome, 2 wrong usage, 3 an error of the API, 4 no answer."


def command_line(
    settings: Settings,
    resources: Iterable[Resource],
    models: Iterable[Model],
    enums: Iterable[Enum],
    uses: Mapping[str, Mapping[str, PythonType]],
    *,
    credentials: Iterable[Credential],
    values: Iterable[ClientParameter],
    about: str,
) -> CommandLine:
    """Return the command line; `uses` has the types of the arguments of each operation, by its qualified name."""
    groups = list(resources)
    needed = tuple((credential.variable, credential.argument) for credential in credentials if credential.needed)
    keys = ", ".join(credential.variable for credential in credentials)
    commands = _Commands(settings, models, enums, uses, {value.name: value.variable for value in values})
    planned = tuple(commands.group(resource, alone=len(groups) == 1) for resource in groups)
    name = doc_text.one_line(settings.distribution)
    key_help = f"Keys come from the environment ({keys}), where other users do not see them." if keys else ""
    url_help = f"The base URL may come from it too ({settings.env_prefix}_BASE_URL)."
    stdin_help = "Any value may be -, which reads it from standard input, a line for each."
    return CommandLine(
        name=name,
        help=doc_text.paragraphs(_plain(about), f"{key_help} {url_help}".strip(), stdin_help, _STATUSES),
        groups=planned,
        needed=needed,
        missing=f'{name}: the command line needs packages that are not installed: pip install "{name}[cli]"',
        imports=imports.lines(_NEEDED | commands.needs, inside="_cli"),
    )


@frozen
class _Reading:
    """How a value is given: as `flag`, `text`, `value` (JSON), `content` (a file), or several `texts` or `values`."""

    name: str
    choices: tuple[str, ...] = ()
    note: str = ""

    @property
    def is_single(self) -> bool:
        return self.name in ("text", "value", "content")


class _Commands:
    """Plans the commands, and collects what their module must import."""

    def __init__(
        self,
        settings: Settings,
        models: Iterable[Model],
        enums: Iterable[Enum],
        uses: Mapping[str, Mapping[str, PythonType]],
        variables: Mapping[str, str],
    ) -> None:
        self._settings = settings
        self._models = {model.source.name: model for model in models}
        self._enums = {enum.source.name: enum for enum in enums}
        self._uses = uses
        self._variables = variables
        self._taken = {name for _, name in _NEEDED} | reserved.COMMAND_VARIABLES
        self.needs: frozenset[tuple[str, str]] = frozenset()

    def group(self, resource: Resource, *, alone: bool) -> CommandGroup:
        """The commands of a resource; those of the only one there is are not grouped."""
        variable = "app" if alone else self._name(f"{resource.name}_commands")
        return CommandGroup(
            name="" if alone else _hyphened(resource.name),
            variable=variable,
            help=_plain(resource.doc),
            commands=tuple(self._command(resource, operation, alone=alone) for operation in resource.operations),
        )

    def _name(self, wanted: str) -> str:
        name = names.snake(wanted, used=self._taken)
        self._taken.add(name)
        return name

    def _command(self, resource: Resource, operation: Operation, *, alone: bool) -> Command:
        uses = self._uses[operation.qualified_name]
        self.needs |= imports.merged(*(use.imports | use.decode_imports for use in uses.values()))
        outcome = self._outcome(operation)
        arguments = self._arguments(operation, uses)
        return Command(
            name=_hyphened(operation.name),
            function=self._name(f"{operation.name}_command" if alone else f"{resource.name}_{operation.name}_command"),
            help=doc_text.paragraphs(*map(_plain, operation.doc.split("\n\n")), _outcome_help(outcome)),
            call=f"{resource.name}.{operation.name}",
            answers=operation.returns_type != ir.NULL,
            streams=operation.stream is not None,
            arguments=tuple(sorted(arguments, key=lambda item: (not item.positional, bool(item.default)))),
            decoders=tuple(
                f"decode_{name}: Decoder[{use.annotation}] = {use.decode}"
                for name, use in uses.items()
                if use.is_ambiguous
            ),
            outcome=outcome,
        )

    def _outcome(self, operation: Operation) -> Outcome | None:
        """The first field of the answer whose enum tells which values mean success."""
        kind = operation.returns_type
        for field in self._models[kind.name].fields if isinstance(kind, ir.ModelRef) else ():
            enum = self._enum(field.type)
            if enum and enum.success:
                meanings = tuple((member.value, member.doc) for member in enum.members if member.doc)
                return Outcome(field=field.wire_name, success=enum.success, meanings=meanings)
        return None

    def _arguments(self, operation: Operation, uses: Mapping[str, PythonType]) -> list[CommandArgument]:
        given: list[Field | Parameter | Body]
        given = [*operation.parameters, *operation.fields] if operation.request_model else [*operation.arguments]
        variables = {name for use in uses.values() for _, name in use.imports | use.decode_imports}
        variables |= reserved.COMMAND_VARIABLES | {name for _, name in _NEEDED} | {f"decode_{name}" for name in uses}
        options = set(reserved.COMMON_OPTIONS)
        found: list[CommandArgument] = []
        for item in given:
            argument = self._argument(item, uses[item.name], variables, options)
            variables.add(argument.name)
            options |= {argument.option, argument.negative}
            found.append(argument)
        return found

    def _argument(
        self, item: Field | Parameter | Body, use: PythonType, variables: set[str], options: set[str]
    ) -> CommandArgument:
        kind = self._reading(use.type)
        if isinstance(item, Body) and not kind.is_single:
            kind = _Reading("value", note=_AS_JSON)
        name = names.snake(item.name, used=variables)
        option, negative = _option(item.name, options, flag=kind.name == "flag")
        variable = self._variables[item.client_parameter] if isinstance(item, Field) and item.client_parameter else ""
        required = not item.default or bool(variable)
        asked = required and isinstance(item, Field) and item.sensitive == "secret" and kind.name == "text"
        positional = required and kind.is_single and not variable
        shown = option.removeprefix("--").upper() if positional else option
        type_ = "bool" if kind.name == "flag" else "str" if kind.is_single else "list[str]"
        return CommandArgument(
            name=name,
            keyword=item.name,
            option=option,
            negative=negative,
            shown=shown,
            kind="flag" if type_ == "bool" else "shared" if variable else "argument" if kind.is_single else "several",
            variable=variable,
            positional=positional,
            annotation=type_ if required and not asked else f"{type_} | None",
            default="" if required and not asked else "None",
            help=self._help(item, kind, asked=asked),
            value=_value(item, use, kind, name, shown, required=required, asked=asked),
        )

    def _reading(self, kind: ir.Type) -> _Reading:
        """Return how values of a type are given: as they are, or as JSON, or as texts if they are none."""
        enum = self._enum(kind)
        match ir.without_null(kind):
            case ir.EnumRef() if enum and all(isinstance(member.value, str) for member in enum.members):
                return _Reading("text", tuple(doc_text.one_line(str(member.value)) for member in enum.members))
            case ir.Scalar(kind="boolean"):
                return _Reading("flag")
            case ir.Binary():
                return _Reading("content", note="The path of a file.")
            case ir.Scalar(kind="string") | ir.Constant(value=str()):
                return _Reading("text")
            case ir.Scalar(kind="integer" | "number") | ir.EnumRef():
                return _Reading("value")
            case ir.ListOf(item=item):
                of = self._reading(item)
                return _Reading("texts" if of.name == "text" else "values", of.choices, of.note)
            case _:
                return _Reading("value", note=_AS_JSON)

    def _enum(self, kind: ir.Type) -> Enum | None:
        inner = ir.without_null(kind)
        return self._enums.get(inner.name) if isinstance(inner, ir.EnumRef) else None

    def _help(self, item: Field | Parameter | Body, kind: _Reading, *, asked: bool) -> str:
        said = [doc_text.with_example(item.description, item.example)]
        if kind.choices:
            said.append(f"One of {', '.join(kind.choices)}; others are sent as they are.")
        said.append(kind.note)
        if asked:
            said.append("Other users see arguments: - reads it from standard input, and left out it is asked for.")
        return " ".join(filter(None, said))


def _value(
    item: Field | Parameter | Body,
    use: PythonType,
    kind: _Reading,
    name: str,
    shown: str,
    *,
    required: bool,
    asked: bool,
) -> str:
    """The expression that makes the argument of the call of what was given."""
    decode = f"decode_{item.name}" if use.is_ambiguous else use.decode
    given = f"asked({shown!r}, {name})" if asked else name
    match kind.name:
        case "flag":
            made = name
        case "content":
            made = f"content({shown!r}, {name})"
        case reader:
            made = f"{reader}({shown!r}, {given}, {decode})"
    if required or (made == name and item.default == "None"):
        return made
    return f"{item.default} if {name} is None else {made}"


def _option(name: str, taken: set[str], *, flag: bool) -> tuple[str, str]:
    """The option for an argument, and that for its opposite if it is a flag."""
    word = _hyphened(name)
    while {f"--{word}", f"--no-{word}" if flag else ""} & taken - {""}:
        word += "-field"
    return f"--{word}", f"--no-{word}" if flag else ""


def _hyphened(name: str) -> str:
    return name.strip("_").replace("_", "-") or "field"


def _plain(text: str) -> str:
    """A paragraph of a help text on one line, that no style of docstrings has a meaning for."""
    line = " ".join(text.split())
    return f"- {line}" if _MARKUP.match(line) else line


def _outcome_help(outcome: Outcome | None) -> str:
    if outcome is None:
        return ""
    values = " or ".join(doc_text.one_line(str(value)) for value in outcome.success)
    return f"Exit status: 0 if the {doc_text.one_line(outcome.field)} is {values}, else 1."
