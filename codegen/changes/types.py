"""Types of two packages, compared as types: what callers may give, and what they get."""

from collections.abc import Iterator

from attrs import frozen

from .. import ir
from ..python.python_type import scalar_name
from .change import Change, pairs


@frozen
class Site:
    """A type in the place where it is used.

    Attributes:
        type: The type.
        shown: Its annotation, for messages.
        is_optional: Whether it may be None because it is left out.
        may_be_unset: Whether it may be UNSET, which leaves it out where None is null.
    """

    type: ir.Type
    shown: str
    is_optional: bool = False
    may_be_unset: bool = False


def shape(kind: ir.Type) -> ir.Type:
    """Return a type without what Python does not see of it: limits, most formats, the order of a union."""
    match kind:
        case ir.Scalar():
            known = kind.format if scalar_name(kind) in ("UUID", "datetime", "date") else ""
            return ir.Scalar(kind=kind.kind, format=known)
        case ir.Binary():
            return ir.Binary()
        case ir.ListOf(item=item):
            return ir.ListOf(item=shape(item))
        case ir.MapOf(value=value):
            return ir.MapOf(value=shape(value))
        case ir.Nullable(inner=inner):
            return ir.Nullable(inner=shape(inner))
        case ir.Union(members=members):
            inner_shapes = sorted(set(map(shape, members)), key=repr)
            return ir.ANY if ir.ANY in inner_shapes else ir.Union(members=tuple(inner_shapes))
        case _:
            return kind


def alternatives(site: Site, *, given: bool) -> set[object]:
    """Return the types that a value may have; those that callers may give if it is `given`."""
    found: set[object] = {*_members(shape(site.type))}
    found |= {ir.NULL} if site.is_optional else set()
    found |= {"UNSET"} if site.may_be_unset else set()
    if ir.Scalar(kind="number") in found:  # a float takes an int, says the type system
        found.add(ir.Scalar(kind="integer"))
    if given and ir.Scalar(kind="string", format="uuid") in found:
        found.add(ir.Scalar(kind="string"))
    return found


def _members(kind: ir.Type) -> Iterator[ir.Type]:
    match kind:
        case ir.Nullable(inner=inner):
            yield from _members(inner)
            yield ir.NULL
        case ir.Union(members=members):
            for member in members:
                yield from _members(member)
        case _:
            yield kind


def retyped(where: str, what: str, old: Site, new: Site, *, sent: bool, read: bool) -> Iterator[Change]:
    """Yield the change of a type: users may send less, or read more than before, and both can break them."""
    given = sent and not read
    before, after = alternatives(old, given=given), alternatives(new, given=given)
    if before != after:
        breaks = (sent and not before <= after) or (read and not after <= before)
        shown = f"{what} is `{new.shown}`, before `{old.shown}`"
        yield Change("breaking" if breaks else "additive", where, shown)
    else:
        yield from _discriminators(where, what, old.type, new.type)


def _discriminators(where: str, what: str, old: ir.Type, new: ir.Type) -> Iterator[Change]:
    """Yield how the members of unions are told apart in another way."""
    before, after = (
        [part.discriminator for part in ir.walk(kind) if isinstance(part, ir.Union)] for kind in (old, new)
    )
    for was, now in zip(before, after, strict=False):
        if was is None or now is None:
            if was != now:
                tells = f"by {now.property_name!r}" if now else "by their fields only"
                yield Change("additive" if now else "breaking", where, f"the types of {what} are told apart {tells}")
        elif was.property_name != now.property_name:
            tells = f"told apart by {now.property_name!r}, before by {was.property_name!r}"
            yield Change("breaking", where, f"the types of {what} are {tells}")
        else:
            yield from _tags(where, what, was, now)


def _tags(where: str, what: str, old: ir.Discriminator, new: ir.Discriminator) -> Iterator[Change]:
    before, after = ([*kind.implicit, *kind.mapping] for kind in (old, new))
    for tag, was, now in pairs(before, after, lambda item: item[0]):
        if now is None:
            yield Change("breaking", where, f"{what} has no type for {tag!r} any more")
        elif was is None:
            yield Change("additive", where, f"{what} has a type for {tag!r}: {_name(now[1])}")
        elif shape(was[1]) != shape(now[1]):
            yield Change("breaking", where, f"{tag!r} of {what} stands for {_name(now[1])}, before {_name(was[1])}")


def _name(kind: ir.Type) -> str:
    return f"`{kind.name}`" if isinstance(kind, ir.ModelRef | ir.EnumRef) else "another type"
