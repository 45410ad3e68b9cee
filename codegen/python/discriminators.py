"""The values by which models are told apart, for what reads a union that it makes of them itself, as pydantic does."""

from collections.abc import Iterator, Mapping

from .. import ir
from .class_names import types_of
from .view.webhooks import Webhooks

Tags = Mapping[str, tuple[str, ...]]


def tags_of_models(package: ir.Package, webhooks: Webhooks | None) -> dict[str, Tags]:
    """Return for each model the values that it goes by, by the wire names of the properties that have them.

    A model that stands for values that are not known goes by any.
    """
    found: dict[str, dict[str, dict[str, None]]] = {}
    open_to_all = set[tuple[str, str]]()
    for name, kind, tag in _tagged(package, webhooks):
        if isinstance(kind, ir.ModelRef) and tag is None:
            open_to_all.add((kind.name, name))
        elif isinstance(kind, ir.ModelRef) and tag is not None:
            found.setdefault(kind.name, {}).setdefault(name, {})[tag] = None
    return {
        model: {name: tuple(values) for name, values in properties.items() if (model, name) not in open_to_all}
        for model, properties in found.items()
    }


def _tagged(package: ir.Package, webhooks: Webhooks | None) -> Iterator[tuple[str, ir.Type | None, str | None]]:
    """Yield the properties that tell types apart, with each type and its value: None for values that are not known."""
    for root in _types(package):
        for part in ir.walk(root):
            if not isinstance(part, ir.Union) or not (found := part.discriminator):
                continue
            yield found.property_name, found.default, None
            tagged = (*found.implicit, *found.mapping)
            yield from ((found.property_name, kind, tag) for tag, kind in tagged if kind in part.members)
    for function in webhooks.functions if webhooks else ():
        if function.tag_name is not None:
            yield function.tag_name, function.default_type, None
            yield from ((function.tag_name, event.type, event.tag) for event in function.events)


def _types(package: ir.Package) -> Iterator[ir.Type]:
    for model in package.models:
        yield from types_of(model)
    for operation in package.operations:
        yield from (parameter.type for parameter in operation.parameters)
        contents = [*(operation.body.contents if operation.body else ())]
        contents += [media for response in operation.responses for media in response.contents]
        yield from (kind for media in contents for kind in (media.type, media.item_type) if kind)
