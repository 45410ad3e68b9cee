"""Types in Python for the parser's properties: annotations, and the expressions that decode and encode them."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from openapi_python_client.parser.properties import (
    AnyProperty,
    EnumProperty,
    LiteralEnumProperty,
    ModelProperty,
)
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty

from ..document.source import Json, as_array, as_object, dereferenced
from .use import ANYTHING, ARGUMENTS, BYTES, CODEC, Use, dict_of, list_of, or_none, simple

Item = TypeVar("Item")


_SCALARS: dict[type, Use] = {
    AnyProperty: ANYTHING,
    BooleanProperty: simple("bool", "to_bool", checked=True),
    IntProperty: simple("int", "to_int", checked=True),
    FloatProperty: simple("float", "to_float", checked=True),
    StringProperty: simple("str", "to_str", checked=True),
    NoneProperty: simple("None", "to_none", nullable=True),
    FileProperty: BYTES,
    DateTimeProperty: simple(
        "datetime", "to_datetime", encode="{value}.isoformat()", imports=frozenset({("datetime", "datetime")})
    ),
    DateProperty: simple("date", "to_date", encode="{value}.isoformat()", imports=frozenset({("datetime", "date")})),
    UuidProperty: Use(
        annotation="UUID",
        accepts="UUID | str",
        decode="to_uuid",
        encode="str({value})",
        convert="uuid_argument({value}, {name})",
        imports=frozenset({("uuid", "UUID")}),
        accepts_imports=frozenset({(ARGUMENTS, "uuid_argument")}),
        decode_imports=frozenset({(CODEC, "to_uuid")}),
    ),
}


class Types:
    """Knows the classes that there are, and what every other type is made of.

    `classes` has, by the parser's name, the class name and the module of each model and enum that is emitted; `models`
    has all models: what refers to one may have it from before it was complete.
    """

    def __init__(
        self,
        root: Json,
        classes: Mapping[str, tuple[str, str]],
        models: Mapping[str, ModelProperty],
        schemas: Mapping[str, str],
    ) -> None:
        self._root = root
        self._classes = classes
        self._models = models
        self._schemas = schemas  # the parser's name of a class by the name of its schema

    def use(self, prop: PropertyProtocol, raw: object = None) -> Use:
        """The type of a property; `raw` is its schema in the document, if it is known."""
        schema = dereferenced(self._root, raw)
        match prop:
            case EnumProperty() | LiteralEnumProperty():
                return self._enum(str(prop.class_info.name))
            case ModelProperty():
                return self._model(prop, schema)
            case ListProperty():
                return list_of(self.use(prop.inner_property, schema.get("items")))
            case UnionProperty():
                return self._union(prop, schema)
            case ConstProperty():
                return _constant(prop.value.raw_value)
            case _:
                return _SCALARS.get(type(prop), ANYTHING)

    def _enum(self, parser_name: str) -> Use:
        name, module = self._classes[parser_name]
        own = frozenset({(f".models.{module}", name)})
        return Use(
            annotation=name,
            accepts=f"{name} | {name}Literal",
            decode=f"{name}.from_json",
            encode="{value}.value",
            convert=f"argument({name}.from_json, {{value}}, {{name}})",
            imports=own,
            accepts_imports=frozenset({(f".models.{module}", f"{name}Literal"), (ARGUMENTS, "argument")}),
            decode_imports=own,
            enums=frozenset({parser_name}),
        )

    def _model(self, prop: ModelProperty, schema: Json) -> Use:
        parser_name = str(prop.class_info.name)
        if parser_name not in self._classes:  # an object with no fields of its own
            return dict_of(self.additional(self._models.get(parser_name, prop), schema))
        name, module = self._classes[parser_name]
        own = frozenset({(f".models.{module}", name)})
        return Use(
            annotation=name,
            accepts=name,
            decode=f"{name}.from_dict",
            encode="{value}.to_dict()",
            imports=own,
            decode_imports=own,
            models=frozenset({parser_name}),
        )

    def additional(self, prop: ModelProperty, schema: Json) -> Use:
        """The type of the values of fields that a model does not name."""
        if prop.additional_properties is None:
            return ANYTHING
        return self.use(prop.additional_properties, schema.get("additionalProperties"))

    def _union(self, prop: UnionProperty, schema: Json) -> Use:
        raws: list[object] = [*as_array(schema.get("anyOf")), *as_array(schema.get("oneOf"))]
        if len(raws) != len(prop.inner_properties):  # the parser's members are not the document's
            raws = [None] * len(prop.inner_properties)
        uses = [self.use(inner, raw) for inner, raw in zip(prop.inner_properties, raws, strict=True)]
        nullable = any(use.nullable for use in uses)
        some = _distinct(use for use in uses if use.annotation != "None")
        if not some:
            return _SCALARS[NoneProperty]
        if any(use.annotation == "object" for use in some):
            return ANYTHING
        union = some[0] if len(some) == 1 else self._one_of(some, schema)
        return or_none(union) if nullable else union

    def _one_of(self, uses: list[Use], schema: Json) -> Use:
        decoders = [use.decode for use in uses]
        decode, helper = f"one_of({', '.join(decoders)})", "one_of"
        mapping = self._discriminated(uses, schema)
        if mapping:
            entries = ", ".join(f"{tag!r}: {decode}" for tag, decode in mapping.items())
            decode, helper = (
                f"by_discriminator({str(schema['discriminator']['propertyName'])!r}, {{{entries}}})",
                "by_discriminator",
            )
        plain = all(use.encode is None for use in uses)
        return Use(
            annotation=" | ".join(use.annotation for use in uses),
            accepts=" | ".join(use.annotation for use in uses),
            decode=decode,
            encode=None if plain else "encode({value})",
            encode_imports=frozenset() if plain else frozenset({(CODEC, "encode")}),
            decode_imports=_all(use.decode_imports for use in uses) | {(CODEC, helper)},
            imports=_all(use.imports for use in uses),
            models=_all(use.models for use in uses),
            enums=_all(use.enums for use in uses),
        )

    def _discriminated(self, uses: list[Use], schema: Json) -> dict[str, str]:
        """The decoder for each tag, if the document tells the members apart by one, and all of them are models."""
        discriminator = as_object(schema.get("discriminator"))
        members = [*as_array(schema.get("oneOf")), *as_array(schema.get("anyOf"))]
        if not isinstance(discriminator.get("propertyName"), str):
            return {}
        by_class = {
            next(iter(use.models)): use.decode for use in uses if len(use.models) == 1 and not use.decode.endswith(")")
        }
        if len(by_class) != len(uses):
            return {}
        names = [str(as_object(member).get("$ref", "")).rpartition("/")[2] for member in members]
        mapping = as_object(discriminator.get("mapping"))
        tags = {name: name for name in names} | {tag: str(to).rpartition("/")[2] for tag, to in mapping.items()}
        return {tag: by_class[self._schemas[name]] for tag, name in tags.items() if self._schemas.get(name) in by_class}


def _distinct(uses: Iterable[Use]) -> list[Use]:
    return list({use.annotation: use for use in uses}.values())


def _all(parts: Iterable[frozenset[Item]]) -> frozenset[Item]:
    return frozenset(item for part in parts for item in part)


def _constant(value: Any) -> Use:
    if isinstance(value, float):
        return _SCALARS[FloatProperty]
    return Use(
        annotation=f"Literal[{value!r}]",
        accepts=f"Literal[{value!r}]",
        decode=f"constant({value!r})",
        imports=frozenset({("typing", "Literal")}),
        decode_imports=frozenset({(CODEC, "constant")}),
    )
