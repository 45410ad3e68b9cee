"""Descriptions of any size that have much of one thing: their length bounds the work that they may be."""

import json
from collections.abc import Callable
from typing import Any

Schema = dict[str, Any]
Schemas = dict[str, Schema]


def description(schemas: Schemas, **parts: Any) -> str:
    """A description with one operation that returns the schema `Top`, unless `parts` has other paths."""
    answer = {"description": "It.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Top"}}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Much", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/top": {"get": {"operationId": "get_top", "responses": {"200": answer}}}},
        "components": {"schemas": {"Top": {"type": "object"}, **schemas}},
    }
    return json.dumps({**document, **parts})


def _reference(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _object(**properties: Schema) -> Schema:
    return {"type": "object", "properties": properties}


def all_of(count: int) -> str:
    """A chain of schemas, each of which extends the one before."""
    schemas = {
        f"S{n}": {"allOf": [_reference(f"S{n - 1}"), _object(**{f"p{n}": {"type": "string"}})]} for n in range(1, count)
    }
    return description({"S0": _object(p={"type": "string"}), **schemas, "Top": _object(top=_reference("S0"))})


def all_of_twice(count: int) -> str:
    """A chain of schemas, each of which names the one before twice."""
    schemas: Schemas = {f"S{n}": {"allOf": [_reference(f"S{n - 1}")] * 2} for n in range(1, count)}
    return description(
        {"S0": _object(p={"type": "string"}), **schemas, "Top": _object(top=_reference(f"S{count - 1}"))}
    )


def one_of(count: int) -> str:
    """A union of so many models."""
    schemas = {f"S{n}": _object(**{f"p{n}": {"type": "string"}}) for n in range(count)}
    return description({**schemas, "Top": {"oneOf": [_reference(name) for name in schemas]}})


def any_of_nested(count: int) -> str:
    """A model that has itself in a union, with a deep example."""
    example: dict[str, Any] = {}
    for _ in range(min(count, 60)):
        example = {"a": example, "b": 1}
    node = _object(a={"anyOf": [_reference("Top"), {"type": "string"}]}, b={"type": "integer"})
    return description({"Top": {**node, "example": example, "description": "x" * count}})


def references(count: int) -> str:
    """Schemas of which each refers to the next."""
    schemas = {f"S{n}": _object(next=_reference(f"S{n + 1}")) for n in range(count - 1)}
    return description({**schemas, f"S{count - 1}": {"type": "object"}, "Top": _object(first=_reference("S0"))})


def broken_references(count: int) -> str:
    """References to what is not there, beside as many names that are nearly the same."""
    schemas = {f"Something{n}": _object(to=_reference(f"Somethink{n}")) for n in range(count)}
    return description(schemas)


def enums(count: int) -> str:
    """An enum with so many values."""
    return description({"Top": _object(kind={"type": "string", "enum": [f"value-{n}" for n in range(count)]})})


def enums_without_letters(count: int) -> str:
    """An enum whose values give nothing to name them by."""
    marks = "+-*/=<>"
    values = ["".join(marks[n // 7**place % 7] for place in range(7)) for n in range(count)]
    return description({"Top": _object(kind={"type": "string", "enum": values})})


def examples(count: int) -> str:
    """An example of an array with so many entries."""
    listed = {"type": "array", "items": {"type": "object", "properties": {"a": {"type": "integer"}}}}
    return description({"Top": _object(list={**listed, "examples": [[{"a": n} for n in range(count)]]})})


def descriptions(count: int) -> str:
    """A long text."""
    return description({"Top": {"type": "object", "description": "Some words of it, and more. " * count}})


def backticks(count: int) -> str:
    """A text of nothing but what Markdown pairs up."""
    return description({"Top": {"type": "object", "description": "`" * count + "*" * count + "[" * count}})


def paths(count: int) -> str:
    """So many operations."""
    answer = {"200": {"description": "It."}}
    many = {f"/things{n}": {"get": {"operationId": f"get_thing{n}", "responses": answer}} for n in range(count)}
    return description({}, paths=many)


def properties(count: int) -> str:
    """A model with so many fields."""
    return description({"Top": _object(**{f"field{n}": {"type": "string"} for n in range(count)})})


def parameters(count: int) -> str:
    """An operation with so many parameters."""
    listed = [{"name": f"p{n}", "in": "query", "schema": {"type": "string"}} for n in range(count)]
    operation = {"operationId": "get", "parameters": listed, "responses": {"200": {"description": "It."}}}
    return description({}, paths={"/top": {"get": operation}})


def nesting(count: int) -> str:
    """Inline objects in one another, 50 deep at most, as many times as it takes."""
    schemas: Schemas = {}
    for number in range(max(1, count // 50)):
        node: Schema = {"type": "string"}
        for level in range(min(count, 50)):
            node = _object(**{f"l{level}": node})
        schemas[f"S{number}"] = node
    return description(schemas)


CONSTRUCTS: dict[str, Callable[[int], str]] = {
    "allOf": all_of,
    "allOf, the parent twice": all_of_twice,
    "oneOf": one_of,
    "anyOf of itself, with an example": any_of_nested,
    "references": references,
    "broken references": broken_references,
    "enums": enums,
    "enums without letters": enums_without_letters,
    "examples": examples,
    "descriptions": descriptions,
    "backticks": backticks,
    "paths": paths,
    "properties": properties,
    "parameters": parameters,
    "nesting": nesting,
}


def of_size(construct: Callable[[int], str], size: int) -> str:
    """The largest description of a construct that is no larger than so many bytes."""
    low, high = 1, 2
    while len(construct(high)) <= size:
        low, high = high, 2 * high
    while high - low > max(1, low // 50):
        middle = (low + high) // 2
        low, high = (middle, high) if len(construct(middle)) <= size else (low, middle)
    return construct(low)
