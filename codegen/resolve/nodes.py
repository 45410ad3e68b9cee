"""Parts of a document with their pointers, and the references between them."""

from urllib.parse import unquote

from attrs import field, frozen

from ..document.diagnostics import Diagnostic
from ..document.grammar import is_entry
from ..document.pointers import resolve
from ..document.source import Source
from ..document.values import Json, as_array, as_object

# References that refer to references; a longer chain goes in a circle.
_LONGEST_CHAIN = 20


@frozen
class Node:
    """A value of the document and its pointer. `key` identifies a value that was merged from several places."""

    value: object
    pointer: str
    key: str = field(default="")

    @property
    def identity(self) -> str:
        """The key for what is remembered of it."""
        return self.key or self.pointer

    @property
    def object(self) -> Json:
        """The value as an object; an empty one in place of any other value."""
        return as_object(self.value)

    def child(self, *parts: str | int) -> "Node":
        """Return what is in it under some keys and indexes; None as its value if there is nothing."""
        value, where = self.value, self.pointer
        for part in parts:
            if isinstance(part, int):
                value, where = as_array(value)[part], f"{where}/{part}"
            else:
                escaped = part.replace("~", "~0").replace("/", "~1")
                value, where = as_object(value).get(part), f"{where}/{escaped}"
        return Node(value, where)

    def items(self, key: str) -> "list[Node]":
        """Return the items of an array in it."""
        items = as_array(self.object.get(key))
        return [Node(item, f"{self.pointer}/{key}/{index}") for index, item in enumerate(items)] if items else []

    def entries(self, key: str) -> "list[tuple[str, Node]]":
        """Return the entries of an object in it, without extensions."""
        held = as_object(self.object.get(key))
        return [(name, self.child(key, name)) for name, value in held.items() if is_entry(key, name, value)]


class Document:
    """The document, its references, and the diagnostics of resolving it."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.root = Node(source.root, "#")
        self.is_3_0 = str(source.root.get("openapi")).startswith("3.0.")
        self.problems: list[Diagnostic] = []
        self._targets: dict[str, Node] = {}

    @property
    def components(self) -> Node:
        """The `components`."""
        return self.root.child("components")

    def report(self, where: str, what: str, fix: str) -> None:
        """Add a diagnostic; its scope is the smallest removable part around it."""
        self.problems.append(self._source.diagnostic(where, what, fix))

    def target(self, reference: str) -> Node:
        """Return what a reference leads to; None as its value if that is nothing, or in another file."""
        if reference not in self._targets:
            self._targets[reference] = self._found(reference)
        return self._targets[reference]

    def _found(self, reference: str) -> Node:
        if not reference.startswith("#"):
            return Node(None, reference)
        value = resolve(self._source.root, reference)
        if value is None and "%" in reference:
            return Node(resolve(self._source.root, unquote(reference)), unquote(reference))
        return Node(value, reference)

    def follow(self, node: Node) -> Node:
        """Return a node, or the one at the end of its references; an empty one if they go in a circle."""
        for _ in range(_LONGEST_CHAIN):
            reference = node.object.get("$ref")
            if not isinstance(reference, str):
                return node
            node = self.target(reference)
        return Node({}, node.pointer)
