# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `Status`."""

from typing import Literal

from .._open_enum import OpenStrEnum

StatusLiteral = Literal[
    "open",
    "paid",
]


class Status(OpenStrEnum):
    """The values of `Status`."""

    OPEN = "open"
    PAID = "paid"
