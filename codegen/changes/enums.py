"""Changes of enums."""

from collections.abc import Iterator

from ..python.view.models import Enum
from ..python.view.package import Package
from .change import Change, pairs


def diff_enums(old: Package, new: Package) -> Iterator[Change]:
    """Yield the changes of all enums."""
    for name, before, after in pairs(old.enums, new.enums, lambda item: item.class_name):
        if before is None:
            yield Change("additive", name, "new enum")
        elif after is None:
            yield Change("breaking", name, "enum removed")
        else:
            yield from _members(before, after)


def _members(old: Enum, new: Enum) -> Iterator[Change]:
    if old.doc != new.doc:
        yield Change("cosmetic", new.class_name, "described in other words")
    for name, before, after in pairs(old.members, new.members, lambda item: item.name):
        where = f"{new.class_name}.{name}"
        if before is None:
            yield Change("additive", where, "new value")
        elif after is None:
            yield Change("breaking", where, "value removed")
        elif before.value != after.value:
            yield Change("breaking", where, f"stands for {after.value!r}, before for {before.value!r}")
        elif before.doc != after.doc:
            yield Change("cosmetic", where, "described in other words")
