"""`anyOf`, `oneOf`, lists of types, and discriminators."""

from collections.abc import Callable, Iterable

from .. import ir
from ..document.values import as_array, as_object
from .merge import TYPING, Merger, View, component_pointer
from .metadata import text
from .nodes import Document, Node
from .schema_names import Position

TypeOf = Callable[[Node], ir.Type]

# Models that a union's own properties are put into; beyond that, they are left to the members.
_MOST_MERGED = 2_000

Branches = list[tuple[int, Node]]


def typed_branches(view: View) -> Branches:
    """Return the members of `anyOf` and `oneOf`; none if they only narrow, such as `anyOf: [{required: [a]}]`."""
    branches = view.branches()
    own = "type" in view.keywords or bool(view.properties)
    keywords = TYPING if not view.properties else tuple(key for key in TYPING if key != "type")
    narrows_only = own and not any(key in branch.object for _, branch in branches for key in keywords)
    return [] if narrows_only else branches


def alternatives(merger: Merger, view: View) -> tuple[tuple[str, ...], ...]:
    """Return the properties that each member of `anyOf` and `oneOf` requires, if the members only narrow."""
    branches = [] if typed_branches(view) else view.branches()
    groups = tuple(tuple(merger.view(branch).required) for _, branch in branches)
    return groups if all(groups) else ()


def is_null(node: Node) -> bool:
    """Tell whether a schema is that of null alone."""
    return node.object.get("type") == "null"


def member_positions(position: Position, branches: Branches) -> list[Position]:
    """Return the positions of the members: that of the union for the only one beside null."""
    real = [item for _, item in branches if not is_null(item)]
    return [
        position.named(position.name if len(real) == 1 and real[0] is item else f"{position.name}_type_{index}")
        for index, item in branches
    ]


def with_own_properties(merger: Merger, view: View, node: Node, branches: Branches) -> Branches:
    """Put the properties that stand beside `anyOf` or `oneOf` into each member that lacks them."""
    own = view.properties.keys()
    if not own or len(own) * len(branches) > _MOST_MERGED:
        return branches
    members = [(index, branch, merger.view(branch)) for index, branch in branches]
    if any(not is_null(branch) and (not _is_object(inner) or inner.branches()) for _, branch, inner in members):
        return branches
    return [
        (index, branch if is_null(branch) or own <= inner.properties.keys() else merger.both(node, view, branch, inner))
        for index, branch, inner in members
    ]


def _is_object(view: View) -> bool:
    return bool(view.properties) or view.get("type") == "object"


def one_of(types: Iterable[ir.Type], discriminator: ir.Discriminator | None = None) -> ir.Type:
    """Return the union of some types, with unions in it spread out; null makes it nullable."""
    members: dict[ir.Type, None] = {}
    null = False
    for found in types:
        null = null or isinstance(found, ir.Nullable) or found == ir.NULL
        inner = ir.without_null(found)
        spread = isinstance(inner, ir.Union) and not inner.discriminator and not discriminator
        parts = inner.members if spread and isinstance(inner, ir.Union) else (inner,)
        members |= dict.fromkeys(part for part in parts if part != ir.NULL)
    some = tuple(members)
    if not some:
        return ir.NULL if null else ir.ANY
    alone = len(some) == 1 and discriminator is None
    union = some[0] if alone else ir.Union(members=some, discriminator=discriminator)
    return or_null(union) if null else union


def or_null(inner: ir.Type) -> ir.Type:
    """Return a type or null."""
    return inner if isinstance(inner, ir.Nullable | ir.Any) or inner == ir.NULL else ir.Nullable(inner=inner)


class Discriminators:
    """Reads discriminators, and knows the children of each schema that `allOf` refers to."""

    def __init__(self, document: Document, merger: Merger) -> None:
        self._document = document
        self._merger = merger
        self._children: dict[str, list[Node]] = {}
        for name, node in document.components.entries("schemas"):
            for member in node.items("allOf"):
                if isinstance(reference := member.object.get("$ref"), str):
                    self._children.setdefault(reference, []).append(Node({"$ref": component_pointer(name)}, ""))

    def of_union(self, view: View, branches: Branches, type_of: TypeOf) -> ir.Discriminator | None:
        """Return the discriminator of a union."""
        return self._read(view, [branch for _, branch in branches if not is_null(branch)], type_of)

    def of_parent(self, view: View, node: Node, itself: ir.Type, type_of: TypeOf) -> ir.Discriminator | None:
        """Return the discriminator of a schema whose children refer to it; None if it has no children."""
        children = self._below(node.pointer)
        if not children and not as_object(as_object(view.get("discriminator")).get("mapping")):
            return None
        return self._read(view, children, type_of, itself)

    def _below(self, pointer: str) -> list[Node]:
        """Return the children of a schema, and theirs in turn: the discriminator tells all of them apart."""
        found: dict[str, Node] = {}
        waiting = [*self._children.get(pointer, [])]
        for child in waiting:  # which grows
            reference = text(child.object.get("$ref"))
            if reference != pointer and reference not in found:
                found[reference] = child
                waiting += self._children.get(reference, [])
        return [*found.values()]

    def _read(
        self, view: View, members: list[Node], type_of: TypeOf, default: ir.Type | None = None
    ) -> ir.Discriminator | None:
        raw = view.get("discriminator")
        name = as_object(raw).get("propertyName")
        if not isinstance(name, str):
            return None
        named = as_object(raw).get("defaultMapping")
        default = type_of(self._mapped(named)) if isinstance(named, str) else default
        mapping = {
            tag: type_of(self._mapped(target))
            for tag, target in as_object(as_object(raw).get("mapping")).items()
            if isinstance(target, str)
        }
        implicit: dict[str, ir.Type] = {}
        for member in members:
            found = type_of(member)
            if tag := self._tag(member, name):
                mapping.setdefault(tag, found)
            elif reference := text(member.object.get("$ref")):
                implicit[reference.rpartition("/")[2]] = found
        return ir.Discriminator(
            property_name=name,
            mapping=tuple(mapping.items()),
            implicit=tuple(implicit.items()),
            default=default,
            pointer=view.keywords["discriminator"].pointer,
        )

    def _mapped(self, target: str) -> Node:
        """Return the schema that a mapping names, by a reference or by the name of its component."""
        return Node({"$ref": target if target.startswith("#") else component_pointer(target.rpartition("/")[2])}, "")

    def _tag(self, member: Node, name: str) -> str:
        """Return the one value that a property has in a member; an empty text if there are several."""
        value = self._merger.view(member).properties.get(name)
        if value is None:
            return ""
        schema = self._merger.view(value)
        values = [schema.get("const")] if "const" in schema.keywords else as_array(schema.get("enum"))
        return text(values[0]) if len(values) == 1 else ""
