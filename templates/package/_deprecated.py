"""Marks what the API deprecates: calls for type checkers too, fields and parameters by a warning where one is given."""

import inspect
import sys
import warnings
from collections.abc import Callable
from functools import partial, update_wrapper
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from ._redact import Private

if TYPE_CHECKING:
    from attrs import Attribute

P = ParamSpec("P")
T = TypeVar("T")


def warning(message: str, function: Callable[P, T]) -> Callable[P, T]:
    """Return a function that warns when it is called.

    The `deprecated` of `warnings`, which Python has from 3.13 on, would keep the arguments where error reports see
    them, and take the code of `with_raw_response` for the caller's.
    """

    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        made = Private(partial(function, *args, **kwargs))
        del args, kwargs
        warnings.warn(message, DeprecationWarning, stacklevel=_level_of_caller())
        return made.reveal()()

    update_wrapper(call, function)
    vars(call)["__deprecated__"] = message
    if sys.version_info >= (3, 12) and inspect.iscoroutinefunction(function):
        inspect.markcoroutinefunction(call)
    return call


def deprecated_field(model: object, attribute: "Attribute[Any]", value: object) -> None:
    """Warn of a field that a caller gave, as a validator of attrs."""
    is_given = value is not attribute.default
    del value  # so that no error report shows it, where warnings are errors
    if is_given:
        _warn(f"{type(model).__name__}.{attribute.name}")


def deprecated_argument(value: T, name: str) -> T:
    """Return a parameter that a caller gave, and warn if it is not None."""
    try:
        if value is not None:
            _warn(name)
        return value
    finally:
        del value


def _warn(name: str) -> None:
    warnings.warn(f"{name} is deprecated by the API", DeprecationWarning, stacklevel=_level_of_caller())


def _level_of_caller() -> int:
    """Return the stack level of the first frame that is not of this package, as the caller of this function sees it."""
    ours = (__name__.rpartition(".")[0] + ".", "attr.")  # `attrs.evolve` makes models for callers
    level, frame = 0, inspect.currentframe()
    while frame is not None and str(frame.f_globals.get("__name__")).startswith(ours):
        level, frame = level + 1, frame.f_back
    return level


if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated  # of the type checker: it need not be installed
else:

    def deprecated(message: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
        """Make a function warn when it is called; type checkers take it for the one of `typing_extensions`."""
        return partial(warning, message)
