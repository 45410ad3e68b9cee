"""A walk through all parts of a description."""

from collections.abc import Iterator

from attrs import frozen

from .anatomy import KINDS
from .problems import pointer
from .source import Json, as_array, as_object, is_object


@frozen
class Part:
    """An object of a description: where it is, of what kind, and what is in it."""

    pointer: str
    kind: str
    value: Json


def parts(root: Json) -> Iterator[Part]:
    """All objects of a description of a known kind, references included; those of a wrong shape are passed over."""
    yield from _parts("document", root, "#")


def _parts(spec: str, value: object, where: str) -> Iterator[Part]:
    if spec.startswith("["):
        for index, item in enumerate(as_array(value)):
            yield from _parts(spec[1:-1], item, f"{where}/{index}")
    elif spec.startswith("{"):
        for name, item in as_object(value).items():
            if spec == "{schema}" or not (name.startswith("x-") or name == "$ref"):
                yield from _parts(spec[1:-1], item, where + pointer(name)[1:])
    elif spec in KINDS and is_object(value):
        yield Part(where, spec, value)
        if not isinstance(value.get("$ref"), str) or spec == "path":
            for key, inner in KINDS[spec].items():
                if key in value:
                    yield from _parts(inner.removesuffix("!"), value[key], f"{where}/{key}")
