"""Values of the wrong kind, missing keys and misspelt ones."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from ..document.diagnostics import Problem, pointer, pointer_parts
from ..document.grammar import KINDS, METHODS, PLACES, TYPES
from ..document.source import Json, Source, as_array, as_object, is_object, resolve
from ..resolve.trace import POINTER


def shape(source: Source) -> Iterator[Problem]:
    """All values that are not what OpenAPI has in their place."""
    yield from _Shape(source).value("document", source.root, "#")


class _Shape:
    def __init__(self, source: Source) -> None:
        self._source = source
        self._is_3_0 = str(source.root.get("openapi")).startswith("3.0.")

    def value(self, spec: str, value: object, where: str) -> Iterator[Problem]:
        """The faults of a value, and of all in it."""
        if spec.startswith("["):
            items = as_array(value)
            if isinstance(value, list):
                for index, item in enumerate(items):
                    yield from self.value(spec[1:-1], item, f"{where}/{index}")
            else:
                yield self._wrong(where, value, _plural(spec), _as_list(value))
        elif spec.startswith("{"):
            if is_object(value):
                for name, item in value.items():
                    if spec == "{schema}" or not (name.startswith("x-") or name == "$ref"):
                        yield from self.value(spec[1:-1], item, where + pointer(name)[1:])
            else:
                fix = f"write `{{{value}: []}}`" if spec == "{grant}" else "write names with what belongs to each"
                yield self._wrong(where, value, "an object", fix)
        elif spec in KINDS:
            yield from self._object(spec, value, where)
        else:
            yield from self._scalar(spec, value, where)

    def _object(self, kind: str, value: object, where: str) -> Iterator[Problem]:
        if not is_object(value):
            if not (kind == "schema" and isinstance(value, bool) and where.endswith(_MAY_BE_BOOLEAN)):
                fix = (
                    f"write `{{type: {value}}}`"
                    if kind == "schema" and value in TYPES
                    else _FIXES.get(kind, _AS_OBJECT)
                )
                yield self._wrong(where, value, _article(kind), fix)
            return
        if "$ref" in value and not isinstance(value["$ref"], str):
            yield self._wrong(f"{where}/$ref", value["$ref"], "a string", "write where it leads, as `#/components/...`")
        if "$ref" in value and kind != "path":
            if kind == "schema":
                yield from self._misplaced(value, where)
            return
        for key, spec in KINDS[kind].items():
            if key in value:
                yield from self.value(spec.removesuffix("!"), value[key], f"{where}/{key}")
            elif self._is_needed(kind, key):
                yield self._missing(kind, key, value, where)
        yield from self._unknown(kind, value, where)

    def _is_needed(self, kind: str, key: str) -> bool:
        return KINDS[kind][key].endswith("!") and (key != "responses" or self._is_3_0)

    def _missing(self, kind: str, key: str, value: Json, where: str) -> Problem:
        known = KINDS[kind]
        near = get_close_matches(key, [other for other in value if other not in known], 1, 0.75)
        if near:
            return self._misspelt(kind, near[0], key, where)
        named = f" {value['name']!r}" if kind == "parameter" and isinstance(value.get("name"), str) else ""
        fix = _MISSING.get((kind, key), f"add `{key}`")
        return self._source.problem(where, f"the {_NAMES.get(kind, kind)}{named} has no `{key}`", fix)

    def _unknown(self, kind: str, value: Json, where: str) -> Iterator[Problem]:
        known = KINDS[kind]
        for key in value:
            if key in known or _is_extension(key):
                continue
            near = get_close_matches(key, [name for name in known if name not in value], 1, 0.8)
            if near and not self._is_needed(kind, near[0]):
                yield self._misspelt(kind, key, near[0], where)
            elif kind == "path":  # any other key would be an operation that vanishes without a word
                fix = f"did you mean `{key.lower()}`?" if key.lower() in METHODS else f"a method is {_one_of(METHODS)}"
                yield self._no_key(kind, key, where, fix)
            elif kind == "schema":
                yield from self._misplaced({key: value[key]}, where)

    def _misplaced(self, value: Json, where: str) -> Iterator[Problem]:
        """Schemas where none can stand, such as properties that are indented one level too deep."""
        for key, item in value.items():
            inner = as_object(item)
            is_schema = inner.get("type") in TYPES or isinstance(inner.get("$ref"), str)
            if is_schema and key not in KINDS["schema"] and not _is_extension(key):
                fix = "if it is a property, indent it as the properties are; an extension's name starts with `x-`"
                yield self._no_key("schema", key, where, fix)

    def _misspelt(self, kind: str, key: str, meant: str, where: str) -> Problem:
        return self._no_key(kind, key, where, f"did you mean `{meant}`?")

    def _no_key(self, kind: str, key: str, where: str, fix: str) -> Problem:
        place = where + pointer(key)[1:]
        spoils = place if kind in ("schema", "path") else None
        return self._source.problem(place, f"{_article(kind)} has no key {key!r}", fix, spoils)

    def _scalar(self, spec: str, value: object, where: str) -> Iterator[Problem]:
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
                kinds = ("true or false in OpenAPI 3.0", "a number in OpenAPI 3.1")
                yield self._wrong(where, value, kinds[not self._is_3_0], fix, spoils=where)
            case "type":
                yield from self._type(value, where)
            case "place" if value not in PLACES:
                yield self._wrong(where, value, f"one of {', '.join(PLACES)}", _near(value, PLACES))
            case _:
                pass

    def _type(self, value: object, where: str) -> Iterator[Problem]:
        several, items = isinstance(value, list), as_array(value)
        if several and self._is_3_0:
            fix = "write one type, and `nullable: true` if it may be null"
            yield self._source.problem(where, "a list of types is part of OpenAPI 3.1, and this is 3.0", fix, spoils="")
        for index, item in enumerate(items if several else [value]):
            if item not in TYPES:
                place = f"{where}/{index}" if several else where
                hint = _TYPES_ELSEWHERE.get(str(item).lower()) or _near(item, TYPES)
                yield self._wrong(place, item, f"one of {', '.join(TYPES)}", hint)
            elif item == "null" and self._is_3_0 and not several:
                fix = "write `nullable: true` beside the type of its other values"
                yield self._source.problem(
                    where, "the type null is part of OpenAPI 3.1, and this is 3.0", fix, spoils=""
                )

    def _wrong(self, where: str, value: object, wanted: str, fix: str, spoils: str | None = None) -> Problem:
        name = _key(self._source.root, where)
        return self._source.problem(where, f"{name} must be {wanted}, not {described(value)}", fix, spoils)


def parser_shape(source: Source, document: Json, detail: Mapping[str, Any]) -> Problem:
    """What the parser says of a shape that it does not take, where it is more than OpenAPI asks for."""
    parts: list[str] = []
    value: Any = document
    for part in detail["loc"]:  # it has names of the parser's own types in it, which the document has not
        if part in as_object(value) or (isinstance(part, int) and part < len(as_array(value))):
            value = value[part]
            parts.append(str(part))
        traced = as_object(value).get(POINTER)
        if isinstance(traced, str):
            parts = [traced]
    where = parts[0] + pointer(*parts[1:])[1:] if parts and parts[0].startswith("#") else pointer(*parts)
    if detail["type"] == "missing":
        return source.problem(where, f"`{detail['loc'][-1]}` is missing", f"add `{detail['loc'][-1]}`")
    what = f"{_key(source.root, where)} can't be read: {detail['msg'][:1].lower()}{detail['msg'][1:]}"
    return source.problem(where, what, "write it as the OpenAPI Specification has it")


def described(value: object) -> str:
    """A value in words, short enough for a line."""
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


def _plural(spec: str) -> str:
    inner = spec[1:-1].strip("{}")
    return {"string": "a list of names", "grant": "a list of requirements"}.get(inner, f"a list of {inner}s").replace(
        "a list of anys", "a list"
    )


def _article(kind: str) -> str:
    name = _NAMES.get(kind, kind)
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


# Types by the names that they have in other languages.
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
_NAMES = {"document": "description", "path": "path item", "body": "request body", "media": "media type"} | {
    "scheme": "security scheme",
    "variable": "server variable",
    "info": "object `info`",
}
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
