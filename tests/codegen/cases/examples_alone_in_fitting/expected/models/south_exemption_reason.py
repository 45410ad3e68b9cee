# Generated from the API's description. Edit that or the templates, not this file.
"""The values of `SouthExemptionReason`."""

from typing import Literal

from .._open_enum import OpenStrEnum

SouthExemptionReasonLiteral = Literal["tent",]


class SouthExemptionReason(OpenStrEnum):
    """The values of `SouthExemptionReason`."""

    TENT = "tent"
