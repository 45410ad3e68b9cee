"""What can't be generated, or would surprise, beyond what the parser complains of."""

from collections.abc import Iterator
from typing import Any

from .load import METHODS, Loaded
from .problems import Problem, pointer
from .source import Json, resolve

_BOOLEANS = ("x-sdk-idempotent",)
_SENSITIVE = ("secret", "phone", "text")


def check(loaded: Loaded) -> list[Problem]:
    """All problems of a loaded description that the parser passes over."""
    return [*_operation_ids(loaded), *_parameters(loaded), *_security(loaded), *_extensions(loaded)]


def _operation_ids(loaded: Loaded) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for operation in loaded.operations:
        name = operation.raw.get("operationId")
        if not isinstance(name, str):
            continue
        if name in seen:
            what = f"the operationId {name!r} is that of {seen[name]} too"
            yield loaded.source.problem(f"{operation.pointer}/operationId", what, "give each operation one of its own")
        seen[name] = f"{operation.method.upper()} {operation.path}"


def _parameters(loaded: Loaded) -> Iterator[Problem]:
    for path, item in loaded.root["paths"].items():
        holders = {"": item, **{f"/{method}": item.get(method) for method in METHODS}}
        for suffix, holder in holders.items():
            for index, raw in enumerate((holder or {}).get("parameters") or []):
                where = f"{pointer('paths', path)}{suffix}/parameters/{index}"
                parameter = resolve(loaded.root, raw["$ref"]) if "$ref" in raw else raw
                if isinstance(parameter, dict) and "schema" not in parameter:
                    name = parameter.get("name")
                    what = f"the parameter {name!r} has no schema, so it would be left out"
                    yield loaded.source.problem(where, what, "add `schema: {type: string}`, or what it is")


def _security(loaded: Loaded) -> Iterator[Problem]:
    schemes: Json = (loaded.root.get("components") or {}).get("securitySchemes") or {}
    places = [("#/security", loaded.root.get("security"))]
    places += [(f"{operation.pointer}/security", operation.raw.get("security")) for operation in loaded.operations]
    for where, requirements in places:
        for index, requirement in enumerate(requirements or []):
            for name in requirement:
                if name not in schemes:
                    what = f"the security scheme {name!r} is not described"
                    fix = f"add it to components.securitySchemes, or remove {name!r} here"
                    yield loaded.source.problem(f"{where}/{index}", what, fix)


def _extensions(loaded: Loaded) -> Iterator[Problem]:
    for operation in loaded.operations:
        for name in _BOOLEANS:
            if name in operation.raw and not isinstance(operation.raw[name], bool):
                what = f"{name} must be true or false"
                yield loaded.source.problem(f"{operation.pointer}/{name}", what, "write `true` or `false`")
    for schema_name, schema in ((loaded.root.get("components") or {}).get("schemas") or {}).items():
        properties: Any = schema.get("properties") if isinstance(schema, dict) else None
        for name, raw in (properties or {}).items():
            value = raw.get("x-sdk-sensitive") if isinstance(raw, dict) else None
            if value is not None and value not in _SENSITIVE:
                where = pointer("components", "schemas", schema_name, "properties", name, "x-sdk-sensitive")
                what = f"x-sdk-sensitive must be one of {', '.join(_SENSITIVE)}"
                yield loaded.source.problem(
                    where, what, "`secret` hides all, `phone` all but two digits, `text` scrubs"
                )
