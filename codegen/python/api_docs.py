"""The API docs: what their pages show beside the package itself."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from urllib.parse import quote

from attrs import frozen

from .. import ir
from ..runtime.error_classes import STATUS_ERRORS
from ..text.markdown import code
from .bodies import has_items
from .python_type import scalar_name
from .view.client import ClientParameter, Property
from .view.models import Enum, Field, Model
from .view.operations import Body, Operation, Parameter, Resource
from .view.package import Package

# What the sections of a resource's page are called; a call of such a name gets an anchor of another one.
_SECTIONS = frozenset({"overview", "example", "parameters", "returns", "raises"})

Argument = Field | Parameter | Body


@frozen
class Row:
    """An error of a call: its class, the status it stands for, and when it is raised."""

    error: str
    status: str
    doc: str


class ApiDocs:
    """What all pages have in common."""

    def __init__(self, package: Package) -> None:
        self.package = package
        classes: list[Model | Enum] = [*package.models, *package.enums]
        self.class_names = {item.source.name: item.class_name for item in classes}
        self.pages = {item.class_name: f"models/{item.module}.md" for item in classes}
        self._fields = {model.source.name: model.fields for model in package.models}

    def at(self, path: str) -> "Page":
        """Return the page at a path below the API docs."""
        return Page(self, path)

    def places(self, class_name: str) -> list[tuple[str, str, str]]:
        """Return where a class is used: how, and the page and the title of the place."""
        return list(self._places.get(class_name, ()))

    @cached_property
    def _places(self) -> dict[str, dict[tuple[str, str, str], None]]:
        found: dict[str, dict[tuple[str, str, str], None]] = {}
        for how, kind, target, title in self._uses():
            for name in sorted(ir.classes_in(kind)):
                found.setdefault(self.class_names[name], {})[how, target, title] = None
        return found

    def fields(self, kind: ir.Type) -> tuple[Field, ...]:
        """Return the fields of a model; none of another type."""
        return self._fields.get(kind.name, ()) if isinstance(kind, ir.ModelRef) else ()

    @cached_property
    def codes(self) -> list[tuple[Property, Enum]]:
        """The fields of an error whose values the API explains."""
        enums = {enum.source.name: enum for enum in self.package.enums}
        kinds = [(field, ir.without_null(field.type)) for field in self.package.error.fields]
        return [(field, enums[kind.name]) for field, kind in kinds if isinstance(kind, ir.EnumRef)]

    def _uses(self) -> Iterator[tuple[str, ir.Type, str, str]]:
        for resource in self.package.resources:
            for operation in resource.operations:
                target = f"{resource_page(resource)}#{anchor(resource, operation)}"
                taken = [operation.request_type] if operation.request_type else []
                for kind in [*taken, *(item.type for item in operation.arguments)]:
                    yield "Taken by", kind, target, operation.qualified_name
                yield "Returned by", operation.returns_type, target, operation.qualified_name
        if self.package.error_type:
            yield "Held by", self.package.error_type, "errors.md", "APIStatusError"
        for webhook in self.package.webhooks.functions if self.package.webhooks else ():
            for kind in [webhook.type, *([webhook.default_type] if webhook.default_type else [])]:
                yield "Returned by", kind, "webhooks.md", f"webhooks.{webhook.name}"
        for model in self.package.models:
            for kind in [*(field.type for field in model.fields), model.additional.type]:
                yield "Part of", kind, self.pages[model.class_name], model.class_name


def resource_page(resource: Resource) -> str:
    """Return the page of a resource."""
    return f"resources/{resource.module}.md"


def anchor(resource: Resource, operation: Operation) -> str:
    """Return the anchor of an operation: that of its heading, if it is sure to be the only one of this name."""
    plain = operation.name.isascii() and operation.name not in {*_SECTIONS, resource.class_name.lower()}
    return operation.name if plain else f"call-{resource.operations.index(operation) + 1}"


@frozen
class Page:
    """A page, which knows how others are seen from it."""

    docs: ApiDocs
    path: str

    def link(self, title: str, target: str) -> str:
        """Return a link to another page, below the API docs."""
        page, mark, place = target.partition("#")
        folder = self.path.rpartition("/")[0]
        up = "../" if folder and not page.startswith(f"{folder}/") else ""  # there are folders, but none in them
        path = up + (page if up else page.removeprefix(f"{folder}/")) if page != self.path else ""
        return f"[{code(title)}]({quote(path)}{mark}{quote(place)})"

    def type(self, kind: ir.Type, *, or_none: bool = False) -> str:
        """Return a type in words, with links to the pages of its classes."""
        return " or ".join(self._members(kind, is_input=False, or_none=or_none))

    def input_type(self, item: Argument | ClientParameter) -> str:
        """Return what callers may give for an argument. If it may be left out, None is not worth a word."""
        if isinstance(item, Body) and has_items(item.source):
            return f"an iterable of {self.type(item.source.item_type or ir.ANY)}, or a file of them"
        is_optional = not isinstance(item, ClientParameter) and item.default != ""
        is_input = not isinstance(item, Body)
        kind = ir.without_null(item.type) if is_optional else item.type
        return " or ".join(self._members(kind, is_input=is_input))

    def output_type(self, field: Field | Property) -> str:
        """Return the type of a field of what comes back."""
        is_optional = isinstance(field, Property) or not field.required
        return self.type(ir.without_null(field.type), or_none=is_optional or isinstance(field.type, ir.Nullable))

    def _members(self, kind: ir.Type, *, is_input: bool, or_none: bool = False) -> Iterator[str]:
        """Yield the members of a type in words."""
        match kind:
            case ir.Nullable(inner=inner):
                yield from self._members(inner, is_input=is_input, or_none=True)
                return
            case ir.Union(members=members) if any(isinstance(part, ir.Any) for part in members):
                yield "`object`"
            case ir.Union(members=members):
                shown = (text for member in members for text in self._members(member, is_input=False))
                yield from dict.fromkeys(shown)
            case ir.Scalar() if is_input and scalar_name(kind) == "UUID":
                yield from ("`UUID`", "`str`")
            case _:
                yield self._one(kind, is_input=is_input)
        if or_none:
            yield "`None`"

    def _one(self, kind: ir.Type, *, is_input: bool) -> str:
        match kind:
            case ir.ModelRef(name=name) | ir.EnumRef(name=name):
                return self.known(self.docs.class_names[name])
            case ir.Constant(value=value):
                return code(repr(value))
            case ir.ListOf(item=item):
                return f"`list` of {self._item(item, is_input=is_input)}"
            case ir.MapOf(value=value):
                return f"`dict` of `str` to {self._item(value, is_input=False)}"
            case ir.Binary():
                return "`bytes`"
            case ir.Scalar():
                return f"`{scalar_name(kind)}`"
            case _:
                return "`object`"

    def _item(self, kind: ir.Type, *, is_input: bool) -> str:
        text = " or ".join(self._members(kind, is_input=is_input))
        return f"({text})" if " or " in text else text

    def resource(self, resource: Resource) -> str:
        """Return a link to a resource."""
        return self.link(resource.name, resource_page(resource))

    def call(self, resource: Resource, operation: Operation, title: str = "") -> str:
        """Return a link to a call."""
        target = f"{resource_page(resource)}#{anchor(resource, operation)}"
        return self.link(title or operation.qualified_name, target)

    def explicit_anchor(self, resource: Resource, operation: Operation) -> str:
        """Return the anchor of a call, where its heading does not make it."""
        found = anchor(resource, operation)
        return "" if found == operation.name else found

    def known(self, class_name: str) -> str:
        """Return a link to a model or an enum."""
        return self.link(class_name, self.docs.pages[class_name])

    def places(self, class_name: str) -> list[str]:
        """Return sentences on where a class is used."""
        found: dict[str, list[str]] = {}
        for how, target, title in self.docs.places(class_name):
            found.setdefault(how, []).append(self.link(title, target))
        return [f"{how} {_listed(links)}." for how, links in found.items()]

    def failures(self, operation: Operation) -> list[Row]:
        """Return the errors that a response to a call can be."""
        told = {failure.status.lower(): failure.doc for failure in operation.failures}
        rows = [Row(error.name, error.status, told.pop(error.status, error.doc)) for error in STATUS_ERRORS]
        return [*rows, *(Row(_error_of(status), status, doc) for status, doc in told.items())]

    @property
    def environment(self) -> str:
        """What the examples take from the environment."""
        package = self.docs.package
        keys = [*package.key_variables, *(item.variable for item in package.globals)]
        names = [f"`{name}`" for name in [*keys, f"{package.env_prefix}_BASE_URL"]]
        optional = ", which may be left out for the API's own server" if package.base_url else ""
        return f"From the environment, the examples take {_listed(names)}{optional}."

    def required(self, argument: Argument) -> str:
        """Return whether an argument must be given."""
        if isinstance(argument, Field) and argument.client_parameter:
            return "here or to the client"
        return "no" if argument.default else "yes"

    def fields(self, kind: ir.Type) -> tuple[Field, ...]:
        """Return the fields of a model; none of another type."""
        return self.docs.fields(kind)


def _error_of(status: str) -> str:
    return "InternalServerError" if status.startswith("5") else "APIStatusError"


def _listed(items: Iterable[str]) -> str:
    *others, last = items
    return f"{', '.join(others)} and {last}" if others else last
