"""Changes of what the client takes for the URLs of servers, and of what its errors hold."""

from collections.abc import Iterator

from ..python.error_models import members
from ..python.view.client import ServerVariable
from ..python.view.package import Package
from .change import Change, pairs


def diff_server_variables(old: Package, new: Package) -> Iterator[Change]:
    """Yield the changes of arguments that stand in URLs."""
    for name, before, after in pairs(old.server_variables, new.server_variables, lambda item: item.argument):
        if after is None:
            yield Change("breaking", "client", f"takes no `{name}` any more")
        elif before is None:
            yield Change("additive", "client", f"takes `{name}`, a part of the URL")
        else:
            yield from _server_variable(before, after)


def _server_variable(old: ServerVariable, new: ServerVariable) -> Iterator[Change]:
    argument = f"`{new.argument}`"
    if old.default != new.default:
        yield Change("additive", "client", f"{argument} is {new.default!r} by default, before {old.default!r}")
    if new.allowed and not old.allowed:
        yield Change("breaking", "client", f"{argument} is one of {', '.join(map(repr, new.allowed))}, before any text")
    elif old.allowed and not new.allowed:
        yield Change("additive", "client", f"{argument} may be any text")
    else:
        for value in sorted(set(old.allowed) - set(new.allowed)):
            yield Change("breaking", "client", f"{argument} may not be {value!r} any more")
        for value in sorted(set(new.allowed) - set(old.allowed)):
            yield Change("additive", "client", f"{argument} may be {value!r}")


def diff_errors(old: Package, new: Package) -> Iterator[Change]:
    """Yield the changes of what errors hold; a class is told by itself where that is not the same for all."""
    every = "APIStatusError"
    was, now = old.error_annotation(every), new.error_annotation(every)
    yield from _error(every, was, now)
    narrowed = [name for package in (old, new) if package.errors for name, _ in package.errors.by_class]
    for name in sorted(set(narrowed)):
        before, after = old.error_annotation(name), new.error_annotation(name)
        if (before, after) != (was, now):
            yield from _error(name, before, after)


def _error(where: str, old: str, new: str) -> Iterator[Change]:
    before, after = set(members(old)), set(members(new))
    if before != after:
        yield Change("additive" if after < before else "breaking", where, f"its `error` is `{new}`, before `{old}`")
