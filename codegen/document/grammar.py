"""What the parts of a description are: which keys each kind of object has, and what stands there.

One table serves whoever walks a description, says that something in it has the wrong shape, or cuts a part out.
"""

from collections.abc import Iterator

from .diagnostics import WHOLE, pointer, pointer_parts

_TEXTS = {"summary": "string", "description": "string"}
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_VALUE = {
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
_NUMBERS = ("maximum", "minimum", "maxLength", "minLength", "maxItems", "minItems", "multipleOf")
_SCHEMA_NUMBERS = (*_NUMBERS, "maxProperties", "minProperties", "minContains", "maxContains")
_WORDS = ("title", "description", "format", "pattern", "$id", "$anchor", "$comment", "contentEncoding", "$schema")
_INNER = ("not", "items", "propertyNames", "contains", "if", "then", "else", "contentSchema")

# The keys of each kind of object. `[x]` is a list of x, `{x}` an object whose keys are names, `data` anything that is
# not part of the description itself, `!` what must be there.
KINDS: dict[str, dict[str, str]] = {
    "document": {
        "openapi": "string!",
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
        **_TEXTS,
        "title": "string!",
        "version": "string!",
        "termsOfService": "string",
        "contact": "any",
        "license": "any",
    },
    "server": {**_TEXTS, "name": "string", "url": "string!", "variables": "{variable}"},
    "variable": {"enum": "[string]", "default": "string!", "description": "string"},
    "tag": {**_TEXTS, "name": "string!", "externalDocs": "any", "parent": "string", "kind": "string"},
    "path": {
        **_TEXTS,
        **dict.fromkeys(METHODS, "operation"),
        "servers": "[server]",
        "parameters": "[parameter]",
    },
    "operation": {
        **_TEXTS,
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
    "parameter": {**_VALUE, "name": "string!", "in": "place!"},
    "header": _VALUE,
    "body": {"description": "string", "content": "{media}!", "required": "boolean"},
    "media": {"schema": "schema", "example": "data", "examples": "{example}", "encoding": "any"},
    "response": {"description": "string!", "headers": "{header}", "content": "{media}", "links": "any"},
    "example": {**_TEXTS, "value": "data", "externalValue": "string"},
    "components": {
        "schemas": "{schema}",
        "responses": "{response}",
        "parameters": "{parameter}",
        "examples": "{example}",
        "requestBodies": "{body}",
        "headers": "{header}",
        "securitySchemes": "{scheme}",
        "links": "any",
        "callbacks": "{{path}}",
        "pathItems": "{path}",
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
        **dict.fromkeys(_INNER, "schema"),
        **dict.fromkeys(_SCHEMA_NUMBERS, "number"),
        **dict.fromkeys(("exclusiveMaximum", "exclusiveMinimum"), "limit"),
        **dict.fromkeys(_WORDS, "string"),
        **dict.fromkeys(("uniqueItems", "nullable", "readOnly", "writeOnly", "deprecated"), "boolean"),
        "discriminator": "discriminator",
        **dict.fromkeys(("xml", "externalDocs", "contentMediaType", "dependentRequired"), "any"),
    },
    "discriminator": {"propertyName": "string!", "mapping": "{data}"},
}

# What can be left out, while the rest stays a description.
_UNITS = frozenset(
    {"server", "tag", "{path}", "path", "operation", "parameter", "header", "media", "response", "example"}
    | {"scheme", "{grant}", "grant", "schema", "data"}
)

TYPES = ("string", "number", "integer", "boolean", "array", "object", "null")
PLACES = ("query", "path", "header", "cookie")


def unit(where: str) -> str:
    """The pointer to the smallest part around a place that can be left out by itself; `WHOLE` if there is none."""
    tokens = pointer_parts(where)
    units = [index for index, spec in enumerate(_specs(tokens), 1) if spec in _UNITS]
    return pointer(*tokens[: units[-1]]) if units else WHOLE


def kind_of(where: str) -> str:
    """The kind of what is at a place, as `KINDS` has it; "any" if it says nothing of it."""
    return ["document", *_specs(pointer_parts(where))][-1]


def _specs(tokens: list[str]) -> Iterator[str]:
    spec = "document"
    for token in tokens:
        spec = spec[1:-1] if spec[0] in "[{" else KINDS.get(spec, {}).get(token, "any").removesuffix("!")
        yield spec
