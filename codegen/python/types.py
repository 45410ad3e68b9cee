"""Types in Python: annotations, and the expressions that decode, encode and convert values. All follow from the IR.

This module alone turns a type into Python. Whoever asks what a type is matches on `PythonType.type`.
"""

from collections.abc import Iterable, Mapping
from functools import cached_property

from attrs import evolve, frozen

from .. import ir
from .imports import ARGUMENTS, CODEC, FILES, UNIONS, Imports, merged


@frozen(kw_only=True)
class PythonType:
    """A type as Python sees it.

    Attributes:
        type: The type on the wire.
        annotation: The type of a value.
        input: The type of what a caller may give for it.
        decode: Expression of the function that makes it from a JSON value.
        encode: Expression that makes a JSON value of it, with `{value}` and `{name}`; None if it is one already.
        convert: Expression that makes it of what a caller gave, with `{value}` and `{name}`; None if that is it.
        imports: What the annotation needs.
        input_imports: What `input` and `convert` need beyond that.
        decode_imports: What `decode` needs.
        encode_imports: What `encode` needs.
        checked: Whether what a caller gives is checked at run time, beyond what `convert` does.
        is_ambiguous: Whether type checkers must be told the type of the decoder: of a union they infer the common base.
        decode_typed: `decode` with that type in it, for where it can't be told beside it; empty if it is not ambiguous.
    """

    type: ir.Type
    annotation: str
    input: str
    decode: str
    encode: str | None = None
    convert: str | None = None
    imports: Imports = frozenset()
    input_imports: Imports = frozenset()
    decode_imports: Imports = frozenset()
    encode_imports: Imports = frozenset()
    checked: bool = False
    is_ambiguous: bool = False
    decode_typed: str = ""

    @property
    def decode_alone(self) -> str:
        """The decoder where type checkers don't know from the context which type comes of it."""
        return self.decode_typed or self.decode

    @property
    def is_nullable(self) -> bool:
        """Whether a value may be None because the API may say null."""
        return is_nullable(self.type)

    def encoded(self, value: str, name: str = "body") -> str:
        """Return the expression for the JSON value of a value; errors call it by its name."""
        return self.encode.replace("{value}", value).replace("{name}", repr(name)) if self.encode else value


@frozen
class ClassRef:
    """A class of the package: its name, and its module in `models`."""

    name: str
    module: str

    @property
    def imports(self) -> Imports:
        """What it takes to name it."""
        return frozenset({(f".models.{self.module}", self.name)})


def is_nullable(kind: ir.Type) -> bool:
    """Tell whether a value may be None because the API may say null."""
    return isinstance(kind, ir.Nullable) or kind == ir.NULL


def is_mapping(kind: ir.Type) -> bool:
    """Tell whether values are objects, and nothing else but null."""
    return isinstance(ir.without_null(kind), ir.MapOf | ir.ModelRef)


def scalar_name(kind: ir.Scalar) -> str:
    """Return the Python type of a scalar."""
    return _FORMATS.get((kind.kind, kind.format)) or _KINDS[kind.kind]


_FORMATS = {("string", "uuid"): "UUID", ("string", "date-time"): "datetime", ("string", "date"): "date"}
_KINDS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


def _simple(kind: ir.Type, annotation: str, decode: str, *, checked: bool = False) -> PythonType:
    """Return a type that callers give as it is."""
    return PythonType(
        type=kind,
        annotation=annotation,
        input=annotation,
        decode=decode,
        decode_imports=frozenset({(CODEC, decode)}),
        checked=checked,
    )


ANYTHING = _simple(ir.ANY, "object", "anything")
BYTES = _simple(ir.Binary(), "bytes", "to_bytes")
FILE = evolve(_simple(ir.Binary(is_file=True), "FileInput", "to_bytes"), imports=frozenset({(FILES, "FileInput")}))
FILE_CONTENT = evolve(_simple(ir.Binary(), "FileContent", "to_bytes"), imports=frozenset({(FILES, "FileContent")}))
BYTES_IN_JSON = evolve(BYTES, encode="bytes_text({value}, {name})", encode_imports=frozenset({(CODEC, "bytes_text")}))
NONE = _simple(ir.NULL, "None", "to_none")
STRING = _simple(ir.Scalar(kind="string"), "str", "to_str", checked=True)

_SCALARS = {
    "str": STRING,
    "int": _simple(ir.Scalar(kind="integer"), "int", "to_int", checked=True),
    "float": _simple(ir.Scalar(kind="number"), "float", "to_float", checked=True),
    "bool": _simple(ir.Scalar(kind="boolean"), "bool", "to_bool", checked=True),
    "None": NONE,
    "datetime": evolve(
        _simple(ir.Scalar(kind="string", format="date-time"), "datetime", "to_datetime"),
        encode="{value}.isoformat()",
        imports=frozenset({("datetime", "datetime")}),
    ),
    "date": evolve(
        _simple(ir.Scalar(kind="string", format="date"), "date", "to_date"),
        encode="{value}.isoformat()",
        imports=frozenset({("datetime", "date")}),
    ),
    "UUID": evolve(
        _simple(ir.Scalar(kind="string", format="uuid"), "UUID", "to_uuid"),
        input="UUID | str",
        encode="str({value})",
        convert="uuid_argument({value}, {name})",
        imports=frozenset({("uuid", "UUID")}),
        input_imports=frozenset({(ARGUMENTS, "uuid_argument")}),
    ),
}


class Types:
    """Turns types into Python. `classes` has the class of each model and enum by its name in the IR.

    Bytes stay bytes, as forms and bodies have them; `in_json` has the same types where they are text.
    """

    def __init__(self, classes: Mapping[str, ClassRef], binary: PythonType = BYTES) -> None:
        self._classes = classes
        self._binary = binary
        self._known: dict[ir.Type, PythonType] = {}

    @cached_property
    def in_json(self) -> "Types":
        """The types of values in JSON."""
        return Types(self._classes, BYTES_IN_JSON)

    def of(self, kind: ir.Type) -> PythonType:
        """Return a type as Python sees it."""
        if kind not in self._known:
            self._known[kind] = self._of(kind)
        return self._known[kind]

    def _of(self, kind: ir.Type) -> PythonType:
        match kind:
            case ir.Scalar():
                return evolve(_SCALARS[scalar_name(kind)], type=kind)
            case ir.Any():
                return ANYTHING
            case ir.Binary(is_file=is_file):
                return evolve(FILE if is_file and self._binary is BYTES else self._binary, type=kind)
            case ir.Constant(value=value):
                return _constant(kind, value)
            case ir.EnumRef(name=name):
                return _enum(kind, self._classes[name])
            case ir.ModelRef(name=name):
                return _model(kind, self._classes[name])
            case ir.ListOf(item=item):
                return _list(kind, self.of(item))
            case ir.MapOf(value=value):
                return _map(kind, self.of(value))
            case ir.Nullable(inner=inner):
                return _or_none(kind, self.of(inner))
            case ir.Union():
                return self._union(kind)

    def _union(self, kind: ir.Union) -> PythonType:
        members = list({member.annotation: member for member in map(self.of, kind.members)}.values())
        if any(member.type == ir.ANY for member in members):
            return ANYTHING
        if len(members) == 1:
            return members[0]
        arguments, helper = ", ".join(member.decode_alone for member in members), "one_of"
        annotation = union_annotation(members)
        if tagged := self.tagged(kind):
            arguments, helper = tagged, "by_discriminator"
            if kind.discriminator and not kind.discriminator.default:  # the raw object for other tags
                annotation = f"{annotation} | dict[str, object]"
        plain = all(member.encode is None for member in members)
        convert = _converted(members) if not tagged else None
        return PythonType(
            type=kind,
            annotation=annotation,
            input=" | ".join(dict.fromkeys(member.input for member in members)) if convert else annotation,
            convert=convert,
            input_imports=merged(*(member.input_imports for member in members), _CONVERTED) if convert else frozenset(),
            decode=f"{helper}({arguments})",
            decode_typed=f"OneOf[{annotation}]({arguments if helper == 'one_of' else f'{helper}({arguments})'})",
            encode=None if plain else "encode({value})",
            encode_imports=frozenset() if plain else frozenset({(CODEC, "encode")}),
            decode_imports=merged(*(member.decode_imports for member in members))
            | {(UNIONS, helper), (UNIONS, "OneOf"), (CODEC, "as_object")},
            imports=merged(*(member.imports for member in members)),
            is_ambiguous=True,
        )

    def tagged(self, kind: ir.Union) -> str:
        """Return the arguments of `by_discriminator`; an empty text where not all members are models told apart."""
        found = kind.discriminator
        if found is None or not all(isinstance(member, ir.ModelRef) for member in kind.members):
            return ""
        tags = {tag: target for tag, target in (*found.implicit, *found.mapping) if target in kind.members}
        if not tags:
            return ""
        entries = ", ".join(f"{tag!r}: {self.of(target).decode}" for tag, target in tags.items())
        default = f", {self.of(found.default).decode if found.default else 'as_object'}"
        return f"{found.property_name!r}, {{{entries}}}{default}"


def time_formats(kind: ir.Type) -> tuple[str, ...]:
    """Return the formats of dates and times that a type takes, those of models aside."""
    found = {part.format for part in ir.walk(kind) if isinstance(part, ir.Scalar) and part.kind == "string"}
    return tuple(sorted(found & {"date", "date-time"}))


def union_annotation(members: Iterable[PythonType]) -> str:
    """Return the annotation for one of several types."""
    return " | ".join(dict.fromkeys(member.annotation for member in members))


def _converted(members: list[PythonType]) -> str | None:
    """Return what makes values of enums of the literals that callers may give; None if the union has no enums."""
    enums = [member for member in members if isinstance(member.type, ir.EnumRef)]
    simple = [member for member in members if member in enums or (_is_simple(member.type) and member.encode is None)]
    models = [member for member in members if isinstance(member.type, ir.ModelRef)]
    if not enums or len(simple) + len(models) < len(members):
        return None
    decode = ", ".join(member.decode for member in simple)
    decode = f"OneOf[{union_annotation(simple)}]({decode})" if len(simple) > 1 else decode
    convert = f"argument({decode}, {{value}}, {{name}})"
    return f"{convert} if isinstance({{value}}, str | int | float) else {{value}}" if models else convert


def _is_simple(kind: ir.Type) -> bool:
    return isinstance(kind, ir.Scalar | ir.Constant)


_CONVERTED = frozenset({(ARGUMENTS, "argument"), (UNIONS, "OneOf")})


def _constant(kind: ir.Type, value: str | int | bool) -> PythonType:
    return PythonType(
        type=kind,
        annotation=f"Literal[{value!r}]",
        input=f"Literal[{value!r}]",
        decode=f"constant({value!r})",
        imports=frozenset({("typing", "Literal")}),
        decode_imports=frozenset({(CODEC, "constant")}),
    )


def _enum(kind: ir.Type, found: ClassRef) -> PythonType:
    literal = f"{found.name}Literal"
    return PythonType(
        type=kind,
        annotation=found.name,
        input=f"{found.name} | {literal}",
        decode=f"{found.name}.from_json",
        encode="{value}.value",
        convert=f"argument({found.name}.from_json, {{value}}, {{name}})",
        imports=found.imports,
        input_imports=frozenset({(f".models.{found.module}", literal), (ARGUMENTS, "argument")}),
        decode_imports=found.imports,
    )


def _model(kind: ir.Type, found: ClassRef) -> PythonType:
    return PythonType(
        type=kind,
        annotation=found.name,
        input=found.name,
        decode=f"{found.name}.from_dict",
        encode="{value}.to_dict()",
        imports=found.imports,
        decode_imports=found.imports,
    )


def _or_none(kind: ir.Type, inner: PythonType) -> PythonType:
    if inner.type == ir.ANY:
        return ANYTHING
    encode = inner.encode and "encode({value})"
    return evolve(
        inner,
        type=kind,
        annotation=f"{inner.annotation} | None",
        input=f"{inner.input} | None",
        decode=f"nullable({inner.decode})",
        decode_typed=inner.decode_typed and f"nullable({inner.decode_typed})",
        encode=encode,
        decode_imports=inner.decode_imports | {(CODEC, "nullable")},
        encode_imports=frozenset({(CODEC, "encode")}) if encode else frozenset(),
        convert=inner.convert and f"None if {{value}} is None else {inner.convert}",
        checked=False,
    )


def _list(kind: ir.Type, item: PythonType) -> PythonType:
    """Return the type of an array. Where callers may give an item in several ways, they give a sequence of them."""
    convert = item.convert and f"[{item.convert.replace('{value}', 'item')} for item in several({{value}}, {{name}})]"
    if convert is None and (
        item.type == ir.ANY or isinstance(item.type, ir.Binary | ir.ModelRef | ir.Union | ir.Nullable)
    ):
        convert = "[*several({value}, {name})]"  # a list of one of several models is no list of all of them
    sequence = frozenset({("collections.abc", "Sequence"), (ARGUMENTS, "several")})
    return PythonType(
        type=kind,
        annotation=f"list[{item.annotation}]",
        input=f"Sequence[{item.input}]" if convert else f"list[{item.annotation}]",
        convert=convert,
        input_imports=item.input_imports | sequence if convert else frozenset(),
        decode=f"list_of({item.decode})",
        decode_typed=item.decode_typed and f"list_of({item.decode_typed})",
        encode=f"[{item.encode.replace('{value}', 'item')} for item in {{value}}]" if item.encode else None,
        imports=item.imports,
        decode_imports=item.decode_imports | {(CODEC, "list_of")},
        encode_imports=item.encode_imports,
        is_ambiguous=item.is_ambiguous,
    )


def _map(kind: ir.Type, value: PythonType) -> PythonType:
    """Return the type of an object whose keys are data."""
    anything = value is ANYTHING
    return PythonType(
        type=kind,
        annotation=f"dict[str, {value.annotation}]",
        input=f"dict[str, {value.annotation}]",
        decode="as_object" if anything else f"dict_of({value.decode})",
        decode_typed=value.decode_typed and f"dict_of({value.decode_typed})",
        encode=f"{{key: {value.encode.replace('{value}', 'item')} for key, item in {{value}}.items()}}"
        if value.encode
        else None,
        imports=value.imports,
        decode_imports=frozenset({(CODEC, "as_object")}) if anything else value.decode_imports | {(CODEC, "dict_of")},
        encode_imports=value.encode_imports,
        is_ambiguous=value.is_ambiguous,
    )
