"""Changes of calls: their names, arguments, values and security."""

from collections.abc import Iterator, Mapping

from attrs import frozen

from .. import ir
from ..python.view.operations import Body, Operation, Parameter, Resource
from ..python.view.package import Package
from ..python.view.pagination import Pagination
from .change import Change, pairs
from .contents import diff_contents
from .defaults import diff_defaults
from .types import Site, retyped

Security = tuple[tuple[str, ...], ...]


@frozen
class _Argument:
    """An argument that is no field of a model: what it takes, and how it is sent."""

    site: Site
    is_optional: bool
    form: object
    metadata: ir.Metadata


def diff_resources(old: Package, new: Package) -> Iterator[Change]:
    """Yield the changes of all calls."""
    for name, before, after in pairs(old.resources, new.resources, lambda item: item.name):
        if before is None:
            yield Change("additive", name, "new group of calls")
        elif after is None:
            yield Change("breaking", name, "group of calls removed")
        else:
            yield from _operations(before, after)


def _operations(old: Resource, new: Resource) -> Iterator[Change]:
    if old.doc != new.doc:
        yield Change("cosmetic", old.name, "described in other words")
    renamed = dict(_renamed(old, new))
    for name, before, after in pairs(old.operations, new.operations, lambda item: item.name):
        where = f"{new.name}.{name}"
        if before is not None and after is not None:
            yield from _operation(where, before, after)
        elif before is not None and name in renamed:
            other = renamed[name]
            yield Change("breaking", where, f"call renamed to `{other.name}`")
            yield from _operation(f"{new.name}.{other.name}", before, other)
        elif before is not None:
            yield Change("breaking", where, "call removed")
        elif after not in renamed.values():
            yield Change("additive", where, "new call")


def _renamed(old: Resource, new: Resource) -> Iterator[tuple[str, Operation]]:
    """Yield the calls that go on under a new name, by the old one: the method and the path are the same."""
    before, after = ({item.name for item in resource.operations} for resource in (old, new))
    added = {(item.method, item.path): item for item in new.operations if item.name not in before}
    for item in old.operations:
        if item.name not in after and (item.method, item.path) in added:
            yield item.name, added[item.method, item.path]


def _operation(where: str, old: Operation, new: Operation) -> Iterator[Change]:
    if (old.method, old.path) != (new.method, new.path):
        yield Change("breaking", where, f"is {new.method} {new.path}, before {old.method} {old.path}")
    was, now = Site(old.returns_type, old.returns), Site(new.returns_type, new.returns)
    yield from retyped(where, "the value it returns", was, now, sent=False, read=True)
    yield from diff_contents(where, old, new)
    if old.request_model != new.request_model:
        takes = f"`{new.request_model}`" if new.request_model else "no request model"
        yield Change("breaking", where, f"takes {takes}")
    if old.idempotent != new.idempotent:
        yield Change("additive", where, f"is {'now' if new.idempotent else 'no longer'} sent again as idempotent")
    if old.security != new.security:
        yield _secured(where, old.security, new.security)
    yield from _pagination(where, old.pagination, new.pagination)
    if new.source.deprecated and not old.source.deprecated:
        yield Change("additive", where, "deprecated by the API")
    if old.description != new.description:
        yield Change("cosmetic", where, "described in other words")
    yield from _arguments(where, old, new)


def _pagination(where: str, old: Pagination | None, new: Pagination | None) -> Iterator[Change]:
    """Yield the changes of what iterates over the items of a call's pages."""
    if old is None or new is None:
        if new is not None:
            yield Change("additive", where, f"its items can be iterated over by `{new.name}`")
        elif old is not None:
            yield Change("breaking", where, f"its items can't be iterated over by `{old.name}` any more")
        return
    if old.name != new.name:
        yield Change("breaking", where, f"its items are iterated over by `{new.name}`, before by `{old.name}`")
    was, now = Site(old.item_type, old.item), Site(new.item_type, new.item)
    yield from retyped(where, f"an item of `{new.name}`", was, now, sent=False, read=True)
    if (old.kind, old.arguments) != (new.kind, new.arguments):
        yield Change("additive", where, f"its pages go on in another way: {new.kind}, before {old.kind}")


def _secured(where: str, old: Security, new: Security) -> Change:
    """Other keys than before. Whoever gives what was enough must not be refused."""
    before, after = ([set(names) for names in security or ((),)] for security in (old, new))
    enough = all(any(names <= given for names in after) for given in before)
    what = f"authenticates with {_keys(new)}, before with {_keys(old)}"
    return Change("additive" if enough else "breaking", where, what)


def _keys(security: Security) -> str:
    return " or ".join(" and ".join(f"`{name}`" for name in names) or "none" for names in security or ((),))


def _arguments(where: str, old: Operation, new: Operation) -> Iterator[Change]:
    before, after = _by_name(old), _by_name(new)
    for name in dict.fromkeys([*before, *after]):
        was, now = before.get(name), after.get(name)
        if now is None:
            yield Change("breaking", where, f"takes no argument `{name}` any more")
        elif was is None:
            what = f"{'takes' if now.is_optional else 'needs'} a new argument `{name}`"
            yield Change("additive" if now.is_optional else "breaking", where, what)
        elif was.is_optional and not now.is_optional:
            yield Change("breaking", where, f"needs the argument `{name}`, which could be left out")
        else:
            yield from _argument(where, name, was, now)


def _argument(where: str, name: str, old: _Argument, new: _Argument) -> Iterator[Change]:
    changes = list(retyped(where, f"the argument `{name}`", old.site, new.site, sent=True, read=False))
    if changes:
        yield from changes
    elif new.is_optional and not old.is_optional:
        yield Change("additive", where, f"the argument `{name}` may be left out")
    elif old.form != new.form:
        yield Change("additive", where, f"the argument `{name}` is sent in another form")
    yield from diff_defaults(where, f"the argument `{name}`", old.metadata, new.metadata)


def _by_name(operation: Operation) -> Mapping[str, _Argument]:
    return {
        item.name: _Argument(
            Site(item.type, item.input_type, is_optional=bool(item.default)),
            bool(item.default),
            _form(item),
            ir.NOTHING_SAID if isinstance(item, Body) else item.source.metadata,
        )
        for item in operation.arguments
    }


def _form(item: Parameter | Body) -> object:
    """Return how an argument is written on the wire; of a body, its media type tells it."""
    if isinstance(item, Body):
        return None
    source = item.source
    return source.name, source.location, source.style, source.explode, source.allow_reserved, source.media_type
