"""Enums as templates see them."""

from collections.abc import Iterator, Mapping

from .. import ir
from ..text import names
from . import doc_text
from .python_type import ClassRef
from .view.models import Enum, Member


def enum_classes(package: ir.Package, classes: Mapping[str, ClassRef], sent: frozenset[str]) -> tuple[Enum, ...]:
    """Return the classes of all enums; `sent` are the names of those that go into requests."""
    used = [enum for enum in package.enums if enum.name in classes]
    found = [_class(enum, classes[enum.name], sent=enum.name in sent) for enum in used]
    return tuple(sorted(found, key=lambda enum: enum.module))


def _class(source: ir.Enum, found: ClassRef, *, sent: bool) -> Enum:
    is_text = all(isinstance(item.value, str) for item in source.values)
    return Enum(
        class_name=found.name,
        module=found.module,
        source=source,
        doc=doc_text.clean(source.metadata.description)
        or f"The values of `{doc_text.one_line(source.schema) or found.name}`.",
        base="OpenStrEnum" if is_text else "OpenIntEnum",
        literal_name=f"{found.name}Literal",
        sent=sent,
        members=tuple(_members(source)),
        success=source.success,
    )


def _members(source: ir.Enum) -> Iterator[Member]:
    taken: set[str] = set()
    numbers: dict[str, int] = {}
    for item in source.values:
        name = names.constant(item.name or str(item.value), used=taken, numbers=numbers)
        taken.add(name)
        yield Member(name=name, value=item.value, doc=doc_text.one_line(item.description))
