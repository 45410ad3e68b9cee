"""References that lead nowhere, out of the file, to a part of another kind, or in a circle."""

from collections import Counter
from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from ..document.diagnostics import Problem, pointer, pointer_parts
from ..document.grammar import kind_of
from ..document.source import Json, Source, as_array, as_object, dereferenced, is_object, resolve
from ..document.walk import Part
from ..python.imports import strongly_connected

# Where the parts of each kind stand that may be referred to.
_HOMES = {
    "schema": "schemas",
    "parameter": "parameters",
    "response": "responses",
    "body": "requestBodies",
    "header": "headers",
    "example": "examples",
    "scheme": "securitySchemes",
}
_PREFIX = "#/components/schemas/"


def references(source: Source, found: list[Part]) -> Iterator[Problem]:
    """All references that can't be followed."""
    for part in found:
        reference = part.value.get("$ref")
        if isinstance(reference, str):
            yield from _reference(source, part, reference)
        elif part.kind == "discriminator":
            yield from _mapping(source, part)
    yield from _circles(source)


def _reference(source: Source, part: Part, reference: str) -> Iterator[Problem]:
    where = f"{part.pointer}/$ref"
    if not reference.startswith("#/"):
        what = f"the reference {reference!r} leads out of this file"
        fix = "copy what it names into `components`, and refer to it there"
        if resolve(source.root, f"#/{reference.lstrip('/')}") is not None:
            what, fix = f"the reference {reference!r} has no `#`", f"did you mean '#/{reference.lstrip('/')}'?"
        yield source.problem(where, what, fix)
    elif resolve(source.root, reference) is None:
        what = f"the reference {reference!r} leads nowhere"
        yield source.problem(where, what, _remedy(source.root, reference, part.kind))
    elif part.kind == "path" and len(pointer_parts(part.pointer)) == 2 and where.startswith("#/paths/"):
        what = "a path that is a reference would be left out"
        yield source.problem(where, what, "write the operations here")
    elif part.kind in _HOMES and not _is_home(reference, part.kind):
        home = f"components.{_HOMES[part.kind]}"
        found = kind_of(reference)
        if found == part.kind:
            what = f"the reference {reference!r} leads into the middle of something else"
            yield source.problem(where, what, f"move what it names to `{home}`, and refer to it there")
        else:
            article = "an" if part.kind[0] in "aeiou" else "a"
            what = f"the reference {reference!r} does not lead to {article} {part.kind}"
            yield source.problem(where, what, f"refer to one of `{home}`")
    elif part.kind != "schema" and where.startswith("#/components/") and not dereferenced(source.root, part.value):
        what = f"the reference {reference!r} leads in a circle"
        yield source.problem(where, what, "describe it in one of these places")


def _is_home(reference: str, kind: str) -> bool:
    home, _, name = reference.removeprefix("#/components/").partition("/")
    return home == _HOMES[kind] and bool(name) and "/" not in name


def _remedy(root: Json, reference: str, kind: str) -> str:
    names = as_object(as_object(root.get("components")).get(_HOMES.get(kind, "")))
    near = get_close_matches(reference.rpartition("/")[2], names, 1, 0.7)
    if near:
        return f"did you mean '{pointer('components', _HOMES[kind], near[0])}'?"
    return "add what it names, or correct the name"


def _mapping(source: Source, part: Part) -> Iterator[Problem]:
    schemas = as_object(as_object(source.root.get("components")).get("schemas"))
    for tag, name in as_object(part.value.get("mapping")).items():
        if isinstance(name, str) and name.rpartition("/")[2] not in schemas:
            where = f"{part.pointer}/mapping{pointer(tag)[1:]}"
            what = f"the discriminator's value {tag!r} stands for {name!r}, which is not described"
            near = get_close_matches(name.rpartition("/")[2], schemas, 1, 0.6)
            fix = f"did you mean {near[0]!r}?" if near else "add it to `components.schemas`, or correct the name"
            yield source.problem(where, what, fix)


def _circles(source: Source) -> Iterator[Problem]:
    """Schemas that are made of themselves, with no property of an object between."""
    schemas = as_object(as_object(source.root.get("components")).get("schemas"))
    graph = {name: frozenset(_needed(schema)) for name, schema in schemas.items()}
    cycle_of = strongly_connected(graph)
    size = Counter(cycle_of.values())
    for name in graph:
        if size.pop(cycle_of[name], 0) > 1 or name in graph[name]:  # a circle is told once
            where = pointer("components", "schemas", name)
            what = f"the schema {name!r} is made of itself: {' -> '.join(_round(graph, name))}"
            fix = "let one of them be an object, with the next as one of its properties"
            yield source.problem(where, what, fix)


def _round(graph: Mapping[str, frozenset[str]], name: str) -> list[str]:
    """The shortest way from a schema back to itself."""
    ways = [[name]]
    seen = set[str]()
    for way in ways:  # grows while it is gone through
        for following in sorted(graph.get(way[-1], ())):
            if following == name:
                return [*way, name]
            if following not in seen:
                seen.add(following)
                ways.append([*way, following])
    return [name]


def _needed(schema: object) -> list[str]:
    """The components that must be known before a schema can be."""
    if not is_object(schema):
        return []
    reference = schema.get("$ref")
    if isinstance(reference, str):
        return [reference.removeprefix(_PREFIX)] if reference.startswith(_PREFIX) else []
    inner = [member for key in ("allOf", "anyOf", "oneOf", "prefixItems") for member in as_array(schema.get(key))]
    if schema.get("type") == "array":
        inner.append(schema.get("items"))
    return [name for member in inner if "properties" not in as_object(member) for name in _needed(member)]
