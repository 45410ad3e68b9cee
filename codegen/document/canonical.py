"""Write references within one document as plain JSON pointers, so that everything behind can follow them alike.

In a URI, a pointer is percent-encoded (RFC 6901, section 6), and in OpenAPI 3.1 a schema can also be named by its
`$anchor` or its `$id`.
"""

from urllib.parse import unquote, urldefrag, urljoin

from .diagnostics import pointer
from .references import dereferenced, resolve
from .values import Json, as_object, is_array, is_object


def canonicalize(root: Json) -> None:
    """Rewrite the references of a document that are not plain pointers, but lead into it."""
    walk = _Walk()
    walk.visit(root, "#", "")
    for holder, base in walk.references:
        reference = holder["$ref"]
        if not reference.startswith("#/") or base or "%" in reference:
            holder["$ref"] = _canonical(root, walk.targets, base, reference)
    for key in ("paths", "webhooks"):
        items = as_object(root.get(key))
        for name, item in items.items():
            if "$ref" in as_object(item):
                items[name] = _path_item(root, item)


def _path_item(root: Json, item: Json) -> Json:
    """Return what a path item is with what its reference leads to; what stands beside the reference comes first."""
    target = dereferenced(root, item)
    beside = {key: value for key, value in item.items() if key != "$ref"}
    return {**target, **beside} if target else item


class _Walk:
    """Collects references, each with the URI of the schema resource that it stands in, and what such URIs name."""

    def __init__(self) -> None:
        self.references: list[tuple[Json, str]] = []
        self.targets: dict[str, str] = {}

    def visit(self, value: object, where: str, base: str, key: str = "") -> None:
        """Visit a value and all below it. The names of properties and of components are no keywords."""
        if is_array(value):
            for index, item in enumerate(value):
                self.visit(item, f"{where}/{index}", base)
        elif is_object(value):
            if key not in _NAMES:
                base = self._resource(value, where, base)
            for name, item in value.items():
                if key in _NAMES or name not in _DATA:
                    self.visit(item, where + pointer(name)[1:], base, "" if key in _NAMES else name)

    def _resource(self, value: Json, where: str, base: str) -> str:
        identifier, anchor = value.get("$id"), value.get("$anchor")
        if isinstance(identifier, str):
            base = _joined(base, identifier)
            self.targets.setdefault(base, where)
        if isinstance(anchor, str):
            self.targets.setdefault(f"{base}#{anchor}", where)
            self.targets.setdefault(f"#{anchor}", where)  # as it is often meant, though `$id` makes it another document
        if isinstance(value.get("$ref"), str):
            self.references.append((value, base))
        return base


# Objects whose keys are names, and values that are data of the API.
_NAMES = frozenset(
    {
        *("properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas", "responses"),
        *("parameters", "requestBodies", "headers", "securitySchemes", "links", "callbacks", "pathItems", "paths"),
        *("webhooks", "content", "encoding", "variables", "mapping"),
    }
)
_DATA = frozenset(("example", "default", "enum", "const", "value"))


def _canonical(root: Json, targets: dict[str, str], base: str, reference: str) -> str:
    """Return the pointer that a reference stands for; the reference itself if that is not known."""
    if reference.startswith("#/") and resolve(root, reference) is not None and not _within(targets, base, reference):
        return reference
    uri, fragment = urldefrag(_joined(base, reference))
    decoded = unquote(fragment)
    if f"{uri}#{decoded}" not in targets and reference in targets:
        return targets[reference]
    if f"{uri}#{decoded}" in targets:
        return targets[f"{uri}#{decoded}"]
    if uri in targets and (not decoded or decoded.startswith("/")):
        found = f"{targets[uri]}{decoded}"
    else:
        found = f"#{decoded}" if not uri or uri == base else reference
    return found if resolve(root, found) is not None else reference


def _within(targets: dict[str, str], base: str, reference: str) -> bool:
    """Whether a pointer is one into a schema resource with a URI of its own, rather than into the document."""
    return base in targets and not reference.startswith(("#/components/", "#/paths/", "#/webhooks/"))


def _joined(base: str, reference: str) -> str:
    try:
        return urljoin(base, reference)
    except ValueError:  # such as brackets that are no address
        return reference
