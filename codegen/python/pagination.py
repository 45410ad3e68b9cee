"""Calls whose values come in pages: what `x-sdk-pagination` says of an operation."""

from collections.abc import Iterable, Iterator
from itertools import chain

from attrs import evolve, frozen

from .. import ir
from ..document.diagnostics import Diagnostic, pointer, pointer_parts
from ..document.source import Source
from ..document.values import Json, as_object
from ..text import names
from . import imports
from .types import Types
from .view.models import Field, Model
from .view.operations import Operation, Parameter, Resource
from .view.pagination import Pagination

EXTENSION = "x-sdk-pagination"

# The keys of each kind; `?` marks those that may be missing.
KINDS: dict[str, tuple[str, ...]] = {
    "cursor": ("items", "parameter", "cursor?", "last-item?", "more?"),
    "offset": ("items", "parameter", "total?", "more?"),
    "page": ("items", "parameter", "first?", "pages?", "more?"),
    "link": ("items", "more?"),
    "next-url": ("items", "url", "more?"),
}
_CLASSES = {"offset": "OffsetPages", "page": "NumberedPages", "link": "LinkedPages", "next-url": "UrlPages"}


@frozen
class _Value:
    """A value in a page: its type, the expression for it, what must hold for that, and the fields that lead to it."""

    type: ir.Type
    code: str
    conditions: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()

    @property
    def expression(self) -> str:
        return f"{self.code} if {' and '.join(self.conditions)} else None" if self.conditions else self.code


class _WrongKeyError(Exception):
    """A key of the extension is wrong; the text says how, and `fix` what to do."""

    def __init__(self, key: str, message: str, fix: str) -> None:
        super().__init__(message)
        self.key = key
        self.fix = fix


class Pages:
    """Adds pagination to calls."""

    def __init__(self, source: Source, models: Iterable[Model], types: Types) -> None:
        self._source = source
        self._fields = {model.source.name: model.fields for model in models}
        self._types = types
        self.problems: list[Diagnostic] = []

    def of(self, resources: Iterable[Resource]) -> tuple[Resource, ...]:
        """Return resources whose calls have their pagination."""
        return tuple(map(self._resource, resources))

    def suggestions(self, resources: Iterable[Resource]) -> Iterator[str]:
        """Yield what could be said of calls whose answers look as if they came in pages."""
        for operation in (operation for resource in resources for operation in resource.operations):
            if operation.method == "GET" and EXTENSION not in operation.source.extensions:
                kind = operation.returns_type
                said = _suggested(operation, self._fields.get(kind.name, ()) if isinstance(kind, ir.ModelRef) else ())
                if said and self._is_right(operation, said):
                    listed = ", ".join(f"{key}: {value}" for key, value in said.items())
                    yield f"{operation.qualified_name}: {EXTENSION}: {{{listed}}}"

    def _is_right(self, operation: Operation, said: Json) -> bool:
        try:
            self._pagination(operation, said, set())
        except _WrongKeyError:
            return False
        return True

    def _resource(self, resource: Resource) -> Resource:
        used = {operation.name for operation in resource.operations}
        operations = [self._operation(operation, used) for operation in resource.operations]
        paged = [(operation, operation.pagination) for operation in operations if operation.pagination]
        if not paged:
            return resource
        kinds = {pages.class_name for _, pages in paged}
        if any("or_none(" in "".join(pages.arguments) for _, pages in paged):
            kinds.add("or_none")
        needs = {("._pages", "Paginated"), ("._pages", "AsyncPaginated"), *(("._page_kinds", name) for name in kinds)}
        for _, pages in paged:
            needs |= self._types.of(pages.item_type).imports
        more = imports.lines(needs, inside="resources")
        return evolve(resource, operations=tuple(operations), imports=(*resource.imports, *more))

    def _operation(self, operation: Operation, used: set[str]) -> Operation:
        said = operation.source.extensions.get(EXTENSION)
        if said is None:
            return operation
        where = f"{operation.source.pointer}/{EXTENSION}"
        try:
            made = self._pagination(operation, said, used)
        except _WrongKeyError as wrong:
            position = where + (pointer(wrong.key)[1:] if wrong.key in as_object(said) else "")
            self.problems.append(self._source.diagnostic(position, str(wrong), wrong.fix, scope=where))
            return operation
        used.add(made.name)
        return evolve(operation, pagination=made)

    def _pagination(self, operation: Operation, value: object, used: set[str]) -> Pagination:
        said = _checked(value)
        kind = str(said["kind"])
        if operation.request_model or operation.body:
            raise _WrongKeyError(
                "", f"{EXTENSION} is for calls without a request body", "remove it, or describe the call so"
            )
        root = _Value(operation.returns_type, "page")
        items = self._at(root, said, "items")
        listed = ir.without_null(items.type)
        if not isinstance(listed, ir.ListOf):
            raise _WrongKeyError(
                "items", f"`items` of {EXTENSION} leads to no array", "point to the array with the items"
            )
        arguments = [f"items=lambda page: {items.expression}"]
        class_name = _CLASSES.get(kind, "CursorPages" if "cursor" in said else "LastItemPages")
        if "parameter" in said:
            arguments.append(f"parameter={_parameter(operation, said, kind).wire_name!r}")
        arguments += self._positions(root, _Value(listed.item, "item"), said)
        arguments += self._fields_read(root, _Value(listed.item, "item"), said)
        if kind == "page" and (first := _first(operation, said)) != 1:
            arguments.append(f"first={first}")
        name = f"{operation.name.rstrip('_')}_all"
        while name in used:
            name += "_"
        return Pagination(
            name=name,
            constant=f"_{name.upper()}",
            class_name=class_name,
            arguments=tuple(arguments),
            kind=kind,
            item=self._types.of(listed.item).annotation,
            item_type=listed.item,
        )

    def _positions(self, root: _Value, item: _Value, said: Json) -> Iterator[str]:
        """Yield the arguments that say where a page leads to."""
        if "cursor" in said:
            yield f"cursor=lambda page: {self._scalar(root, said, 'cursor', 'string', 'integer').expression}"
        if "last-item" in said:
            yield f"cursor=lambda item: {self._scalar(item, said, 'last-item', 'string', 'integer').expression}"
        for key, argument, kind in (
            ("url", "url", "string"),
            ("total", "total", "integer"),
            ("pages", "last", "integer"),
            ("more", "more", "boolean"),
        ):
            if key in said:
                yield f"{argument}=lambda page: {self._scalar(root, said, key, kind).expression}"

    def _fields_read(self, root: _Value, item: _Value, said: Json) -> Iterator[str]:
        """Yield the arguments that say on which fields it depends how pages go on, each with the object that has it."""
        keys = ("items", "cursor", "url", "total", "pages", "more")
        found = [self._at(root, said, key).fields for key in keys if key in said]
        if any(found):
            yield f"fields=lambda page: ({', '.join(dict.fromkeys(chain(*found)))},)"
        if "last-item" in said and (own := self._at(item, said, "last-item").fields):
            yield f"item_fields=lambda item: ({', '.join(own)},)"

    def _scalar(self, root: _Value, said: Json, key: str, *kinds: str) -> _Value:
        found = self._at(root, said, key)
        inner = ir.without_null(found.type)
        is_plain = isinstance(inner, ir.Scalar) and inner.format not in ("date", "date-time", "binary", "byte")
        is_enum = isinstance(inner, ir.EnumRef) and "string" in kinds and key != "url"
        if is_enum or (isinstance(inner, ir.Scalar) and is_plain and inner.kind in kinds):
            return found
        listed = " or ".join(f"`{kind}`" for kind in kinds)
        raise _WrongKeyError(
            key, f"`{key}` of {EXTENSION} leads to no {listed}", f"point to a property of the type {listed}"
        )

    def _at(self, root: _Value, said: Json, key: str) -> _Value:
        """Return what a JSON pointer leads to, from field to field."""
        text = said[key]
        if not isinstance(text, str) or (text and not text.startswith("/")):
            message = f"`{key}` of {EXTENSION} must be a JSON pointer into the {_within(key)}"
            raise _WrongKeyError(
                key, message, "write one such as `/data`" + ("; `''` is the whole" if key == "items" else "")
            )
        found = root
        for part in pointer_parts(text):
            found = self._field_of(found, part, key)
        return found

    def _field_of(self, found: _Value, part: str, key: str) -> _Value:
        inner = ir.without_null(found.type)
        its = self._fields.get(inner.name, ()) if isinstance(inner, ir.ModelRef) else ()
        known = {item.wire_name: item for item in its}
        if part not in known:
            near = names.nearest(part, known)
            message = f"`{key}` of {EXTENSION} leads to {part!r}, which the {_within(key)} does not have"
            fix = (
                f"did you mean {near!r}?" if near else f"it has {', '.join(sorted(known)) or 'no described properties'}"
            )
            raise _WrongKeyError(key, message, fix)
        own = known[part]
        conditions = found.conditions
        if not found.code.isidentifier() and self._may_be_none(found):
            conditions = (*conditions, f"{found.code} is not None")
        code = f"{found.code}.{own.name}"
        kind = own.type if own.required else ir.Nullable(inner=ir.without_null(own.type))
        fields = (*found.fields, f"({found.expression}, {part!r})")
        return _Value(kind, f"or_none({code})" if own.may_be_unset else code, conditions, fields)

    @staticmethod
    def _may_be_none(found: _Value) -> bool:
        return isinstance(found.type, ir.Nullable)


def _within(key: str) -> str:
    return "item" if key == "last-item" else "answer"


def _checked(value: object) -> Json:
    """Return the extension, if it has the keys of its kind."""
    said = as_object(value)
    kind = said.get("kind")
    if not isinstance(kind, str) or kind not in KINDS:
        near = names.nearest(str(kind), KINDS) if kind else None
        fix = f"did you mean {near!r}?" if near else f"write `kind: ` and one of {', '.join(KINDS)}"
        raise _WrongKeyError("kind", f"{EXTENSION} has no kind {kind!r}" if kind else f"{EXTENSION} has no `kind`", fix)
    known = [key.removesuffix("?") for key in KINDS[kind]]
    for key in said:
        if key not in (*known, "kind"):
            near = names.nearest(key, known)
            fix = f"did you mean `{near}`?" if near else f"it has {', '.join(known)}"
            raise _WrongKeyError(key, f"{EXTENSION} of the kind {kind!r} has no key {key!r}", fix)
    missing = [key for key in KINDS[kind] if not key.endswith("?") and key not in said]
    if missing:
        what = {"items": "items: /data", "parameter": "parameter: cursor", "url": "url: /next"}[missing[0]]
        raise _WrongKeyError("", f"{EXTENSION} of the kind {kind!r} lacks `{missing[0]}`", f"add it, such as `{what}`")
    if kind == "cursor" and ("cursor" in said) == ("last-item" in said):
        fix = "`cursor` points to the cursor in the answer, `last-item` to the property of the last item that is one"
        raise _WrongKeyError("", f"{EXTENSION} of the kind 'cursor' needs either `cursor` or `last-item`", fix)
    return said


def _parameter(operation: Operation, said: Json, kind: str) -> Parameter:
    found = {item.wire_name: item for item in operation.parameters_in("query")}
    name = said["parameter"]
    if not isinstance(name, str) or name not in found:
        near = names.nearest(str(name), found)
        fix = f"did you mean {near!r}?" if near else f"it has {', '.join(sorted(found)) or 'none'}"
        raise _WrongKeyError("parameter", f"the operation has no query parameter {name!r}", fix)
    inner = ir.without_null(found[name].type)
    kinds = ("string", "integer") if kind == "cursor" else ("integer",)
    if not isinstance(inner, ir.Scalar) or inner.kind not in kinds:
        listed = " or ".join(f"`{item}`" for item in kinds)
        raise _WrongKeyError(
            "parameter", f"the parameter {name!r} can't take the next page", f"it must be of the type {listed}"
        )
    return found[name]


def _first(operation: Operation, said: Json) -> int:
    """Return the number of the first page: as it is said, or the parameter's default."""
    default = _parameter(operation, said, "page").source.metadata.default
    first = said.get("first", default if isinstance(default, int) else 1)
    if isinstance(first, bool) or not isinstance(first, int):
        raise _WrongKeyError("first", f"`first` of {EXTENSION} must be a whole number", "write 0 or 1, or leave it out")
    return first


# Names of parameters and properties of which APIs make pages, without their dashes and underscores.
_CURSORS = frozenset({"after", "cursor", "continuationtoken", "marker", "nexttoken", "pagetoken", "startingafter"})
_NEXT = frozenset(
    {"after", "cursor", "continuationtoken", "marker", "next", "nextcursor", "nexttoken", "nextpagetoken"}
)


def _suggested(operation: Operation, fields: Iterable[Field]) -> Json:
    """Return the extension that says how pages go on, if there is one array and one way to the next page."""
    by_kind = {field.wire_name: ir.without_null(field.type) for field in fields}
    arrays = [name for name, kind in by_kind.items() if isinstance(kind, ir.ListOf)]
    cursors = [name for name, kind in by_kind.items() if isinstance(kind, ir.Scalar) and _plain(name) in _NEXT]
    parameters = {_plain(item.wire_name): item.wire_name for item in operation.parameters_in("query")}
    given = [name for plain, name in parameters.items() if plain in _CURSORS]
    if len(arrays) != 1:
        return {}
    items = pointer(arrays[0]).removeprefix("#")
    if len(given) == 1 and len(cursors) == 1:
        next_one = pointer(cursors[0]).removeprefix("#")
        return {"kind": "cursor", "parameter": given[0], "cursor": next_one, "items": items}
    if not given and ("offset" in parameters) != ("page" in parameters):
        kind = "offset" if "offset" in parameters else "page"
        return {"kind": kind, "parameter": parameters[kind], "items": items}
    return {}


def _plain(name: str) -> str:
    return "".join(names.words(name))
