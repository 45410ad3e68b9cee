"""What is said of a value beside its type."""

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen


@frozen(kw_only=True)
class Metadata:
    """Texts, examples and flags of a property, a parameter or a schema.

    Attributes:
        has_default: Whether there is a default; it may be null.
        examples: JSON values, from `examples` and `example`.
        extensions: The keys that start with `x-`.
    """

    title: str = ""
    description: str = ""
    has_default: bool = False
    default: Any = None
    examples: tuple[Any, ...] = ()
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    extensions: Mapping[str, Any] = field(factory=dict[str, Any])


NOTHING_SAID = Metadata()
