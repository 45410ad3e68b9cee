"""Forms with files, from those who can give none: as JSON, with a text for each file."""

from collections.abc import Callable, Sequence

from ._codec import Decoder, FieldError, T, as_object, is_array, to_str
from ._files import FileInput


def with_files(decode: Decoder[T], names: Sequence[str], read: Callable[[str], FileInput]) -> Decoder[T]:
    """Return a decoder of a form; `read` makes files of the texts in the fields of these names."""

    def decoded(value: object) -> T:
        fields = dict(as_object(value))
        for name in names:
            if fields.get(name) is not None:
                try:
                    fields[name] = _read(fields[name], read)
                except FieldError as error:
                    raise error.within(name) from None
        return decode(fields)

    return decoded


def _read(value: object, read: Callable[[str], FileInput]) -> object:
    return [read(to_str(item)) for item in value] if is_array(value) else read(to_str(value))
