"""Tell of files that can't be called after their schemas and tags, and are called otherwise."""

from collections.abc import Iterable, Iterator

from ..document.diagnostics import Diagnostic, pointer
from ..document.source import Source
from ..document.values import as_array, as_object
from ..document.walk import Part
from ..text import names

_DEVICE = "is a device on Windows"
_TOO_LONG = "is too long for some file systems"


def validate_file_names(source: Source, parts: Iterable[Part]) -> Iterator[Diagnostic]:
    """Find schemas and tags whose files would be devices, or too long: the first of each kind, and how many."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for plain, where in (*_schemas(source), *_tags(parts)):
        module = names.module(plain)
        if module != plain:
            why = _DEVICE if len(module) > len(plain) else _TOO_LONG
            found.setdefault(why, []).append((plain, module, where))
    for why, ((plain, module, where), *others) in found.items():
        shown = plain if len(plain) < 80 else f"{plain[:60]}..."
        message = f"no file can be called `{shown}.py`, which {why}, so this is in `{module}.py`"
        more = f"; so it is with {len(others)} more" if others else ""
        yield source.warning(where, message + more, "choose another name if you would rather have another file")


def _schemas(source: Source) -> Iterator[tuple[str, str]]:
    for name, schema in as_object(as_object(source.root.get("components")).get("schemas")).items():
        if any(as_object(schema).get(key) for key in ("enum", "properties", "allOf")):
            yield names.snake(names.pascal(name)), pointer("components", "schemas", name)


def _tags(parts: Iterable[Part]) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for part in parts:
        tags = as_array(part.value.get("tags")) if part.type == "operation" else []
        if tags and isinstance(tags[0], str) and tags[0] not in seen:
            seen.add(tags[0])
            yield names.snake(tags[0], prefix="tag"), f"{part.pointer}/tags/0"
