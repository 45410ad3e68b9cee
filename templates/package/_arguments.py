"""What callers give, checked before anything is sent. The errors name the argument and never show its value."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from inspect import signature
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from ._codec import Decoder, FieldError, Model, is_array, is_model, is_object
from ._redact import Private
from ._signatures import unknown_argument

if TYPE_CHECKING:
    from attrs import Attribute

T = TypeVar("T")
ModelT = TypeVar("ModelT", bound=Model)


def checked(decode: Decoder[object]) -> "Callable[[object, Attribute[Any], object], None]":
    """Return a validator of a field that a caller gave: its default, or what `decode` takes; all else is refused."""

    def check(_: object, attribute: "Attribute[Any]", value: object) -> None:
        try:
            if value is not attribute.default:
                argument(decode, value, attribute.name)
        finally:
            del value  # as in `argument`

    return check


def argument(decode: Decoder[T], value: object, name: str) -> T:
    """Return what `decode` makes of an argument that a caller gave.

    Raises:
        ValueError: It can't be sent. The text names the argument.
    """
    try:
        return decode(value)
    except FieldError as error:
        problem = str(error.within(name))
    # Raised out here, without the decoder's stack, and without the value among the variables of this one.
    del value
    raise ValueError(problem)


def from_text(decode: Decoder[T], value: object) -> T:
    """Return what `decode` makes of what a person or an assistant wrote.

    Raises:
        FieldError: It can't be sent, also since a time in it has no offset, as answers alone may have them.
    """
    found = decode(value)
    if _has_time_without_offset(found):
        raise FieldError("a date-time has no offset, so it may be any of many moments; end it in one, such as Z")
    return found


def given_bodies(bodies: Iterable[Mapping[str, object]]) -> list[str]:
    """Return an argument of each body of which any was given; each comes with its arguments by their names."""
    firsts = (next((name for name, value in body.items() if value is not None), None) for body in bodies)
    return [name for name in firsts if name is not None]


def _has_time_without_offset(value: object) -> bool:
    if isinstance(value, datetime):
        return value.utcoffset() is None
    if is_array(value):
        return any(map(_has_time_without_offset, value))
    fields = value if is_object(value) else vars(value) if is_model(value) else {}
    return any(map(_has_time_without_offset, fields.values()))


def uuid_argument(value: UUID | str, name: str) -> UUID:
    """Return a UUID that a caller gave, as such or as a string.

    Raises:
        ValueError: The string is not a UUID. The text names the argument.
    """
    try:
        return value if isinstance(value, UUID) else UUID(value)
    except (ValueError, AttributeError, TypeError):
        pass
    del value  # as in `argument`
    raise ValueError(f"{name}: expected a UUID, such as 8f1196d5-806e-4b71-9b24-5f96ec052808") from None


def model_argument(value: T, name: str, expected: str) -> T:
    """Return a model that a caller gave. Its class is known by its name, as models that have each other import none.

    Raises:
        ValueError: It is none of that class, such as a dict. The text names the argument.
    """
    if any(base.__name__ == expected for base in value.__class__.__mro__):
        return value
    got = type(value).__name__
    del value  # as in `argument`
    raise ValueError(f"{name}: expected a model {expected}, got {got}")


def several(values: Sequence[T], name: str) -> Sequence[T]:
    """Return the values of an array that a caller gave.

    Raises:
        ValueError: It is no list or tuple, such as a string, whose characters would be taken for the values.
    """
    if isinstance(values, list | tuple):
        return values
    raise ValueError(f"{name}: expected a list, got {type(values).__name__}")


def keyed(values: Mapping[str, T], name: str) -> Mapping[str, T]:
    """Return the values of an object that a caller gave, by their keys.

    Raises:
        ValueError: It is no mapping.
    """
    if isinstance(values, Mapping):
        return values
    raise ValueError(f"{name}: expected a mapping such as a dict, got {type(values).__name__}")


def alone(name: str, value: T, *others: object) -> T:
    """Return the one of several bodies that a call is given, if it is given no other.

    Raises:
        TypeError: It is. The text names the argument.
    """
    given = [other for other in others if other is not None and other != {}]
    for other in others:
        if isinstance(other, dict):
            other.clear()  # as in `request_model`
    if given:
        del given
        raise TypeError(f"{name}: pass one body, and nothing of another")
    return value


def needed(value: T | None, names: str) -> T:
    """Return the body of a call that takes one of several, if no other was given.

    Raises:
        TypeError: There is none. The text says which there are.
    """
    if value is None:
        raise TypeError(f"the body is missing; pass one of {names}")
    return value


def hidden_request(request: object) -> Private[object] | None:
    """Return what a call was given as its request, such as a phone number by mistake, so that its frame can drop it."""
    return None if request is None else Private(request)


def request_model(
    model: type[ModelT], given: Private[object] | None, fields: dict[str, object], beside: Sequence[str] = ()
) -> ModelT:
    """Return the request model of a call that takes either one or its fields, and other arguments beside them.

    Raises:
        TypeError: Both were given, it is not the one of this call, a field is missing, or there is no such field.
        ValueError: A field has a value that can't be sent.
    """
    request = None if given is None else given.reveal()
    try:
        if request is None:
            return model(**fields)
        if fields:
            raise TypeError("pass a request model or keyword arguments, not both")
        if not isinstance(request, model):  # such as a plain dict, or the model of another call
            raise TypeError(f"pass a {model.__name__} or keyword arguments, not a {type(request).__name__}")
        return request
    except TypeError as error:
        failure: Exception = TypeError(
            unknown_argument(fields, [*signature(model).parameters, *beside]) or str(error).replace(".__init__()", "")
        )
    except ValueError as error:
        failure = error.with_traceback(None)
    finally:
        # The caller's `**fields` is this same dict. It is cleared, so that the stack of a later error shows none of it.
        fields.clear()
        del request
    raise failure
