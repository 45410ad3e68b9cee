"""What a description asks of a request's body, and whether a body that was sent can be, and is, that."""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import parse_qsl, urlsplit
from xml.etree import ElementTree

import yaml

from .description import Description, Node, Operation, Pointer
from .recorder import Exchange
from .shapes import is_list, is_object

_JSON = re.compile(r"application/json$|[^/]+/[^/]*\+json$")
_YAML = re.compile(r"(application|text)/(x-)?yaml$|[^/]+/[^/]*\+yaml$")
_ITEMS = re.compile(r"application/(x-)?(ndjson|jsonl|jsonlines|json-seq)$")
_XML = re.compile(r"(application|text)/xml$|[^/]+/[^/]*\+xml$")
_BYTES = re.compile(r"application/(octet-stream|pdf|zip|gzip)$|(image|audio|video)/")
_FORM = re.compile(r"application/x-www-form-urlencoded$|multipart/form-data$")

_TEXTS = {"title", "description", "example", "examples", "deprecated", "externalDocs"}
_SCALARS = {"string", "integer", "number", "boolean"}
# Formats of JSON Schema and of OpenAPI, each of which takes other values than another.
_FORMATS = {
    *("date", "date-time", "time", "duration", "email", "hostname", "ipv4", "ipv6", "uri", "uuid", "regex"),
    *("int32", "int64", "float", "double", "byte", "binary"),
}
# The keywords of an object that has more properties than it lists.
_OF_OPEN_OBJECTS = {"type", "properties", "required", "title", "description", "example"}


def impossible(description: Description, operation: Operation, exchange: Exchange, places: Sequence[list[str]]) -> str:
    """Say why no body is what the description asks for, or nothing if one may be.

    `places` are those in the body of what was found wrong, as steps from its root.
    """
    contents, content = _contents(description, operation)
    if content and not any("/" in key for key in content):
        return "none of its content has a media type"
    found = _media(contents, content, exchange)
    if found is None:
        return ""
    kind, where = found
    if _FORM.match(kind) and _type_at(description, where) in {*_SCALARS, "array"}:
        return "a form whose schema is of no object"
    if _BYTES.match(kind) and _type_at(description, where) in {*_SCALARS, "array", "object"} - {"string"}:
        return "bytes whose schema is of a value of JSON"
    listed = [list(_schemas_at(description, where, steps)) for steps in places]
    if any(map(_are_of_no_type, listed)):
        return "of types that exclude each other"
    if any(_are_alike(description, schema["oneOf"]) for schemas in listed for schema in schemas if "oneOf" in schema):
        return "oneOf of objects, each of which another takes too"
    missing = [name for schemas in listed for schema in schemas for name in _required_and_forbidden(schema)]
    return f"{missing[0]} is required, and excluded by additionalProperties" if missing else ""


def impossible_parameter(description: Description, operation: Operation, violations: Sequence[dict[str, Any]]) -> str:
    """Say why no value is what a parameter asks for, or nothing if one may be, or something else is wrong too."""
    schemas = {str(entry.get("name")).lower(): entry.get("schema") for entry in description.parameters(operation)}
    for violation in violations:
        location = [str(part) for part in violation.get("location", [])]
        _, schema = description.resolve((), schemas.get(location[2].lower()) if len(location) == 3 else None)
        if (
            violation.get("code") != "oneOf"
            or not is_object(schema)
            or not _are_alike(description, schema.get("oneOf"))
        ):
            return ""
    return "oneOf of schemas that ask for the same" if violations else ""


def are_exploded(
    description: Description, operation: Operation, exchange: Exchange, violations: Sequence[dict[str, Any]]
) -> bool:
    """Tell whether all that is missed are objects in the query of which each property is sent by its own name."""
    parameters = {str(entry.get("name")): entry for entry in description.parameters(operation)}
    sent = {name for name, _ in parse_qsl(urlsplit(exchange.target).query, keep_blank_values=True)}
    for violation in violations:
        missed = re.search(r"required property '([^']+)'", str(violation.get("message")))
        parameter = (
            parameters.get(missed[1], {}) if missed and violation.get("location") == ["request", "query"] else {}
        )
        _, schema = description.resolve((), parameter.get("schema"))
        is_alone = parameter.get("style", "form") != "form" or parameter.get("explode") is False
        properties = schema.get("properties") if is_object(schema) else None
        if is_alone or not is_object(properties) or not sent & set(properties):
            return False
    return bool(violations)


def fits(description: Description, operation: Operation, exchange: Exchange) -> bool:
    """Tell whether jsonschema finds a body of JSON, of its items or of YAML right by the schema of its media type."""
    found = _media(*_contents(description, operation), exchange)
    if found is None:
        return False
    kind, where = found
    try:
        for pattern, read in ((_JSON, json.loads), (_ITEMS, _items), (_YAML, _yaml)):
            if pattern.match(kind):
                return description.requests.errors(where, read(exchange.body)) == []
    except (ValueError, yaml.YAMLError):
        pass
    return False


def is_xml(exchange: Exchange) -> bool:
    """Tell whether a body is a document of XML, and sent as one."""
    if not _XML.match(_kind(exchange)):
        return False
    try:
        ElementTree.fromstring(exchange.body)  # noqa: S314 - it is what our own example wrote
    except ElementTree.ParseError:
        return False
    return True


def _items(body: bytes) -> list[Any]:
    return [json.loads(line) for line in body.decode().replace("\x1e", "").splitlines() if line.strip()]


def _yaml(body: bytes) -> Any:
    return json.loads(json.dumps(yaml.safe_load(body), default=str))


def _kind(exchange: Exchange) -> str:
    return exchange.header("content-type").partition(";")[0].strip().lower()


def _contents(description: Description, operation: Operation) -> tuple[Pointer, dict[str, Node]]:
    where, _ = description.operation(operation)
    contents, content = description.below(where, "requestBody", "content")
    return contents, content if is_object(content) else {}


def _media(contents: Pointer, content: dict[str, Node], exchange: Exchange) -> tuple[str, Pointer] | None:
    """Return the media type that a body was sent as, and the place of its own schema, not that of a range."""
    kind = _kind(exchange)
    for key in content:
        if key.partition(";")[0].strip().lower() == kind and is_object(content[key]) and "schema" in content[key]:
            return kind, (*contents, key, "schema")
    return None


def _type_at(description: Description, where: Pointer) -> str:
    _, schema = description.below(where)
    return str(schema.get("type")) if is_object(schema) else ""


def _schemas_at(description: Description, where: Pointer, steps: list[str]) -> Iterator[dict[str, Any]]:
    """Yield the schemas that all hold for the value at a place: alternatives are not among them."""
    place, schema = description.below(where)
    if not is_object(schema) or len(place) > 200:
        return
    for index, _ in enumerate(schema["allOf"] if is_list(schema.get("allOf")) else ()):
        if (*place, "allOf", str(index)) != where:
            yield from _schemas_at(description, (*place, "allOf", str(index)), steps)
    if not steps:
        yield schema
    elif is_object(schema.get("properties")) and steps[0] in schema["properties"]:
        yield from _schemas_at(description, (*place, "properties", steps[0]), steps[1:])
    elif steps[0].isdigit() and "items" in schema:
        yield from _schemas_at(description, (*place, "items"), steps[1:])


def _are_of_no_type(schemas: list[dict[str, Any]]) -> bool:
    """Tell whether schemas that all hold for a value have no type in common."""
    allowed = [found for schema in schemas if (found := _types(schema))]
    return bool(allowed) and not set[str].intersection(*allowed)


def _types(schema: dict[str, Any]) -> set[str]:
    listed = schema.get("type", [])
    types: set[str] = set(map(str, listed if is_list(listed) else [listed]))
    nullable = {"null"} if schema.get("nullable") is True and types else set[str]()
    return types | nullable | ({"integer"} if "number" in types else set[str]())


def _are_alike(description: Description, branches: Node) -> bool:
    """Tell whether another schema takes each object of the properties that a schema of `oneOf` lists."""
    schemas = [description.resolve((), branch)[1] for branch in branches] if is_list(branches) else []
    return all(
        is_object(schema) and any(_takes_all_of(other, schema) for other in schemas if other is not schema)
        for schema in schemas
    )


def _takes_all_of(other: Node, schema: dict[str, Any]) -> bool:
    """Tell whether a schema takes each object of the properties that another one lists."""
    if is_object(other) and _plain(other) == _plain(schema):
        return True
    if not is_object(other) or other.keys() - _OF_OPEN_OBJECTS or other.get("type", "object") != "object":
        return False
    own, others = (found if is_object(found := item.get("properties")) else {} for item in (schema, other))
    needed, given = (set(item.get("required") or ()) for item in (other, schema))
    return needed <= given and all(others[name] == own[name] for name in own.keys() & others.keys())


def _plain(schema: dict[str, Any]) -> dict[str, Any]:
    """Return what a schema asks for: texts, examples and formats that only the description knows are nothing of it."""
    unknown = schema.get("format") not in _FORMATS
    return {key: value for key, value in schema.items() if key not in _TEXTS and not (key == "format" and unknown)}


def _required_and_forbidden(schema: dict[str, Any]) -> list[str]:
    """Return the properties that a schema requires and does not allow: additionalProperties sees its own only."""
    if schema.get("additionalProperties") is not False or schema.get("patternProperties"):
        return []
    properties, required = schema.get("properties"), schema.get("required")
    known: dict[str, Any] = properties if is_object(properties) else {}
    return [str(name) for name in (required if is_list(required) else ()) if name not in known]
