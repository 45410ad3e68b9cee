# Generated from the API's description. Edit that or the templates, not this file.
"""Decoders of values that may be of several types."""

from collections.abc import Mapping

from ._codec import Decoder, FieldError, T, as_object


def by_discriminator(name: str, decoders: Mapping[str, Decoder[T]], default: Decoder[T] | None = None) -> Decoder[T]:
    """Return a decoder of objects that tell their type in the field `name`; `default` is for those of other types."""

    def decode_tagged(value: object) -> T:
        tag = as_object(value).get(name)
        decode = decoders.get(tag, default) if isinstance(tag, str) else default
        if decode is None:
            raise FieldError("names no known type", (name,))
        return decode(value)

    return decode_tagged
