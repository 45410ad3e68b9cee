"""Warn of names that look alike and are not the same, such as those of Cyrillic and Latin letters."""

import unicodedata
from collections.abc import Iterable, Iterator

from ..document.diagnostics import Diagnostic, pointer
from ..document.source import Source
from ..document.values import as_object
from ..document.walk import Part

# Letters of Cyrillic and Greek with the Latin ones that they look like (Unicode Technical Standard 39).
_ALIKE = str.maketrans(
    "\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0423"
    "\u0430\u0435\u0455\u0456\u0458\u043e\u0440\u0441\u0443\u0445"
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u03bd",
    "ABESIJKMHOPCTXYaesijopcyxABEZHIKMNOPTYXov",
)


def validate_twins(source: Source, parts: Iterable[Part]) -> Iterator[Diagnostic]:
    """Find schemas, properties and operations whose names look like those of others beside them."""
    components = as_object(as_object(source.root.get("components")).get("schemas"))
    yield from _twins(source, [(name, pointer("components", "schemas", name)) for name in components])
    operations = [part for part in parts if part.type == "operation" and part.pointer.startswith("#/paths/")]
    named = [(part.value.get("operationId"), f"{part.pointer}/operationId") for part in operations]
    yield from _twins(source, [(name, where) for name, where in named if isinstance(name, str)])
    for part in parts:
        if part.type == "schema":
            properties = as_object(part.value.get("properties"))
            found = [(name, part.pointer + pointer("properties", name)[1:]) for name in properties]
            yield from _twins(source, found)


def _twins(source: Source, named: list[tuple[str, str]]) -> Iterator[Diagnostic]:
    if all(name.isascii() for name, _ in named):
        return
    seen: dict[str, str] = {}
    for name, where in named:
        looks = unicodedata.normalize("NFKC", name).translate(_ALIKE)
        other = seen.setdefault(looks, name)
        if other != name:
            message = f"{name!r} ({name!a}) looks like {other!r} ({other!a}), and is another name"
            yield source.warning(where, message, "rename one of them")
