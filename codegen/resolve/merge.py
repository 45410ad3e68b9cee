"""Merges `allOf` into one view of a schema. Each schema is merged once."""

from attrs import field, frozen

from ..document.diagnostics import pointer
from ..document.values import Json, as_array, as_object
from .nodes import Document, Node

# Keywords that say which values a schema takes; the others only narrow or explain.
_UNIONS = ("anyOf", "oneOf")
_TYPING = ("type", "$ref", "properties", "additionalProperties", "items", "prefixItems", "enum", "const", "allOf")
TYPING = (*_TYPING, *_UNIONS)

# Keywords that are merged by themselves, or that a parent does not pass on.
_APART = ("allOf", "properties", "required", "nullable", "title", "description", "default", "example", "examples")
_NOT_INHERITED = ("discriminator", "deprecated", "readOnly", "writeOnly")

_DEEPEST = 64


@frozen
class View:
    """A schema with all that `allOf` adds to it.

    Attributes:
        keywords: Each keyword with the place that it comes from.
        properties: Those of parents first.
        parents: The pointers of the schemas that `allOf` refers to.
    """

    keywords: dict[str, Node] = field(factory=dict[str, Node])
    properties: dict[str, Node] = field(factory=dict[str, Node])
    required: dict[str, None] = field(factory=dict[str, None])
    parents: list[str] = field(factory=list[str])

    def get(self, keyword: str) -> object:
        """Return the value of a keyword."""
        found = self.keywords.get(keyword)
        return found.value if found else None

    def branches(self) -> list[tuple[int, Node]]:
        """Return the members of `anyOf` and `oneOf` with their indexes."""
        holders = [self.keywords[key] for key in _UNIONS if key in self.keywords]
        return [
            (index, Node(item, f"{holder.pointer}/{index}"))
            for holder in holders
            for index, item in enumerate(as_array(holder.value))
        ]


class Merger:
    """Makes the views."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._views: dict[str, View] = {}
        self._open: dict[str, None] = {}

    def view(self, node: Node) -> View:
        """Return the view of a schema, or of the one that it refers to."""
        node = self._document.follow(node)
        if node.identity in self._views:
            return self._views[node.identity]
        if node.identity in self._open:  # a circle, which is reported where references are validated
            return View()
        if len(self._open) >= _DEEPEST and node.object.get("allOf"):
            what = f"`allOf` leads through more than {_DEEPEST} schemas"
            self._document.report(node.pointer, what, "put the properties together in fewer schemas")
            return View()
        self._open[node.identity] = None
        self._views[node.identity] = self._merged(node)
        del self._open[node.identity]
        return self._views[node.identity]

    def both(self, node: Node, view: View, branch: Node, inner: View) -> Node:
        """Return a schema that is a member of a union and has what stands beside the union."""
        merged = View()
        keywords = {key: value for key, value in view.keywords.items() if key not in (*_UNIONS, *_NOT_INHERITED)}
        self._add(merged, View(keywords, view.properties, view.required, view.parents))
        self._add(merged, inner)
        return self.derived(branch, f"{node.identity} {branch.identity}", merged)

    def derived(self, node: Node, key: str, view: View) -> Node:
        """Return a schema with a view of its own, at the place of another one."""
        self._views[key] = view
        own = {name: value for name, value in self._document.follow(node).object.items() if name != "$ref"}
        return Node({**own, "type": view.get("type") or "object"}, node.pointer, key)

    def _merged(self, node: Node) -> View:
        view = View()
        for member in node.items("allOf"):
            if isinstance(member.object.get("$ref"), str):
                view.parents.append(self._document.follow(member).pointer)
            self._add(view, self.view(self._without_null(member)))
        own = node.object
        _add_properties(view, {name: node.child("properties", name) for name in as_object(own.get("properties"))})
        view.required.update(dict.fromkeys(name for name in as_array(own.get("required")) if isinstance(name, str)))
        for key in own:
            if key not in _APART:
                view.keywords[key] = node.child(key)
        return view

    def _add(self, view: View, member: View) -> None:
        _add_properties(view, member.properties)
        view.required.update(member.required)
        view.keywords.update({key: node for key, node in member.keywords.items() if key not in _NOT_INHERITED})

    def _without_null(self, member: Node) -> Node:
        """Return what a member of `allOf` is beside null: `anyOf: [A, null]` adds to an object what A does."""
        branches = [branch for key in _UNIONS for branch in member.items(key)]
        some = [branch for branch in branches if branch.object.get("type") != "null"]
        return some[0] if len(some) == 1 < len(branches) else member


def _add_properties(view: View, more: dict[str, Node]) -> None:
    for name, node in more.items():
        first = view.properties.get(name)
        view.properties[name] = node if first is None or first.identity == node.identity else _narrowed(first, node)


def _narrowed(first: Node, second: Node) -> Node:
    """Merge two schemas of one property: the later one counts where it says anything of the type."""
    one, other = first.object, second.object
    if not any(key in other for key in TYPING):
        return Node({**one, **other}, first.pointer, first.key)
    if "$ref" in one or "$ref" in other or one.get("type", other.get("type")) != other.get("type", one.get("type")):
        return second
    merged: Json = {**one, **other, "nullable": one.get("nullable") is True and other.get("nullable") is True}
    if "properties" in one and "properties" in other:
        merged["properties"] = {**as_object(one["properties"]), **as_object(other["properties"])}
        merged["required"] = [*as_array(one.get("required")), *as_array(other.get("required"))]
    return Node(merged, second.pointer, f"{first.identity} {second.identity}")


def component_pointer(name: str) -> str:
    """Return the pointer of a component schema."""
    return pointer("components", "schemas", name)
