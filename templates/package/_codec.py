"""From JSON values to Python values and back, with errors that name the field and never show its value."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any, Protocol, TypeGuard, TypeVar
from uuid import UUID

T = TypeVar("T")
Decoder = Callable[[object], T]


class FieldError(ValueError):
    """A JSON value that does not have the type that its field needs. `path` leads to it from the outside in."""

    def __init__(self, problem: str, path: tuple[str, ...] = ()) -> None:
        super().__init__(f"{'.'.join(path)}: {problem}" if path else problem)
        self.problem = problem
        self.path = path

    def within(self, name: str) -> "FieldError":
        """Return the same error, seen from the object or array that holds the value as `name`."""
        return FieldError(self.problem, (name, *self.path))


class Model(Protocol):
    """What has fields of its own."""

    def to_dict(self) -> dict[str, object]: ...


class Unset:
    """The type of `UNSET`, which stands for a field that is not sent where `None` would be sent as null."""

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> str:
        return "UNSET"  # a copy and a pickle of it are the same object again


UNSET = Unset()


def as_object(data: object) -> dict[str, object]:
    """Return a copy of a JSON object, for its known fields to be taken out of."""
    if isinstance(data, dict):  # as in `is_object`, without another call
        return _copied(data)
    raise wrong_type("an object", data)


_copied: Callable[[Any], dict[str, object]] = dict


def is_object(value: object) -> TypeGuard[dict[str, object]]:
    """Tell whether it is a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[object]]:
    """Tell whether it is a JSON array."""
    return isinstance(value, list)


def required(fields: dict[str, object], name: str, decode: Decoder[T]) -> T:
    """Take a field out and decode it; it must be there."""
    if name not in fields:
        raise FieldError("missing", (name,))
    return _decoded(fields.pop(name), name, decode)


def optional(fields: dict[str, object], name: str, decode: Decoder[T]) -> T | None:
    """Take a field out and decode it, or return None if it is absent or null."""
    value = fields.pop(name, None)
    if value is None:
        return None
    try:  # as `_decoded` does, without another call for most fields of all
        return decode(value)
    except FieldError as error:
        raise error.within(name) from None


def unset_or(fields: dict[str, object], name: str, decode: Decoder[T]) -> T | Unset:
    """Take a field out and decode it, or return `UNSET` if it is absent."""
    return _decoded(fields.pop(name), name, decode) if name in fields else UNSET


def _decoded(value: object, name: str, decode: Decoder[T]) -> T:
    try:
        return decode(value)
    except FieldError as error:
        raise error.within(name) from None


def compact(unknown: Mapping[str, object], fields: dict[str, object]) -> dict[str, object]:
    """Return the fields that are to be sent: all but those that are None."""
    return {**unknown, **{name: value for name, value in fields.items() if value is not None}}


def wrong_type(expected: str, value: object) -> FieldError:
    """Return the error for a value of another JSON type than the expected one. It tells the type, not the value."""
    return FieldError(f"expected {expected}, got {_JSON_TYPES.get(type(value), type(value).__name__)}")


_JSON_TYPES: dict[type, str] = {
    type(None): "null",
    bool: "a boolean",
    int: "a number",
    float: "a number",
    str: "a string",
    list: "an array",
    dict: "an object",
}


def anything(value: object) -> object:
    """Return any JSON value, as it is."""
    return value


def to_str(value: object) -> str:
    """Return a JSON string."""
    if isinstance(value, str):
        return value
    raise wrong_type("a string", value)


def to_bool(value: object) -> bool:
    """Return a JSON boolean."""
    if isinstance(value, bool):
        return value
    raise wrong_type("a boolean", value)


def to_int(value: object) -> int:
    """Return a JSON number without a fraction; 3.0 counts, as JSON does not tell it from 3."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    raise wrong_type("an integer", value)


def to_float(value: object) -> float:
    """Return a JSON number."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    raise wrong_type("a number", value)


def to_none(value: object) -> None:
    """A JSON null."""
    if value is not None:
        raise wrong_type("null", value)


def to_uuid(value: object) -> UUID:
    """Return a UUID in its usual form, or one without hyphens."""
    if not isinstance(value, str):  # as in `to_str`, without another call
        raise wrong_type("a string", value)
    try:
        return UUID(value)
    except ValueError:
        raise FieldError("expected a UUID") from None


class UnzonedTime(datetime):
    """A time that the API gave without an offset. It may go back as it came."""


def to_datetime(value: object) -> datetime:
    """Return a date-time of RFC 3339; offsets may be written `Z`, `z`, `+00:00` or `+0000`."""
    if not isinstance(value, str):
        raise wrong_type("a string", value)
    try:
        found = datetime.fromisoformat(value.upper())
    except ValueError:
        raise FieldError("expected a date-time") from None
    return found if found.tzinfo else UnzonedTime.fromisoformat(found.isoformat())


def to_date(value: object) -> date:
    """Return a full date of RFC 3339."""
    text = to_str(value)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise FieldError("expected a date") from None


def to_bytes(value: object) -> bytes:
    """Return the bytes of a JSON string; JSON has no bytes of its own."""
    return value if isinstance(value, bytes) else to_str(value).encode()


def bytes_text(value: object, name: str) -> str:
    """Return bytes as the text that they are in JSON.

    Raises:
        TypeError: They are no bytes.
        ValueError: They are no text. The error names the field and does not show them.
    """
    if isinstance(value, str):
        return value
    if not isinstance(value, bytes):
        raise TypeError(f"{name}: expected bytes, got {type(value).__name__}")
    try:
        return value.decode()
    except UnicodeDecodeError:
        pass
    raise ValueError(f"{name}: bytes that are not UTF-8 can't stand in JSON; encode them as the API says, as by base64")


def constant(*expected: T) -> Decoder[T]:
    """Return a decoder that takes these values only."""

    def decode_constant(value: object) -> T:
        for known in expected:
            if value == known and isinstance(value, bool) == isinstance(known, bool):  # 3.0 is 3, and true is not 1
                return known
        only = "the one value" if len(expected) == 1 else "one of the values"
        raise FieldError(f"is not {only} that it may have")

    return decode_constant


def nullable(decode: Decoder[T]) -> Decoder[T | None]:
    """Return a decoder that also takes null."""
    return lambda value: None if value is None else decode(value)


def list_of(decode: Decoder[T]) -> Decoder[list[T]]:
    """Return a decoder of arrays."""

    def decode_list(value: object) -> list[T]:
        if not is_array(value):
            raise wrong_type("an array", value)
        return [_decoded(item, str(index), decode) for index, item in enumerate(value)]

    return decode_list


def dict_of(decode: Decoder[T]) -> Decoder[dict[str, T]]:
    """Return a decoder of objects whose keys are data, and so not named in errors."""
    return lambda value: {name: _decoded(item, "*", decode) for name, item in as_object(value).items()}


def is_model(value: object) -> TypeGuard[Model]:
    """Tell whether a value has fields of its own."""
    return callable(getattr(value, "to_dict", None))  # to ask for the protocol takes long


def encode(value: object) -> object:
    """Return the JSON value of a value that may be of several types."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return bytes_text(value, "a value")
    if is_array(value):
        return [encode(item) for item in value]
    if is_object(value):
        return {name: encode(item) for name, item in value.items()}
    return value.to_dict() if is_model(value) else value
