"""Enums as templates see them."""

from collections.abc import Iterator

from .. import ir
from . import doc_text, names
from .types import ClassRef
from .view.models import Enum, Member


def enum_class(source: ir.Enum, found: ClassRef, *, sent: bool) -> Enum:
    """Return the class of an enum."""
    is_text = all(isinstance(item.value, str) for item in source.values)
    return Enum(
        class_name=found.name,
        module=found.module,
        source=source,
        doc=doc_text.clean(source.metadata.description)
        or f"The values of `{doc_text.one_line(source.schema) or found.name}`.",
        base="OpenStrEnum" if is_text else "OpenIntEnum",
        literal_name=f"{found.name}Literal" if sent else "",
        members=tuple(_members(source)),
        success=source.success,
    )


def _members(source: ir.Enum) -> Iterator[Member]:
    taken: set[str] = set()
    for item in source.values:
        name = names.constant(item.name or str(item.value), taken=taken)
        taken.add(name)
        yield Member(name=name, value=item.value, doc=doc_text.one_line(item.description))
