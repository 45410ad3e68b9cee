"""What can't be generated, or would surprise, beyond what the parser complains of."""

import re
from collections.abc import Iterator

from .load import DATA, Loaded
from .problems import Problem, pointer, pointer_parts
from .source import Json, JsonValue, as_array, as_object, dereferenced
from .trace import METHODS

_SENSITIVE = ("secret", "phone", "text")
_EXTENSIONS = ("x-sdk-global", "x-sdk-idempotent", "x-sdk-sensitive", "x-sdk-success")

# The ways of writing a parameter that the emitted code knows, of those that OpenAPI has.
_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, section 5.6.2: names of headers and cookies
_MEDIA_TYPE = re.compile(r"[!-~][ -~]*")


def check(loaded: Loaded) -> list[Problem]:
    """All problems of a loaded description that the parser passes over."""
    return [
        *_paths(loaded),
        *_operation_ids(loaded),
        *_parameters(loaded),
        *_media_types(loaded),
        *_schemes(loaded),
        *_requirements(loaded),
        *_extensions(loaded, loaded.root, "#"),
    ]


def _paths(loaded: Loaded) -> Iterator[Problem]:
    for path, item in as_object(loaded.root.get("paths")).items():
        where = pointer("paths", path)
        if "?" in path or "#" in path:
            what = "a path can't have a query or a fragment"
            yield loaded.source.problem(where, what, "describe what comes behind `?` as query parameters")
        if "$ref" in as_object(item):
            what = "a path that is a reference would be left out"
            yield loaded.source.problem(f"{where}/$ref", what, "write the operations here")


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
    for path, item in as_object(loaded.root.get("paths")).items():
        holders = {"": item, **{f"/{method}": as_object(item).get(method) for method in METHODS}}
        for suffix, holder in holders.items():
            for index, raw in enumerate(as_array(as_object(holder).get("parameters"))):
                where = f"{pointer('paths', path)}{suffix}/parameters/{index}"
                for what, fix in _faults(dereferenced(loaded.root, raw)):
                    yield loaded.source.problem(where, what, fix)


def _faults(parameter: Json) -> Iterator[tuple[str, str]]:
    """What is wrong with a parameter, and how to mend it."""
    name, place, style = parameter.get("name"), str(parameter.get("in")), parameter.get("style")
    if parameter and "schema" not in parameter:
        yield f"the parameter {name!r} has no schema, so it would be left out", "add a schema, as `{type: string}`"
    if place in _STYLES and style not in (None, _STYLES[place]):
        yield f"the style {style!r} is not supported in the {place}", f"use the style `{_STYLES[place]}`"
    if place in ("header", "cookie") and not _TOKEN.fullmatch(str(name)):
        yield f"{name!r} can't be the name of a {place}", "use letters, digits and hyphens"


def _media_types(loaded: Loaded) -> Iterator[Problem]:
    for operation in loaded.operations:
        where = f"{operation.pointer}/requestBody"
        body = dereferenced(loaded.root, operation.raw.get("requestBody"))
        for name in as_object(body.get("content")):
            if not _MEDIA_TYPE.fullmatch(name):
                what = f"{name!r} is no media type"
                yield loaded.source.problem(where, what, "write one such as `application/json`")


def _schemes(loaded: Loaded) -> Iterator[Problem]:
    schemes = as_object(as_object(loaded.root.get("components")).get("securitySchemes"))
    for name, value in schemes.items():
        where = pointer("components", "securitySchemes", name)
        scheme = dereferenced(loaded.root, value)
        place = scheme.get("in")
        match scheme.get("type"), str(scheme.get("scheme", "")).lower():
            case "apiKey", _ if place not in ("header", "query", "cookie"):
                yield loaded.source.problem(where, f"a key can't be in {place!r}", "use `in: header`, query or cookie")
            case "apiKey", _ if place != "query" and not _TOKEN.fullmatch(str(scheme.get("name", ""))):
                what = f"{scheme.get('name')!r} can't be the name of a {place}"
                yield loaded.source.problem(where, what, "use letters, digits and hyphens")
            case ("apiKey" | "oauth2" | "openIdConnect", _) | ("http", "basic" | "bearer"):
                pass
            case kind, word:
                what = f"the security scheme {' '.join(filter(None, (str(kind), word)))!r} is not supported"
                yield loaded.source.problem(where, what, "use a key, or HTTP with the scheme `bearer` or `basic`")


def _requirements(loaded: Loaded) -> Iterator[Problem]:
    schemes = as_object(as_object(loaded.root.get("components")).get("securitySchemes"))
    places = [("#/security", loaded.root.get("security"))]
    places += [(f"{operation.pointer}/security", operation.raw.get("security")) for operation in loaded.operations]
    for where, requirements in places:
        for index, requirement in enumerate(as_array(requirements)):
            for name in as_object(requirement):
                if name not in schemes:
                    what = f"the security scheme {name!r} is not described"
                    fix = f"add it to components.securitySchemes, or remove {name!r} here"
                    yield loaded.source.problem(f"{where}/{index}", what, fix)


def _extensions(loaded: Loaded, value: object, where: str) -> Iterator[Problem]:
    """Extensions that are misspelt or have a value without a meaning: passed over, they could give secrets away."""
    for key, item in as_object(value).items():
        place = where + pointer(key)[1:]
        if key.startswith("x-sdk-"):
            for what, fix in _extension_faults(key, item, as_object(value), name=pointer_parts(where)[-1:]):
                yield loaded.source.problem(place, what, fix)
        elif key == "x-enum-descriptions":
            for name in sorted(set(as_object(item)) - set(map(str, as_array(as_object(value).get("enum"))))):
                what = f"{key} speaks of {name!r}, which the enum does not have"
                yield loaded.source.problem(place + pointer(name)[1:], what, "write it as the enum does, or remove it")
        elif key not in DATA:
            yield from _extensions(loaded, item, place)
    for index, item in enumerate(as_array(value)):
        yield from _extensions(loaded, item, f"{where}/{index}")


def _extension_faults(key: str, value: object, holder: Json, name: list[str]) -> Iterator[tuple[str, str]]:
    if key not in _EXTENSIONS:
        yield f"there is no extension {key!r}", f"use one of {', '.join(_EXTENSIONS)}"
    if key == "x-sdk-idempotent" and not isinstance(value, bool):
        yield f"{key} must be true or false", "write `true` or `false`"
    if key == "x-sdk-global" and [value] != name:
        yield f"{key} must be the name of its property", f"write `{key}: {''.join(name)}`"
    if key == "x-sdk-global" and holder.get("type") != "string":
        yield f"{key} is for strings only", "remove it, and give the value to each call"
    if key == "x-sdk-sensitive" and value not in _SENSITIVE:
        yield (
            f"{key} must be one of {', '.join(_SENSITIVE)}",
            "`secret` hides all, `phone` all but two digits, `text` all but its length",
        )
    if key == "x-sdk-success":
        yield from _success_faults(as_array(value), as_array(holder.get("enum")))


def _success_faults(values: list[JsonValue], known: list[JsonValue]) -> Iterator[tuple[str, str]]:
    if not known:
        yield "x-sdk-success is for enums only", "move it to the enum of a response's status"
    elif not values:
        yield "x-sdk-success must be a list of values", f"list those that mean success, such as `[{known[0]}]`"
    for value in values if known else ():
        if value not in known:
            yield f"x-sdk-success speaks of {value!r}, which the enum does not have", "write it as the enum does"
