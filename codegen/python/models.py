"""The models of the package."""

from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen
from openapi_python_client.parser.properties import EnumProperty, LiteralEnumProperty, ModelProperty, Property
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.union import UnionProperty

from ..document.diagnostics import Problem, pointer
from ..document.source import Json, as_array, as_object, dereferenced, resolve
from ..resolve.load import Loaded
from ..resolve.trace import POINTER
from . import imports, names, prose
from .enums import Enums
from .fields import REDACTION, field
from .tree import Additional, Field, Model
from .types import Types
from .use import ANYTHING, ARGUMENTS, CODEC, Imports, Use, dict_of, is_ambiguous

# `allOf` that refers to `allOf`; a deeper nesting than this refers to itself.
_DEEPEST_INHERITANCE = 20


def _models_in(prop: object) -> Iterator[str]:
    """The parser's names of the models that a type is made of, without what is in these."""
    match prop:
        case ModelProperty():
            yield str(prop.class_info.name)
        case ListProperty():
            yield from _models_in(prop.inner_property)
        case UnionProperty():
            for inner in prop.inner_properties:
                yield from _models_in(inner)
        case _:
            pass


@frozen
class ParsedModel:
    """A model of the parser, with its schema in the document."""

    parser_name: str
    prop: ModelProperty
    schema: str
    pointer: str
    raw: Json


class Models:
    """Plans the classes. Made in two steps, because a field's type needs all the names, and cycles all the fields."""

    def __init__(self, loaded: Loaded, reserved: Iterable[str]) -> None:
        self._root = loaded.root
        self._source = loaded.source
        self.problems: list[Problem] = []
        described = as_object(as_object(self._root.get("components")).get("schemas"))
        components = {
            str(prop.class_info.name): name
            for path, prop in loaded.schemas.classes_by_reference.items()
            if isinstance(prop, ModelProperty | EnumProperty | LiteralEnumProperty)
            and (name := path.get_untrusted_value().rpartition("/")[2]) in described
        }
        self._parsed = [
            self._parsed_model(str(name), prop, components)
            for name, prop in loaded.schemas.classes_by_name.items()
            if isinstance(prop, ModelProperty)
        ]
        self._by_name = {parsed.parser_name: parsed for parsed in self._parsed}
        self._by_schema = {parsed.schema: parsed for parsed in reversed(self._parsed)}
        enums = {
            str(name): prop
            for name, prop in loaded.schemas.classes_by_name.items()
            if isinstance(prop, LiteralEnumProperty)
        }
        self.enums = Enums(self._root, enums, components)
        self.classes = _class_names([*map(_parser_name, filter(self._is_class, self._parsed)), *enums], reserved)
        models = {parsed.parser_name: parsed.prop for parsed in self._parsed}
        self.types = Types(self._root, self.classes, models, {schema: name for name, schema in components.items()})

    def _parsed_model(self, name: str, prop: ModelProperty, components: Mapping[str, str]) -> ParsedModel:
        where = str(as_object(prop.data.model_extra).get(POINTER, "#/-"))
        return ParsedModel(name, prop, components.get(name, ""), where, as_object(resolve(self._root, where)))

    def _is_class(self, parsed: ParsedModel) -> bool:
        """Whether it has fields; one that has none is a plain dict, unless it holds itself."""
        if _properties(parsed.prop):
            return True
        found: set[str] = set()
        queue = [parsed.parser_name]
        while queue:
            # By the name: what holds a model may have it from before it was complete.
            holder = self._by_name[queue.pop()].prop
            inner = set(_models_in(holder.additional_properties)) - found if not _properties(holder) else set[str]()
            found |= inner
            queue += inner
        return parsed.parser_name in found

    def model(self, parser_name: str) -> ParsedModel | None:
        """A model that is emitted as a class."""
        if parser_name not in self.classes:
            return None
        return self._by_name.get(parser_name)

    def of_schema(self, schema: str) -> ParsedModel | None:
        """The model of a component, if it is emitted as a class."""
        found = self._by_schema.get(schema)
        return found if found and found.parser_name in self.classes else None

    def reachable(self, uses: Iterable[Use]) -> frozenset[str]:
        """The parser's names of all models and enums that are in some types, however deep."""
        found: set[str] = set()
        queue = [name for use in uses for name in use.models | use.enums]
        while queue:
            name = queue.pop()
            if name in found:
                continue
            found.add(name)
            if name in self._by_name:
                queue += [inner for use in self.uses(self._by_name[name]).values() for inner in use.models | use.enums]
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
            parsed.parser_name: frozenset(name for use in self._all_uses(parsed) for name in use.models)
            for parsed in classes
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
        holds_itself = any(parsed.parser_name in use.models for use in [*uses, additional])
        cyclic = {
            (f".models.{self.classes[name][1]}", self.classes[name][0])
            for use in [*uses, additional]
            for name in use.models
            if name != parsed.parser_name and cycles[name] == cycles[parsed.parser_name]
        }
        needed = _model_imports(fields, uses, additional) - {(f".models.{module}", class_name)} - cyclic
        if cyclic or holds_itself:
            needed |= {("__future__", "annotations")}
        if cyclic:
            needed |= {("typing", "TYPE_CHECKING")}
        doc = prose.clean(parsed.raw.get("description"))
        return Model(
            class_name=class_name,
            module=module,
            schema=parsed.schema,
            doc=doc or f"The object `{prose.one_line(parsed.schema) or class_name}` of the API.",
            sent=sent,
            fields=fields,
            additional=_additional(additional),
            imports=imports.lines(needed, inside="models"),
            cyclic_imports=imports.lines(cyclic, inside="models"),
        )

    def fields(self, parsed: ParsedModel, sent: bool) -> tuple[Field, ...]:
        """The fields of a model, in the order of the document."""
        schemas = property_schemas(self._root, parsed.raw)
        uses = self.uses(parsed)
        found = {prop.name.get_untrusted_value(): prop for prop in _properties(parsed.prop)}
        order = [name for name in schemas if name in found] + [name for name in found if name not in schemas]
        python_names = self._field_names(parsed, order, uses.values())
        raws = {wire_name: self._with_target(schemas.get(wire_name)) for wire_name in order}
        hidden = frozenset(python_names.values())
        return tuple(
            field(python_names[name], name, found[name], raws[name], uses[name], sent=sent, hidden=hidden)
            for name in order
        )

    def _field_names(self, parsed: ParsedModel, wire_names: list[str], uses: Iterable[Use]) -> dict[str, str]:
        """The name in Python of each field."""
        classes = {name for use in uses for _, name in use.imports}  # a field `date` would hide the class `date`
        found: dict[str, str] = {}
        for wire_name in wire_names:
            name = names.snake(wire_name, taken=names.MODEL_WORDS | classes)
            if name in found.values():
                what = f"the property {wire_name!r} and another would both be called `{name}` in Python"
                where = f"{parsed.pointer}{pointer('properties', wire_name)[1:]}"
                self.problems.append(self._source.problem(where, what, "rename one of them"))
            found[wire_name] = name
        return found

    def _with_target(self, raw: object) -> Json:
        """A property's schema, with what it refers to beneath what it says itself."""
        schema = as_object(raw)
        return {**dereferenced(self._root, schema if "$ref" in schema else _only_reference(schema)), **schema}


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


def _parser_name(parsed: ParsedModel) -> str:
    return parsed.parser_name


def property_schemas(root: Json, raw: object, depth: int = 0) -> Json:
    """The schemas of an object's properties, those from `allOf` and behind references included."""
    if depth > _DEEPEST_INHERITANCE:
        return {}
    schema = dereferenced(root, raw)
    found: Json = {}
    for member in as_array(schema.get("allOf")):
        found |= property_schemas(root, member, depth + 1)
    return found | as_object(schema.get("properties"))


def _only_reference(schema: Json) -> Json:
    """The one thing that a schema wraps in `allOf`, `oneOf` or `anyOf`, apart from null."""
    members = [as_object(member) for key in ("allOf", "oneOf", "anyOf") for member in as_array(schema.get(key))]
    real = [member for member in members if member.get("type") != "null"]
    return real[0] if len(real) == 1 and "$ref" in real[0] else {}


def _additional(use: Use) -> Additional:
    values = dict_of(use)
    decoder, decode = "", f"{values.decode}(fields)" if use is not ANYTHING else "fields"
    if is_ambiguous(use):
        decoder = f"decode_unknown: Decoder[{values.annotation}] = {values.decode}"
        decode = "decode_unknown(fields)"
    encode = (values.encode or "{value}").replace("{value}", "self.additional_properties")
    # In quotes where it names a model: it is evaluated while that may not be there yet.
    factory = f"dict[str, {use.annotation!r}]" if use.models else f"dict[str, {use.annotation}]"
    return Additional(annotation=use.annotation, factory=factory, decoder=decoder, decode=decode, encode=encode)


def _model_imports(fields: tuple[Field, ...], uses: list[Use], additional: Use) -> Imports:
    """What the module of a model may need; the formatter takes out what it does not."""
    needed: set[tuple[str, str]] = {
        ("typing", "Self"),
        ("attrs", "field"),
        ("attrs", "frozen"),
        (ARGUMENTS, "checked"),
        (CODEC, "as_object"),
        (CODEC, "compact"),
        ("._redact", "names_only"),
    }
    for use in [*uses, additional]:
        needed |= use.imports | use.decode_imports | use.encode_imports
        if is_ambiguous(use):
            needed.add((CODEC, "Decoder"))
    needed.add((CODEC, "dict_of"))
    for item, use in zip(fields, uses, strict=True):
        needed.add((CODEC, item.decode.partition("(")[0]))
        if item.converter:
            needed |= use.accepts_imports
        if item.sensitive:
            needed |= {("._redact", item.sensitive), ("._redact", REDACTION.format(item.sensitive))}
        if "Unset" in item.annotation:
            needed |= {(CODEC, "Unset"), (CODEC, "UNSET")}
    return frozenset(needed)
