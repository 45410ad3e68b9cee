"""Changes of how the fields of forms are sent."""

from collections.abc import Iterator, Mapping

from .. import ir
from ..python.view.operations import Operation
from ..python.view.package import Package
from .change import Change, pairs


def diff_forms(old: Package, new: Package) -> Iterator[Change]:
    """Yield the fields of forms that are sent in another form: servers take another one, and calls stay the same."""
    before, after = (_forms(package) for package in (old, new))
    fields_before, fields_after = (_fields(package) for package in (old, new))
    for (where, media_type), now in after.items():
        was = before.get((where, media_type))
        if was is None:
            continue
        both = fields_before.get(_model(was), set()) & fields_after.get(_model(now), set())
        for name, encoding, other in pairs(was.encoding, now.encoding, lambda item: item.property_name):
            if name in both and encoding != other:
                yield Change("additive", where, f"the field {name!r} of its body is sent in another form")


def _forms(package: Package) -> Mapping[tuple[str, str], ir.Media]:
    """Return the bodies of all calls by their calls and media types."""
    return {
        (operation.qualified_name, media.media_type): media
        for resource in package.resources
        for operation in resource.operations
        for media in _bodies(operation)
    }


def _bodies(operation: Operation) -> tuple[ir.Media, ...]:
    return operation.source.body.contents if operation.source.body else ()


def _fields(package: Package) -> Mapping[str, set[str]]:
    """Return the names of the fields of each model."""
    found: dict[str, set[str]] = {}
    for model in package.models:
        found.setdefault(model.source.name, set()).update(field.wire_name for field in model.fields)
    return found


def _model(media: ir.Media) -> str:
    """Return the name of a form's model; an empty text if it has none."""
    kind = ir.without_null(media.type) if media.type else ir.ANY
    return kind.name if isinstance(kind, ir.ModelRef) else ""
