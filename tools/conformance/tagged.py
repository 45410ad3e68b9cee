"""What a discriminator asks of an answer, which jsonschema does not know of: that an object is what its tag says."""

from collections.abc import Iterator

from attrs import evolve

from .description import Description, Misfit, Node, Pointer
from .shapes import is_list, is_object

_DEEPEST = 60
Place = tuple[str | int, ...]


def misfits(description: Description, where: Pointer, raw: Node) -> list[Misfit]:
    """Return what is wrong with the objects of an answer whose tags name a schema; `where` is the answer's own."""
    return list(_misfits(description, where, raw, (), set()))


def _misfits(
    description: Description, where: Pointer, raw: Node, place: Place, seen: set[tuple[Pointer, Place]]
) -> Iterator[Misfit]:
    where, schema = description.resolve(where, description.at(where))
    if not is_object(schema) or (where, place) in seen or len(place) > _DEEPEST:
        return
    seen.add((where, place))
    target = _named(schema, raw)
    if target:
        errors = description.answers.errors(target, raw) or ()
        yield from (evolve(error, place=(*place, *error.place)) for error in errors)
        yield from _misfits(description, target, raw, place, seen)
    for key in ("allOf", "anyOf", "oneOf"):
        for index, branch in enumerate(schema[key] if is_list(schema.get(key)) else ()):
            if key == "allOf" or description.answers.fits(branch, raw):
                yield from _misfits(description, (*where, key, str(index)), raw, place, seen)
    if is_object(raw) and is_object(properties := schema.get("properties")):
        for name in properties.keys() & raw.keys():
            yield from _misfits(description, (*where, "properties", name), raw[name], (*place, name), seen)
    if is_list(raw) and is_object(schema.get("items")):
        for index, item in enumerate(raw):
            yield from _misfits(description, (*where, "items"), item, (*place, index), seen)


def _named(schema: dict[str, Node], raw: Node) -> Pointer | None:
    """Return the place of the schema that the tag of an object is mapped to."""
    found = schema.get("discriminator")
    if not (is_object(found) and is_object(mapping := found.get("mapping")) and is_object(raw)):
        return None
    tag = raw.get(str(found.get("propertyName")))
    target = mapping.get(tag) if isinstance(tag, str) else None
    if not isinstance(target, str):
        return None
    name = target.removeprefix("#/components/schemas/")
    return None if "/" in name else ("components", "schemas", name)
