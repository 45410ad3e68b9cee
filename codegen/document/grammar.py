"""List the object types of OpenAPI: the keys of each, and the type of each key's value.

One table for walking a description, validating its structure, and pruning it.
"""

from collections.abc import Iterator

from .diagnostics import WHOLE, pointer, pointer_parts
from .values import Json, as_object, is_array, is_object

_SUMMARY = {"summary": "string", "description": "string"}
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_PARAMETER = {
    "description": "string",
    "required": "boolean",
    "deprecated": "boolean",
    "allowEmptyValue": "boolean",
    "style": "string",
    "explode": "boolean",
    "allowReserved": "boolean",
    "schema": "schema",
    "example": "data",
    "examples": "{example}",
    "content": "{media}",
}
_ENCODINGS = {"encoding": "{encoding}", "prefixEncoding": "[encoding]", "itemEncoding": "encoding"}
_NUMBERS = ("maximum", "minimum", "maxLength", "minLength", "maxItems", "minItems", "multipleOf")
_SCHEMA_LIMITS = (*_NUMBERS, "maxProperties", "minProperties", "minContains", "maxContains")
_SCHEMA_TEXTS = (
    "title",
    "description",
    "format",
    "pattern",
    "$id",
    "$anchor",
    "$comment",
    "contentEncoding",
    "$schema",
)
_SUBSCHEMAS = ("not", "items", "propertyNames", "contains", "if", "then", "else", "contentSchema")

# The keys of each object type. `[x]` is a list of x, `{x}` an object whose keys are names, `data` a value of the API
# itself, such as an example; `!` marks a required key.
OBJECT_TYPES: dict[str, dict[str, str]] = {
    "document": {
        "openapi": "string!",
        "$self": "string",
        "info": "info!",
        "jsonSchemaDialect": "string",
        "servers": "[server]",
        "paths": "{path}!",
        "webhooks": "{path}",
        "components": "components",
        "security": "[{grant}]",
        "tags": "[tag]",
        "externalDocs": "any",
    },
    "info": {
        **_SUMMARY,
        "title": "string!",
        "version": "string!",
        "termsOfService": "string",
        "contact": "any",
        "license": "any",
    },
    "server": {**_SUMMARY, "name": "string", "url": "string!", "variables": "{variable}"},
    "variable": {"enum": "[string]", "default": "string!", "description": "string"},
    "tag": {**_SUMMARY, "name": "string!", "externalDocs": "any", "parent": "string", "kind": "string"},
    "path": {
        **_SUMMARY,
        **dict.fromkeys(METHODS, "operation"),
        "additionalOperations": "{operation}",
        "servers": "[server]",
        "parameters": "[parameter]",
    },
    "operation": {
        **_SUMMARY,
        "tags": "[string]",
        "externalDocs": "any",
        "operationId": "string",
        "parameters": "[parameter]",
        "requestBody": "body",
        "responses": "{response}!",
        "callbacks": "{{path}}",
        "deprecated": "boolean",
        "security": "[{grant}]",
        "servers": "[server]",
    },
    "parameter": {**_PARAMETER, "name": "string!", "in": "location!"},
    "header": _PARAMETER,
    "body": {"description": "string", "content": "{media}!", "required": "boolean"},
    "media": {
        "schema": "schema",
        "itemSchema": "schema",
        "example": "data",
        "examples": "{example}",
        **_ENCODINGS,
    },
    "encoding": {
        **_ENCODINGS,
        "contentType": "string",
        "headers": "{header}",
        "style": "string",
        "explode": "boolean",
        "allowReserved": "boolean",
    },
    "response": {
        "summary": "string",
        "description": "string!",
        "headers": "{header}",
        "content": "{media}",
        "links": "{link}",
    },
    "link": {
        "operationId": "string",
        "operationRef": "string",
        "parameters": "any",
        "requestBody": "any",
        "description": "string",
        "server": "server",
    },
    "example": {
        **_SUMMARY,
        "value": "data",
        "dataValue": "data",
        "serializedValue": "string",
        "externalValue": "string",
    },
    "components": {
        "schemas": "{schema}",
        "responses": "{response}",
        "parameters": "{parameter}",
        "examples": "{example}",
        "requestBodies": "{body}",
        "headers": "{header}",
        "securitySchemes": "{scheme}",
        "links": "{link}",
        "callbacks": "{{path}}",
        "pathItems": "{path}",
        "mediaTypes": "{media}",
    },
    "scheme": {
        "type": "string!",
        "description": "string",
        "name": "string",
        "in": "string",
        "scheme": "string",
        "bearerFormat": "string",
        "flows": "any",
        "openIdConnectUrl": "string",
        "oauth2MetadataUrl": "string",
        "deprecated": "boolean",
    },
    "schema": {
        "type": "type",
        "enum": "[any]",
        "const": "any",
        "default": "data",
        "example": "data",
        "examples": "data",
        "properties": "{schema}",
        "patternProperties": "{schema}",
        "dependentSchemas": "{schema}",
        "$defs": "{schema}",
        "additionalProperties": "schema",
        "unevaluatedProperties": "schema",
        "unevaluatedItems": "schema",
        "required": "[string]",
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), "[schema]"),
        **dict.fromkeys(_SUBSCHEMAS, "schema"),
        **dict.fromkeys(_SCHEMA_LIMITS, "number"),
        **dict.fromkeys(("exclusiveMaximum", "exclusiveMinimum"), "limit"),
        **dict.fromkeys(_SCHEMA_TEXTS, "string"),
        **dict.fromkeys(("uniqueItems", "nullable", "readOnly", "writeOnly", "deprecated"), "boolean"),
        "discriminator": "discriminator",
        **dict.fromkeys(("xml", "externalDocs", "contentMediaType", "dependentRequired"), "any"),
    },
    "discriminator": {"propertyName": "string!", "mapping": "{data}", "defaultMapping": "string"},
}

# The same, apart: which keys there are, and which are required.
KEYS = {name: {key: spec.removesuffix("!") for key, spec in keys.items()} for name, keys in OBJECT_TYPES.items()}
REQUIRED = {name: [key for key, spec in keys.items() if spec.endswith("!")] for name, keys in OBJECT_TYPES.items()}

# What OpenAPI 3.2 has added to object types that there were before.
SINCE_3_2 = {
    "document": ("$self",),
    "path": ("query", "additionalOperations"),
    "media": ("itemSchema", "prefixEncoding", "itemEncoding"),
    "encoding": tuple(_ENCODINGS),
    "response": ("summary",),
    "example": ("dataValue", "serializedValue"),
    "components": ("mediaTypes",),
    "scheme": ("oauth2MetadataUrl", "deprecated"),
    "discriminator": ("defaultMapping",),
    "server": ("name",),
    "tag": ("summary", "parent", "kind"),
}

# The object types by the names that users read, where it is not the type's own.
_NAMES = {
    "any": "other part",
    "body": "request body",
    "data": "example or default",
    "document": "description",
    "grant": "security requirement",
    "info": "object `info`",
    "media": "media type",
    "path": "path item",
    "scheme": "security scheme",
    "variable": "server variable",
}

# What can be removed so that the rest is still a description.
_REMOVABLE = frozenset(
    {"server", "tag", "{path}", "path", "operation", "parameter", "header", "media", "response", "example", "link"}
    | {"encoding", "scheme", "{grant}", "grant", "schema", "data"}
)

# The maps that may have extensions beside their entries.
_EXTENDED = frozenset({"{path}", "paths", "webhooks", "{response}", "responses"})

JSON_TYPES = ("string", "number", "integer", "boolean", "array", "object", "null")
LOCATIONS = ("query", "path", "header", "cookie", "querystring")
BODILESS_STATUSES = ("204", "205", "304")
"""Statuses whose answers have no content, whatever is described (RFC 9110, 15.3.5, 15.3.6, 15.4.5)."""


def is_entry(holder: str, name: str, value: object) -> bool:
    """Tell whether what stands under a name in a map is an entry of it, and no extension.

    Where OpenAPI allows extensions, in paths, responses and callbacks, `x-` begins one. Elsewhere it begins a name too,
    such as that of a header; but what is no object or list there is no entry, whatever the specification says.

    Args:
        holder: The type of the map, or its key.
        name: The name.
        value: What stands under it.
    """
    if holder == "{schema}":
        return True
    if name == "$ref":
        return False
    return not name.startswith("x-") or (holder not in _EXTENDED and (is_object(value) or is_array(value)))


def operations(item: Json) -> Iterator[tuple[str, list[str], Json]]:
    """List the operations of a path item: the method in lower case, the keys that lead there, and the operation."""
    for method in METHODS:
        if is_object(item.get(method)):
            yield method, [method], item[method]
    for name, operation in as_object(item.get("additionalOperations")).items():
        if is_object(operation):
            yield name.lower(), ["additionalOperations", name], operation


def removable_ancestor(where: str) -> str:
    """Return the pointer to the smallest removable part that contains a value; `WHOLE` if there is none."""
    parts = pointer_parts(where)
    removable = [index for index, spec in enumerate(_specs(parts), 1) if spec in _REMOVABLE]
    return pointer(*parts[: removable[-1]]) if removable else WHOLE


def object_type_at(where: str) -> str:
    """Return the object type at a pointer, as `OBJECT_TYPES` has it; "any" if the grammar does not say."""
    return ["document", *_specs(pointer_parts(where))][-1]


def object_name(object_type: str) -> str:
    """Return the name of an object type that users read."""
    inner = object_type.strip("[]{}")
    return _NAMES.get(inner) or (inner if inner in OBJECT_TYPES else _NAMES["any"])


def plural(name: str) -> str:
    """Return the plural of an object type's name."""
    if " or " in name:
        return " or ".join(map(plural, name.split(" or ")))
    return f"{name[:-1]}ies" if name.endswith("y") else f"{name}s"


def _specs(parts: list[str]) -> Iterator[str]:
    spec = "document"
    for part in parts:
        spec = spec[1:-1] if spec[0] in "[{" else KEYS.get(spec, {}).get(part, "any")
        yield spec
