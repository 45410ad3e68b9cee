"""Validate paths, operations, parameters, bodies and responses."""

import re
from collections import Counter
from collections.abc import Iterator
from urllib.parse import unquote

from ..document.diagnostics import Diagnostic, pointer
from ..document.grammar import BODILESS_STATUSES, operations
from ..document.pointers import dereferenced
from ..document.source import Source
from ..document.values import Json, as_array, as_object, is_object
from ..runtime import reserved
from ..text import names
from .methods import validate_methods
from .query_string import validate_query_string
from .security import TOKEN, validate_requirements

# The styles that the emitted code supports, by the parameter's location.
_STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "deepObject", "spaceDelimited", "pipeDelimited"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
}

_MEDIA_TYPE = re.compile(r"[!-~][ -~]*")
# Of parameters with `content`: JSON, or plain text.
_WRITTEN = re.compile(r"(application/json|[\w.+-]+/[\w.-]+\+json|text/plain)\s*(;|$)", re.IGNORECASE)
_STATUS = re.compile(r"[1-5](\d\d|XX)|default")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def validate_operations(source: Source) -> Iterator[Diagnostic]:
    """Find what is wrong with operations and with the components that they share."""
    validator = _OperationValidator(source)
    for path, item in as_object(source.root.get("paths")).items():
        if is_object(item):
            yield from validator.path(path, item)
    components = as_object(source.root.get("components"))
    for key in ("requestBodies", "responses"):
        for name, holder in as_object(components.get(key)).items():
            yield from validator.content(holder, pointer("components", key, name))
    for name, parameter in as_object(components.get("parameters")).items():
        yield from validator.parameter(as_object(parameter), pointer("components", "parameters", name))


class _OperationValidator:
    def __init__(self, source: Source) -> None:
        self._source = source
        self._root = source.root
        self._ids: dict[str, str] = {}
        self._names: dict[tuple[str, str], str] = {}

    def path(self, path: str, item: Json) -> Iterator[Diagnostic]:
        """Validate a path and its operations."""
        where = pointer("paths", path)
        if not path.startswith("/") and not path.startswith("x-"):
            yield self._source.diagnostic(where, "a path starts with a slash", f"write `/{path}`", scope="")
        if "?" in path or "#" in path:
            message = "a path can't have a query or a fragment"
            yield self._source.diagnostic(
                where, message, "describe what comes behind `?` as query parameters", scope=""
            )
        if any(unquote(segment) in (".", "..") for segment in path.split("/")):
            message = "the path leaves the base URL, or has a segment that means no part of it"
            yield self._source.diagnostic(where, message, "write it without `.` and `..`")
        yield from self._parameters(item, where)
        for method, keys, operation in operations(item):
            yield from self._operation(path, method, item, operation, pointer("paths", path, *keys))
        yield from validate_methods(self._source, item, where)

    def _operation(self, path: str, method: str, item: Json, operation: Json, where: str) -> Iterator[Diagnostic]:
        yield from self._operation_id(path, method, operation, where)
        yield from self._parameters(operation, where)
        yield from self._template(path, item, operation, where)
        yield from self.content(operation.get("requestBody"), f"{where}/requestBody")
        for status, response in as_object(operation.get("responses")).items():
            position = where + pointer("responses", status)[1:]
            if not _STATUS.fullmatch(status) and not status.startswith("x-"):
                message = f"{status!r} is not a response status"
                yield self._source.diagnostic(position, message, "write one such as '200', '2XX' or 'default'")
            if status in BODILESS_STATUSES and dereferenced(self._root, response).get("content"):
                message = f"an answer of HTTP {status} has no body, so its content is left out"
                yield self._source.warning(position, message, "remove the content, or correct the status")
            yield from self.content(response, position)
        yield from validate_requirements(self._source, operation.get("security"), f"{where}/security")

    def _operation_id(self, path: str, method: str, operation: Json, where: str) -> Iterator[Diagnostic]:
        name, qualified_name = operation.get("operationId"), f"{method.upper()} {path}"
        tag = next(map(str, as_array(operation.get("tags"))), "default")
        if isinstance(name, str) and name in self._ids:
            message = f"the operationId {name!r} is that of {self._ids[name]} too"
            position = f"{where}/operationId"
            yield self._source.diagnostic(
                position, message, "give each operation one of its own", scope=self._duplicate_scope(tag, name, where)
            )
            return
        if isinstance(name, str):
            self._ids[name] = qualified_name
        text = name if isinstance(name, str) and name else f"{method} {path}"
        call = names.snake(text, used=reserved.RESOURCE_METHODS, prefix="call")
        key = names.snake(tag, prefix="tag"), call
        if key in self._names:
            free = names.distinct(call, {other for of, other in self._names if of == key[0]})
            message = f"this and {self._names[key]} would both be called `{call}` in Python, so this is `{free}`"
            position = f"{where}/operationId" if name else where
            yield self._source.warning(position, message, "give it another operationId")
            key = key[0], free
        self._names[key] = qualified_name

    def _duplicate_scope(self, tag: str, name: str, where: str) -> str:
        """Return the scope of a duplicate operationId: the operation, if its tag is the same too; else none."""
        key = names.snake(tag, prefix="tag"), names.snake(name, used=reserved.RESOURCE_METHODS, prefix="call")
        if key in self._names:
            return where
        self._names[key] = name
        return ""

    def _parameters(self, holder: Json, where: str) -> Iterator[Diagnostic]:
        seen: Counter[tuple[object, object]] = Counter()
        for index, raw in enumerate(as_array(holder.get("parameters"))):
            position = f"{where}/parameters/{index}"
            parameter = dereferenced(self._root, raw)
            key = str(parameter.get("in")), str(parameter.get("name"))
            if parameter and seen[key]:
                message = f"the {key[0]} parameter {key[1]!r} stands twice in one list"
                yield self._source.diagnostic(position, message, "rename or remove one of them")
            seen[key] += 1
            if "$ref" not in as_object(raw):
                yield from self.parameter(as_object(raw), position)

    def parameter(self, parameter: Json, where: str) -> Iterator[Diagnostic]:
        """Validate a parameter."""
        name, location, style = parameter.get("name"), str(parameter.get("in")), parameter.get("style")
        if location == "querystring":
            yield from validate_query_string(self._source, parameter, where)
        if "$ref" in parameter or location not in _STYLES or not isinstance(name, str):
            return
        media_types = list(as_object(parameter.get("content")))
        if "schema" not in parameter and not media_types:
            message = f"the parameter {name!r} has no schema, so it would be missing from the call"
            yield self._source.diagnostic(where, message, "add a schema, such as `schema: {type: string}`")
        elif "schema" not in parameter and not _WRITTEN.match(media_types[0]):
            message = f"the parameter {name!r} can't be written as {media_types[0]}"
            yield self._source.diagnostic(where, message, "use `application/json` or `text/plain`")
        if isinstance(style, str) and style not in _STYLES[location]:
            message = f"the style {style!r} is not supported in the {location}"
            fix = f"use the style `{_STYLES[location][0]}`"
            yield self._source.diagnostic(f"{where}/style", message, fix, scope=f"{where}/style")
        if parameter.get("allowReserved") is True and location in ("header", "cookie"):
            message = f"`allowReserved` means nothing in a {location}"
            yield self._source.warning(f"{where}/allowReserved", message, "remove it")
        if location in ("header", "cookie") and not TOKEN.fullmatch(name):
            message = f"{name!r} can't be the name of a {location}"
            yield self._source.diagnostic(f"{where}/name", message, "use letters, digits and hyphens")
        if location == "path" and parameter.get("required") is not True:
            message = f"the path parameter {name!r} must be required"
            yield self._source.diagnostic(where, message, "add `required: true`", scope="")

    def _template(self, path: str, item: Json, operation: Json, where: str) -> Iterator[Diagnostic]:
        """Compare the placeholders of a path with the described path parameters."""
        described_names: dict[str, str] = {}
        for holder, position in ((item, pointer("paths", path)), (operation, where)):
            for index, raw in enumerate(as_array(holder.get("parameters"))):
                parameter = dereferenced(self._root, raw)
                if not parameter:  # a broken reference may have been to any of them
                    return
                if parameter.get("in") == "path" and parameter.keys() & {"schema", "content"}:
                    described_names[str(parameter.get("name"))] = f"{position}/parameters/{index}"
        named = _PLACEHOLDER.findall(path)
        meant = set[str]()
        for name in dict.fromkeys(named):
            if name not in described_names:
                near = names.nearest(name, sorted(set(described_names) - set(named)))
                meant |= {near} if near else set()
                fix = f"did you mean {{{near}}} in the path?" if near else f"add a parameter {name!r} with `in: path`"
                message = f"the path has {{{name}}}, but no path parameter of that name is described"
                yield self._source.diagnostic(where, message, fix)
            elif named.count(name) > 1:
                message = f"the path has {{{name}}} more than once"
                yield self._source.diagnostic(where, message, "give each part of the path a name of its own")
        for name, position in described_names.items():
            if name not in named and name not in meant:
                message = f"the path parameter {name!r} does not stand in the path {path}"
                yield self._source.diagnostic(
                    position, message, f"write {{{name}}} in the path, or remove the parameter"
                )

    def content(self, holder: object, where: str) -> Iterator[Diagnostic]:
        """Validate the media types of a body."""
        if "$ref" in as_object(holder):
            return
        for media_type in as_object(as_object(holder).get("content")):
            position = where + pointer("content", media_type)[1:]
            if not _MEDIA_TYPE.fullmatch(media_type) or "/" not in media_type:
                message = f"{media_type!r} is not a media type"
                yield self._source.diagnostic(position, message, "write one such as `application/json`")
