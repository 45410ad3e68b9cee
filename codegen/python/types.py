"""Types in Python: annotations, and the expressions that decode, encode and convert values. All follow from the IR.

This module alone turns a type into Python. Whoever asks what a type is matches on `PythonType.type`.
"""

from collections.abc import Iterable, Mapping
from functools import cached_property

from attrs import evolve

from .. import ir
from .imports import ARGUMENTS, CODEC, MODEL, UNIONS, merged
from .python_type import ANYTHING, BYTES, BYTES_IN_JSON, FILE, SCALARS, ClassRef, PythonType, scalar_name


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
                return evolve(SCALARS[scalar_name(kind)], type=kind)
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
        constants = [member.value for member in kind.members if isinstance(member, ir.Constant)]
        if len(constants) == len(kind.members):
            return _constant(kind, *constants)
        members = list({member.annotation: member for member in map(self.of, kind.members)}.values())
        if any(member.type == ir.ANY for member in members):
            return ANYTHING
        if len(members) == 1:
            return members[0]
        # A datetime is read of a date, too, but a date of nothing else: of the two the date is tried first.
        tried = sorted(members, key=lambda member: member.decode == "to_datetime") if _has_dates(members) else members
        arguments, helper = ", ".join(member.decode_alone for member in tried), "one_of"
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


def unconverted_times(kind: ir.Type) -> tuple[str, ...]:
    """Return these formats where nothing else looks at what callers give: within unions."""
    return tuple(sorted({name for part in ir.walk(kind) if isinstance(part, ir.Union) for name in time_formats(part)}))


def _has_dates(members: list[PythonType]) -> bool:
    return {"to_date", "to_datetime"} <= {member.decode for member in members}


def union_annotation(members: Iterable[PythonType]) -> str:
    """Return the annotation for one of several types."""
    return " | ".join(dict.fromkeys(member.annotation for member in members))


def _converted(members: list[PythonType]) -> str | None:
    """Return what makes values of enums of the literals, and lists of the sequences, that callers may give.

    None if the union has neither, or members that can't be told apart before they are sent.
    """
    enums = [member for member in members if isinstance(member.type, ir.EnumRef)]
    simple = [member for member in members if member in enums or (_is_simple(member.type) and member.encode is None)]
    models = [member for member in members if isinstance(member.type, ir.ModelRef)]
    lists = [member for member in members if isinstance(member.type, ir.ListOf)]
    is_known = len(simple) + len(models) + len(lists) == len(members) and len(lists) < 2
    if not is_known or not (enums or any(member.input != member.annotation for member in lists)):
        return None
    decode = ", ".join(member.decode for member in simple)
    decode = f"OneOf[{union_annotation(simple)}]({decode})" if len(simple) > 1 else decode
    ways: dict[str, list[str]] = {}  # the classes of what is given, by what is made of it
    if simple:
        made = f"argument({decode}, {{value}}, {{name}})" if enums else "{value}"
        ways[made] = ["str", "int", "float"]
    if models:
        ways.setdefault("{value}", []).append(_MODEL)
    for listed in lists:
        ways[listed.convert or "{value}"] = []
    *told_apart, last = ways
    return "".join(f"{made} if isinstance({{value}}, {' | '.join(ways[made])}) else " for made in told_apart) + last


def _is_simple(kind: ir.Type) -> bool:
    return isinstance(kind, ir.Scalar | ir.Constant)


_MODEL = "APIModel"
_CONVERTED = frozenset({(ARGUMENTS, "argument"), (UNIONS, "OneOf"), (MODEL, _MODEL)})


def _constant(kind: ir.Type, *values: str | int | bool) -> PythonType:
    shown = ", ".join(map(repr, values))
    several = len(values) > 1
    return PythonType(
        type=kind,
        annotation=f"Literal[{shown}]",
        input=f"Literal[{shown}]",
        decode=f"constant({shown})",
        decode_typed=f"OneOf[Literal[{shown}]](constant({shown}))" if several else "",
        imports=frozenset({("typing", "Literal")}),
        decode_imports=frozenset({(CODEC, "constant"), *([(UNIONS, "OneOf")] if several else [])}),
        is_ambiguous=several,
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
        convert=f"model_argument({{value}}, {{name}}, {found.name!r})",
        imports=found.imports,
        input_imports=frozenset({(ARGUMENTS, "model_argument")}),
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
    )


def _list(kind: ir.Type, item: PythonType) -> PythonType:
    """Return the type of an array. Where callers may give an item in several ways, they give a sequence of them."""
    item = _checked(item)
    convert = item.convert and f"[{item.convert.replace('{value}', 'item')} for item in several({{value}}, {{name}})]"
    is_text = isinstance(item.type, ir.Scalar) and scalar_name(item.type) == "str"  # which is a sequence of texts
    is_loose = (bool(convert) and not is_text) or isinstance(
        item.type, ir.Any | ir.Binary | ir.Union | ir.Nullable
    )  # a list of one of several models is no list of all of them
    convert = convert or "[*several({value}, {name})]"
    sequence = frozenset({("collections.abc", "Sequence")} if is_loose else ())
    return PythonType(
        type=kind,
        annotation=f"list[{item.annotation}]",
        input=f"Sequence[{item.input}]" if is_loose else f"list[{item.annotation}]",
        convert=convert,
        input_imports=item.input_imports | sequence | {(ARGUMENTS, "several")},
        decode=f"list_of({item.decode})",
        decode_typed=item.decode_typed and f"list_of({item.decode_typed})",
        encode=f"[{item.encode.replace('{value}', 'item')} for item in {{value}}]" if item.encode else None,
        imports=item.imports,
        decode_imports=item.decode_imports | {(CODEC, "list_of")},
        encode_imports=item.encode_imports,
        is_ambiguous=item.is_ambiguous,
    )


def _checked(item: PythonType) -> PythonType:
    """Return the type of an item of an array or an object: one that is checked alone is checked there too."""
    if not item.checked:
        return item
    return evolve(
        item,
        convert=f"argument({item.decode}, {{value}}, {{name}})",
        input_imports=item.input_imports | item.decode_imports | {(ARGUMENTS, "argument")},
    )


def _map(kind: ir.Type, value: PythonType) -> PythonType:
    """Return the type of an object whose keys are data."""
    anything = value is ANYTHING
    value = _checked(value)
    convert = "{**keyed({value}, {name})}"
    if value.convert:
        item = value.convert.replace("{value}", "item")
        convert = f"{{key: {item} for key, item in keyed({{value}}, {{name}}).items()}}"
    return PythonType(
        type=kind,
        annotation=f"dict[str, {value.annotation}]",
        input=f"Mapping[str, {value.input}]",  # a dict of one of several models is no dict of all of them
        convert=convert,
        input_imports=value.input_imports | {("collections.abc", "Mapping"), (ARGUMENTS, "keyed")},
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
