# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .thing import Thing
    from .thing_count import ThingCount, ThingCountLiteral
    from .thing_version import ThingVersion, ThingVersionLiteral
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Thing": "thing",
            "ThingCount": "thing_count",
            "ThingCountLiteral": "thing_count",
            "ThingVersion": "thing_version",
            "ThingVersionLiteral": "thing_version",
        },
    )

__all__ = [
    "Thing",
    "ThingCount",
    "ThingCountLiteral",
    "ThingVersion",
    "ThingVersionLiteral",
]
