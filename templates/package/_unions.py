"""Decoders of values that may be of several types."""

from collections.abc import Mapping, Sequence
from contextvars import ContextVar
from enum import Enum
from typing import Any, Generic, TypeGuard

from attrs import Factory, define, fields, has

from ._codec import Decoder, FieldError, T, as_object, is_array, is_object
from ._lenient import note, tried


class _Parts:
    """What a union is made of, whatever its type."""

    parts: tuple[object, ...] = ()


class OneOf(_Parts, Generic[T]):
    """A decoder that takes the type that loses least of a value, and the first of several that lose as little.

    Fields that can't be read count first, then values that an enum does not know, then fields that no model reads.
    """

    def __init__(self, *decoders: Decoder[T]) -> None:
        self.decoders = self.parts = decoders

    def __call__(self, value: object) -> T:
        known = _trials.get()
        if known is not None:
            return _best(self.decoders, value, known)
        known = _Trials()
        token = _trials.set(known)
        try:
            return _best(self.decoders, value, known)
        except RecursionError:
            raise FieldError("is nested too deep") from None
        finally:
            _trials.reset(token)


def one_of(*decoders: Decoder[T]) -> Decoder[T]:
    """Return the same, where a type checker knows from the context which type comes of it."""
    return OneOf(*decoders)


@define
class _Trials:
    """What was found while types are tried on a value: unions in unions are decoded once, not once for each type."""

    # Of each value and its decoders: what came of it, with what could not be read; None if it fits none of them.
    results: dict[tuple[int, object], tuple[Any, Sequence[str]] | None] = Factory(dict[tuple[int, object], Any])
    losses: dict[int, tuple[int, int]] = Factory(dict[int, tuple[int, int]])


_trials: ContextVar[_Trials | None] = ContextVar("trials", default=None)


def _best(decoders: tuple[Decoder[T], ...], value: object, known: _Trials) -> T:
    key = id(value), _identity(decoders)
    if key not in known.results:
        known.results[key] = _tried(decoders, value, known)
    found = known.results[key]
    if found is None:
        raise FieldError("fits none of the types that it may have")
    best: T = found[0]
    note(found[1])
    return best


def _tried(decoders: tuple[Decoder[T], ...], value: object, known: _Trials) -> tuple[T, Sequence[str]] | None:
    best: tuple[T, Sequence[str]] | None = None
    least = (0, 0, 0)
    for decode in decoders:
        try:
            decoded, unread = tried(decode, value)
        except FieldError:
            continue
        lost = len(unread), *_losses(decoded, known)
        if best is None or lost < least:
            best, least = (decoded, unread), lost
        if least == (0, 0, 0):
            break
    if best is not None:
        known.losses[id(best[0])] = least[1:]
    return best


def _losses(value: object, known: _Trials) -> tuple[int, int]:
    """Return how many values are unknown to their enums, and how many fields no model reads."""
    unknown = unread = 0
    waiting = [value]  # a list, as what no model reads may be nested deeper than functions can be
    while waiting:
        item = waiting.pop()
        kind = type(item)
        if id(item) in known.losses:
            more_unknown, more_unread = known.losses[id(item)]
            unknown, unread = unknown + more_unknown, unread + more_unread
        elif isinstance(item, Enum):
            unknown += not getattr(item, "is_known", True)
        elif is_array(item):
            waiting += item
        elif is_object(item):
            unread += len(item)
            waiting += item.values()
        elif has(kind):
            waiting += [getattr(item, field.name) for field in fields(kind)]
    return unknown, unread


def _is_tuple(value: object) -> TypeGuard[tuple[object, ...]]:
    return isinstance(value, tuple)


def _identity(decoder: object) -> object:
    """Return a key that equal decoders share, though they are made anew for each object that they read."""
    if isinstance(decoder, _Parts):
        return _identity(decoder.parts)
    if _is_tuple(decoder):
        return tuple(map(_identity, decoder))
    if is_object(decoder):
        return tuple((name, _identity(inner)) for name, inner in decoder.items())
    cells = getattr(decoder, "__closure__", None)
    if not cells:
        return decoder
    return getattr(decoder, "__code__", None), *(_identity(cell.cell_contents) for cell in cells)


def by_discriminator(name: str, decoders: Mapping[str, Decoder[T]], default: Decoder[T] | None = None) -> Decoder[T]:
    """Return a decoder of objects that tell their type in the field `name`; `default` is for those of other types."""

    def decode_tagged(value: object) -> T:
        tag = as_object(value).get(name)
        decode = decoders.get(tag, default) if isinstance(tag, str) else default
        if decode is None:
            raise FieldError("names no known type", (name,))
        return decode(value)

    return decode_tagged
