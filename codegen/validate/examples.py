"""Validate examples and defaults against their schemas."""

import pickle
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from urllib.parse import quote

import jsonschema_rs

from ..document.diagnostics import Diagnostic, pointer
from ..document.pointers import dereferenced, resolve
from ..document.source import Source
from ..document.values import Json, JsonValue, as_array, as_object
from ..document.walk import Part, parts

_DOCUMENT = "urn:description"
_JSON = re.compile(r"application/(json|[\w.-]+\+json)\b")


def validate_examples(source: Source, every: list[Part]) -> Iterator[Diagnostic]:
    """Find the examples and defaults that their schemas refuse."""
    examples = [example for part in every for example in _examples(source.root, part)]
    if examples:
        validators = _SchemaValidators(source.root)
        for schema, where, value in examples:
            yield from _mismatches(source, validators, schema, where, value)


def _examples(root: Json, part: Part) -> Iterator[tuple[str, str, JsonValue]]:
    """List the examples and defaults of a part: pointer of the schema, pointer and value of the example."""
    value, where = part.value, part.pointer
    if "$ref" in value:
        return
    match part.type:
        case "schema":
            for key in ("default", "example"):
                if key in value:
                    yield where, f"{where}/{key}", value[key]
            for index, item in enumerate(as_array(value.get("examples"))):
                yield where, f"{where}/examples/{index}", item
        case "media" | "parameter" | "header" if "schema" in value:
            if part.type == "media" and not _JSON.match(where.rpartition("/")[2].replace("~1", "/")):
                return  # examples of forms and XML are written in a format of their own
            if "example" in value:
                yield f"{where}/schema", f"{where}/example", value["example"]
            for name, item in as_object(value.get("examples")).items():
                example = dereferenced(root, item)
                key = "dataValue" if "dataValue" in example else "value"
                if key in example:
                    position = f"{where}{pointer('examples', name)[1:]}"
                    own = position if "$ref" in as_object(item) else f"{position}/{key}"
                    yield f"{where}/schema", own, example[key]
        case _:
            pass


def _mismatches(
    source: Source, validators: "_SchemaValidators", schema: str, where: str, value: JsonValue
) -> Iterator[Diagnostic]:
    error = validators.error(schema, value)
    if error is None:
        return
    word = "default" if where == f"{schema}/default" else "example"
    inner = where + pointer(*map(str, error.instance_path))[1:]
    position = f" at `{'.'.join(map(str, error.instance_path))}`" if error.instance_path else ""
    text = str(error.message)
    reason = text if len(text) < 160 else f"{text[:157]}..."
    message = f"the {word} does not fit its schema{position}: {reason}"
    fix = f"correct the {word}, or the schema in {source.line(schema, where)}"
    yield source.warning(inner if resolve(source.root, inner) is not None else where, message, fix, scope=where)


def _is_date_time(text: str) -> bool:
    """Return whether the emitted package reads it; it takes more forms of an offset than RFC 3339."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return "T" in text.upper()


class _SchemaValidators:
    """Validates values against the schemas of a document, each compiled once."""

    def __init__(self, root: Json) -> None:
        is_3_0 = str(root.get("openapi")).startswith("3.0.")
        self._validator: type = jsonschema_rs.Draft4Validator if is_3_0 else jsonschema_rs.Draft202012Validator
        document = {"paths": root.get("paths"), "components": root.get("components"), "webhooks": root.get("webhooks")}
        draft = jsonschema_rs.Draft4 if is_3_0 else jsonschema_rs.Draft202012
        self._registry = jsonschema_rs.Registry([(_DOCUMENT, _as_json_schema(document, is_3_0))], draft=draft)
        self._known: dict[str, Any] = {}

    def error(self, schema: str, value: JsonValue) -> Any:
        """Return the first error of a value; None if it is valid, or if the schema itself is invalid."""
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
            return None  # the schema has a diagnostic of its own


def _as_json_schema(document: Json, is_3_0: bool) -> Json:
    """Return the document with OpenAPI's own keywords replaced by those of JSON Schema."""
    copy: Json = pickle.loads(pickle.dumps(document))  # noqa: S301 - several times as fast as a deep copy
    for part in parts(copy):
        if part.type != "schema":
            continue
        schema = part.value
        for key in ("discriminator", "$id", "$anchor"):  # references are plain pointers by now
            schema.pop(key, None)
        if schema.get("enum") == []:
            del schema["enum"]  # it has a diagnostic of its own
        kind = schema.get("type")
        if is_3_0 and schema.get("nullable") is True:
            if isinstance(kind, str):
                schema["type"] = [kind, "null"]
            if isinstance(schema.get("enum"), list):
                schema["enum"] = [*schema["enum"], None]
        if schema.get("format") == "binary":
            schema.pop("format", None)
    return copy
