"""Warn of what descriptions of forms, and of bytes, say and the emitted client does not do, or does in its own way."""

import re
from collections.abc import Iterable, Iterator

from ..document.diagnostics import Diagnostic, pointer, pointer_parts
from ..document.pointers import dereferenced
from ..document.source import Source
from ..document.values import Json, as_array, as_object, is_array
from ..document.walk import Part

_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")

# Media types of which a body is bytes, whatever its schema says. XML is too, as docs/generator.md says.
_BYTES = re.compile(r"application/(octet-stream|pdf|zip|gzip)$|(image|audio|video)/")


def validate_forms(source: Source, parts: Iterable[Part]) -> Iterator[Diagnostic]:
    """Find what is written otherwise than one may think."""
    forms: list[_Form] = []
    for part in parts:
        if part.type != "media" or not ("/requestBody/" in part.pointer or "/requestBodies/" in part.pointer):
            continue
        media_type = pointer_parts(part.pointer)[-1].partition(";")[0].strip().lower()
        if media_type in _FORMS:
            forms.append(_Form(source, part, media_type.startswith("multipart/")))
        elif media_type.startswith("multipart/"):
            message = f"parts of {media_type} are not written, so the body is given as bytes, without a boundary"
            yield source.warning(part.pointer, message, "use `multipart/form-data`")
        elif _BYTES.match(media_type) and not _types(_schema(source, part)) <= {"string", "null"}:
            message = f"a body of {media_type} is given as bytes, and its schema is of a value of JSON"
            yield source.warning(f"{part.pointer}/schema", message, "use `application/json`, or `type: string`")
    holding = _holding_files(source, [field for form in forms for field in form.fields])
    for form in forms:
        yield from form.validate(holding)


def _holding_files(source: Source, fields: list[Json]) -> set[int]:
    """Return the ids of the schemas that are files, or have one at any depth. Each schema is looked at once."""
    holders: dict[int, list[int]] = {}
    files: list[int] = []
    seen = set[int]()
    waiting = list(fields)
    while waiting:
        schema = waiting.pop()
        if id(schema) not in seen:
            seen.add(id(schema))
            files += [id(schema)] * (schema.get("format") == "binary")
            for inner in _inner(source, schema):
                holders.setdefault(id(inner), []).append(id(schema))
                waiting.append(inner)
    found = set[int]()
    while files:
        one = files.pop()
        if one not in found:
            found.add(one)
            files += holders.get(one, ())
    return found


def _inner(source: Source, schema: Json) -> Iterator[Json]:
    others = (schema[key] for key in ("items", "additionalProperties") if key in schema)
    for raw in (*as_object(schema.get("properties")).values(), *others):
        yield dereferenced(source.root, raw)


def _schema(source: Source, part: Part) -> Json:
    return dereferenced(source.root, part.value.get("schema"))


def _types(schema: Json) -> set[str]:
    found = schema.get("type", [])
    return {*map(str, found)} if is_array(found) else {str(found)}


class _Form:
    def __init__(self, source: Source, part: Part, is_multipart: bool) -> None:
        self._source = source
        self._part = part
        self._is_multipart = is_multipart
        self._schema = _schema(source, part)

    @property
    def fields(self) -> list[Json]:
        """The schemas of its fields."""
        return [self._followed(raw) for raw in as_object(self._schema.get("properties")).values()]

    def validate(self, holding: set[int]) -> Iterator[Diagnostic]:
        """Find what is not as it seems in one form; `holding` are the ids of schemas with files."""
        if "array" in _types(self._schema):
            message = "the fields of a form are those of an object, and the schema is an array"
            yield self._source.warning(f"{self._part.pointer}/schema", message, "write an object with `properties`")
        for name, encoding in as_object(self._part.value.get("encoding")).items():
            yield from self._headers(as_object(encoding), self._part.pointer + pointer("encoding", name)[1:])
            yield from self._content_type(name, as_object(encoding))
        if self._is_multipart and self._files_within(holding):
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
        field = self._followed(as_object(self._schema.get("properties")).get(name))
        if not self._is_multipart or not named.endswith(("/json", "+json")) or "array" not in _types(field):
            return
        message = f"all of the array {name!r} is one part, of {named}; by OpenAPI 3.1.1, each item would be one"
        where = self._part.pointer + pointer("encoding", name, "contentType")[1:]
        yield self._source.warning(where, message, "remove `contentType` for a part for each item")

    def _is_fixed(self, schema: Json) -> bool:
        return "default" in schema or "const" in schema or len(as_array(schema.get("enum"))) == 1

    def _files_within(self, holding: set[int]) -> bool:
        """Tell whether a file is neither a field of the form nor an item of one."""
        items = (self._followed(field["items"]) if "items" in field else field for field in self.fields)
        return any(id(inner) in holding for item in items for inner in _inner(self._source, item))

    def _followed(self, value: object) -> Json:
        return dereferenced(self._source.root, value)
