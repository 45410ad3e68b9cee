"""Changes of models."""

from collections.abc import Iterator

from .. import ir
from ..python.view.models import Field, Model
from ..python.view.package import Package
from .change import Change, pairs
from .defaults import diff_defaults
from .types import Site, retyped

# What a field shows of its value, by its `x-sdk-sensitive`.
_SHOWN = {
    "": "its value is shown",
    "phone": "its last two digits are shown",
    "text": "its length is shown",
    "size": "its length is shown",
}


def diff_models(old: Package, new: Package) -> Iterator[Change]:
    """Yield the changes of all models."""
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
            if old.sent and new.sent and _is_read_only(after) and not _is_read_only(before):
                yield Change("breaking", where, "is not sent any more, as the API alone writes it now")
            yield from _field(where, before, after, sent=sent, read=old.read and new.read)


def _is_read_only(field: Field) -> bool:
    return field.source.metadata.read_only


def _field(where: str, old: Field, new: Field, *, sent: bool, read: bool) -> Iterator[Change]:
    if old.wire_name != new.wire_name:
        yield Change("breaking", where, f"called {new.wire_name!r} by the API, before {old.wire_name!r}")
    took_none = not old.required or isinstance(old.type, ir.Nullable)
    if sent and new.required and not old.required:
        yield Change("breaking", where, "must be given, and could be left out")
    elif sent and new.may_be_unset and not old.may_be_unset and took_none:
        yield Change(
            "breaking", where, "None is sent as null, and was left out before; leave out what is not to change"
        )
    elif sent:
        changes = list(_taken(where, old, new))
        yield from changes
        if read and not any(change.kind == "breaking" for change in changes):
            yield from (change for change in _held(where, old, new) if change.kind == "breaking")
    else:
        yield from _held(where, old, new)
    if sent:
        yield from diff_defaults(where, "it", old.source.metadata, new.source.metadata)
    if old.doc != new.doc:
        yield Change("cosmetic", where, "described in other words")
    if old.sensitive != new.sensitive:
        yield _shown(where, old.sensitive, new.sensitive)


def _taken(where: str, old: Field, new: Field) -> Iterator[Change]:
    """Yield the change of what callers may give."""
    was, now = (
        Site(field.type, field.input_type, is_optional=not field.required, may_be_unset=field.may_be_unset)
        for field in (old, new)
    )
    yield from retyped(where, "what it takes", was, now, sent=True, read=False)


def _held(where: str, old: Field, new: Field) -> Iterator[Change]:
    """Yield the change of what callers get."""
    was, now = (
        Site(
            field.type,
            field.annotation,
            is_optional=field.taken_by not in ("required", "read_only"),
            may_be_unset=field.may_be_unset,
        )
        for field in (old, new)
    )
    yield from retyped(where, "its value", was, now, sent=False, read=True)


def _shown(where: str, old: str, new: str) -> Change:
    """Return what is shown of a private value. Who relies on its being hidden is not served by less of that.

    `phone` and `text` hide different things, so neither of them is enough in place of the other.
    """
    if new == "secret" or not old:
        return Change("cosmetic", where, "less of its value is shown in logs, `repr` and exceptions now")
    return Change("breaking", where, f"{_SHOWN[new]} in logs, `repr` and exceptions now")
