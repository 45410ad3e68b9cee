# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .link import Link
    from .size import Size
    from .source_type0 import SourceType0
    from .source_type1 import SourceType1
    from .thing import Thing
    from .thing_size import ThingSize
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Link": "link",
            "Size": "size",
            "SourceType0": "source_type0",
            "SourceType1": "source_type1",
            "Thing": "thing",
            "ThingSize": "thing_size",
        },
    )

__all__ = [
    "Link",
    "Size",
    "SourceType0",
    "SourceType1",
    "Thing",
    "ThingSize",
]
