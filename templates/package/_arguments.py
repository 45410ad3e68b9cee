"""What callers give, checked before anything is sent. The errors name the argument and never show its value."""

from collections.abc import Callable, Iterable, Sequence
from inspect import signature
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from ._codec import Decoder, FieldError, Model

if TYPE_CHECKING:
    from attrs import Attribute

T = TypeVar("T")
ModelT = TypeVar("ModelT", bound=Model)


def checked(decode: Decoder[object], *, or_none: bool = False) -> "Callable[[object, Attribute[Any], object], None]":
    """Return a validator of a field that a caller gave: what `decode` would not take is refused before it is sent."""

    def check(_: object, attribute: "Attribute[Any]", value: object) -> None:
        if value is not None or not or_none:
            argument(decode, value, attribute.name)

    return check


def argument(decode: Decoder[T], value: object, name: str) -> T:
    """Return what `decode` makes of an argument that a caller gave.

    Raises:
        ValueError: It can't be sent. The text names the argument.
    """
    try:
        return decode(value)
    except FieldError as error:
        raise ValueError(f"{name}: {error.problem}") from None


def uuid_argument(value: UUID | str, name: str) -> UUID:
    """Return a UUID that a caller gave, as such or as a string.

    Raises:
        ValueError: The string is not a UUID. The text names the argument.
    """
    try:
        return value if isinstance(value, UUID) else UUID(value)
    except (ValueError, AttributeError, TypeError):
        raise ValueError(f"{name}: expected a UUID, such as 8f1196d5-806e-4b71-9b24-5f96ec052808") from None


def several(values: Sequence[T], name: str) -> Sequence[T]:
    """Return the values of an array that a caller gave.

    Raises:
        ValueError: It is no list or tuple, such as a string, whose characters would be taken for the values.
    """
    if isinstance(values, list | tuple):
        return values
    raise ValueError(f"{name}: expected a list, got {type(values).__name__}")


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


def request_model(
    model: type[ModelT], request: object, fields: dict[str, object], beside: Sequence[str] = ()
) -> ModelT:
    """Return the request model of a call that takes either one or its fields, and other arguments beside them.

    Raises:
        TypeError: Both were given, it is not the one of this call, a field is missing, or there is no such field.
        ValueError: A field has a value that can't be sent.
    """
    try:
        if request is None:
            return model(**fields)
        if fields:
            raise TypeError("pass a request model or keyword arguments, not both")
        if not isinstance(request, model):  # such as a plain dict, or the model of another call
            raise TypeError(f"pass a {model.__name__} or keyword arguments, not a {type(request).__name__}")
        return request
    except TypeError as error:
        raise TypeError(_unknown(model, fields, beside) or str(error).replace(".__init__()", "")) from None
    except ValueError as error:
        raise error.with_traceback(None) from None
    finally:
        # The caller's `**fields` is this same dict. It is cleared, so that the stack of a later error shows none of it.
        fields.clear()


def _unknown(model: type[Model], fields: Iterable[str], beside: Sequence[str]) -> str | None:
    """Return what to say of the first argument that there is none of, if there is one."""
    known = [*signature(model).parameters, *beside]
    name = next((name for name in fields if name not in known), None)
    if name is None:
        return None
    from difflib import get_close_matches  # here, as it is needed only by those who are about to correct their code

    # A part of a name, such as `phone` of `phone_number`, is about half of it.
    near = get_close_matches(name, known, n=1, cutoff=0.5)
    return f"unexpected keyword argument {name!r}{f'; did you mean {near[0]!r}?' if near else ''}"
