"""The arguments of commands: what they are called, how their values are given, and what the help says of them."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import evolve, frozen

from .. import ir
from ..runtime import reserved
from ..text import markdown, names
from . import doc_text
from .imports import Imports
from .python_type import PythonType
from .view.client import ServerVariable
from .view.commands import CommandArgument
from .view.models import Enum, Field
from .view.operations import Acceptable, Body, Operation, Parameter

_AS_JSON = "As JSON."
_WITH_PATHS = "As JSON, with the paths of files."

Argument = Field | Parameter | Body


@frozen
class _Reading:
    """How a value is given: as `flag`, `text`, `value` (JSON), `content` (a file), or several `texts` or `values`.

    Attributes:
        choices: The known values, as texts; others may be given if it is open.
        annotation: The type of what is given; it names the known values, for the completion of shells.
    """

    name: str
    choices: tuple[str, ...] = ()
    is_open: bool = True
    note: str = ""
    annotation: str = "str"
    needs: Imports = frozenset()

    @property
    def is_single(self) -> bool:
        return self.name in ("text", "value", "content")


class CommandArguments:
    """Plans the arguments of commands.

    Args:
        uses: The types of the arguments of each operation, by its qualified name.
        variables: The environment variables of client-level parameters.
        own_names: The names that the module of the commands has already.
        common: The options of all commands that are this description's.
    """

    def __init__(
        self,
        enums: Iterable[Enum],
        uses: Mapping[str, Mapping[str, PythonType]],
        variables: Mapping[str, str],
        own_names: Iterable[str],
        common: Iterable[str],
    ) -> None:
        self._enums = {enum.source.name: enum for enum in enums}
        self._uses = uses
        self._variables = variables
        self._own_names = frozenset(own_names)
        self._common = reserved.COMMON_OPTIONS | frozenset(common)
        self.needs: Imports = frozenset()

    def of(self, operation: Operation) -> tuple[CommandArgument, ...]:
        """Return the arguments of an operation, positional ones first, then required ones."""
        uses = self._uses[operation.qualified_name]
        variables = {name for use in uses.values() for _, name in use.imports | use.decode_imports}
        variables |= reserved.COMMAND_VARIABLES | self._own_names | {f"decode_{name}" for name in uses}
        options = set(self._common)
        found: list[CommandArgument] = []
        given: list[Argument] = [*operation.parameters, *operation.fields]
        for item in [*(given if operation.request_model else operation.arguments), *operation.others]:
            argument = self._argument(item, uses[item.name], operation.body_of(item), variables, options)
            variables |= {argument.name, argument.null_name}
            options |= {argument.option, argument.negative, argument.null_option}
            found.append(argument)
        if operation.acceptable:
            found.append(_of_accept(operation.acceptable, variables, options))
            self.needs |= {("typing", "Literal")}
        return tuple(sorted(found, key=lambda item: (not item.positional, bool(item.default))))

    def enum(self, kind: ir.Type | None) -> Enum | None:
        """Return the enum that a type is, if it is one."""
        inner = ir.without_null(kind) if kind else None
        return self._enums.get(inner.name) if isinstance(inner, ir.EnumRef) else None

    def _argument(
        self, item: Argument, use: PythonType, body: str, variables: set[str], options: set[str]
    ) -> CommandArgument:
        kind = self._reading(use.type)
        if isinstance(item, Body) and not kind.is_single:
            kind = _Reading("value", note=_WITH_PATHS if item.files else _AS_JSON)
        self.needs |= kind.needs
        name = names.snake(item.name, used=variables)
        option, negative = _option(item.name, options, flag=kind.name == "flag")
        variable = self._variables[item.client_parameter] if isinstance(item, Field) and item.client_parameter else ""
        required = not item.default or bool(variable)
        is_other = required and body == item.name  # the call is made only if it is given
        asked = required and isinstance(item, Field) and item.sensitive == "secret" and kind.name == "text"
        positional = required and kind.is_single and not variable and not is_other
        shown = option.removeprefix("--").upper() if positional else option
        null_name, null_option = "", ""
        if item.default == "UNSET" and use.is_nullable and kind.name != "value":  # of which JSON's null is one
            null_name = names.snake(f"{item.name}_null", used={*variables, name})
            null_option, _ = _option(f"{item.name}_null", {*options, option, negative}, flag=False)
        type_ = "bool" if kind.name == "flag" else kind.annotation if kind.is_single else f"list[{kind.annotation}]"
        token = f"asked({shown!r}, {name})" if asked else name
        if required and body and not asked and not is_other:
            token = f"one_of_bodies({shown!r}, {name})"
        value = _value(item, use, kind, name, shown, token=token, required=required)
        must_be_there = required and not asked and not body
        return CommandArgument(
            name=name,
            keyword=item.name,
            option=option,
            negative=negative,
            shown=shown,
            kind="flag" if type_ == "bool" else "shared" if variable else "argument" if kind.is_single else "several",
            variable=variable,
            positional=positional,
            annotation=type_ if must_be_there else f"{type_} | None",
            default="" if must_be_there else "None",
            help=_help(item, kind, asked=asked),
            value=f"None if {null_name} else {value}" if null_name else value,
            null_name=null_name,
            null_option=null_option,
            body=body,
        )

    def _reading(self, kind: ir.Type) -> _Reading:
        """Return how values of a type are given: as they are, or as JSON, or as texts if they are none."""
        enum = self.enum(kind)
        match ir.without_null(kind):
            case ir.EnumRef() if enum:
                is_text = all(isinstance(member.value, str) for member in enum.members)
                return _chosen("text" if is_text else "value", [str(member.value) for member in enum.members])
            case ir.Scalar(kind="boolean"):
                return _Reading("flag")
            case ir.Binary():
                return _Reading("content", note="The path of a file.")
            case ir.Constant(value=str() as value):
                return _chosen("text", [value], is_open=False)
            case ir.Scalar(kind="string"):
                return _Reading("text")
            case ir.Scalar(kind="integer" | "number"):
                return _Reading("value")
            case ir.ListOf(item=item):
                of = self._reading(item)
                name = "texts" if of.name == "text" else "values"
                return evolve(of, name=name)
            case _:
                return _Reading("value", note=_AS_JSON)


def _of_accept(chosen: Acceptable, variables: set[str], options: set[str]) -> CommandArgument:
    """Return the option that names a media type."""
    name = names.snake(chosen.argument, used=variables)
    option, _ = _option(chosen.argument, options, flag=False)
    return CommandArgument(
        name=name,
        keyword=chosen.argument,
        option=option,
        negative="",
        shown=option,
        kind="argument",
        variable="",
        positional=False,
        annotation=chosen.literal,
        default="None",
        help=f"The media type to ask for. One of {', '.join(chosen.media_types)}.",
        value=name,
    )


def _chosen(name: str, values: list[str], *, is_open: bool = True) -> _Reading:
    """Return how one of known values is given. Shells can complete only what can be seen."""
    choices = tuple(map(doc_text.one_line, values))
    visible = list(dict.fromkeys(value for value in values if value and value.isprintable()))
    if not visible:
        return _Reading(name, choices, is_open)
    annotation = f"Literal[{', '.join(map(repr, visible))}] | str"
    return _Reading(name, choices, is_open, annotation=annotation, needs=frozenset({("typing", "Literal")}))


def _help(item: Argument, kind: _Reading, *, asked: bool) -> str:
    said = [markdown.words(_described(item, is_flag=kind.name == "flag"))]
    if kind.choices:
        others = "; others are sent as they are" if kind.is_open else ""
        said.append(f"One of {', '.join(kind.choices)}{others}.")
    said.append(kind.note)
    if asked:
        said.append("Other users see arguments: - reads it from standard input, and left out it is asked for.")
    return " ".join(filter(None, said))


def _described(item: Argument, *, is_flag: bool) -> str:
    """Return the description of an argument, with its default and its example as JSON has them."""
    if isinstance(item, Body):
        return doc_text.with_example(item.description, item.example)
    metadata = item.source.metadata
    where = f"{item.location} parameter" if isinstance(item, Parameter) else "field"
    fallback = f"The {where} {doc_text.one_line(item.source.name)}."
    text = doc_text.described(metadata, fallback, shown=_as_json)
    return text if is_flag else doc_text.with_example(text, doc_text.shown_example(metadata, shown=_as_json))


def _as_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _value(
    item: Argument, use: PythonType, kind: _Reading, name: str, shown: str, *, token: str, required: bool
) -> str:
    """Return the expression that makes the argument of the call of what was given."""
    decode = f"decode_{item.name}" if use.is_ambiguous else use.decode
    if isinstance(item, Body) and item.files:
        decode = f"with_files({decode}, {item.files!r}, lambda path: upload({shown!r}, path))"
    match kind.name:
        case "flag":
            made = token
        case "content":
            made = f"{'upload' if isinstance(item, Body) else 'content'}({shown!r}, {token})"
        case reader:
            made = f"{reader}({shown!r}, {token}, {decode})"
    if required or (made == name and item.default == "None"):
        return made
    return f"{item.default} if {name} is None else {made}"


def _option(name: str, taken: set[str], *, flag: bool) -> tuple[str, str]:
    """Return the option for an argument, and that for its opposite if it is a flag."""
    word = hyphened(name)
    while {f"--{word}", f"--no-{word}" if flag else ""} & taken - {""}:
        word += "-field"
    return f"--{word}", f"--no-{word}" if flag else ""


def common_options(variables: Iterable[ServerVariable]) -> dict[str, ServerVariable]:
    """Return the options of all commands that are variables of servers, by what they are called."""
    taken = set(reserved.COMMON_OPTIONS)
    found: dict[str, ServerVariable] = {}
    for variable in variables:
        option, _ = _option(variable.argument, taken, flag=False)
        taken.add(option)
        found[option] = variable
    return found


def hyphened(name: str) -> str:
    """Return a name as the command line has it."""
    return name.strip("_").replace("_", "-") or "field"
