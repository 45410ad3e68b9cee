"""From schemas to types. Each schema is resolved once; models and enums get their names on the way."""

from attrs import frozen

from .. import ir
from ..document.values import as_array, is_object
from .enums import Enums
from .merge import TYPING, Merger, View
from .metadata import schema_metadata
from .nodes import Document, Node
from .scalars import constant, limits, scalar
from .schema_names import Names, Position, class_name, inline_name
from .shapes import alias_of, as_all_of, is_class, position_of, reference_of
from .unions import (
    Branches,
    Discriminators,
    alternatives,
    member_positions,
    one_of,
    or_null,
    typed_branches,
    with_own_properties,
)

# Schemas in schemas, through references too. What is deeper ends in a diagnostic.
_DEEPEST = 64

# Types in one annotation, those in lists and unions counted each time. Python can't compile a union of many more.
_WIDEST = 500


@frozen
class _Open:
    """A schema that is being resolved."""

    node: Node
    position: Position


class Schemas:
    """The types of all schemas."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._names = Names()
        self._merger = Merger(document)
        self._enums = Enums(document, self._names)
        self._discriminators = Discriminators(document, self._merger)
        self._types: dict[str, ir.Type] = {}
        self._widths: dict[ir.Type, int] = {}
        self._open: dict[str, _Open] = {}
        self._classes: dict[str, str] = {}  # names of objects that are models, by their identities
        self._pending: dict[str, tuple[str, Node, Position]] = {}
        self._models: dict[str, ir.Model] = {}
        components = document.components.entries("schemas")
        self._reserved = {
            name: self._names.unique(class_name(name)) for name, node in components if is_class(node.object)
        }
        for name, node in components:
            self.type_of(node, Position("", name, name))
            self._finish(node.pointer)

    @property
    def models(self) -> tuple[ir.Model, ...]:
        """The models, in the order in which they were met."""
        return tuple(self._models.values())

    @property
    def enums(self) -> tuple[ir.Enum, ...]:
        """The enums, in the order in which they were met."""
        return tuple(self._enums.found)

    def enum(self, reference: ir.EnumRef) -> ir.Enum:
        """Return an enum that was met."""
        return self._enums.by_name[reference.name]

    def merged(self, node: Node) -> View:
        """Return a schema with all that `allOf` adds to it."""
        return self._merger.view(node)

    def type_of(self, node: Node, position: Position) -> ir.Type:
        """Return the type of a schema; `position` gives it a name if it needs one."""
        key = node.identity
        if key in self._types:
            return self._types[key]
        if key in self._open:
            return self._circle(key)
        if len(self._open) >= _DEEPEST:
            what = f"it is nested deeper than {_DEEPEST} schemas, references followed"
            self._document.report(node.pointer, what, "flatten it, or let one of the schemas be an object")
            return ir.ANY
        self._open[key] = _Open(node, position)
        found = self._resolve(node, position)
        del self._open[key]
        if self._width(found) > _WIDEST:
            what = f"it is of more than {_WIDEST} types, those in lists and unions counted each time"
            self._document.report(node.pointer, what, "let an object hold some of them, or take any value")
            found = ir.ANY
        self._types[key] = found
        return found

    def _width(self, kind: ir.Type) -> int:
        """Return how many types stand in the annotation of a type."""
        match kind:
            case ir.Union(members=inner):
                pass
            case ir.ListOf(item=item):
                inner = (item,)
            case ir.MapOf(value=value):
                inner = (value,)
            case ir.Nullable(inner=some):
                inner = (some,)
            case _:
                return 1
        if kind not in self._widths:
            self._widths[kind] = sum(map(self._width, inner))
        return self._widths[kind]

    def _resolve(self, node: Node, position: Position) -> ir.Type:
        schema = node.value
        if not is_object(schema) or not schema:
            return ir.ANY
        reference = reference_of(schema, self._document.is_3_0)
        if reference:
            target = self._document.target(reference)
            return self.type_of(target, position_of(target))
        if "$ref" in schema:
            node = as_all_of(node)
        alias = alias_of(node)
        if alias:
            found = self.type_of(alias, position)
            return or_null(found) if schema.get("nullable") is True else found
        view = self._merger.view(node)
        stated = view.get("type")
        listed = ["null" if kind is None else kind for kind in as_array(stated)] or [stated]
        kinds = [kind for kind in listed if isinstance(kind, str)]
        values = as_array(view.get("enum"))
        null = schema.get("nullable") is True or None in values or ("null" in kinds and len(kinds) > 1)
        null = null or self._inherits_null(node)
        found = self._typed(view, node, position, [kind for kind in kinds if kind != "null"] or kinds)
        return or_null(found) if null else found

    def _inherits_null(self, node: Node) -> bool:
        """Tell whether a schema takes null since all members of its `allOf` that say anything of the type do."""
        members = [self._document.follow(member).object for member in node.items("allOf")]
        typed = [member for member in members if any(key in member for key in TYPING)]
        own = any(key in node.object for key in TYPING if key != "allOf")
        return bool(typed) and not own and all(member.get("nullable") is True for member in typed)

    def _typed(self, view: View, node: Node, position: Position, kinds: list[str]) -> ir.Type:
        """Return the type of a schema without null, whose `type` is one of `kinds`."""
        branches, values = typed_branches(view), as_array(view.get("enum"))
        kind = kinds[0] if kinds else None
        if values and all(value is None for value in values):
            return ir.NULL
        if values and kind != "boolean":
            return self._enums.type_of(view, node, position, self._reserved.get(position.component, ""))
        if branches and kind != "boolean":
            return self._union(view, node, position, branches)
        if len(kinds) > 1:
            return self._of_several(view, node, position, kinds)
        if "const" in view.keywords and kind != "boolean":
            return constant(view.get("const"))
        if kind == "array":
            return self._list(view, node, position)
        if kind == "object" or (kind is None and view.properties):
            return self._object(view, node, position)
        return scalar(view, kind)

    def _union(self, view: View, node: Node, position: Position, branches: Branches) -> ir.Type:
        merged = with_own_properties(self._merger, view, node, branches)
        positions = member_positions(position, merged)
        members = [self.type_of(branch, own) for (_, branch), own in zip(merged, positions, strict=True)]
        types = {branch.object.get("$ref"): found for (_, branch), found in zip(branches, members, strict=True)}

        def type_of(target: Node) -> ir.Type:
            reference = target.object.get("$ref")
            return types[reference] if reference in types else self._component(target)

        return one_of(members, self._discriminators.of_union(view, branches, type_of))

    def _component(self, node: Node) -> ir.Type:
        """Return the type of a schema that was resolved before, or of a reference."""
        reference = node.object.get("$ref")
        target = self._document.target(reference) if isinstance(reference, str) else node
        return self.type_of(target, position_of(target))

    def _of_several(self, view: View, node: Node, position: Position, kinds: list[str]) -> ir.Type:
        """Return the union that a list of types stands for."""
        members: Branches = []
        for index, kind in enumerate(kinds):
            keywords = {**view.keywords, "type": Node(kind, f"{node.pointer}/type/{index}")}
            alone = View(keywords, view.properties, view.required, view.parents)
            members.append((index, self._merger.derived(node, f"{node.identity} {kind}", alone)))
        positions = member_positions(position, members) if "object" in kinds else [position] * len(members)
        return one_of(self.type_of(member, own) for (_, member), own in zip(members, positions, strict=True))

    def _list(self, view: View, node: Node, position: Position) -> ir.Type:
        several = view.keywords.get("prefixItems")
        types = (
            [
                self.type_of(
                    Node(item, f"{several.pointer}/{index}"), position.named(f"{position.name}_item_type_{index}")
                )
                for index, item in enumerate(as_array(several.value))
            ]
            if several
            else []
        )
        items = view.keywords.get("items")
        is_closed = items is not None and items.value is False  # no more than `prefixItems` has
        if (items is not None and not is_closed) or not several:
            inner = items or Node(None, f"{node.pointer}/items")
            types.append(self.type_of(inner, position.named(f"{position.name}_item")))
        return ir.ListOf(item=_any_of(types), limits=limits(view))

    def _object(self, view: View, node: Node, position: Position) -> ir.Type:
        key = node.identity
        reserved = self._reserved.get(position.component, "")
        if not view.properties and not view.required:
            name = self._classes.get(key) or reserved or inline_name(position, node.object.get("title"))
            value = self._additional(view, name) or ir.ANY
            if key not in self._classes:
                return ir.MapOf(value=value)
        name = self._classes.setdefault(key, "") or self._new_class(node, position)
        itself = self._types[key] = ir.ModelRef(name=name)
        self._pending[key] = name, node, position
        if not position.component:
            self._finish(key)
            return itself
        discriminator = self._discriminators.of_parent(view, node, itself, self._component)
        if discriminator is None:
            return itself
        children = [kind for _, kind in (*discriminator.mapping, *discriminator.implicit)]
        self._types[key] = one_of([*children, itself], discriminator)
        return self._types[key]

    def _new_class(self, node: Node, position: Position) -> str:
        """Name an object that is a model."""
        name = self._reserved.get(position.component) or self._names.unique(
            inline_name(position, node.object.get("title"))
        )
        self._classes[node.identity] = name
        return name

    def _circle(self, key: str) -> ir.Type:
        """Break a circle: objects on it that have no properties become models, which can hold themselves."""
        circle = list(self._open)[list(self._open).index(key) :]
        for inner in circle:
            node, position = self._open[inner].node, self._open[inner].position
            if _is_plain_object(self._merger.view(node), node) and inner not in self._classes:
                self._types[inner] = ir.ModelRef(name=self._new_class(node, position))
        if key in self._types:
            return self._types[key]
        if not any(inner in self._types for inner in circle):  # reported where references are validated
            return ir.ANY
        return self._resolve(self._open[key].node, self._open[key].position)

    def _finish(self, key: str) -> None:
        """Resolve the fields of a model."""
        if key not in self._pending:
            return
        name, node, position = self._pending.pop(key)
        view = self._merger.view(node)
        raw = view.get("discriminator")
        itself = ir.ModelRef(name=name)
        self._models[name] = ir.Model(name=name)  # keeps its place in the order
        additional = self._additional(view, name)
        self._models[name] = ir.Model(
            name=name,
            schema=position.component,
            fields=(
                *(self._field(view, node, name, wire_name) for wire_name in view.properties),
                *(
                    ir.Field(name=item, type=additional or ir.ANY, required=True)
                    for item in view.required
                    if item not in view.properties
                ),
            ),
            additional=additional,
            alternatives=alternatives(self._merger, view),
            parents=tuple(position_of(Node(None, parent)).component for parent in view.parents),
            discriminator=self._discriminators.of_parent(view, node, itself, self._component) if raw else None,
            metadata=schema_metadata(self._document, Node({**node.object, "allOf": []}, node.pointer)),
            pointer=node.pointer,
        )

    def _field(self, view: View, owner: Node, model: str, name: str) -> ir.Field:
        node = view.properties[name]
        return ir.Field(
            name=name,
            type=self.type_of(node, Position(self._holder(node, owner, model), name)),
            required=name in view.required,
            metadata=schema_metadata(self._document, node),
            pointer=node.pointer,
        )

    def _holder(self, node: Node, owner: Node, model: str) -> str:
        """Return the name of the schema that a property comes from."""
        component = position_of(node).parent
        return model if node.pointer.startswith(f"{owner.pointer}/") or not component else component

    def _additional(self, view: View, name: str) -> ir.Type | None:
        node = view.keywords.get("additionalProperties")
        if node is None or node.value is True:
            return ir.ANY
        return None if node.value is False else self.type_of(node, Position(name, "AdditionalProperty"))


def _any_of(types: list[ir.Type]) -> ir.Type:
    return ir.ANY if ir.ANY in types else one_of(types)


def _is_plain_object(view: View, node: Node) -> bool:
    """Tell whether a schema is itself an object without properties."""
    is_object_alone = "$ref" not in node.object and alias_of(node) is None and not view.branches()
    return is_object_alone and view.get("type") == "object" and not view.properties and "enum" not in view.keywords
