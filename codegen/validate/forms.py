"""Warn of what descriptions of forms say and the emitted client does not do, or does in its own way."""

from collections.abc import Iterable, Iterator

from ..document.diagnostics import Diagnostic, pointer, pointer_parts
from ..document.pointers import dereferenced
from ..document.source import Source
from ..document.values import Json, as_array, as_object
from ..document.walk import Part

_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


def validate_forms(source: Source, parts: Iterable[Part]) -> Iterator[Diagnostic]:
    """Find what is written otherwise than one may think."""
    for part in parts:
        if part.type == "media" and ("/requestBody/" in part.pointer or "/requestBodies/" in part.pointer):
            media_type = pointer_parts(part.pointer)[-1].partition(";")[0].strip().lower()
            if media_type in _FORMS:
                yield from _Form(source, part, media_type.startswith("multipart/")).validate()
            elif media_type.startswith("multipart/"):
                message = f"parts of {media_type} are not written, so the body is given as bytes, without a boundary"
                yield source.warning(part.pointer, message, "use `multipart/form-data`")


class _Form:
    def __init__(self, source: Source, part: Part, is_multipart: bool) -> None:
        self._source = source
        self._part = part
        self._is_multipart = is_multipart
        self._schema = self._followed(part.value.get("schema"))

    def validate(self) -> Iterator[Diagnostic]:
        """Find what is not as it seems in one form."""
        if "array" in self._types(self._schema):
            message = "the fields of a form are those of an object, and the schema is an array"
            yield self._source.warning(f"{self._part.pointer}/schema", message, "write an object with `properties`")
        for name, encoding in as_object(self._part.value.get("encoding")).items():
            yield from self._headers(as_object(encoding), self._part.pointer + pointer("encoding", name)[1:])
            yield from self._content_type(name, as_object(encoding))
        if self._is_multipart and self._files_within():
            message = "a file within an object or an array of a field is sent as a text in JSON"
            yield self._source.warning(f"{self._part.pointer}/schema", message, "make it a field of the form itself")

    def _headers(self, encoding: Json, where: str) -> Iterator[Diagnostic]:
        for name, raw in as_object(encoding.get("headers")).items():
            position = where + pointer("headers", name)[1:]
            if not self._is_multipart:
                yield self._source.warning(position, "a field of this form has no headers", "remove the header")
            elif name.lower() == "content-type":
                message = "Content-Type is no header of `headers`, and is ignored there"
                yield self._source.warning(position, message, "write `contentType`")
            elif not self._is_fixed(self._followed(self._followed(raw).get("schema"))):
                message = f"the header {name} has no value that is always the same, so only a file can be given one"
                yield self._source.warning(position, message, "give its schema a `default` or a `const`")

    def _content_type(self, name: str, encoding: Json) -> Iterator[Diagnostic]:
        named = str(encoding.get("contentType", "")).partition(",")[0].partition(";")[0].strip().lower()
        field = self._followed(self._properties(self._schema).get(name))
        if not self._is_multipart or not named.endswith(("/json", "+json")) or "array" not in self._types(field):
            return
        message = f"all of the array {name!r} is one part, of {named}; by OpenAPI 3.1.1, each item would be one"
        where = self._part.pointer + pointer("encoding", name, "contentType")[1:]
        yield self._source.warning(where, message, "remove `contentType` for a part for each item")

    def _is_fixed(self, schema: Json) -> bool:
        return "default" in schema or "const" in schema or len(as_array(schema.get("enum"))) == 1

    def _files_within(self) -> bool:
        """Tell whether a file is neither a field of the form nor an item of one."""
        fields = (self._followed(raw) for raw in self._properties(self._schema).values())
        items = (self._followed(field["items"]) if "items" in field else field for field in fields)
        waiting = [inner for item in items for inner in self._inner(item)]
        seen = set[int]()
        while waiting:
            schema = waiting.pop()
            if schema.get("format") == "binary":
                return True
            if id(schema) not in seen:
                seen.add(id(schema))
                waiting += self._inner(schema)
        return False

    def _inner(self, schema: Json) -> Iterator[Json]:
        others = (schema[key] for key in ("items", "additionalProperties") if key in schema)
        for raw in (*self._properties(schema).values(), *others):
            yield self._followed(raw)

    def _properties(self, schema: Json) -> Json:
        return as_object(schema.get("properties"))

    def _types(self, schema: Json) -> list[object]:
        found = schema.get("type")
        return [*found] if isinstance(found, list) else [found]

    def _followed(self, value: object) -> Json:
        return dereferenced(self._source.root, value)
