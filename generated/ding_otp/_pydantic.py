# Generated from the API's description. Edit that or the templates, not this file.
"""How pydantic, and so FastAPI, reads, writes and describes models and enums. Only what pydantic calls imports it."""

import ast
import inspect
import re
import textwrap
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from enum import Enum
from functools import reduce
from importlib import import_module
from itertools import pairwise
from types import UnionType
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin, get_type_hints

from attrs import NOTHING, Attribute, fields
from pydantic.errors import PydanticSchemaGenerationError
from pydantic_core import InitErrorDetails, PydanticCustomError, SchemaSerializer, ValidationError, core_schema

from ._codec import FieldError, Unset, as_object
from ._model import APIModel
from ._redact import HIDDEN

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue

_AS_OBJECT = core_schema.plain_serializer_function_ser_schema(lambda model: model.to_dict())
SERIALIZER = SchemaSerializer(core_schema.any_schema(serialization=_AS_OBJECT))

# The part of a model's documentation that stands at its fields too.
_DETAILS = "\n\nAttributes:\n"

# The models that are being described, for those that have themselves among their fields.
_described: ContextVar[frozenset[str]] = ContextVar("described", default=frozenset())


def model_schema(model: type[APIModel], handler: "GetCoreSchemaHandler") -> core_schema.CoreSchema:
    """Return how a model is read, from a JSON object or as it is, and written, as a JSON object."""
    reference = f"{model.__module__}.{model.__qualname__}:{id(model)}"
    described = _described.get()
    if reference in described:
        return core_schema.definition_reference_schema(reference)
    token = _described.set(described | {reference})
    try:
        types = _types_of(model)
        shape = {
            _wire_name(field): core_schema.typed_dict_field(
                core_schema.no_info_wrap_validator_function(_unread, _field_schema(types[field.name], handler)),
                required=False,
            )
            for field in _fields(model)
        }
    finally:
        _described.reset(token)
    return core_schema.no_info_wrap_validator_function(
        _reader(model),
        core_schema.typed_dict_schema(shape, extra_behavior="allow"),
        ref=reference,
        serialization=_AS_OBJECT,
    )


def model_json_schema(
    model: type[APIModel], schema: core_schema.CoreSchema, handler: "GetJsonSchemaHandler"
) -> "JsonSchemaValue":
    """Return the JSON schema of a model, with what its documentation says of it and of each field."""
    found = handler(schema)
    described = handler.resolve_ref_schema(found)
    doc = inspect.cleandoc(model.__doc__ or "")
    described |= {"title": model.__name__, "description": doc.rpartition(_DETAILS)[0] or doc}
    said = dict(_field_docs(model))
    properties, needed = described["properties"], list[str]()
    for field in _fields(model):
        name = _wire_name(field)
        if tags := field.metadata.get("tags"):
            properties[name] = {"type": "string", "enum": [*tags]}
        if field.name in said:
            properties[name]["description"] = said[field.name]
        if field.default is NOTHING:
            needed.append(name)
    described |= {"required": needed} if needed else {}
    return found


def enum_schema(enum: type[Enum], base: core_schema.CoreSchema) -> core_schema.CoreSchema:
    """Return how an open enum is read, from any value of its base type, and written, as that."""
    return core_schema.no_info_after_validator_function(
        enum, base, serialization=core_schema.plain_serializer_function_ser_schema(_value_of)
    )


def enum_json_schema(enum: type[Enum], base: "JsonSchemaValue") -> "JsonSchemaValue":
    """Return the JSON schema of an open enum: one of its values, or another one."""
    known = [member.value for member in enum]
    return {
        "title": enum.__name__,
        "description": inspect.cleandoc(enum.__doc__ or ""),
        "anyOf": [{**base, "enum": known}, base],
    }


def _value_of(member: Enum) -> object:
    return member.value


def _reader(model: type[APIModel]) -> Callable[[object, Callable[[object], object]], APIModel]:
    """Return what reads a model. In a union, pydantic takes the first that counts nothing, else the highest count."""

    def read(value: object, count: Callable[[object], object]) -> APIModel:
        if isinstance(value, model):
            return value
        try:
            is_told_by_tag = _is_told_by_tag(model, as_object(value))
            made = model.from_dict(value)
        except FieldError as error:
            raise _invalid(model.__name__, error) from None
        if not is_told_by_tag:
            count(_understood(made, as_object(value)))
        return made

    read.__name__ = model.__name__  # so is it called in the errors of a union
    return read


def _is_told_by_tag(model: type[APIModel], data: dict[str, object]) -> bool:
    """Tell whether an object has a value that is this model's alone, of those that models of unions are told by.

    Raises:
        FieldError: It has one of another model.
    """
    tagged = [
        (name, tags)
        for field in _fields(model)
        if (tags := field.metadata.get("tags")) and isinstance(data.get(name := _wire_name(field)), str)
    ]
    for name, tags in tagged:
        if data[name] not in tags:
            raise FieldError("is the value of another model", (name,))
    return bool(tagged)


def _understood(made: Any, data: dict[str, object]) -> dict[str, object]:
    """Return the fields that could be read, enums of unknown values aside."""
    values = {_wire_name(field): getattr(made, field.name) for field in _fields(type(made))}
    return {
        name: value
        for name, value in values.items()
        if name in data and name not in made.additional_properties and getattr(value, "is_known", True)
    }


def _unread(value: object, _: object) -> object:
    """Return what a model has read; the schema of the field only describes it."""
    return value


def _invalid(title: str, error: FieldError) -> ValidationError:
    """Return the error that tells where it is, and does not quote the value."""
    problem = PydanticCustomError("value_error", "{problem}", {"problem": error.problem})
    kind = "missing" if error.problem == "missing" else problem
    where = tuple(int(part) if part.isdecimal() else part for part in error.path)
    details = InitErrorDetails(type=kind, loc=where, input=HIDDEN)
    return ValidationError.from_exception_data(title, [details])


def _fields(model: Any) -> Iterator["Attribute[Any]"]:
    """List the fields of a model that the API knows."""
    found: tuple[Attribute[Any], ...] = fields(model)
    return (field for field in found if field.name != "additional_properties")


def _wire_name(field: "Attribute[Any]") -> str:
    name: str = field.metadata.get("wire_name", field.name)
    return name


def _types_of(model: type[APIModel]) -> dict[str, Any]:
    """Return the types of fields; in modules that import one another, they are texts that name models."""
    models = import_module(f"{__package__}.models")  # a subclass may stand in a module of its own
    written = " ".join(str(field.type) for field in _fields(model) if isinstance(field.type, str))
    names = {name: getattr(models, name) for name in re.findall(r"\w+", written) if name in dir(models)}
    return {name: _given(kind) for name, kind in get_type_hints(model, localns=names).items()}


def _field_schema(kind: Any, handler: "GetCoreSchemaHandler") -> core_schema.CoreSchema:
    try:
        return handler.generate_schema(kind)
    except PydanticSchemaGenerationError:  # of a file, which JSON does not have
        return core_schema.any_schema()


def _given(kind: Any) -> Any:
    """Return a type without that of a field that is not there."""
    parts: list[Any] = [*get_args(kind)] if get_origin(kind) in (Union, UnionType) else [kind]
    return reduce(lambda one, other: one | other, (part for part in parts if part is not Unset))


def _field_docs(model: type[APIModel]) -> Iterator[tuple[str, str]]:
    """List the documentation of fields, which stands below each in the source; nothing, where there is none."""
    try:
        (tree,) = ast.parse(textwrap.dedent(inspect.getsource(model))).body
    except (OSError, SyntaxError, TypeError, ValueError):  # so it is in a shell, and of a module that was not loaded
        return
    body = tree.body if isinstance(tree, ast.ClassDef) else []
    for statement, after in pairwise(body):
        match statement, after:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str() as text)):
                yield name, inspect.cleandoc(text)
            case _:
                pass
