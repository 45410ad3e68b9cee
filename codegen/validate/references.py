"""Validate references: they lead somewhere, to the right object type, and not in a circle."""

from collections import Counter
from collections.abc import Iterator, Mapping

from ..document.cycles import strongly_connected
from ..document.diagnostics import Diagnostic, pointer
from ..document.grammar import object_type_at
from ..document.pointers import dereferenced, resolve
from ..document.source import Source
from ..document.values import Json, as_array, as_object, is_object
from ..document.walk import Part
from ..text.names import Suggestions

# The key of `components` for each object type that references may name.
_COMPONENTS = {
    "schema": "schemas",
    "parameter": "parameters",
    "response": "responses",
    "body": "requestBodies",
    "header": "headers",
    "example": "examples",
    "scheme": "securitySchemes",
    "link": "links",
}
_PREFIX = "#/components/schemas/"


def validate_references(source: Source, parts: list[Part]) -> Iterator[Diagnostic]:
    """Find the references that can't be followed."""
    suggestions = Suggestions()
    for part in parts:
        reference = part.value.get("$ref")
        if isinstance(reference, str):
            yield from _reference(source, part, reference, suggestions)
        elif part.type == "discriminator":
            yield from _mapping(source, part, suggestions)
    yield from _cycles(source)


def _reference(source: Source, part: Part, reference: str, suggestions: Suggestions) -> Iterator[Diagnostic]:
    where = f"{part.pointer}/$ref"
    refusal = source.refusal(part.pointer)
    if refusal:
        near = suggestions.nearest(refusal.wanted, refusal.known, 0.7) if refusal.known else None
        fix = f"did you mean {refusal.written.format(near)!r}?" if near else refusal.fix
        yield source.diagnostic(where, refusal.message, fix)
    elif resolve(source.root, reference) is None:
        message = f"the reference {reference!r} can't be resolved"
        yield source.diagnostic(where, message, _fix(source.root, reference, part.type, suggestions))
    elif (
        part.type in _COMPONENTS and not _is_component(reference, part.type) and _leads_elsewhere(reference, part.type)
    ):
        message = f"the reference {reference!r} does not lead to {'an' if part.type[0] in 'aeiou' else 'a'} {part.type}"
        yield source.diagnostic(where, message, f"refer to one of `components.{_COMPONENTS[part.type]}`")
    elif part.type != "schema" and where.startswith("#/components/") and not dereferenced(source.root, part.value):
        message = f"the reference {reference!r} leads in a circle"
        yield source.diagnostic(where, message, "describe it in one of these places")


def _is_component(reference: str, kind: str) -> bool:
    home, _, name = reference.removeprefix("#/components/").partition("/")
    return home == _COMPONENTS[kind] and bool(name) and "/" not in name


def _leads_elsewhere(reference: str, kind: str) -> bool:
    """Tell whether something else is known to stand there."""
    return object_type_at(reference) not in (kind, "any")


def _fix(root: Json, reference: str, kind: str, suggestions: Suggestions) -> str:
    names = as_object(as_object(root.get("components")).get(_COMPONENTS.get(kind, "")))
    near = suggestions.nearest(reference.rpartition("/")[2], names, 0.7)
    if near:
        return f"did you mean '{pointer('components', _COMPONENTS[kind], near)}'?"
    return "add what it names, or correct the name"


def _mapping(source: Source, part: Part, suggestions: Suggestions) -> Iterator[Diagnostic]:
    schemas = as_object(as_object(source.root.get("components")).get("schemas"))
    for tag, name in as_object(part.value.get("mapping")).items():
        is_there = isinstance(name, str) and name.startswith("#/") and resolve(source.root, name) is not None
        if isinstance(name, str) and not is_there and name.rpartition("/")[2] not in schemas:
            where = f"{part.pointer}/mapping{pointer(tag)[1:]}"
            message = f"the discriminator's value {tag!r} stands for {name!r}, which is not described"
            near = suggestions.nearest(name.rpartition("/")[2], schemas, 0.6)
            fix = f"did you mean {near!r}?" if near else "add it to `components.schemas`, or correct the name"
            yield source.diagnostic(where, message, fix)


def _cycles(source: Source) -> Iterator[Diagnostic]:
    """Find schemas that contain themselves other than through a property of an object."""
    schemas = as_object(as_object(source.root.get("components")).get("schemas"))
    aliases = {name: frozenset(_contained(schema, in_arrays=False)) for name, schema in schemas.items()}
    graph = {name: frozenset(_contained(schema)) for name, schema in schemas.items()}
    endless = set(_in_cycles(aliases, each=True))
    for name in _in_cycles(graph):
        where = pointer("components", "schemas", name)
        message = f"the schema {name!r} is made of itself: {' -> '.join(_shortest_cycle(graph, name))}"
        fix = "let one of them be an object, with the next as one of its properties"
        if name in endless:
            yield source.diagnostic(where, message, fix)
        else:
            yield source.warning(where, f"{message}; what is deeper is typed as any value", fix)


def _in_cycles(graph: dict[str, frozenset[str]], *, each: bool = False) -> Iterator[str]:
    """Yield the schemas that are on a cycle; of each cycle, one unless `each` is true."""
    cycle_of = strongly_connected(graph)
    size = Counter(cycle_of.values())
    for name in graph:
        found = size[cycle_of[name]] if each else size.pop(cycle_of[name], 0)
        if found > 1 or name in graph[name]:
            yield name


def _shortest_cycle(graph: Mapping[str, frozenset[str]], name: str) -> list[str]:
    """Return the shortest path from a schema back to itself."""
    paths = [[name]]
    seen = set[str]()
    for path in paths:  # more are appended on the way
        for following in sorted(graph.get(path[-1], ())):
            if following == name:
                return [*path, name]
            if following not in seen:
                seen.add(following)
                paths.append([*path, following])
    return [name]


def _contained(schema: object, *, in_arrays: bool = True) -> list[str]:
    """Return the schemas that a schema contains other than as properties."""
    if not is_object(schema):
        return []
    reference = schema.get("$ref")
    if isinstance(reference, str):
        return [reference.removeprefix(_PREFIX)] if reference.startswith(_PREFIX) else []
    inner = [member for key in _CONTAINING for member in as_array(schema.get(key))]
    if schema.get("type") == "array" and in_arrays:
        inner += [*as_array(schema.get("prefixItems")), schema.get("items")]
    found = (member for member in inner if "properties" not in as_object(member))
    return [name for member in found for name in _contained(member, in_arrays=in_arrays)]


_CONTAINING = ("allOf", "anyOf", "oneOf")
