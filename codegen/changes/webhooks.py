"""What changed in the functions that read events."""

from collections.abc import Iterator

from ..python.view.webhooks import Webhook, Webhooks
from .change import Change, pairs
from .types import shape


def diff_webhooks(old: Webhooks | None, new: Webhooks | None) -> Iterator[Change]:
    """Yield the changes. A new type of event breaks nobody: it was one of the unknown ones before."""
    before, after = (hooks.functions if hooks else () for hooks in (old, new))
    for name, was, now in pairs(before, after, lambda item: item.name):
        where = f"webhooks.{name}"
        if was is None:
            yield Change("additive", where, "new function")
        elif now is None:
            yield Change("breaking", where, "function removed")
        else:
            yield from _function(where, was, now)


def _function(where: str, old: Webhook, new: Webhook) -> Iterator[Change]:
    if old.union and old.union != new.union:
        yield Change("breaking", where, f"the name {old.union} is gone, it returns {new.returns}")
    if bool(old.events) != bool(new.events) or (not new.events and shape(old.type) != shape(new.type)):
        yield Change("breaking", where, f"returns {new.annotation}, before {old.annotation}")
    elif old.tag_name != new.tag_name or old.default != new.default:
        before, after = (f"{item.default} if {item.tag_name!r} is unknown" for item in (old, new))
        yield Change("breaking", where, f"returns {after}, before {before}")
    for tag, was, now in pairs(old.events, new.events, lambda item: item.tag):
        if was is None and now is not None and old.events:
            yield Change("additive", where, f"knows events of the type {tag!r}, as {now.class_name}")
        elif was is not None and now is None and new.events:
            yield Change("breaking", where, f"does not know events of the type {tag!r} any more")
        elif was is not None and now is not None and was.class_name != now.class_name:
            yield Change("breaking", where, f"events of the type {tag!r} are {now.class_name}, before {was.class_name}")
    if old.doc != new.doc and old.events == new.events:
        yield Change("cosmetic", where, "described in other words")
