# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .event import Event
    from .send_pictures_body import SendPicturesBody
    from .things_response200 import ThingsResponse200
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Event": "event",
            "SendPicturesBody": "send_pictures_body",
            "ThingsResponse200": "things_response200",
        },
    )

__all__ = [
    "Event",
    "SendPicturesBody",
    "ThingsResponse200",
]
