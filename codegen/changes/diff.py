"""What changed between two plans, and what it means to who uses the package.

A change is `breaking` if code that ran, type-checked or sent a request before may not do so afterwards, or if a private
value is hidden less; `additive` if there is something new; and `cosmetic` if only words, examples or order differ.
Enums and models are open: what a server may newly send breaks nobody.
"""

from collections.abc import Iterable, Iterator
from typing import Literal

from ..python.tree import DEPRECATED, Body, Credential, Enum, Field, Model, Operation, Package, Resource
from .change import Change, Kind, pairs
from .commands import diff_commands
from .webhooks import diff_webhooks

Bump = Literal["major", "minor", "patch", "none"]

BUMPS: tuple[Bump, ...] = ("major", "minor", "patch", "none")
_BUMP_OF: dict[Kind, Bump] = {"breaking": "major", "additive": "minor", "cosmetic": "patch"}

Security = tuple[tuple[str, ...], ...]

# What a field shows of its value, by its `x-sdk-sensitive`.
_SHOWN = {"": "its value is shown", "phone": "its last two digits are shown", "text": "its length is shown"}

KINDS: tuple[Kind, ...] = ("breaking", "additive", "cosmetic")


def diff(old: Package, new: Package) -> list[Change]:
    """All changes, the breaking ones first."""
    found = {
        *_package(old, new),
        *_credentials(old, new),
        *_globals(old, new),
        *_resources(old, new),
        *_models(old, new),
        *_enums(old, new),
        *diff_commands(old.command_line, new.command_line),
        *diff_webhooks(old.webhooks, new.webhooks),
    }
    if not found and old != new:
        found.add(Change("cosmetic", "package", "words, examples or order changed, or what no caller sees"))
    return sorted(found, key=lambda change: (KINDS.index(change.kind), change.where, change.what))


def bump(changes: Iterable[Change]) -> Bump:
    """The part of the version that semantic versioning raises for some changes."""
    kinds = {change.kind for change in changes}
    for kind in KINDS:
        if kind in kinds:
            return _BUMP_OF[kind]
    return "none"


def _package(old: Package, new: Package) -> Iterator[Change]:
    if old.name != new.name:
        yield Change("breaking", "package", f"imported as `{new.name}` instead of `{old.name}`")
    if old.client_name != new.client_name:
        what = f"the client is called `{new.client_name}` instead of `{old.client_name}`"
        yield Change("breaking", "package", what)
    if old.base_url != new.base_url:
        yield Change("additive", "client", f"talks to {new.base_url} by default, before to {old.base_url}")
    if old.doc != new.doc:
        yield Change("cosmetic", "package", "described in other words")
    removed = {field.name for field in old.error.fields} - {field.name for field in new.error.fields}
    for name in removed:
        yield Change("breaking", "APIStatusError", f"has no attribute `{name}` any more")


def _credentials(old: Package, new: Package) -> Iterator[Change]:
    for where, before, after in pairs(old.credentials, new.credentials, lambda item: item.argument):
        if after is None:
            yield Change("breaking", "client", f"takes no `{where}` any more")
        elif before is None:
            kind: Kind = "breaking" if after.needed else "additive"
            yield Change(kind, "client", f"takes `{where}`{', which is required' if after.needed else ''}")
        elif _sent(before) != _sent(after):
            yield Change("additive", "client", f"sends `{where}` as {_sent(after)}, before as {_sent(before)}")
        elif after.needed and not before.needed:
            yield Change("breaking", "client", f"`{where}` is now required")


def _sent(credential: Credential) -> str:
    return f"{credential.place} {credential.prefix}{credential.name}"


def _globals(old: Package, new: Package) -> Iterator[Change]:
    for name, before, after in pairs(old.globals, new.globals, lambda item: item.argument):
        if after is None:
            yield Change("breaking", "client", f"takes no `{name}` any more")
        elif before is None:
            yield Change("additive", "client", f"takes `{name}`, for all calls")
        elif before.annotation != after.annotation:
            yield _retyped("client", f"`{name}`", before.annotation, after.annotation, sent=True, read=False)


def _resources(old: Package, new: Package) -> Iterator[Change]:
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
    """The calls that go on under a new name, by the old one: the method and the path are the same."""
    before, after = ({item.name for item in resource.operations} for resource in (old, new))
    added = {(item.method, item.path): item for item in new.operations if item.name not in before}
    for item in old.operations:
        if item.name not in after and (item.method, item.path) in added:
            yield item.name, added[item.method, item.path]


def _operation(where: str, old: Operation, new: Operation) -> Iterator[Change]:
    if (old.method, old.path) != (new.method, new.path):
        yield Change("breaking", where, f"is {new.method} {new.path}, before {old.method} {old.path}")
    if old.returns != new.returns:
        yield _retyped(where, "the value it returns", old.returns, new.returns, sent=False, read=True)
    if old.request_model != new.request_model:
        takes = f"`{new.request_model}`" if new.request_model else "no request model"
        yield Change("breaking", where, f"takes {takes}")
    if old.idempotent != new.idempotent:
        yield Change("additive", where, f"is {'now' if new.idempotent else 'no longer'} sent again as idempotent")
    if old.security != new.security:
        yield _secured(where, old.security, new.security)
    if old.returns == new.returns and old.accept != new.accept:
        lost = not _media_types(old) <= _media_types(new)
        what = f"its value comes as {new.accept}, before as {old.accept}"
        yield Change("breaking" if lost else "additive", where, what)
    if new.doc.endswith(DEPRECATED) and not old.doc.endswith(DEPRECATED):
        yield Change("additive", where, "deprecated by the API")
    if old.doc.removesuffix(DEPRECATED).rstrip() != new.doc.removesuffix(DEPRECATED).rstrip():
        yield Change("cosmetic", where, "described in other words")
    yield from _arguments(where, old, new)


def _media_types(operation: Operation) -> set[str]:
    return set(operation.accept.split(", "))


def _secured(where: str, old: Security, new: Security) -> Change:
    """Other keys than before. Whoever gives what was enough must not be refused."""
    before, after = ([set(names) for names in security or ((),)] for security in (old, new))
    enough = all(any(names <= given for names in after) for given in before)
    what = f"authenticates with {_keys(new)}, before with {_keys(old)}"
    return Change("additive" if enough else "breaking", where, what)


def _keys(security: Security) -> str:
    return " or ".join(" and ".join(f"`{name}`" for name in names) or "none" for names in security or ((),))


def _arguments(where: str, old: Operation, new: Operation) -> Iterator[Change]:
    for name, before, after in pairs(_parameters(old), _parameters(new), lambda item: item[0]):
        if after is None:
            yield Change("breaking", where, f"takes no argument `{name}` any more")
        elif before is None:
            required = not after[2]
            what = f"{'needs' if required else 'takes'} a new argument `{name}`"
            yield Change("breaking" if required else "additive", where, what)
        elif before[1] != after[1] or before[2] != after[2]:
            if before[2] and not after[2]:
                yield Change("breaking", where, f"needs the argument `{name}`, which could be left out")
            elif before[1] != after[1]:
                yield _retyped(where, f"the argument `{name}`", before[1], after[1], sent=True, read=False)
            else:
                yield Change("additive", where, f"the argument `{name}` may be left out")
        elif before[3] != after[3]:
            yield Change("additive", where, f"the argument `{name}` is sent in another form")


def _parameters(operation: Operation) -> list[tuple[str, str, str, str]]:
    """The arguments that are not fields of a model, each with what it accepts, its default, and how it is sent."""
    return [
        (item.name, item.accepts, item.default, item.encode if isinstance(item, Body) else item.entry)
        for item in operation.arguments
    ]


def _models(old: Package, new: Package) -> Iterator[Change]:
    sent = {model.class_name for package in (old, new) for model in package.models if model.sent}
    for name, before, after in pairs(old.models, new.models, lambda item: item.class_name):
        if before is None:
            yield Change("additive", name, "new model")
        elif after is None:
            yield Change("breaking", name, "model removed")
        else:
            yield from _fields(before, after, name in sent)


def _fields(old: Model, new: Model, sent: bool) -> Iterator[Change]:
    if old.doc != new.doc:
        yield Change("cosmetic", new.class_name, "described in other words")
    if [field.name for field in old.fields] != [field.name for field in new.fields] and {
        field.name for field in old.fields
    } == {field.name for field in new.fields}:
        yield Change("cosmetic", new.class_name, "fields in another order")
    for name, before, after in pairs(old.fields, new.fields, lambda item: item.name):
        where = f"{new.class_name}.{name}"
        if before is None and after is not None:
            needed = sent and after.required
            yield Change(
                "breaking" if needed else "additive", where, "new field, which is required" if needed else "new field"
            )
        elif after is None:
            yield Change("breaking", where, "field removed")
        elif before is not None:
            yield from _field(where, before, after, sent)


def _field(where: str, old: Field, new: Field, sent: bool) -> Iterator[Change]:
    if old.wire_name != new.wire_name:
        yield Change("breaking", where, f"called {new.wire_name!r} by the API, before {old.wire_name!r}")
    if sent and new.required and not old.required:
        yield Change("breaking", where, "must be given, and could be left out")
    elif sent and "Unset" in new.accepts and "Unset" not in old.accepts and "None" in old.accepts:
        yield Change(
            "breaking", where, "None is sent as null, and was left out before; leave out what is not to change"
        )
    elif sent and old.accepts != new.accepts:
        yield _retyped(where, "what it takes", old.accepts, new.accepts, sent=True, read=False)
    if not sent and old.annotation != new.annotation:
        yield _retyped(where, "its value", old.annotation, new.annotation, sent=False, read=True)
    elif _type(old) == _type(new) and _forms(old) != _forms(new):
        yield Change("additive", where, "is sent or read in another form")
    if old.doc != new.doc:
        yield Change("cosmetic", where, "described in other words")
    if old.sensitive != new.sensitive:
        yield _shown(where, old.sensitive, new.sensitive)


def _type(field: Field) -> tuple[str, str, str, bool]:
    return field.wire_name, field.annotation, field.accepts, field.required


def _forms(field: Field) -> tuple[str, ...]:
    return field.decoder, field.decode, field.encode, field.encode_after


def _shown(where: str, old: str, new: str) -> Change:
    """What is shown of a private value. Who relies on its being hidden is not served by less of that.

    `phone` and `text` hide different things, so neither of them is enough in place of the other.
    """
    if new == "secret" or not old:
        return Change("cosmetic", where, "less of its value is shown in logs, `repr` and exceptions now")
    return Change("breaking", where, f"{_SHOWN[new]} in logs, `repr` and exceptions now")


def _enums(old: Package, new: Package) -> Iterator[Change]:
    for name, before, after in pairs(old.enums, new.enums, lambda item: item.class_name):
        if before is None:
            yield Change("additive", name, "new enum")
        elif after is None:
            yield Change("breaking", name, "enum removed")
        else:
            yield from _members(before, after)


def _members(old: Enum, new: Enum) -> Iterator[Change]:
    if old.doc != new.doc:
        yield Change("cosmetic", new.class_name, "described in other words")
    for name, before, after in pairs(old.members, new.members, lambda item: item.name):
        where = f"{new.class_name}.{name}"
        if before is None:
            yield Change("additive", where, "new value")
        elif after is None:
            yield Change("breaking", where, "value removed")
        elif before.value != after.value:
            yield Change("breaking", where, f"stands for {after.value!r}, before for {before.value!r}")
        elif before.doc != after.doc:
            yield Change("cosmetic", where, "described in other words")


def _retyped(where: str, what: str, old: str, new: str, *, sent: bool, read: bool) -> Change:
    """A changed type: users may send less than before, or may read more than before, and both can break them."""
    before, after = _alternatives(old), _alternatives(new)
    breaks = (sent and not before <= after) or (read and not after <= before)
    return Change("breaking" if breaks else "additive", where, f"{what} is `{new}`, before `{old}`")


def _alternatives(annotation: str) -> set[str]:
    """The members of a union, whose order means nothing."""
    parts: list[str] = [""]
    depth = 0
    for character in annotation:
        depth += (character == "[") - (character == "]")
        if character == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += character
    found = {part.strip() for part in parts}
    return found | {"int"} if "float" in found else found  # a float takes an int, says the type system
