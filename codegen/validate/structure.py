"""Validate the structure: values of the wrong type, missing keys and misspelt ones."""

from collections.abc import Iterator
from difflib import get_close_matches

from ..document.diagnostics import Diagnostic, pointer, pointer_parts
from ..document.grammar import JSON_TYPES, KEYS, LOCATIONS, METHODS, REQUIRED, SINCE_3_2, is_entry, object_name, plural
from ..document.pointers import resolve
from ..document.source import Source
from ..document.values import Json, as_array, as_object, is_object


def validate_structure(source: Source) -> Iterator[Diagnostic]:
    """Find the values that have another structure than OpenAPI requires."""
    yield from _StructureValidator(source).value("document", source.root, "#")


class _StructureValidator:
    def __init__(self, source: Source) -> None:
        self._source = source
        self._version = str(source.root.get("openapi"))
        self._is_3_0 = self._version.startswith("3.0.")

    def value(self, spec: str, value: object, where: str) -> Iterator[Diagnostic]:
        """Validate a value and all in it."""
        refusal = self._source.refusal(where) if spec not in KEYS and _is_reference(value) else None
        if refusal:
            yield self._source.diagnostic(f"{where}/$ref", refusal.message, refusal.fix)
        elif spec.startswith("["):
            items = as_array(value)
            if isinstance(value, list):
                for index, item in enumerate(items):
                    yield from self.value(spec[1:-1], item, f"{where}/{index}")
            else:
                yield self._wrong(where, value, _list_of(spec), _as_list(value))
        elif spec.startswith("{"):
            if is_object(value):
                for name, item in value.items():
                    if is_entry(spec, name, item):
                        yield from self.value(spec[1:-1], item, where + pointer(name)[1:])
            else:
                fix = f"write `{{{value}: []}}`" if spec == "{grant}" else "write names with what belongs to each"
                yield self._wrong(where, value, "an object", fix)
        elif spec in KEYS:
            yield from self._object(spec, value, where)
        else:
            yield from self._scalar(spec, value, where)

    def _object(self, object_type: str, value: object, where: str) -> Iterator[Diagnostic]:
        if not is_object(value):
            may_be_boolean = not self._is_3_0 or where.endswith(_MAY_BE_BOOLEAN)
            if not (object_type == "schema" and isinstance(value, bool) and may_be_boolean):
                fix = (
                    f"write `{{type: {value}}}`"
                    if object_type == "schema" and value in JSON_TYPES
                    else _FIXES.get(object_type, _AS_OBJECT)
                )
                yield self._wrong(where, value, _article(object_type), fix)
            return
        if "$ref" in value and not isinstance(value["$ref"], str):
            yield self._wrong(f"{where}/$ref", value["$ref"], "a string", "write where it leads, as `#/components/...`")
        if "$ref" in value and object_type != "path":
            if object_type == "schema":
                yield from self._misplaced(value, where)
            return
        known = KEYS[object_type]
        for key, item in value.items():
            if known.get(key, "any") not in ("any", "data"):
                yield from self.value(known[key], item, f"{where}/{key}")
        for key in REQUIRED[object_type]:
            is_needed = key not in value and self._is_needed(object_type, key)
            if is_needed and not (key == "paths" and _OTHER_CONTENT & value.keys()):
                yield self._missing(object_type, key, value, where)
        yield from self._unknown(object_type, value, where)
        for key in () if self._version.startswith("3.2.") else SINCE_3_2.get(object_type, ()):
            if key in value:
                message = f"`{key}` is part of OpenAPI 3.2, and this is {self._version}"
                yield self._source.warning(f"{where}/{key}", message, "write `openapi: 3.2.0`")

    def _is_needed(self, object_type: str, key: str) -> bool:
        if (object_type, key) == ("response", "description") and self._version.startswith("3.2."):
            return False
        return key in REQUIRED[object_type] and (key != "responses" or self._is_3_0)

    def _missing(self, object_type: str, key: str, value: Json, where: str) -> Diagnostic:
        known = KEYS[object_type]
        near = get_close_matches(key, [other for other in value if other not in known], 1, 0.75)
        if near:
            return self._misspelt(object_type, near[0], key, where)
        named = f" {value['name']!r}" if object_type == "parameter" and isinstance(value.get("name"), str) else ""
        fix = _MISSING.get((object_type, key), f"add `{key}`")
        message = f"the {object_name(object_type)}{named} has no `{key}`"
        if (object_type, key) == ("response", "description"):
            return self._source.warning(where, message, fix)
        return self._source.diagnostic(where, message, fix)

    def _unknown(self, object_type: str, value: Json, where: str) -> Iterator[Diagnostic]:
        known = KEYS[object_type]
        for key in value:
            if key in known or _is_extension(key):
                continue
            near = get_close_matches(key, [name for name in known if name not in value], 1, 0.8)
            if near and not self._is_needed(object_type, near[0]):
                yield self._misspelt(object_type, key, near[0], where)
            elif object_type == "path":  # any other key would be an operation that is missing silently
                fix = f"did you mean `{key.lower()}`?" if key.lower() in METHODS else f"a method is {_one_of(METHODS)}"
                yield self._no_key(object_type, key, where, fix)
            elif object_type == "schema":
                yield from self._misplaced({key: value[key]}, where)

    def _misplaced(self, value: Json, where: str) -> Iterator[Diagnostic]:
        """Find schemas where none is allowed, such as properties indented one level too deep."""
        for key, item in value.items():
            inner = as_object(item)
            is_schema = inner.get("type") in JSON_TYPES or isinstance(inner.get("$ref"), str)
            if is_schema and key not in KEYS["schema"] and not _is_extension(key):
                fix = "if it is a property, indent it as the properties are; an extension's name starts with `x-`"
                yield self._no_key("schema", key, where, fix)

    def _misspelt(self, object_type: str, key: str, meant: str, where: str) -> Diagnostic:
        return self._no_key(object_type, key, where, f"did you mean `{meant}`?")

    def _no_key(self, object_type: str, key: str, where: str, fix: str) -> Diagnostic:
        position = where + pointer(key)[1:]
        scope = position if object_type in ("schema", "path") else None
        return self._source.diagnostic(position, f"{_article(object_type)} has no key {key!r}", fix, scope)

    def _scalar(self, spec: str, value: object, where: str) -> Iterator[Diagnostic]:
        match spec:
            case "string" if not isinstance(value, str):
                fix = f'put it in quotes: "{value}"' if isinstance(value, int | float) else "write a text"
                yield self._wrong(
                    where, value, "a string", fix.replace('"True"', '"true"').replace('"False"', '"false"')
                )
            case "boolean" if not isinstance(value, bool):
                yield self._wrong(where, value, "true or false", _boolean_fix(value))
            case "number" if not isinstance(value, int | float) or isinstance(value, bool):
                yield self._wrong(where, value, "a number", "write a number, without quotes")
            case "limit" if isinstance(value, bool) != self._is_3_0 or not isinstance(value, int | float):
                fix = (
                    "write `true`, beside `minimum` or `maximum`"
                    if self._is_3_0
                    else "write the limit itself, a number"
                )
                expected = ("true or false in OpenAPI 3.0", "a number in OpenAPI 3.1")
                yield self._wrong(where, value, expected[not self._is_3_0], fix, scope=where)
            case "type":
                yield from self._type(value, where)
            case "location" if value not in LOCATIONS:
                yield self._wrong(where, value, f"one of {', '.join(LOCATIONS)}", _near(value, LOCATIONS))
            case _:
                pass

    def _type(self, value: object, where: str) -> Iterator[Diagnostic]:
        several, items = isinstance(value, list), as_array(value)
        if several and self._is_3_0:
            fix = "write one type, and `nullable: true` if it may be null"
            yield self._source.diagnostic(
                where, "a list of types is part of OpenAPI 3.1, and this is 3.0", fix, scope=""
            )
        for index, item in enumerate(items if several else [value]):
            if several and item is None:
                fix = "write 'null', in quotes"
                yield self._source.warning(f"{where}/{index}", "the type null is a name, as the others are", fix)
            elif item not in JSON_TYPES:
                position = f"{where}/{index}" if several else where
                hint = _TYPES_ELSEWHERE.get(str(item).lower()) or _near(item, JSON_TYPES)
                yield self._wrong(position, item, f"one of {', '.join(JSON_TYPES)}", hint)
            elif item == "null" and self._is_3_0 and not several:
                fix = "write `nullable: true` beside the type of its other values"
                yield self._source.diagnostic(
                    where, "the type null is part of OpenAPI 3.1, and this is 3.0", fix, scope=""
                )

    def _wrong(self, where: str, value: object, wanted: str, fix: str, scope: str | None = None) -> Diagnostic:
        name = _key(self._source.root, where)
        return self._source.diagnostic(where, f"{name} must be {wanted}, not {described(value)}", fix, scope)


# A description that has one of these needs no paths.
_OTHER_CONTENT = {"webhooks", "components"}


def described(value: object) -> str:
    """Describe a value in a few words."""
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case int() | float():
            return f"the number {value}"
        case str():
            return f"the text {value[:40] + '...' if len(value) > 40 else value!r}" if value else "an empty text"
        case list():
            return "a list"
        case _:
            return "an object"


def _is_reference(value: object) -> bool:
    return isinstance(as_object(value).get("$ref"), str)


def _is_extension(key: str) -> bool:
    return not key or key.startswith(("x-", "$"))


def _key(root: Json, where: str) -> str:
    *outer, last = pointer_parts(where)
    in_list = outer and isinstance(resolve(root, pointer(*outer)), list)
    return f"item {int(last) + 1} of `{outer[-1]}`" if in_list else f"`{last}`"


def _near(value: object, known: tuple[str, ...]) -> str:
    near = get_close_matches(str(value), known, 1, 0.7)
    return f"did you mean `{near[0]}`?" if near else f"write one of {', '.join(known)}"


def _one_of(names: tuple[str, ...]) -> str:
    return f"{', '.join(names[:-1])} or {names[-1]}"


def _boolean_fix(value: object) -> str:
    if isinstance(value, str) and value.lower() in ("yes", "no", "on", "off", "true", "false", "y", "n"):
        return f"write `{'true' if value.lower() in ('yes', 'on', 'true', 'y') else 'false'}`, without quotes"
    return "write `true` or `false`"


def _as_list(value: object) -> str:
    if isinstance(value, bool):
        return "list the names of the required properties in the schema of the object that has them"
    return f"write `[{value}]`" if isinstance(value, str | int | float) else "write each entry on a line with a hyphen"


def _list_of(spec: str) -> str:
    inner = spec[1:-1].strip("{}")
    if inner == "any":
        return "a list"
    return "a list of names" if inner == "string" else f"a list of {plural(object_name(inner))}"


def _article(object_type: str) -> str:
    name = object_name(object_type)
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


# What people write for a type, after other languages.
_TYPES_ELSEWHERE = {
    "none": "write 'null', in quotes",
    **dict.fromkeys(("int", "int32", "int64", "long"), "did you mean `integer`?"),
    **dict.fromkeys(("float", "double", "decimal"), "did you mean `number`?"),
    **dict.fromkeys(("str", "text", "char"), "did you mean `string`?"),
    **dict.fromkeys(("date", "uuid", "email", "binary"), "write `type: string`, and this as its `format`"),
    **dict.fromkeys(("datetime", "date-time", "timestamp"), "write `type: string` with `format: date-time`"),
    **dict.fromkeys(("dict", "map", "json"), "did you mean `object`?"),
    **dict.fromkeys(("list", "tuple", "set"), "did you mean `array`?"),
    "file": "write `type: string` with `format: binary`",
}
_MAY_BE_BOOLEAN = ("/additionalProperties", "/unevaluatedProperties", "/unevaluatedItems", "/items", "/not")
_AS_OBJECT = "write it as an object, with its keys"
_FIXES = {"schema": "write a schema, such as `{type: string}`", "response": "write `{description: ...}`"}
_MISSING = {
    ("parameter", "in"): "add `in: query`, or path, header or cookie",
    ("response", "description"): "add a `description`; one sentence is enough",
    ("operation", "responses"): "add `responses`, with at least the one of success",
    ("info", "version"): 'add the version of the API, such as `version: "1.0.0"`',
    ("document", "info"): "add `info` with a `title` and a `version`",
    ("document", "paths"): "add `paths`; `paths: {}` if there are none",
    ("body", "content"): "add `content`, with a media type such as `application/json`",
    ("scheme", "type"): "add `type: apiKey`, or http, oauth2 or openIdConnect",
}
