"""Descriptions of any size: operations that share few schemas and have two of their own each."""

import json
from typing import Any


def description(operations: int) -> str:
    """A description with so many operations, as JSON. There are 20 of them to a tag."""
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "Synthetic", "version": "1"},
            "servers": [{"url": "https://api.example.com/v1"}],
            "paths": {f"/things{number}/{{thing_id}}": {"post": _operation(number)} for number in range(operations)},
            "components": {"schemas": _schemas(operations)},
        }
    )


def schemas_alone(number: int) -> str:
    """A description with so many schemas and no operations, as JSON. Each tenth schema refers to the next one."""
    schemas = {f"Thing{index}": _thing(index) for index in range(number)}
    return json.dumps(
        {"openapi": "3.1.0", "info": {"title": "Many", "version": "1"}, "components": {"schemas": schemas}}
    )


def _thing(index: int) -> dict[str, Any]:
    following = {"type": "integer"} if index % 10 else _reference(f"Thing{index + 1}")
    return _object({"name": {"type": "string"}, "following": following})


def _operation(number: int) -> dict[str, Any]:
    return {
        "operationId": f"change_thing{number}",
        "summary": f"Change thing {number}",
        "tags": [f"things{number // 20}"],
        "parameters": [
            {"name": "thing_id", "in": "path", "required": True, "schema": {"type": "string"}},
            {"name": "page", "in": "query", "schema": {"type": "integer"}, "description": "The page to return."},
        ],
        "requestBody": {"required": True, "content": _json(f"Change{number}")},
        "responses": {
            "200": {"description": "The thing.", "content": _json(f"Thing{number}")},
            "default": {"description": "It failed.", "content": _json("Failure")},
        },
    }


def _json(schema: str) -> dict[str, Any]:
    return {"application/json": {"schema": _reference(schema)}}


def _reference(schema: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{schema}"}


def _schemas(operations: int) -> dict[str, Any]:
    schemas: dict[str, Any] = {
        "Failure": _object({"code": {"type": "string"}, "message": {"type": "string"}}),
        "Kind": {"type": "string", "enum": ["small", "large"]},
        "Owner": _object({"name": {"type": "string"}, "since": {"type": "string", "format": "date-time"}}),
    }
    for number in range(operations):
        schemas[f"Change{number}"] = _object({"name": {"type": "string"}, "kind": _reference("Kind")}, ["name"])
        schemas[f"Thing{number}"] = _object(
            {
                "id": {"type": "string", "format": "uuid"},
                "kind": _reference("Kind"),
                "owner": _reference("Owner"),
                "labels": {"type": "array", "items": {"type": "string"}},
                "size": {"type": "integer", "description": "How large it is, in bytes."},
            },
            ["id"],
        )
    return schemas


def _object(properties: dict[str, Any], required: list[str] | None = None) -> dict[str, Any]:
    return {"type": "object", "properties": properties, **({"required": required} if required else {})}
