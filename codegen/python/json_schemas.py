"""Types as JSON Schema (2020-12), for the tools of the MCP server.

What goes in is described whole, with the models that it refers to in `$defs`, and enums list the values to choose from.
What comes out is described one level deep and without limits, and its enums are open: an answer may have new values.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

from attrs import asdict

from .. import ir
from . import doc_text
from .view.models import Enum, Model

Schema = dict[str, object]

# What JSON Schema calls the limits of a scalar or an array.
_LIMITS = {
    "pattern": "pattern",
    "min_length": "minLength",
    "max_length": "maxLength",
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusive_minimum": "exclusiveMinimum",
    "exclusive_maximum": "exclusiveMaximum",
    "multiple_of": "multipleOf",
    "min_items": "minItems",
    "max_items": "maxItems",
    "unique_items": "uniqueItems",
}


class JsonSchemas:
    """Describes types."""

    def __init__(self, models: Iterable[Model], enums: Iterable[Enum]) -> None:
        self._models = {model.source.name: model for model in models}
        self._enums = {enum.source.name: enum for enum in enums}

    def sent(self, kind: ir.Type, metadata: ir.Metadata) -> Schema:
        """Return the schema of an argument; `with_definitions` has the models that it refers to."""
        return {**self._of(kind, self._reference, is_open=False), **_said(metadata, self._enum(kind))}

    def received(self, kind: ir.Type) -> Schema:
        """Return the schema of an answer: that of an object, which other answers are the `result` of."""
        if isinstance(kind, ir.ModelRef):
            model = self._models[kind.name]
            fields = [field for field in model.source.fields if not field.metadata.write_only]
            return {**self._object(fields, self._plain_object, is_open=True), **_described(model.doc)}
        schema = self._of(kind, self._plain_object, is_open=True)
        return {"type": "object", "properties": {"result": schema}, "required": ["result"]}

    def with_definitions(self, schema: Schema, kinds: Iterable[ir.Type]) -> Schema:
        """Return a schema with the models that types refer to, and those that these refer to."""
        names = list(_models_in(kinds))
        definitions: dict[str, object] = {}
        for name in names:  # which grows
            model = self._models[name]
            fields = [field for field in model.source.fields if not field.metadata.read_only]
            found = self._object(fields, self._reference, is_open=False)
            if model.source.additional is None:
                found["additionalProperties"] = False
            definitions[model.class_name] = {**found, **_described(model.doc)}
            names += [other for other in _models_in(field.type for field in fields) if other not in names]
        return {**schema, "$defs": definitions} if definitions else schema

    def _object(self, fields: list[ir.Field], model: "_Described", *, is_open: bool) -> Schema:
        properties = {
            field.name: {
                **self._of(field.type, model, is_open=is_open),
                **_said(field.metadata, self._enum(field.type), is_open=is_open),
            }
            for field in fields
        }
        required = [field.name for field in fields if field.required]
        return {"type": "object", "properties": properties, **({"required": required} if required else {})}

    def _of(self, kind: ir.Type, model: "_Described", *, is_open: bool) -> Schema:
        match kind:
            case ir.Scalar(kind=name, format=format_, limits=limits):
                said = {"format": format_} if format_ else {}
                return {"type": name, **said, **({} if is_open else _limits(limits))}
            case ir.Constant(value=value):
                return {"const": value}
            case ir.Binary():
                return {"type": "string", "contentEncoding": "base64"}
            case ir.EnumRef(name=name):
                values = [member.value for member in self._enums[name].members]
                is_text = all(isinstance(value, str) for value in values)
                found: Schema = {"type": "string" if is_text else "integer"}
                return found if is_open else {**found, "enum": values}
            case ir.ModelRef(name=name):
                return model(name)
            case ir.ListOf(item=item, limits=limits):
                return {
                    "type": "array",
                    "items": self._of(item, model, is_open=is_open),
                    **({} if is_open else _limits(limits)),
                }
            case ir.MapOf(value=value):
                return {"type": "object", "additionalProperties": self._of(value, model, is_open=is_open)}
            case ir.Nullable(inner=inner):
                return {"anyOf": [self._of(inner, model, is_open=is_open), {"type": "null"}]}
            case ir.Union(members=members) if all(isinstance(member, ir.Constant) for member in members):
                return {"enum": [member.value for member in members if isinstance(member, ir.Constant)]}
            case ir.Union(members=members):
                return {"anyOf": [self._of(member, model, is_open=is_open) for member in members]}
            case _:
                return {}

    def _reference(self, name: str) -> Schema:
        return {"$ref": f"#/$defs/{self._models[name].class_name}"}

    def _plain_object(self, name: str) -> Schema:
        return {"type": "object", **_described(self._models[name].doc)}

    def _enum(self, kind: ir.Type) -> Enum | None:
        inner = ir.without_null(kind)
        return self._enums.get(inner.name) if isinstance(inner, ir.EnumRef) else None


_Described = Callable[[str], Schema]


def _models_in(kinds: Iterable[ir.Type]) -> Iterator[str]:
    """Yield the names of models in types, in their order."""
    found = (part.name for kind in kinds for part in ir.walk(kind) if isinstance(part, ir.ModelRef))
    yield from dict.fromkeys(found)


def _limits(limits: ir.Limits) -> Schema:
    given: Mapping[str, object] = asdict(limits)
    return {
        _LIMITS[name]: value
        for name, value in given.items()
        if value is not None and value != "" and value is not False
    }


def _said(metadata: ir.Metadata, enum: Enum | None, *, is_open: bool = False) -> Schema:
    """Return what is said of a value: its description, with the meanings of an enum's values, and its examples."""
    text = doc_text.sentence(doc_text.one_line(metadata.description)) or (doc_text.one_line(enum.doc) if enum else "")
    said = _described(" ".join(filter(None, (text, _meanings(enum, is_open=is_open)))))
    if metadata.has_default:
        said["default"] = metadata.default
    if metadata.examples:
        said["examples"] = [*metadata.examples]
    if metadata.deprecated:
        said["deprecated"] = True
    return said


def _described(text: str) -> Schema:
    return {"description": text} if text else {}


def _meanings(enum: Enum | None, *, is_open: bool) -> str:
    """Return the values of an enum with what they mean; of an open one, all of them, since its type has none."""
    if enum is None or not (is_open or any(member.doc for member in enum.members)):
        return ""
    values = [f"{member.shown} ({member.doc.rstrip('.')})" if member.doc else member.shown for member in enum.members]
    return f"Known values: {', '.join(values)}." if is_open else f"Values: {', '.join(values)}."
