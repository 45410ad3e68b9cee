"""The classes of models and enums: which there are, and their names."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from .. import ir
from ..text import names
from .python_type import ClassRef

Graph: TypeAlias = Mapping[str, frozenset[str]]


def class_refs(package: ir.Package, reserved: Iterable[str]) -> dict[str, ClassRef]:
    """Return the class of each model and enum that is emitted, by its name in the IR."""
    used = reachable(graph(package), _roots(package))
    every: list[ir.Model | ir.Enum] = [*package.models, *package.enums]
    taken, modules = set(reserved), {"__init__"}
    classes: dict[str, ClassRef] = {}
    for item in (item for item in every if item.name in used):
        name = item.name if item.name.isascii() else names.pascal(item.schema or item.name)
        while name in taken or f"{name}Literal" in taken:
            name += "Model"
        module = names.module(name, used=modules)
        if module == name:  # a script without capitals, and the class would hide the module
            module = names.module(name, used={name, *modules})
        taken |= {name, f"{name}Literal"}
        modules.add(module)
        classes[item.name] = ClassRef(name, module)
    return classes


def sent(package: ir.Package) -> frozenset[str]:
    """Return the names of all models and enums that go into requests."""
    return reachable(graph(package), _sent_types(package))


def returned(package: ir.Package) -> frozenset[str]:
    """Return the names of all models and enums that come from the API: in responses, or posted by it."""
    return reachable(graph(package), _returned_types(package))


def form_models(package: ir.Package) -> Iterator[str]:
    """Yield the names of the models that are sent as forms, field by field."""
    for operation in package.operations:
        for media in operation.body.contents if operation.body else ():
            if media.kind in ("form", "multipart") and isinstance(media.type, ir.ModelRef):
                yield media.type.name


def graph(package: ir.Package) -> Graph:
    """Return the names of the models and enums in the fields of each model."""
    return {model.name: merged_names(map(ir.classes_in, types_of(model))) for model in package.models}


def reachable(inner: Graph, roots: Iterable[ir.Type]) -> frozenset[str]:
    """Return the names of all models and enums in some types, however deep."""
    found: set[str] = set()
    queue = [name for root in roots for name in ir.classes_in(root)]
    while queue:
        name = queue.pop()
        if name not in found:
            found.add(name)
            queue += inner.get(name, ())
    return frozenset(found)


def merged_names(parts: Iterable[frozenset[str]]) -> frozenset[str]:
    """Return all names of several sets."""
    return frozenset(name for part in parts for name in part)


def types_of(model: ir.Model) -> Iterator[ir.Type]:
    """Yield the types of the fields of a model, and of its other properties."""
    for field in model.fields:
        yield field.type
    if model.additional is not None:
        yield model.additional


def _roots(package: ir.Package) -> Iterator[ir.Type]:
    """Yield what needs classes: all components, and the inline schemas that calls and webhooks use."""
    for model in package.models:
        if model.schema:
            yield ir.ModelRef(name=model.name)
    for enum in package.enums:
        if enum.schema:
            yield ir.EnumRef(name=enum.name)
    yield from _sent_types(package)
    yield from _returned_types(package)


def _returned_types(package: ir.Package) -> Iterator[ir.Type]:
    for operation in package.operations:
        for response in operation.responses:
            # Others than the first are read where a caller asks for them.
            others = (media for media in response.contents[1:] if media.kind == "json")
            yield from (media.type for media in (*response.contents[:1], *others) if media.type)
            yield from (media.item_type for media in response.contents if media.item_type)
    for webhook in package.webhooks:
        yield from (media.type for media in webhook.body.contents if media.type and media.kind == "json")


def _sent_types(package: ir.Package) -> Iterator[ir.Type]:
    for operation in package.operations:
        yield from (parameter.type for parameter in operation.parameters)
        contents = operation.body.contents if operation.body else ()
        yield from (kind for media in contents for kind in (media.type, media.item_type) if kind)
