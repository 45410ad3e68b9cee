# Generated from the API's description. Edit that or the templates, not this file.
"""The signatures of calls, as `inspect`, notebooks and `unittest.mock` see them."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import cache, update_wrapper
from inspect import BoundArguments, Parameter, Signature, signature
from typing import Any, TypeVar, get_overloads

CallT = TypeVar("CallT", bound=Callable[..., object])


class _CallSignature(Signature):
    """The signature of a call that has several forms, such as the fields of a request, or one request model.

    It has the parameters of the first form; arguments of each can be bound to it.
    """

    forms: Sequence[Signature] = ()

    def replace(self, **changes: Any) -> "_CallSignature":
        """Return a signature with other parameters, or another type of the value, and the same forms."""
        shown = super().replace(**changes)
        shown.forms = self.forms
        return shown

    def bind(self, *args: Any, **kwargs: Any) -> BoundArguments:
        """Bind arguments to the parameters.

        Raises:
            TypeError: They are those of no form.
        """
        try:
            return super().bind(*args, **kwargs)
        except TypeError:
            for form in self.forms:
                bound = [item for item in form.parameters.values() if item.name != "self" or "self" in self.parameters]
                with suppress(TypeError):
                    return Signature(bound).bind(*args, **kwargs)
            raise


def unknown_argument(given: Iterable[str], known: Sequence[str]) -> str | None:
    """Return what to say of the first argument that there is none of, if there is one."""
    name = next((name for name in given if name not in known), None)
    if name is None:
        return None
    from difflib import get_close_matches  # here, as it is needed only by those who are about to correct their code

    # A part of a name, such as `phone` of `phone_number`, is about half of it.
    near = get_close_matches(name, known, n=1, cutoff=0.5)
    return f"unexpected keyword argument {name!r}{f'; did you mean {near[0]!r}?' if near else ''}"


def takes_keywords(call: CallT) -> CallT:
    """Give a call that is made of `**fields` the signature of its first overload, which lists them."""
    whole = signature(call)
    overloads = list(map(signature, get_overloads(call)))  # a module that was reloaded has those of before, too
    firsts = [
        index - 1 for index, item in enumerate(overloads) if len(_positional(item)) > 1 and not _is_chosen(item, whole)
    ]
    if not firsts:  # as compiled code has none
        return call
    fields = overloads[firsts[-1]].parameters.values()
    beside = {item.name: item for item in whole.parameters.values() if item.kind is Parameter.KEYWORD_ONLY}
    parameters = [beside.get(item.name, item) for item in fields]
    shown = _CallSignature(parameters, return_annotation=whole.return_annotation)
    shown.forms = overloads[firsts[-1] :]
    vars(call)["__signature__"] = shown
    # pydantic and others take the names from the signature, and their types from here.
    call.__annotations__ = {item.name: item.annotation for item in parameters if item.annotation is not item.empty}
    call.__annotations__["return"] = shown.return_annotation
    return call


def _is_chosen(overloaded: Signature, whole: Signature) -> bool:
    """Tell whether an overload is one of a media type that is asked for, which other calls leave out."""
    return any(
        item.default is item.empty and whole.parameters[name].default is not item.empty
        for name, item in overloaded.parameters.items()
        if name in whole.parameters and item.kind is Parameter.KEYWORD_ONLY
    )


def _positional(call: Signature) -> list[Parameter]:
    return [item for item in call.parameters.values() if item.kind is Parameter.POSITIONAL_ONLY]


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
