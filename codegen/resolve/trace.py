"""Marks each schema with its place, so that what the parser makes of one can be traced back to the document."""

from copy import deepcopy

from ..document.diagnostics import pointer
from ..document.source import Json, as_array, as_object, is_object

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

POINTER = "x-codegen-pointer"


def traced(root: Json) -> Json:
    """A copy of a document whose schemas carry their own pointers, for the parser to read."""
    document = deepcopy(root)
    components = as_object(document.get("components"))
    _cut_ways_into_circles(as_object(components.get("schemas")))
    for name, schema in as_object(components.get("schemas")).items():
        as_object(schema).pop("title", None)  # it would rename the component
        _mark_schema(schema, pointer("components", "schemas", name))
    for kind in ("parameters", "headers"):
        for name, parameter in as_object(components.get(kind)).items():
            _mark_parameter(parameter, pointer("components", kind, name))
    for kind in ("requestBodies", "responses"):
        for name, value in as_object(components.get(kind)).items():
            mark_content(value, pointer("components", kind, name))
    components.pop("callbacks", None)  # see `posted`; the parser only looks for faults in them
    for path, item in as_object(document.get("paths")).items():
        _mark_parameters(item, pointer("paths", path))
        for method in METHODS:
            _mark_operation(as_object(item).get(method), pointer("paths", path, method))
    return document


def _cut_ways_into_circles(schemas: Json) -> None:
    """Empties schemas that refer to a circle which they are no part of: the parser would go round in it for ever.

    It tells of the circle itself, so that this can't go unnoticed.
    """
    for name in schemas:
        way = [name]
        while isinstance(reference := as_object(schemas.get(way[-1])).get("$ref"), str):
            way.append(reference.rpartition("/")[2])
            if way[-1] in way[:-1]:
                if way[-1] != name:
                    schemas[name] = {}
                break


def _mark_operation(operation: object, where: str) -> None:
    as_object(operation).pop("callbacks", None)
    _mark_parameters(operation, where)
    mark_content(as_object(operation).get("requestBody"), f"{where}/requestBody")
    for status, response in as_object(as_object(operation).get("responses")).items():
        mark_content(response, where + pointer("responses", status)[1:])


def _mark_parameters(holder: object, where: str) -> None:
    for index, parameter in enumerate(as_array(as_object(holder).get("parameters"))):
        _mark_parameter(parameter, f"{where}/parameters/{index}")


def _mark_parameter(parameter: object, where: str) -> None:
    if is_object(parameter):
        if "$ref" not in parameter:
            parameter[POINTER] = where
        _mark_schema(parameter.get("schema"), f"{where}/schema")


def mark_content(holder: object, where: str) -> None:
    """Marks the schemas in the content of a request body or a response."""
    for media_type, value in as_object(as_object(holder).get("content")).items():
        _mark_schema(as_object(value).get("schema"), where + pointer("content", media_type, "schema")[1:])


def _mark_schema(schema: object, where: str) -> None:
    if not is_object(schema) or not schema:  # an empty schema must stay one
        return
    schema[POINTER] = where
    for key in ("items", "not", "additionalProperties"):
        _mark_schema(schema.get(key), f"{where}/{key}")
    for key in ("allOf", "anyOf", "oneOf", "prefixItems"):
        for index, member in enumerate(as_array(schema.get(key))):
            _mark_schema(member, f"{where}/{key}/{index}")
    for name, member in as_object(schema.get("properties")).items():
        _mark_schema(member, where + pointer("properties", name)[1:])
