"""Parameters as templates see them, and how each is written on the wire."""

import re
from urllib.parse import quote

from attrs import frozen

from .. import ir
from ..runtime import reserved
from ..text import names
from . import doc_text
from .imports import ARGUMENTS, STYLES, TIMES, Imports
from .python_type import PythonType
from .types import Types, unconverted_times
from .view.operations import Parameter

# As OpenAPI has it, parameters of these names are ignored: media types and credentials are described elsewhere.
_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})

# Nor are these an argument: the connection says them, and validation warns of them.
_OF_THE_CONNECTION = frozenset({"connection", "content-length", "host", "transfer-encoding"})

_JSON = re.compile(r"(application/json|[\w.+-]+/[\w.-]+\+json)\s*(;|$)", re.IGNORECASE)

_LOCATIONS: tuple[ir.Location, ...] = ("path", "query", "header", "cookie")

_IN_QUERY = "/%:@!$&'()*+,;=~?{}"


@frozen
class Expression:
    """An expression, and what it needs to be imported."""

    code: str
    needs: Imports = frozenset()

    def called(self, function: str, module: str, *others: str) -> "Expression":
        """Return a call of a function with it, and with other arguments."""
        return Expression(f"{function}({', '.join((self.code, *others))})", self.needs | {(module, function)})


@frozen
class Parameters:
    """The parameters of an operation; `uses` has the types by the names of the arguments."""

    found: tuple[Parameter, ...]
    uses: dict[str, PythonType]
    needs: Imports


def parameters_of(
    operation: ir.Operation, types: Types, other: tuple[ir.Parameter, PythonType] | None = None
) -> Parameters:
    """Return the parameters of an operation, required ones first; `other` is one that the description does not list."""
    taken = set(reserved.CALL_ARGUMENTS)
    found: list[Parameter] = []
    uses: dict[str, PythonType] = {}
    needs: Imports = frozenset()
    every = (*operation.parameters, *([other[0]] if other else []))
    for source in sorted(every, key=lambda source: _rank(operation.path, source)):
        if (
            source.location == "header"
            and source.name.lower() in _IGNORED_HEADERS | _OF_THE_CONNECTION
            and not (other and source is other[0])
        ):
            continue
        name = names.snake(source.name, used=reserved.CALL_ARGUMENTS)
        if name in taken:  # of the same name in another location
            name = names.snake(f"{source.name} {source.location}", used=taken)
        taken.add(name)
        use = other[1] if other and source is other[0] else types.of(source.type)
        wire = _wire(source, name, use)
        found.append(_parameter(source, name, use, wire.code))
        uses[name] = use
        needs |= use.imports | use.input_imports | wire.needs
    return Parameters(tuple(sorted(found, key=lambda parameter: not parameter.required)), uses, needs)


def quoted_path(operation: ir.Operation) -> str:
    """Return a path as it stands in a URL, with its parameters in braces."""
    address, _, query = operation.path.partition("#")[0].partition("?")
    parts = re.split(r"(\{[^{}]*\})", address)
    found = "".join(part if index % 2 else quote(part, safe="/%:@!$&'()*+,;=~") for index, part in enumerate(parts))
    return f"{found}?{quote(query, safe=_IN_QUERY)}" if query else found


def is_json(media_type: str) -> bool:
    """Tell whether a parameter of a media type is written as JSON."""
    return _JSON.match(media_type) is not None


def _rank(path: str, source: ir.Parameter) -> tuple[int, int]:
    position = path.find(f"{{{source.name}}}") if source.location == "path" else 0
    return _LOCATIONS.index(source.location), position


def _parameter(source: ir.Parameter, name: str, use: PythonType, wire: str) -> Parameter:
    fallback = f"The {source.location} parameter `{doc_text.one_line(source.name)}`."
    return Parameter(
        name=name,
        wire_name=source.name,
        location=source.location,
        type=source.type,
        source=source,
        description=doc_text.described(source.metadata, fallback),
        example=doc_text.shown_example(source.metadata),
        sample=_sample(source),
        required=source.required,
        input_type=use.input if source.required or use.is_nullable else f"{use.input} | None",
        default="" if source.required else "None",
        wire=wire,
    )


def _sample(source: ir.Parameter) -> object:
    """Return a value for a parameter; what a path or a query can't have is none, whatever the description gives."""
    found = doc_text.sample(source.metadata, source.type)
    is_none = found in ("", ".", "..") if source.location == "path" else found == "" and not source.allow_empty
    return None if is_none else found


def _wire(source: ir.Parameter, name: str, use: PythonType) -> Expression:
    """Return the item of a mapping that a parameter is on the wire."""
    checked = _checked(use, name)
    if formats := unconverted_times(use.type):
        checked = checked.called("time_argument", TIMES, repr(name), *map(repr, formats))
    value = _or_none(checked, name, not source.required and not use.is_nullable)
    if source.media_type:
        value = _called(source, value, "json_text") if is_json(source.media_type) else value
    elif options := _style(source, use.type):
        value = _called(source, value, *options)
    if source.metadata.deprecated and not source.required:
        value = value.called("deprecated_argument", "._deprecated", repr(name))
    return Expression(f"{source.name!r}: {value.code}", value.needs)


def _called(source: ir.Parameter, value: Expression, function: str, *options: str) -> Expression:
    """Return a call of a function that takes the parameter's name, its value and options of its style."""
    called = Expression(repr(source.name)).called(function, STYLES, value.code, *options)
    return Expression(called.code, called.needs | value.needs)


def _style(source: ir.Parameter, kind: ir.Type) -> tuple[str, ...]:
    """Return the function that writes a value in its style, and its options; none where a plain text will do."""
    is_plain, is_list_of_plain = _is_plain(kind), isinstance(kind, ir.ListOf) and _is_plain(kind.item)
    explode = f"explode={source.explode}"
    match source.location:
        case "query":
            if not source.allow_reserved and (is_plain or (is_list_of_plain and source.explode)):
                return ()
            style = () if source.style == "form" else (repr(source.style),)
            options = (() if source.explode else (explode,), ("reserved=True",) if source.allow_reserved else ())
            return ("in_query", *style, *options[0], *options[1])
        case "path":
            if source.style == "simple" and (is_plain or is_list_of_plain) and not source.allow_reserved:
                return ()
            style = () if source.style == "simple" else (repr(source.style),)
            reserved = ("reserved=True",) if source.allow_reserved else ()
            return ("in_path", *style, *((explode,) if source.explode else ()), *reserved)
        case "header":
            if is_plain or is_list_of_plain:
                return ()
            return ("in_header", *((explode,) if source.explode else ()))
        case "cookie":
            if is_plain and source.style == "form":
                return ()
            style = () if source.style == "form" else (repr(source.style),)
            return ("in_cookie", *style, *(() if source.explode else (explode,)))


def _is_plain(kind: ir.Type) -> bool:
    """Tell whether values are single ones, and none is written like an object or an array."""
    return isinstance(ir.without_null(kind), ir.Scalar | ir.Constant | ir.EnumRef | ir.Binary)


def _checked(use: PythonType, name: str) -> Expression:
    """Return the value as the call takes it: checked, or converted. Enums are open, and take any text."""
    inner = ir.without_null(use.type)
    if use.checked:
        return Expression(f"argument({use.decode}, {name}, {name!r})", use.decode_imports | {(ARGUMENTS, "argument")})
    if isinstance(inner, ir.ListOf):
        converted = use.convert or "several({value}, {name})"
        if use.is_nullable and not use.convert:
            converted = f"None if {{value}} is None else {converted}"
        needs = use.input_imports | {(ARGUMENTS, "several")}
        return Expression(_filled(converted, name), needs)
    if use.convert and _is_converted(inner):
        return Expression(_filled(use.convert, name), use.input_imports)
    return Expression(name)


def _is_converted(kind: ir.Type) -> bool:
    """Tell whether a text that a caller gives in place of a value is one only if it can be read as that."""
    return isinstance(kind, ir.Scalar) and kind.kind == "string" and kind.format in ("uuid", "date", "date-time")


def _filled(expression: str, name: str) -> str:
    return expression.replace("{value}", name).replace("{name}", repr(name))


def _or_none(value: Expression, name: str, optional: bool) -> Expression:
    return (
        Expression(f"None if {name} is None else {value.code}", value.needs)
        if optional and value.code != name
        else value
    )
