"""The models and enums of the package."""

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import frozen
from openapi_python_client.parser.properties import EnumProperty, LiteralEnumProperty, ModelProperty, Property

from ..load import POINTER, Loaded
from ..problems import Problem, pointer
from ..source import Json, resolve
from . import imports, names, prose
from .tree import Additional, Enum, Field, Imports, Member, Model, Use
from .types import CODEC, Types

SENSITIVE = {"secret": "secret", "phone": "phone", "text": "text"}


@frozen
class ParsedModel:
    """A model of the parser, with its schema in the document."""

    parser_name: str
    prop: ModelProperty
    schema: str
    raw: Json


class Models:
    """Plans the classes. Made in two steps, because a field's type needs all the names, and cycles all the fields."""

    def __init__(self, loaded: Loaded, reserved: Iterable[str]) -> None:
        self._root = loaded.root
        self._source = loaded.source
        self.problems: list[Problem] = []
        components = {
            str(prop.class_info.name): path.get_untrusted_value().rpartition("/")[2]
            for path, prop in loaded.schemas.classes_by_reference.items()
            if isinstance(prop, ModelProperty | EnumProperty | LiteralEnumProperty)
        }
        self._parsed = [
            self._parsed_model(str(name), prop, components)
            for name, prop in loaded.schemas.classes_by_name.items()
            if isinstance(prop, ModelProperty)
        ]
        self._enums = {
            str(name): prop
            for name, prop in loaded.schemas.classes_by_name.items()
            if isinstance(prop, LiteralEnumProperty)
        }
        self._components = components
        self._orders = dict(_enum_orders(self._root))
        emitted = [parsed.parser_name for parsed in self._parsed if self._is_class(parsed)] + list(self._enums)
        self.classes = _class_names(emitted, reserved)
        self.types = Types(self._root, self.classes, {schema: name for name, schema in components.items()})

    def _parsed_model(self, name: str, prop: ModelProperty, components: Mapping[str, str]) -> ParsedModel:
        extra = prop.data.model_extra or {}
        raw = resolve(self._root, str(extra.get(POINTER, "#/-")))
        return ParsedModel(name, prop, components.get(name, ""), raw if isinstance(raw, dict) else {})

    def _is_class(self, parsed: ParsedModel) -> bool:
        """Whether it has fields; one that has none is a plain dict, unless it holds itself."""
        if _properties(parsed.prop):
            return True
        inner: Any = parsed.prop.additional_properties
        while inner is not None:
            if isinstance(inner, ModelProperty):
                return not _properties(inner)
            inner = getattr(inner, "inner_property", None)
        return False

    def model(self, parser_name: str) -> ParsedModel | None:
        """A model that is emitted as a class."""
        if parser_name not in self.classes:
            return None
        return next((parsed for parsed in self._parsed if parsed.parser_name == parser_name), None)

    def reachable(self, uses: Iterable[Use]) -> frozenset[str]:
        """The parser's names of all models and enums that are in some types, however deep."""
        found: set[str] = set()
        queue = [name for use in uses for name in use.models | use.enums]
        by_name = {parsed.parser_name: parsed for parsed in self._parsed}
        while queue:
            name = queue.pop()
            if name in found:
                continue
            found.add(name)
            if name in by_name:
                queue += [inner for use in self.uses(by_name[name]).values() for inner in use.models | use.enums]
        return frozenset(found)

    def uses(self, parsed: ParsedModel) -> dict[str, Use]:
        """The type of each field, by its name in the API."""
        schemas = property_schemas(self._root, parsed.raw)
        return {
            prop.name.get_untrusted_value(): self.types.use(prop, schemas.get(prop.name.get_untrusted_value()))
            for prop in _properties(parsed.prop)
        }

    def planned(self, sent: frozenset[str]) -> tuple[Model, ...]:
        """All models; `sent` are those that go into requests."""
        classes = [parsed for parsed in self._parsed if parsed.parser_name in self.classes]
        graph = {
            parsed.parser_name: frozenset().union(*(use.models for use in self._all_uses(parsed))) for parsed in classes
        }
        cycles = imports.strongly_connected(graph)
        models = [self._model(parsed, parsed.parser_name in sent, cycles) for parsed in classes]
        return tuple(sorted(models, key=lambda model: model.module))

    def _all_uses(self, parsed: ParsedModel) -> list[Use]:
        return [*self.uses(parsed).values(), self.types.additional(parsed.prop, parsed.raw)]

    def _model(self, parsed: ParsedModel, sent: bool, cycles: Mapping[str, int]) -> Model:
        class_name, module = self.classes[parsed.parser_name]
        fields = self.fields(parsed, sent)
        additional = self.types.additional(parsed.prop, parsed.raw)
        own = self.uses(parsed)
        uses = [own[field.wire_name] for field in fields]
        cyclic = {
            (f".models.{self.classes[name][1]}", self.classes[name][0])
            for use in [*uses, additional]
            for name in use.models
            if name != parsed.parser_name and cycles[name] == cycles[parsed.parser_name]
        }
        needed = _model_imports(fields, uses, additional) - {(f".models.{module}", class_name)} - cyclic
        if cyclic:
            needed |= {("__future__", "annotations"), ("typing", "TYPE_CHECKING")}
        doc = prose.clean(parsed.raw.get("description"))
        return Model(
            class_name=class_name,
            module=module,
            schema=parsed.schema,
            doc=doc or f"The object `{parsed.schema or class_name}` of the API.",
            fields=fields,
            additional=Additional(
                annotation=additional.annotation,
                decode="fields" if additional.annotation == "object" else f"dict_of({additional.decode})(fields)",
                encode=_mapped(additional),
            ),
            imports=imports.lines(needed, inside="models"),
            type_checking_imports=imports.lines(cyclic, inside="models"),
            local_imports=imports.lines(cyclic, inside="models"),
        )

    def fields(self, parsed: ParsedModel, sent: bool) -> tuple[Field, ...]:
        """The fields of a model, in the order of the document."""
        schemas = property_schemas(self._root, parsed.raw)
        uses = self.uses(parsed)
        found = {prop.name.get_untrusted_value(): prop for prop in _properties(parsed.prop)}
        order = [name for name in schemas if name in found] + [name for name in found if name not in schemas]
        taken: dict[str, str] = {}
        fields: list[Field] = []
        for wire_name in order:
            name = names.snake(wire_name, taken=names.MODEL_WORDS)
            if name in taken:
                where = str((parsed.prop.data.model_extra or {}).get(POINTER, "#")) + "/properties"
                what = f"the properties {taken[name]!r} and {wire_name!r} would both be called `{name}` in Python"
                self.problems.append(self._source.problem(where, what, "rename one of them"))
            taken[name] = wire_name
            raw = schemas.get(wire_name)
            fields.append(_field(name, wire_name, found[wire_name], self._with_target(raw), uses[wire_name], sent))
        return tuple(fields)

    def _with_target(self, raw: object) -> Json:
        """A property's schema, with what it refers to beneath what it says itself."""
        if not isinstance(raw, dict):
            return {}
        reference = raw.get("$ref") or _only_reference(raw)
        target = resolve(self._root, reference) if isinstance(reference, str) else None
        return {**target, **raw} if isinstance(target, dict) else raw

    def planned_enums(self, sent: frozenset[str]) -> tuple[Enum, ...]:
        """All enums; `sent` are those that go into requests."""
        enums = [self._enum(name, prop, name in sent) for name, prop in self._enums.items()]
        return tuple(sorted(enums, key=lambda enum: enum.module))

    def _enum(self, parser_name: str, prop: LiteralEnumProperty, sent: bool) -> Enum:
        class_name, module = self.classes[parser_name]
        schema = self._components.get(parser_name, "")
        raw = resolve(self._root, pointer("components", "schemas", schema)) if schema else None
        if not isinstance(raw, dict) or set(_enum_values(raw)) != prop.values:
            raw = self._orders.get(frozenset(prop.values), {})
        values = _enum_values(raw) or sorted(prop.values, key=str)
        taken: set[str] = set()
        members: list[Member] = []
        for value, wanted in zip(values, _member_names(raw, values), strict=True):
            member = names.constant(wanted, taken=taken)
            taken.add(member)
            members.append(Member(name=member, value=value, doc=prose.one_line(_descriptions(raw).get(str(value)))))
        return Enum(
            class_name=class_name,
            module=module,
            schema=schema,
            doc=prose.clean(raw.get("description")) or f"The values of `{schema or class_name}`.",
            base="OpenStrEnum" if prop.value_type is str else "OpenIntEnum",
            literal_name=f"{class_name}Literal" if sent else "",
            members=tuple(members),
        )


def _class_names(parser_names: Iterable[str], reserved: Iterable[str]) -> dict[str, tuple[str, str]]:
    taken, modules = set(reserved), {"__init__"}
    classes: dict[str, tuple[str, str]] = {}
    for parser_name in parser_names:
        name = parser_name if parser_name.isascii() else names.pascal(parser_name)
        while name in taken or f"{name}Literal" in taken:
            name += "Model"
        module = names.snake(name, taken=modules)
        taken |= {name, f"{name}Literal"}
        modules.add(module)
        classes[parser_name] = (name, module)
    return classes


def _properties(prop: ModelProperty) -> list[Property]:
    return [*(prop.required_properties or []), *(prop.optional_properties or [])]


def property_schemas(root: Mapping[str, Any], raw: object, depth: int = 0) -> dict[str, Any]:
    """The schemas of an object's properties, those from `allOf` and behind references included."""
    if not isinstance(raw, dict) or depth > 20:
        return {}
    if isinstance(raw.get("$ref"), str):
        return property_schemas(root, resolve(root, raw["$ref"]), depth + 1)
    found: dict[str, Any] = {}
    members = raw.get("allOf")
    for member in members if isinstance(members, list) else []:
        found |= property_schemas(root, member, depth + 1)
    own = raw.get("properties")
    return found | (own if isinstance(own, dict) else {})


def _only_reference(raw: Json) -> object:
    members = [*raw.get("allOf", []), *raw.get("oneOf", []), *raw.get("anyOf", [])]
    real = [member for member in members if isinstance(member, dict) and member.get("type") != "null"]
    return real[0].get("$ref") if len(real) == 1 else None


def _field(name: str, wire_name: str, prop: Property, raw: Json, use: Use, sent: bool) -> Field:
    global_name = raw.get("x-sdk-global", "")
    required = prop.required and not global_name
    unset = sent and use.nullable and not required
    nothing = "" if use.nullable or required else " | None"
    annotation = f"{use.annotation}{nothing}{' | Unset' if unset else ''}"
    accepts = f"{use.accepts}{nothing}{' | Unset' if unset else ''}"
    default = "" if required else "UNSET" if unset else "None"
    take = "required" if required else "unset_or" if unset else "optional"
    decode = (
        use.decode.removeprefix("nullable(").removesuffix(")") if take == "optional" and use.nullable else use.decode
    )
    value = f"self.{name}"
    encoded = use.encode.replace("{value}", value) if use.encode else value
    sensitive = SENSITIVE.get(str(raw.get("x-sdk-sensitive")), "")
    converter = f"_{name}" if sent and use.convert and not unset else ""
    extra = "It may be given once to the client instead." if global_name else ""
    field = Field(
        name=name,
        wire_name=wire_name,
        doc=prose.field_doc(raw, f"The field `{prose.one_line(wire_name)}`.", extra),
        required=required,
        nullable=use.nullable,
        annotation=annotation,
        accepts=accepts if sent else annotation,
        default=default,
        decode=f"{take}(fields, {wire_name!r}, {decode})",
        converter=converter,
        convert=_convert(use, name, required) if converter else "",
        definition=_definition(default, converter, _validator(use, required) if sent else "", sensitive),
        sensitive=sensitive,
        global_name=str(global_name),
        example=prose.example(raw) if isinstance(prose.example(raw), str) else None,
        **_encoding(wire_name, value, encoded, use, required=required, unset=unset),
    )
    return field


def _convert(use: Use, name: str, required: bool) -> str:
    convert = (use.convert or "{value}").replace("{value}", "value").replace("{name}", repr(name))
    return convert if required or use.nullable else f"None if value is None else {convert}"


def _validator(use: Use, required: bool) -> str:
    return f"checked({use.decode}{'' if required else ', or_none=True'})" if use.checked else ""


def _definition(default: str, converter: str, validator: str, sensitive: str) -> str:
    parts = [f"default={default}"] if default else []
    parts += [f"converter={converter}"] if converter else []
    parts += [f"validator={validator}"] if validator else []
    parts += [f"repr={sensitive}"] if sensitive else []
    return default if parts == [f"default={default}"] else f"field({', '.join(parts)})" if parts else ""


def _encoding(wire_name: str, value: str, encoded: str, use: Use, *, required: bool, unset: bool) -> dict[str, str]:
    """How it gets into `to_dict`: within the literal, whose None values are left out, or after it."""
    if unset:
        return {"encode_after": f"if not isinstance({value}, Unset):\n            fields[{wire_name!r}] = {encoded}"}
    if use.nullable and required:
        return {"encode_after": f"fields[{wire_name!r}] = {encoded}"}
    if required or encoded == value or encoded.startswith("encode("):
        return {"encode": encoded}
    return {"encode": f"None if {value} is None else {encoded}"}


def _mapped(additional: Use) -> str:
    if not additional.encode:
        return "self.additional_properties"
    item = additional.encode.replace("{value}", "item")
    return f"{{name: {item} for name, item in self.additional_properties.items()}}"


def _model_imports(fields: tuple[Field, ...], uses: list[Use], additional: Use) -> Imports:
    """What the module of a model may need; the formatter takes out what it does not."""
    needed: set[tuple[str, str]] = {
        ("typing", "Self"),
        ("attrs", "field"),
        ("attrs", "frozen"),
        (CODEC, "checked"),
        (CODEC, "as_object"),
        (CODEC, "compact"),
        ("._redact", "names_only"),
    }
    for use in [*uses, additional]:
        needed |= use.imports | use.decode_imports | use.encode_imports
    needed.add((CODEC, "dict_of"))
    for field, use in zip(fields, uses, strict=True):
        needed.add((CODEC, field.decode.partition("(")[0]))
        if field.converter:
            needed |= use.accepts_imports
        if field.sensitive:
            needed.add(("._redact", field.sensitive))
        if "Unset" in field.annotation:
            needed |= {(CODEC, "Unset"), (CODEC, "UNSET")}
    return frozenset(needed)


def _enum_orders(value: Any) -> Iterable[tuple[frozenset[Any], Json]]:
    """All enum schemas of the document by their set of values, because the parser forgets the order."""
    stack = [value]
    while stack:
        item = stack.pop()
        if isinstance(item, dict):
            if isinstance(item.get("enum"), list) and "properties" not in item:
                values = _enum_values(item)
                if all(isinstance(entry, str | int) for entry in values):
                    yield frozenset(values), item
            stack += reversed(list(item.values()))
        elif isinstance(item, list):
            stack += reversed(item)


def _enum_values(raw: Json) -> list[Any]:
    values = raw.get("enum")
    return (
        list(dict.fromkeys(value for value in values if isinstance(value, str | int)))
        if isinstance(values, list)
        else []
    )


def _member_names(raw: Json, values: list[Any]) -> list[str]:
    given = raw.get("x-enum-varnames")
    if isinstance(given, list) and len(given) == len(values) and all(isinstance(name, str) for name in given):
        return given
    return [str(value) for value in values]


def _descriptions(raw: Json) -> Mapping[str, Any]:
    found = raw.get("x-enum-descriptions")
    return found if isinstance(found, dict) else {}
