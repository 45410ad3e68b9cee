"""Mutations of descriptions: of what they say, and of the bytes that say it."""

import copy
import json
import math
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

Place = tuple[Any, Any]  # an object or an array, and the key or the index in it

TEXTS = (
    "", " ", "a", "A", "class", "None", "self", "__init__", "_", "1", "-1", "é", "ß", "İ", "日本", "\U0001f600", "a b",
    "a.b", "a/b", "../../x", "/etc/passwd", "~", "a\nb", "a\r\nb", "a\x00b", "\u2028", "\u202e", "\ufeff", "\x1b[31m",
    '"', "'", '"""', "'''", "\\", "\\N{BULLET}", "{", "}", "{a}", "{}", "{{ 1 / 0 }}", "{% raw %}", "{# x", "%s",
    "$(touch x)", "`x`", "<!--", "-->", "</script>", "# x", "[a](b)", "|", "*/", "x" * 300, "models", "client",
    "from_dict", "additional_properties", "application/json", "text/plain", "multipart/form-data",
    "application/x-www-form-urlencoded", "application/octet-stream", "*/*", "default", "200", "2XX", "999",
    "date-time", "uuid", "binary", "byte", "int64",
)  # fmt: skip
TYPES = ("string", "integer", "number", "boolean", "array", "object", "null", "file", "")
REFERENCES = (
    "#", "#/", "#/components", "#/components/schemas", "#/components/schemas/", "#/components/schemas/Gone", "#/paths",
    "#/info/title", "other.yaml#/a", "https://example.com/a", "file:///etc/passwd", "#/components/schemas/a~1b", "",
    "a", "#/components/schemas/%41", "#/paths/~1/get/responses/200", "#/components/parameters/x", "#/0/1",
)  # fmt: skip
KEYWORDS: dict[str, tuple[Any, ...]] = {
    "type": (*TYPES, [], ["string", "null"], ["null"], ["string", "integer", "null"], ["object", "array"]),
    "format": (*TEXTS[-5:], "date", "ipv4", "ipv6", "uri", "email", "time", "duration", "password", "x"),
    "nullable": (True, False, "true"),
    "enum": ([], [None], ["a"], ["a", "a"], ["a", "A"], [1, 2], [1, "1"], [True], [1.5], [None, "a"], [[]], ["", " "]),
    "const": (None, 1, "a", True, 1.5, [], {}),
    "default": (None, 0, -1, 1.5, True, "a", "", "2020-01-01", [], {}, math.inf, math.nan, 10**400),
    "required": (True, False, [], ["a"], ["a", "a"], [1], "a"),
    "properties": ({}, {"a": {}}, {"a": True}, {"": {"type": "string"}}, {"a": {"type": "string"}, "A": {}}, []),
    "additionalProperties": (True, False, {}, {"type": "string"}, "x"),
    "items": ({}, True, False, [], [{}], {"type": "string"}, None),
    "prefixItems": ([], [{}], [{"type": "string"}, {"type": "integer"}]),
    "allOf": ([], [{}], [{"type": "string"}, {"type": "integer"}], [{"type": "object"}]),
    "anyOf": ([], [{}], [{"type": "string"}, {"type": "null"}], [{"type": "object"}, {"type": "array"}]),
    "oneOf": ([], [{}], [{"type": "string"}, {"type": "string"}], [{"const": "a"}, {"const": 1}]),
    "not": ({}, {"type": "string"}, False),
    "discriminator": ({}, {"propertyName": "a"}, {"propertyName": ""}, {"propertyName": "a", "mapping": {"x": "y"}}),
    "title": TEXTS,
    "description": TEXTS,
    "summary": TEXTS,
    "name": TEXTS,
    "in": ("query", "path", "header", "cookie", "body", "", None),
    "style": ("form", "simple", "deepObject", "pipeDelimited", "matrix", "x"),
    "explode": (True, False, "x"),
    "allowReserved": (True,),
    "content": ({}, {"application/json": {}}, {"": {}}, {"text/plain": {"schema": {"type": "string"}}}, {"a": None}),
    "schema": ({}, True, None, {"type": "object"}, {"type": "array"}),
    "deprecated": (True, "x"),
    "readOnly": (True,),
    "writeOnly": (True,),
    "security": ([], [{}], [{"gone": []}], {}),
    "operationId": TEXTS,
    "tags": ([], [""], ["a", "b"], ["a", "A"], [None], "a", [{"name": "a"}]),
    "servers": ([], [{}], [{"url": ""}], [{"url": "/v1"}], [{"url": "https://{a}.b"}], [{"url": "{"}], None),
    "variables": ({}, {"a": {}}, {"a": {"default": "b", "enum": ["c"]}}),
    "callbacks": ({}, {"a": {}}, {"a": {"{$request.body#/url}": {"post": {"responses": {}}}}}),
    "responses": ({}, {"200": {}}, {"default": {"description": ""}}, {"x": {"description": ""}}, {"204": None}),
    "parameters": ([], [{}], [{"name": "a", "in": "query"}], [{"$ref": "#/components/parameters/Gone"}], None),
    "requestBody": ({}, {"content": {}}, None, {"content": {"application/json": {"schema": {}}}}),
    "scheme": ("basic", "bearer", "digest", "", None),
    "flows": ({}, {"implicit": {}}),
    "x-sdk-global": (*TEXTS[:8], True),
    "x-sdk-idempotent": (True, False, "true"),
    "x-sdk-sensitive": ("secret", "phone", "text", "x"),
    "x-sdk-success": ([], ["a"], "a", None, [1]),
    "x-enum-varnames": ([], ["a"], ["a", "a"], ["class", "mro"], [1]),
    "x-enum-descriptions": ({}, {"a": "b"}, [], None),
    "minimum": (0, -1, "x", math.nan),
    "maxLength": (0, -1, 10**30),
    "pattern": ("(", "(a+)+$", ""),
    "example": (None, "a", {}, [], 1),
    "examples": ([], {}, ["a"], {"a": {"value": 1}}),
    "openapi": ("3.0.0", "3.1.0", "3.1.99", "3.2.0", "2.0", 3.1, None),
    "webhooks": ({}, {"a": {"post": {"responses": {}}}}, []),
}  # fmt: skip
SCALARS: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    -1,
    1.5,
    10**400,
    math.inf,
    math.nan,
    -0.0,
    [],
    {},
    [[]],
    [{}],
    [None],
    {"": None},
    "x",
)
TOKENS = (
    b"\x00", b"\xff", b"\xfe\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\x1b", b"\x7f", b"\xc2\x85", b"\xe2\x80\xa8",
    b"\t", b"\n", b"\r", b" ", b"  ", b":", b": ", b"- ", b"? ", b"[", b"]", b"{", b"}", b",", b"#", b"&a ", b"*a",
    b"!!str ", b"!!set ", b"!a ", b"|", b">", b"|+9", b"'", b'"', b"%YAML 1.1\n", b"%TAG ! x\n", b"---\n", b"...\n",
    b"<<: ", b"~", b"@", b"`", b"\\", b"\\u0000", b"\\ud800", b"\\x", b"null", b"0o7", b"0x", b"1e999", b".nan",
    b"$ref", b"9" * 5000, b"[" * 200, b"{a: " * 150,
)  # fmt: skip


def mutated(dice: random.Random, documents: list[tuple[Any, bytes]]) -> bytes:
    """One of the documents, each given with its text, with some mutations."""
    document, text = dice.choice(documents)
    if dice.random() < 0.75:
        document = copy.deepcopy(document)
        others = [other for other, _ in documents]
        wild = dice.random() < 0.3
        for _ in range(dice.choice((1, 1, 1, 2, 2, 3, 5, 8))):
            if wild:
                _mutate(dice, document, others)
            else:
                _mutate_fittingly(dice, document, others)
        text = _written(dice, document)
        if dice.random() < 0.95:
            return text
    for _ in range(dice.choice((1, 1, 2, 3, 6))):
        text = _mutated_bytes(dice, text)
    return text


def _written(dice: random.Random, document: Any) -> bytes:
    if dice.random() < 0.6:
        indent, ascii_only = dice.choice((None, 1)), dice.random() < 0.5
        return json.dumps(document, indent=indent, ensure_ascii=ascii_only).encode("utf-8", "surrogatepass")
    flow = dice.choice((True, False, None))
    try:
        # With aliases for what stands in two places: PyYAML's dumper finds them by identity.
        dumped: str = yaml.dump(document, Dumper=yaml.CSafeDumper, default_flow_style=flow, sort_keys=False)
        return dumped.encode()
    except RecursionError:
        return json.dumps(document).encode()


def _places(value: Any) -> Iterator[Place]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield value, key
            yield from _places(item)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield value, index
            yield from _places(item)


def _mutate(dice: random.Random, document: Any, others: list[Any]) -> None:
    places = list(_places(document))
    if not places:
        return
    holder, key = dice.choice(places)
    old = holder[key]
    match dice.randrange(13):
        case 0:
            del holder[key]
        case 1:
            holder[key] = dice.choice(SCALARS)
        case 2:
            holder[key] = dice.choice(TEXTS)
        case 3 | 4:
            _set_keyword(dice, holder, places)
        case 5:
            _rename(dice, holder, key)
        case 6:
            _graft(dice, holder, key, document, others)
        case 7:
            holder[key] = {"$ref": _reference(dice, places)}
        case 8:
            _mutate_reference(dice, places)
        case 9:
            holder[key] = dice.choice(_WRAPPERS)(old)
        case 10:
            holder[key] = _nested(
                old, dice.choice((3, 30, 60, 95, 120)), dice.choice((None, "allOf", "items", "properties"))
            )
        case 11:
            other, other_key = dice.choice(places)
            other[other_key], holder[key] = copy.deepcopy(old), copy.deepcopy(other[other_key])
        case _:
            _alias(dice, holder, key, places)


def _schemas(places: list[Place]) -> list[Place]:
    """The places where a schema stands."""
    direct = [(holder, key) for holder, key in places if key in ("schema", "items", "additionalProperties")]
    listed = [holder[key] for holder, key in places if key in ("allOf", "anyOf", "oneOf", "properties", "schemas")]
    inner = [(holder, key) for holder in listed for key in (holder if isinstance(holder, dict) else range(len(holder)))]
    return [(holder, key) for holder, key in [*direct, *inner] if isinstance(holder[key], dict)]


def _mutate_fittingly(dice: random.Random, document: Any, others: list[Any]) -> None:
    """A mutation after which the description may well be one still, so that the planner has something to do."""
    places = list(_places(document))
    schemas = _schemas(places)
    texts = [(holder, key) for holder, key in places if isinstance(holder[key], str) and key not in ("$ref", "openapi")]
    kind = dice.randrange(8)
    if kind < 2 and texts:
        holder, key = dice.choice(texts)
        values = KEYWORDS.get(key, TEXTS) if key in ("type", "format", "in", "style", "scheme") else TEXTS
        holder[key] = dice.choice(values)
    elif schemas:
        holder, key = dice.choice(schemas)
        donors = _schemas(list(_places(document if kind == 3 else dice.choice(others)))) or schemas
        donor, donor_key = dice.choice(donors)
        match kind:
            case 3 | 4:
                holder[key] = copy.deepcopy(donor[donor_key])
            case 5:
                holder[key] = dice.choice(_SCHEMA_WRAPPERS)(holder[key])
            case 6:
                _rename(dice, holder, key)
            case _:
                word = dice.choice(_SCHEMA_WORDS)
                holder[key][word] = copy.deepcopy(dice.choice(KEYWORDS[word]))


_SCHEMA_WORDS = (
    "type", "format", "nullable", "enum", "const", "default", "required", "properties", "additionalProperties",
    "items", "prefixItems", "allOf", "anyOf", "oneOf", "discriminator", "title", "description", "x-sdk-global",
    "x-sdk-sensitive", "x-enum-varnames", "x-enum-descriptions", "example", "examples", "minimum", "readOnly",
    "deprecated",
)  # fmt: skip

_WRAPPERS = (
    lambda value: [value],
    lambda value: [value, value],
    lambda value: {"a": value},
    lambda value: {"allOf": [value]},
    lambda value: {"anyOf": [value, {"type": "null"}]},
    lambda value: {"oneOf": [value, value]},
    lambda value: {"type": "array", "items": value},
    lambda value: {"type": "object", "additionalProperties": value},
    lambda value: {"type": "object", "properties": {"a": value}, "required": ["a"]},
    lambda value: str(value)[:1000],
)
_SCHEMA_WRAPPERS = _WRAPPERS[3:9]


def _set_keyword(dice: random.Random, holder: Any, places: list[Place]) -> None:
    if not isinstance(holder, dict):
        holder = dice.choice([place for place, _ in places if isinstance(place, dict)] or [{}])
    keyword = dice.choice(list(KEYWORDS))
    holder[keyword] = copy.deepcopy(dice.choice(KEYWORDS[keyword]))


def _rename(dice: random.Random, holder: Any, key: Any) -> None:
    if isinstance(holder, dict):
        items = list(holder.items())
        name = dice.choice((*TEXTS, *KEYWORDS, str(key).upper(), f"{key}_", f"{key} "))
        holder.clear()
        holder.update((name if old == key else old, item) for old, item in items)


def _graft(dice: random.Random, holder: Any, key: Any, document: Any, others: list[Any]) -> None:
    source = document if dice.random() < 0.5 else dice.choice(others)
    donors = list(_places(source))
    if donors:
        donor, donor_key = dice.choice(donors)
        grafted = copy.deepcopy(donor[donor_key])
        if isinstance(holder, dict) and isinstance(donor, dict):
            holder[donor_key] = grafted
        else:
            holder[key] = grafted


def _reference(dice: random.Random, places: list[Place]) -> str:
    known: list[str] = [holder[key] for holder, key in places if key == "$ref" and isinstance(holder[key], str)]
    return dice.choice([*REFERENCES, *known, *known])


def _mutate_reference(dice: random.Random, places: list[Place]) -> None:
    references = [(holder, key) for holder, key in places if key == "$ref"]
    if references:
        holder, key = dice.choice(references)
        holder[key] = dice.choice((_reference(dice, places), None, 1, f"{holder[key]}/properties", f"{holder[key]}x"))


def _nested(value: Any, depth: int, key: str | None) -> Any:
    for _ in range(depth):
        match key:
            case None:
                value = [value]
            case "allOf":
                value = {"allOf": [value]}
            case "items":
                value = {"type": "array", "items": value}
            case _:
                value = {"type": "object", "properties": {"a": value}}
    return value


def _alias(dice: random.Random, holder: Any, key: Any, places: list[Place]) -> None:
    """The same object in two places, which a YAML dumper writes as an anchor and an alias."""
    other, other_key = dice.choice(places)
    shared = copy.deepcopy(other[other_key])
    other[other_key] = shared
    if holder is not shared:
        holder[key] = shared


def _mutated_bytes(dice: random.Random, text: bytes) -> bytes:
    start = dice.randrange(len(text) + 1)
    end = min(len(text), start + dice.choice((1, 1, 2, 4, 16, 200)))
    match dice.randrange(9):
        case 0:
            return text[:start] + text[end:]
        case 1:
            return text[:start] + text[start:end] * dice.choice((2, 3, 50)) + text[end:]
        case 2 | 3 | 4:
            return text[:start] + dice.choice(TOKENS) + text[start:]
        case 5:
            return text[:start] + dice.choice(TOKENS) + text[end:]
        case 6:
            return text[:start] + dice.randbytes(end - start) + text[end:]
        case 7:
            lines = text.splitlines(keepends=True)
            dice.shuffle(lines[start % max(1, len(lines)) :][:5])
            index = dice.randrange(len(lines)) if lines else 0
            return b"".join([*lines[:index], *(b" " + line for line in lines[index : index + 3]), *lines[index + 3 :]])
        case _:
            return text[:start]


def descriptions(folders: list[Path], largest: int) -> list[Path]:
    """The descriptions below some folders that are not too large to be mutated often, in a fixed order."""
    found = {path for folder in folders for suffix in ("yaml", "yml", "json") for path in folder.rglob(f"*.{suffix}")}
    return sorted(path for path in found if path.is_file() and path.stat().st_size <= largest)
