# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `NorthExemptionReason`."""

from typing import Literal

from .._open_enum import OpenStrEnum

NorthExemptionReasonLiteral = Literal[
    "hotel",
    "ship",
]


class NorthExemptionReason(OpenStrEnum):
    """The values of `NorthExemptionReason`."""

    HOTEL = "hotel"
    SHIP = "ship"
