"""The reference: its pages, and how they speak of the package. Everything in it follows from the plan."""

import ast
import posixpath
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from urllib.parse import quote

from attrs import frozen

from ..markdown import code
from .errors import STATUS_ERRORS
from .tree import Body, Enum, Field, Operation, Package, Parameter, Property, Resource

# What the sections of a resource's page are called; a call of such a name gets an anchor of another one.
_SECTIONS = frozenset({"overview", "example", "parameters", "returns", "raises"})


@frozen
class Row:
    """An error of a call: its class, the status it stands for, and when it is raised."""

    error: str
    status: str
    doc: str


class Reference:
    """What all pages know."""

    def __init__(self, package: Package) -> None:
        self.package = package
        models = {model.class_name: model.module for model in package.models}
        enums = {enum.class_name: enum.module for enum in package.enums}
        self.pages = {name: f"models/{module}.md" for name, module in (models | enums).items()}
        self.literals = {enum.literal_name for enum in package.enums if enum.literal_name}
        self._fields = {model.class_name: model.fields for model in package.models}

    def at(self, path: str) -> "Page":
        """The page at a path below the reference."""
        return Page(self, path)

    def places(self, class_name: str) -> list[tuple[str, str, str]]:
        """Where a class is used: how, and the page and the title of the place."""
        return list(self._places.get(class_name, ()))

    @cached_property
    def _places(self) -> dict[str, dict[tuple[str, str, str], None]]:
        found: dict[str, dict[tuple[str, str, str], None]] = {}
        for how, annotation, target, title in self._uses():
            for name in _names(annotation) & self.pages.keys():
                found.setdefault(name, {})[how, target, title] = None
        return found

    def fields(self, class_name: str) -> tuple[Field, ...]:
        """The fields of a model; none if it is not the name of one."""
        return self._fields.get(class_name, ())

    def _uses(self) -> Iterator[tuple[str, str, str, str]]:
        for resource in self.package.resources:
            for operation in resource.operations:
                target = f"{resource_page(resource)}#{anchor(resource, operation)}"
                taken = [operation.request_model, *(item.accepts for item in operation.arguments)]
                for annotation in filter(None, taken):
                    yield "Taken by", annotation, target, operation.label
                yield "Returned by", operation.returns, target, operation.label
        yield "Held by", self.package.error.annotation, "errors.md", "APIStatusError"
        for webhook in self.package.webhooks.functions if self.package.webhooks else ():
            yield "Returned by", webhook.annotation, "webhooks.md", f"webhooks.{webhook.name}"
        for model in self.package.models:
            for annotation in [*(field.annotation for field in model.fields), model.additional.annotation]:
                yield "Part of", annotation, self.pages[model.class_name], model.class_name


def resource_page(resource: Resource) -> str:
    """The page of a resource."""
    return f"resources/{resource.module}.md"


def anchor(resource: Resource, operation: Operation) -> str:
    """The anchor of an operation on its page: that of its heading, if it is sure to be the only one of this name."""
    plain = operation.name.isascii() and operation.name not in {*_SECTIONS, resource.class_name.lower()}
    return operation.name if plain else f"call-{resource.operations.index(operation) + 1}"


@frozen
class Page:
    """A page, which knows how others are seen from it."""

    reference: Reference
    path: str

    def link(self, title: str, target: str) -> str:
        """A link to another page, below the reference."""
        page, mark, place = target.partition("#")
        path = posixpath.relpath(page, posixpath.dirname(self.path) or ".") if page != self.path else ""
        return f"[{code(title)}]({quote(path)}{mark}{quote(place)})"

    def type(self, annotation: str, *, optional: bool = False) -> str:
        """A type, with links to the pages of what it is made of. If it may be left out, None is not worth a word."""
        hidden = {"Unset", *self.reference.literals, *(["None"] if optional else [])}
        shown = [member for text, member in _members_of(annotation) if text not in hidden]
        return " or ".join(self._type(member) for member in shown)

    def _type(self, node: ast.expr) -> str:
        match node:
            case ast.Name(id=name) if name in self.reference.pages:
                return self.link(name, self.reference.pages[name])
            case ast.Subscript(value=ast.Name(id="Literal"), slice=value):
                return code(ast.unparse(value))
            case ast.Subscript(value=ast.Name(id="list" | "Sequence"), slice=item):
                return f"`list` of {self._item(item)}"
            case ast.Subscript(value=ast.Name(id="dict"), slice=ast.Tuple(elts=[_, item])):
                return f"`dict` of `str` to {self._item(item)}"
            case _:
                return code(ast.unparse(node))

    def _item(self, node: ast.expr) -> str:
        text = self.type(ast.unparse(node))
        return f"({text})" if " or " in text else text

    def resource(self, resource: Resource) -> str:
        """A link to a resource."""
        return self.link(resource.name, resource_page(resource))

    def call(self, resource: Resource, operation: Operation, title: str = "") -> str:
        """A link to a call."""
        return self.link(title or operation.label, f"{resource_page(resource)}#{anchor(resource, operation)}")

    def explicit_anchor(self, resource: Resource, operation: Operation) -> str:
        """The anchor of a call, where its heading does not make it."""
        found = anchor(resource, operation)
        return "" if found == operation.name else found

    def known(self, class_name: str) -> str:
        """A link to a model or an enum."""
        return self.link(class_name, self.reference.pages[class_name])

    def places(self, class_name: str) -> list[str]:
        """Sentences on where a class is used."""
        found: dict[str, list[str]] = {}
        for how, target, title in self.reference.places(class_name):
            found.setdefault(how, []).append(self.link(title, target))
        return [f"{how} {_listed(links)}." for how, links in found.items()]

    def failures(self, operation: Operation) -> list[Row]:
        """The errors that a server's answer to a call can be."""
        told = {failure.status.lower(): failure.doc for failure in operation.failures}
        rows = [Row(error, status, told.pop(status, doc)) for status, error, doc in STATUS_ERRORS]
        return [*rows, *(Row(_error_of(status), status, doc) for status, doc in told.items())]

    @property
    def codes(self) -> list[tuple[Property, Enum]]:
        """The fields of an error whose values the API explains."""
        enums = {enum.class_name: enum for enum in self.reference.package.enums}
        kinds = [(field, field.annotation.removesuffix(" | None")) for field in self.reference.package.error.fields]
        return [(field, enums[kind]) for field, kind in kinds if kind in enums]

    @property
    def environment(self) -> str:
        """What the examples take from the environment."""
        package = self.reference.package
        keys = [*(item.variable for item in package.credentials), *(item.variable for item in package.globals)]
        names = [f"`{name}`" for name in [*keys, f"{package.env_prefix}_BASE_URL"]]
        optional = ", which may be left out for the API's own server" if package.base_url else ""
        return f"From the environment, the examples take {_listed(names)}{optional}."

    def required(self, argument: Field | Parameter | Body) -> str:
        """Whether an argument must be given."""
        if isinstance(argument, Field) and argument.global_name:
            return "here or to the client"
        return "no" if argument.default else "yes"

    def fields(self, class_name: str) -> tuple[Field, ...]:
        """The fields of a model; none if it is not the name of one."""
        return self.reference.fields(class_name)


def _error_of(status: str) -> str:
    return "InternalServerError" if status.startswith("5") else "APIStatusError"


@cache
def _members_of(annotation: str) -> tuple[tuple[str, ast.expr], ...]:
    """The members of a union, or the one type, as text and as they were parsed. There are few different annotations."""
    members = _members(ast.parse(annotation, mode="eval").body)
    return tuple((ast.unparse(member), member) for member in members)


def _members(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp):
        yield from _members(node.left)
        yield node.right
    else:
        yield node


@cache
def _names(annotation: str) -> frozenset[str]:
    return frozenset(node.id for node in ast.walk(ast.parse(annotation, mode="eval")) if isinstance(node, ast.Name))


def _listed(items: Iterable[str]) -> str:
    *others, last = items
    return f"{', '.join(others)} and {last}" if others else last
