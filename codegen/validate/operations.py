"""Faults of paths, operations, parameters, bodies, responses and security."""

import re
from collections import Counter
from collections.abc import Iterator

from ..document.diagnostics import Problem, pointer
from ..document.source import Json, Source, as_array, as_object, dereferenced, is_object
from ..python import names
from ..resolve.trace import METHODS

# The ways of writing a parameter that the emitted code knows, of those that OpenAPI has.
_STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "deepObject", "spaceDelimited", "pipeDelimited"),
    "header": ("simple",),
    "cookie": ("form",),
}

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, section 5.6.2: names of headers and cookies
_MEDIA_TYPE = re.compile(r"[!-~][ -~]*")
_STATUS = re.compile(r"[1-5](\d\d|XX)|default")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def calls(source: Source) -> Iterator[Problem]:
    """All faults of what can be called."""
    check = _Calls(source)
    for path, item in as_object(source.root.get("paths")).items():
        if is_object(item):
            yield from check.path(path, item)
    for kind in ("requestBodies", "responses"):
        for name, holder in as_object(check.components.get(kind)).items():
            yield from check.content(holder, pointer("components", kind, name), is_body=kind == "requestBodies")
    for name, parameter in as_object(check.components.get("parameters")).items():
        yield from check.parameter(as_object(parameter), pointer("components", "parameters", name))
    yield from check.schemes()
    yield from check.requirements(source.root.get("security"), "#/security")


class _Calls:
    def __init__(self, source: Source) -> None:
        self._source = source
        self._root = source.root
        self.components = as_object(source.root.get("components"))
        self._ids: dict[str, str] = {}
        self._names: dict[tuple[str, str], str] = {}

    def path(self, path: str, item: Json) -> Iterator[Problem]:
        """The faults of a path and of its operations."""
        where = pointer("paths", path)
        if not path.startswith("/") and not path.startswith("x-"):
            yield self._source.problem(where, "a path starts with a slash", f"write `/{path}`", spoils="")
        if "?" in path or "#" in path:
            what = "a path can't have a query or a fragment"
            yield self._source.problem(where, what, "describe what comes behind `?` as query parameters", spoils="")
        yield from self._parameters(item, where)
        for method in METHODS:
            operation = item.get(method)
            if is_object(operation):
                yield from self._operation(path, method, item, operation)

    def _operation(self, path: str, method: str, item: Json, operation: Json) -> Iterator[Problem]:
        where = pointer("paths", path, method)
        yield from self._operation_id(path, method, operation, where)
        yield from self._parameters(operation, where)
        yield from self._template(path, item, operation, where)
        yield from self.content(operation.get("requestBody"), f"{where}/requestBody", is_body=True)
        for status, response in as_object(operation.get("responses")).items():
            place = where + pointer("responses", status)[1:]
            if not _STATUS.fullmatch(status) and not status.startswith("x-"):
                what = f"{status!r} is no status of a response"
                yield self._source.problem(place, what, "write one such as '200', '2XX' or 'default'")
            yield from self.content(response, place, is_body=False)
        yield from self.requirements(operation.get("security"), f"{where}/security")

    def _operation_id(self, path: str, method: str, operation: Json, where: str) -> Iterator[Problem]:
        name, label = operation.get("operationId"), f"{method.upper()} {path}"
        tag = next(map(str, as_array(operation.get("tags"))), "default")
        if isinstance(name, str) and name in self._ids:
            what = f"the operationId {name!r} is that of {self._ids[name]} too"
            place = f"{where}/operationId"
            yield self._source.problem(
                place, what, "give each operation one of its own", spoils=self._same(tag, name, where)
            )
            return
        if isinstance(name, str):
            self._ids[name] = label
        text = name if isinstance(name, str) and name else f"{method} {path}"
        call = names.snake(text, taken=names.RESOURCE_WORDS, prefix="call")
        key = names.snake(tag, prefix="tag"), call
        if key in self._names:
            what = f"this and {self._names[key]} would both be called `{call}` in Python"
            place = f"{where}/operationId" if name else where
            yield self._source.problem(place, what, "give it another operationId", spoils=where)
        self._names.setdefault(key, label)

    def _same(self, tag: str, name: str, where: str) -> str:
        """What an operation spoils that has the id of another: itself, if it has its tag too, or else nothing."""
        key = names.snake(tag, prefix="tag"), names.snake(name, taken=names.RESOURCE_WORDS, prefix="call")
        if key in self._names:
            return where
        self._names[key] = name
        return ""

    def _parameters(self, holder: Json, where: str) -> Iterator[Problem]:
        seen: Counter[tuple[object, object]] = Counter()
        for index, raw in enumerate(as_array(holder.get("parameters"))):
            place = f"{where}/parameters/{index}"
            parameter = dereferenced(self._root, raw)
            key = str(parameter.get("in")), str(parameter.get("name"))
            if parameter and seen[key]:
                what = f"the {key[0]} parameter {key[1]!r} stands twice in one list"
                yield self._source.problem(place, what, "rename or remove one of them")
            seen[key] += 1
            if "$ref" not in as_object(raw):
                yield from self.parameter(as_object(raw), place)

    def parameter(self, parameter: Json, where: str) -> Iterator[Problem]:
        """The faults of a parameter."""
        name, place, style = parameter.get("name"), str(parameter.get("in")), parameter.get("style")
        if "$ref" in parameter or place not in _STYLES or not isinstance(name, str):
            return
        if "schema" not in parameter:
            several = "; its `content` is not read" if "content" in parameter else ""
            what = f"the parameter {name!r} has no schema, so it would be left out{several}"
            yield self._source.problem(where, what, "add a schema, such as `schema: {type: string}`")
        if isinstance(style, str) and style not in _STYLES[place]:
            what = f"the style {style!r} is not supported in the {place}"
            fix = f"use the style `{_STYLES[place][0]}`"
            yield self._source.problem(f"{where}/style", what, fix, spoils=f"{where}/style")
        if place in ("header", "cookie") and not _TOKEN.fullmatch(name):
            what = f"{name!r} can't be the name of a {place}"
            yield self._source.problem(f"{where}/name", what, "use letters, digits and hyphens")
        if place == "path" and parameter.get("required") is not True:
            what = f"the path parameter {name!r} must be required"
            yield self._source.problem(where, what, "add `required: true`", spoils="")

    def _template(self, path: str, item: Json, operation: Json, where: str) -> Iterator[Problem]:
        """Parameters in the path and those that are described must be the same."""
        described_names: dict[str, str] = {}
        for holder, place in ((item, where.rpartition("/")[0]), (operation, where)):
            for index, raw in enumerate(as_array(holder.get("parameters"))):
                parameter = dereferenced(self._root, raw)
                if not parameter:  # a reference that leads nowhere may have been to any of them
                    return
                if parameter.get("in") == "path" and "schema" in parameter:
                    described_names[str(parameter.get("name"))] = f"{place}/parameters/{index}"
        named = _PLACEHOLDER.findall(path)
        meant = set[str]()
        for name in dict.fromkeys(named):
            if name not in described_names:
                near = names.nearest(name, sorted(set(described_names) - set(named)))
                meant |= {near} if near else set()
                fix = f"did you mean {{{near}}} in the path?" if near else f"add a parameter {name!r} with `in: path`"
                what = f"the path has {{{name}}}, but no path parameter of that name is described"
                yield self._source.problem(where, what, fix)
            elif named.count(name) > 1:
                what = f"the path has {{{name}}} more than once"
                yield self._source.problem(where, what, "give each part of the path a name of its own")
        for name, place in described_names.items():
            if name not in named and name not in meant:
                what = f"the path parameter {name!r} does not stand in the path {path}"
                yield self._source.problem(place, what, f"write {{{name}}} in the path, or remove the parameter")

    def content(self, holder: object, where: str, *, is_body: bool) -> Iterator[Problem]:
        """The faults of a body's media types."""
        if "$ref" in as_object(holder):
            return
        for media_type, value in as_object(as_object(holder).get("content")).items():
            place = where + pointer("content", media_type)[1:]
            if not _MEDIA_TYPE.fullmatch(media_type) or "/" not in media_type:
                what = f"{media_type!r} is no media type"
                yield self._source.problem(place, what, "write one such as `application/json`")
            if is_body and is_object(value) and "schema" not in value:
                what = f"the body of {media_type} has no schema"
                yield self._source.problem(place, what, "add `schema`; `schema: {}` if it may be anything", spoils="")

    def schemes(self) -> Iterator[Problem]:
        """The faults of the security schemes."""
        for name, value in as_object(self.components.get("securitySchemes")).items():
            where = pointer("components", "securitySchemes", name)
            scheme = as_object(value)
            place, wire_name = scheme.get("in"), scheme.get("name")
            match scheme.get("type"), str(scheme.get("scheme", "")).lower():
                case "apiKey", _ if "name" not in scheme:
                    yield self._source.problem(where, "the key has no name", "add `name`, such as `name: X-API-Key`")
                case "apiKey", _ if place not in ("header", "query", "cookie"):
                    found = f"a key can't be in {place!r}" if place else "the key has no place"
                    yield self._source.problem(where, found, "use `in: header`, query or cookie")
                case "apiKey", _ if place != "query" and not _TOKEN.fullmatch(str(wire_name)):
                    what = f"{wire_name!r} can't be the name of a {place}"
                    yield self._source.problem(f"{where}/name", what, "use letters, digits and hyphens", spoils=where)
                case ("apiKey" | "oauth2" | "openIdConnect", _) | ("http", "basic" | "bearer"):
                    pass
                case str() as kind, word if "$ref" not in scheme:
                    what = f"the security scheme {' '.join(filter(None, (kind, word)))!r} is not supported"
                    near = names.nearest(kind, {"apiKey", "oauth2", "openIdConnect"} - {kind})
                    fix = "use a key, or HTTP with the scheme `bearer` or `basic`"
                    if kind.lower() in ("bearer", "basic"):
                        fix = f"write `type: http` with `scheme: {kind.lower()}`"
                    elif near:
                        fix = f"did you mean `{near}`?"
                    yield self._source.problem(where, what, fix)
                case _:
                    pass

    def requirements(self, requirements: object, where: str) -> Iterator[Problem]:
        """Security schemes that are asked for, but not described."""
        schemes = as_object(self.components.get("securitySchemes"))
        for index, requirement in enumerate(as_array(requirements)):
            for name in as_object(requirement):
                if name not in schemes:
                    what = f"the security scheme {name!r} is not described"
                    near = names.nearest(name, schemes)
                    fix = (
                        f"did you mean {near!r}?" if near else "add it to components.securitySchemes, or remove it here"
                    )
                    yield self._source.problem(f"{where}/{index}{pointer(name)[1:]}", what, fix)
