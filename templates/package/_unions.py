"""Decoders of values that may be of several types."""

from collections.abc import Mapping

from ._codec import Decoder, FieldError, T, as_object


def one_of(*decoders: Decoder[T]) -> Decoder[T]:
    """A decoder that takes the first of several that fits."""

    def decode_first(value: object) -> T:
        for decode in decoders:
            try:
                return decode(value)
            except FieldError:
                continue
        raise FieldError("fits none of the types that it may have")

    return decode_first


def by_discriminator(name: str, decoders: Mapping[str, Decoder[T]], default: Decoder[T] | None = None) -> Decoder[T]:
    """A decoder of objects that tell their type in the field `name`; `default` is for those of other types."""

    def decode_tagged(value: object) -> T:
        tag = as_object(value).get(name)
        decode = decoders.get(tag, default) if isinstance(tag, str) else default
        if decode is None:
            raise FieldError("names no known type", (name,))
        return decode(value)

    return decode_tagged
