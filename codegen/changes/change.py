"""Represent a change of the package, and pair old items with new ones."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Literal, TypeVar

from attrs import frozen

Kind = Literal["breaking", "additive", "cosmetic"]

T = TypeVar("T")


@frozen(order=True)
class Change:
    """One change: its class, the name that changes, and what changes about it."""

    kind: Kind
    where: str
    what: str


def pairs(old: Sequence[T], new: Sequence[T], key: Callable[[T], str]) -> Iterator[tuple[str, T | None, T | None]]:
    """Yield each key with its old and its new item."""
    before: Mapping[str, T] = {key(item): item for item in old}
    after: Mapping[str, T] = {key(item): item for item in new}
    for name in dict.fromkeys([*before, *after]):
        yield name, before.get(name), after.get(name)
