# Generated from the API's description. Edit that or the templates, not this file.
"""The signatures of calls, as `inspect`, notebooks and `unittest.mock` see them."""

from collections.abc import Callable
from functools import cache, update_wrapper
from inspect import BoundArguments, Parameter, Signature, signature
from typing import Any, TypeVar, get_overloads

CallT = TypeVar("CallT", bound=Callable[..., object])


class _Beside(Parameter):
    """A parameter that is given beside the fields of a request, or beside a request model."""


class _CallSignature(Signature):
    """The signature of a call that takes the fields of a request, or one request model instead of them.

    It has the parameters of the first form; arguments of either can be bound to it.
    """

    __slots__ = ()

    def bind(self, *args: Any, **kwargs: Any) -> BoundArguments:
        """Bind arguments to the parameters.

        Raises:
            TypeError: They are those of neither form.
        """
        leading = [item for item in self.parameters.values() if item.kind is Parameter.POSITIONAL_ONLY]
        if len(args) <= len(leading):
            return super().bind(*args, **kwargs)
        beside = [item for item in self.parameters.values() if isinstance(item, _Beside)]
        request = Parameter("request", Parameter.POSITIONAL_ONLY)
        return Signature([*leading, request, *beside]).bind(*args, **kwargs)


def takes_keywords(call: CallT) -> CallT:
    """Give a call that is made of `**fields` the signature of its first overload, which lists them."""
    overloads = list(map(signature, get_overloads(call)))  # a module that was reloaded has those of before, too
    last = max((index for index, item in enumerate(overloads) if "request" in item.parameters), default=0)
    if not last:  # as compiled code has none
        return call
    fields, request = overloads[last - 1 : last + 1]
    parameters = [
        _Beside(item.name, item.kind, default=item.default, annotation=item.annotation)
        if item.kind is Parameter.KEYWORD_ONLY and item.name in request.parameters
        else item
        for item in fields.parameters.values()
    ]
    shown = _CallSignature(parameters, return_annotation=fields.return_annotation)
    vars(call)["__signature__"] = shown
    # pydantic and others take the names from the signature, and their types from here.
    call.__annotations__ = {item.name: item.annotation for item in parameters if item.annotation is not item.empty}
    call.__annotations__["return"] = shown.return_annotation
    return call


def resembling(call: CallT, method: Callable[..., object], returns: Callable[[Any], Any]) -> CallT:
    """Give a call the name, documentation and parameters of a method, and the type that `returns` makes of its own."""
    update_wrapper(call, method, updated=())
    shown = _changed(getattr(method, "__func__", method), returns)
    vars(call)["__signature__"] = shown
    call.__annotations__ = {**method.__annotations__, "return": shown.return_annotation}
    return call


@cache
def _changed(function: Callable[..., object], returns: Callable[[Any], Any]) -> Signature:
    """Return the signature of a bound method with another type of its value. It is made once for all clients."""
    found = signature(function)
    return found.replace(
        parameters=list(found.parameters.values())[1:], return_annotation=returns(found.return_annotation)
    )
