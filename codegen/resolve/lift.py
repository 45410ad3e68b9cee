"""Gives each object and each enum of a document a place among its components, and a name that no other has.

openapi-python-client names what stands inline after where it stands, and gives up where two such names are one, or
where what it has named once comes by again, as in `type: [object, 'null']`. What has a place of its own among the
components is named once. The names are those that the parser would have given, as far as they are free.
"""

import re
from collections.abc import Iterable, Iterator

from openapi_python_client.strings import ClassName, PythonIdentifier, pascal_case

from ..document.source import Json, as_array, as_object, dereferenced, is_object
from ..document.walk import parts
from .flatten import flatten
from .trace import METHODS, POINTER

_JSON = re.compile(r"(application/json|[\w.+-]+/[\w.-]+\+json)\s*(;|$)")
_RANGE = re.compile(r"(\*|application)/\*")
_KNOWN = re.compile(rf"{_JSON.pattern}|(application/(x-www-form-urlencoded|octet-stream)|multipart/form-data)\s*(;|$)")
_BYTES = "application/octet-stream"

_FIELD = "field_"  # what the parser puts before names that Python would not take
_UNIONS = ("anyOf", "oneOf")


def lifted(document: Json, bodies: Iterable[tuple[str, Json]] = ()) -> Json:
    """The document, changed in place; it must be a copy that carries pointers (see `trace`).

    `bodies` are request bodies from elsewhere, each with a name for what is in it; they are changed likewise.
    """
    return _Lift(document, bodies).document


def media_types(document: Json) -> dict[str, str]:
    """What the parser is to take each media type for that it does not know: JSON for any, bytes for the others."""
    components = as_object(document.get("components"))
    holders = [*as_object(components.get("requestBodies")).values(), *as_object(components.get("responses")).values()]
    for item in as_object(document.get("paths")).values():
        for operation in (as_object(as_object(item).get(method)) for method in METHODS):
            holders += [operation.get("requestBody"), *as_object(operation.get("responses")).values()]
    found = {name for holder in holders for name in as_object(as_object(holder).get("content"))}
    return {name: "application/json" if _RANGE.match(name) else _BYTES for name in found if not _KNOWN.match(name)}


def cookies(document: Json) -> frozenset[str]:
    """The names of all cookies that are parameters."""
    parameters = (part.value for part in parts(document) if part.kind == "parameter")
    return frozenset(str(raw.get("name")) for raw in parameters if raw.get("in") == "cookie")


def _preference(media_type: str) -> int:
    return 0 if _JSON.match(media_type) else 1 if media_type.startswith("text/") else 2


class _Lift:
    def __init__(self, document: Json, bodies: Iterable[tuple[str, Json]]) -> None:
        self.document = document
        self._cookies = cookies(document)
        components = as_object(document.get("components"))
        self._schemas = as_object(components.get("schemas"))
        self._enums: dict[str, tuple[str, frozenset[object]]] = {}
        self._classes = set[str]()
        own = list(self._schemas.items())
        for name, schema in own:
            if _kind(schema) in ("object", "enum"):
                schema["title"] = self._free(str(ClassName(name, _FIELD)))
        for name, schema in own:
            self._schemas[name] = self._component(name, schema)
        self._holders(components)
        for path, item in as_object(document.get("paths")).items():
            self._parameters(item, re.sub(r"\W+", "_", path))
            for method in METHODS:
                self._operation(path, method, as_object(as_object(item).get(method)))
        for name, body in bodies:
            self._content(body, name, "body")
        flatten(self._schemas)
        if self._schemas:
            components["schemas"] = self._schemas
            document["components"] = components

    def _holders(self, components: Json) -> None:
        for kind in ("parameters", "requestBodies", "responses"):
            holders = as_object(components.get(kind))
            for name in holders:  # the parser does not follow references from here
                holders[name] = dereferenced(self.document, holders[name])
        for name, parameter in as_object(components.get("parameters")).items():
            self._parameter(parameter, "", name)
        for name, body in as_object(components.get("requestBodies")).items():
            self._content(body, name, "body")
        for name, response in as_object(components.get("responses")).items():
            self._content(response, name, "response")

    def _operation(self, path: str, method: str, operation: Json) -> None:
        if operation:
            operation.setdefault("responses", {})
        given = operation.get("operationId")
        text = given if isinstance(given, str) else f"{method}_{path.strip('/').translate(_NO_PATH)}"
        name = str(PythonIdentifier(text, _FIELD))
        self._parameters(operation, name)
        self._content(operation.get("requestBody"), name, "body")
        for status, response in as_object(operation.get("responses")).items():
            self._content(response, name, f"response_{status}")

    def _parameters(self, holder: object, parent: str) -> None:
        for parameter in as_array(as_object(holder).get("parameters")):
            self._parameter(parameter, parent, str(as_object(parameter).get("name", "")))

    def _parameter(self, parameter: object, parent: str, name: str) -> None:
        if is_object(parameter) and "name" in parameter:
            if parameter.get("in") == "path":
                parameter["required"] = True
            if parameter.get("in") == "header" and parameter["name"] not in self._cookies:
                parameter["in"] = "cookie"  # where the parser takes values of any type; `load` puts them back
        self._holder(parameter, parent, name)

    def _content(self, holder: object, parent: str, name: str) -> None:
        content = as_object(as_object(holder).get("content"))
        if name != "body" and content:
            best = min(content, key=_preference)  # the only one that is read
            for media_type in set(content) - {best}:
                del content[media_type]
        for media_type, media in content.items():
            several = name == "body" and len(content) > 1
            if name == "body" and is_object(media):
                media.setdefault("schema", {})
            self._holder(media, f"{parent}_{_BODIES.get(media_type, 'json')}" if several else parent, name)

    def _holder(self, holder: object, parent: str, name: str) -> None:
        if is_object(holder) and "schema" in holder:
            holder["schema"] = self._lift(holder["schema"], parent, name)

    def _component(self, name: str, schema: object) -> object:
        if "$ref" in as_object(schema):  # another name, which the parser would make another class of
            return {"allOf": [schema]}
        match _kind(schema):
            case "object" if is_object(schema):
                self._inside(schema, schema["title"])
            case "union" | "array" if is_object(schema):
                return self._lift(schema, "", name)
            case _:
                pass
        return schema

    def _lift(self, schema: object, parent: str, name: str) -> object:
        """What stands in place of a schema: itself, with what is in it lifted, or a reference."""
        if not is_object(schema):
            return schema
        match _kind(schema):
            case "object" | "enum":
                return self._placed(schema, parent, name)
            case "union":
                schema = _spread(schema)
                for key in _UNIONS:
                    members = as_array(schema.get(key))
                    for index, member in enumerate(members):
                        members[index] = self._lift(member, parent, _member_name(schema, name, index, member))
                self._items(schema, parent, name)
            case "array":
                self._items(schema, parent, name)
            case _:
                pass
        return schema

    def _items(self, schema: Json, parent: str, name: str) -> None:
        if "items" in schema:
            schema["items"] = self._lift(schema["items"], parent, f"{name}_item")
        several = as_array(schema.get("prefixItems"))
        for index, item in enumerate(several):
            several[index] = self._lift(item, parent, f"{name}_item_type_{index}")

    def _placed(self, schema: Json, parent: str, name: str) -> Json:
        title = schema.get("title")
        wanted = str(title) if isinstance(title, str) and title else name
        text = f"{pascal_case(parent)}{pascal_case(wanted)}" if parent else wanted
        class_name = str(ClassName(text, _FIELD))
        values = frozenset(map(repr, as_array(schema.get("enum"))))
        if values and self._enums.get(class_name, ("", None))[1] == values:  # one enum, written down twice
            return _reference(self._enums[class_name][0])
        class_name = self._free(class_name)
        key = class_name
        while key in self._schemas:
            key += "_"
        self._schemas[key] = schema
        if values:
            self._enums[class_name] = key, values
        else:
            self._inside(schema, class_name)
        schema["title"] = class_name
        return _reference(key)

    def _inside(self, schema: Json, class_name: str) -> None:
        for part in (schema, *(member for member in as_array(schema.get("allOf")) if is_object(member))):
            properties = as_object(part.get("properties"))
            for name in properties:
                properties[name] = self._lift(properties[name], class_name, name)
        if is_object(schema.get("additionalProperties")):
            schema["additionalProperties"] = self._lift(
                schema["additionalProperties"], class_name, "AdditionalProperty"
            )

    def _free(self, class_name: str) -> str:
        name, number = class_name, 2
        while name in self._classes:
            name, number = f"{class_name}{number}", number + 1
        self._classes.add(name)
        return name


_NO_PATH = str.maketrans({"{": "", "}": "", "/": "_"})
_BODIES = {
    "application/x-www-form-urlencoded": "data",
    "multipart/form-data": "files",
    "application/octet-stream": "content",
}


def _reference(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _kind(schema: object) -> str:
    """What the parser makes of a schema, in the order in which it asks."""
    if not is_object(schema) or "$ref" in schema:
        return ""
    members = [member for key in ("allOf", *_UNIONS) for member in as_array(schema.get(key))]
    if len(members) == 1 and "$ref" in as_object(members[0]) and not schema.get("properties"):
        return ""
    kind = schema.get("type")
    if kind == "boolean":
        return ""
    if schema.get("enum"):
        return "enum"
    if any(_branches(schema)) or isinstance(kind, list):
        return "union"
    if schema.get("const") is not None:
        return ""
    if kind == "array":
        return "array"
    if kind == "object" or schema.get("allOf") or (kind is None and schema.get("properties")):
        return "union" if schema.get("nullable") is True and kind == "object" else "object"
    return ""


def _branches(schema: Json) -> Iterator[object]:
    for key in _UNIONS:
        yield from as_array(schema.get(key))


def _spread(schema: Json) -> Json:
    """A schema of several types, as a union of schemas of one type each, if one of them is that of objects."""
    kinds = as_array(schema.get("type")) or [schema.get("type")]
    if schema.get("nullable") is True and "null" not in kinds:
        kinds = [*kinds, "null"]
    if "object" not in kinds or any(_branches(schema)):
        return schema
    own = {key: value for key, value in schema.items() if key not in ("type", "nullable", "default")}
    return {"oneOf": [{**own, "type": kind} if kind == "object" else _plain(own, kind) for kind in kinds]}


def _plain(schema: Json, kind: object) -> Json:
    return {**{key: value for key, value in schema.items() if key in ("items", "format", POINTER)}, "type": kind}


def _member_name(union: Json, name: str, index: int, member: object) -> str:
    real = [item for item in _branches(union) if as_object(item).get("type") != "null"]
    return name if len(real) == 1 and real[0] is member else f"{name}_type_{index}"
