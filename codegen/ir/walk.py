"""A walk through what a type is made of."""

from collections.abc import Iterator

from .types import EnumRef, ListOf, MapOf, ModelRef, Nullable, Type, Union


def walk(root: Type) -> Iterator[Type]:
    """Yield a type and all types in it, without the fields of models."""
    yield root
    match root:
        case ListOf(item=inner) | MapOf(value=inner) | Nullable(inner=inner):
            yield from walk(inner)
        case Union(members=members):
            for member in members:
                yield from walk(member)
        case _:
            pass


def models_in(root: Type) -> frozenset[str]:
    """Return the names of the models in a type."""
    return frozenset(found.name for found in walk(root) if isinstance(found, ModelRef))


def classes_in(root: Type) -> frozenset[str]:
    """Return the names of the models and enums in a type."""
    return frozenset(found.name for found in walk(root) if isinstance(found, ModelRef | EnumRef))


def without_null(root: Type) -> Type:
    """Return a type without the null that it may be."""
    return root.inner if isinstance(root, Nullable) else root
