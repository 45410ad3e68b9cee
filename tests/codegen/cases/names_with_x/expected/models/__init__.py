# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .x_thing import XThing
    from .x_thing_body import XThingBody
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "XThing": "x_thing",
            "XThingBody": "x_thing_body",
        },
    )

__all__ = [
    "XThing",
    "XThingBody",
]
