"""Changes of what a call sends and is answered with: media types and bodies, also those that callers choose from."""

from collections.abc import Iterator, Mapping

from ..python.view.operations import Acceptable, Body, Operation
from .change import Change, pairs
from .types import Site, retyped


def diff_contents(where: str, old: Operation, new: Operation) -> Iterator[Change]:
    """Yield the changes of one call."""
    if old.returns == new.returns and old.accepted != new.accepted:
        lost = not set(old.accepted) <= set(new.accepted)
        what = f"its value comes as {new.accept}, before as {old.accept}"
        yield Change("breaking" if lost else "additive", where, what)
    if old.sent_media_type and new.sent_media_type and old.sent_media_type != new.sent_media_type:
        what = f"sends its body as {new.sent_media_type}, before as {old.sent_media_type}"
        yield Change("breaking", where, what)
    yield from _choices(where, old.acceptable, new.acceptable)
    yield from _bodies(where, old, new)


def _choices(where: str, old: Acceptable | None, new: Acceptable | None) -> Iterator[Change]:
    """Yield the changes of the media types that callers may ask for, and of the values that come of them."""
    if old and new and old.argument != new.argument:
        what = f"is asked for a media type by `{new.argument}`, before by `{old.argument}`"
        yield Change("breaking", where, what)
    before, after = _values(old), _values(new)
    # Told of elsewhere.
    usual = {*old.choices[0].media_types} & {*new.choices[0].media_types} if old and new else set[str]()
    for name in dict.fromkeys([*before, *after]):
        if name not in after:
            yield Change("breaking", where, f"can't be asked for {name} any more")
        elif name not in before:
            yield Change("additive", where, f"can be asked for {name}")
        elif name not in usual:
            yield from retyped(where, f"its value as {name}", before[name], after[name], sent=False, read=True)


def _values(chosen: Acceptable | None) -> Mapping[str, Site]:
    choices = chosen.choices if chosen else ()
    return {name: Site(choice.type, choice.returns) for choice in choices for name in choice.media_types}


def _bodies(where: str, old: Operation, new: Operation) -> Iterator[Change]:
    """Yield the changes of the bodies that may be given in place of the first, each by an argument of its own."""
    for name, before, after in pairs(old.others, new.others, lambda item: item.name):
        if after is None:
            yield Change("breaking", where, f"takes no body `{name}` any more")
        elif before is None:
            yield Change("additive", where, f"takes a body `{name}` in place of the first")
        else:
            was, now = _site(before), _site(after)
            yield from retyped(where, f"the body `{name}`", was, now, sent=True, read=False)
            if before.source.media_type != after.source.media_type:
                what = f"sends `{name}` as {after.source.media_type}, before as {before.source.media_type}"
                yield Change("breaking", where, what)


def _site(body: Body) -> Site:
    return Site(body.type, body.input_type)
