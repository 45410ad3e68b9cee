# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `GetAuthenticationStatusEventsItem`."""

from typing import Literal

from .._open_enum import OpenStrEnum

GetAuthenticationStatusEventsItemLiteral = Literal[
    "created",
    "delivered",
]


class GetAuthenticationStatusEventsItem(OpenStrEnum):
    """The values of `GetAuthenticationStatusEventsItem`."""

    CREATED = "created"
    DELIVERED = "delivered"
