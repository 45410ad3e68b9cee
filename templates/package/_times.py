"""Dates and times that callers give, as RFC 3339 has them: a date-time has an offset, and a date has no time."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from ._codec import UnzonedTime, is_array, is_object

if TYPE_CHECKING:
    from attrs import Attribute

T = TypeVar("T")


def times(*formats: str) -> "Callable[[object, Attribute[Any], object], None]":
    """Return a validator of a field that takes values of the formats "date-time" or "date", or both."""

    def check(_: object, attribute: "Attribute[Any]", value: object) -> None:
        time_argument(value, attribute.name, *formats)

    return check


def time_argument(value: T, name: str, *formats: str) -> T:
    """Return what a caller gave where the API takes dates or times, alone, in lists or in objects.

    Raises:
        ValueError: It is a datetime without an offset, or a date where a datetime is asked for, or the other way round.
            The text names the argument.
    """
    problem = _problem(value, formats)
    if problem:
        raise ValueError(f"{name}: {problem}")
    return value


def _problem(value: object, formats: tuple[str, ...]) -> str | None:
    if is_array(value) or is_object(value):
        items = value.values() if is_object(value) else value
        return next(filter(None, (_problem(item, formats) for item in items)), None)
    if isinstance(value, datetime):
        if "date-time" not in formats:
            return "expected a date, got a datetime; give its date()"
        if value.utcoffset() is None and not isinstance(value, UnzonedTime):
            return "the datetime has no offset, so it may be any of many moments; give it a tzinfo, such as UTC"
    elif isinstance(value, date) and "date" not in formats:
        return "expected a datetime, got a date"
    return None
