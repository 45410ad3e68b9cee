"""Compare two packages: what changed, and what it means to their users.

A change is `breaking` if code that ran, type-checked or sent a request before may not do so afterwards, or if a private
value is hidden less; `additive` if there is something new; and `cosmetic` if only words, examples or order differ.
Enums and models are open: what a server may newly send breaks nobody.
"""

from collections.abc import Iterable, Iterator
from typing import Literal

from ..python.view.client import Credential
from ..python.view.package import Package
from .change import Change, Kind, pairs
from .client import diff_errors, diff_server_variables
from .commands import diff_commands
from .enums import diff_enums
from .forms import diff_forms
from .models import diff_models
from .operations import diff_resources
from .types import Site, retyped
from .webhooks import diff_webhooks

Bump = Literal["major", "minor", "patch", "none"]

BUMPS: tuple[Bump, ...] = ("major", "minor", "patch", "none")
_BUMP_OF: dict[Kind, Bump] = {"breaking": "major", "additive": "minor", "cosmetic": "patch"}

KINDS: tuple[Kind, ...] = ("breaking", "additive", "cosmetic")


def diff(old: Package, new: Package) -> list[Change]:
    """Return all changes, the breaking ones first."""
    found = {
        *_package(old, new),
        *_credentials(old, new),
        *_globals(old, new),
        *diff_server_variables(old, new),
        *diff_errors(old, new),
        *diff_resources(old, new),
        *diff_forms(old, new),
        *diff_models(old, new),
        *diff_enums(old, new),
        *diff_commands(old.command_line, new.command_line),
        *diff_webhooks(old.webhooks, new.webhooks),
    }
    if not found and old != new:
        found.add(Change("cosmetic", "package", "words, examples or order changed, or what no caller sees"))
    return sorted(found, key=lambda change: (KINDS.index(change.kind), change.where, change.what))


def bump(changes: Iterable[Change]) -> Bump:
    """Return the part of the version that semantic versioning raises for some changes."""
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
        else:
            was, now = Site(before.type, before.annotation), Site(after.type, after.annotation)
            yield from retyped("client", f"`{name}`", was, now, sent=True, read=False)
