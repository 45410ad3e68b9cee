"""Examples and defaults that their schemas do not take."""

import re
from collections.abc import Iterator
from copy import deepcopy
from datetime import datetime
from typing import Any
from urllib.parse import quote

import jsonschema_rs

from ..document.diagnostics import Problem, pointer
from ..document.source import Json, JsonValue, Source, as_array, as_object, dereferenced, resolve
from ..document.walk import Part, parts

_DOCUMENT = "urn:description"
_JSON = re.compile(r"application/(json|[\w.-]+\+json)\b")


def examples(source: Source, found: list[Part]) -> Iterator[Problem]:
    """All examples and defaults that do not fit."""
    given = [item for part in found for item in _given(source.root, part)]
    if given:
        fits = _Fits(source.root)
        for schema, where, value in given:
            yield from _faults(source, fits, schema, where, value)


def _given(root: Json, part: Part) -> Iterator[tuple[str, str, JsonValue]]:
    """The pointer of a schema, and the pointer and the value of each example and default that it should take."""
    value, where = part.value, part.pointer
    if "$ref" in value:
        return
    match part.kind:
        case "schema":
            for key in ("default", "example"):
                if key in value:
                    yield where, f"{where}/{key}", value[key]
            for index, item in enumerate(as_array(value.get("examples"))):
                yield where, f"{where}/examples/{index}", item
        case "media" | "parameter" | "header" if "schema" in value:
            if part.kind == "media" and not _JSON.match(where.rpartition("/")[2].replace("~1", "/")):
                return  # an example of a form or of XML is written in another way
            if "example" in value:
                yield f"{where}/schema", f"{where}/example", value["example"]
            for name, item in as_object(value.get("examples")).items():
                example = dereferenced(root, item)
                if "value" in example:
                    place = f"{where}{pointer('examples', name)[1:]}"
                    yield f"{where}/schema", place if "$ref" in as_object(item) else f"{place}/value", example["value"]
        case _:
            pass


def _faults(source: Source, fits: "_Fits", schema: str, where: str, value: JsonValue) -> Iterator[Problem]:
    error = fits.error(schema, value)
    if error is None:
        return
    word = "default" if where == f"{schema}/default" else "example"
    inside = "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in error.instance_path)
    place = f" at `{'.'.join(map(str, error.instance_path))}`" if error.instance_path else ""
    text = str(error.message)
    reason = text if len(text) < 160 else f"{text[:157]}..."
    what = f"the {word} does not fit its schema{place}: {reason}"
    in_place = f"{where}{inside}" if resolve(source.root, f"{where}{inside}") is not None else where
    fix = f"correct the {word}, or the schema in line {source.line(schema)}"
    yield source.problem(in_place, what, fix, spoils=where)


def _is_date_time(text: str) -> bool:
    """Whether the emitted package reads it: with more ways to write an offset than RFC 3339 has."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return "T" in text.upper()


class _Fits:
    """Validates values against the schemas of a document."""

    def __init__(self, root: Json) -> None:
        is_3_0 = str(root.get("openapi")).startswith("3.0.")
        self._validator: type = jsonschema_rs.Draft4Validator if is_3_0 else jsonschema_rs.Draft202012Validator
        document = {"paths": root.get("paths"), "components": root.get("components"), "webhooks": root.get("webhooks")}
        draft = jsonschema_rs.Draft4 if is_3_0 else jsonschema_rs.Draft202012
        self._registry = jsonschema_rs.Registry([(_DOCUMENT, _plain(document, is_3_0))], draft=draft)
        self._known: dict[str, Any] = {}

    def error(self, schema: str, value: JsonValue) -> Any:
        """The first fault of a value; None if it fits, or if the schema itself is broken."""
        if schema not in self._known:
            self._known[schema] = self._compiled(schema)
        validator = self._known[schema]
        if validator is None:
            return None
        return next(iter(validator.iter_errors(value)), None)

    def _compiled(self, schema: str) -> Any:
        reference = {"$ref": f"{_DOCUMENT}#{quote(schema[1:], safe='/~')}"}
        try:
            return self._validator(
                reference, registry=self._registry, validate_formats=True, formats={"date-time": _is_date_time}
            )
        except (ValueError, jsonschema_rs.ReferencingError):
            return None  # what is wrong with the schema is said elsewhere


def _plain(document: Json, is_3_0: bool) -> Json:
    """A document whose schemas say in the words of JSON Schema what OpenAPI says in its own."""
    copy: Json = deepcopy(document)
    for part in parts(copy):
        if part.kind != "schema":
            continue
        schema = part.value
        schema.pop("discriminator", None)
        if schema.get("enum") == []:
            del schema["enum"]  # nothing fits it, which is said of the enum
        kind = schema.get("type")
        if is_3_0 and schema.get("nullable") is True:
            if isinstance(kind, str):
                schema["type"] = [kind, "null"]
            if isinstance(schema.get("enum"), list):
                schema["enum"] = [*schema["enum"], None]
        if schema.get("format") == "binary":
            schema.pop("format", None)
    return copy
