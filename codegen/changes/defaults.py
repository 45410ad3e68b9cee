"""Changes of the API's defaults: what it takes for a value that is left out."""

from collections.abc import Iterator

from ..ir.metadata import Metadata
from .change import Change


def diff_defaults(where: str, name: str, old: Metadata, new: Metadata) -> Iterator[Change]:
    """Yield the change of a default, which is breaking: whoever leaves the value out gets another one.

    A default that is documented for the first time, or no more, may well have been there, and be there still.
    """
    if old.has_default and new.has_default and repr(old.default) != repr(new.default):  # as 1, 1.0 and true are equal
        yield Change("breaking", where, f"left out, {name} is {_shown(new)}, before {_shown(old)}")


def _shown(metadata: Metadata) -> str:
    text = repr(metadata.default)
    return text if len(text) <= 60 else f"{text[:60]}..."
