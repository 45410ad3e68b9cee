"""Find what the schemas of a file are called beside their pointers: by `$id`, `$anchor` and `$self`."""

from urllib.parse import urljoin

from .diagnostics import pointer, pointer_parts
from .values import Json, JsonValue, as_array, as_object, is_array, is_object

# Objects whose keys are names, and values that are data of the API.
_NAMES = frozenset(
    {
        *("properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas", "responses"),
        *("parameters", "requestBodies", "headers", "securitySchemes", "links", "callbacks", "pathItems", "paths"),
        *("webhooks", "content", "encoding", "variables", "mapping", "mediaTypes", "additionalOperations"),
    }
)
_DATA = frozenset(("example", "default", "enum", "const", "value"))


class Identifiers:
    """The URIs in a file.

    Attributes:
        targets: The pointer of each URI, with an anchor as its fragment.
    """

    def __init__(self, values: JsonValue, own: str, *, is_needed: bool) -> None:
        self.targets: dict[str, str] = {own: "#"} if own else {}
        self._values = values
        self._own = own
        self._has_resources = False
        if is_needed:
            self._visit(values, "#", own)

    def base(self, where: str) -> str:
        """Return the URI that references at a pointer are relative to; empty if that is the file's own place."""
        base, value = self._own, self._values
        if self._has_resources:
            for part in pointer_parts(where):
                base = _with_own(base, value)
                value = as_array(value)[int(part)] if is_array(value) else as_object(value).get(part)
            base = _with_own(base, value)
        return base

    def _visit(self, value: object, where: str, base: str, key: str = "") -> None:
        """Visit a value and all below it. The names of properties and of components are no keywords."""
        if is_array(value):
            for index, item in enumerate(value):
                self._visit(item, f"{where}/{index}", base)
        elif is_object(value):
            if key not in _NAMES:
                base = self._read(value, where, base)
            for name, item in value.items():
                if key in _NAMES or name not in _DATA:
                    self._visit(item, where + pointer(name)[1:], base, "" if key in _NAMES else name)

    def _read(self, value: Json, where: str, base: str) -> str:
        anchor, own = value.get("$anchor"), _with_own(base, value)
        if isinstance(value.get("$id"), str):
            self._has_resources = True
            self.targets.setdefault(own, where)
        if isinstance(anchor, str):
            self.targets.setdefault(f"{own}#{anchor}", where)
            self.targets.setdefault(f"#{anchor}", where)  # as it is often meant, though `$id` makes it another document
        return own


def _with_own(base: str, value: object) -> str:
    identifier = as_object(value).get("$id")
    return joined(base, identifier) if isinstance(identifier, str) else base


def joined(base: str, reference: str) -> str:
    """Resolve a URI reference; one that is none stays as it is."""
    try:
        return urljoin(base, reference)
    except ValueError:  # such as brackets that are no address
        return reference
