"""Whether something was put into httpx or httpcore: a tracer, a recorder, a mock."""

from collections.abc import Iterator
from importlib import import_module
from sys import modules
from types import FunctionType

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

# Tools that wait until httpx is imported.
_WAITING = ("ddtrace", "newrelic")


def let_tracers_in() -> None:
    """Import httpx for tools that wait for it, as this package does without httpx otherwise."""
    if "httpx" not in modules and any(name in modules for name in _WAITING):
        import_module("httpx")


def httpx_is_patched() -> bool:
    """Tell whether calls must go through httpx to be seen, because some function in it is not its own."""
    return "httpx" in modules and not all(_is_original(*found) for found in _present())


def _present() -> Iterator[tuple[str, object]]:
    for library, classes in _FUNCTIONS.items():
        for name, functions in classes.items():
            # While a library is being imported, it does not have its classes yet; nothing can be put into these.
            found: object = getattr(modules.get(library), name, None)
            if isinstance(found, type):
                yield from ((library, vars(found).get(function)) for function in functions)
            elif found is not None:
                yield library, found


def _is_original(library: str, function: object) -> bool:
    """Whether a function is one of the library itself. What replaces it may have its name, but not its variables."""
    return (
        type(function) is FunctionType
        and function.__module__.startswith(f"{library}.")
        and function.__globals__ is vars(modules.get(function.__module__))
        and not function.__dict__
    )
