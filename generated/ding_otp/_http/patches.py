# Generated from the API's description. Edit that or the templates, not this file.
"""Whether something was put into httpx or httpcore: a tracer, a recorder, a mock."""

from importlib import import_module
from operator import attrgetter, is_
from sys import modules
from types import FunctionType, ModuleType

# What a request passes on its way through them, and what tools replace to see it.
_FUNCTIONS: dict[str, dict[str, tuple[str, ...]]] = {
    "httpx": {
        "Client": ("__init__", "send", "_send_single_request", "_transport_for_url"),
        "AsyncClient": ("__init__", "send", "_send_single_request", "_transport_for_url"),
        "HTTPTransport": ("handle_request",),
        "AsyncHTTPTransport": ("handle_async_request",),
    },
    "httpcore": {
        "ConnectionPool": ("handle_request",),
        "AsyncConnectionPool": ("handle_async_request",),
        "HTTPConnection": ("handle_request",),
        "AsyncHTTPConnection": ("handle_async_request",),
    },
}

# Of each library its classes and their functions, in one step, as each call looks at them.
_look_at = {
    library: attrgetter(*classes, *(f"{name}.{function}" for name in classes for function in classes[name]))
    for library, classes in _FUNCTIONS.items()
}
# What was found to be a library's own. To see that it is the same takes a fraction of the time.
_originals: dict[str, tuple[object, ...]] = {}

# Tools that wait until httpx is imported.
_WAITING = ("ddtrace", "newrelic")


def let_tracers_in() -> None:
    """Import httpx for tools that wait for it, as this package does without httpx otherwise."""
    if "httpx" not in modules and any(name in modules for name in _WAITING):
        import_module("httpx")


def httpx_is_patched() -> bool:
    """Tell whether calls must go through httpx to be seen, because some function in it is not its own."""
    return "httpx" in modules and any(map(_is_patched, _FUNCTIONS))


def _is_patched(library: str) -> bool:
    originals = _originals.get(library)
    try:
        found: tuple[object, ...] = _look_at[library](modules.get(library))
    except AttributeError as error:
        # While a library is being imported, it does not have its classes yet; nothing can be put into these.
        return not isinstance(error.obj, ModuleType | None)
    # By identity: wrappers may say that they equal what they wrap.
    if originals is None or not all(map(is_, found, originals)):
        if not all(_is_original(library, item) for item in found):
            return True
        _originals[library] = found
    functions = found[len(_FUNCTIONS[library]) :]
    return any(map(vars, functions))  # where one is changed in place, its variables tell


def _is_original(library: str, found: object) -> bool:
    """Whether a class or a function is the library's own. What replaces a function may have its name and its module."""
    if isinstance(found, type):
        return found.__module__ == library
    return (
        type(found) is FunctionType
        and found.__module__.startswith(f"{library}.")
        and found.__globals__ is vars(modules.get(found.__module__))
    )
