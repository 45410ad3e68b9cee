"""A change of the package, and the pairing of what was with what is."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Literal, TypeVar

from attrs import frozen

Kind = Literal["breaking", "additive", "cosmetic"]

T = TypeVar("T")


@frozen(order=True)
class Change:
    """One change: its class, the place in the package, and what it means there."""

    kind: Kind
    where: str
    what: str


def pairs(old: Sequence[T], new: Sequence[T], key: Callable[[T], str]) -> Iterator[tuple[str, T | None, T | None]]:
    """Each name with what had it before and what has it now."""
    before: Mapping[str, T] = {key(item): item for item in old}
    after: Mapping[str, T] = {key(item): item for item in new}
    for name in dict.fromkeys([*before, *after]):
        yield name, before.get(name), after.get(name)
